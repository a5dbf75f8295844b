package token

import "testing"

// A plain word is read as every other word is.
func TestPlainWord(t *testing.T) {
	for _, s := range []string{"a", "The", "NATO", "don't", "U.S.", "e.g. x", "snake_case", "_x", "x_", "café", "ends.", "I.", "a.b", "iPhone", "Ab—cd", "x’s", "__", "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"} {
		got, ok := plainWord(s, 0, true)
		if want := newWord(s, 0, wordEnd(s, 0), true); ok && got != want {
			t.Errorf("%q: %+v, want %+v", s, got, want)
		}
	}
	if _, ok := plainWord("plain words", 0, true); !ok {
		t.Error("a plain word is not read in one go")
	}
}
