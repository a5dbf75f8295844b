package about

import (
	"github.com/steadfact/steadfact/checker/internal/sentence"
	"github.com/steadfact/steadfact/internal/language"
)

// YearOfWork reports whether the date of words [first, last) tells of what year a work of the statement is: "Low Tide is a 2011 drama film", "the
// 2011 novel Low Tide".
func (c *Comparison) YearOfWork(first, last int) bool {
	r := c.Text
	if first >= last || last >= len(r.Words) || r.Mentions[r.Words[first].Mention].Kind != language.Date {
		return false
	}
	head := -1
	for j := last; j < len(r.Words) && (r.IsNominal(j) || r.Words[j].Form == "-" || r.IsQuote(j)); j++ {
		if head >= 0 && r.Words[j].Phrase >= 0 {
			return c.Links.Used[j] >= sentence.Derived // "the 2011 film Low Tide"
		}
		if issued[r.Words[j].Stem] {
			head = j
		} else if head >= 0 && !r.IsQuote(j) && !r.IsParticiple(j) {
			return false // "a 2011 film award"
		}
	}
	k := first - 1
	if k > 0 && r.IsDeterminer(k) {
		k--
	}
	switch {
	case head < 0 || k < 1:
		return false
	case r.Words[k].Form == ",":
		return c.Known(k - 1)
	}
	return r.Words[k].Verb && r.IsCopula(r.GroupStart(k)) && c.SameTheme(k)
}

// issued are the nouns for works that come out in a year.
var issued = sentence.Set("film movie album single song ep novel book game series sitcom musical documentary soundtrack videogame comic anime manga")

// issuing are the verbs for their coming out.
var issuing = sentence.Set("release publish premiere issue debut")
