package checker

import (
	"cmp"
	"fmt"
	"slices"

	"github.com/steadfact/steadfact/internal/language/lexicon"
)

// order is how a pair of the sentence stands to one of the statement.
type order struct {
	f, t    pair
	crossed bool // the two have changed places
	reverse bool // the sentence's word says the opposite
	apart   bool // the two words have nothing to do with each other: "taller", "older"
}

// against reports whether the sentence does not say what the statement says, but the contrary or something else: "B is older than A", "A is
// younger than B", "A is taller than B".
func (o *order) against() bool { return o.apart || o.crossed != o.reverse }

// orders are the pairs of the sentence that are said of the same two things as a pair of the statement is.
func (c *comparison) orders() (out []order) {
	of := c.st.pairs()
	if len(of) == 0 {
		return nil
	}
	for _, t := range c.text.pairs() {
		for _, f := range of {
			related, reverse := c.sameBond(f, t)
			if !related && !(f.of == t.of && f.of != "") {
				continue
			}
			if straight, crossed := c.stand(f, t.first, t.other), c.stand(f, t.other, t.first); straight != crossed {
				out = append(out, order{f, t, crossed, reverse, !related})
			}
		}
	}
	return out
}

// sameBond reports whether the words of two pairs say the same, or the opposite.
func (c *comparison) sameBond(f, t pair) (related, reverse bool) {
	if f.of != t.of {
		return false, false
	}
	switch {
	case f.of != "" && bonds[f.by].of == f.of, f.by == t.by, f.of == "multiple":
		return true, false // the pairs have been turned
	case f.of == "":
		return c.standsFor(f.word, t.word), false
	}
	switch lexicon.Related(f.by, t.by) {
	case lexicon.Opposite:
		return true, true
	case lexicon.Synonym, lexicon.Same:
		return true, false
	}
	return false, false
}

// stand reports whether what tells each of the statement's two things from the other stands in these two places of the sentence.
func (c *comparison) stand(p pair, first, other [2]int) bool {
	return c.inRun(p.first, p.other, first) && c.inRun(p.other, p.first, other) && !c.inRun(p.first, p.other, other) && !c.inRun(p.other, p.first, first)
}

// inRun reports whether a word of one of the statement's two things, which the other does not have, is in a run of words of the sentence.
func (c *comparison) inRun(of, but, run [2]int) bool {
	for i := of[0]; i < of[1]; i++ {
		w := &c.st.words[i]
		if w.weight < 2 || w.mention >= 0 || slices.ContainsFunc(c.st.words[but[0]:but[1]], func(o word) bool { return o.stem == w.stem }) {
			continue
		}
		for j := run[0]; j < run[1]; j++ {
			if c.text.words[j].stem == w.stem || c.links.by[i] >= derived && slices.Contains(c.links.to[i], j) {
				return true
			}
		}
	}
	return false
}

// exchanged is a pair of which the sentence does not say what the statement says, but the contrary or something else; nil for none.
func (c *comparison) exchanged() *order {
	all := c.orders()
	for i := range all {
		o := &all[i]
		same := func(x order) bool { return (x.f.word == o.f.word || o.f.of == "") && !x.against() }
		if o.against() && !mutual[o.t.by] && !slices.ContainsFunc(all, same) {
			return o
		}
	}
	return nil
}

// judgeExchanged judges a sentence that has what the statement holds, and says it of two things the other way round.
func (c *comparison) judgeExchanged(o *order, out outcome) outcome {
	word := c.text.surface(o.t.word)
	out.verdict, out.reasons = NotEnoughInfo, []string{fmt.Sprintf("the sentence says it the other way round (%q)", word)}
	if o.f.of == "" || o.apart || c.account.own+c.shareOf(o.f.word) < samePlaceCoverage || c.text.negatedAt(o.t.word) || !c.ofOneDeed(o) {
		return out
	}
	if reason := cmp.Or(c.account.missing, c.ask(unsaidBy, candidate{mention: -1, first: o.t.word, last: o.t.word + 1}), c.wasSoOnce(o)); reason != "" {
		out.reasons = []string{reason}
		return out
	}
	out.verdict, out.span, out.score = Contradicted, c.text.spanOf(o.t.word, o.t.word+1), 1
	return out
}

// ofOneDeed reports whether what the sentence sets before or behind something is what the statement does: "was written", "was performed".
func (c *comparison) ofOneDeed(o *order) bool {
	if o.f.of != "side" {
		return true
	}
	f, t := c.st.governor(o.f.word, o.f.word+1), c.text.governor(o.t.word, o.t.word+1)
	return c.st.isLight(f) || c.text.isLight(t) || c.standsFor(f, t)
}

// wasSoOnce is why a comparison that the sentence tells of the past need not be one of now, or "".
func (c *comparison) wasSoOnce(o *order) string {
	v := c.text.governor(o.t.word, o.t.word+1)
	if bonds[o.t.by].of == "" && v >= 0 && c.text.pastAt(v) && !c.st.tellsOfPast() {
		return fmt.Sprintf("the sentence speaks of the past (%q)", c.text.surface(v))
	}
	return ""
}

// judgeOrder judges a held word that sets one thing over another: "[older] than", "[before] the war". It is not ok where the sentence has
// none such of the same two.
func (c *comparison) judgeOrder(h int, held *held) (out outcome, ok bool) {
	for _, o := range c.orders() {
		if o.f.word < held.first || held.last <= o.f.word || c.text.negatedAt(o.t.word) || o.f.of == "" && !o.against() {
			continue
		}
		out = outcome{held: h, coverage: c.account.total, score: 1}
		if o.against() {
			return c.judgeExchanged(&o, out), true
		}
		out.verdict, out.span, out.reasons = Supported, c.text.spanOf(o.t.word, o.t.word+1), []string{"the sentence says the same"}
		if c.account.missing != "" {
			out.verdict, out.reasons = NotEnoughInfo, []string{c.account.missing}
		}
		return out, true
	}
	return outcome{}, false
}

// bondTold reports whether the sentence tells from the other side what the verb at word i of the statement says: "lost to" for "beat".
func (c *comparison) bondTold(i int) bool {
	of := c.st.bondAt(i)
	if of == "" {
		return false
	}
	return slices.ContainsFunc(c.text.pairs(), func(t pair) bool {
		related, _ := c.sameBond(pair{word: i, by: c.st.words[i].stem, of: of}, t)
		return related
	})
}

// bondAt is of what sort the pair is that word i tells; "" when it tells none that may be told by another word.
func (r *reading) bondAt(i int) string {
	w := &r.words[i]
	if w.weight == 0 || !w.has(mayBond) || !pointed[w.form] && !(w.verb && bonds[w.stem].of != "") {
		return ""
	}
	p, _ := r.pairAt(i)
	return p.of
}
