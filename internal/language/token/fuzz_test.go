package token

import "testing"

// Tokens lie in the text, one after another, and a word read in one go is the word that a closer look reads.
func FuzzTokenize(f *testing.F) {
	for _, s := range []string{"The U.S. Army's 2,500 men", "don’t stop.", "a_b é — 5°C", "\xff\xfe", "iPhone's"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		at := int32(0)
		for _, k := range Tokenize(s, nil) {
			if k.Start < at || k.End <= k.Start || int(k.End) > len(s) {
				t.Fatalf("%q: %+v after %d", s, k, at)
			}
			at = k.End
			if k.Kind != Word {
				continue
			}
			if want := newWord(s, int(k.Start), wordEnd(s, int(k.Start)), k.Space); k != want {
				t.Fatalf("%q: %+v, want %+v", s, k, want)
			}
		}
	})
}
