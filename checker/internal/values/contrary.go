package values

import (
	"fmt"

	"github.com/steadfact/steadfact/checker/internal/about"
	"github.com/steadfact/steadfact/checker/internal/restrict"
	"github.com/steadfact/steadfact/checker/internal/sentence"
	"github.com/steadfact/steadfact/internal/language/lexicon"
)

// contrary is a denial, or an opposite, by which a sentence and the statement differ though both have the same value: "does not have 8
// members" for "has 8 members", "reached it in 2011" for "failed to reach it in 2011", "rose by 5 %" for "fell by 5 %".
type contrary struct {
	about.Candidate
	verb    int // of the sentence
	no, not int // the words by which the statement and the sentence deny it, -1 for the one that does not

	reason string // why it is no contradiction, "" when it is one
}

// contraryTo finds what the first value that agrees with a held one is denied by, or by what the held value is denied and this is not; nil
// when both are said, or neither. Another value that is denied, or that is told where the statement denies its own, denies nothing.
func contraryTo(c *about.Comparison, agree []about.Candidate) *contrary {
	if len(agree) == 0 {
		return nil
	}
	out := &contrary{Candidate: agree[0]}
	var f int
	f, out.no = c.St.DenierOf(c.St.Held[out.Held].Mention)
	out.verb, out.not = c.Text.DenierOf(out.Mention)
	switch {
	case f < 0 || out.verb < 0, out.no >= 0 && c.St.FormAt(out.no+1) == "all", c.SameIdiom(&c.St.Held[out.Held], out.Mention): // open until 6 pm is closed at 6 pm
		return nil
	case out.opposite() && c.Text.Words[out.verb].Clause == c.Text.Words[out.First].Clause && oppositeDeeds(c, f, out.verb):
		if out.reason = reconciled(c, f, out); out.reason == "" && !excludes(c, f, out) {
			out.reason = fmt.Sprintf("the sentence says the opposite of it (%q), and both may be true", c.Text.Surface(out.verb))
		}
		return out
	case (out.no < 0) == (out.not < 0) || !sameDeed(c, f, out.verb) || out.no < 0 && restrict.Denies(c.St.Reading) || out.not < 0 && c.Text.NegatedAt(out.verb):
		return nil
	}
	out.reason = reconciled(c, f, out)
	return out
}

// opposite reports whether neither is denied.
func (k *contrary) opposite() bool { return k.no < 0 && k.not < 0 }

// reconciled is why a denial may be true beside the statement, or "".
func reconciled(c *about.Comparison, f int, k *contrary) string {
	own, bound := c.Account.Own, k.Placed || k.Unbound == ""
	if k.opposite() {
		own, bound = own+shareOf(c, f), true // the verb that binds it is the opposite one
	}
	if !k.Equal || !covers(c, k) || !bound || own < restrict.SamePlaceCoverage {
		switch {
		case k.opposite():
			return fmt.Sprintf("the sentence says the opposite of it (%q)", c.Text.Surface(k.verb))
		case k.not < 0:
			return "the sentence asserts it, the fact does not"
		}
		return fmt.Sprintf("the sentence denies it (%q)", c.Text.Surface(k.not))
	}
	if k.not >= 0 && c.Text.NoLonger(k.not) {
		return `the sentence speaks of another time ("no longer")`
	}
	if c.Text.PastAt(c.Text.GroupStart(k.verb)) && !c.St.TellsOfPast() {
		return fmt.Sprintf("the sentence speaks of the past (%q)", c.Text.Surface(k.verb))
	}
	if reason := restrict.Ask(c, restrict.Unasserted, k.Candidate); reason != "" {
		return reason
	}
	if reason := restrict.Ask(c, restrict.OtherValues, k.Candidate); reason != "" && !deniesAll(c, k) {
		return reason
	}
	if reason := restrict.OtherWord(c, k.Candidate); reason != "" && !k.opposite() && !deniesAll(c, k) {
		return reason
	}
	if !saysNoMore(c, k) {
		return "the sentence says more, which may be what is denied"
	}
	return ""
}

