package temporal

import (
	"time"

	"github.com/steadfact/steadfact/internal/language/token"
)

// Dateline finds the date of a document in one line of it or in its file name: "DAMASCUS, January 30, 2024 —", "Wednesday, May
// 29, 2024", "Published: 2024-01-27", "2016-05-09-some-post.md". Only a full date counts, and only where the line is about the
// document: the date begins the line and is all of it, or stands behind a label or a place in capitals.
func Dateline(text string) (time.Time, bool) {
	if t, ok := fileDate(text); ok {
		return t, true
	}
	toks := token.Tokenize(text, nil)
	if len(toks) > 400 {
		return time.Time{}, false
	}
	ms := Recognize(text, toks, make([]bool, len(toks)), token.Sentences(text, toks, nil), time.Time{})
	for _, m := range ms {
		d := m.Date
		if d == nil || d.Grain != Day || !d.HasYear || d.Day == 0 || d.Range || d.Bound != Closed || d.From.IsZero() || d.Swappable {
			continue
		}
		at := m.First
		for at < len(toks) && int(toks[at].Start) < m.Start {
			at++
		}
		if before := precedes(toks[:at]); before == labelled || before == nothing && endsLine(text, toks[m.Last:]) {
			return d.From, true
		}
		return time.Time{}, false
	}
	return time.Time{}, false
}

const (
	nothing  = iota // the date begins the line
	labelled        // a label or a place in capitals stands before it
	prose
)

// precedes tells what stands before the date of a line.
func precedes(toks []token.Token) int {
	seen, loose := nothing, false
	for _, t := range toks {
		switch {
		case t.Kind == token.Sign:
		case t.Kind == token.Word && labels.at(t.ID) != 0:
			seen = labelled
		case t.Kind == token.Word && t.Caps && (t.End-t.Start > 1 || seen == labelled):
			seen = labelled
		case t.Kind == token.Word && fillers.at(t.ID) != 0:
			loose = true
		default:
			return prose
		}
	}
	if loose && seen == nothing {
		return prose
	}
	return seen
}

// endsLine reports whether nothing of a sentence follows the date that begins a line.
func endsLine(text string, toks []token.Token) bool {
	if len(toks) == 0 {
		return true
	}
	return toks[0].Kind == token.Sign && toks[0].ID != comma && text[toks[0].Start] != '(' && text[toks[0].Start] != '\''
}

var (
	labels  = set("published posted updated date dated created modified released issued written revised effective pubdate filed")
	fillers = set("on by at last time first the of as in and")
)

// fileDate reads the date that a path or a file name without spaces begins with: "_posts/2016-05-09-title.md",
// "blog/2016/05/09/title".
func fileDate(name string) (time.Time, bool) {
	for i := 0; i < len(name); i++ {
		if name[i] == ' ' || name[i] == '\t' || name[i] == '\n' {
			return time.Time{}, false
		}
	}
	for i := 0; i+10 <= len(name); i++ {
		if i > 0 && name[i-1] != '/' && name[i-1] != '\\' {
			continue
		}
		s := name[i:]
		if sep := s[4]; sep != s[7] || sep != '-' && sep != '_' && sep != '/' && sep != '.' || len(s) > 10 && isDigit(s[10]) {
			continue
		}
		y, m, d := digits(s[:4]), digits(s[5:7]), digits(s[8:10])
		if y >= 1900 && y <= 2199 && m >= 1 && m <= 12 && validDay(y, m, d) {
			return day(y, m, d), true
		}
	}
	return time.Time{}, false
}

func isDigit(c byte) bool { return '0' <= c && c <= '9' }

// digits is the number that a string of digits stands for; -1 when it is none.
func digits(s string) int {
	n := 0
	for i := range len(s) {
		if !isDigit(s[i]) {
			return -1
		}
		n = n*10 + int(s[i]-'0')
	}
	return n
}
