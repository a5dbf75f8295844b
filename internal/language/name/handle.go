package name

// Handles gives the keys under which folded words that may be spellings of one name find each other: when Variant(a, b) and
// a is not b, an own key of one is an own key of the other or one of those up from it. The keys of words that are no
// variants may be the same.
func Handles(word string, own, up func(key string)) {
	switch {
	case word == "":
	case len(word) == 1:
		own("1" + word)
	default:
		up("1" + word[:1])
	}
	if len(word) >= 4 {
		own("a" + anglo(word))
		own("s" + skeleton(word))
	}
}

// skeleton is a word's sounds with a single vowel for every run of vowels, which is all that transliterated lets differ.
func skeleton(word string) string {
	s := []byte(sounds(word))
	out := s[:0]
	for i, c := range s {
		switch {
		case !vowel(c):
			out = append(out, c)
		case i == 0 || out[len(out)-1] != 'a':
			out = append(out, 'a')
		}
	}
	return string(out)
}
