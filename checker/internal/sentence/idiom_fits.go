package sentence

import (
	"math/big"
	"strings"

	"github.com/steadfact/steadfact/internal/language"
	"github.com/steadfact/steadfact/internal/language/quantity"
)

// isMoney reports whether mention m is an amount of money.
func (r *Reading) isMoney(m int) bool { return r.Mentions[m].Kind == language.Money }

// isDuration reports whether mention m is a stretch of time.
func (r *Reading) isDuration(m int) bool { return r.Mentions[m].Kind == language.Duration }

// isSpan reports whether mention m is a stretch of time, or of the parts in which something appears.
func (r *Reading) isSpan(m int) bool {
	return r.isDuration(m) || IsRun(&r.Mentions[m])
}

// IsRun reports whether a mention counts the parts in which something appears.
func IsRun(m *language.Mention) bool { return m.Quantity != nil && runs[m.Quantity.Unit] }

// isPrice reports whether mention m is an amount of money, and none for which something was bought or sold once.
func (r *Reading) isPrice(m int) bool {
	first, last := r.WordsOf(m)
	v := r.Governor(first, last)
	return r.isMoney(m) && !(v >= 0 && (selling[r.Words[v].Stem] || buying[r.Words[v].Stem]) && r.PastAt(v))
}

// isHire reports whether mention m is a price that is told for each of some time or of something else: "€150 an evening".
func (r *Reading) isHire(m int) bool {
	_, last := r.WordsOf(m)
	return r.isPrice(m) && (strings.Contains(r.Mentions[m].Quantity.Unit, " per ") || PerPeriod[r.FormAt(last)])
}

// isGrant reports whether mention m is an amount of money that somebody may have: what somebody pays is one where it is a limit, and what was
// spent once is none.
func (r *Reading) isGrant(m int) bool {
	first, last := r.WordsOf(m)
	v := r.Governor(first, last)
	if !r.isMoney(m) || v >= 0 && r.PastAt(v) {
		return false
	}
	return v < 0 || !paying[r.Words[v].Stem] || r.Mentions[m].Quantity.Comparator == quantity.AtMost
}

// paying are the verbs by which somebody pays for something, whether he has to or lets others have it.
var paying = Set("pay cover contribute")

// isDay reports whether mention m is a day, or a longer time that has a place in the calendar.
func (r *Reading) isDay(m int) bool {
	t := r.Mentions[m].Temporal
	return t != nil && t.Date != nil
}

// isStanding reports whether mention m is a place in an order, and numbers nothing else.
func (r *Reading) isStanding(m int) bool {
	q := r.Mentions[m].Quantity
	return q != nil && q.Kind == quantity.Ordinal && (q.Noun.Len() == 0 || q.Unit == "place")
}

// IsPort reports whether mention m is the number of a port.
func (r *Reading) IsPort(m int) bool {
	first, last := r.WordsOf(m)
	return first < last && first > 0 && (r.Words[first-1].Stem == "port" || r.Attribute(first, last) >= 0 && r.Words[r.Attribute(first, last)].Stem == "port")
}

// isScore reports whether mention m is the score of two sides, and not one at which a contest goes on: "fell 2–0 behind".
func (r *Reading) isScore(m int) bool {
	q := r.Mentions[m].Quantity
	_, last := r.WordsOf(m)
	return q != nil && q.Score && !standing[r.FormAt(last)]
}

// standing are the words behind a score that tell how a contest stands.
var standing = Set("behind ahead up down")

// isTime reports whether mention m is a time of day.
func (r *Reading) isTime(m int) bool { return r.Mentions[m].Kind == language.Time }

// isCount reports whether mention m is a number without a unit.
func (r *Reading) isCount(m int) bool {
	q := r.Mentions[m].Quantity
	return q != nil && q.Dimension == "" && q.Kind != quantity.Money && !q.Score
}

