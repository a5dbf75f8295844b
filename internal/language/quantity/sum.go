package quantity

import (
	"math/big"
	"strings"

	"github.com/steadfact/steadfact/internal/language/number"
	"github.com/steadfact/steadfact/internal/language/token"
	"github.com/steadfact/steadfact/internal/language/unit"
)

// andHalf reads "and a half" after the unit: a year and a half, two hours and a quarter.
func (r *reader) andHalf(a *amount) {
	at := a.last
	if !is(r.toks, at, idAnd) || a.num.Value == nil {
		return
	}
	f, ok := number.Parse(r.text, r.toks, at+1)
	if !ok || !f.Fraction || f.Signed || f.Value.Cmp(one) >= 0 || !f.Worded {
		return
	}
	if f.Last < len(r.toks) && (articles.has(r.toks, f.Last) || is(r.toks, f.Last, idOf) || r.toks[f.Last].Kind == token.Word && !stops.has(r.toks, f.Last)) {
		return
	}
	a.num.Value.Add(a.num.Value, f.Value)
	a.num.Step, a.last = f.Step, f.Last
}

// sum reads the smaller units that go on with the amount and adds them up in the smallest: 1 h 30 min, 5 feet and 2 inches,
// 20 dollars and 43 cents.
func (r *reader) sum(a *amount) {
	if a.num.Value == nil || a.unit == nil || a.num.Fraction {
		return
	}
	for n := 0; n < 6; n++ {
		if !r.addend(a) {
			return
		}
	}
}

// addend reads one more part of a sum.
func (r *reader) addend(a *amount) bool {
	at := a.last
	if is(r.toks, at, idDot) && !r.toks[at].Space && r.toks[at-1].Kind == token.Word && r.toks[at-1].End-r.toks[at-1].Start <= 3 {
		at++ // 5 ft. 10 in.
	}
	comma := is(r.toks, at, idComma)
	if comma {
		at++
	}
	joined := is(r.toks, at, idAnd)
	if joined {
		at++
	}
	if a.hyphenated && r.inches(a) {
		return true
	}
	if at >= len(r.toks) || !number.Begins(r.text, r.toks, at) {
		return false
	}
	n, ok := number.Parse(r.text, r.toks, at)
	if !ok || n.Ordinal || n.Signed || n.Fraction || n.Value.Sign() == 0 || !a.num.Value.IsInt() {
		return false
	}
	u, last, ok := unit.Addend(r.text, r.toks, n.Last, a.unit)
	if !ok && n.Last < len(r.toks) && (is(r.toks, n.Last, idTick) || is(r.toks, n.Last, idQuote)) && a.unit.Name == "foot" {
		u, last = mustUnit("inch"), n.Last+1
		if is(r.toks, last, idTick) {
			last++
		}
		ok = true
	}
	if !ok && !comma && !joined && a.unit.Name == "foot" && (is(r.toks, a.last-1, idTick) || n.Worded) && n.Value.IsInt() && n.Value.Cmp(big.NewRat(12, 1)) < 0 && (r.clauseEnds(n.Last) || is(r.toks, n.Last, tall)) {
		u, last, ok = mustUnit("inch"), n.Last, true // 5'11, six foot two
	}
	if a.unit.Money() && (!ok || !u.Money()) {
		return !comma && at <= a.last+1 && r.cents(a, n, joined)
	}
	if !ok {
		return !comma && !joined && r.minutes(a, n)
	}
	if u.Temperature() || u.Proportion() {
		return false
	}
	// "2 miles, 500 feet" is a sum, "2 miles, 50,000 feet" is a list.
	if most := new(big.Rat).Mul(a.unit.Factor, three); new(big.Rat).Mul(n.Value, u.Factor).Cmp(most) >= 0 {
		return false
	}
	if a.unit.Money() {
		a.num.Value.Add(a.num.Value, new(big.Rat).Mul(n.Value, u.Factor))
		a.num.Step = new(big.Rat).Mul(n.Step, u.Factor)
	} else {
		a.num.Value.Mul(a.num.Value, quotient(a.unit, u))
		a.num.Value.Add(a.num.Value, n.Value)
		a.unit, a.num.Step = u, n.Step
	}
	a.last = last
	return true
}

