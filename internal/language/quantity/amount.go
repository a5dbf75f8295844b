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
		return a, true
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
	if !a.vague && a.num.Ordinal {
		return a, true
	}
	r.prefix(&a)
	r.suffix(&a)
	r.below(&a)
	r.absolute(&a)
	return a, true
}

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
	n.Step = n.Value
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

func (a *amount) scale(f *big.Rat) {
	if a.num.Value != nil {
		a.num.Value.Mul(a.num.Value, f)
	}
	a.num.Step, a.num.Scale = new(big.Rat).Mul(a.num.Step, f), new(big.Rat).Mul(a.num.Scale, f)
}

var one = big.NewRat(1, 1)

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
	if last < len(r.toks) && !r.toks[last].Space && r.toks[last].Kind != token.Sign && !((u.Time() || u.Name == "foot") && r.continued(last, u)) && !(u.Money() && !letterEnd(r.text, r.toks[last-1])) {
		return // 24703m212: not a unit
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

func letterEnd(text string, t token.Token) bool { return t.Kind == token.Word }

// bareScale reads the bare letter of −10C and 40C: a sign, a word of weather or the other scale in brackets tells it from a name such
// as 10C.
func (r *reader) bareScale(a *amount) bool {
	at := a.last
	if at >= len(r.toks) || r.toks[at].Space || at+1 < len(r.toks) && !r.toks[at+1].Space && r.toks[at+1].Kind != token.Sign {
		return false
	}
	name := scales[r.toks[at].Of(r.text)]
	if name == "" || !a.num.Signed && !r.converted(at) && !r.weather(a.first) {
		return false
	}
	a.unit, a.last = mustUnit(name), at+1
	return true
}

// scales are the letters of the scales of temperature.
var scales = map[string]string{"C": "celsius", "F": "fahrenheit"}

// converted reports whether the letter at token i stands beside an amount on the other scale: 40C (104F), 104F/40C.
func (r *reader) converted(i int) bool {
	for _, k := range []int{i + 3, i - 3} {
		if k > 0 && k < len(r.toks) && r.toks[k].Kind == token.Word && !r.toks[k].Space && r.toks[k].ID != r.toks[i].ID && scales[r.toks[k].Of(r.text)] != "" && r.digits(k-1) > 0 {
			return true
		}
	}
	return false
}

// weather reports whether a word of heat or cold stands before token i.
func (r *reader) weather(i int) bool {
	for k := max(0, i-12); k < i; k++ {
		if weathers.has(r.toks, k) {
			return true
		}
	}
	return false
}

var weathers = list(`temperature temperatures degrees heat heatwave hot hotter hottest warm warmer warmest warming cold colder coldest cool cooler cooled weather oven preheat boil boils boiling freeze freezes freezing
	high highs low lows melts melting thermometer thermometers mercury fever`)

// fold reads the x of "5x faster" and the fold of "a ten-fold increase".
func (r *reader) fold(a *amount) bool {
	at := a.last
	if r.tightHyphen(at) && !r.toks[at].Space && r.toks[at+1].ID == foldID {
		a.last, a.counted = at+2, "time"
		return true
	}
	if at >= len(r.toks) || r.toks[at].Space || a.num.Worded || at+1 < len(r.toks) && !r.toks[at+1].Space && r.toks[at+1].Kind != token.Sign {
		return false
	}
	if w := r.toks[at].Of(r.text); w != "x" && w != "×" {
		return false
	}
	a.last, a.counted = at+1, "time"
	return true
}

var foldID = token.Intern("fold")

// folds are the numbers that are one word with "fold".
var folds = func() map[token.ID]int64 {
	m := map[token.ID]int64{}
	for n, w := range strings.Fields("two three four five six seven eight nine ten") {
		m[token.Intern(w+"fold")] = int64(n) + 2
	}
	for w, v := range map[string]int64{"twelve": 12, "fifteen": 15, "twenty": 20, "thirty": 30, "forty": 40, "fifty": 50, "hundred": 100, "thousand": 1000} {
		m[token.Intern(w+"fold")] = v
	}
	return m
}()

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
	if a.last > last || alone && len(r.toks) > 1 && (u.Time() || weighed[u.Name]) || weighed[u.Name] && is(r.toks, last, idOf) || singles[u.Name] && (last >= len(r.toks) || r.toks[last].Kind == token.Sign || is(r.toks, last, idOf) || is(r.toks, last, idAnd)) {
		return a, true
	}
	if c, _, hedged := hedgeBefore(r.toks, i, r.low); u.Time() && hedged && c != Exactly && !r.toks[i].Upper {
		return a, true
	}
	return amount{}, false
}

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

// below reads "below zero" after a temperature: 5 degrees below zero.
func (r *reader) below(a *amount) {
	if !is(r.toks, a.last, idBelow) || !is(r.toks, a.last+1, idZero) || a.num.Value == nil || a.unit != nil && !a.unit.Temperature() && a.unit.Name != "degree" {
		return
	}
	a.num.Value.Neg(a.num.Value)
	a.last += 2
	if a.unit == nil {
		a.unit, _ = unit.Named("degree")
	}
}

// absolute reads absolute zero, a temperature.
func (r *reader) absolute(a *amount) {
	if a.unit == nil && a.first > r.low && is(r.toks, a.first, idZero) && r.toks[a.first-1].ID == absolute {
		a.first--
		a.unit = mustUnit("kelvin")
	}
}

var absolute = token.Intern("absolute")

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
