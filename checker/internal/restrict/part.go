package restrict

import (
	"fmt"
	"slices"

	"github.com/steadfact/steadfact/checker/internal/about"
	"github.com/steadfact/steadfact/checker/internal/sentence"
	"github.com/steadfact/steadfact/checker/internal/statement"
	"github.com/steadfact/steadfact/internal/language"
	"github.com/steadfact/steadfact/internal/language/quantity"
)

// amongOthers: "of whom 31 died", "including 10 in the capital".
func amongOthers(c *about.Comparison, d about.Candidate) string {
	for j := d.First - 1; j >= 0 && j >= d.First-3; j-- {
		w := c.Text.Words[j].Form
		if w == "including" && countsOfOwn(c, d) {
			continue // "35 cases, including 27 recoveries"
		}
		if w == "including" || w == "among" || (w == "whom" || w == "which" || w == "these" || w == "them") && j > 0 && c.Text.Words[j-1].Form == "of" {
			if !Has(c, w) && !inOwnPlace(c, d) && !befell(c, d) {
				return fmt.Sprintf("the sentence speaks of a part (%q)", w)
			}
		}
	}
	return ""
}

// inOwnPlace reports whether the sentence says of a number that it holds in the very place for which the statement holds one: "696 cases, of
// which 346 were in Tarn".
func inOwnPlace(c *about.Comparison, d about.Candidate) bool {
	h := &c.St.Held[d.Held]
	own := areaOf(c.St.Reading, h.First, h.Last)
	return own.Reach == sentence.InPlaces && own.Meets(areaOf(c.Text, d.First, d.Last))
}

// befell reports whether a number tells to how many that happened which the statement tells of, and not how many there are of a sort: "200
// cases, of whom 130 have recovered".
func befell(c *about.Comparison, d about.Candidate) bool {
	n := c.Text.CountBy(d.First, d.Last)
	return slices.ContainsFunc(c.St.Held[d.Held].Counts, func(f statement.HeadcountTold) bool { return !f.Row.Whole && f.Row.Told(n) != nil })
}

// countsOfOwn reports whether a number counts what the held one counts, and the number before it counts something else.
func countsOfOwn(c *about.Comparison, d about.Candidate) bool {
	f, t := c.Quantities(d)
	if f == nil || t == nil || t.Noun.Len() == 0 || f.Noun.Len() == 0 {
		return false
	}
	for j := d.First - 1; j >= 0; j-- {
		if m := c.Text.Words[j].Mention; m >= 0 && c.Text.Mentions[m].Quantity != nil {
			before := c.Text.Mentions[m].Quantity
			return before.Noun.Len() > 0 && before.Unit != t.Unit && f.Unit == t.Unit
		}
	}
	return false
}

// ofPart: what is said of a part is not said of the whole: "half of the bridges".
func ofPart(c *about.Comparison, d about.Candidate) string {
	for j := 0; j+1 < len(c.Text.Words); j++ {
		w := &c.Text.Words[j]
		if w.Clause != c.Text.Words[d.First].Clause || !partitives[w.Stem] || w.Mention == d.Mention || c.Links.Used[j] > sentence.Unlinked {
			continue
		}
		if w.Mention >= 0 && c.Text.Mentions[w.Mention].Quantity == nil {
			continue // "the fourth quarter of 2009"
		}
		of := j + 1
		if c.Text.Words[of].Mention >= 0 {
			of++ // "part two of the exam"
		}
		if c.Text.FormAt(of) == "of" && (j == 0 || c.Text.Words[j-1].Form != "as") {
			return fmt.Sprintf("the sentence speaks of a part (%q)", w.Form)
		}
	}
	return ""
}

// ofSubject: so much or so many "of the" thing itself is a part of what it has: "45 questions of the exam must be answered".
func ofSubject(c *about.Comparison, d about.Candidate) string {
	f, t := c.Quantities(d)
	if f == nil || t == nil || t.Kind != quantity.Number && sentence.DimensionOf(t) == "" || t.Kind == quantity.Percent {
		return ""
	}
	k := behindCounted(c.Text, d)
	if whole, _ := c.Text.WordsIn(c.Text.Mentions[d.Mention].Whole); whole > 0 && c.Text.IsDeterminer(whole-1) {
		return "" // "the 45 questions of the exam" are all of them
	}
	if c.Text.FormAt(k) != "of" || k+1 >= len(c.Text.Words) || !c.Text.IsDeterminer(k+1) || c.St.FormAt(c.St.Held[d.Held].Last) == "of" {
		return ""
	}
	h := &c.St.Held[d.Held]
	v, o := c.St.Governor(h.First, h.Last), c.Text.ObjectOf(k)
	if v < 0 || o < 0 {
		return ""
	}
	if i := c.St.SubjectOf(v).Head; i >= 0 && i < h.First && slices.Contains(c.Links.To[i], o) {
		return fmt.Sprintf("the sentence speaks of a part (%q)", c.Text.TextOf(d.First, o+1))
	}
	return ""
}

