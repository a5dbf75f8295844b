package statement

// What must be accounted for of a statement.
const (
	Enough        = 0.55 // share of its telling words
	EnoughUnnamed = 0.6  // the same, when the statement names nothing
	Evident       = 6    // weight of the words that the sentence itself, or its table or list, must have; others count half
)

// ConditionWeight is how telling a value is that a statement states but does not hold: "OpenMetrics 1.0 was …".
const ConditionWeight = 6

// NearlySame is the share of a statement's telling words that a sentence must have to be called the same but for one place.
const NearlySame = 0.85

// Reworded is the share of a statement's words, small ones too, that a sentence must have in the statement's own order to be
// the statement in other words, and FewWords are too few to tell.
const (
	Reworded = 0.8
	FewWords = 10
)
