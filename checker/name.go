package checker

import (
	"fmt"
	"slices"

	"github.com/steadfact/steadfact/internal/language"
	"github.com/steadfact/steadfact/internal/language/name"
	"github.com/steadfact/steadfact/internal/source"
)

// filler is a run of words in the sentence that may stand in the place of a held name.
type filler struct {
	first, last int // half open
	anchor      int // word of the sentence that gives it its place, when it is bound
	bound       bool
	score       float64 // how closely its surroundings correspond to the held name's; 1 more in its very place
	apposed     bool    // an apposition or a title gives it its place, whatever the rest of the sentence says
	timeless    bool    // what is said of it cannot have been otherwise at another time
	role        phrase  // the noun phrase of that apposition or title
	template    bool    // its neighbours on both sides stand for the held part's neighbours
}

// judgeNames judges the held parts that are names or other words.
func (c *comparison) judgeNames() (best outcome) {
	for h := range c.st.held {
		held := &c.st.held[h]
		if held.mention >= 0 {
			continue
		}
		out := c.judgeHeldWords(h, held)
		if out.verdict == Contradicted {
			return out
		}
		if best.reasons == nil || out.verdict == Supported && best.verdict == NotEnoughInfo {
			best = out
		}
	}
	return best
}

// judgeHeldWords judges one held part that is no value.
func (c *comparison) judgeHeldWords(h int, held *held) outcome {
	if c.st.isDenial(held) {
		return c.judgeDenial(h, held)
	}
	if acronym := c.st.defined(held); acronym != "" {
		return c.judgeExpansion(h, held, acronym)
	}
	if out, ok := c.judgeTimes(h, held); ok {
		return out
	}
	if out, ok := c.judgeShare(h, held); ok {
		return out
	}
	if out, ok := c.judgeExtreme(h, held); ok {
		return out
	}
	if out, ok := c.judgeOrder(h, held); ok {
		return out
	}
	if out, ok := c.judgePredicate(h, held); ok {
		return out
	}
	if out, ok := c.judgeMeasure(h, held); ok {
		return out
	}
	return c.judgeName(h, held)
}

// judgeName judges one held name.
func (c *comparison) judgeName(h int, held *held) outcome {
	coverage := c.account.total
	if c.account.missing != "" && !c.nameable(held) {
		return outcome{coverage: coverage, reasons: []string{c.account.missing}}
	}
	if span, ok := c.findName(held); ok && !c.otherNation(held) {
		if c.account.missing != "" && c.account.total < enough && !c.putsInPlace(held) {
			return outcome{coverage: coverage, reasons: []string{c.account.missing}}
		}
		if w := c.relatedTo(span); w != "" {
			return outcome{coverage: coverage, reasons: []string{fmt.Sprintf("the sentence speaks of the name's %s", w)}}
		}
		if denial, ok := c.deniedName(held, span); ok {
			return outcome{verdict: Contradicted, held: h, span: denial, coverage: coverage, score: 1, reasons: []string{"the sentence denies it"}}
		}
		if o := c.exchanged(); o != nil {
			return c.judgeExchanged(o, outcome{held: h, coverage: coverage})
		}
		if reason := c.unconfirmedName(held, span); reason != "" {
			return outcome{coverage: coverage, reasons: []string{reason}}
		}
		return outcome{verdict: Supported, held: h, span: span, coverage: coverage, reasons: []string{"the sentence has the fact's name"}}
	}
	if o := c.exchanged(); o != nil && o.f.of == "multiple" {
		return outcome{coverage: coverage, reasons: []string{"the sentence compares the other way round"}}
	}
	f, reason := c.other(held)
	if reason == "" {
		return outcome{coverage: coverage, reasons: []string{"the sentence has no other name in the place of the fact's"}}
	}
	return outcome{verdict: Contradicted, held: h, span: c.text.spanOf(f.first, f.last), coverage: coverage, score: f.score, reasons: []string{reason}}
}