// deniesAll reports whether the statement denies something of all of a sort: "no cases". Of whichever of them it is said, that is denied.
func deniesAll(c *about.Comparison, k *contrary) bool {
	return k.no >= 0 && sentence.Nobody[c.St.Words[k.no].Form]
}

// covers reports whether what is denied has in it what is said: who denies it of May 2012 has not denied it of 2012.
// Opposites must be said of the very same time.
func covers(c *about.Comparison, k *contrary) bool {
	f, t := c.St.Mentions[c.St.Held[k.Held].Mention].Temporal, c.Text.Mentions[k.Mention].Temporal
	if f == nil || t == nil || f.Date == nil || t.Date == nil {
		return true
	}
	return (k.no >= 0 || within(f.Date, t.Date)) && (k.not >= 0 || within(t.Date, f.Date))
}

// saysNoMore reports whether a sentence has nothing beside what the statement says, its value and the word by which it denies that: what
// else there is may be what is denied, or a case in which it is not so. Where the statement denies it of all, the sentence may say of
// which.
func saysNoMore(c *about.Comparison, k *contrary) bool {
	for j := range c.Text.Words {
		w := &c.Text.Words[j]
		switch {
		case w.Sign, j == k.verb, j == c.Text.Complement(k.verb), belongsTo(c.Text, k.not, j), c.Links.Used[j] >= sentence.Broader:
		case c.Text.Mentions[k.Mention].Whole.Contains(w.Span), w.Mention >= 0 && c.St.States(c.Text.Mentions[w.Mention]):
		case parting[w.Form] || sentence.Possessives[w.Form] || w.Is(lexicon.Particle):
			if !restrict.Has(c, w.Form) {
				return false
			}
		case (w.Mention >= 0 || w.Weight > 0) && !(j < k.verb && deniesAll(c, k)):
			return false
		}
	}
	return true
}

// belongsTo reports whether word j belongs to the denial at word i: "no longer", "failed to".
func belongsTo(r *sentence.Reading, i, j int) bool {
	return i >= 0 && (j == i || j == i+1 && (r.Fails(i) || r.NoLonger(i)))
}

// parting are the function words that begin another clause, or with which a denial is not meant for all that follows.
var parting = sentence.Set(`if when whenever where while that which who whose whom because since as so but rather until till unless although though
	whether than to by before after yet just only all every each always both either any without except besides outside inside beyond near
	against around under over above below`)

// sure reports whether it is a contradiction.
func (k *contrary) sure() bool { return k != nil && k.reason == "" }

// judgeContrary judges a sentence that has the held value and denies what the statement says of it, or the other way round.
func judgeContrary(c *about.Comparison, k *contrary, out about.Outcome) about.Outcome {
	from := c.Text.GroupStart(k.verb)
	switch {
	case k.not >= 0:
		from = min(from, k.not)
		out.Reasons = []string{"the sentence denies it"}
	case k.no >= 0:
		out.Reasons = []string{"the sentence asserts what the fact denies"}
	default:
		out.Reasons = []string{fmt.Sprintf("%q is the opposite of what the fact says", c.Text.Surface(c.Text.Complement(k.verb)))}
	}
	out.Verdict, out.Held, out.Score = about.Contradicted, k.Held, k.Score
	out.Span = c.Text.SpanOf(from, max(k.verb+1, k.Last))
	return out
}

// sameDeed reports whether the verb at word t of the sentence says what the one at word f of the statement says.
func sameDeed(c *about.Comparison, f, t int) bool {
	if f < 0 || t < 0 {
		return false
	}
	f, t = c.St.Complement(f), c.Text.Complement(t)
	return c.StandsFor(f, t) && c.Links.By[f] >= sentence.Derived || c.St.Words[f].Stem == c.Text.Words[t].Stem
}
