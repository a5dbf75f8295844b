package checker

import "github.com/steadfact/steadfact/checker/internal/about"

// Verdict is the judgement on one statement and one fact.
type Verdict = about.Verdict

// The verdicts.
const (
	NotEnoughInfo = about.NotEnoughInfo // the sentence is not about the fact, or it is doubtful whether it is
	Supported     = about.Supported     // the sentence says what the fact says, or what it allows
	Contradicted  = about.Contradicted  // what the sentence says cannot be true if the fact is
)
