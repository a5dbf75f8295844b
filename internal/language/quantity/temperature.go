package quantity

import (
	"github.com/steadfact/steadfact/internal/language/token"
	"github.com/steadfact/steadfact/internal/language/unit"
)

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
