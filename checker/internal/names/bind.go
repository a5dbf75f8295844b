package names

import (
	"slices"
	"strings"

	"github.com/steadfact/steadfact/checker/internal/about"
	"github.com/steadfact/steadfact/checker/internal/restrict"
	"github.com/steadfact/steadfact/checker/internal/sentence"
	"github.com/steadfact/steadfact/checker/internal/statement"
	"github.com/steadfact/steadfact/checker/internal/values"
	"github.com/steadfact/steadfact/internal/language/lexicon"
)

// fills asks whether a run of words is spoken of as the held name is: bound to the same words, and of the same sort. Where
// the sentence is the statement in all but this, its place says enough.
func fills(c *about.Comparison, h *statement.Held, f about.Filler) bool {
	if agreesWith(c, h, f) || sameNation(c, h, f) || hyphenated(c.Text, f.Last-1) || ofNation(c, h, f) || otherAcronym(c, f) || c.Text.OwnsNext(f.Last) && !c.St.OwnsNext(h.Last) {
		return false
	}
	if v := c.Text.Governor(f.First, f.Last); v >= 0 && (onlyHas(c, v) || everDone(c, v)) {
		return false
	}
	if !c.St.Words[h.First].Upper && h.Last-h.First == 1 && c.St.SlotOf(h).Relation == statement.RoleOf && otherPart(c, h, f) {
		return false // "is text", "is too long"
	}
	if turnedRound(c, h, f) || byOtherRelation(c, h, f) || ofOtherDeed(c, h, f) {
		return false
	}
	if f.Template && c.Account.Own > statement.NearlySame {
		return sameSort(c, h, f) && sameEvent(c, f) && (saysNothingElse(c, f) || saidOfKnown(c, f) && undecided(c, h))
	}
	if !c.Context.Open || c.StrangeSubject(f) || !sameSort(c, h, f) || !saidOfKnown(c, f) || !undecided(c, h) {
		return false
	}
	return boundName(c, h, f) || samePrepositionBefore(c, h, f) && (onlyStranger(c, h, f) || sameTellingVerb(c, f))
}

// byOtherRelation reports whether the statement tells the held name by a relation of which all wordings are known, and the sentence the filler by a verb
// that is none of theirs: "was closed by X", of what X founded.
func byOtherRelation(c *about.Comparison, h *statement.Held, f about.Filler) bool {
	v := c.Text.Governor(f.First, f.Last)
	return v >= 0 && !c.Text.IsLight(v) && c.Links.Used[v] < sentence.Derived && c.ToldByRelation(h)
}

// turnedRound reports whether a filler is what something is done to where the held name is who does it, or the other way round: "It replaced X",
// of what X replaced.
func turnedRound(c *about.Comparison, h *statement.Held, f about.Filler) bool {
	v, t := c.St.Governor(h.First, h.Last), c.Text.Governor(f.First, f.Last)
	if v < 0 || t < 0 || c.St.IsLight(v) || c.Text.IsLight(t) || c.St.IsPassive(v) || c.Text.IsPassive(t) {
		return false
	}
	return (h.First < v) != (f.First < t) && !sentence.BeForms[c.St.FormAt(c.St.GroupStart(v))] && c.St.FormAt(v-1) != "gets" &&
		c.St.PrepositionBefore(h.First) == "" && c.Text.PrepositionBefore(f.First) == ""
}

// ofOtherDeed reports whether a filler behind a preposition only tells where something was done to what the statement has nothing of: "held its meeting
// in X", of what is based in the held place.
func ofOtherDeed(c *about.Comparison, h *statement.Held, f about.Filler) bool {
	v := c.Text.Governor(f.First, f.Last)
	if v < 0 || c.Text.PrepositionBefore(f.First) == "" || c.St.SlotOf(h).Relation != statement.AdjunctOf || c.Links.Used[v] > sentence.Unlinked {
		return false
	}
	o := c.Text.ObjectOf(v)
	return o > v && o < f.First && c.Text.Words[o].Phrase < 0 && c.Text.Words[o].Mention < 0 && c.Links.Used[o] == sentence.Unlinked
}

// notWhereItIs reports whether a filler tells where something was done to what the statement tells the place of: "was founded in X", of what is based
// in the held place.
func notWhereItIs(c *about.Comparison, h *statement.Held, f about.Filler) bool {
	v, t := c.St.Governor(h.First, h.Last), c.Text.Governor(f.First, f.Last)
	if v < 0 || t < 0 || !placePrepositions[c.St.PrepositionBefore(h.First)] || !placePrepositions[c.Text.PrepositionBefore(f.First)] {
		return false
	}
	v, t = c.St.MainVerb(v), c.Text.MainVerb(t)
	return (situated[c.St.Words[v].Stem] || c.St.IsCopula(v)) && c.Text.IsPassive(t) && !situated[c.Text.Words[t].Stem] && c.Links.Used[t] == sentence.Unlinked
}

