package checker

import (
	"time"

	"github.com/steadfact/steadfact/checker/internal/about"
	"github.com/steadfact/steadfact/checker/internal/sentence"
	"github.com/steadfact/steadfact/checker/internal/statement"
	"github.com/steadfact/steadfact/internal/language"
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

// sentencesBefore is how many sentences a sentence may take over from.
const sentencesBefore = 4

// Judge holds a text of one or more sentences against the facts. The first contradiction decides, then the first support.
// Relative dates in the text hang on date, if it is not zero.
func (c *Checker) Judge(text string, date time.Time) Judgement {
	t := language.Read(text, date)
	best, nearest, by := Judgement{Reason: "nothing in the text can be held against the fact"}, 0.0, about.Outcome{}
	facts := byFact(c.known.Statements())
	var before []about.Carried
	for _, s := range t.Sentences {
		r := sentence.New(t, s.First, s.Last, nil)
		for _, f := range facts {
			o, st := c.best(f, r, about.Context{Carried: before, Open: true})
			j := judgement(st, r, o)
			switch {
			case j.Fact == best.Fact && outspeaks(o, by), better(j, best) && !(j.Fact == best.Fact && outspeaks(by, o)),
				j.Verdict == best.Verdict && j.Verdict == NotEnoughInfo && o.Coverage > nearest:
				best, nearest, by = j, o.Coverage, o
			}
		}
		for k := range before {
			before[k].Asks = false
		}
		before = append([]about.Carried{{Reading: r, Asks: r.QuestionWord() != ""}}, before[:min(len(before), sentencesBefore-1)]...)
	}
	return best
}

// judgement words an outcome for a text that stands alone.
func judgement(st *statement.Statement, r *sentence.Reading, o about.Outcome) Judgement {
	j := Judgement{Verdict: o.Verdict, Fact: st.Fact}
	if len(o.Reasons) > 0 {
		j.Reason = o.Reasons[0]
	}
	if o.Verdict != NotEnoughInfo {
		j.Found, j.Expected = o.Span.Of(r.Text), st.Held[o.Held].Surface
		if h := &st.Held[o.Held]; st.IsDenial(h) {
			j.Expected = st.Denied(h)
		}
	}
	return j
}

// outspeaks reports whether a sentence contradicts a fact of which it says clearly more than another sentence, whose value is merely one
// that the fact allows: "assisted 118 goals. He scored 318 goals in all" for "assisted more than 120 goals".
func outspeaks(o about.Outcome, other about.Outcome) bool {
	return o.Verdict == Contradicted && other.Verdict == Supported && !other.Equal && o.Own > other.Own+clearly
}

// clearly is how much more of a statement, as a share, one sentence must say than another to be clearly about it.
const clearly = 0.25

// better reports whether a judgement is to be preferred: a contradiction that the text itself does not take back by also
// supporting the fact, then support.
func better(a, b Judgement) bool {
	if a.Verdict == b.Verdict {
		return a.Verdict == NotEnoughInfo && b.Fact == nil
	}
	return a.Verdict == Supported || b.Verdict == NotEnoughInfo
}
