package checker

import (
	"time"

	"github.com/steadfact/steadfact/rules"
)

// Judgement is the verdict on a text that stands alone.
type Judgement struct {
	Verdict  Verdict
	Found    string // the value in the text that decided
	Expected string // what the fact holds
	Reason   string
	Fact     *rules.Fact
}

// Judge holds a text of one or more sentences against the facts.
func (c *Checker) Judge(text string, date time.Time) Judgement { return Judgement{} }