var (
	// situated are the verbs by which something is said to be somewhere.
	situated = sentence.Set(`base headquarter locate situate lie sit stand house seat domicile station reside live dwell settle place find hold take happen
		occur meet operate work play keep store host run anchor moor`)

	// placePrepositions are the prepositions that tell where.
	placePrepositions = sentence.Set("in at near")
)

// onlyStranger reports whether the sentence says nearly all that the statement says, and the filler is the only name in
// it that the statement does not have: no other could stand in the held name's place.
func onlyStranger(c *about.Comparison, h *statement.Held, f about.Filler) bool {
	if c.Account.Own < restrict.SamePlaceCoverage || about.Pronominal(c.St) {
		return false
	}
	if !sameEvent(c, f) {
		return false
	}
	for _, p := range c.Text.Phrases {
		if (p.Last <= f.First || f.Last <= p.First) && !mostlyKnown(c, p.First, p.Last) {
			return false
		}
	}
	return c.Text.Words[f.First].Phrase >= 0
}

// undecided reports whether the sentence's structure leaves open what stands in the held name's place. It does not where the
// sentence has the role, or the verb: then what it says of them is known, and of whom.
func undecided(c *about.Comparison, h *statement.Held) bool {
	s := c.St.SlotOf(h)
	if s.First < h.First || h.Last < s.Last || s.Anchor < 0 || s.Said {
		return true
	}
	switch s.Relation {
	case statement.RoleOf:
		return false
	case statement.AgentOf:
		if !c.St.Words[s.Anchor].Verb {
			return !slices.ContainsFunc(c.Links.To[s.Anchor], func(j int) bool { return c.Text.FormAt(j+1) == "by" })
		}
		return c.Links.By[s.Anchor] < sentence.Exact && !slices.ContainsFunc(c.Links.To[s.Anchor], func(j int) bool { return about.IsDoer(c.Text.Words[j].Form) })
	case statement.AdjunctOf:
		return c.Links.By[s.Anchor] < sentence.Exact || slices.ContainsFunc(c.Links.To[s.Anchor], c.SameTheme)
	}
	return true
}

// saidOfKnown reports whether the verb that governs a filler is said of something the statement speaks of.
func saidOfKnown(c *about.Comparison, f about.Filler) bool {
	v := c.Text.Governor(f.First, f.Last)
	if v < 0 {
		return true
	}
	head := c.Text.SubjectOf(v).Head
	if head < 0 || head >= f.First && head < f.Last {
		return true
	}
	w := &c.Text.Words[head]
	return c.Links.Used[head] >= sentence.Broader || w.Function || w.Mention >= 0 || w.Phrase >= 0 && c.AnyKnown(c.Text.Phrases[w.Phrase].First, head)
}

// saysNothingElse reports whether the sentence says next to nothing but what the statement says.
func saysNothingElse(c *about.Comparison, f about.Filler) bool {
	all, known := 0, 0
	for j := range c.Text.Words {
		if w := &c.Text.Words[j]; w.Weight > 0 && (j < f.First || j >= f.Last) {
			all += w.Weight
			if c.Links.Used[j] >= sentence.Derived {
				known += w.Weight
			}
		}
	}
	return 10*known >= 9*all
}

// sameEvent reports whether the verb that governs a filler says little by itself or is the statement's.
func sameEvent(c *about.Comparison, f about.Filler) bool {
	v := c.Text.Governor(f.First, f.Last)
	return c.Text.IsLight(v) || c.Links.Used[v] >= sentence.Derived
}

// sameTellingVerb reports whether a filler's verb tells of an event and is the statement's.
func sameTellingVerb(c *about.Comparison, f about.Filler) bool {
	v := c.Text.Governor(f.First, f.Last)
	return !c.Text.IsLight(v) && c.Links.Used[v] >= sentence.Derived
}

// otherAcronym reports whether the statement speaks of an acronym, and the filler is followed by one of its own that the
// statement does not know: "High-Level Intermediate Representation (HIR)" is not what MIR stands for.
func otherAcronym(c *about.Comparison, f about.Filler) bool {
	if !speaksOfAcronym(c.St) || f.Last+1 >= len(c.Text.Words) || c.Text.Words[f.Last].Form != "(" {
		return false
	}
	w := c.Text.Words[f.Last+1]
	return sentence.AllCaps(strings.TrimSuffix(w.Of(c.Text.Text), "s")) && !c.Known(f.Last+1)
}

