package restrict

import (
	"fmt"
	"slices"

	"github.com/steadfact/steadfact/checker/internal/about"
	"github.com/steadfact/steadfact/checker/internal/sentence"
	"github.com/steadfact/steadfact/checker/internal/statement"
	"github.com/steadfact/steadfact/internal/language/quantity"
	"github.com/steadfact/steadfact/internal/language/temporal"
)

// partOf reports whether an area is some of the places of another.
func partOf(a sentence.Area, b sentence.Area) bool {
	return len(a.Names) > 0 && len(a.Names) < len(b.Names) && !slices.ContainsFunc(a.Names, func(n string) bool { return !slices.Contains(b.Names, n) })
}

// conflicts reports whether two values hold in areas of different reach: what is so in one country is not what is so in the
// world.
func conflicts(a sentence.Area, b sentence.Area) bool {
	return a.Reach != sentence.Anywhere && b.Reach != sentence.Anywhere && a.Reach != b.Reach
}

// SameArea keeps the candidates that can hold where the held number holds: when some are given for its very area, these alone;
// else those that no other area is given for. A statement that names no area speaks of the whole.
func SameArea(c *about.Comparison, h *statement.Held, ds []about.Candidate) []about.Candidate {
	if c.St.Mentions[h.Mention].Quantity == nil {
		return ds
	}
	own := areaOf(c.St.Reading, h.First, h.Last)
	areas := make([]sentence.Area, len(ds))
	for k, d := range ds {
		areas[k] = areaOf(c.Text, d.First, d.Last)
	}
	whole := slices.ContainsFunc(areas, func(a sentence.Area) bool { return a.Reach == sentence.Worldwide })
	for k, d := range ds {
		if own.Reach == sentence.Anywhere && areas[k].Reach == sentence.Anywhere && Total(c, d) {
			areas[k].Reach, whole = sentence.Worldwide, true // "a total of $3 million"
		}
	}
	very := slices.ContainsFunc(areas, own.Meets)
	var out []about.Candidate
	for k, a := range areas {
		meets := own.Meets(a)
		switch {
		case own.Reach == sentence.Anywhere:
			meets = meets || !whole || a.Reach == sentence.Worldwide
		case !very:
			meets = !conflicts(own, a)
		}
		if meets {
			out = append(out, ds[k])
		}
	}
	if slices.ContainsFunc(out, func(d about.Candidate) bool { return !InStrangePlace(c, d) }) {
		out = slices.DeleteFunc(out, func(d about.Candidate) bool { return InStrangePlace(c, d) })
	}
	return out
}

// areaOf is where the value of words [first, last) holds: by what follows it up to the next value or clause, else by what stands
// before it in its noun phrase.
func areaOf(r *sentence.Reading, first, last int) sentence.Area {
	for j := last; j < len(r.Words) && r.Words[j].Clause == r.Words[last-1].Clause && !r.Acts(j); j++ {
		if m := r.Words[j].Mention; m >= 0 && r.Mentions[m].Quantity != nil || opensNext(r, j) {
			break
		}
		if a := r.AreaAt(j); a.Reach != sentence.Anywhere {
			return a
		}
	}
	for j := first - 1; j >= 0 && !r.Words[j].Verb && !r.BreaksPhrase(j) && r.Words[j].Mention < 0; j-- {
		if a := r.AreaAt(j); a.Reach == sentence.Worldwide || a.Reach == sentence.Abroad || j > 0 && a.Reach == sentence.InPlaces && opensNext(r, j-1) {
			return a
		}
		if r.IsPreposition(j) && r.Words[j].Form != "of" && r.Words[j].Form != "than" {
			break
		}
	}
	if a := areaBefore(r, first); a.Reach != sentence.Anywhere {
		return a
	}
	return areaAtFront(r)
}

// opensNext reports whether what is joined at word j tells the place of a value that stands behind it, and so of none before: "$5 million, and
// in other countries $8 million".
func opensNext(r *sentence.Reading, j int) bool {
	if !sentence.Coordinating[r.Words[j].Form] || j+1 >= len(r.Words) || !r.IsPreposition(j+1) {
		return false
	}
	for k := j + 2; k < len(r.Words); k++ {
		switch m := r.Words[k].Mention; {
		case m >= 0:
			return r.Mentions[m].Quantity != nil
		case r.Words[k].Verb, r.BreaksPhrase(k):
			return false
		}
	}
	return false
}

