package restrict

import (
	"github.com/steadfact/steadfact/checker/internal/about"
	"github.com/steadfact/steadfact/checker/internal/sentence"
	"github.com/steadfact/steadfact/internal/language/lexicon"
)

// timesOther reports whether words [i, j) tell the time of something else in the sentence than what verb v says.
func timesOther(c *about.Comparison, i, j, v int) bool {
	g := c.Text.Governor(i, j)
	return i > 1 && g >= 0 && v >= 0 && g != v && !attributive(c, g, v)
}

// listsTimes reports whether the date at word i is one of those that tell when each of so many things was: "won twice, in 2007 and 2010".
func listsTimes(r *sentence.Reading, d about.Candidate, i int) bool {
	k := d.Last
	for k < i && r.IsNominal(k) {
		k++
	}
	if r.FormAt(k) != "," || !sentence.Dating[r.FormAt(k+1)] || k > i {
		return false
	}
	dates := 0
	for j := k + 2; j < len(r.Words); j++ {
		switch w := &r.Words[j]; {
		case w.Mention >= 0 && r.Mentions[w.Mention].Temporal != nil:
			dates++
		case w.Form != "," && !sentence.Joining[w.Form] && !sentence.Dating[w.Form]:
			return dates > 1 && i < j
		}
	}
	return dates > 1
}

// timesBeginning reports whether words [i, j), behind what is inserted to tell the value, say only when its subject came to be: "the school, with 740
// pupils, was founded in 1956".
func timesBeginning(r *sentence.Reading, d about.Candidate, i, j int) bool {
	g := r.Governor(i, j)
	if g < 0 || g > i || !sentence.Origins[r.Words[g].Stem] || !r.IsPassive(g) {
		return false
	}
	s := r.SubjectOf(g)
	return s.Head >= 0 && s.Head < d.First && d.Last < g && r.FormAt(r.GroupStart(g)-1) == ","
}

// datesItem reports whether the date at word j stands in a list behind a colon and a value that ends before word i, and so tells when
// one of the items was: "three singles: Low Tide in May 2014, …".
func datesItem(r *sentence.Reading, i, j int) bool {
	for k := i; k < j; k++ {
		if r.Words[k].Form == ":" && r.Words[k].Sign {
			return true
		}
	}
	return false
}

// datesBefore reports whether the date in words [i, j) tells when the item of a list was that stands before the candidate's: "released one EP
// in 2010, and three albums".
func datesBefore(c *about.Comparison, d about.Candidate, i, j int) bool {
	if i < 2 || !c.Text.IsPreposition(i-1) || c.Text.Governor(i, j) > i || !c.Text.IsNominal(i-2) && c.Text.FormAt(i-2) != "," {
		return false
	}
	if c.Text.FormAt(j) == "," {
		j++
	}
	first, _ := c.Text.WordsIn(c.Text.Mentions[d.Mention].Whole)
	return c.Text.FormAt(j) == "and" && j+1 == first
}

// attributive reports whether the verb at g only describes what the verb at v speaks of: "the council elected in 2011 had …".
func attributive(c *about.Comparison, g, v int) bool {
	if g < 1 || g >= v || c.Text.IsDeterminer(g+1) || c.Text.IsNominal(g+1) {
		return false // "made his debut in 2011 and had"
	}
	return !c.Text.Words[g-1].Is(lexicon.Auxiliary|lexicon.Modal) && c.Text.Words[g].Clause == c.Text.Words[v].Clause && c.Links.Used[g-1] >= sentence.Derived
}
