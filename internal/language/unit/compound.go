package unit

import (
	"strconv"

	"github.com/steadfact/steadfact/internal/language/token"
)

// joinedUnit reads what multiplies or divides u: "per hour", "/s", "an hour", "each year", "·m".
func joinedUnit(text string, toks []token.Token, u *Unit, last int, sym bool) (*Unit, int, bool) {
	if last+1 >= len(toks) {
		return u, last, true
	}
	t := toks[last]
	if t.ID == hyphenID && !t.Space && !toks[last+1].Space && (toks[last+1].ID == perID || toks[last+1].ID == aID || toks[last+1].ID == anID) && last+3 < len(toks) && toks[last+2].ID == hyphenID { // mile-per-hour, $10-an-hour
		if w, end, _, ok := powered(text, toks, last+3, true); ok && !w.Money() {
			return u.per(w), end, false
		}
		return u, last, true
	}
	switch {
	case t.ID == perID || t.ID == slashID && t.Space == toks[last+1].Space && !t.Space:
		w, end, ok := denominator(text, toks, last+1, t.ID == slashID)
		if !ok || w.Money() {
			return u, last, true
		}
		return u.per(w), end, false
	case (t.ID == aID || t.ID == anID || t.ID == eachID || t.ID == everyID) && !u.Time() && !u.Proportion():
		w, end, sym, ok := powered(text, toks, last+1, false)
		priced := u.Money() && !w.priceless() && !sym && (t.ID == aID || t.ID == anID)
		if !ok || !w.Time() && !priced || end < len(toks) && (toks[end].ID == agoID) {
			return u, last, true
		}
		return u.per(w), end, false
	case sym && !t.Space && !toks[last+1].Space && (t.ID == dotID || t.ID == bulletID):
		if w, p, end := inverse(text, toks, last+1); w != nil { // m·s⁻¹
			return u.per(w.power(-p)), end, false
		}
		w, end, _, ok := powered(text, toks, last+1, false)
		if !ok {
			return u, last, true
		}
		return u.by(w), end, false
	}
	if sym && t.Space {
		if w, p, end := inverse(text, toks, last); w != nil {
			return u.per(w.power(-p)), end, false
		}
	}
	return u, last, true
}

// denominator reads what a unit is divided by: hour, an hour, 100 km, (m·K), the a of mm/a. After a slash only a hundred is read as a number of
// units, for "5 km/3 mi" says one thing twice.
func denominator(text string, toks []token.Token, at int, slash bool) (w *Unit, end int, ok bool) {
	switch t := toks[at]; {
	case t.ID == aID && slash: // mm/a, per annum
		year, ok := Named("year")
		return year, at + 1, ok
	case t.ID == aID:
		at++
	case t.ID == openID && slash && !t.Space:
		return product(text, toks, at+1)
	case t.Kind == token.Number && t.End-t.Start <= 4 && text[t.Start] != '0' && (!slash || t.Of(text) == "100"):
		if w, end, _, ok = powered(text, toks, at+1, true); ok && w.Offset == nil {
			n, _ := strconv.ParseInt(t.Of(text), 10, 64)
			return w.many(n), end, true
		}
		return nil, at, false
	}
	w, end, _, ok = powered(text, toks, at, true)
	return w, end, ok
}

// product reads the units after an opening parenthesis: the m·K) of W/(m·K).
func product(text string, toks []token.Token, at int) (u *Unit, end int, ok bool) {
	u, end, _, ok = powered(text, toks, at, true)
	for n := 0; ok && n < 3 && end < len(toks); n++ {
		if toks[end].ID == closeID {
			return u, end + 1, true
		}
		if toks[end].ID == dotID || toks[end].ID == bulletID {
			end++
		}
		var w *Unit
		if w, end, _, ok = powered(text, toks, end, true); ok {
			u = u.by(w)
		}
	}
	return nil, at, false
}

// priceless reports whether nothing is sold by the unit: "$5 a point" is no price per length.
func (u *Unit) priceless() bool {
	return u == nil || u.Money() || u.Proportion() || u.Temperature() || u.dims == dims{angle: 1}
}

// inverse reads a symbol with a negative exponent after a space: the cm−3 of g cm−3.
func inverse(text string, toks []token.Token, i int) (*Unit, int8, int) {
	w, last, sym, ok := simple(text, toks, i, true)
	if !ok || !sym || w.Offset != nil || w.Money() || w.Proportion() {
		return nil, 0, i
	}
	p, end := exponent(text, toks, last)
	if p >= 0 {
		return nil, 0, i
	}
	return w, p, end
}