// isMembers reports whether mention m counts those who belong to something, and says no more of them than that.
func (r *Reading) isMembers(m int) bool {
	q := r.Mentions[m].Quantity
	return q != nil && (q.Unit == "member" || q.Unit == "person")
}

// isRate reports whether mention m is a number of something in a stretch of time.
func (r *Reading) isRate(m int) bool {
	q := r.Mentions[m].Quantity
	return q != nil && q.Kind != quantity.Money && strings.Contains(q.Unit, " per ")
}

// isPercent reports whether mention m is a share in hundredths.
func (r *Reading) isPercent(m int) bool {
	q := r.Mentions[m].Quantity
	return q != nil && q.Kind == quantity.Percent
}

// isLanguages reports whether mention m counts languages, and no sort of them.
func (r *Reading) isLanguages(m int) bool {
	q := r.Mentions[m].Quantity
	first, last := r.WordsIn(r.Mentions[m].Whole)
	return q != nil && q.Unit == "language" && last-first <= 2
}

// isAmount reports whether mention m is a number, or an amount of something.
func (r *Reading) isAmount(m int) bool { return r.Mentions[m].Quantity != nil }

// isVoltage, isPower, isArea, isLength and isMass report whether mention m is an amount of that.
func (r *Reading) isVoltage(m int) bool { return r.measures(m, "voltage") }
func (r *Reading) isPower(m int) bool   { return r.measures(m, "power") }
func (r *Reading) isArea(m int) bool    { return r.measures(m, "area") }
func (r *Reading) isLength(m int) bool  { return r.measures(m, "length") }
func (r *Reading) isMass(m int) bool    { return r.measures(m, "mass") }

// isData reports whether mention m is an amount of data.
func (r *Reading) isData(m int) bool { return r.measures(m, "information") }

// measures reports whether mention m is an amount of a dimension.
func (r *Reading) measures(m int, dimension string) bool {
	q := r.Mentions[m].Quantity
	return q != nil && q.Dimension == dimension
}

// isLeastRelease reports whether mention m is a release with all later ones.
func (r *Reading) isLeastRelease(m int) bool {
	v := r.Mentions[m].Version
	return v != nil && v.OrLater
}

// IsRelease reports whether mention m is a release, and be it a number with a point behind a name: "Sorrel 1.9".
func (r *Reading) IsRelease(m int) bool {
	first, _ := r.WordsOf(m)
	return r.Mentions[m].Version != nil || r.Labels(m, first) && strings.Contains(r.Mentions[m].Of(r.Text), ".")
}

// isLetters reports whether mention m counts letters.
func (r *Reading) isLetters(m int) bool {
	q := r.Mentions[m].Quantity
	return q != nil && (q.Unit == "character" || q.Unit == "letter" || q.Unit == "digit")
}

// IsStatus reports whether mention m is a number by which a program says how a call went, of the three digits that HTTP has for it and beside a
// word for that: "HTTP 204", "a 404 error", "status code 503".
func (r *Reading) IsStatus(m int) bool {
	q := r.Mentions[m].Quantity
	if q == nil || q.Value == nil || !q.Value.IsInt() || q.Comparator != quantity.Exactly || q.Value.Cmp(firstStatus) < 0 || q.Value.Cmp(lastStatus) > 0 {
		return false
	}
	first, last := r.WordsOf(m)
	if statuses[r.at(last-1).Stem] {
		return true // "204 code"
	}
	for first--; first > 0 && r.Words[first].Sign && (r.IsQuote(first) || r.Words[first].Form == "("); first-- {
	}
	return statuses[r.at(first).Stem] || statuses[r.at(r.PastQuotes(last)).Stem]
}

// IsStatusWord reports whether word i is one of those beside such a number.
func (r *Reading) IsStatusWord(i int) bool { return statuses[r.Words[i].Stem] }

var (
	// statuses are the words beside such a number.
	statuses = Set("status code error response http https")

	firstStatus, lastStatus = big.NewRat(100, 1), big.NewRat(599, 1)
)
