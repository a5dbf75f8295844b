package sentence

import "github.com/steadfact/steadfact/internal/language/lexicon"

// PeriodAround is the time that comes again for which the words around [first, last) tell a value, beside it or before the noun it belongs
// to: "annual dues of $40", "each month members pay $5", "a working week of 38 hours"; "" for none, and where they tell of two.
func (r *Reading) PeriodAround(first, last int) string {
	told := ""
	for i := range r.Words {
		if !r.Words[i].Has(mayRecur) {
			continue
		}
		period, at := r.recursAt(i)
		if period == "" || r.ClausesApart(i, first) > 0 && !r.opensFor(i, first) || at == adjective && !r.describesValue(i, first, last) {
			continue
		}
		if told != "" && told != period {
			return ""
		}
		told = period
	}
	if noun := r.Attribute(first, last); told == "" && noun >= 0 && noun < first && Periods[r.Words[noun].Form] && r.Words[noun].Mention < 0 {
		return r.Words[noun].Form
	}
	return told
}

// Recurs is the time that comes again of which word i tells, "annual" or the noun of "each year"; "" for none.
func (r *Reading) Recurs(i int) string {
	if !r.Words[i].Has(mayRecur) {
		return ""
	}
	if period, _ := r.recursAt(i); period != "" && !PerPeriod[r.Words[i].Form] && !r.Words[i].Sign {
		return period
	}
	if i == 0 {
		return ""
	}
	period, _ := r.recursAt(i - 1)
	if period != r.Words[i].Form {
		return ""
	}
	return period
}

// recurrence is how a time that comes again is told.
type recurrence uint8

const (
	adverbial recurrence = iota // "each year", "annually"
	adjective                   // "annual"
)

// recursAt is the time that comes again of which words tell from word i on, "" for none.
func (r *Reading) recursAt(i int) (string, recurrence) {
	f := r.Words[i].Form
	if period := regular[f]; period != "" {
		if i+1 < len(r.Words) && r.IsNominal(i+1) && r.Words[i+1].MayBe(lexicon.Noun) && !adverbs[f] {
			return period, adjective
		}
		return period, adverbial
	}
	if next := r.FormAt(i + 1); (PerPeriod[f] || f == "/") && Periods[next] && !(f == "a" || f == "an" || f == "the") {
		return next, adverbial
	} else if (f == "a" || f == "an") && Periods[next] && i > 0 && !r.IsPreposition(i-1) && !r.Words[i-1].Verb {
		return next, adverbial
	}
	return "", adverbial
}

// opensFor reports whether word i opens the sentence, and only a comma parts what it opens with from the clause of word j: "Every month, …".
func (r *Reading) opensFor(i, j int) bool { return r.Opens(i) && r.ClausesApart(i, j) == 1 && i < j }

// describesValue reports whether the adjective at word i stands before the noun to which the value of words [first, last) belongs, in its
// phrase, or that it is said to be. What an annual report costs is not told for each year.
func (r *Reading) describesValue(i, first, last int) bool {
	head, v := r.HeadOf(i), r.Governor(first, last)
	switch {
	case head >= last:
		return head == r.Attribute(first, last)
	case v > head && v < first:
		return BeForms[r.Words[v].Form] && (head == r.SubjectOf(v).Head || head == r.Attribute(first, last))
	}
	return head > v && head < first
}

// regular are the words that tell of a time that comes again, adverbs those of them that describe no noun.
var (
	regular = map[string]string{
		"annual": "year", "annually": "year", "yearly": "year", "monthly": "month", "weekly": "week", "daily": "day", "hourly": "hour", "nightly": "night",
		"quarterly": "quarter",
	}
	adverbs = Set("annually")
)