// speaksOfAcronym reports whether an acronym stands among the words that the statement does not hold.
func speaksOfAcronym(st *statement.Statement) bool {
	for i := range st.Words {
		if st.AcronymAt(i) && !st.IsHeld(i) {
			return true
		}
	}
	return false
}

// sameSort reports whether held name and filler are of one sort: both capitalised or neither, both nations or
// neither: what is in Denmark may be in Skarby, too.
func sameSort(c *about.Comparison, h *statement.Held, f about.Filler) bool {
	begins := h.First
	for begins+1 < h.Last && c.St.IsDeterminer(begins) {
		begins++ // "[the MIT License]"
	}
	a, b := &c.St.Words[begins], &c.Text.Words[f.First]
	if isOffice(c.St.Reading, h.First, h.Last) && isOffice(c.Text, f.First, f.Last) {
		return true
	}
	proper := func(r *sentence.Reading, w *sentence.Word) bool {
		return w.Upper || sentence.HasInnerCapital(w.Of(r.Text))
	}
	if proper(c.St.Reading, a) != proper(c.Text, b) && !c.St.Opens(h.First) && !c.Text.Opens(f.First) {
		return false
	}
	if beforeDeed(c.St, h) || !sameExtreme(&c.St.Words[h.Last-1], &c.Text.Words[f.Last-1]) {
		return false
	}
	return lexicon.Nation(a.Form) == lexicon.Nation(b.Form) || h.Last-h.First > 1 || f.Last-f.First > 1
}

// beforeDeed reports whether a held verb tells how it came to a deed: who "[refused] to pay" may have been asked to pay, too.
func beforeDeed(st *statement.Statement, h *statement.Held) bool {
	return st.Words[h.Last-1].Verb && h.Last+1 < len(st.Words) && st.Words[h.Last].Form == "to" && st.Words[h.Last+1].Verb
}

// boundName reports whether what binds the held name in the statement also binds the filler in the sentence: the word that
// its place hangs on, else the verb, or with a verb that says little by itself the noun of the role.
func boundName(c *about.Comparison, h *statement.Held, f about.Filler) bool {
	fact, text := c.St.FrameOf(h.First, h.Last), c.Text.FrameOf(f.First, f.Last)
	if s := c.St.SlotOf(h); s.Anchor >= 0 && !c.St.IsLight(s.Anchor) {
		return binds(c, s.Anchor, text.Verb, f) && noOtherPreposition(c, h, f)
	}
	if !c.St.IsLight(fact.Verb) {
		return binds(c, fact.Verb, text.Verb, f) && noOtherPreposition(c, h, f)
	}
	role := role(c.St, h)
	return role >= 0 && binds(c, role, text.Noun, f)
}

// binds reports whether word i of the statement is the sentence's word j, or stands close to the filler.
func binds(c *about.Comparison, i, j int, f about.Filler) bool {
	if j >= 0 && c.Links.By[i] >= sentence.Derived && c.StandsFor(i, j) {
		return true
	}
	for _, k := range c.Links.To[i] {
		if c.Links.By[i] >= sentence.Derived && (k < f.First || k >= f.Last) && values.Nearness(c.Text, k, f.First, f.Last) >= 0.55 {
			return true
		}
	}
	return false
}

// role is the noun that says what the held name is: "The prime minister of Iraq is [X]", "Prime Minister [X]".
func role(st *statement.Statement, h *statement.Held) int {
	best := -1
	for i := range st.Words {
		w := &st.Words[i]
		if st.Content(i) && !w.Verb && w.Phrase < 0 && w.MayBe(lexicon.Noun) {
			if best < 0 || i < h.First {
				best = i
			}
			if i > h.Last {
				break
			}
		}
	}
	return best
}

// noOtherPreposition reports whether a preposition before the held name stands before the filler too; what a verb is done to
// has none.
func noOtherPreposition(c *about.Comparison, h *statement.Held, f about.Filler) bool {
	a, b := c.St.PrepositionBefore(h.First), c.Text.PrepositionBefore(f.First)
	return a == "" && c.St.SlotOf(h).Relation != statement.PatientOf || b == "" || a == b
}

// samePrepositionBefore reports whether the same preposition stands before held name and filler, or none before both.
func samePrepositionBefore(c *about.Comparison, h *statement.Held, f about.Filler) bool {
	return samePreposition(c.St.PrepositionBefore(h.First), c.Text.PrepositionBefore(f.First))
}

// samePreposition reports whether two prepositions may say the same of a place, or of what something is done with.
func samePreposition(a, b string) bool {
	return a == b || a != "" && b != "" && (sentence.Locative[a] && sentence.Locative[b] || instrumental[a] && instrumental[b])
}

// instrumental are the prepositions before what something is done with.
var instrumental = sentence.Set("with using via through")
