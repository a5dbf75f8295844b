package checker

import (
	"slices"
	"strings"

	"github.com/steadfact/steadfact/internal/language/lexicon"
)

// fills asks whether a run of words is spoken of as the held name is: bound to the same words, and of the same sort. Where
// the sentence is the statement in all but this, its place says enough.
func (c *comparison) fills(h *held, f filler) bool {
	if c.agreesWith(h, f) || c.sameNation(h, f) || c.text.hyphenated(f.last-1) || c.otherAcronym(f) || c.text.ownsNext(f.last) && !c.st.ownsNext(h.last) {
		return false
	}
	if !c.st.words[h.first].upper && h.last-h.first == 1 && c.st.slotOf(h).relation == roleOf && c.otherPart(h, f) {
		return false // "is text", "is too long"
	}
	if f.template && c.account.own > nearlySame {
		return c.sameSort(h, f) && c.sameEvent(f) && (c.saysNothingElse(f) || c.saidOfKnown(f) && c.undecided(h))
	}
	if !c.context.open || c.strangeSubject(f) || !c.sameSort(h, f) || !c.saidOfKnown(f) || !c.undecided(h) {
		return false
	}
	return c.boundName(h, f) || c.samePrepositionBefore(h, f) && (c.onlyStranger(h, f) || c.sameTellingVerb(f))
}

// ownsNext reports whether the name that ends before word i is the owner of what follows.
func (r *reading) ownsNext(i int) bool {
	if i > 0 && isGenitive(r.words[i-1].form) {
		i--
	}
	return i+1 < len(r.words) && isGenitive(r.words[i].form) && !r.words[i+1].sign
}

// onlyStranger reports whether the sentence says nearly all that the statement says, and the filler is the only name in
// it that the statement does not have: no other could stand in the held name's place.
func (c *comparison) onlyStranger(h *held, f filler) bool {
	if c.account.own < samePlaceCoverage || c.st.pronominal() {
		return false
	}
	if !c.sameEvent(f) {
		return false
	}
	for _, p := range c.text.phrases {
		if (p.last <= f.first || f.last <= p.first) && !c.mostlyKnown(p.first, p.last) {
			return false
		}
	}
	return c.text.words[f.first].phrase >= 0
}

// undecided reports whether the sentence's structure leaves open what stands in the held name's place. It does not where the
// sentence has the role, or the verb: then what it says of them is known, and of whom.
func (c *comparison) undecided(h *held) bool {
	s := c.st.slotOf(h)
	if s.first < h.first || h.last < s.last || s.anchor < 0 || s.said {
		return true
	}
	switch s.relation {
	case roleOf:
		return false
	case agentOf:
		return c.links.by[s.anchor] < exact && !slices.ContainsFunc(c.links.to[s.anchor], func(j int) bool { return isDoer(c.text.words[j].form) })
	case adjunctOf:
		return c.links.by[s.anchor] < exact || slices.ContainsFunc(c.links.to[s.anchor], c.sameTheme)
	}
	return true
}

// saidOfKnown reports whether the verb that governs a filler is said of something the statement speaks of.
func (c *comparison) saidOfKnown(f filler) bool {
	v := c.text.governor(f.first, f.last)
	if v < 0 {
		return true
	}
	head := c.text.subjectOf(v).head
	if head < 0 || head >= f.first && head < f.last {
		return true
	}
	w := &c.text.words[head]
	return c.links.used[head] >= broader || w.function || w.mention >= 0 || w.phrase >= 0 && c.anyKnown(c.text.phrases[w.phrase].first, head)
}

// saysNothingElse reports whether the sentence says next to nothing but what the statement says.
func (c *comparison) saysNothingElse(f filler) bool {
	all, known := 0, 0
	for j := range c.text.words {
		if w := &c.text.words[j]; w.weight > 0 && (j < f.first || j >= f.last) {
			all += w.weight
			if c.links.used[j] >= derived {
				known += w.weight
			}
		}
	}
	return 10*known >= 9*all
}

// sameEvent reports whether the verb that governs a filler says little by itself or is the statement's.
func (c *comparison) sameEvent(f filler) bool {
	v := c.text.governor(f.first, f.last)
	return c.text.isLight(v) || c.links.used[v] >= derived
}

// sameTellingVerb reports whether a filler's verb tells of an event and is the statement's.
func (c *comparison) sameTellingVerb(f filler) bool {
	v := c.text.governor(f.first, f.last)
	return !c.text.isLight(v) && c.links.used[v] >= derived
}

