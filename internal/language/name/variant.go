package name

import "strings"

// Variant reports whether two folded words may be spellings of one name or word: an initial and its name, transliterations
// ("mohamed", "muhammad"), British and American spelling ("centre", "center").
func Variant(a, b string) bool {
	if a == b {
		return true
	}
	if len(a) > len(b) {
		a, b = b, a
	}
	if len(a) == 1 {
		return a[0] == b[0] && a[0] >= 'a'
	}
	if len(a) < 4 || len(b) < 4 {
		return false
	}
	return anglo(a) == anglo(b) || transliterated(a, b)
}

// anglo brings the spellings of British English to those of American English.
func anglo(s string) string {
	for _, r := range spellings {
		if strings.HasSuffix(s, r.british) && len(s) > len(r.british)+2 {
			return s[:len(s)-len(r.british)] + r.american
		}
	}
	return s
}

var spellings = []struct{ british, american string }{
	{"isations", "izations"}, {"isation", "ization"}, {"ising", "izing"}, {"ised", "ized"}, {"ise", "ize"}, {"yse", "yze"},
	{"ours", "ors"}, {"our", "or"}, {"oured", "ored"}, {"tres", "ters"}, {"tre", "ter"}, {"lled", "led"}, {"lling", "ling"},
	{"ogue", "og"}, {"ence", "ense"}, {"programme", "program"},
}

// transliterated compares two words as renderings of one name from another script: the consonants must be the same (after
// the usual pairs of letters are brought together), the first sounds must be the same, and vowels may differ only as
// transliterations let them.
func transliterated(a, b string) bool {
	x, y := sounds(a), sounds(b)
	i, j := 0, 0
	if x[0] != y[0] {
		if !opening(x[0], y[0]) && !opening(y[0], x[0]) {
			return false
		}
		i, j = 1, 1
	}
	for i < len(x) || j < len(y) {
		vi, vj := run(x[i:]), run(y[j:])
		if !vowelsAgree(x[i:i+vi], y[j:j+vj]) {
			return false
		}
		i, j = i+vi, j+vj
		if (i < len(x)) != (j < len(y)) {
			return false
		}
		if i == len(x) {
			return true
		}
		if x[i] != y[j] {
			return false
		}
		i, j = i+1, j+1
	}
	return true
}

// sounds replaces pairs of letters that stand for one sound and drops doubled consonants and a silent h.
func sounds(s string) string {
	s = pairs.Replace(s)
	out := make([]byte, 0, len(s))
	for i := 0; i < len(s); i++ {
		c := s[i]
		if i > 0 && c == s[i-1] && !vowel(c) || c == 'h' && i > 0 && i == len(s)-1 {
			continue
		}
		out = append(out, c)
	}
	return string(out)
}

var pairs = strings.NewReplacer("ou", "u", "oo", "u", "ee", "i", "ck", "k", "ph", "f", "q", "k", "kh", "h", "dj", "j", "sch", "sh",
	"ch", "sh", "gh", "g", "dh", "d", "th", "t", "w", "v", "y", "i", "jh", "j", "tz", "ts", "iy", "i")

func run(s string) int {
	n := 0
	for n < len(s) && vowel(s[n]) {
		n++
	}
	return n
}

func vowel(c byte) bool { return c == 'a' || c == 'e' || c == 'i' || c == 'o' || c == 'u' }

// vowelsAgree reports whether two runs of vowels may render the same sound.
func vowelsAgree(a, b string) bool {
	if a == b {
		return true
	}
	if len(a) == 0 || len(b) == 0 {
		return false
	}
	x, y := a[len(a)-1], b[len(b)-1]
	return x == y || close(x, y) || close(y, x)
}

// opening reports whether two vowels may render the same first sound: Osama and Usama, Oleksandr and Aleksandr.
func opening(x, y byte) bool { return x == 'o' && (y == 'u' || y == 'a') }

func close(x, y byte) bool {
	return x == 'a' && y == 'e' || x == 'e' && y == 'i' || x == 'o' && y == 'u'
}
