package language

import (
	"strings"

	"github.com/steadfact/steadfact/internal/language/quantity"
	"github.com/steadfact/steadfact/internal/language/unit"
)

// compareInBytes is compareInUnits, but that a fact's "100 MB" may be 104,857,600 bytes and 100 MiB as well as 100,000,000 bytes: much of the world
// writes decimal prefixes for powers of 1,024. A fact that says MiB means it.
func compareInBytes(fact, text quantity.Quantity, tolerance Tolerance) Comparison {
	c := compareInUnits(fact, text, tolerance)
	if c == Agree || c == Incomparable {
		return c
	}
	f, loose := inPowers(fact)
	if !loose {
		return c
	}
	if t, said := inPowers(text); said {
		text = t // 1 GB is 1,024 MB, where both are powers
	}
	return better(c, compareInUnits(f, text, tolerance))
}

// inPowers reads a decimal prefix of bytes as the binary one: a quantity of megabytes, or of so many in a time, as one of mebibytes; false for any
// other unit.
func inPowers(q quantity.Quantity) (quantity.Quantity, bool) {
	of, per, rate := strings.Cut(q.Unit, " per ")
	name, ok := powers[of]
	if !ok || q.Measure == nil {
		return q, false
	}
	if rate {
		name += " per " + per
	}
	u, ok := unit.Named(name)
	if ok {
		q.Measure, q.Unit = u, name
	}
	return q, ok
}

// inBytes are the dimensions of bits and bytes, and of how many come in a time.
var inBytes = map[string]bool{"information": true, "data rate": true}

// powers are the units of powers of 1,024 bytes, by those of powers of 1,000 that are written for them.
var powers = map[string]string{
	"kilobyte": "kibibyte", "megabyte": "mebibyte", "gigabyte": "gibibyte", "terabyte": "tebibyte", "petabyte": "pebibyte",
}
