package about

import (
	"strings"

	"github.com/steadfact/steadfact/checker/internal/sentence"
	"github.com/steadfact/steadfact/checker/internal/statement"
	"github.com/steadfact/steadfact/internal/language/temporal"
)

// WaysOf are the ways in which a sentence may do without words of a statement: at the least those by which an account leaves any out.
func WaysOf(r *sentence.Reading) (ways statement.Ways) {
	may := func(way statement.Ways, so bool) {
		if so {
			ways |= way
		}
	}
	may(statement.Passive, saysPassive(r))
	may(statement.Filed, mayFile(r))
	may(statement.Pairing, len(r.Bonded()) > 0)
	may(statement.Firstly, r.Any(sentence.IsFirst))
	for m := range r.Mentions {
		may(statement.Addressed, addresses(r, m))
		may(statement.Stating, mayState(r, m))
		may(statement.Dating, mayDate(r, m))
	}
	return ways
}

// saysPassive reports whether the sentence says what is done, and leaves out by whom: see understandAgent.
func saysPassive(r *sentence.Reading) bool {
	if r.Some(func(w *sentence.Word) bool { return w.Form == "by" }) {
		return false
	}
	for j := range r.Words {
		if r.PassiveAt(j) {
			return true
		}
	}
	return false
}

// mayState reports whether mention m is a number that may be merely stated: see merelyStated.
func mayState(r *sentence.Reading, m int) bool {
	if r.Mentions[m].Quantity == nil {
		return false
	}
	first, last := r.WordsOf(m)
	v := r.Governor(first, last)
	return v >= 0 && r.IsLight(v) || CourseTo(r, m) >= 0 || r.HasSign(first, len(r.Words), "-")
}

// mayDate reports whether mention m is a time that may tell by itself when something was made, began or ended: see toldByYear.
func mayDate(r *sentence.Reading, m int) bool {
	t := r.Mentions[m].Temporal
	if t == nil {
		return false
	}
	first, last := r.WordsOf(m)
	before := r.FormAt(first - 1)
	return before == "(" || workBehind(r, last) >= 0 || before == "of" || t.Date != nil && (t.Date.Range || t.Date.Bound == temporal.Until || t.Date.Bound == temporal.Since)
}

// mayFile reports whether the sentence may be an entry of a list or a table, or say what such entries say: see filed.
func mayFile(r *sentence.Reading) bool {
	if KeySign(r) > 0 || mayEnter(r) {
		return true
	}
	for j := range r.Words {
		for k := j + 1; k < len(r.Words) && k <= j+2 && (r.Words[j].Verb || r.IsParticiple(j)); k++ {
			if len(statement.FiledUnder[r.Words[j].Stem+" "+r.Words[k].Form]) > 0 {
				return true
			}
		}
	}
	return false
}

// mayEnter reports whether the sentence may be nothing but a single word, or a name and the noun for its sort: see entryFrom.
func mayEnter(r *sentence.Reading) bool {
	first, last := entryAt(r, 0)
	if first < last && !strings.ContainsAny(r.TextOf(first, last), " \t\n") || nameAndSort(r, first, last) {
		return true
	}
	for first < last && (r.Words[first].Mention >= 0 || r.IsNumeral(first)) {
		first++
	}
	return nameAndSort(r, first, last)
}

// nameAndSort reports whether words [first, last) are a name with nothing behind it but values and one noun.
func nameAndSort(r *sentence.Reading, first, last int) bool {
	if first >= last || r.Words[first].Phrase < 0 || r.Phrases[r.Words[first].Phrase].First != first {
		return false
	}
	sort := ""
	for k := r.Phrases[r.Words[first].Phrase].Last; k < last; k++ {
		if w := &r.Words[k]; w.Mention < 0 && sort != "" && w.Stem != sort && w.Form != "," {
			return false
		} else if w.Mention < 0 && w.Form != "," {
			sort = w.Stem
		}
	}
	return true
}
