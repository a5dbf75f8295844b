package sentence

import "strings"

// RatesFrom are what a value is counted per, of each of which a phrase stands in a row from word i on: the user and the month of "per user
// per month", "/user/month", "a month for each user" and "per month and user". A noun that is described is another one: "active user". Where the
// unit before word i tells a rate already, "and" may go on with it.
func (r *Reading) RatesFrom(i int, rated bool) []string {
	var of []string
	for {
		first, period := r.rateAt(i, rated || len(of) > 0)
		if first < 0 {
			return of
		}
		last := first
		if !period {
			last = r.HeadOf(first)
		}
		var noun []string
		for k := first; k <= last; k++ {
			noun = append(noun, r.Words[k].Stem)
		}
		of = append(of, strings.Join(noun, " "))
		if i = last + 1; r.FormAt(i) == "," {
			i++
		}
	}
}

// TellsRate reports whether word i tells for each of what a value is.
func (r *Reading) TellsRate(i int) bool {
	noun, _ := r.rateAt(i, false)
	return noun >= 0
}

// rateAt is the first word of the noun for each of which the words from i on tell a value, and whether it is a time that comes again by
// itself; -1 for none. Behind another such phrase "and" tells one, too.
func (r *Reading) rateAt(i int, goesOn bool) (noun int, period bool) {
	if i+1 >= len(r.Words) {
		return -1, false
	}
	next := Periods[r.Words[i+1].Stem]
	switch f := r.Words[i].Form; {
	case f == "per", f == "each", f == "/", (f == "a" || f == "an" || f == "every") && next:
		return i + 1, next
	case f == "and" && goesOn && r.IsNominal(i+1) && r.Words[i+1].Mention < 0 && !r.Words[i+1].Verb && !r.IsPlural(i+1):
		return i + 1, next
	case f == "for" && (r.FormAt(i+1) == "each" || r.FormAt(i+1) == "every") && i+2 < len(r.Words):
		return i + 2, Periods[r.Words[i+2].Stem]
	case f == "during" && (r.FormAt(i+1) == "a" || r.FormAt(i+1) == "one" || r.FormAt(i+1) == "each" || r.FormAt(i+1) == "any") && Periods[r.FormAt(i+2)]:
		return i + 2, true
	}
	return -1, false
}