// unconfirmedName is why a sentence that has the held name at a span need not say of it what the statement says, or "".
func (c *comparison) unconfirmedName(h *held, at source.Span) string {
	if first, last := c.text.wordsIn(at); (c.text.denialOf(first) >= 0 || c.deniesOf(last)) && !c.st.denies() {
		return "the sentence denies something of the fact's name"
	}
	if by := c.saidOfOther(h, at); by != "" {
		return fmt.Sprintf("the sentence has the fact's name, and says of %s what the fact says of it", by)
	}
	if c.partlyNation(h) {
		return "the sentence tells of one of two nations"
	}
	if word := c.unsaidRole(h); word != "" {
		return fmt.Sprintf("the sentence has the fact's name, and does not say %q of it", word)
	}
	return ""
}

// saidOfOther is another name that the sentence binds as the statement binds the held one, where it has that only at a span beside it: "In
// the absence of X, Y is the captain"; "" for none.
func (c *comparison) saidOfOther(h *held, at source.Span) string {
	if s := c.st.slotOf(h); s.relation != roleOf && s.relation != agentOf || s.first < h.first || h.last < s.last {
		return ""
	}
	other := ""
	for _, f := range c.relatedNames(h) {
		if c.text.spanOf(f.first, f.last).Overlaps(at) || c.agreesWithAny(f) {
			return ""
		}
		if other == "" && !c.text.aside(f.first) && c.text.words[f.first].phrase >= 0 && c.assertsName(h, f) {
			other = c.text.textOf(f.first, f.last)
		}
	}
	return other
}

// unsaidRole is the noun of the role in which the statement holds a name, when neither the sentence nor its context has a word for it, and
// the sentence little else: who mentions Aldermouth on a page about a county does not say that it is the capital. It is "" otherwise.
func (c *comparison) unsaidRole(h *held) string {
	s := c.st.slotOf(h)
	if s.relation != roleOf || s.anchor < 0 || c.context.open || c.account.own >= enough || !c.st.content(s.anchor) || c.accountedFor(s.anchor) > unlinked || c.understood[s.anchor] {
		return ""
	}
	return c.st.surface(s.anchor)
}

// other is the name that stands in the held one's place and is another, with the reason why it is held to stand there; the
// reason is "" when there is none. What the sentence's structure binds comes first; where it binds nothing and all is
// accounted for, the closest filler that nothing speaks against.
func (c *comparison) other(h *held) (filler, string) {
	for _, f := range c.relatedNames(h) {
		if !c.agreesWithAny(f) && c.assertsName(h, f) && c.restrictedName(h, f.first, f.last, f.apposed) == "" {
			f.score = 1
			return f, c.st.slotOf(h).relation.String()
		}
	}
	best := filler{}
	if c.account.missing != "" || c.st.saysNation(h) {
		return best, ""
	}
	for _, f := range c.fillers(h) {
		if f.score > best.score && c.fills(h, f) && c.assertsName(h, f) && c.restrictedName(h, f.first, f.last, f.apposed) == "" {
			best = f
		}
	}
	if best.score == 0 {
		return best, ""
	}
	return best, "the sentence's name stands in the place of the fact's"
}

// nameable reports whether a sentence that leaves something of the statement open may still name what it holds: all the
// statement's names are accounted for, and only a word of what is said of them is not. Where the text stands alone, one name
// may be what it points back at.
func (c *comparison) nameable(h *held) bool {
	if c.tellsOtherStory() && len(c.st.settings()) > 0 {
		return false
	}
	s, open := c.st.slotOf(h), 0
	for k := range c.st.mentions {
		if !c.st.holds(k) && c.condition(k) == language.Differ {
			return false
		}
	}
	for p, ph := range c.st.phrases {
		if ph.first < s.last && s.first < ph.last || c.understood[ph.first] || c.accountsForName(p) {
			continue
		}
		open++
	}
	if c.context.open && (c.text.anaphor() || c.text.headless() || c.pointsByRole(s)) {
		return open <= 1
	}
	return open == 0 && (len(c.st.phrases) > 1 && c.account.total >= enough || c.context.open)
}

