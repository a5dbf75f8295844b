package checker

import (
	"github.com/steadfact/steadfact/internal/source"
	"github.com/steadfact/steadfact/rules"
)

// Verdict is the judgement on one statement and one fact.
type Verdict uint8

const (
	NotEnoughInfo Verdict = iota // also for everything doubtful
	Supported
	Contradicted
)

func (v Verdict) String() string {
	return [...]string{"not enough info", "supported", "contradicted"}[v]
}

// Finding is a statement that contradicts a fact.
type Finding struct {
	Rule     string      // "fact", or the name of a check that needs no facts
	Fact     *rules.Fact // nil for checks that need no facts
	Kind     string      // kind of the value, as the machine contract names it
	Severity rules.Severity

	Path       string
	Span       source.Span // of the value in the file, in bytes
	Start, End source.Position
	Found      string // the value as it stands in the document
	Expected   string // the value as the fact states it
	Message    string
	Sentence   string // the sentence of the document
	Section    string // heading of the section it stands in, "" if none

	Suggestion  *Suggestion
	Fingerprint string // stays the same when other parts of the file change
	Reasons     []string
}

// Suggestion is an edit that mends a finding.
type Suggestion struct {
	Span       source.Span
	Start, End source.Position
	Text       string
}

// Support is a statement that agrees with a fact.
type Support struct {
	Fact     *rules.Fact
	Path     string
	Span     source.Span
	Start    source.Position
	Found    string
	Sentence string
}

// Result is what checking some documents brought.
type Result struct {
	Files     int
	Sentences int
	Findings  []Finding // by path, line, column, fact
	Supported []Support // in the same order
}
