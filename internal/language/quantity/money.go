package quantity

import (
	"math/big"

	"github.com/steadfact/steadfact/internal/language/token"
	"github.com/steadfact/steadfact/internal/language/unit"
)

// prefix reads the currency before the number: $, US$, EUR. Letters for millions may then follow: $5m.
func (r *reader) prefix(a *amount) {
	u, first, ok := unit.Before(r.text, r.toks, a.first, r.low)
	if u == nil {
		return
	}
	if !ok && !r.clauseEnds(a.last) && !(r.toks[first].Caps && r.large(a)) { // "malaysian ringgit 42", but not "the dollar 20 years ago"
		return
	}
	a.unit, a.first, a.prefixed = u, first, true
	r.owed(a)
	r.moneyLetter(a)
	a.normal()
}

// owed reads the sign before the currency: -$15, minus $15.
func (r *reader) owed(a *amount) {
	k := a.first - 1
	if k < r.low || a.num.Signed || a.num.Value == nil {
		return
	}
	sign := (is(r.toks, k, idHyphen) || is(r.toks, k, idMinus)) && !r.toks[a.first].Space && (k == 0 || r.toks[k].Space || is(r.toks, k-1, idOpen))
	if sign || is(r.toks, k, minus) {
		a.num.Value.Neg(a.num.Value)
		a.num.Signed, a.first = true, k
	}
}

// large reports whether an amount is in thousands at least and nothing that could be counted follows it: COP 250,000, but not "ALL
// 2,000 soldiers".
func (r *reader) large(a *amount) bool {
	return a.num.Value != nil && a.num.Value.Cmp(big.NewRat(1000, 1)) >= 0 && a.core > a.num.First+1 && stops.has(r.toks, a.last)
}

// normal turns MUSD into USD.
func (a *amount) normal() {
	if a.unit != nil && a.unit.Money() && a.unit.Factor.Cmp(one) > 0 {
		a.scale(a.unit.Factor)
		plain := *a.unit
		plain.Factor = one
		a.unit = &plain
	}
}

// moneyFactors are letters that multiply money alone.
var moneyFactors = map[string]int64{"m": 1e6, "mm": 1e6, "MM": 1e6, "mil": 1e6, "mill": 1e6, "bil": 1e9, "M": 1e6, "B": 1e9, "b": 1e9, "t": 1e12, "T": 1e12, "tr": 1e12}

// spacedLetters are those that may stand apart: $5 m.
var spacedLetters = map[string]bool{"m": true, "M": true, "mil": true, "bil": true, "B": true}

// moneyLetter reads the m of $5m and of 5m euros.
func (r *reader) moneyLetter(a *amount) {
	if a.last >= len(r.toks) || r.toks[a.last].Kind != token.Word || a.num.Scale.Cmp(one) != 0 {
		return
	}
	if f := moneyFactors[r.toks[a.last].Of(r.text)]; f != 0 && (!r.toks[a.last].Space || spacedLetters[r.toks[a.last].Of(r.text)]) {
		a.scale(big.NewRat(f, 1))
		a.last++
		a.core = a.last
	}
}

// aboutMoney reports whether an ambiguous unit (pound) is a currency here: an amount in millions, or a word of money near it.
func (r *reader) aboutMoney(a *amount, end int) bool {
	if a.num.Scale != nil && a.num.Scale.Cmp(big.NewRat(1000, 1)) >= 0 {
		return true
	}
	for k := max(r.low, a.first-6); k < min(end+5, len(r.toks)); k++ {
		if moneyWords.has(r.toks, k) {
			return true
		}
	}
	return false
}

// price reads what a sum of money is paid for: $15 per hour, $3/kg, £300 a year, $40 monthly.
func (r *reader) price(a *amount) {
	if u, last, ok := unit.Per(r.text, r.toks, a.last, a.unit); ok {
		a.unit, a.last = u, last
		return
	}
	if time := r.each(a.last); time != "" {
		a.unit, a.last = a.unit.Each(time), a.last+1
		return
	}
	if a.last >= len(r.toks) || r.toks[a.last].Kind != token.Word {
		return
	}
	if w, last, ok := unit.Money(r.text, r.toks, a.last); ok && w.Currency == a.unit.Currency { // US$5 million dollars
		a.last = last
	} else if ok && a.unit.Name == "USD" && w.Name != "cent" && r.toks[a.last].Caps { // $5 CAD
		a.unit, a.last = w, last
	}
	r.sum(a)
}

// afterMillion reads "5m euros": an m that would be meters were the currency not there.
func (r *reader) afterMillion(a *amount) bool {
	at := a.last
	if at+1 >= len(r.toks) || r.toks[at].Kind != token.Word || moneyFactors[r.toks[at].Of(r.text)] == 0 {
		return false
	}
	u, last, ok := unit.Money(r.text, r.toks, at+1)
	if !ok && !r.toks[at].Space && r.toks[at].Of(r.text) == "m" {
		if u, last, ok = unit.Parse(r.text, r.toks, at+1, false); ok && (!r.toks[at+1].Space || !plural(r.text, r.toks[last-1]) && u.Name != "barrel per day") { // 1.2m tonnes, 11m b/d
			ok = false
		}
	}
	if !ok {
		return false
	}
	r.moneyLetter(a)
	if a.last == at {
		return false
	}
	a.unit, a.last = u, last
	return true
}

// crowd reads the m of "2.1m followers" and "60m users": millions, where what is counted has no length.
func (r *reader) crowd(a *amount) bool {
	at := a.last
	if at+1 >= len(r.toks) || r.toks[at].Space || r.toks[at].Of(r.text) != "m" || a.num.Fraction || a.num.Scale.Cmp(one) != 0 {
		return false
	}
	n, ok := nounAfter(r.text, r.toks, at+1, false)
	if !ok || !r.toks[at+1].Space || n.last > at+4 || !crowds.has(r.toks, n.last-1) && !(r.toks[n.last-1].Upper && n.last == at+2) {
		return false
	}
	r.moneyLetter(a)
	a.noUnit = a.last
	return true
}

// billions reads the B of 7B parameters; without a plural after it, it would be bytes.
func (r *reader) billions(a *amount) bool {
	at := a.last
	if at+1 >= len(r.toks) || r.toks[at].Space || r.toks[at].Of(r.text) != "B" {
		return false
	}
	if n, ok := nounAfter(r.text, r.toks, at+1, false); !ok || n.last > at+3 {
		return false
	}
	r.moneyLetter(a)
	a.noUnit = a.last
	return true
}
