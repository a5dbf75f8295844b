package sentence

import (
	"math/big"
	"strings"

	"github.com/steadfact/steadfact/internal/language"
	"github.com/steadfact/steadfact/internal/language/lexicon"
	"github.com/steadfact/steadfact/internal/language/quantity"
)

// Often is how often something happens, as the words [First, Last) of a reading tell it: "weekly", "every two weeks", "twice a year".
type Often struct {
	First, Last int
	Bound       quantity.Comparator // Exactly, or the bound it is told with: "at least once a year"
	perDay      *big.Rat
}

// Same reports whether two tell the same: "monthly" and "every 30 days", but not "every four weeks".
func (o Often) Same(other Often) bool {
	ratio := new(big.Rat).Quo(o.perDay, other.perDay)
	return ratio.Cmp(big.NewRat(97, 100)) > 0 && ratio.Cmp(big.NewRat(103, 100)) < 0
}

// Within reports whether what the other one tells lies within the bound of this one: "twice a year" within "at least once a year".
func (o Often) Within(other Often) bool {
	c := other.perDay.Cmp(o.perDay)
	return o.Bound == quantity.AtLeast && c > 0 || o.Bound == quantity.AtMost && c < 0
}

// IsOften reports whether a word says by itself how often something comes: "weekly".
func IsOften(form string) bool { return periods[form] != nil }

// OftenAt is how often something happens as told from word i on; not ok where nothing is told of that.
func (r *Reading) OftenAt(i int) (o Often, ok bool) {
	w := &r.Words[i]
	switch days := periods[w.Form]; {
	case days != nil && !(i > 0 && (r.Words[i-1].Mention >= 0 || r.Words[i-1].Form == "-")):
		o = Often{First: i, Last: i + 1, perDay: new(big.Rat).Inv(days)}
	case w.Form == "every" || w.Form == "each":
		o, ok = r.every(i)
		if !ok {
			return Often{}, false
		}
	case w.Form == "once" && w.Mention < 0 && PerPeriod[r.FormAt(i+1)] && spans[lexicon.Stem(r.FormAt(i+2))] != nil:
		o = Often{First: i, Last: i + 3, perDay: new(big.Rat).Inv(spans[lexicon.Stem(r.FormAt(i+2))])}
	case w.Mention >= 0:
		o, ok = r.timesPer(w.Mention)
		if !ok || o.First != i {
			return Often{}, false
		}
		return o, true
	default:
		return Often{}, false
	}
	if r.FormAt(i-2) == "at" {
		switch r.FormAt(i - 1) {
		case "least":
			o.Bound = quantity.AtLeast
		case "most":
			o.Bound = quantity.AtMost
		}
	}
	return o, true
}

// every is how often "every week" and "every two weeks" tell from word i on.
func (r *Reading) every(i int) (Often, bool) {
	j := i + 1
	if days := spans[r.FormAt(j)]; days != nil {
		return Often{First: i, Last: j + 1, perDay: new(big.Rat).Inv(days)}, true
	}
	if j >= len(r.Words) || r.Words[j].Mention < 0 {
		return Often{}, false
	}
	m := &r.Mentions[r.Words[j].Mention]
	q := m.Quantity
	if m.Kind != language.Duration || q == nil || q.Value == nil || q.Value.Sign() <= 0 || q.Comparator != quantity.Exactly || spans[q.Unit] == nil {
		return Often{}, false
	}
	_, last := r.WordsOf(r.Words[j].Mention)
	return Often{First: i, Last: last, perDay: new(big.Rat).Inv(new(big.Rat).Mul(q.Value, spans[q.Unit]))}, true
}

// timesPer is how often mention m, "twice a year", tells.
func (r *Reading) timesPer(m int) (Often, bool) {
	q := r.Mentions[m].Quantity
	if q == nil {
		return Often{}, false
	}
	period, ok := strings.CutPrefix(q.Unit, "time per ")
	n := q.Value
	if n == nil {
		n = q.Low
	}
	if n == nil {
		n = q.High
	}
	if !ok || spans[period] == nil || n == nil || n.Sign() <= 0 {
		return Often{}, false
	}
	first, last := r.WordsOf(m)
	for k := last; k < min(last+maxPer, len(r.Words)) && r.Words[last-1].Stem != period; k++ {
		if r.Words[k].Stem == period {
			last = k + 1 // all of "four times a year", of which the number alone is the mention
		}
	}
	return Often{First: first, Last: last, Bound: q.Comparator, perDay: new(big.Rat).Quo(n, spans[period])}, true
}

// maxPer is how many words at most stand behind the number of "four times per year".
const maxPer = 4

// periods are the words that say how often something happens, each with the days in which it does once, spans the names of such times, and
// PerPeriod what stands before one of them: "once a year", "per day".
var (
	spans = map[string]*big.Rat{
		"hour": big.NewRat(1, 24), "day": One, "night": One, "week": big.NewRat(7, 1), "fortnight": big.NewRat(14, 1), "month": big.NewRat(1461, 48),
		"quarter": big.NewRat(1461, 16), "year": big.NewRat(1461, 4),
	}
	periods = map[string]*big.Rat{
		"hourly": spans["hour"], "daily": spans["day"], "nightly": spans["night"], "weekly": spans["week"], "fortnightly": spans["fortnight"],
		"monthly": spans["month"], "quarterly": spans["quarter"], "yearly": spans["year"], "annual": spans["year"], "annually": spans["year"],
	}
	PerPeriod = Set("a an per every each")
)
