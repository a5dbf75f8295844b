package number

import (
	"math/big"
	"testing"

	"github.com/steadfact/steadfact/internal/language/token"
)

// Fractions with their value and how much of the text they take.
func TestFractions(t *testing.T) {
	for _, c := range []struct{ text, read, value string }{
		{"one half of it", "one half", "1/2"}, {"half of it", "half", "1/2"}, {"half an hour", "half", "1/2"}, {"three quarters of it", "three quarters", "3/4"}, {"one-third of", "one-third", "1/3"},
		{"two thirds", "two thirds", "2/3"}, {"five-eighths", "five-eighths", "5/8"}, {"a fifth of", "a fifth", "1/5"}, {"a tenth", "a tenth", "1/10"}, {"nine tenths", "nine tenths", "9/10"},
		{"one hundredth", "one hundredth", "1/100"}, {"three hundredths", "three hundredths", "3/100"}, {"one and a half", "one and a half", "3/2"}, {"two and three quarters", "two and three quarters", "11/4"},
		{"one hundred and two thirds", "one hundred and two thirds", "302/3"}, {"one hundred thirty-fifths", "one hundred thirty-fifths", "20/7"}, {"twenty one fifths", "twenty one fifths", "21/5"},
		{"three twenty-firsts", "three twenty-firsts", "1/7"}, {"two-and-a-half years", "two-and-a-half", "5/2"}, {"a quarter million", "a quarter million", "250000"}, {"half a dozen", "half a dozen", "6"},
		{"three quarters of a million", "three quarters of a million", "750000"}, {"one billion and a half million", "one billion and a half million", "1000500000"}, {"five billion and three quarters", "five billion and three quarters", "5750000000"},
		{"1/2 cup", "1/2", "1/2"}, {"3 1/2 cups", "3 1/2", "7/2"}, {"3½ cups", "3½", "7/2"}, {"⅞", "⅞", "7/8"}, {"7 3 / 4 %", "7 3 / 4", "31/4"}, {"1 over 3", "1 over 3", "1/3"}, {"½ million", "½ million", "500000"},
		// no fractions
		{"one second later", "one", "1"}, {"one third-party tool", "one", "1"}, {"a third", "a third", "1/3"}, {"two third graders", "two", "2"}, {"two halves-ish", "two", "2"}, {"24/7/365", "24", "24"}, {"3/0", "3", "3"},
		{"5 over 10 years", "5", "5"}, {"one quarter-final", "one", "1"}, {"120/80", "120", "120"},
	} {
		toks := token.Tokenize(c.text, nil)
		want, _ := new(big.Rat).SetString(c.value)
		n, ok := Parse(c.text, toks, 0)
		if !ok || n.Value.Cmp(want) != 0 || c.text[:toks[n.Last-1].End] != c.read {
			t.Errorf("%q: %v from %d tokens, want %s from %q", c.text, n.Value, n.Last, c.value, c.read)
		}
	}
}

func TestDigits(t *testing.T) {
	for _, c := range []struct{ text, read, value string }{
		{"1,234,567.89 km", "1,234,567.89", "1234567.89"}, {"12,34,567", "12,34,567", "1234567"}, {"1,2345", "1", "1"}, {"12,345,67", "12", "12"}, {"0,5", "0,5", "0.5"}, {"1,23,45", "1", "1"}, {"100,000", "100,000", "100000"},
		{"10 000 people", "10 000", "10000"}, {"10\u202f000", "10\u202f000", "10000"}, {"1990 100 people", "1990", "1990"}, {"10\n000", "10", "10"}, {"10  000", "10", "10"}, {"012 345", "012", "12"},
		{"1.234.567,8", "1.234.567,8", "1234567.8"}, {"1.2.3", "1.2", "1.2"}, {"1.5e3", "1.5e3", "1500"}, {"1e-3", "1e-3", "0.001"}, {"1e99", "1", "1"}, {"2^3", "2^3", "8"}, {"4 × 10⁻³", "4 × 10⁻³", "0.004"}, {"4 x 5", "4", "4"},
		{"5 hundred", "5 hundred", "500"}, {"4 thousand 3 hundred and 21", "4 thousand 3 hundred and 21", "4321"}, {"3 hundred and one", "3 hundred and one", "301"}, {"4 million and 20", "4 million", "4000000"},
		{"5k", "5k", "5000"}, {"5K", "5K", "5000"}, {"5 K", "5", "5"}, {"5M", "5M", "5000000"}, {"5m", "5", "5"}, {"5 bn", "5 bn", "5000000000"}, {"5mn", "5mn", "5000000"}, {"5mm", "5", "5"}, {"3 lakh crore", "3 lakh crore", "3000000000000"},
		{"4 . 8 %", "4 . 8", "4.8"}, {"-5", "-5", "-5"}, {"+5", "+5", "5"}, {"minus 5", "minus 5", "-5"}, {"−5", "−5", "-5"}, {"1 point 5", "1 point 5", "1.5"},
	} {
		toks := token.Tokenize(c.text, nil)
		want, _ := new(big.Rat).SetString(c.value)
		n, ok := Parse(c.text, toks, 0)
		if !ok || n.Value.Cmp(want) != 0 || c.text[:toks[n.Last-1].End] != c.read {
			t.Errorf("%q: %v from %d tokens, want %s from %q", c.text, n.Value, n.Last, c.value, c.read)
		}
	}
}

// Numbers of absurd length are none, rather than slow.
func TestAbsurd(t *testing.T) {
	for _, s := range []string{"1111111111111111111111111111111111111111111111111111111111111111111111", "9^9999999", "1e999999999", "1⁰⁰⁰⁰⁰⁰"} {
		toks := token.Tokenize(s, nil)
		if n, ok := Parse(s, toks, 0); ok && n.Value.Num().BitLen() > 5000 {
			t.Errorf("%q: %d bits", s, n.Value.Num().BitLen())
		}
	}
}
