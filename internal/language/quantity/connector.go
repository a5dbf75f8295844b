package quantity

import (
	"math/big"

	"github.com/steadfact/steadfact/internal/language/number"
	"github.com/steadfact/steadfact/internal/language/token"
)

var plus, minus, up, idAmpersand = token.Intern("plus"), token.Intern("minus"), token.Intern("up"), token.Intern("&")

// closes reports whether one number and a closing parenthesis stand at token i.
func (r *reader) closes(i int) bool {
	n, ok := number.Parse(r.text, r.toks, i)
	return ok && is(r.toks, n.Last, idClose)
}

type connection uint8

const (
	notRange connection = iota
	dash
	to
	plusMinus
	code // no range at all: 1995-01
)

// opener is the word that begins the range: between, from; 0 when none does. An article or hedge may stand after it.
func (r *reader) opener(a *amount) token.ID {
	if k := r.openerAt(a); k >= 0 {
		return r.toks[k].ID
	}
	return 0
}

// openerAt is the token of that preposition, -1 for none.
func (r *reader) openerAt(a *amount) int {
	k := r.beforeAge(a.first) - 1
	for n := 0; n < 2 && k >= r.low; n++ {
		if c, first, ok := hedgeBefore(r.toks, k+1, r.low); ok && c == About {
			k = first - 1
		}
	}
	inside := k
	for inside > r.low && inclusion.has(r.toks, inside) {
		inside--
	}
	if inside >= r.low && r.toks[inside].ID == idBetween {
		return inside
	}
	if k >= r.low && r.toks[k].ID == idFrom {
		return k
	}
	return -1
}

// unjoined reads the amount after "between" again when it swallowed the "and": between two hundred and fifty | …
func (r *reader) unjoined(a *amount) (amount, bool) {
	for k := a.num.Last - 1; k > a.num.First; k-- {
		if !is(r.toks, k, idAnd) {
			continue
		}
		if n, ok := number.Parse(r.text, r.toks, k+1); !ok || n.Last != a.num.Last {
			continue
		}
		n, ok := number.Parse(r.text, r.toks[:k], a.num.First)
		if !ok || n.Last != k {
			return *a, false
		}
		return amount{num: n, first: a.first, core: k, last: k, noUnit: k}, true
	}
	return *a, false
}

// connector finds what joins two ends after the amount.
func (r *reader) connector(a *amount, opener token.ID) (at int, how connection) {
	at = a.last
	if at+1 >= len(r.toks) {
		return at, notRange
	}
	t := r.toks[at]
	switch {
	case t.ID == idAbout: // ±
		return at + 1, plusMinus
	case t.ID == idPlus && at+2 < len(r.toks) && is(r.toks, at+1, idSlash) && (is(r.toks, at+2, idHyphen) || is(r.toks, at+2, idMinus)):
		return at + 3, plusMinus
	case t.ID == idPlus && (is(r.toks, at+1, idHyphen) || is(r.toks, at+1, idMinus)) && !r.toks[at+1].Space:
		return at + 2, plusMinus
	case t.ID == idPlus && is(r.toks, at+1, idOr), t.ID == plus && is(r.toks, at+1, idOr):
		if is(r.toks, at+2, minus) || is(r.toks, at+2, idMinus) { // plus or minus
			return at + 3, plusMinus
		}
	case t.ID == idOpen && is(r.toks, at+1, idAbout) && r.closes(at+2): // 10 (±2)
		return at + 2, plusMinus
	case t.ID == up && opener == idFrom && is(r.toks, at+1, idTo):
		return at + 2, to
	case (t.ID == idAnd || t.ID == idAmpersand) && (opener == idBetween || opener == idFrom && a.unit != nil && a.unit.Temperature()):
		return at + 1, to
	case t.ID == idTo || t.ID == idThrough && (opener == idFrom || r.toks[at+1].Kind == r.toks[a.num.First].Kind && a.unit == nil && number.Begins(r.text, r.toks, at+1)):
		return at + 1, to
	case t.ID == idHyphen && is(r.toks, at+1, idTo) && !t.Space && is(r.toks, at+2, idHyphen): // 10-to-12
		return at + 3, dash
	case t.ID == idHyphen && is(r.toks, at+1, idTo) && !t.Space: // 10- to 12-inch
		return at + 2, dash
	case t.Kind == token.Sign && dashes.has(r.toks, at):
		if t.Space != r.toks[at+1].Space && !(!t.Space && t.ID != idHyphen) || t.ID == idHyphen && t.Space && !r.spacedRange(a, at) || t.Of(r.text) == "—" && t.Space {
			return at, notRange
		}
		if !a.num.Worded && r.toks[at+1].Kind == token.Word && r.toks[at+1].Upper && !r.toks[at+1].Space && number.Word(r.toks[at+1].ID) { // 7-Eleven
			return at, code
		}
		if (a.unit == nil || a.num.Step.Cmp(one) >= 0) && r.toks[at+1].Kind == token.Number && r.odd(a, at) {
			return at, code
		}
		return at + 1, dash
	case t.ID == idOr && a.unit == nil && r.neighbours(a, at+1):
		return at + 1, to
	}
	return at, notRange
}

// spacedRange reports whether a spaced hyphen stands between two numbers rather than between two clauses.
func (r *reader) spacedRange(a *amount, at int) bool {
	return number.Begins(r.text, r.toks, at+1) || r.toks[at+1].Kind == token.Sign
}

// odd reports whether a dash between digits is part of a code: a zero in front of either number, another dash after them, a
// season (2013-14).
func (r *reader) odd(a *amount, at int) bool {
	x, y := r.toks[at-1], r.toks[at+1]
	if r.text[y.Start] == '0' && y.End-y.Start > 1 || a.core-a.num.First == 1 && x.Kind == token.Number && r.text[x.Start] == '0' && x.End-x.Start > 1 {
		return true
	}
	if at+3 < len(r.toks) && dashes.has(r.toks, at+2) && !r.toks[at+2].Space && r.toks[at+3].Kind == token.Number && !r.toks[at+3].Space {
		return true
	}
	return a.core-a.num.First == 1 && x.End-x.Start == 4 && y.End-y.Start == 2
}

// neighbours reports whether the number at token i is the next one after the amount: two or three.
func (r *reader) neighbours(a *amount, i int) bool {
	n, ok := number.Parse(r.text, r.toks, i)
	if !ok || n.Ordinal || n.Fraction || n.Worded != a.num.Worded || !a.num.Value.IsInt() {
		return false
	}
	if n.Scale.Cmp(one) > 0 && a.num.Scale.Cmp(one) == 0 { // five or six hundred
		n.Value = new(big.Rat).Quo(n.Value, n.Scale)
	}
	return new(big.Rat).Sub(n.Value, a.num.Value).Cmp(one) == 0
}
