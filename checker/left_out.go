package checker

import (
	"slices"

	"github.com/steadfact/steadfact/internal/language"
	"github.com/steadfact/steadfact/internal/language/lexicon"
)

// describesCount reports whether word i only describes what a held number counts: a sentence may leave "confirmed" out of
// "confirmed cases".
func (st *statement) describesCount(i int) bool {
	for k := range st.held {
		h := &st.held[k]
		if h.mention < 0 || st.mentions[h.mention].Quantity == nil {
			continue
		}
		if n := st.mentions[h.mention].Quantity.Noun; n.Overlaps(st.words[i].Span) && n.End > st.words[i].End {
			return true
		}
	}
	return false
}

// namesDimension reports whether word i is the adjective behind a held measure that says along what it is measured: "2 m tall".
func (st *statement) namesDimension(i int) bool {
	return dimensional[st.words[i].form] && slices.ContainsFunc(st.held, func(h held) bool {
		return i == h.last && h.mention >= 0 && st.mentions[h.mention].Quantity != nil && st.mentions[h.mention].Quantity.Dimension != ""
	})
}

// compares reports whether word i only says which way a held value is compared: "higher" of "higher than 80 %".
func (st *statement) compares(i int) bool {
	return slices.ContainsFunc(st.held, func(h held) bool {
		return h.mention >= 0 && i < h.first && st.formAt(i+1) == "than" && st.mentions[h.mention].Whole.Contains(st.words[i].Span)
	})
}

// merelyStated reports whether word i is the verb of a held number that the sentence replaces by one that merely states a
// number: "there are 2,500 troops in the country" for "2,500 troops are deployed".
func (c *comparison) merelyStated(i int) bool {
	if !c.st.words[i].verb || c.links.by[i] > unlinked {
		return false
	}
	for _, h := range c.st.held {
		if !c.st.statesBy(&h, i) {
			continue
		}
		for m := range c.text.mentions {
			if c.text.mentions[m].Quantity == nil || c.compareValue(&h, &c.text.mentions[m]) == language.Incomparable {
				continue
			}
			first, last := c.text.wordsOf(m)
			if v := c.text.governor(first, last); v >= 0 && c.text.isLight(v) || c.endsCourse(&h, m) || c.sameHeadcount(&h, m) || c.compound(&h, m) {
				return true
			}
		}
	}
	return false
}

// statesBy reports whether word i is the verb of a held number.
func (st *statement) statesBy(h *held, i int) bool {
	return h.mention >= 0 && st.mentions[h.mention].Temporal == nil && st.governor(h.first, h.last) == i
}

// isListEntry reports whether the sentence is a mere name with a date in parentheses, as lists of works and products have it.
func (c *comparison) isListEntry() bool {
	if !c.text.fragment() || !c.st.datesOnly() {
		return false
	}
	for m := range c.text.mentions {
		first, last := c.text.wordsOf(m)
		h := &c.st.held[0]
		if c.dateOfName(c.st.frameOf(h.first, h.last), first, last) {
			return true
		}
	}
	return false
}

// toldByYear reports whether word i says that the statement's name was made at the held date, which the sentence has in parentheses
// behind the name: "Low Tide (1982)", or that it began or ended then, where the sentence tells how long it went on.
func (c *comparison) toldByYear(i int) bool {
	if c.links.by[i] > unlinked || !c.st.datesMaking(i) {
		return false
	}
	for m := range c.text.mentions {
		first, last := c.text.wordsOf(m)
		if c.text.mentions[m].Temporal != nil && first < last && (c.dateOfName(frame{verb: i}, first, last) || c.edgeOfHeld(i, m)) {
			return true
		}
	}
	return false
}

// edgeOfHeld reports whether verb i tells that something began or ended at a held date, and mention m how long it went on.
func (c *comparison) edgeOfHeld(i, m int) bool {
	return slices.ContainsFunc(c.st.held, func(h held) bool { return c.st.datesBy(&h, i) && c.edgeBinds(&h, m) })
}

// datesMaking reports whether word i is the verb of a held date by which something is made, begins or ends.
func (st *statement) datesMaking(i int) bool {
	return st.words[i].verb && lexicon.StageOf(st.words[i].stem).End != lexicon.NoEnd && slices.ContainsFunc(st.held, func(h held) bool { return st.datesBy(&h, i) })
}

// datesBy reports whether word i is the verb of a held date.
func (st *statement) datesBy(h *held, i int) bool {
	return h.mention >= 0 && st.mentions[h.mention].Temporal != nil && st.governor(h.first, h.last) == i
}

// mayLeaveOut reports whether a statement's name may be missing: it stands behind a preposition, the value held is a date, and
// the sentence has another name of the statement and none that could stand in the missing one's place; or it only tells where
// something happened that happens once.
func (c *comparison) mayLeaveOut(ph phrase) bool {
	if c.sameOnce(ph.first) {
		return true
	}
	if c.st.prepositionBefore(ph.first) == "" || !c.st.datesOnly() {
		return false
	}
	others := false
	for p, other := range c.st.phrases {
		others = others || other != ph && c.st.namesIn(p, c.text, c.links)
	}
	return others && c.nothingElse()
}

// tellsFirst reports whether word i says that the statement speaks of the first of its sort, and the sentence says so in another word:
// "the initial case" and "the first case".
func (c *comparison) tellsFirst(i int) bool {
	w := &c.st.words[i]
	return w.has(isFirst) && !w.upper && c.links.by[i] == unlinked && c.text.some(func(t *word) bool { return t.has(isFirst) })
}

// datesOnly reports whether all that the statement holds are dates.
func (st *statement) datesOnly() bool {
	for _, h := range st.held {
		if h.mention < 0 || st.mentions[h.mention].Temporal == nil {
			return false
		}
	}
	return true
}
