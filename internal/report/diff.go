package report

import (
	"strings"
	"unicode"

	"github.com/sergi/go-diff/diffmatchpatch"
	"github.com/steadfact/steadfact/checker"
)

// change shows how a finding's wording becomes the suggested one, word by word: in git's notation ("[-5-]{+15+} October 2023")
// or in colours. It is "" where it would say no more than the finding says already.
func (s Style) change(f *checker.Finding) string {
	d := drawing{out: func(t string) string { return "[-" + t + "-]" }, in: func(t string) string { return "{+" + t + "+}" }}
	d.kept = func(t string) string { return t }
	d.instead = func(from, to string) string { return s.in(red, from) + " → " + s.in(green, to) }
	if s.Color {
		d.out = func(t string) string { return s.in(struck, t) }
		d.in = func(t string) string { return s.in(green, t) }
	}
	return change(f, d)
}

// drawing is how the parts of a change look.
type drawing struct {
	kept, out, in func(text string) string
	instead       func(from, to string) string // of two texts that have no word in common
}

// change draws how a finding's wording becomes the suggested one.
func change(f *checker.Finding, d drawing) string {
	if f.Suggestion == nil {
		return ""
	}
	from, to := oneLine(f.Found), oneLine(f.Suggestion.Text)
	diffs := wordDiff(from, to)
	switch {
	case from == to, !shareWord(diffs) && to == oneLine(f.Expected):
		return ""
	case !shareWord(diffs):
		return d.instead(from, to)
	}
	var b strings.Builder
	for _, part := range diffs {
		switch part.Type {
		case diffmatchpatch.DiffEqual:
			b.WriteString(d.kept(part.Text))
		case diffmatchpatch.DiffDelete:
			b.WriteString(d.out(part.Text))
		default:
			b.WriteString(d.in(part.Text))
		}
	}
	return b.String()
}

// oneLine is a text whose lines are joined, as a reader takes them.
func oneLine(text string) string { return Printable(strings.Join(strings.Fields(text), " ")) }

func shareWord(diffs []diffmatchpatch.Diff) bool {
	for _, d := range diffs {
		if d.Type == diffmatchpatch.DiffEqual && strings.ContainsFunc(d.Text, func(r rune) bool { return unicode.IsLetter(r) || unicode.IsDigit(r) }) {
			return true
		}
	}
	return false
}

// wordDiff compares word by word: each different word is one letter of the texts that are compared.
func wordDiff(from, to string) []diffmatchpatch.Diff {
	letters, words := map[string]rune{}, map[rune]string{}
	encode := func(text string) []rune {
		var out []rune
		for _, word := range splitWords(text) {
			letter, ok := letters[word]
			if !ok {
				letter = rune(0xf0000 + len(letters)) // private use: the library looks at letters when it tidies up
				letters[word], words[letter] = letter, word
			}
			out = append(out, letter)
		}
		return out
	}
	d := diffmatchpatch.New()
	d.DiffTimeout = 0 // or the result depends on how busy the machine is
	diffs := d.DiffMainRunes(encode(from), encode(to), false)
	for i := range diffs {
		var b strings.Builder
		for _, letter := range diffs[i].Text {
			b.WriteString(words[letter])
		}
		diffs[i].Text = b.String()
	}
	return diffs
}

// splitWords cuts a text into words, and the white space and single signs between them.
func splitWords(text string) []string {
	var out []string
	start, last := 0, -1
	for i, r := range text {
		kind := wordKind(r)
		if i > start && (kind != last || kind == otherSign) {
			out = append(out, text[start:i])
			start = i
		}
		last = kind
	}
	if start < len(text) {
		out = append(out, text[start:])
	}
	return out
}

const (
	inWord = iota
	whiteSpace
	otherSign
)

// wordKind keeps "2,500", "al-Sudani" and "U.S." whole.
func wordKind(r rune) int {
	switch {
	case unicode.IsSpace(r):
		return whiteSpace
	case unicode.IsLetter(r), unicode.IsDigit(r), unicode.IsMark(r), strings.ContainsRune(",.-'’", r):
		return inWord
	default:
		return otherSign
	}
}