// otherAcronym reports whether the statement speaks of an acronym, and the filler is followed by one of its own that the
// statement does not know: "High-Level Intermediate Representation (HIR)" is not what MIR stands for.
func (c *comparison) otherAcronym(f filler) bool {
	if !c.st.speaksOfAcronym() || f.last+1 >= len(c.text.words) || c.text.words[f.last].form != "(" {
		return false
	}
	w := c.text.words[f.last+1]
	return allCaps(strings.TrimSuffix(w.Of(c.text.text), "s")) && !c.known(f.last+1)
}

// speaksOfAcronym reports whether an acronym stands among the words that the statement does not hold.
func (st *statement) speaksOfAcronym() bool {
	for i := range st.words {
		if st.acronymAt(i) && !st.isHeld(i) {
			return true
		}
	}
	return false
}

// sameSort reports whether held name and filler are of one sort: both capitalised or neither, both nations or
// neither: what is in Denmark may be in Skarby, too.
func (c *comparison) sameSort(h *held, f filler) bool {
	a, b := &c.st.words[h.first], &c.text.words[f.first]
	if a.upper != (b.upper || hasInnerCapital(b.Of(c.text.text))) && !c.st.opens(h.first) && !c.text.opens(f.first) {
		return false
	}
	if c.st.beforeDeed(h) || !sameExtreme(&c.st.words[h.last-1], &c.text.words[f.last-1]) {
		return false
	}
	return lexicon.Nation(a.form) == lexicon.Nation(b.form) || h.last-h.first > 1 || f.last-f.first > 1
}

// beforeDeed reports whether a held verb tells how it came to a deed: who "[refused] to pay" may have been asked to pay, too.
func (st *statement) beforeDeed(h *held) bool {
	return st.words[h.last-1].verb && h.last+1 < len(st.words) && st.words[h.last].form == "to" && st.words[h.last+1].verb
}

// boundName reports whether what binds the held name in the statement also binds the filler in the sentence: the word that
// its place hangs on, else the verb, or with a verb that says little by itself the noun of the role.
func (c *comparison) boundName(h *held, f filler) bool {
	fact, text := c.st.frameOf(h.first, h.last), c.text.frameOf(f.first, f.last)
	if s := c.st.slotOf(h); s.anchor >= 0 && !c.st.isLight(s.anchor) {
		return c.binds(s.anchor, text.verb, f) && c.noOtherPreposition(h, f)
	}
	if !c.st.isLight(fact.verb) {
		return c.binds(fact.verb, text.verb, f) && c.noOtherPreposition(h, f)
	}
	role := c.st.role(h)
	return role >= 0 && c.binds(role, text.noun, f)
}

// binds reports whether word i of the statement is the sentence's word j, or stands close to the filler.
func (c *comparison) binds(i, j int, f filler) bool {
	if j >= 0 && c.links.by[i] >= derived && c.standsFor(i, j) {
		return true
	}
	for _, k := range c.links.to[i] {
		if c.links.by[i] >= derived && (k < f.first || k >= f.last) && c.text.nearness(k, f.first, f.last) >= 0.55 {
			return true
		}
	}
	return false
}

// role is the noun that says what the held name is: "The prime minister of Iraq is [X]", "Prime Minister [X]".
func (st *statement) role(h *held) int {
	best := -1
	for i := range st.words {
		w := &st.words[i]
		if st.content(i) && !w.verb && w.phrase < 0 && w.mayBe(lexicon.Noun) {
			if best < 0 || i < h.first {
				best = i
			}
			if i > h.last {
				break
			}
		}
	}
	return best
}

// noOtherPreposition reports whether a preposition before the held name stands before the filler too; what a verb is done to
// has none.
func (c *comparison) noOtherPreposition(h *held, f filler) bool {
	a, b := c.st.prepositionBefore(h.first), c.text.prepositionBefore(f.first)
	return a == "" && c.st.slotOf(h).relation != patientOf || b == "" || a == b
}

// samePrepositionBefore reports whether the same preposition stands before held name and filler, or none before both.
func (c *comparison) samePrepositionBefore(h *held, f filler) bool {
	return samePreposition(c.st.prepositionBefore(h.first), c.text.prepositionBefore(f.first))
}

// samePreposition reports whether two prepositions may say the same of a place.
func samePreposition(a, b string) bool {
	return a == b || a != "" && b != "" && locative[a] && locative[b]
}

// locative are prepositions of place that may stand for one another.
var locative = set("in at")
