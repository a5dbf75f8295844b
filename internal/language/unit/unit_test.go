package unit

import (
	"math/big"
	"strings"
	"testing"

	"github.com/steadfact/steadfact/internal/language/token"
)

// parse reads the unit that s begins with, as after a number and a space.
func first(s string) (*Unit, string) {
	text := "5 " + s
	toks := token.Tokenize(text, nil)
	u, last, ok := Parse(text, toks, 1, false)
	if !ok {
		return nil, ""
	}
	return u, text[toks[1].Start:toks[last-1].End]
}

func TestParse(t *testing.T) {
	for written, want := range map[string]string{
		"km": "kilometer", "kilometres": "kilometer", "m": "meter", "µm": "micrometer", "um": "micrometer", "mi": "mile", "feet": "foot", "ft": "foot", "in": "inch",
		"kg": "kilogram", "Mt": "megatonne", "tonnes": "tonne", "metric tons": "metric ton", "lbs": "pound", "oz": "ounce",
		"s": "second", "ms": "millisecond", "hrs": "hour", "min": "minute", "days": "day", "centuries": "century",
		"m²": "square meter", "m2": "square meter", "m^2": "square meter", "square feet": "square foot", "sq. ft": "square foot", "cubic metres": "cubic meter", "ha": "hectare",
		"km/h": "kilometer per hour", "m/s": "meter per second", "miles per hour": "mile per hour", "mph": "mile per hour", "m/s²": "meter per square second", "kg/m³": "kilogram per cubic meter",
		"°C": "celsius", "degrees Fahrenheit": "fahrenheit", "℃": "celsius", "kelvin": "kelvin", "deg": "degree",
		"MB": "megabyte", "GiB": "gibibyte", "Mbit/s": "megabit per second", "gigabytes": "gigabyte", "gb": "gigabyte",
		"kWh": "kilowatt hour", "MW": "megawatt", "mW": "milliwatt", "hPa": "hectopascal", "psi": "pound per square inch", "GHz": "gigahertz", "s-1": "inverse second",
		"%": "percent", "per cent": "percent", "percentage points": "percentage point", "ppm": "part per million",
		"dollars": "USD", "US dollars": "USD", "U.S. dollars": "USD", "Australian dollars": "AUD", "euros": "EUR", "EUR": "EUR", "€": "EUR", "francs": "franc", "Swiss francs": "CHF", "usd": "USD",
		"cents": "cent", "rupees": "INR", "CAD": "CAD", "dollars per hour": "USD per hour",
		"Kazakh tenge": "KZT", "Falkland Islands pounds": "FKP", "Polish zlotys": "PLN", "Swedish crowns": "SEK", "Guatemalan quetzales": "GTQ", "bitcoins": "bitcoin", "kroner": "krone",
		"mg per 5 mL": "milligram per 5 milliliter", "J/(kg·K)": "joule per kilogram kelvin", "bpm": "beat per minute", "mSv": "millisievert", "µF": "microfarad", "lb-ft": "pound-foot", "inHg": "inch of mercury",
		"m·s⁻¹": "meter per second", "J K⁻¹ mol⁻¹": "joule per kelvin per mole", "mile-per-hour": "mile per hour",
		"cwt": "hundredweight", "kDa": "kilodalton", "light-minutes": "light-minute", "Tbps": "terabit per second", "m.p.h.": "mile per hour", "in²": "square inch", "cubic feet per second": "cubic foot per second",
	} {
		u, surface := first(written)
		switch {
		case want == "" && u != nil:
			t.Errorf("%q: read as %s", written, u.Name)
		case want != "" && u == nil:
			t.Errorf("%q: not read", written)
		case want != "" && (u.Name != want || surface != written):
			t.Errorf("%q: %q is %s, want %s", written, surface, u.Name, want)
		}
	}
}

// Words that look like units and are none there.
func TestParseNone(t *testing.T) {
	for _, s := range []string{"in Paris", "a", "at", "am", "as", "people", "May", "try", "all", "pen", "mad", "A new", "K people", "square people", "per", "the", "cubic", "degreesof", "x", "/", "d after", "MB2b"} {
		if u, surface := first(s); u != nil && surface == strings.Fields(s)[0] && u.Name != "megabyte" {
			t.Errorf("%q: read as %s", s, u.Name)
		}
	}
}

