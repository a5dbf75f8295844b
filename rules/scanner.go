package rules

import (
	"strings"

	"github.com/steadfact/steadfact/internal/source"
)

// scanner walks over TOML text, https://toml.io/en/v1.0.0. It knows where things end, not whether they are right.
type scanner struct {
	text string
	pos  int
}

func (s *scanner) peek() byte {
	if s.pos < len(s.text) {
		return s.text[s.pos]
	}
	return 0
}

func (s *scanner) accept(c byte) bool {
	if s.peek() != c || s.pos >= len(s.text) {
		return false
	}
	s.pos++
	return true
}

// close reads the end of a list or an inline table; one that is not closed goes on to the end of the file.
func (s *scanner) close(c byte) {
	if !s.accept(c) {
		s.pos = len(s.text)
	}
}

// skipSpace passes over blanks within a line.
func (s *scanner) skipSpace() {
	for c := s.peek(); c == ' ' || c == '\t'; c = s.peek() {
		s.pos++
	}
}

// skipBlank passes over blanks, line ends and comments.
func (s *scanner) skipBlank() {
	for s.pos < len(s.text) {
		switch s.text[s.pos] {
		case ' ', '\t', '\n', '\r':
			s.pos++
		case '#':
			s.skipLine()
		default:
			return
		}
	}
}

// skipLine goes to the end of the line.
func (s *scanner) skipLine() {
	if i := strings.IndexByte(s.text[s.pos:], '\n'); i >= 0 {
		s.pos += i
		return
	}
	s.pos = len(s.text)
}

// skipScalar passes over a number, a boolean or a date.
func (s *scanner) skipScalar() {
	start := s.pos
	for s.pos < len(s.text) && strings.IndexByte(",]}#\n\r", s.text[s.pos]) < 0 {
		s.pos++
	}
	s.pos = start + len(strings.TrimRight(s.text[start:s.pos], " \t"))
}

// skipString passes over a string of any of the four forms. One that is not closed ends with its line, or with the file if it
// may have several lines.
func (s *scanner) skipString() {
	quote := s.text[s.pos]
	long := strings.HasPrefix(s.text[s.pos:], strings.Repeat(string(quote), 3))
	s.pos++
	if long {
		s.pos += 2
	}
	for s.pos < len(s.text) {
		c := s.text[s.pos]
		switch {
		case c == '\\' && quote == '"':
			s.pos = min(s.pos+2, len(s.text))
			continue
		case c == '\n' && !long:
			return
		case c == quote && !long:
			s.pos++
			return
		case c == quote && strings.HasPrefix(s.text[s.pos:], strings.Repeat(string(quote), 3)):
			for n := 0; n < 5 && s.accept(quote); n++ { // up to two quotes may stand before the closing three
			}
			return
		}
		s.pos++
	}
}

// keyPath reads a bare, quoted or dotted key and the blanks after it.
func (s *scanner) keyPath() (path []string, spans []source.Span) {
	for {
		s.skipSpace()
		start := s.pos
		var name string
		switch s.peek() {
		case '"', '\'':
			s.skipString()
			name = unquote(s.text[start:s.pos])
		default:
			for s.pos < len(s.text) && bare(s.text[s.pos]) {
				s.pos++
			}
			name = s.text[start:s.pos]
			if name == "" {
				return nil, nil
			}
		}
		path, spans = append(path, name), append(spans, source.Span{Start: start, End: s.pos})
		s.skipSpace()
		if !s.accept('.') {
			return path, spans
		}
	}
}

// bare reports whether a byte may stand in a key without quotes.
func bare(c byte) bool {
	return 'a' <= c && c <= 'z' || 'A' <= c && c <= 'Z' || '0' <= c && c <= '9' || c == '_' || c == '-'
}
