package number

import (
	"math/big"
	"strings"
	"testing"

	"github.com/steadfact/steadfact/internal/language/token"
)

// corpus groups surface forms by value. The whole surface must be read.
var corpus = []struct{ value, surfaces string }{
	{"0", "0|zero|nought|nil|00"},
	{"7", "7|seven|07|7.0"},
	{"12", "12|twelve|a dozen|1 dozen|12.00"},
	{"6", "half a dozen|half-dozen"},
	{"36", "3 dozen|three dozen|three dozens"},
	{"25", "25|twenty-five|twenty five|twentyfive|Twenty-Five|twenty‑five"},
	{"-25", "-25|−25|minus 25|minus twenty-five|negative twenty-five"},
	{"100", "100|one hundred|a hundred|1 hundred"},
	{"105", "105|one hundred and five|a hundred and five|one hundred five"},
	{"2500", "2500|2,500|2 500|2 500|2.5k|2.5 thousand|twenty-five hundred|two thousand five hundred|two and a half thousand|2 thousand 5 hundred"},
	{"1234567", "1234567|1,234,567|1 234 567|1.234.567|12,34,567|1'234'567"},
	{"1234.5", "1234.5|1,234.5|1 234,5|1.234,5"},
	{"31256721", "three crore twelve lakh fifty-six thousand seven hundred and twenty-one|3,12,56,721"},
	{"1200000", "1.2M|1.2 million|12 lakh|12 lakhs|1.2-million|one point two million"},
	{"3200000000", "3.2 billion|3.2bn|3,200 million"},
	{"2500000", "two and a half million|2½ million|2 1/2 million|two million and a half|2 and a half million|two million, five hundred thousand"},
	{"500000", "half a million|half million|half-million|a half million"},
	{"750000", "three quarters of a million|three-quarters of a million|three quarters million"},
	{"1/2", "½|1/2|half|a half|one half|one-half|.5|0.5"},
	{"3/4", "¾|3/4|three quarters|three-quarters|three fourths|0.75|.75|3 / 4"},
	{"2/3", "two thirds|two-thirds|⅔|2/3"},
	{"1/3", "a third|one third|one-third|one over three"},
	{"1/1000000", "one millionth|a millionth|1e-6"},
	{"7/4", "1 3/4|1¾|one and three quarters|1-3/4|1.75"},
	{"14.01", "14.01|fourteen point zero one|14 point 01"},
	{"602000", "6.02e5|6.02x10^5|6.02 × 10⁵|602,000|602k"},
	{"1/16", "2^-4|one sixteenth"},
	{"21000000000322", "twenty-one trillion and three hundred and twenty-two"},
}

func TestValues(t *testing.T) {
	for _, c := range corpus {
		want, _ := new(big.Rat).SetString(c.value)
		for _, s := range strings.Split(c.surfaces, "|") {
			toks := token.Tokenize(s, nil)
			n, ok := Parse(s, toks, 0)
			if !ok || n.Last != len(toks) || n.Value.Cmp(want) != 0 {
				t.Errorf("%q: got %v to token %d of %d, want %s", s, n.Value, n.Last, len(toks), c.value)
			}
		}
	}
}

func TestOrdinals(t *testing.T) {
	for s, want := range map[string]int64{"22nd": 22, "third": 3, "twenty-first": 21, "forty second": 42, "one hundred and fifth": 105,
		"1,000th": 1000, "two millionth": 2000000, "ninetieth": 90, "twentyfifth": 25, "hundredth": 100} {
		toks := token.Tokenize(s, nil)
		n, ok := Parse(s, toks, 0)
		if !ok || !n.Ordinal || n.Last != len(toks) || n.Value.Cmp(big.NewRat(want, 1)) != 0 {
			t.Errorf("%q: got %+v", s, n)
		}
	}
}

// What follows a number without belonging to it.
func TestStops(t *testing.T) {
	for s, want := range map[string]string{
		"2014 500 people":             "2014",
		"one hundred and two hundred": "one hundred",
		"5/17/2018":                   "5",
		"1,2,3":                       "1",
		"10,11 and 12":                "10,11",
		"three hundred and negative":  "three hundred",
		"3 hundred and 2.5 hundred":   "3 hundred",
		"one million, two million":    "one million",
		"seven hundred, two dogs":     "seven hundred",
		"one third-party tool":        "one",
		"two third graders":           "two",
		"thirty second video":         "thirty",
		"5 K":                         "5",
		"5mm":                         "5",
		"10 kr":                       "10",
		"20 over 10 years":            "20",
		"192.168.100.200":             "192.168",
		"1.234":                       "1.234",
		"3 m":                         "3",
	} {
		toks := token.Tokenize(s, nil)
		n, ok := Parse(s, toks, 0)
		if got := s[:toks[max(n.Last-1, 0)].End]; !ok || got != want {
			t.Errorf("%q: read %q, want %q", s, got, want)
		}
	}
}

func TestNone(t *testing.T) {
	for _, s := range []string{"a", "and", "million", "millions", "hundred", "dozens", "point five", "- five", "quarter", "a second", "k", "of", "a third man", "the", ".", "-", "a fifth-rate"} {
		toks := token.Tokenize(s, nil)
		if n, ok := Parse(s, toks, 0); ok {
			t.Errorf("%q: read %v", s, n.Value)
		}
	}
}

func TestStep(t *testing.T) {
	for s, want := range map[string]string{"2,500": "100", "3.2 million": "100000", "0.50": "1/100", "2,523": "1", "10": "10", "two hundred": "100",
		"two and a half million": "500000", "5k": "1000", "3/4": "1/4", "0": "1", "1.5e3": "100"} {
		toks := token.Tokenize(s, nil)
		w, _ := new(big.Rat).SetString(want)
		if n, ok := Parse(s, toks, 0); !ok || n.Step.Cmp(w) != 0 {
			t.Errorf("%q: step %v, want %s", s, n.Step, want)
		}
	}
}

func TestRoman(t *testing.T) {
	for s, want := range map[string]int{"II": 2, "IX": 9, "XIV": 14, "MCMXC": 1990, "IIII": 0, "IC": 0, "": 0, "A": 0, "MIX": 1009, "VX": 0} {
		if got := Roman(s); got != want {
			t.Errorf("%q: %d, want %d", s, got, want)
		}
	}
}

// FuzzParse holds that a numeral lies in its text and that reading it ends.
func FuzzParse(f *testing.F) {
	for _, c := range corpus {
		for _, s := range strings.Split(c.surfaces, "|") {
			f.Add(s)
		}
	}
	f.Fuzz(func(t *testing.T, s string) {
		toks := token.Tokenize(s, nil)
		for i := range toks {
			n, ok := Parse(s, toks, i)
			if ok && (n.First != i || n.Last <= i || n.Last > len(toks) || n.Value == nil || n.Step == nil || n.Scale == nil) {
				t.Fatalf("%q at %d: %+v", s, i, n)
			}
		}
	})
}
