package sentence

import (
	"strings"
	"testing"
	"time"

	"github.com/steadfact/steadfact/internal/language"
)

// read takes a text apart as one sentence.
func read(text string) *Reading {
	t := language.Read(text, time.Time{})
	return New(t, 0, len(t.Tokens), nil)
}

// marked takes a text apart without its brackets, and tells which words these enclose: "open [9] days".
func marked(t *testing.T, text string) (r *Reading, first, last int) {
	t.Helper()
	before, rest, _ := strings.Cut(text, "[")
	inside, behind, ok := strings.Cut(rest, "]")
	r = read(before + inside + behind)
	first, last = len(r.Words), 0
	for i, w := range r.Words {
		if w.End > len(before) && w.Start < len(before)+len(inside) {
			first, last = min(first, i), i+1
		}
	}
	if !ok || first >= last {
		t.Fatalf("%q: no words stand in brackets", text)
	}
	return r, first, last
}

// mention is the mention whose words a text's brackets enclose.
func mention(t *testing.T, text string) (*Reading, *language.Mention) {
	t.Helper()
	r, first, _ := marked(t, text)
	m := r.Words[first].Mention
	if m < 0 {
		t.Fatalf("%q: %s is no value", text, r.Surface(first))
	}
	return r, &r.Mentions[m]
}

// wordAt is word i as it is written, "-" for none.
func wordAt(r *Reading, i int) string {
	if i < 0 || i >= len(r.Words) {
		return "-"
	}
	return r.Surface(i)
}
