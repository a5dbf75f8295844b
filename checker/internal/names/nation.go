package names

import (
	"slices"

	"github.com/steadfact/steadfact/checker/internal/about"
	"github.com/steadfact/steadfact/checker/internal/sentence"
	"github.com/steadfact/steadfact/checker/internal/statement"
	"github.com/steadfact/steadfact/internal/language/lexicon"
	"github.com/steadfact/steadfact/internal/language/name"
)

// saysNation reports whether the statement holds where somebody or something is from: "Y is [Danish]", "Y is a [Danish] poet", "Y is a
// [Danish-Swedish] film".
func saysNation(st *statement.Statement, h *statement.Held) bool {
	if nationsEnd(st.Reading, h.First) != h.Last {
		return false
	}
	before := h.First - 1
	for before >= 0 && (st.IsDeterminer(before) || st.IsAdverb(before) || st.Words[before].Mention >= 0) {
		before--
	}
	return before >= 0 && st.IsCopula(before)
}

// nationalities lists where the sentence says that the statement's subject comes from: "Y is a Swedish painter", "Y is a painter from
// Sweden", "the Swedish painter Y", "Y, a Swedish painter". It stays what it is, whatever the time.
func nationalities(c *about.Comparison) []about.Filler {
	r := c.Text
	for k := range r.Words {
		if r.Words[k].Verb && r.IsCopula(k) && c.SameTheme(k) {
			start := r.MainVerb(k) + 1
			if fs := nationIn(r, start); len(fs) > 0 {
				return fs
			}
			return fromNation(c, start)
		}
	}
	for _, p := range r.Phrases {
		if !c.NamedBy(p.First, p.Last) {
			continue
		}
		if start := r.Chunk(p.First); start < p.First && r.Words[p.First-1].Phrase < 0 {
			return nationIn(r, start)
		}
		if next := r.BehindBrackets(p.Last); next+1 < len(r.Words) && r.Words[next].Form == "," && r.IsDeterminer(next+1) {
			return nationIn(r, next+1)
		}
	}
	return nil
}

// fromNation is the country from which the noun phrase at word i says that somebody or something is: "a painter from Sweden".
func fromNation(c *about.Comparison, i int) []about.Filler {
	r := c.Text
	return slices.DeleteFunc(firstAdjunct(c, i, "from"), func(f about.Filler) bool {
		k := f.First - 1
		for k > i && r.IsDeterminer(k) {
			k--
		}
		if k > i && !(r.Words[k-1].Phrase >= 0 || r.Words[k-1].Dominant == lexicon.Noun && !r.IsAdverb(k-1)) {
			return true // "is far from Sweden"
		}
		if leaving[r.Words[k-1].Stem] {
			return true
		}
		return f.Last-f.First > 1 || !lexicon.Nation(r.Words[f.First].Form) || r.OwnsNext(f.Last)
	})
}

// leaving are the nouns for those who have left where they are from, or only come from there.
var leaving = sentence.Set("refugee emigrant immigrant migrant exile expatriate visitor import export guest tourist letter gift")

// homelands lists where the sentence says that the statement's subject comes from, where the statement holds the country that it is from: "Y is a
// Danish painter" for "Y is from [Sweden]". Who is of two nations may come from either.
func homelands(c *about.Comparison, h *statement.Held, s statement.Slot) []about.Filler {
	if s.Preposition != "from" || !lexicon.Nation(name.Fold(c.St.TextOf(h.First, h.Last))) || !s.Said && (s.Anchor < 0 || c.St.Words[s.Anchor].Verb && !hailing[c.St.Words[s.Anchor].Stem]) {
		return nil
	}
	return slices.DeleteFunc(nationalities(c), func(f about.Filler) bool {
		return f.Last-f.First > 1 || c.Text.FormAt(f.Last) == "-" || f.Last < len(c.Text.Words) && foreigners[c.Text.Words[c.Text.HeadOf(f.Last)].Stem]
	})
}

// foreigners are the nouns behind a nation for those who may come from elsewhere.
var foreigners = sentence.Set("teacher tutor professor lecturer speaker translator interpreter scholar student citizen resident subject ambassador envoy consul")

// otherNation reports whether the sentence says that the statement's subject comes from elsewhere, whatever other nation it
// speaks of.
func otherNation(c *about.Comparison, h *statement.Held) bool {
	return saysNation(c.St, h) && slices.ContainsFunc(relatedNames(c, h), func(f about.Filler) bool { return !agreesWithAny(c, f) && assertsName(c, h, f) })
}

