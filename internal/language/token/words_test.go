package token

import (
	"fmt"
	"strings"
	"testing"
)

func TestLettersTellWordsApart(t *testing.T) {
	seen := map[letters]string{}
	for n := 1; n <= 16; n++ {
		for _, word := range []string{strings.Repeat("a", n), strings.Repeat("b", n), "b" + strings.Repeat("a", n-1), strings.Repeat("a", n-1) + "b"} {
			l, ok := lettersOf(word)
			if other, known := seen[l]; !ok || known && other != word {
				t.Errorf("%q: letters %x (%v), as those of %q", word, l, ok, other)
			}
			seen[l] = word
		}
	}
	for _, word := range []string{"", "a\x00", strings.Repeat("a", 17)} {
		if _, ok := lettersOf(word); ok {
			t.Errorf("%q has letters", word)
		}
	}
}

func TestWordsAreFound(t *testing.T) {
	var w Words[int]
	words := []string{"", "\x00", "a\x00"}
	for n := range leastSlots * 2 { // it grows more than once
		words = append(words, fmt.Sprint(n, strings.Repeat("é", n%12)))
	}
	for n, word := range words {
		if _, known := w.Find(word); known {
			t.Fatalf("%q is known before it is put", word)
		}
		w.Put(word, -1)
		w.Put(word, n)
	}
	for n, word := range words {
		if got, ok := w.Find(word); !ok || got != n {
			t.Errorf("%q: %d (%v), not %d", word, got, ok, n)
		}
	}
	if w.Len() != len(words) {
		t.Errorf("%d words, not %d", w.Len(), len(words))
	}
}
