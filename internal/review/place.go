package review

import (
	"cmp"
	"fmt"
	"slices"
	"strings"
)

// line is a line that a diff shows, as it is after the change.
type line struct {
	number int // in the file, from 1
	text   string
	added  bool // by the change; others are shown around it
}

// parsePatch reads the lines after the change out of the hunks of one file, as GitHub gives them: without the file's header. What is
// no hunk is passed over.
func parsePatch(patch string) (lines []line) {
	number := 0
	for text := range strings.Lines(patch) {
		text = strings.TrimRight(text, "\r\n")
		switch {
		case strings.HasPrefix(text, "@@"):
			number = 0
			_, after, _ := strings.Cut(text, "+")
			_, _ = fmt.Sscanf(after, "%d", &number)
		case number > 0 && (strings.HasPrefix(text, "+") || strings.HasPrefix(text, " ")):
			lines = append(lines, line{number, text[1:], text[0] == '+'})
			number++
		}
	}
	return lines
}

// placed are the suggestions on one line of a diff, and the line as it should be.
type placed struct {
	path  string
	line  int
	text  string
	edits []Suggestion // by column
}

// place finds the line of the diff that each suggestion is for. Several on one line become one comment.
func place(suggestions []Suggestion, diff map[string][]line) []*placed {
	var out []*placed
	at := map[string]*placed{}
	for _, s := range suggestions {
		l, ok := s.lineIn(diff[s.Path])
		if !ok {
			continue
		}
		key := fmt.Sprint(l.number, " ", s.Path)
		if at[key] == nil {
			at[key] = &placed{path: s.Path, line: l.number, text: l.text}
			out = append(out, at[key])
		}
		at[key].edits = append(at[key].edits, s)
	}
	for _, p := range out {
		p.mend()
	}
	slices.SortStableFunc(out, func(a, b *placed) int { return cmp.Or(strings.Compare(a.path, b.path), cmp.Compare(a.line, b.line)) })
	return out
}

// lineIn is the line that has the value in its place. Where the checked files are a merge into a base that moved on, line numbers
// differ from those of the request; then it is the one added line that has the value there.
func (s *Suggestion) lineIn(lines []line) (found line, ok bool) {
	for _, l := range lines {
		if s.stands(l.text) && l.number == s.Line {
			return l, true
		}
	}
	for _, l := range lines {
		if l.added && s.stands(l.text) {
			if ok {
				return line{}, false
			}
			found, ok = l, true
		}
	}
	return found, ok
}

// stands reports whether the value is in its place on a line.
func (s *Suggestion) stands(text string) bool {
	runes := []rune(text)
	return s.EndColumn-1 <= len(runes) && string(runes[s.Column-1:s.EndColumn-1]) == s.Found
}

// mend writes the values into the line, from its end to its beginning so that columns stay. Of two in one place the first counts.
func (p *placed) mend() {
	slices.SortStableFunc(p.edits, func(a, b Suggestion) int { return cmp.Compare(a.Column, b.Column) })
	free := 1 // the first column that no edit before has
	p.edits = slices.DeleteFunc(p.edits, func(s Suggestion) bool {
		if s.Column < free {
			return true
		}
		free = s.EndColumn
		return false
	})
	runes := []rune(p.text)
	for _, s := range slices.Backward(p.edits) {
		runes = slices.Replace(runes, s.Column-1, s.EndColumn-1, []rune(s.Text)...)
	}
	p.text = string(runes)
}