// partlyNation reports whether the sentence gives the statement's subject one of the nations that are held.
func partlyNation(c *about.Comparison, h *statement.Held) bool {
	return saysNation(c.St, h) && slices.ContainsFunc(relatedNames(c, h), func(f about.Filler) bool { return compareNations(c, h, f) == name.Part })
}

// sameNation reports whether a filler may be of the held nation.
func sameNation(c *about.Comparison, h *statement.Held, f about.Filler) bool {
	found := name.Fold(c.Text.TextOf(f.First, f.Last))
	return slices.ContainsFunc(h.Words, func(want string) bool { return lexicon.SameNation(name.Fold(want), found) })
}

// nationIn is the nation that a noun phrase at word i gives its noun: the first of its words that names one, and those joined to it by
// a hyphen. Nations that are joined to other words are left alone, as are those that belong to a longer name ("the Swedish Academy").
func nationIn(r *sentence.Reading, i int) []about.Filler {
	for ; i < len(r.Words) && (r.IsNominal(i) || r.IsDeterminer(i) || r.Words[i].Mention >= 0 || r.Words[i].Form == "-"); i++ {
		if !lexicon.Nation(r.Words[i].Form) || !r.Words[i].Upper {
			continue
		}
		last := nationsEnd(r, i)
		p := r.Words[max(i, last-1)].Phrase // none where the nation opens the sentence
		if i > 0 && r.Words[i-1].Form == "-" || last < 0 || ownsAhead(r, last) || r.OwnsNext(last) || p >= 0 && !onlyCaps(r, last, r.Phrases[p].Last) {
			return nil
		}
		return []about.Filler{{First: i, Last: last, Timeless: true}}
	}
	return nil
}

// ownsAhead reports whether the noun phrase that goes on with word i only owns what is spoken of: "the Swedish painter's house".
func ownsAhead(r *sentence.Reading, i int) bool {
	for i < len(r.Words) && r.IsNominal(i) {
		i++
	}
	return i < len(r.Words) && r.OwnsNext(i)
}

// onlyCaps reports whether all words [first, last) are acronyms behind which no noun stands, as those for what somebody does are: "a Swedish
// DJ" is no name, "Swedish TV" in "a Swedish TV regular" is one.
func onlyCaps(r *sentence.Reading, first, last int) bool {
	for i := first; i < last; i++ {
		if w := &r.Words[i]; !sentence.AllCaps(w.Of(r.Text)) || w.End-w.Start < 2 {
			return false
		}
	}
	return first == last || last == len(r.Words) || !r.IsNominal(last)
}

// nationsEnd is where the nations end that begin at word i, joined by hyphens or strokes; -1 when there are none, or another word is
// joined to them.
func nationsEnd(r *sentence.Reading, i int) int {
	for ; i < len(r.Words) && lexicon.Nation(r.Words[i].Form); i += 2 {
		if f := r.FormAt(i + 1); f != "-" && f != "/" && f != "–" || r.Words[i+1].Start != r.Words[i].End {
			return i + 1
		}
	}
	return -1
}

// compareNations holds the nations of a filler against the held ones. Who is of two nations is of either: a Danish-Polish singer is a
// Danish one, and a Danish one may be. What is made in two countries is told with both.
func compareNations(c *about.Comparison, h *statement.Held, f about.Filler) name.Agreement {
	held, found := nationsIn(c.St.Reading, h.First, h.Last), nationsIn(c.Text, f.First, f.Last)
	among := func(of, in []string) bool {
		return !slices.ContainsFunc(of, func(a string) bool {
			return !slices.ContainsFunc(in, func(b string) bool { return lexicon.SameNation(a, b) })
		})
	}
	whole, part := among(held, found), among(found, held)
	switch work := c.St.Some(func(w *sentence.Word) bool { return sentence.Works[w.Stem] }); {
	case whole && (part || !work):
		return name.Same
	case part && !work:
		return name.Part
	}
	return name.Different
}

// nationsIn are the nations that words [first, last) name.
func nationsIn(r *sentence.Reading, first, last int) (nations []string) {
	for _, w := range r.Words[first:last] {
		if !w.Sign {
			nations = append(nations, w.Form)
		}
	}
	return nations
}

// ofNation reports whether a filler is the adjective of a nation where the statement has the name of a place behind a preposition: what the
// sentence says with that, homelands tell.
func ofNation(c *about.Comparison, h *statement.Held, f about.Filler) bool {
	form := c.Text.Words[f.First].Form
	place, _ := lexicon.Place(form)
	return lexicon.Nation(form) && place != form && c.St.PrepositionBefore(h.First) != "" && c.Text.PrepositionBefore(f.First) == ""
}
