package unit

import (
	"strings"
	"testing"

	"github.com/steadfact/steadfact/internal/language/token"
)

// Every symbol of the tables is read as its unit after a number.
func TestSymbols(t *testing.T) {
	for _, m := range measures {
		for _, s := range strings.Split(m.symbols, "|") {
			s = strings.TrimLeft(s, "~!=")
			if s == "" || strings.HasPrefix(m.symbols, "!") {
				continue
			}
			text := "5" + s + "."
			toks := token.Tokenize(text, nil)
			u, last, ok := Parse(text, toks, 1, false)
			if !ok || u.Name != m.name || last != len(toks)-1 {
				t.Errorf("%q: %q to token %d of %d, want %s", text, name(u), last, len(toks), m.name)
			}
		}
	}
}

// Every name of the tables, in the singular and the plural, in capitals and in small letters.
func TestNames(t *testing.T) {
	for _, m := range measures {
		for _, n := range strings.Split(m.name+"|"+m.names, "|") {
			if n == "" {
				continue
			}
			for _, form := range append(plurals(n), n, strings.ToUpper(n)) {
				text := "5 " + form
				toks := token.Tokenize(text, nil)
				u, last, ok := Parse(text, toks, 1, false)
				if !ok || u.Name != m.name || last != len(toks) {
					t.Errorf("%q: %q to token %d of %d, want %s", text, name(u), last, len(toks), m.name)
				}
			}
		}
	}
}

// Prefixes make units of the right size.
func TestPrefixes(t *testing.T) {
	for s, want := range map[string]string{"km": "1000 m", "mm": "1/1000 m", "µg": "1/1000000 g", "MW": "1000000 W", "mW": "1/1000 W", "kB": "1000 B", "GB": "1000000000 B", "hPa": "100 Pa", "cL": "1/100 L", "kHz": "1000 Hz"} {
		factor, base, _ := strings.Cut(want, " ")
		u, ok := Named(s)
		b, ok2 := Named(base)
		if !ok || !ok2 || u.Factor.Cmp(b.Base(fraction(factor))) != 0 {
			t.Errorf("%s is not %s", s, want)
		}
	}
	for _, s := range []string{"kft", "mmi", "kday", "khours", "Mdollar", "kpercent", "m°", "Kkm", "gm2x"} {
		if u, ok := Named(s); ok {
			t.Errorf("%s: read as %s", s, u.Name)
		}
	}
}

// Names of currencies, with and without their country.
func TestCurrencyNames(t *testing.T) {
	for _, c := range currencies {
		for _, n := range c.written() {
			text := "5 " + n
			toks := token.Tokenize(text, nil)
			u, last, ok := Money(text, toks, 1)
			if !ok || u.Currency != c.code || last != len(toks) {
				t.Errorf("%q: %q to token %d of %d, want %s", text, name(u), last, len(toks), c.code)
			}
		}
	}
}

// Conversions go both ways and never change the dimension.
func TestPowers(t *testing.T) {
	for s, want := range map[string]string{"km²": "area", "m³": "volume", "m/s": "speed", "kg/m³": "density", "m/s²": "acceleration", "s⁻¹": "", "N·m": "energy", "kg m−3": "density", "J/s": "power", "W·h": "energy", "B/s": "data rate"} {
		u, ok := Named(s)
		if want == "" {
			continue
		}
		if !ok || u.Dimension() != want {
			t.Errorf("%s: %q %v, want %s", s, name(u), ok, want)
		}
	}
}
