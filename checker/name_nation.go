package checker

import (
	"slices"

	"github.com/steadfact/steadfact/internal/language/lexicon"
	"github.com/steadfact/steadfact/internal/language/name"
)

// saysNation reports whether the statement holds where somebody or something is from: "Y is [Danish]", "Y is a [Danish] poet".
func (st *statement) saysNation(h *held) bool {
	if h.last-h.first > 1 || !lexicon.Nation(st.words[h.first].form) || h.last < len(st.words) && st.words[h.last].form == "-" {
		return false
	}
	before := h.first - 1
	for before >= 0 && (st.isDeterminer(before) || st.isAdverb(before) || st.words[before].mention >= 0) {
		before--
	}
	return before >= 0 && st.isCopula(before)
}

// nationalities lists where the sentence says that the statement's subject comes from: "Y is a Swedish painter", "the Swedish
// painter Y", "Y, a Swedish painter". It stays what it is, whatever the time.
func (c *comparison) nationalities() []filler {
	r := c.text
	for k := range r.words {
		if r.words[k].verb && r.isCopula(k) && c.sameTheme(k) {
			return r.nationIn(r.mainVerb(k) + 1)
		}
	}
	for _, p := range r.phrases {
		if !c.namedBy(p.first, p.last) {
			continue
		}
		if start := r.chunk(p.first); start < p.first && r.words[p.first-1].phrase < 0 {
			return r.nationIn(start)
		}
		if next := r.behindBrackets(p.last); next+1 < len(r.words) && r.words[next].form == "," && r.isDeterminer(next+1) {
			return r.nationIn(next + 1)
		}
	}
	return nil
}

// otherNation reports whether the sentence says that the statement's subject comes from elsewhere, whatever other nation it
// speaks of.
func (c *comparison) otherNation(h *held) bool {
	return c.st.saysNation(h) && slices.ContainsFunc(c.relatedNames(h), func(f filler) bool { return !c.agreesWithAny(f) && c.assertsName(h, f) })
}

// sameNation reports whether a filler may be of the held nation.
func (c *comparison) sameNation(h *held, f filler) bool {
	found := name.Fold(c.text.textOf(f.first, f.last))
	return slices.ContainsFunc(h.words, func(want string) bool { return lexicon.SameNation(name.Fold(want), found) })
}

// nationIn is the nation that a noun phrase at word i gives its noun: the first of its words that names one. Words joined by a
// hyphen give more than one, and are left alone, as are those that belong to a longer name ("the Swedish Academy").
func (r *reading) nationIn(i int) []filler {
	for ; i < len(r.words) && (r.isNominal(i) || r.isDeterminer(i) || r.words[i].mention >= 0 || r.words[i].form == "-"); i++ {
		if !lexicon.Nation(r.words[i].form) || !r.words[i].upper {
			continue
		}
		p := r.words[i].phrase // none where the nation opens the sentence
		if i > 0 && r.words[i-1].form == "-" || r.hyphenated(i) || r.ownsNext(i+1) || p >= 0 && r.phrases[p].last > i+1 {
			return nil
		}
		return []filler{{first: i, last: i + 1, timeless: true}}
	}
	return nil
}

// behindBrackets passes over a parenthesis that opens at word i.
func (r *reading) behindBrackets(i int) int {
	if i < len(r.words) && r.words[i].form == "(" {
		for i < len(r.words) && r.words[i].form != ")" {
			i++
		}
		i++
	}
	return i
}
