package report

import (
	"strconv"
	"strings"
	"unicode/utf8"
)

// lines writes an object with each field on a line of its own, as encoding/json does with an indentation of two spaces. A report may have
// a hundred thousand objects, and to find out the fields of each again, and then where its lines end, would take longer than all else.
type lines struct {
	*encoder
	out    []byte
	prefix string // of every line but the first
	sep    string // before the next field
}

// begin begins an object, in the memory of the one before.
func (l *lines) begin(prefix string) {
	l.out, l.prefix, l.sep = append(l.out[:0], '{'), prefix, "\n"
}

// end ends the object.
func (l *lines) end() []byte {
	l.out = append(l.out, '\n')
	l.out = append(append(l.out, l.prefix...), '}')
	return l.out
}

// name begins a field.
func (l *lines) name(name string) {
	l.out = append(append(l.out, l.sep...), l.prefix...)
	l.out = append(append(append(l.out, `  "`...), name...), `": `...)
	l.sep = ",\n"
}

// text is a field that is a text.
func (l *lines) text(name, value string) {
	l.name(name)
	l.quoted(value)
}

// textOr is a field that is a text, or null.
func (l *lines) textOr(name string, value *string) {
	if value == nil {
		l.null(name)
		return
	}
	l.text(name, *value)
}

// number is a field that is a number.
func (l *lines) number(name string, value int) {
	l.name(name)
	l.out = strconv.AppendInt(l.out, int64(value), 10)
}

// null is a field of which nothing is known.
func (l *lines) null(name string) {
	l.name(name)
	l.out = append(l.out, "null"...)
}

// object is a field that is an object of what a function writes.
func (l *lines) object(name string, fields func()) {
	l.name(name)
	prefix := l.prefix
	l.out, l.prefix, l.sep = append(l.out, '{'), prefix+"  ", "\n"
	fields()
	l.out, l.prefix = append(l.out, '\n'), prefix
	l.out, l.sep = append(append(l.out, prefix+"  "...), '}'), ",\n"
}

// quoted writes a text. What needs more than quotation marks is left to who knows all of it.
func (l *lines) quoted(s string) {
	if plain(s) {
		l.out = append(append(append(l.out, '"'), s...), '"')
		return
	}
	text, _ := l.encode(s, "", "") // a text is always one of JSON
	l.out = append(l.out, text...)
}

// plain reports whether a text is written in JSON as it stands.
func plain(s string) bool {
	ascii := true
	for i := range len(s) {
		switch c := s[i]; {
		case c < ' ', c == '"', c == '\\', c == '#':
			return false
		case c >= utf8.RuneSelf:
			ascii = false
		}
	}
	return ascii || utf8.ValidString(s) && !strings.ContainsAny(s, "\u2028\u2029")
}
