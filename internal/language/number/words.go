package number

import (
	"math/big"
	"strings"

	"github.com/steadfact/steadfact/internal/language/token"
)

// class tells what part a word plays in a spelled number.
type class uint8

const (
	none     class = iota
	zero           // zero, nought
	unit           // one … nine
	teen           // ten … nineteen
	tens           // twenty … ninety; both joined to a unit: twentyfive
	hundred        // hundred
	scale          // thousand, million, lakh, dozen
	article        // a, an
	joint          // and, &
	point          // point
	negative       // minus, negative
	part           // half, quarter
	of             // of
	over           // over: "one over three"
	hyphen         // the dashes that join words and the minus signs
)

// entry is what the tables know of a word. One word may count and be an ordinal's or a fraction's name at the same time.
type entry struct {
	class   class
	value   int64    // of zero, unit, teen, tens; the denominator of part
	factor  *big.Rat // of hundred and scale
	ordinal class    // the class the ordinal's cardinal has: third is a unit
	denom   bool     // may name a fraction: third, quarter; seconds do not
	plural  bool     // thirds, quarters, millions
	letter  bool     // a letter that multiplies only when it hangs on the digits: k, M
}

var lexicon token.Table[entry]

// word is the entry of token i; nil for a word that no table knows.
func word(toks []token.Token, i int) *entry {
	if i >= len(toks) {
		return nil
	}
	if id := int(toks[i].ID); id != 0 && id < len(lexicon) {
		return &lexicon[id]
	}
	return nil
}

// is reports whether token i is of the class.
func is(toks []token.Token, i int, c class) bool {
	e := word(toks, i)
	return e != nil && e.class == c
}

func set(w string, e entry) {
	id := token.Intern(w)
	if e.letter {
		e = lexicon.At(id)
		e.letter = true
	}
	lexicon.Put(id, e)
}

const (
	unitNames     = "one two three four five six seven eight nine"
	unitOrdinals  = "first second third fourth fifth sixth seventh eighth ninth"
	teenNames     = "ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen"
	teenOrdinals  = "tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth"
	tensNames     = "twenty thirty forty fifty sixty seventy eighty ninety"
	tensOrdinals  = "twentieth thirtieth fortieth fiftieth sixtieth seventieth eightieth ninetieth"
	zeroNames     = "zero nought naught nil"
	hyphens       = "- – — ‑ ‒ −"
	negativeNames = "minus negative"
)

// scales are the words that multiply, by power of ten (short scale), with their Indian and abbreviated kin.
var scales = []struct {
	power int64
	names string
}{
	{3, "thousand"}, {6, "million mln mio"}, {9, "billion bln milliard mrd"}, {12, "trillion trn"}, {15, "quadrillion"}, {18, "quintillion"},
	{21, "sextillion"}, {24, "septillion"}, {27, "octillion"}, {30, "nonillion"}, {33, "decillion"}, {100, "googol"},
	{5, "lakh lac lkh"}, {7, "crore krore koti cr"},
}

// letters multiply when they hang on the digits: 2.5k, 3M, 4bn. Case is looked at in digits.go.
var letters = map[string]int64{"k": 3, "m": 6, "mn": 6, "b": 9, "bn": 9, "g": 9, "tn": 12}

var _ = fill()

func fill() bool {
	series(unit, 1, 1, unitNames, unitOrdinals)
	series(teen, 10, 1, teenNames, teenOrdinals)
	series(tens, 20, 10, tensNames, tensOrdinals)
	glued()
	for _, w := range strings.Fields(zeroNames) {
		set(w, entry{class: zero})
	}
	for w, e := range misspelt {
		set(w, e)
	}
	multiplier("hundred", 2)
	lexicon[token.Intern("hundred")].class = hundred
	for _, s := range scales {
		for _, w := range strings.Fields(s.names) {
			multiplier(w, s.power)
		}
	}
	for _, w := range []string{"dozen", "doz", "dz"} {
		twelve := big.NewRat(12, 1)
		set(w, entry{class: scale, factor: twelve})
		set(w+"s", entry{class: scale, factor: twelve, plural: true})
	}
	for w := range letters {
		set(w, entry{letter: true})
	}
	for w, c := range map[string]class{"a": article, "an": article, "and": joint, "&": joint, "point": point, "of": of, "over": over} {
		set(w, entry{class: c})
	}
	for _, w := range strings.Fields(negativeNames) {
		set(w, entry{class: negative})
	}
	for _, w := range strings.Fields(hyphens) {
		set(w, entry{class: hyphen})
	}
	set("half", entry{class: part, value: 2, denom: true})
	set("halves", entry{class: part, value: 2, denom: true, plural: true})
	set("quarter", entry{class: part, value: 4, denom: true})
	set("quarters", entry{class: part, value: 4, denom: true, plural: true})
	return true
}

// misspelt are common slips, and the scores that are one word.
var misspelt = map[string]entry{"fourty": {class: tens, value: 40}, "ninty": {class: tens, value: 90}, "nineth": {ordinal: unit, value: 9, denom: true},
	"eigth": {ordinal: unit, value: 8, denom: true}, "twelth": {ordinal: teen, value: 12, denom: true}, "threescore": {class: tens, value: 60}, "fourscore": {class: tens, value: 80}}

// series enters cardinals and the ordinals of the same values.
func series(c class, from, step int64, names, ordinals string) {
	for i, w := range strings.Fields(names) {
		set(w, entry{class: c, value: from + int64(i)*step})
	}
	for i, w := range strings.Fields(ordinals) {
		v := from + int64(i)*step
		set(w, entry{ordinal: c, value: v, denom: v > 2})
		if v != 2 { // seconds are of time
			set(w+"s", entry{ordinal: c, value: v, denom: v > 2, plural: true})
		}
	}
}

// glued enters the tens written in one word with a unit: twentyfive, twentyfifth.
func glued() {
	for i, t := range strings.Fields(tensNames) {
		for j, u := range strings.Fields(unitNames) {
			set(t+u, entry{class: teen, value: int64(20 + 10*i + j + 1)})
		}
		for j, u := range strings.Fields(unitOrdinals) {
			set(t+u, entry{ordinal: teen, value: int64(20 + 10*i + j + 1)})
		}
	}
}

// multiplier enters a power of ten with its plural, its ordinal and the fractions named after it.
func multiplier(w string, power int64) {
	f := pow(10, power)
	set(w, entry{class: scale, factor: f})
	set(w+"s", entry{class: scale, factor: f, plural: true})
	set(w+"th", entry{ordinal: scale, factor: f, denom: true})
	set(w+"ths", entry{ordinal: scale, factor: f, denom: true, plural: true})
}

const mostShared = 18 // powers of ten that numerals share

var sharedPowers = func() (all [2*mostShared + 1]*big.Rat) {
	for i := range all {
		all[i] = pow(10, int64(i)-mostShared)
	}
	return all
}()

// tenTo is ten to the power of exp; it is shared and must not be changed.
func tenTo(exp int64) *big.Rat {
	if exp < -mostShared || exp > mostShared {
		return pow(10, exp)
	}
	return sharedPowers[exp+mostShared]
}

// pow is base to the power of exp, exactly; exp may be negative.
func pow(base, exp int64) *big.Rat {
	n := new(big.Int).Exp(big.NewInt(base), big.NewInt(max(exp, -exp)), nil)
	r := new(big.Rat).SetInt(n)
	if exp < 0 {
		r.Inv(r)
	}
	return r
}