func TestLongest(t *testing.T) {
	for s, want := range map[string]string{"km of road": "km", "miles an hour later": "miles an hour", "degrees c in": "degrees c", "m by 3": "m", "hours a day": "hours", "dollars a day": "dollars a day",
		"percent per year": "percent per year", "feet per second per second.": "feet per second per second", "m-7": "m", "m-2.5": "m"} {
		if _, surface := first(s); surface != want {
			t.Errorf("%q: read %q, want %q", s, surface, want)
		}
	}
}

func TestBefore(t *testing.T) {
	for s, want := range map[string]string{"$5": "USD", "US$5": "USD", "US$ 5": "USD", "A$5": "AUD", "HK$5": "HKD", "EUR 5": "EUR", "usd 5": "USD", "€5": "EUR", "Rs. 5": "INR", "RM5": "MYR", "cad$ 5": "CAD",
		"ALL 5": "", "TRY 5": "", "the 5": "", "S 5": "", "km 5": "", "cent 5": "", "x$5": ""} {
		toks := token.Tokenize(s, nil)
		u, _, ok := Before(s, toks, len(toks)-1, 0)
		if got := name(u); ok && got != want || !ok && want != "" {
			t.Errorf("%q: %q %v, want %q", s, got, ok, want)
		}
	}
}

func name(u *Unit) string {
	if u == nil {
		return ""
	}
	return u.Name
}

func TestDimensions(t *testing.T) {
	for n, want := range map[string]string{"kilometer": "length", "hour": "duration", "hectare": "area", "liter": "volume", "kilometer per hour": "speed", "celsius": "temperature", "megabyte": "information",
		"megabit per second": "data rate", "USD": "money", "percent": "proportion", "percentage point": "percentage point", "joule": "energy", "watt": "power", "newton": "force", "pascal": "pressure", "volt": "voltage"} {
		u, ok := Named(n)
		if !ok || u.Dimension() != want {
			t.Errorf("%s: %v, want %s", n, ok, want)
		}
	}
}

// Definitions that must hold exactly.
func TestFactors(t *testing.T) {
	for _, c := range []struct {
		value, from, to string
		want            string
	}{
		{"1", "mile", "kilometer", "1.609344"}, {"1", "inch", "centimeter", "2.54"}, {"1", "pound", "gram", "453.59237"}, {"1", "gallon", "liter", "3.785411784"}, {"1", "kilowatt hour", "joule", "3600000"},
		{"212", "fahrenheit", "celsius", "100"}, {"-40", "celsius", "fahrenheit", "-40"}, {"1", "byte", "bit", "8"}, {"1", "mebibyte", "byte", "1048576"}, {"1", "year", "day", "365"}, {"1", "knot", "kilometer per hour", "1.852"},
		{"1", "square mile", "acre", "640"}, {"1", "bar", "kilopascal", "100"}, {"1", "turn", "degree", "360"},
	} {
		from, ok := Named(c.from)
		to, ok2 := Named(c.to)
		if !ok || !ok2 || !from.Same(to) {
			t.Errorf("%s to %s: %v %v", c.from, c.to, ok, ok2)
			continue
		}
		v, _ := new(big.Rat).SetString(c.value)
		want, _ := new(big.Rat).SetString(c.want)
		if from.Base(v).Cmp(to.Base(want)) != 0 {
			t.Errorf("%s %s is not %s %s", c.value, c.from, c.want, c.to)
		}
	}
}

// Every unit of the tables can be found by its name, and no factor is missing.
func TestTables(t *testing.T) {
	for _, m := range measures {
		u, ok := Named(m.name)
		if !ok || u.Factor.Sign() <= 0 || u.Name != m.name && m.name != "British thermal unit" {
			t.Errorf("%s: found %v", m.name, name(u))
		}
	}
	seen := map[string]bool{}
	for _, c := range currencies {
		if seen[c.code] || len(c.code) != 3 && stateless[c.code] == "" {
			t.Errorf("%s stands twice", c.code)
		}
		seen[c.code] = true
	}
	for code := range wordCodes {
		if !seen[code] {
			t.Errorf("%s is no code of the table", code)
		}
	}
}

func FuzzParse(f *testing.F) {
	for _, s := range []string{"km/h", "m s-1", "sq. ft", "US$ 5", "°C", "J/m^2 per year"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		toks := token.Tokenize(s, nil)
		for i := range toks {
			if u, last, ok := Parse(s, toks, i, i%2 == 0); ok && (u == nil || last <= i || last > len(toks)) {
				t.Fatalf("%q at %d: %v to %d", s, i, u, last)
			}
			Before(s, toks, i, 0)
		}
	})
}
