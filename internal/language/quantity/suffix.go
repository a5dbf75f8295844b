package quantity

import (
	"math/big"

	"github.com/steadfact/steadfact/internal/language/number"
	"github.com/steadfact/steadfact/internal/language/token"
	"github.com/steadfact/steadfact/internal/language/unit"
)

// suffix reads the unit after the number.
func (r *reader) suffix(a *amount) {
	at := a.last
	a.noUnit = at
	if a.prefixed {
		r.price(a)
		return
	}
	if r.billions(a) || r.crowd(a) || r.afterMillion(a) || r.quotes(a) || r.bracketed(a) {
		return
	}
	if r.bareScale(a) || r.fold(a) {
		return
	}
	if r.inHyphens(at) {
		return // 1-in-10
	}
	if r.tightHyphen(at) {
		at++
		a.hyphenated = true
		a.noUnit = at
	}
	if u, last, ok := unit.Density(r.text, r.toks, at); ok {
		a.unit, a.last = u, last
		return
	}
	if is(r.toks, at, idPlus) && !r.toks[at].Space && at+1 < len(r.toks) && r.toks[at+1].Space { // 30+ km
		if u, last, ok := r.unitAt(at+1, a); ok {
			a.unit, a.last, a.orMore = u, last, true
			return
		}
	}
	u, last, ok := r.unitAt(at, a)
	if !ok && !a.hyphenated {
		u, last, ok = r.unitOf(at, a)
	}
	if !ok {
		return
	}
	if last < len(r.toks) && !r.toks[last].Space && r.toks[last].Kind != token.Sign && !((u.Time() || u.Name == "foot") && r.continued(last, u)) && !r.bearing(u, last) && !(u.Money() && r.toks[last-1].Kind != token.Word) {
		return // 24703m212: not a unit
	}
	if !a.hyphenated && r.modifies(last) {
		return // 26 second-chance points
	}
	if u.Name == "pence" && r.toks[last-1].Of(r.text) == "p" && a.num.Value != nil && a.num.Value.Cmp(big.NewRat(200, 1)) > 0 {
		return // 1080p
	}
	if u.Name == "picometer" && r.toks[last-1].Of(r.text) == "pm" && a.num.Value != nil && a.num.Value.IsInt() {
		return // 13 pm
	}
	a.unit, a.last = u, last
	a.normal()
	r.andHalf(a)
	r.sum(a)
	a.whole()
}

// modifies reports whether a unit that ends before token i is in the singular and tied to a word that is not measured, so that both
// say what is counted: second-chance points, day-ahead prices.
func (r *reader) modifies(i int) bool {
	if !r.tightHyphen(i) || r.toks[i].Space || r.toks[i+1].Space || r.toks[i-1].Kind != token.Word || plural(r.text, r.toks[i-1]) || r.toks[i-1].End-r.toks[i-1].Start < 3 {
		return false
	}
	_, ok := nounAfter(r.text, r.toks, i+2, false)
	return ok && !measurable.has(r.toks, i+1)
}

// measurable are the words that a hyphen ties to a measure which they do not make part of a noun: a 20 year-old house.
var measurable = list(`old olds long wide high tall deep thick per a an to and plus odd ish by`)

// bearing reports whether a letter of the compass hangs on degrees: 51.5°N.
func (r *reader) bearing(u *unit.Unit, i int) bool {
	return u != nil && u.Name == "degree" && compass.has(r.toks, i) && r.toks[i].Caps
}

var compass = list(`n s e w`)

// continued reports whether a smaller unit hangs on a unit: 1h30m, 6′2″.
func (r *reader) continued(i int, u *unit.Unit) bool {
	n, ok := number.Parse(r.text, r.toks, i)
	if !ok {
		return false
	}
	if u.Name == "hour" && n.Last == i+1 && r.digits(i) == 2 && r.clauseEnds(i+1) { // 2h30
		return true
	}
	_, last, ok := unit.Addend(r.text, r.toks, n.Last, u)
	return ok && (last >= len(r.toks) || r.toks[last].Space || r.toks[last].Kind != token.Word)
}

// unitAt reads a unit, with an adjective before it where it has one: two additional minutes.
func (r *reader) unitAt(at int, a *amount) (*unit.Unit, int, bool) {
	u, last, ok := unit.Parse(r.text, r.toks, at, false)
	if !ok && unitAdjectives.has(r.toks, at) {
		if u, last, ok = unit.Parse(r.text, r.toks, at+1, false); ok && (u.Money() || len(u.Name) < 3 || r.toks[last-1].End-r.toks[last-1].Start < 3) {
			ok = false
		}
	}
	if !ok {
		return nil, at, false
	}
	if w, end, money := unit.Money(r.text, r.toks, at); money && end >= last && !u.Money() && !(a.hyphenated && load.has(r.toks, end)) && r.aboutMoney(a, end) {
		return w, end, true
	}
	return u, last, true
}

// unitOf reads the unit after a fraction and what ties the two: half an hour, three quarters of a mile, a couple of months.
func (r *reader) unitOf(at int, a *amount) (*unit.Unit, int, bool) {
	of := is(r.toks, at, idOf)
	if of {
		at++
	}
	article := articles.has(r.toks, at) && (a.num.Fraction || of)
	if article {
		at++
	}
	if !of && !article || !a.vague && !article && !a.fractional() {
		return nil, at, false
	}
	u, last, ok := unit.Parse(r.text, r.toks, at, false)
	if ok && r.toks[last-1].Kind == token.Word && r.toks[last-1].End-r.toks[last-1].Start < 3 {
		return nil, at, false
	}
	return u, last, ok
}

func (a *amount) fractional() bool { return a.num.Value != nil && !a.num.Value.IsInt() }

// quotes reads 5' and 5" as feet and inches where they cannot be quotation marks.
func (r *reader) quotes(a *amount) bool {
	at := a.last
	if at >= len(r.toks) || r.toks[at].Space || r.toks[at].Kind != token.Sign {
		return false
	}
	last, name := at+1, ""
	switch {
	case is(r.toks, at, idQuote) && !r.quoted(a.first, idQuote):
		name = "inch"
	case is(r.toks, at, idTick) && is(r.toks, at+1, idTick) && !r.toks[at+1].Space:
		name, last = "inch", at+2
	case is(r.toks, at, idTick) && at+1 < len(r.toks) && r.toks[at+1].Kind == token.Number && !r.quoted(a.first, idTick):
		name = "foot"
	default:
		return false
	}
	u, _ := unit.Named(name)
	a.unit, a.last = u, last
	r.sum(a)
	return true
}

// quoted reports whether an odd number of quotation marks stands shortly before token i.
func (r *reader) quoted(i int, mark token.ID) bool {
	odd := false
	for k := max(0, i-64); k < i; k++ {
		if r.toks[k].ID == mark && (mark != idTick || r.toks[k].Space) {
			odd = !odd
		}
	}
	return odd
}

// bracketed reads a unit in brackets: 20 (kg).
func (r *reader) bracketed(a *amount) bool {
	at := a.last
	if at+2 >= len(r.toks) || r.toks[at].Kind != token.Sign || r.toks[at+1].Space {
		return false
	}
	closing := map[byte]byte{'(': ')', '[': ']', '{': '}', '<': '>'}[r.text[r.toks[at].Start]]
	if closing == 0 {
		return false
	}
	u, last, ok := unit.Parse(r.text, r.toks, at+1, false)
	if !ok || last >= len(r.toks) || r.text[r.toks[last].Start] != closing {
		return false
	}
	a.unit, a.last = u, last+1
	return true
}