var tall = token.Intern("tall")

// smaller names the unit in which people count the fractions of a unit of time.
var smaller = map[string]string{"century": "year", "decade": "year", "year": "month", "month": "day", "week": "day", "day": "hour", "hour": "minute", "minute": "second"}

// whole turns a fraction of a unit of time into the smaller unit when it is a whole number of it: half an hour is 30 minutes. What
// is written in decimals stays, and so do 34½ years.
func (a *amount) whole() {
	if a.num.Value == nil || a.unit == nil || smaller[a.unit.Name] == "" || a.num.Value.Cmp(ten) > 0 || !a.broken() {
		return
	}
	u := mustUnit(smaller[a.unit.Name])
	q := quotient(a.unit, u)
	if v := new(big.Rat).Mul(a.num.Value, q); v.IsInt() {
		a.num.Value, a.unit, a.num.Step = v, u, new(big.Rat).Mul(a.num.Step, q)
	}
}

// broken reports whether the number is written as a fraction.
func (a *amount) broken() bool {
	return !a.num.Value.IsInt() && new(big.Rat).Inv(a.num.Step).IsInt() && a.num.Step.Cmp(big.NewRat(1, 10)) > 0
}

var three = big.NewRat(3, 1)

func mustUnit(name string) *unit.Unit {
	u, _ := unit.Named(name)
	return u
}

// calendarDays are the days people count for a month and a year where they add days to them.
var calendarDays = map[string]int64{"month": 30, "year": 365, "quarter": 91}

// quotient is how many of the smaller unit make one of the larger.
func quotient(large, small *unit.Unit) *big.Rat {
	day := mustUnit("day")
	if days := calendarDays[large.Name]; days != 0 && !small.Nominal {
		return new(big.Rat).Quo(new(big.Rat).Mul(big.NewRat(days, 1), day.Factor), small.Factor)
	}
	return new(big.Rat).Quo(large.Factor, small.Factor)
}

// cents reads the hundredths that follow a named currency without a name of their own: 15 dollars and 50, twenty rupees 43.
func (r *reader) cents(a *amount, n number.Numeral, joined bool) bool {
	symbol := a.prefixed && !r.toks[n.First].Space
	if symbol || !n.Value.IsInt() || n.Value.Cmp(big.NewRat(100, 1)) >= 0 || a.num.Step.Cmp(one) < 0 || a.num.Scale.Cmp(one) != 0 || !r.clauseEnds(n.Last) || a.prefixed && joined {
		return false
	}
	if n.Last < len(r.toks) && !r.toks[n.Last].Space && n.Last+1 < len(r.toks) && !r.toks[n.Last+1].Space {
		return false
	}
	a.num.Value.Add(a.num.Value, new(big.Rat).Quo(n.Value, big.NewRat(100, 1)))
	a.num.Step, a.last = big.NewRat(1, 100), n.Last
	return true
}

// minutes reads the part of an hour that goes without a unit: 1 hour fifteen.
func (r *reader) minutes(a *amount, n number.Numeral) bool {
	if a.unit.Name != "hour" || a.hyphenated || !n.Value.IsInt() || n.Value.Cmp(big.NewRat(60, 1)) >= 0 || !r.clauseEnds(n.Last) {
		return false
	}
	minute := mustUnit("minute")
	a.num.Value.Mul(a.num.Value, big.NewRat(60, 1)).Add(a.num.Value, n.Value)
	a.unit, a.num.Step, a.last = minute, n.Step, n.Last
	return true
}

// inches reads the last part of six-foot-two.
func (r *reader) inches(a *amount) bool {
	at := a.last
	if a.unit.Name != "foot" || !is(r.toks, at, idHyphen) || r.toks[at].Space || at+1 >= len(r.toks) || r.toks[at+1].Space {
		return false
	}
	n, ok := number.Parse(r.text, r.toks, at+1)
	if !ok || n.Ordinal || n.Value.Cmp(big.NewRat(12, 1)) >= 0 {
		return false
	}
	a.num.Value.Mul(a.num.Value, big.NewRat(12, 1)).Add(a.num.Value, n.Value)
	a.unit, a.num.Step, a.last = mustUnit("inch"), n.Step, n.Last
	a.hyphenated = false
	return true
}

