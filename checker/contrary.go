package checker

import (
	"fmt"

	"github.com/steadfact/steadfact/internal/language/lexicon"
)

// contrary is a denial, or an opposite, by which a sentence and the statement differ though both have the same value: "does not have 8
// members" for "has 8 members", "reached it in 2011" for "failed to reach it in 2011", "rose by 5 %" for "fell by 5 %".
type contrary struct {
	candidate
	verb    int // of the sentence
	no, not int // the words by which the statement and the sentence deny it, -1 for the one that does not

	reason string // why it is no contradiction, "" when it is one
}

// contraryTo finds what the first value that agrees with a held one is denied by, or by what the held value is denied and this is not; nil
// when both are said, or neither. Another value that is denied, or that is told where the statement denies its own, denies nothing.
func (c *comparison) contraryTo(agree []candidate) *contrary {
	if len(agree) == 0 {
		return nil
	}
	out := &contrary{candidate: agree[0]}
	var f int
	f, out.no = c.st.denierOf(c.st.held[out.held].mention)
	out.verb, out.not = c.text.denierOf(out.mention)
	switch {
	case f < 0 || out.verb < 0:
		return nil
	case out.opposite() && c.text.words[out.verb].clause == c.text.words[out.first].clause && c.oppositeDeeds(f, out.verb):
		if out.reason = c.reconciled(f, out); out.reason == "" && !c.excludes(f, out) {
			out.reason = fmt.Sprintf("the sentence says the opposite of it (%q), and both may be true", c.text.surface(out.verb))
		}
		return out
	case (out.no < 0) == (out.not < 0) || !c.sameDeed(f, out.verb) || out.no < 0 && c.st.denies() || out.not < 0 && c.text.negatedAt(out.verb):
		return nil
	}
	out.reason = c.reconciled(f, out)
	return out
}

// opposite reports whether neither is denied.
func (k *contrary) opposite() bool { return k.no < 0 && k.not < 0 }

// reconciled is why a denial may be true beside the statement, or "".
func (c *comparison) reconciled(f int, k *contrary) string {
	own, bound := c.account.own, k.placed || k.unbound == ""
	if k.opposite() {
		own, bound = own+c.shareOf(f), true // the verb that binds it is the opposite one
	}
	if !k.equal || !c.covers(k) || !bound || own < samePlaceCoverage {
		switch {
		case k.opposite():
			return fmt.Sprintf("the sentence says the opposite of it (%q)", c.text.surface(k.verb))
		case k.not < 0:
			return "the sentence asserts it, the fact does not"
		}
		return fmt.Sprintf("the sentence denies it (%q)", c.text.surface(k.not))
	}
	if k.not >= 0 && c.text.noLonger(k.not) {
		return `the sentence speaks of another time ("no longer")`
	}
	if c.text.pastAt(c.text.groupStart(k.verb)) && !c.st.tellsOfPast() {
		return fmt.Sprintf("the sentence speaks of the past (%q)", c.text.surface(k.verb))
	}
	if reason := c.ask(unasserted, k.candidate); reason != "" {
		return reason
	}
	if reason := c.ask(otherValues, k.candidate); reason != "" && !c.deniesAll(k) {
		return reason
	}
	if reason := c.otherWord(k.candidate); reason != "" && !k.opposite() && !c.deniesAll(k) {
		return reason
	}
	if !c.saysNoMore(k) {
		return "the sentence says more, which may be what is denied"
	}
	return ""
}

// deniesAll reports whether the statement denies something of all of a sort: "no cases". Of whichever of them it is said, that is denied.
func (c *comparison) deniesAll(k *contrary) bool { return k.no >= 0 && nobody[c.st.words[k.no].form] }

// covers reports whether what is denied has in it what is said: who denies it of May 2012 has not denied it of 2012.
// Opposites must be said of the very same time.
func (c *comparison) covers(k *contrary) bool {
	f, t := c.st.mentions[c.st.held[k.held].mention].Temporal, c.text.mentions[k.mention].Temporal
	if f == nil || t == nil || f.Date == nil || t.Date == nil {
		return true
	}
	return (k.no >= 0 || within(f.Date, t.Date)) && (k.not >= 0 || within(t.Date, f.Date))
}

// saysNoMore reports whether a sentence has nothing beside what the statement says, its value and the word by which it denies that: what
// else there is may be what is denied, or a case in which it is not so. Where the statement denies it of all, the sentence may say of
// which.
func (c *comparison) saysNoMore(k *contrary) bool {
	for j := range c.text.words {
		w := &c.text.words[j]
		switch {
		case w.sign, j == k.verb, j == c.text.complement(k.verb), c.text.mentions[k.mention].Whole.Contains(w.Span), c.links.used[j] >= broader, c.text.belongsTo(k.not, j), w.mention >= 0 && c.st.states(c.text.mentions[w.mention]):
		case parting[w.form] || possessives[w.form] || w.is(lexicon.Particle):
			if !c.has(w.form) {
				return false
			}
		case (w.mention >= 0 || w.weight > 0) && !(j < k.verb && c.deniesAll(k)):
			return false
		}
	}
	return true
}

// belongsTo reports whether word j belongs to the denial at word i: "no longer", "failed to".
func (r *reading) belongsTo(i, j int) bool {
	return i >= 0 && (j == i || j == i+1 && (r.fails(i) || r.noLonger(i)))
}

// parting are the function words that begin another clause, or with which a denial is not meant for all that follows.
var parting = set(`if when whenever where while that which who whose whom because since as so but rather until till unless although though
	whether than to by before after yet just only all every each always both either any without except besides outside inside beyond near
	against around under over above below`)

// sure reports whether it is a contradiction.
func (k *contrary) sure() bool { return k != nil && k.reason == "" }

// judgeContrary judges a sentence that has the held value and denies what the statement says of it, or the other way round.
func (c *comparison) judgeContrary(k *contrary, out outcome) outcome {
	from := c.text.groupStart(k.verb)
	switch {
	case k.not >= 0:
		from = min(from, k.not)
		out.reasons = []string{"the sentence denies it"}
	case k.no >= 0:
		out.reasons = []string{"the sentence asserts what the fact denies"}
	default:
		out.reasons = []string{fmt.Sprintf("%q is the opposite of what the fact says", c.text.surface(c.text.complement(k.verb)))}
	}
	out.verdict, out.held, out.score = Contradicted, k.held, k.score
	out.span = c.text.spanOf(from, max(k.verb+1, k.last))
	return out
}

// sameDeed reports whether the verb at word t of the sentence says what the one at word f of the statement says.
func (c *comparison) sameDeed(f, t int) bool {
	if f < 0 || t < 0 {
		return false
	}
	f, t = c.st.complement(f), c.text.complement(t)
	return c.standsFor(f, t) && c.links.by[f] >= derived || c.st.words[f].stem == c.text.words[t].stem
}

// deniedOnce: what the statement denies of its value, the sentence may say of another one, and the other way round: "failed to reach it in
// 2010", "reached it in 2011".
func (c *comparison) deniedOnce(d candidate) string {
	said := &c.text.mentions[d.mention]
	if said.Wide() {
		return ""
	}
	_, no := c.st.denierOf(c.st.held[d.held].mention)
	_, not := c.text.denierOf(d.mention)
	switch {
	case (no < 0) == (not < 0), not >= 0 && c.text.noLonger(not):
		return ""
	case not >= 0:
		return fmt.Sprintf("the sentence denies it (%q)", c.text.surface(not))
	}
	return fmt.Sprintf("the fact denies its value (%q)", c.st.surface(no))
}
