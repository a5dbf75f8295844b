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
	head := workBehind(r, last)
	if head < 0 {
		return false
	}
	next := head + 1
	for next < len(r.Words) && r.IsQuote(next) {
		next++
	}
	if next < len(r.Words) && r.Words[next].Phrase >= 0 {
		return c.Links.Used[next] >= sentence.Derived // "the 2011 film Low Tide"
	}
	k := first - 1
	if k > 0 && r.IsDeterminer(k) {
		k--
	}
	switch {
	case k < 1:
		return false
	case r.Words[k].Form == ",":
		return c.Known(k - 1)
	}
	return r.Words[k].Verb && r.IsCopula(r.GroupStart(k)) && c.SameTheme(k)
}

// workBehind is the noun for a work that the date before word i tells apart: the film of "2011 Norwegian drama film"; -1 for none, and where it only
// goes before another noun, "2011 film award".
func workBehind(r *sentence.Reading, i int) int {
	head := -1
	for ; i < len(r.Words) && (r.IsNominal(i) || r.Words[i].Form == "-"); i++ {
		switch {
		case issued[r.Words[i].Stem]:
			head = i
		case head >= 0 && r.Words[i].Phrase >= 0:
			return head
		case head >= 0 && !r.IsParticiple(i):
			return -1
		}
	}
	return head
}

// issued are the nouns for works that come out in a year.
var issued = sentence.Set("film movie album single song ep novel book game series sitcom musical documentary soundtrack videogame comic anime manga")

// Issues reports whether the verb at word v says that something came out.
func Issues(r *sentence.Reading, v int) bool { return v >= 0 && Issuing[r.Words[v].Stem] }

// Issuing are the verbs for their coming out.
var Issuing = sentence.Set("release publish premiere issue debut")