// pointsByRole reports whether the sentence leaves to the text before whose role it speaks of: "X is the manufacturer."
func (c *comparison) pointsByRole(s slot) bool {
	if s.relation != roleOf || s.anchor < 0 || c.links.by[s.anchor] < exact {
		return false
	}
	j := c.links.to[s.anchor][0]
	start := c.text.chunk(j)
	return pointing[c.text.formAt(start)] && !complements[c.text.formAt(j+1)] && start > 0 && c.text.words[start-1].verb && c.text.isCopula(start-1)
}

// relatedNames lists the names that the sentence's structure puts in the held name's place.
func (c *comparison) relatedNames(h *held) []filler {
	if c.st.saysNation(h) {
		return c.ofSameSort(h, c.nationalities())
	}
	s := c.st.slotOf(h)
	if s.first < h.first || h.last < s.last {
		if c.account.own < samePlaceCoverage && !c.context.open {
			return nil
		}
		if c.account.own >= samePlaceCoverage || c.account.missing == "" || s.first == h.first { // not a mere given name in common
			if fs := c.ofSameSort(h, c.namesakes(h, s)); len(fs) > 0 {
				return fs
			}
		}
		if !c.context.open || s.relation == modifierOf {
			return nil
		}
		return slices.DeleteFunc(c.bound(h, s), func(f filler) bool { return c.sharesName(s, f) })
	}
	return c.bound(h, s)
}

// sharesName reports whether a filler may mean the name that the held words are a part of.
func (c *comparison) sharesName(s slot, f filler) bool {
	return name.Compare(c.st.textOf(s.first, s.last), c.text.textOf(f.first, f.last)) != name.Different
}

// bound lists the names that the sentence binds as the statement binds the held one.
func (c *comparison) bound(h *held, s slot) []filler {
	if s.anchor < 0 {
		return nil
	}
	proper := c.st.words[h.first].upper
	switch s.relation {
	case roleOf:
		return c.ofSameSort(h, slices.Concat(c.roleFillers(h, s.anchor, proper), c.entries(h), c.converse(), c.deeds(s.anchor, proper), c.named(s.anchor), c.turned(s, proper)))
	case adjunctOf, agentOf:
		if s.said {
			return c.ofSameSort(h, c.predicateAdjuncts(s.preposition))
		}
		fs := slices.Concat(c.variants(h, s.anchor), c.verbFillers(s, proper), c.entries(h))
		for _, j := range c.saidAlike(c.st.filingOf(h)) {
			fs = append(fs, at(j, c.adjuncts(j, s.preposition, proper))...)
		}
		if s.preposition == "from" && !c.st.words[s.anchor].verb {
			fs = append(fs, c.predicateAdjuncts(s.preposition)...) // "a singer and producer from X"
		}
		return c.ofSameSort(h, fs)
	case patientOf:
		if c.account.own >= nearlySame || c.context.open {
			return c.ofSameSort(h, c.verbFillers(s, proper))
		}
	case modifierOf:
		if fs := c.ofSameSort(h, c.entries(h)); len(fs) > 0 {
			return fs
		}
		if c.account.own >= samePlaceCoverage || c.context.open || c.headed(s.anchor) {
			return slices.DeleteFunc(c.ofSameSort(h, c.modifiers(h, s.anchor)), func(f filler) bool { return !c.sameEvent(f) })
		}
	}
	return nil
}

// ofSameSort keeps the fillers of the held name's sort.
func (c *comparison) ofSameSort(h *held, fs []filler) []filler {
	return slices.DeleteFunc(fs, func(f filler) bool { return !c.sameSort(h, f) || c.otherAcronym(f) })
}
