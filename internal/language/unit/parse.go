package unit

import (
	"math/big"

	"github.com/steadfact/steadfact/internal/language/token"
)

// Parse reads the unit that begins with token i, right after a number. Summed says that the number continues a sum of units
// (1 h 30 m), where more abbreviations count.
func Parse(text string, toks []token.Token, i int, summed bool) (u *Unit, last int, ok bool) {
	u, last, sym, ok := powered(text, toks, i, summed)
	if !ok {
		return nil, i, false
	}
	for n := 0; n < 3; n++ {
		next, at, done := joinedUnit(text, toks, u, last, sym)
		if done {
			break
		}
		u, last = next, at
	}
	return u, last, true
}

var (
	hyphenID = token.Intern("-")
	perID    = token.Intern("per")
	slashID  = token.Intern("/")
	aID      = token.Intern("a")
	anID     = token.Intern("an")
	eachID   = token.Intern("each")
	everyID  = token.Intern("every")
	agoID    = token.Intern("ago")
	openID   = token.Intern("(")
	closeID  = token.Intern(")")
	dotID    = token.Intern("·")
	bulletID = token.Intern("⋅")
)

// Before reads the currency that stands right before the amount at token i, beginning no earlier than token low: $, US$, EUR. It is
// not ok for what may be something else: a name ("Swiss francs"), or a code that is also a word (COP).
func Before(text string, toks []token.Token, i, low int) (u *Unit, first int, ok bool) {
	for first = max(low, i-4); first < i; first++ {
		if first > 0 && !toks[first].Space && toks[first-1].Kind != token.Sign {
			continue
		}
		walk(toks[:i], first, func(n *node, end int) {
			for _, e := range n.entries {
				if end != i || ok || !e.unit.Money() {
					continue
				}
				named := e.surface == ""
				if e.sign && (named || text[toks[first].Start:toks[i-1].End] == e.surface) {
					u, ok = e.unit, true
				} else if u == nil && (named && e.unit.Name != "cent" && !e.sign || e.word && text[toks[first].Start:toks[i-1].End] == e.surface) {
					u, ok = e.unit, false
				}
			}
		})
		if u != nil {
			return u, first, ok
		}
	}
	return nil, i, false
}

// Money reads "pounds" and the like as money although a measure has the same name.
func Money(text string, toks []token.Token, i int) (u *Unit, last int, ok bool) {
	walk(toks, i, func(n *node, end int) {
		for _, e := range n.entries {
			if e.unit.Money() && e.fits(text, toks, i, end, false) {
				u, last, ok = e.unit, end, true
				return
			}
		}
	})
	return u, last, ok
}

// Addend reads the smaller unit that goes on a sum of units: the m of 1 h 30 m is a minute, that of 1 km 30 m a meter.
func Addend(text string, toks []token.Token, i int, larger *Unit) (u *Unit, last int, ok bool) {
	walk(toks, i, func(n *node, end int) {
		for _, e := range n.entries {
			if (e.unit.Same(larger) || larger.Money() && e.unit.Name == "cent") && e.unit.Factor.Cmp(larger.Factor) < 0 && e.fits(text, toks, i, end, true) {
				u, last, ok = e.unit, end, true
				return
			}
		}
	})
	return u, last, ok
}

// Per reads what a price is for, from the token after the amount: "/hour", "per kg", "a year".
func Per(text string, toks []token.Token, i int, u *Unit) (*Unit, int, bool) {
	w, last, done := joinedUnit(text, toks, u, i, true)
	return w, last, !done
}

// Each is a unit per a time of that singular name: money per year.
func (u *Unit) Each(time string) *Unit {
	if w, ok := Named(time); ok {
		return u.per(w)
	}
	return u
}

// Density reads "/km²" and "per square mile" after a number of what the text does not name again, such as people.
func Density(text string, toks []token.Token, i int) (u *Unit, last int, ok bool) {
	if i+1 >= len(toks) || toks[i].ID != perID && !(toks[i].ID == slashID && !toks[i].Space && !toks[i+1].Space) {
		return nil, i, false
	}
	w, last, _, ok := powered(text, toks, i+1, true)
	if !ok || w.dims != (dims{length: 2}) {
		return nil, i, false
	}
	return &Unit{Name: "per " + w.Name, Factor: new(big.Rat).Inv(w.Factor), dims: w.power(-1).dims}, last, true
}

// Named is the unit of that singular name.
func Named(name string) (*Unit, bool) {
	toks := token.Tokenize(name, nil)
	u, last, ok := Parse(name, toks, 0, false)
	return u, ok && last == len(toks)
}
