package retrieve

import (
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

func TestShelfRemembersWords(t *testing.T) {
	var s shelf
	words := map[string]*glance{}
	for n := range leastSlots * 2 { // it grows twice
		word := "w" + strings.Repeat("ab", n%12) + strings.Repeat("é", n/12%9) + string(rune('a'+n%26)) + string(rune(0x400+n))
		if s.find(word) != nil {
			t.Fatalf("%q is known before it is put", word)
		}
		words[word] = &glance{first: byte(n)}
		s.put(word, words[word])
	}
	for word, g := range words {
		if s.find(word) != g {
			t.Errorf("%q tells another word's", word)
		}
	}
}
