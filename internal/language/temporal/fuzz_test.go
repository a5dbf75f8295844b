package temporal

import (
	"strings"
	"testing"
	"time"

	"github.com/steadfact/steadfact/internal/language/token"
)

// FuzzRecognize holds the mentions to the text: inside it, in order, not overlapping, with their date inside their whole.
func FuzzRecognize(f *testing.F) {
	for _, c := range corpus {
		for _, text := range c.texts {
			plain, _ := unmark(text)
			f.Add(plain, int64(1713312000))
		}
	}
	for _, text := range silent {
		f.Add(text, int64(0))
	}
	for _, c := range clockCorpus {
		plain, _ := unmark(c.text)
		f.Add(plain, int64(951782400))
	}
	f.Fuzz(func(t *testing.T, text string, unix int64) {
		var ref time.Time
		if unix != 0 {
			ref = time.Unix(unix%(1<<33), 0).UTC()
		}
		toks := token.Tokenize(text, nil)
		at, last := 0, 0
		for _, m := range Recognize(text, toks, make([]bool, len(toks)), token.Sentences(text, toks, nil), ref) {
			if m.Whole.Start < at || m.Whole.End > len(text) || !m.Whole.Contains(m.Span) || m.Len() <= 0 || m.First < last || m.Last <= m.First || m.Last > len(toks) {
				t.Fatalf("%q: %+v after %d", text, m, at)
			}
			if m.Whole.Start != int(toks[m.First].Start) || m.Whole.End != int(toks[m.Last-1].End) {
				t.Fatalf("%q: tokens %d to %d are not %q", text, m.First, m.Last, m.Whole.Of(text))
			}
			if m.Date == nil && m.Clock == nil {
				t.Fatalf("%q: %q has no value", text, m.Of(text))
			}
			if m.Date != nil {
				if agree, comparable := m.Date.Agrees(*m.Date); !agree || !comparable {
					t.Fatalf("%q: %q does not agree with itself", text, m.Of(text))
				}
			}
			at, last = m.Whole.End, m.Last
		}
		Dateline(text)
	})
}

// FuzzTaken holds the recogniser to the tokens that are free.
func FuzzTaken(f *testing.F) {
	f.Add("From 3 to 5 October 2023, at 10:30 UTC.", uint64(0b1010010101))
	f.Add("two years ago, the third quarter of 2016", uint64(0b10001))
	f.Fuzz(func(t *testing.T, text string, bits uint64) {
		toks := token.Tokenize(text, nil)
		taken := make([]bool, len(toks))
		for i := range taken {
			taken[i] = bits>>(i%64)&1 == 1
		}
		for _, m := range Recognize(text, toks, taken, token.Sentences(text, toks, nil), time.Time{}) {
			for i := m.First; i < m.Last; i++ {
				if taken[i] {
					t.Fatalf("%q: %q covers the taken token %d", text, m.Whole.Of(text), i)
				}
			}
		}
	})
}

// BenchmarkRecognize measures prose in which about one word in fifty belongs to a date.
func BenchmarkRecognize(b *testing.B) {
	text := strings.Repeat("The council of the old town said on Tuesday that the bridge, which was built in 1885 and closed for repairs two years ago, "+
		"would stay shut to lorries and coaches until the end of the year, and that some 2,500 people had signed a petition against the plan. "+
		"Nobody on the board would say how long the work could take, or what it may cost; an engineer of the firm that won the contract put it at $3.5 million. ", 200)
	toks := token.Tokenize(text, nil)
	sents := token.Sentences(text, toks, nil)
	taken := make([]bool, len(toks))
	ref := day(2024, 4, 17)
	b.SetBytes(int64(len(text)))
	b.ReportAllocs()
	for b.Loop() {
		Recognize(text, toks, taken, sents, ref)
	}
}
