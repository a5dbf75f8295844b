package unit

import (
	"math/big"
	"strconv"
	"strings"

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

// joinedUnit reads what multiplies or divides u: "per hour", "/s", "an hour", "·m".
func joinedUnit(text string, toks []token.Token, u *Unit, last int, sym bool) (*Unit, int, bool) {
	if last+1 >= len(toks) {
		return u, last, true
	}
	t := toks[last]
	switch {
	case t.ID == perID || t.ID == slashID && t.Space == toks[last+1].Space && !t.Space:
		w, end, ok := denominator(text, toks, last+1, t.ID == slashID)
		if !ok || w.Money() {
			return u, last, true
		}
		return u.per(w), end, false
	case (t.ID == aID || t.ID == anID) && !u.Time() && !u.Proportion():
		w, end, sym, ok := powered(text, toks, last+1, false)
		priced := u.Money() && !w.priceless() && !sym
		if !ok || !w.Time() && !priced || end < len(toks) && (toks[end].ID == agoID) {
			return u, last, true
		}
		return u.per(w), end, false
	case sym && !t.Space && !toks[last+1].Space && (t.ID == dotID || t.ID == bulletID):
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

// denominator reads what a unit is divided by: hour, an hour, 100 km, (m·K). After a slash only a hundred is read as a number of
// units, for "5 km/3 mi" says one thing twice.
func denominator(text string, toks []token.Token, at int, slash bool) (w *Unit, end int, ok bool) {
	switch t := toks[at]; {
	case t.ID == aID && !slash:
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

var (
	hyphenID = token.Intern("-")
	perID    = token.Intern("per")
	slashID  = token.Intern("/")
	aID      = token.Intern("a")
	anID     = token.Intern("an")
	agoID    = token.Intern("ago")
	openID   = token.Intern("(")
	closeID  = token.Intern(")")
	dotID    = token.Intern("·")
	bulletID = token.Intern("⋅")
)

// powers are the words and abbreviations before a unit that raise it.
var powers = map[token.ID]int8{token.Intern("square"): 2, token.Intern("sq"): 2, token.Intern("cubic"): 3, token.Intern("cu"): 3}

// raised are the words after a unit that raise it.
var raised = map[token.ID]int8{token.Intern("squared"): 2, token.Intern("cubed"): 3}

// powered reads a simple unit with its exponent; sym tells that it is a symbol.
func powered(text string, toks []token.Token, i int, summed bool) (u *Unit, last int, sym, ok bool) {
	if i >= len(toks) {
		return nil, i, false, false
	}
	if p := powers[toks[i].ID]; p != 0 && toks[i].ID != 0 {
		at := i + 1
		if at < len(toks) && (text[toks[at].Start] == '.' || text[toks[at].Start] == '-') && !toks[at].Space {
			at++
		}
		if u, last, _, ok = simple(text, toks, at, true); ok && u.dims == (dims{length: 1}) {
			return u.power(p), last, false, true
		}
		return nil, i, false, false
	}
	u, last, sym, ok = simple(text, toks, i, summed)
	if !ok {
		return nil, i, false, false
	}
	if last < len(toks) && toks[last].ID != 0 && raised[toks[last].ID] != 0 {
		return u.power(raised[toks[last].ID]), last + 1, sym, true
	}
	if sym && toks[last-1].Kind == token.Word && u.Offset == nil && !u.Money() && !u.Proportion() {
		if p, end := exponent(text, toks, last); p != 0 {
			return u.power(p), end, sym, true
		}
	}
	return u, last, sym, true
}

// exponent reads ², ^2, 2, ⁻¹, −1, -1 when it hangs on a symbol; 0 when there is none.
func exponent(text string, toks []token.Token, i int) (p int8, last int) {
	at, n := i, int8(1)
	hangs := func() bool { return at < len(toks) && !toks[at].Space }
	if !hangs() {
		return 0, i
	}
	if text[toks[at].Start] == '^' {
		at++
	}
	if !hangs() {
		return 0, i
	}
	switch toks[at].Of(text) {
	case "-", "−", "⁻", "–":
		n = -1
		at++
	}
	if !hangs() {
		return 0, i
	}
	switch toks[at].Of(text) {
	case "1", "¹":
	case "2", "²":
		n *= 2
	case "3", "³":
		n *= 3
	default:
		return 0, i
	}
	at++
	if hangs() && (toks[at].Kind != token.Sign || text[toks[at].Start] == '-' && at+1 < len(toks) && !toks[at+1].Space) || n == 1 {
		return 0, i
	}
	if hangs() && text[toks[at].Start] == '.' && at+1 < len(toks) && !toks[at+1].Space {
		return 0, i // 5 m-2.5
	}
	return n, at
}

// simple finds the longest name or symbol in the tables.
func simple(text string, toks []token.Token, i int, after bool) (u *Unit, last int, sym, ok bool) {
	walk(toks, i, func(n *node, end int) {
		for _, e := range n.entries {
			if e.fits(text, toks, i, end, after) {
				u, last, sym, ok = e.unit, end, e.surface != "", true
				return
			}
		}
	})
	return u, last, sym, ok
}

// walk follows the tree of names from token i and calls at for every node it passes.
func walk(toks []token.Token, i int, at func(*node, int)) {
	if i >= len(toks) || toks[i].ID == 0 || int(toks[i].ID) >= len(roots) {
		return
	}
	for n := roots[toks[i].ID]; n != nil; {
		i++
		at(n, i)
		if i >= len(toks) || toks[i].ID == 0 {
			return
		}
		if toks[i].ID == hyphenID && n.to(hyphenID) == nil && !toks[i].Space && i+1 < len(toks) && !toks[i+1].Space {
			i++ // 25-basis-point
		}
		n = n.to(toks[i].ID)
	}
}

// fits reports whether the entry is written as it must be, and where it may stand.
func (e *entry) fits(text string, toks []token.Token, i, end int, after bool) bool {
	if e.surface != "" && text[toks[i].Start:toks[end-1].End] != e.surface {
		return false
	}
	if e.surface != "" && end < len(toks) && !toks[end].Space && toks[end].Kind == token.Number && e.sign {
		return false
	}
	switch e.guard {
	case close:
		if end < len(toks) && len(e.surface) == 1 && toks[i].Caps && toks[end].ID != 0 && afterSymbol[toks[end].ID] {
			return true
		}
		return !toks[i].Space || after || clauseEnds(text, toks, end) || end < len(toks) && !toks[end].Space && (toks[end].Of(text) == "²" || toks[end].Of(text) == "³") || end+1 < len(toks) && (toks[end].ID == slashID || toks[end].ID == dotID || toks[end].ID == bulletID) && !toks[end].Space && !toks[end+1].Space
	case summed:
		return after
	case tight:
		return !toks[i].Space
	}
	return true
}

// dimensionWords may follow a measure without being counted by it.
var dimensionWords = map[token.ID]bool{}

// afterSymbol are the words after which a lone capital is a symbol: 350 K for two hours.
var afterSymbol = map[token.ID]bool{}

var _ = func() bool {
	for _, w := range strings.Fields("for and or to in at with under was is were are from on when while during") {
		afterSymbol[token.Intern(w)] = true
	}
	for _, w := range strings.Fields("by x × wide long tall high deep thick across diameter of") {
		dimensionWords[token.Intern(w)] = true
	}
	return true
}()

// clauseEnds reports whether a clause ends before token i.
func clauseEnds(text string, toks []token.Token, i int) bool {
	if i >= len(toks) || toks[i].ID != 0 && dimensionWords[toks[i].ID] {
		return true
	}
	t := toks[i]
	return t.Kind == token.Sign && (strings.IndexByte(".,;:!?)]", text[t.Start]) >= 0 || t.Of(text) == "–" || t.Of(text) == "—")
}

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
