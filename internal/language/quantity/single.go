package quantity

import (
	"math/big"
	"strings"

	"github.com/steadfact/steadfact/internal/language/number"
	"github.com/steadfact/steadfact/internal/language/token"
	"github.com/steadfact/steadfact/internal/language/unit"
)

// share reads "a third" where no "of" follows but a word before it shows that it is a part: fell by a third to, more than a fifth said.
func (r *reader) share(i int) (number.Numeral, bool) {
	n, ok := number.Parse(r.text, r.toks, i+1)
	if !ok || !n.Ordinal || !n.Worded || n.Last != i+2 || n.Value.Cmp(three) < 0 || n.Value.Cmp(ten) > 0 || r.tightHyphen(n.Last) {
		return n, false
	}
	_, _, hedged := hedgeBefore(r.toks, i, r.low)
	if !hedged && !is(r.toks, i-1, by) {
		return n, false
	}
	if next := n.Last; next < len(r.toks) && r.toks[next].Kind == token.Word && !stops.has(r.toks, next) && !(verbal(strings.ToLower(r.toks[next].Of(r.text))) && !plural(r.text, r.toks[next])) {
		return n, false
	}
	n.First, n.Value, n.Ordinal, n.Fraction = i, new(big.Rat).Inv(n.Value), false, true
	n.Step = new(big.Rat).Set(n.Value)
	return n, true
}

var (
	ten = big.NewRat(10, 1)
	by  = token.Intern("by")
)

// roundNumber reads a hundred that has no article, before a unit: hundred years.
func (r *reader) roundNumber(i int) (n number.Numeral, ok bool) {
	factor, last := number.Multiplier(r.toks, i)
	if factor == nil || r.toks[i].Upper && i > 0 { // the Hundred Years' War
		return n, false
	}
	if _, end, ok := unit.Parse(r.text, r.toks, last, false); !ok || r.toks[end-1].Kind != token.Word || r.toks[end-1].End-r.toks[end-1].Start < 4 {
		return n, false
	}
	return number.Numeral{First: i, Last: last, Value: new(big.Rat).Set(factor), Step: factor, Scale: factor, Worded: true}, true
}

// single reads an article and a unit as one: a kilogram, an hour and 45 minutes. A unit of time needs a sign that it is counted,
// for "a year" is more often a date or a rate.
func (r *reader) single(i int) (amount, bool) {
	u, last, ok := unit.Parse(r.text, r.toks, i+1, false)
	if !ok || !r.toks[i+1].Space || r.toks[last-1].Kind != token.Word {
		return amount{}, false
	}
	a := amount{first: i, core: i + 1, last: last, unit: u, noUnit: last}
	a.num = number.Numeral{First: i, Last: i + 1, Value: big.NewRat(1, 1), Step: one, Scale: one, Worded: true}
	r.andHalf(&a)
	r.sum(&a)
	a.whole()
	if is(r.toks, a.last, idOr) && orMores.has(r.toks, a.last+1) { // a day or two, a year or more
		return a, true
	}
	alone := i == 0 && last == len(r.toks)
	if i == 0 && singles[u.Name] && r.defined(last) { // A kibibyte is 1,024 bytes.
		return a, true
	}
	if a.last > last || alone && len(r.toks) > 1 && (u.Time() || weighed[u.Name]) || weighed[u.Name] && is(r.toks, last, idOf) || singles[u.Name] && (last >= len(r.toks) || r.toks[last].Kind == token.Sign || is(r.toks, last, idOf) || is(r.toks, last, idAnd)) {
		return a, true
	}
	if u.Time() && lasting.has(r.toks, i-1) && r.standsAlone(last) {
		return a, true
	}
	if c, _, hedged := hedgeBefore(r.toks, i, r.low); u.Time() && hedged && c != Exactly && !r.toks[i].Upper {
		return a, true
	}
	return amount{}, false
}

// lasting are the words behind which "a year" is a time that something takes: lasted a year, valid for a year.
var lasting = list(`for last lasts lasted lasting take takes took taking`)

// standsAlone reports whether nothing from token i on goes with the noun before it: not "for a week's leave", "took a day trip", "lasted a
// year longer", "for a day or two each".
func (r *reader) standsAlone(i int) bool {
	if i >= len(r.toks) {
		return true
	}
	switch t := &r.toks[i]; t.Kind {
	case token.Sign:
		return t.Of(r.text) == "." || t.Of(r.text) == "," || t.Of(r.text) == ";" || t.Of(r.text) == ")"
	case token.Word:
		return stops.has(r.toks, i) && !distant.has(r.toks, i)
	}
	return false
}

// distant are the words behind a time that make a point in time of it, or a difference.
var distant = list(`ago later earlier before after hence longer shorter more less each per from or to`)

// defined reports whether "is" and a number close after it follow: what stands before is said to be that much.
func (r *reader) defined(at int) bool {
	if !equals.has(r.toks, at) {
		return false
	}
	for k := at + 1; k < min(at+4, len(r.toks)); k++ {
		if r.toks[k].Kind == token.Number {
			return true
		}
	}
	return false
}

var equals = list(`is equals = contains was has`)

var orMores = list(`two three so more less`)

// singles are the units that an article counts.
var singles = func() map[string]bool {
	m := map[string]bool{}
	for _, w := range strings.Fields(`kilometer meter centimeter millimeter mile inch gallon liter milliliter kilogram gram ounce tonne acre hectare hour kilobyte megabyte gigabyte terabyte kibibyte mebibyte gibibyte
		USD EUR GBP cent nanosecond microsecond millisecond`) {
		m[w] = true
	}
	return m
}()

// weighed are the units that an article counts where it says what of: a pound of flour.
var weighed = func() map[string]bool {
	m := map[string]bool{}
	for _, w := range strings.Fields(`pound ounce cup pint quart teaspoon tablespoon foot yard bushel barrel`) {
		m[w] = true
	}
	return m
}()
