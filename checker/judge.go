package checker

import (
	"time"

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
	best, nearest, by := Judgement{Reason: "nothing in the text can be held against the fact"}, 0.0, outcome{}
	facts := byFact(c.known.statements())
	var before []carried
	for _, s := range t.Sentences {
		r := newReading(t, s.First, s.Last, nil)
		for _, f := range facts {
			o, st := c.best(f, r, context{carried: before, open: true})
			j := judgement(st, r, o)
			switch {
			case j.Fact == best.Fact && o.outspeaks(by), better(j, best) && !(j.Fact == best.Fact && by.outspeaks(o)),
				j.Verdict == best.Verdict && j.Verdict == NotEnoughInfo && o.coverage > nearest:
				best, nearest, by = j, o.coverage, o
			}
		}
		before = append([]carried{{reading: r}}, before[:min(len(before), sentencesBefore-1)]...)
	}
	return best
}

// judgement words an outcome for a text that stands alone.
func judgement(st *statement, r *reading, o outcome) Judgement {
	j := Judgement{Verdict: o.verdict, Fact: st.fact}
	if len(o.reasons) > 0 {
		j.Reason = o.reasons[0]
	}
	if o.verdict != NotEnoughInfo {
		j.Found, j.Expected = o.span.Of(r.text), st.held[o.held].surface
		if h := &st.held[o.held]; st.isDenial(h) {
			j.Expected = st.denied(h)
		}
	}
	return j
}

// outspeaks reports whether a sentence contradicts a fact of which it says clearly more than another sentence, whose value is merely one
// that the fact allows: "assisted 118 goals. He scored 318 goals in all" for "assisted more than 120 goals".
func (o outcome) outspeaks(other outcome) bool {
	return o.verdict == Contradicted && other.verdict == Supported && !other.equal && o.own > other.own+clearly
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
