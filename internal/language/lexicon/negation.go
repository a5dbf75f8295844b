package lexicon

import "strings"

// zed says that two words, of which the tables know at most one, are the British and the American spelling of a verb
// in -ise or of what derives from it.
func zed(a, b string) bool {
	if len(a) != len(b) || len(a) < 7 || find(a, "") != none && find(b, "") != none {
		return false
	}
	i := strings.LastIndex(a, "is")
	return i > 2 && a[:i] == b[:i] && strings.HasPrefix(b[i:], "iz") && a[i+2:] == b[i+2:]
}

// negates says that a is b with un- or non- before it: unsupported, support; non-binding, bind. Verbs that un- makes
// from nouns (unearth) and words that only begin so (union, until) are none, because what follows must be a listed
// adjective or the participle of a listed verb.
func negates(a, b string) bool {
	for _, p := range [...]string{"un", "non-", "non"} {
		rest, ok := strings.CutPrefix(a, p)
		if !ok || len(rest) < 3 || b == "" || rest[0] != b[0] {
			continue
		}
		if rest == b {
			return Dominant(b) == Adjective
		}
		return (strings.HasSuffix(rest, "ed") || strings.HasSuffix(rest, "ing")) && Stem(rest) == b && Parts(b)&Verb != 0
	}
	return false
}
