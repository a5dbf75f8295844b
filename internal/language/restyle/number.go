package restyle

import (
	"math/big"
	"strings"

	"github.com/steadfact/steadfact/internal/language/number"
	"github.com/steadfact/steadfact/internal/language/quantity"
	"github.com/steadfact/steadfact/internal/language/token"
)

// writeQuantity writes the fact's number where found's number stands, in found's unit where that is exact.
func writeQuantity(found, fact Value) (string, bool) {
	style, ok := styleOf(found)
	value := inUnit(fact.Quantity.Quantity, found.Quantity.Quantity)
	switch {
	case sameNumber(found, fact):
		return otherUnit(found, fact)
	case fact.Quantity.Value == nil || found.Quantity.Value == nil || found.Quantity.Kind == quantity.Ratio:
		return sameShape(found, fact)
	case !ok || value == nil, style.worded && !value.IsInt() && fact.Quantity.Value.IsInt(): // three minutes, 90 seconds
		return ownUnit(found, fact)
	case isOne(value) != isOne(found.Quantity.Value) && !style.ordinal:
		if found.Quantity.Noun.Len() > 0 {
			return "", false
		}
		if _, after := around(found); len(strings.TrimSpace(after)) > 2 && !strings.HasPrefix(after, "-") {
			return ownUnit(found, fact) // 1 day, 8 days
		}
	}
	if style.group == "" && !style.grouped {
		style.group = groupOf(fact.Quantity.Core.Of(fact.Text))
	}
	step := fact.Quantity.Step
	if value != fact.Quantity.Value {
		step = nil // of another unit
	}
	text, ok := style.write(value, step)
	before, after := around(found)
	return before + text + after, ok
}

func isOne(v *big.Rat) bool { return v.Cmp(one) == 0 }

var one = big.NewRat(1, 1)

// around is what of a quantity's surface stands before and after its number: the currency, the unit.
func around(v Value) (before, after string) {
	core := v.Quantity.Core
	return v.Text[v.Start:core.Start], v.Text[core.End:v.End]
}

// style is how a number is written.
type style struct {
	sign, group string // "+" or a minus sign; what parts thousands
	scale       *big.Rat
	multiplier  string // as written, with the blank before it: " million", "bn"
	like        string // the surface, for its capitals
	worded      bool
	ordinal     bool
	grouped     bool // the number is large enough to show whether thousands are parted
	cents       bool // two decimals of an amount of money
}

var (
	digits  = pattern(`^([+\-−–]?)(\d+(?:[,' \x{a0}\x{2009}\x{202f}’]\d{3})*)(\.\d+)?(.*)$`)
	groups  = pattern(`\d([,' \x{a0}\x{2009}\x{202f}’])\d{3}`)
	allowed = map[string]bool{"": true, "st": true, "nd": true, "rd": true, "th": true}
)

// styleOf is how a quantity's number is written. It is false for fractions, ranges and sums ("1 h 30 min").
func styleOf(v Value) (style, bool) {
	core := v.Quantity.Core.Of(v.Text)
	toks := token.Tokenize(core, nil)
	n, ok := number.Parse(core, toks, 0)
	if !ok || n.Last != len(toks) || n.Fraction || v.Quantity.Value == nil || n.Value.Cmp(v.Quantity.Value) != 0 {
		return style{}, false
	}
	s := style{scale: n.Scale, like: core, worded: n.Worded, ordinal: n.Ordinal}
	if n.Worded {
		return s, !n.Signed
	}
	m := digits().FindStringSubmatch(core)
	if m == nil || len(m[2]) > 1 && m[2][0] == '0' { // a telephone number, a code
		return style{}, false
	}
	s.sign, s.multiplier = m[1], m[4]
	s.grouped = len(m[2]) > 3
	s.group = groupOf(m[2])
	s.cents = v.Quantity.Kind == quantity.Money && len(m[3]) == 3 && s.multiplier == ""
	isScaled := s.scale != nil && s.scale.Cmp(one) != 0
	return s, isScaled == (s.multiplier != "" && !s.ordinal) && (isScaled || allowed[strings.ToLower(s.multiplier)])
}

// groupOf is what parts the thousands of a number; "" when nothing does.
func groupOf(number string) string {
	if g := groups().FindStringSubmatch(number); g != nil {
		return g[1]
	}
	return ""
}

// write is a value in this style; step is the place of the last digit that its fact writes.
func (s style) write(v, step *big.Rat) (string, bool) {
	switch {
	case v.Sign() < 0 && s.sign != "-" && s.sign != "−" && s.sign != "–", v.Sign() >= 0 && s.sign != "" && s.sign != "+":
		return "", false
	case s.ordinal && s.worded && v.IsInt() && v.Num().IsInt64() && ordinalWords(v.Num().Int64()) != "":
		return capitalised(ordinalWords(v.Num().Int64()), s.like), true
	case s.ordinal && !v.IsInt():
		return "", false
	case s.ordinal:
		text := s.digits(v, 0)
		return text + capitalised(suffix(v.Num()), s.multiplier), true
	case s.worded && v.IsInt() && v.Num().IsInt64() && wordable(v.Num().Int64()):
		return capitalised(words(v.Num().Int64()), s.like), true
	}
	return s.decimal(new(big.Rat).Abs(v), step)
}

// decimal writes digits, with the multiplier where that keeps them short.
func (s style) decimal(v, step *big.Rat) (string, bool) {
	scale, multiplier := s.scale, s.multiplier
	scaled := new(big.Rat).Quo(v, scale)
	places, ok := decimalsOf(scaled, 3)
	if s.worded || scale.Cmp(one) != 0 && (!ok || scaled.Cmp(big.NewRat(1, 10)) < 0) {
		scale, multiplier, scaled = one, "", v
		places, ok = decimalsOf(v, 9)
	}
	if !ok {
		return "", false
	}
	if step != nil {
		if n, ok := decimalsOf(new(big.Rat).Quo(step, scale), 9); ok {
			places = max(places, n)
		}
	}
	if s.cents {
		places = max(places, 2)
	}
	return s.sign + s.digits(scaled, places) + multiplier, true
}

// digits writes a number with its thousands parted as they are in the style; a comma parts the thousands of five digits and more where the style does not show.
func (s style) digits(v *big.Rat, places int) string {
	whole, fraction, _ := strings.Cut(v.FloatString(places), ".")
	group := s.group
	if !s.grouped && group == "" && len(whole) > 4 {
		group = ","
	}
	if group != "" {
		for i := len(whole) - 3; i > 0; i -= 3 {
			whole = whole[:i] + group + whole[i:]
		}
	}
	if fraction != "" {
		return whole + "." + fraction
	}
	return whole
}

// decimalsOf is how many decimals a number needs, if that is not more than most.
func decimalsOf(v *big.Rat, most int) (int, bool) {
	ten, x := big.NewRat(10, 1), new(big.Rat).Set(v)
	for n := 0; n <= most; n++ {
		if x.IsInt() {
			return n, true
		}
		x.Mul(x, ten)
	}
	return 0, false
}

// suffix is what makes an ordinal of digits: "st" of 21st.
func suffix(n *big.Int) string {
	hundred := new(big.Int).Mod(n, big.NewInt(100)).Int64()
	if s := suffixes[hundred%10]; s != "" && hundred/10 != 1 {
		return s
	}
	return "th"
}

var suffixes = map[int64]string{1: "st", 2: "nd", 3: "rd"}
