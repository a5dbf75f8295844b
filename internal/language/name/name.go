// Package name tells whether two names may mean the same: a part and the whole, titles, initials, acronyms, diacritics,
// order and transliteration are no difference.
package name

import (
	"slices"
	"strings"
	"unicode"

	"golang.org/x/text/unicode/norm"
)

// Longest is how many words a name has at most that is told only by its capitals.
const Longest = 5

// Agreement says how two names stand to each other.
type Agreement uint8

const (
	Different Agreement = iota
	Part                // one is a part of the other: "Sudani" and "Mohammed Shia al-Sudani"
	Same
)

// Compare holds two names against each other. Letter case, punctuation, titles and particles do not count.
func Compare(a, b string) Agreement {
	if isPath(a) && isPath(b) {
		return comparePaths(a, b)
	}
	x, y := parts(unglued(a)), parts(unglued(b))
	if len(x) == 0 || len(y) == 0 {
		return Different
	}
	if Acronym(a, b) || Acronym(b, a) {
		return Same
	}
	if len(x) > len(y) {
		x, y = y, x
	}
	if strings.Join(x, "") == strings.Join(y, "") {
		return Same
	}
	all, whole := covered(x, y)
	switch {
	case !all, !whole && (len(x) == 1 || len(x) < len(y)):
		return Different
	case len(x) == len(y):
		return Same
	case numbered(x) != numbered(y):
		return Different
	}
	return Part
}

// unglued leaves an article out that the space behind it has fallen away from: "theHarvik Rovers".
func unglued(name string) string {
	if rest, ok := strings.CutPrefix(name, "the"); ok && len(rest) > 1 && 'A' <= rest[0] && rest[0] <= 'Z' && rest[1] >= 'a' {
		return rest
	}
	return name
}

// covered reports whether every part of x has a part of y of its own, and whether one of them is a word on both sides: an initial
// alone, or the number alone, is nobody's name.
func covered(x, y []string) (all, whole bool) {
	used := make([]bool, len(y))
next:
	for _, a := range x {
		for i, b := range y {
			if !used[i] && (Variant(a, b) || len(y) > 1 && nicknamed(a, b)) {
				used[i] = true
				whole = whole || len(a) > 1 && len(b) > 1 && !isDigit(a[0])
				continue next
			}
		}
		return false, false
	}
	return true, whole || numbered(x) == numbered(y) && !slices.ContainsFunc(y, func(p string) bool { return !isDigit(p[0]) })
}

func isDigit(c byte) bool { return '0' <= c && c <= '9' }

// numbered is the number that tells one of a series from another: "Rush Hour 2", "Apollo 11".
func numbered(parts []string) string {
	var b strings.Builder
	for _, p := range parts {
		if isDigit(p[0]) {
			b.WriteString(p)
			b.WriteByte(' ')
		}
	}
	return b.String()
}

// parts cuts a name into folded words and leaves out titles and particles, unless nothing else is there.
func parts(name string) []string {
	all := strings.FieldsFunc(Fold(name), func(r rune) bool { return !unicode.IsLetter(r) && !unicode.IsDigit(r) })
	kept := all[:0:0]
	for _, p := range all {
		if !titles[p] && !particles[p] {
			kept = append(kept, p)
		}
	}
	if len(kept) == 0 {
		return all
	}
	return kept
}

// Fold writes a name in small letters without diacritics and apostrophes.
func Fold(s string) string {
	if ascii(s) {
		return strings.ReplaceAll(strings.ToLower(s), "'", "")
	}
	var b strings.Builder
	for _, r := range norm.NFD.String(s) {
		switch {
		case unicode.Is(unicode.Mn, r) || r == '\'' || r == '’' || r == '´' || r == '‘' || r == 'ʿ' || r == 'ʾ' || r == '`':
		case letters[r] != "":
			b.WriteString(letters[r])
		default:
			b.WriteRune(unicode.ToLower(r))
		}
	}
	return b.String()
}

func ascii(s string) bool {
	for i := 0; i < len(s); i++ {
		if s[i] >= 0x80 {
			return false
		}
	}
	return true
}

// Letters that canonical decomposition leaves whole.
var letters = map[rune]string{'ß': "ss", 'æ': "ae", 'Æ': "ae", 'œ': "oe", 'Œ': "oe", 'ø': "o", 'Ø': "o", 'ł': "l", 'Ł': "l",
	'đ': "d", 'Đ': "d", 'ð': "d", 'þ': "th", 'ı': "i"}

// Acronym reports whether short is made of the first letters of long's words: "FAS" of "Federal Acquisition Service",
// "CoE" of "Centers of Excellence". A plural s does not count.
func Acronym(short, long string) bool {
	short = strings.TrimSuffix(strings.TrimSpace(short), "s")
	if len(short) < 2 || strings.ContainsAny(short, " ") || !capitals(short) || !parted(long) {
		return false
	}
	want := strings.ToLower(strings.ReplaceAll(short, ".", ""))
	all, telling := "", ""
	words := strings.FieldsFunc(Fold(long), func(r rune) bool { return !unicode.IsLetter(r) && !unicode.IsDigit(r) })
	if len(words) < 2 {
		return false
	}
	for _, w := range words {
		all += w[:1]
		if !particles[w] {
			telling += w[:1]
		}
	}
	return want == all || want == telling
}

// parted reports whether a name may be of several words: it has more than letters and digits.
func parted(s string) bool {
	for i := range len(s) {
		if c := s[i] | 0x20; !('a' <= c && c <= 'z' || '0' <= s[i] && s[i] <= '9') {
			return true
		}
	}
	return false
}

// capitals reports whether a word has two capitals at least.
func capitals(s string) bool {
	n := 0
	for _, r := range s {
		if unicode.IsUpper(r) {
			n++
		}
	}
	return n >= 2
}

var (
	titles    = words("mr mrs ms dr prof professor sir dame lord lady president pm chancellor senator sen representative rep general gen major maj colonel col captain capt lieutenant lt sergeant sgt admiral judge justice king queen prince princess saint st rev reverend ambassador secretary spokesman spokesperson spokeswoman ayatollah sheikh imam hon sen mp jr sr prime minister chief deputy vice foreign")
	particles = words("al el ul ibn bin ben abu de del della der den di da do dos das du la le les van von zu of the and for in y e")
)

func words(s string) map[string]bool {
	m := map[string]bool{}
	for _, w := range strings.Fields(s) {
		m[w] = true
	}
	return m
}

// Title reports whether a folded word is a title that stands before a name and is no part of it.
func Title(word string) bool { return titles[word] }

// Particle reports whether a folded word is a small word inside names that an acronym may leave out.
func Particle(word string) bool { return particles[word] }
