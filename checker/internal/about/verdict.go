package about

// Verdict is the judgement on one statement and one fact.
type Verdict uint8

const (
	NotEnoughInfo Verdict = iota // the sentence is not about the fact, or it is doubtful whether it is
	Supported                    // the sentence says what the fact says, or what it allows
	Contradicted                 // what the sentence says cannot be true if the fact is
)

// String is the verdict in the words of the machine contract.
func (v Verdict) String() string {
	return [...]string{"not enough info", "supported", "contradicted"}[v]
}
