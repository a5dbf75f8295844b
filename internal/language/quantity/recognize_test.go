package quantity

import (
	"strings"
	"testing"

	"github.com/steadfact/steadfact/internal/language/token"
)

func read(s string) []Mention {
	toks := token.Tokenize(s, nil)
	return Recognize(s, toks, make([]bool, len(toks)), token.Sentences(s, toks, nil))
}

// FuzzRecognize holds that mentions lie inside the text, in order, without overlap, and that their parts lie inside them.
func FuzzRecognize(f *testing.F) {
	for _, c := range corpus {
		for _, s := range strings.Split(c.surfaces, "|") {
			f.Add(s)
		}
	}
	for _, s := range negatives {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		last, lastToken := 0, 0
		for _, m := range read(s) {
			if m.Whole.Start < last || m.Whole.End > len(s) || !m.Whole.Contains(m.Span) || !m.Span.Contains(m.Core) && !m.Whole.Contains(m.Core) || m.Noun.Len() > 0 && !m.Whole.Contains(m.Noun) || m.Span.Len() <= 0 {
				t.Fatalf("%q: %+v after %d", s, m, last)
			}
			if m.First < lastToken || m.Last <= m.First {
				t.Fatalf("%q: tokens %d–%d after %d", s, m.First, m.Last, lastToken)
			}
			m.Base()
			last, lastToken = m.Whole.End, m.Last
		}
	})
}

// Work grows with the text, not with its square: ten times the text takes about ten times the allocations, and no more than that.
func TestLinear(t *testing.T) {
	for _, s := range []string{"100 ", "1-", "1,", "one and ", "1.1.", "1,000,", "between 1 and ", "about ", "$", "5 km ", "one hundred ", "( 1 ", "million ", "2 feet 3 ", "1/2", "\"5", "a ", "and a half ", "port I ", "1:", "5 to 6 to "} {
		allocs := func(n int) float64 {
			text := strings.Repeat(s, n)
			toks := token.Tokenize(text, nil)
			taken := make([]bool, len(toks))
			return testing.AllocsPerRun(1, func() { Recognize(text, toks, taken, nil) })
		}
		if small, large := allocs(100), allocs(1000); large > 15*small+1000 {
			t.Errorf("%q: %v allocations for 100, %v for 1000", s, small, large)
		}
	}
}
