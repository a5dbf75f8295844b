// Package unit knows units of measurement and currencies: their names and symbols, what they measure, and how they convert.
package unit

import (
	"math/big"
	"strconv"
	"strings"
)

// Unit is a unit of measurement or a currency, simple or compound.
type Unit struct {
	Name     string   // singular English name ("kilometer", "square mile", "USD per hour"); an ISO 4217 code for money
	Factor   *big.Rat // how many base units one of it is
	Offset   *big.Rat // added after scaling, in base units: 273.15 for celsius; nil where zero is zero
	Currency string   // of money and of prices per unit: the code amounts may be compared in; "" for other units
	Nominal  bool     // its size is a convention: months, years, tons

	dims  dims
	share bool // percent and its kin
}

// dims are the exponents of the base units.
type dims [numBases]int8

// The base units. Angles count in degrees, information in bits, shares in ones, so that common conversions stay exact.
const (
	length = iota
	mass
	duration
	current
	temperature
	amount
	luminosity
	angle
	information
	money
	level
	points
	pixels
	biological
	numBases
)

var letters = map[byte]int{'L': length, 'M': mass, 'T': duration, 'I': current, 'K': temperature, 'N': amount, 'J': luminosity, 'A': angle,
	'B': information, '$': money, 'D': level, 'P': points, 'X': pixels, 'U': biological}

// dimensions names the kinds of measurement that have a name of their own.
var dimensions = map[dims]string{}

var _ = func() bool {
	for formula, name := range map[string]string{"": "proportion", "L": "length", "M": "mass", "T": "duration", "I": "current", "K": "temperature",
		"N": "amount", "J": "luminosity", "A": "angle", "B": "information", "$": "money", "D": "level", "P": "percentage point", "X": "pixel",
		"L2": "area", "L3": "volume", "L T-1": "speed", "L T-2": "acceleration", "T-1": "frequency", "L M T-2": "force", "L-1 M T-2": "pressure",
		"L2 M T-2": "energy", "L2 M T-3": "power", "B T-1": "data rate", "L-3 M": "density", "L3 T-1": "flow", "M T-1": "mass flow",
		"I T": "charge", "L2 M T-3 I-1": "voltage", "L2 M T-3 I-2": "resistance", "$ T-1": "money per time", "$ M-1": "money per mass", "$ L-2": "money per area"} {
		dimensions[parse(formula)] = name
	}
	return true
}()

// parse reads a formula of base units: "L2 M T-2".
func parse(formula string) dims {
	var d dims
	for _, f := range strings.Fields(formula) {
		n := 1
		if len(f) > 1 {
			n, _ = strconv.Atoi(f[1:])
		}
		d[letters[f[0]]] = int8(n)
	}
	return d
}

// Dimension names what the unit measures: "length", "money", "duration"; a formula of base units where that has no name.
func (u *Unit) Dimension() string {
	if name, ok := dimensions[u.dims]; ok {
		return name
	}
	var out []string
	for i, n := range u.dims {
		for letter, base := range letters {
			if base == i && n != 0 {
				out = append(out, string(letter)+strconv.Itoa(int(n)))
			}
		}
	}
	return strings.Join(out, " ")
}

// Base converts a value in u to base units, exactly.
func (u *Unit) Base(v *big.Rat) *big.Rat {
	if v == nil {
		return nil
	}
	r := new(big.Rat).Mul(v, u.Factor)
	if u.Offset != nil {
		r.Add(r, u.Offset)
	}
	return r
}

// Same reports whether amounts in u and w measure the same thing and convert into each other.
func (u *Unit) Same(w *Unit) bool { return u.dims == w.dims && u.Currency == w.Currency }

// Time reports whether u is a plain unit of time.
func (u *Unit) Time() bool { return u.dims == dims{duration: 1} }

// Money reports whether u is a currency.
func (u *Unit) Money() bool { return u.dims == dims{money: 1} }

// Proportion reports whether u is percent, per mille, a basis point or a percentage point.
func (u *Unit) Proportion() bool { return u.share }

// Temperature reports whether u is a scale of temperature.
func (u *Unit) Temperature() bool { return u.dims == dims{temperature: 1} }

// power is u raised to a power.
func (u *Unit) power(n int8) *Unit {
	if n == 1 {
		return u
	}
	w := &Unit{Factor: big.NewRat(1, 1), Name: powerName(u.Name, n), Nominal: u.Nominal, Currency: u.Currency}
	for range max(n, -n) {
		w.Factor.Mul(w.Factor, u.Factor)
	}
	if n < 0 {
		w.Factor.Inv(w.Factor)
	}
	for i := range u.dims {
		w.dims[i] = u.dims[i] * n
	}
	return w
}

func powerName(name string, n int8) string {
	switch n {
	case 2:
		return "square " + name
	case 3:
		return "cubic " + name
	case -1:
		return "inverse " + name
	case -2:
		return "inverse square " + name
	case -3:
		return "inverse cubic " + name
	}
	return name + " to the power of " + strconv.Itoa(int(n))
}

// per is u divided by w: kilometer per hour.
func (u *Unit) per(w *Unit) *Unit {
	q := &Unit{Name: u.Name + " per " + w.Name, Factor: new(big.Rat).Quo(u.Factor, w.Factor), Currency: u.Currency, Nominal: u.Nominal || w.Nominal}
	for i := range u.dims {
		q.dims[i] = u.dims[i] - w.dims[i]
	}
	return q
}

// many is n times u as a unit of its own: the 100 kilometer of "5 liters per 100 km".
func (u *Unit) many(n int64) *Unit {
	if n == 1 {
		return u
	}
	w := *u
	w.Name, w.Factor = strconv.FormatInt(n, 10)+" "+u.Name, new(big.Rat).Mul(u.Factor, big.NewRat(n, 1))
	return &w
}

// by is u times w: newton meter.
func (u *Unit) by(w *Unit) *Unit {
	p := &Unit{Name: u.Name + " " + w.Name, Factor: new(big.Rat).Mul(u.Factor, w.Factor), Currency: u.Currency, Nominal: u.Nominal || w.Nominal}
	for i := range u.dims {
		p.dims[i] = u.dims[i] + w.dims[i]
	}
	return p
}
