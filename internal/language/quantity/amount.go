package quantity

import (
	"math/big"
	"strings"

	"github.com/steadfact/steadfact/internal/language/number"
	"github.com/steadfact/steadfact/internal/language/token"
	"github.com/steadfact/steadfact/internal/language/unit"
)

// amount is one number with its unit, on its way to a mention. Tokens are half-open ranges.
type amount struct {
	num        number.Numeral // Value in the unit
	low, high  *big.Rat       // of vague words
	vague      bool
	unit       *unit.Unit
	prefixed   bool   // the currency stands before
	hyphenated bool   // five-year, 15-member
	orMore     bool   // 30+ km
	first      int    // with the currency before
	core       int    // where the number ends
	last       int    // with the unit
	counted    string // the unit of counting that hangs on the digits: the x of 5x
	noUnit     int    // where a counted noun would begin
}

// amount reads the number that begins with token i and its unit.
func (r *reader) amount(i int) (amount, bool) {
	a := amount{first: i}
	ok := false
	switch k := starts.kind(r.toks[i].ID); {
	case k == vagueStart:
		ok = r.vague(&a, i)
	case k == foldStart && r.toks[i].Upper && i > 0:
		return a, false // a name
	case k == foldStart:
		a.num, ok = number.Numeral{First: i, Last: i + 1, Value: big.NewRat(folds[r.toks[i].ID], 1), Step: one, Scale: one, Worded: true}, true
		a.core, a.last, a.counted = i+1, i+1, "time"
		return a, !often.has(r.toks, i) || r.recurring(&a) || r.countsDoings(&a)
	case k == articleStart:
		if ok = r.vague(&a, i); !ok {
			if a.num, ok = number.Parse(r.text, r.toks, i); !ok {
				if a.num, ok = r.share(i); !ok {
					return r.single(i)
				}
			}
		}
	default:
		if a.num, ok = number.Parse(r.text, r.toks, i); !ok {
			a.num, ok = r.roundNumber(i)
		}
	}
	if !ok || a.num.Value == nil && a.low == nil {
		return a, false
	}
	a.core, a.last = a.num.Last, a.num.Last
	r.inDigits(&a)
	if !a.vague && a.num.Ordinal {
		return a, true
	}
	r.prefix(&a)
	r.suffix(&a)
	r.below(&a)
	r.absolute(&a)
	return a, true
}

// inDigits passes over the digits that say a number in words again: three (3) months.
func (r *reader) inDigits(a *amount) {
	at := a.last
	if a.vague || !a.num.Worded || a.num.Ordinal || a.num.Value == nil || !is(r.toks, at, idOpen) || at+2 >= len(r.toks) {
		return
	}
	if n, ok := number.Parse(r.text, r.toks, at+1); ok && !n.Worded && n.Value != nil && n.Value.Cmp(a.num.Value) == 0 && is(r.toks, n.Last, idClose) {
		a.last = n.Last + 1
	}
}

func (a *amount) scale(f *big.Rat) {
	if a.num.Value != nil {
		a.num.Value.Mul(a.num.Value, f)
	}
	a.num.Step, a.num.Scale = new(big.Rat).Mul(a.num.Step, f), new(big.Rat).Mul(a.num.Scale, f)
}

var one = big.NewRat(1, 1)

func (r *reader) tightHyphen(i int) bool {
	return i+1 < len(r.toks) && (is(r.toks, i, idHyphen) || r.toks[i].Of(r.text) == "‑" || r.toks[i].Of(r.text) == "–") && r.toks[i].Space == r.toks[i+1].Space && r.toks[i+1].Kind == token.Word &&
		(!r.toks[i].Space || is(r.toks, i, idHyphen) && r.singularUnit(i+1))
}

// singularUnit reports whether a spaced hyphen joins a number and its unit, as in tokenised text: "28 - year - old".
func (r *reader) singularUnit(i int) bool {
	return i+1 < len(r.toks) && is(r.toks, i+1, idHyphen)
}

func (r *reader) clauseEnds(i int) bool {
	return i >= len(r.toks) || r.toks[i].Kind == token.Sign && strings.IndexByte(".,;:!?)", r.text[r.toks[i].Start]) >= 0
}