// vagueWords are words for no certain number, with their usual value and limits.
var vagueWords = map[string][3]int64{"couple": {2, 2, 3}, "few": {3, 2, 9}, "several": {0, 3, 9}, "pair": {2, 2, 2}}

// vaguePlurals are the plurals of number words: their limits, and what they multiply by after another of them.
var vaguePlurals = map[string][3]int64{"dozens": {24, 120, 12}, "scores": {40, 200, 20}, "tens": {20, 100, 10}, "hundreds": {200, 1000, 100},
	"thousands": {2000, 100000, 1000}, "millions": {2e6, 1e9, 1e6}, "billions": {2e9, 1e12, 1e9}, "trillions": {2e12, 1e15, 1e12}}

// vague reads "a couple of", "several thousand", "tens of millions".
func (r *reader) vague(a *amount, i int) bool {
	at := i
	article := articles.has(r.toks, at)
	if article {
		at++
	}
	if at >= len(r.toks) || starts.kind(r.toks[at].ID) != vagueStart {
		return false
	}
	w := strings.ToLower(r.toks[at].Of(r.text))
	a.vague = true
	a.num = number.Numeral{First: i, Step: one, Scale: one, Worded: true}
	if v, ok := vaguePlurals[w]; ok && !article {
		return r.vaguePlural(a, at, v)
	}
	v, ok := vagueWords[w]
	if !ok || !article && w != "several" && w != "few" {
		return false
	}
	at++
	if is(r.toks, at, idOf) && at+1 < len(r.toks) && number.Word(r.toks[at+1].ID) {
		at++
	}
	factor, last := r.multiplier(at)
	if factor == nil && is(r.toks, at, idOf) {
		last = at
	}
	_, _, measured := unit.Parse(r.text, r.toks, last, false)
	switch w {
	case "several":
		if factor == nil && !measured {
			return false
		}
	case "few":
		if factor == nil && !article {
			return false
		}
	case "couple", "pair":
		if factor == nil && !measured && !is(r.toks, last, idOf) && last < len(r.toks) {
			return false
		}
	}
	if factor == nil {
		factor = one
	}
	a.num.Last = last
	if v[0] > 0 {
		a.num.Value = new(big.Rat).Mul(big.NewRat(v[0], 1), factor)
	}
	a.num.Step, a.num.Scale = factor, factor
	a.low, a.high = new(big.Rat).Mul(big.NewRat(v[1], 1), factor), new(big.Rat).Mul(big.NewRat(v[2], 1), factor)
	return true
}

// multiplier reads a multiplier standing alone: thousand, dozen, hundred million.
func (r *reader) multiplier(at int) (*big.Rat, int) {
	if at >= len(r.toks) || !number.Word(r.toks[at].ID) {
		return nil, at
	}
	if f, last := number.Multiplier(r.toks, at); f != nil {
		return f, last
	}
	return nil, at
}

// vaguePlural reads "dozens", "hundreds of thousands".
func (r *reader) vaguePlural(a *amount, at int, v [3]int64) bool {
	last := at + 1
	of := is(r.toks, last, idOf)
	if !of && (v[2] == 10 || v[2] == 20) {
		return false
	}
	factor := one
	if of && last+1 < len(r.toks) {
		if f, ok := vaguePlurals[strings.ToLower(r.toks[last+1].Of(r.text))]; ok {
			factor = big.NewRat(f[2], 1)
			last += 2
			v[1] = min(v[1], 1000)
		}
	}
	a.num.Last, a.num.Step = last, new(big.Rat).Mul(big.NewRat(v[2], 1), factor)
	a.low, a.high = new(big.Rat).Mul(big.NewRat(v[0], 1), factor), new(big.Rat).Mul(big.NewRat(v[1], 1), factor)
	return true
}
