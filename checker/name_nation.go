package checker

import (
	"slices"

	"github.com/steadfact/steadfact/internal/language/lexicon"
	"github.com/steadfact/steadfact/internal/language/name"
)

// saysNation reports whether the statement holds where somebody or something is from: "Y is [Danish]", "Y is a [Danish] poet", "Y is a
// [Danish-Swedish] film".
func (st *statement) saysNation(h *held) bool {
	if st.nationsEnd(h.first) != h.last {
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

// partlyNation reports whether the sentence gives the statement's subject one of the nations that are held.
func (c *comparison) partlyNation(h *held) bool {
	return c.st.saysNation(h) && slices.ContainsFunc(c.relatedNames(h), func(f filler) bool { return c.compareNations(h, f) == name.Part })
}

// sameNation reports whether a filler may be of the held nation.
func (c *comparison) sameNation(h *held, f filler) bool {
	found := name.Fold(c.text.textOf(f.first, f.last))
	return slices.ContainsFunc(h.words, func(want string) bool { return lexicon.SameNation(name.Fold(want), found) })
}

// nationIn is the nation that a noun phrase at word i gives its noun: the first of its words that names one, and those joined to it by
// a hyphen. Nations that are joined to other words are left alone, as are those that belong to a longer name ("the Swedish Academy").
func (r *reading) nationIn(i int) []filler {
	for ; i < len(r.words) && (r.isNominal(i) || r.isDeterminer(i) || r.words[i].mention >= 0 || r.words[i].form == "-"); i++ {
		if !lexicon.Nation(r.words[i].form) || !r.words[i].upper {
			continue
		}
		last := r.nationsEnd(i)
		p := r.words[max(i, last-1)].phrase // none where the nation opens the sentence
		if i > 0 && r.words[i-1].form == "-" || last < 0 || r.ownsNext(last) || p >= 0 && !r.onlyCaps(last, r.phrases[p].last) {
			return nil
		}
		return []filler{{first: i, last: last, timeless: true}}
	}
	return nil
}

// onlyCaps reports whether all words [first, last) are acronyms, as those for what somebody does are: "a Swedish DJ" is no name.
func (r *reading) onlyCaps(first, last int) bool {
	for i := first; i < last; i++ {
		if w := &r.words[i]; !allCaps(w.Of(r.text)) || w.End-w.Start < 2 {
			return false
		}
	}
	return true
}

// nationsEnd is where the nations end that begin at word i, joined by hyphens or strokes; -1 when there are none, or another word is
// joined to them.
func (r *reading) nationsEnd(i int) int {
	for ; i < len(r.words) && lexicon.Nation(r.words[i].form); i += 2 {
		if f := r.formAt(i + 1); f != "-" && f != "/" && f != "–" || r.words[i+1].Start != r.words[i].End {
			return i + 1
		}
	}
	return -1
}

// compareNations holds the nations of a filler against the held ones. Who is of two nations is of either: a Danish-Polish singer is a
// Danish one, and a Danish one may be. What is made in two countries is told with both.
func (c *comparison) compareNations(h *held, f filler) name.Agreement {
	held, found := c.st.nationsIn(h.first, h.last), c.text.nationsIn(f.first, f.last)
	among := func(of, in []string) bool {
		return !slices.ContainsFunc(of, func(a string) bool {
			return !slices.ContainsFunc(in, func(b string) bool { return lexicon.SameNation(a, b) })
		})
	}
	whole, part := among(held, found), among(found, held)
	switch work := c.st.some(func(w *word) bool { return works[w.stem] }); {
	case whole && (part || !work):
		return name.Same
	case part && !work:
		return name.Part
	}
	return name.Different
}

// nationsIn are the nations that words [first, last) name.
func (r *reading) nationsIn(first, last int) (nations []string) {
	for _, w := range r.words[first:last] {
		if !w.sign {
			nations = append(nations, w.form)
		}
	}
	return nations
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
