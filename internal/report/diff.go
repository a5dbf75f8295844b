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
	if f.Suggestion == nil {
		return ""
	}
	from, to := oneLine(f.Found), oneLine(f.Suggestion.Text)
	diffs := wordDiff(from, to)
	switch {
	case from == to, !shareWord(diffs) && to == oneLine(f.Expected):
		return ""
	case !shareWord(diffs):
		return s.in(red, from) + " → " + s.in(green, to)
	}
	var b strings.Builder
	for _, d := range diffs {
		switch {
		case d.Type == diffmatchpatch.DiffEqual:
			b.WriteString(d.Text)
		case d.Type == diffmatchpatch.DiffDelete && s.Color:
			b.WriteString(s.in(struck, d.Text))
		case d.Type == diffmatchpatch.DiffDelete:
			b.WriteString("[-" + d.Text + "-]")
		case s.Color:
			b.WriteString(s.in(green, d.Text))
		default:
			b.WriteString("{+" + d.Text + "+}")
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
