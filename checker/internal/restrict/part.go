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
		if w == "including" && j > 0 && c.Text.Words[j-1].Form == "and" {
			continue // "up to and including 5"
		}
		if w == "including" || w == "among" || (w == "whom" || w == "which" || w == "these" || w == "them") && j > 0 && c.Text.Words[j-1].Form == "of" {
			if !Has(c, w) && !inOwnPlace(c, d) && !befell(c, d) {
				return fmt.Sprintf("the sentence speaks of a part (%q)", w)
			}
		}
	}
	return ""
}

// Included reports whether the sentence tells of a value as a part of another one before it: the 30 of "41 wins, including 30 wins abroad".
func Included(c *about.Comparison, d about.Candidate) bool {
	if amongOthers(c, d) != "" {
		return true
	}
	v := c.Text.Governor(d.First, d.Last)
	if v < 0 || v >= d.First || c.Text.Words[v].Stem != "include" || c.Text.Words[v].Form == "including" {
		return false
	}
	return !c.St.Some(func(w *sentence.Word) bool { return w.Stem == "include" })
}

// includedAsPart: what something includes may be less than all there is: "its collection includes 210 paintings".
func includedAsPart(c *about.Comparison, d about.Candidate) string {
	f, t := c.Quantities(d)
	if f == nil || t == nil || f.Value == nil && f.Low == nil || t.Value == nil || !Included(c, d) {
		return ""
	}
	least := f.Low
	if least == nil {
		least = f.Value
	}
	v := c.Text.Governor(d.First, d.Last)
	if v < 0 {
		return ""
	}
	if head := c.Text.SubjectOf(v).Head; t.Value.Cmp(least) > 0 || head >= 0 && c.Links.Used[head] >= sentence.Derived {
		return ""
	}
	return fmt.Sprintf("the sentence speaks of a part (%q)", c.Text.Surface(v))
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

// ofPart: what is said of a part is not said of the whole: "half of the bridges".
func ofPart(c *about.Comparison, d about.Candidate) string {
	if _, portion := sentence.PortionWords[c.St.Words[c.St.Held[d.Held].First].Form]; portion && d.Mention < 0 {
		return "" // "[All] trams are electric"
	}
	if w := fractionOf(c, d); w != "" {
		return fmt.Sprintf("the sentence speaks of a part (%q)", w)
	}
	for j := 0; j+1 < len(c.Text.Words); j++ {
		w := &c.Text.Words[j]
		if w.Clause != c.Text.Words[d.First].Clause || !partitives[w.Stem] || w.Mention >= 0 && w.Mention == d.Mention || d.First <= j && j < d.Last || c.Links.Used[j] > sentence.Unlinked {
			continue
		}
		if w.Mention >= 0 && c.Text.Mentions[w.Mention].Quantity == nil {
			continue // "the fourth quarter of 2009"
		}
		of := j + 1
		if c.Text.Words[of].Mention >= 0 {
			of++ // "part two of the exam"
		}
		if c.Text.FormAt(of) == "of" && of+1 == d.First && d.Mention >= 0 {
			continue // "a portion of 5% of the shares"
		}
		if c.Text.FormAt(of) == "of" && (j == 0 || c.Text.Words[j-1].Form != "as") && !belonged(c, j, d) {
			return fmt.Sprintf("the sentence speaks of a part (%q)", w.Form)
		}
	}
	return ""
}

// belonged reports whether the partitive at word j only tells to what he belonged whom the fact is about, and of whom the sentence tells the value by
// another verb: "was part of the youth team and joined the first team in 2015".
func belonged(c *about.Comparison, j int, d about.Candidate) bool {
	k := j - 1
	if k > 0 && c.Text.IsDeterminer(k) {
		k--
	}
	if k < 1 || !c.Text.Words[k].Verb || !sentence.Identifying[c.Text.Words[k].Stem] || c.Text.Governor(d.First, d.Last) <= j {
		return false
	}
	head := c.Text.SubjectOf(k).Head
	return head >= 0 && !c.StrangeIn(c.Text.Governor(d.First, d.Last)+1, d.First) && c.Links.Used[head] >= sentence.Derived
}

// fractionOf is the word by which what the sentence apposes its value to is so much of what the statement tells the value of: "half the fee, 30
// euros"; "" for none.
func fractionOf(c *about.Comparison, d about.Candidate) string {
	k := d.First - 1
	if d.Mention < 0 || k < 3 || c.Text.FormAt(k) != "," && c.Text.FormAt(k) != "(" || c.Links.Used[k-1] < sentence.Derived {
		return ""
	}
	start := c.Text.Chunk(k - 1)
	if w := c.Text.FormAt(start - 1); start > 0 && c.Text.IsDeterminer(start) && fractions[w] && !Has(c, w) {
		return w
	}
	return ""
}

// fractions are the words before an article for how much of what follows is meant.
var fractions = sentence.Set("half double twice triple thrice")

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

// untilSo are the prepositions before a time that goes by before something is so.
var untilSo = sentence.Set("after within")

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
// "of" for: "an employee for 12 months", "12 weeks of leave". After how long something is so is no amount: "after 30 minutes of silence".
func howLong(c *about.Comparison, d about.Candidate) string {
	h := &c.St.Held[d.Held]
	if c.Text.Mentions[d.Mention].Kind != language.Duration || h.Last >= len(c.St.Words) || c.St.Words[h.Last].Form != "of" || untilSo[c.St.WordBefore(h.First)] {
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
	if whose := c.Text.Words[d.Last+1].Form; !sentence.Possessives[whose] && !sentence.Pointing[whose] && !sentence.Partial[whose] || bothShares(c, d) {
		return ""
	}
	return fmt.Sprintf("the sentence speaks of a part (%q)", c.Text.TextOf(d.Last, d.Last+2))
}

// shareOfOther: what share something has of the whole is not what share something else has of it: "15% of the boats are new", of what skiffs
// make up.
func shareOfOther(c *about.Comparison, d about.Candidate) string {
	h := &c.St.Held[d.Held]
	v := c.St.Governor(h.First, h.Last)
	if !c.St.IsShared(h.Mention) || v > h.First || c.Text.FormAt(d.Last) != "of" {
		return ""
	}
	s := c.St.SubjectOf(v)
	i := s.Head
	if i < 0 || i > v || !c.St.Content(i) || c.Understood[i] || c.Text.PronounSubject() >= 0 {
		return ""
	}
	for k := min(s.First, i); k <= i; k++ {
		if c.Links.By[k] > sentence.Broader {
			return "" // a part of its name
		}
	}
	return fmt.Sprintf("the sentence does not speak of %q", c.St.Surface(i))
}