// areaBefore is the area that stands right before the bracket in which word i stands: "in Canada (over 700,000 copies)".
func areaBefore(r *sentence.Reading, i int) sentence.Area {
	if i = r.BracketTo(i); i < 2 || r.Words[i-1].Phrase < 0 {
		return sentence.Area{}
	}
	first := r.Phrases[r.Words[i-1].Phrase].First
	if first == 0 {
		return sentence.Area{}
	}
	return r.AreaAt(first - 1)
}

// areaAtFront is the area that the reading opens with: "In Canada, …".
func areaAtFront(r *sentence.Reading) sentence.Area {
	if len(r.Words) == 0 || !r.IsPreposition(0) {
		return sentence.Area{}
	}
	a := r.AreaAt(0)
	for j := 1; j < len(r.Words) && a.Reach == sentence.InPlaces; j++ {
		if r.Words[j].Form == "," && r.Words[j-1].Phrase >= 0 {
			return a
		}
		if r.Words[j].Verb {
			break
		}
	}
	return sentence.Area{}
}

// InStrangePlace reports whether the sentence gives a number for a place of which the statement does not speak.
func InStrangePlace(c *about.Comparison, d about.Candidate) bool {
	if q := c.Text.Mentions[d.Mention].Quantity; q == nil || q.Kind == quantity.Ordinal {
		return false
	}
	a := areaOf(c.Text, d.First, d.Last)
	return a.Reach == sentence.InPlaces && c.Stranger(a.At, c.Text.Phrases[c.Text.Words[a.At].Phrase].Last) >= 0
}

// inOtherPlace: a number that the sentence gives for a place of which the statement does not speak, or for one of its places only, where the
// statement's is for another or for all of them, or is all that was taken in; or one for other countries, where the statement names none.
func inOtherPlace(c *about.Comparison, d about.Candidate) string {
	h := &c.St.Held[d.Held]
	own, a := areaOf(c.St.Reading, h.First, h.Last), areaOf(c.Text, d.First, d.Last)
	narrower := !c.Context.Open && own.Reach == sentence.Anywhere && a.Reach == sentence.InPlaces && a.At > d.Last && c.Text.PrepositionBefore(a.At) == "in"
	if own.Reach == sentence.Anywhere && a.Reach == sentence.Abroad && !c.Context.Open {
		return "the sentence speaks of other countries"
	}
	if own.Reach != sentence.InPlaces && !sentence.Takings.Tells(c.St.Reading, h.Mention) && !narrower || own.Meets(a) || !partOf(a, own) && !InStrangePlace(c, d) {
		return ""
	}
	return fmt.Sprintf("the sentence speaks of another place (%s)", c.Text.Surface(a.At))
}

// issuedElsewhere: what came out everywhere or at home on one day may come out on another in some country: "was released in Japan in 2006".
func issuedElsewhere(c *about.Comparison, d about.Candidate) string {
	held := c.St.Mentions[c.St.Held[d.Held].Mention].Temporal
	if held == nil || held.Date == nil || held.Date.Bound != temporal.Closed || !about.Issues(c.Text, c.Text.Governor(d.First, d.Last)) {
		return ""
	}
	return inOnePlace(c, d)
}

// airedElsewhere: who shows something in one country need not do so elsewhere: "is shown on Channel 9 in Norway".
func airedElsewhere(c *about.Comparison, d about.Candidate) string {
	h := &c.St.Held[d.Held]
	v := c.Text.Governor(d.First, d.Last)
	if v < 0 || !airing[c.Text.Words[v].Stem] || c.St.NamesPlace(h.First) {
		return ""
	}
	return inOnePlace(c, d)
}

// airing are the verbs for what is done with a series in each country by another station.
var airing = sentence.Set("air broadcast show screen rebroadcast")

// inOnePlace says in which place the sentence has what the statement says without any; "" for none.
func inOnePlace(c *about.Comparison, d about.Candidate) string {
	for i := range c.St.Words {
		if c.St.NamesPlace(i) && !c.St.IsHeld(i) {
			return ""
		}
	}
	for j := range c.Text.Words {
		if a := c.Text.AreaAt(j); c.Text.IsPreposition(j) && a.Reach == sentence.InPlaces && (a.At < d.First || d.Last <= a.At) && (j == 0 || inClauseOf(c, j, d)) {
			return fmt.Sprintf("the sentence speaks of one place (%q)", c.Text.TextOf(j, a.At+1))
		}
	}
	return ""
}