// endOfRange: what lies "between the threshold and $25,000" is not the threshold.
func endOfRange(c *about.Comparison, d about.Candidate) string {
	if d.First == 0 || c.Text.Words[d.First-1].Form != "and" || Has(c, "between") {
		return ""
	}
	for j := d.First - 2; j >= 0 && c.Text.Words[j].Clause == c.Text.Words[d.First].Clause; j-- {
		if c.Text.Words[j].Form == "between" {
			return "the sentence's value ends a range"
		}
	}
	return ""
}

// howLong: a time that the sentence takes up with "for" is how long something lasts, and no amount of what the statement has its
// "of" for: "an employee for 12 months", "12 weeks of leave".
func howLong(c *about.Comparison, d about.Candidate) string {
	h := &c.St.Held[d.Held]
	if c.Text.Mentions[d.Mention].Kind != language.Duration || h.Last >= len(c.St.Words) || c.St.Words[h.Last].Form != "of" {
		return ""
	}
	if Spells[c.Text.WordBefore(d.First)] > 0 && (d.Last >= len(c.Text.Words) || c.Text.Words[d.Last].Form != "of") {
		return "the sentence says how long something lasts"
	}
	return ""
}

// partitives are nouns that make a part of what follows their "of".
var partitives = sentence.Set(`part stretch section portion half third quarter majority minority fraction share piece segment rest remainder`)

// ofGroup: a count is one of a part when "of" joins it to a group that the text has named: "four of its members".
func ofGroup(c *about.Comparison, d about.Candidate) string {
	if q := c.Text.Mentions[d.Mention].Quantity; q == nil || q.Dimension != "" || q.Kind != quantity.Number || c.St.FormAt(c.St.Held[d.Held].Last) == "of" {
		return ""
	}
	if d.Last+2 >= len(c.Text.Words) || c.Text.Words[d.Last].Form != "of" {
		return ""
	}
	if whose := c.Text.Words[d.Last+1].Form; !sentence.Possessives[whose] && !sentence.Pointing[whose] && !those[whose] || bothShares(c, d) {
		return ""
	}
	return fmt.Sprintf("the sentence speaks of a part (%q)", c.Text.TextOf(d.Last, d.Last+2))
}

// those are the pronouns for several of whom some are told of.
var those = sentence.Set("them us whom which these those")

// ofSeveral: an ordinal that the statement lacks makes what it speaks of one of several: "in its first year".
func ofSeveral(c *about.Comparison, d about.Candidate) string {
	for k := range c.Text.Mentions {
		q := c.Text.Mentions[k].Quantity
		if k == d.Mention || q == nil || q.Kind != quantity.Ordinal || statesOrdinal(c, k) || ranksBeside(c, k, d) {
			continue
		}
		i, last := c.Text.WordsOf(k)
		if last == d.First { // "within the first 30 days"
			continue
		}
		if (c.Text.Words[i].Clause == c.Text.Words[d.First].Clause || opensBefore(c.Text, i)) && !calledAs(c.Text, i) && oneOfSeveral(c, last) {
			return fmt.Sprintf("the sentence speaks of one of several (%q)", c.Text.Mentions[k].Of(c.Text.Text))
		}
	}
	return ""
}

// opensBefore reports whether word i stands in the phrase that opens the sentence before its subject: "In their first year, …".
func opensBefore(r *sentence.Reading, i int) bool {
	if !r.IsPreposition(0) {
		return false
	}
	for k := 1; k < len(r.Words) && !r.Words[k].Verb; k++ {
		if r.Words[k].Form == "," {
			return i < k
		}
	}
	return false
}

// calledAs reports whether the ordinal at word i only says as what the subject was: "released as the second single".
func calledAs(r *sentence.Reading, i int) bool {
	return i > 1 && r.IsDeterminer(i-1) && r.Words[i-2].Form == "as"
}

