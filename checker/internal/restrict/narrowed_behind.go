package restrict

import (
	"fmt"
	"strings"

	"github.com/steadfact/steadfact/checker/internal/about"
	"github.com/steadfact/steadfact/checker/internal/sentence"
	"github.com/steadfact/steadfact/internal/language"
	"github.com/steadfact/steadfact/internal/language/lexicon"
	"github.com/steadfact/steadfact/internal/language/quantity"
)

// narrowedBehind: a phrase behind the value says for whom, to what or of what it holds, and the statement does not speak of that: "$15
// for children", "$800,000 to hospitals", "11 hours of rest".
func narrowedBehind(c *about.Comparison, d about.Candidate) string {
	q := c.Text.Mentions[d.Mention].Quantity
	if q == nil || q.Kind == quantity.Ordinal || q.Kind == quantity.Percent || c.Text.AllTogether(d.First) || c.Text.IsPort(d.Mention) {
		return ""
	}
	counted := behindCounted(c.Text, d)
	for k := counted; k+1 < len(c.Text.Words) && c.Text.Words[k].Clause == c.Text.Words[d.First].Clause && !c.Text.Words[k].Verb; k++ {
		w := &c.Text.Words[k]
		measure := sentence.DimensionOf(q) != ""
		limits := receiving[w.Form] || placesOtherwise(c, d, k) || w.Form == "from" && measure || w.Form == "with" && sentence.Persons[lexicon.Stem(q.Unit)] ||
			originating[w.Form] && k == counted && q.Noun.Len() > 0 || ofSort(c, d, k)
		if w.Form == "to" && sentence.Possessives[c.Text.FormAt(k+1)] && c.Text.FormAt(k+2) == "name" {
			continue // "has six wins to his name"
		}
		if byDefault(c.Text, d, k) || w.Form == "to" && c.Text.FormAt(k+1) == "this" && moments[c.Text.FormAt(k+2)] {
			continue // "to this day"
		}
		if !limits && !(w.Form == "of" && measure && k == d.Last && !within(c.Text, d)) || leadingTo[c.Text.FormAt(k-1)] || w.Form == "from" && fromItsDay(c.Text, k) {
			continue
		}
		end := limitBehind(c, k, len(c.Text.Words))
		if end <= 0 || c.Text.Words[end-1].Mention >= 0 {
			continue
		}
		sort := (originating[w.Form] || w.Form == "of") && k == counted && q.Noun.Len() > 0 // a name, too, tells of what sort they are: "210 paintings by Tarn"
		if sort || c.Text.Words[end-1].Phrase < 0 || c.Text.AcronymAt(end-1) && strings.HasSuffix(c.Text.Surface(end-1), "s") {
			return fmt.Sprintf("the sentence speaks of %q", c.Text.TextOf(d.First, end))
		}
	}
	return ""
}

// byDefault reports whether "by default" stands at word k, right behind a value and what it counts.
func byDefault(r *sentence.Reading, d about.Candidate, k int) bool {
	q := r.Mentions[d.Mention].Quantity
	return r.FormAt(k) == "by" && r.FormAt(k+1) == "default" && (k == d.Last || q != nil && q.Noun.Len() > 0 && k == behindCounted(r, d))
}

// byDefaultAt reports whether "by default" stands at word k.
func byDefaultAt(r *sentence.Reading, k int) bool {
	return r.FormAt(k) == "by" && r.FormAt(k+1) == "default"
}

// neighbour is the noun of which a value tells, where that only stands near what the sentence speaks of: "beside a 180-room hotel", "opposite a
// hotel with 180 rooms"; -1 for none.
func neighbour(c *about.Comparison, d about.Candidate) int {
	n, _ := HostOf(c.Text, d.Mention)
	if n < 0 {
		if n = d.Last; c.Text.FormAt(n) == "-" {
			n++
		}
		if n >= len(c.Text.Words) || !c.Text.IsNominal(n) || c.Text.Chunk(n) > d.First {
			return -1
		}
		n = c.Text.HeadOf(n)
	}
	from := c.Text.Chunk(n)
	if a := c.Text.FormAt(from); from < 1 || a != "a" && a != "an" || !nearby[c.Text.PrepositionBefore(from+1)] || Has(c, c.Text.PrepositionBefore(from+1)) {
		return -1
	}
	return n
}

// nearby are the prepositions before what stands near something.
var nearby = sentence.Set("near beside behind beyond opposite across alongside")

// ofSort reports whether the "of" at word k says of what sort those are that a value counts, where the statement counts all: "21 maps of the
// coast".
func ofSort(c *about.Comparison, d about.Candidate, k int) bool {
	q := c.Text.Mentions[d.Mention].Quantity
	return !madeUp(c.Text, k) && q.Noun.Len() > 0 && q.Dimension == "" && k == behindCounted(c.Text, d) && onlyOf(c, d, k)
}

