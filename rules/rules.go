// Package rules reads fact bases: facts.toml becomes a Base of facts whose held parts are known.
package rules

import (
	"fmt"
	"math/big"
	"time"

	"github.com/steadfact/steadfact/internal/source"
)

// Severity orders findings. The zero value is Error, the default of a fact.
type Severity uint8

const (
	Error Severity = iota
	Warning
	Notice
	Never // for fail_on only: no finding fails the run
)

func (s Severity) String() string { return [...]string{"error", "warning", "notice", "never"}[s] }

// ParseSeverity reads a severity's name.
func ParseSeverity(name string) (Severity, error) {
	for s := Error; s <= Never; s++ {
		if s.String() == name {
			return s, nil
		}
	}
	return Error, fmt.Errorf("%q is not a severity: use error, warning, notice or never", name)
}

// Base is everything held true, with the settings that stand beside it.
type Base struct {
	Facts    []*Fact // in the order of the files and of the lines in them
	Aliases  []Alias
	Settings Settings
	Files    []string // the fact files read, as they were named

	made made
}

// Fact is one thing held true.
type Fact struct {
	ID         string
	Statements []Statement // the statement, then its other wordings (also)
	Valid      Period
	Source     string // where it is known from
	Note       string
	Tolerance  *Tolerance
	Require    []string // a sentence must mention one of these
	Unless     []string // and none of these
	Severity   Severity
	Files      []string  // globs; empty for every checked file
	ReviewBy   time.Time // when somebody should look at it again (a day, UTC); zero when not stated

	Path string // the fact file
	Line int    // line of the fact's statement in it, from 1
}

// Statement is a sentence of a fact without its brackets.
type Statement struct {
	Text string // brackets taken out; of alternatives the first stands here
	Held []Held // by place; never empty
}

// Held is a part of a statement that a document may not contradict.
type Held struct {
	source.Span           // in the statement's Text
	Alternatives []string // all that are right; the first is what stands in Text
	Bracketed    bool     // written with brackets; otherwise every value of the sentence is held
}

// Period is a time in which a fact holds, half open, in UTC. Zero ends are open. In a fact file `until` names the last day (month,
// year) in which the fact still holds, so `until = 2025-09-30` becomes 1 October 2025 here.
type Period struct{ From, Until time.Time }

// Tolerance is how far a value may be off: a share of the fact's value, or an absolute amount.
type Tolerance struct {
	Share    *big.Rat // 1/10 for "10%"; nil when Absolute is set
	Absolute *big.Rat
	Unit     string // of Absolute, as quantity.Quantity names it; "" for the unit of the fact's own value
}

// Alias is a word and the words that mean the same in this repository.
type Alias struct {
	Name  string
	Words []string
	Path  string
	Line  int
}

// Settings is the [check] table.
type Settings struct {
	Files    []string // globs of the documents to check; never empty
	Exclude  []string
	FailOn   Severity
	Baseline string          // the file of findings that the repository lives with for now, "" for none
	Checks   map[string]bool // checks that need no facts, every one by its name, on unless a file switches it off
	Ignores  []Ignore        // silence about facts in files, in the order of the files and of the lines in them
}