// oneOfSeveral reports whether the noun behind an ordinal is a time or something that the statement speaks of: "its first
// year", "the second bridge".
func oneOfSeveral(c *about.Comparison, i int) bool {
	for ; i < len(c.Text.Words) && !c.Text.Words[i].Sign && !c.Text.Words[i].Function && !c.Text.Words[i].Verb; i++ {
		if w := &c.Text.Words[i]; sentence.Periods[w.Stem] || w.Stem == "half" || w.Stem == "season" || w.Weight > 0 && c.Links.Used[i] >= sentence.Derived {
			return true
		}
	}
	return false
}

// numbersSame reports whether the statement numbers by a figure what the sentence's ordinal k numbers: "season 1" and "the first season".
func numbersSame(c *about.Comparison, k int) bool {
	_, noun := c.Text.WordsOf(k)
	q := c.Text.Mentions[k].Quantity
	if noun >= len(c.Text.Words) || q.Value == nil || !q.Value.IsInt() {
		return false
	}
	number := q.Value.Num().String()
	for i := 0; i+1 < len(c.St.Words); i++ {
		if c.St.Words[i].Stem == c.Text.Words[noun].Stem && c.St.Words[i+1].Form == number {
			return true
		}
	}
	return false
}

// statesOrdinal reports whether the statement has an ordinal like the sentence's mention k.
func statesOrdinal(c *about.Comparison, k int) bool {
	said := c.Text.Mentions[k]
	if i, _ := c.Text.WordsOf(k); Has(c, c.Text.Words[i].Form) {
		return true // "was first released", "the first release"
	}
	if i, _ := c.Text.WordsOf(k); sentence.Firstly[c.Text.Words[i].Form] && c.St.Some(func(w *sentence.Word) bool { return sentence.Firstly[w.Form] && w.Mention < 0 }) {
		return true // "the original release"
	}
	return numbersSame(c, k) || slices.ContainsFunc(c.St.Mentions, func(m language.Mention) bool {
		q := m.Quantity
		return q != nil && q.Kind == quantity.Ordinal && (q.Unit == "" || q.Unit == said.Quantity.Unit) && statement.SameValue(m, said)
	})
}

// BeforeWhole is the preposition before mention m, and before the name that it is the release of; "" for none.
func BeforeWhole(r *sentence.Reading, m int) string {
	first, last := r.WordsIn(r.Mentions[m].Whole)
	if first < last && r.IsPreposition(first) {
		return r.Words[first].Form // read as a bound: "within 60 days"
	}
	if first > 0 && r.Words[first-1].Phrase >= 0 && r.Mentions[m].Version != nil {
		first = r.Phrases[r.Words[first-1].Phrase].First
	}
	return r.PrepositionBefore(first)
}

// Total reports whether a candidate is said to be a sum.
func Total(c *about.Comparison, d about.Candidate) bool { return IsTotal(c.Text, d.First, d.Last) }

// IsTotal reports whether the value of words [first, last) is said to be all there is: "240 days in total", "a total of 240".
func IsTotal(r *sentence.Reading, first, last int) bool {
	if r.FormAt(last) == "in" {
		last++
	}
	if totals[r.FormAt(last)] {
		return true
	}
	for j := first - 2; j >= 0 && r.Words[first-1].Form == "of" && r.IsNominal(j); j-- { // "a total gross of"
		if totals[r.Words[j].Form] {
			return true
		}
	}
	return false
}

// totals are words for all there is.
var totals = sentence.Set("total all altogether overall")

// SameWhole reports whether two portions are of the same.
func SameWhole(c *about.Comparison, f, t sentence.WholeShare) bool {
	switch {
	case f.Noun >= 0 && t.Noun >= 0:
		return c.StandsFor(f.Noun, t.Noun) && !c.StrangeIn(t.Last, t.Noun)
	case f.Noun >= 0:
		return sentence.Persons[c.St.Words[f.Noun].Stem]
	case t.Noun >= 0:
		return sentence.Persons[c.Text.Words[t.Noun].Stem]
	}
	return true
}

// bothShares reports whether held value and the sentence's are portions of the same whole: "half of the seats", of 12 of 20 seats.
func bothShares(c *about.Comparison, d about.Candidate) bool {
	f, ok := c.St.HeldShare(&c.St.Held[d.Held])
	t, also := c.Text.ShareOfMention(d.Mention)
	return ok && also && SameWhole(c, f, t)
}