// onlyOf reports whether an "of" stands at word k of the sentence, and none behind what the statement counts.
func onlyOf(c *about.Comparison, d about.Candidate, k int) bool {
	return c.Text.Words[k].Form == "of" && c.St.FormAt(behindHeld(c, d)) != "of"
}

// ofHost: a measure behind "of" is that of the noun before it: "drums of 100 m", "a break of 1 hour". What is spoken of as "a" limit of so
// much is none that is set.
func ofHost(c *about.Comparison, d about.Candidate) string {
	q := c.Text.Mentions[d.Mention].Quantity
	if q == nil && c.Text.Mentions[d.Mention].Kind != language.Duration {
		return ""
	}
	if n := neighbour(c, d); n >= 0 {
		return fmt.Sprintf("the sentence says its value of %q", c.Text.Surface(n))
	}
	if q != nil && (q.Kind == quantity.Percent || sentence.DimensionOf(q) == "") {
		return ""
	}
	n, p := HostOf(c.Text, d.Mention)
	if n < 0 || p != "of" || c.Text.Words[n].Phrase >= 0 || attributing[c.Text.PrepositionBefore(c.Text.Chunk(n))] {
		return ""
	}
	w, v := &c.Text.Words[n], c.Text.Governor(d.First, d.Last)
	switch {
	case c.SameIdiom(&c.St.Held[d.Held], d.Mention):
		return ""
	case v > d.Last && c.Text.Indefinite(n) && (c.Text.IsLight(v) || c.Links.Used[v] == sentence.Unlinked),
		c.Links.Used[n] == sentence.Unlinked && !sentence.MeasureNouns[w.Stem] && !sentence.Vague[w.Stem] && !totals[w.Form]:
		return fmt.Sprintf("the sentence says its value of %q", c.Text.Surface(n))
	}
	return ""
}

// placesOtherwise reports whether a preposition stands at word k that in the statement leads to something the sentence does not have: "seats in
// the committee", of "seats in parliament".
func placesOtherwise(c *about.Comparison, d about.Candidate, k int) bool {
	m := c.St.Mentions[c.St.Held[d.Held].Mention]
	i := behindHeld(c, d)
	if m.Quantity == nil || c.Context.Open || c.St.FormAt(i) != c.Text.Words[k].Form || !c.Text.IsPreposition(k) {
		return false
	}
	o := c.St.ObjectOf(i)
	return o >= 0 && c.Links.By[o] == sentence.Unlinked
}

// within reports whether a value is a time that runs from what its "of" tells: "within the first 30 days of work".
func within(r *sentence.Reading, d about.Candidate) bool {
	whole, _ := r.WordsIn(r.Mentions[d.Mention].Whole)
	for j := d.First; j >= max(whole-3, 0); j-- {
		if r.Words[j].Form == "within" {
			return true
		}
	}
	return false
}

// attributing are the prepositions before what is an attribute of the subject: "with a payload of 6 tonnes".
var attributing = sentence.Set("with at")

// behindCounted is the word behind a value and the noun it counts.
func behindCounted(r *sentence.Reading, d about.Candidate) int {
	k := d.Last
	for k < len(r.Words) && (r.IsNominal(k) || d.Mention >= 0 && r.Words[k].Mention == d.Mention) {
		k++
	}
	return k
}

// behindHeld is the word of the statement behind the held value that a candidate answers, and the noun it counts.
func behindHeld(c *about.Comparison, d about.Candidate) int {
	h := &c.St.Held[d.Held]
	return behindCounted(c.St.Reading, about.Candidate{Mention: h.Mention, Last: h.Last})
}

// receiving are the prepositions behind a value that say for whom or to what it holds.
var receiving = sentence.Set("for to above below beneath without beyond")

// leadingTo are the words that make one preposition with the "to" behind them, which tells no more than why it is so.
var leadingTo = sentence.Set("due according thanks owing")

// fromItsDay reports whether the "from" at word k only says that a time is counted from the day of what must have been: "within 60 days from the
// date of their appointment".
func fromItsDay(r *sentence.Reading, k int) bool {
	if r.FormAt(k+1) != "the" || !moments[r.FormAt(k+2)] && r.FormAt(k+2) != "date" || r.FormAt(k+3) != "of" {
		return false
	}
	return sentence.Possessives[r.FormAt(k+4)]
}

// originating are the prepositions right behind what is counted that say whose it is, or where it comes from.
var originating = sentence.Set("by from")

// HostOf is the noun that mention m is joined to by a preposition, and the preposition; -1 for none.
func HostOf(r *sentence.Reading, m int) (noun int, preposition string) {
	first, _ := r.WordsIn(r.Mentions[m].Whole)
	p := first - 1
	if p < 1 || !hosting[r.Words[p].Form] || !r.IsNominal(p-1) || !r.Words[p-1].MayBe(lexicon.Noun) {
		return -1, ""
	}
	return p - 1, r.Words[p].Form
}

// hosting are prepositions that say of a noun what it has.
var hosting = sentence.Set("with of")
