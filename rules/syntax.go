package rules

import (
	"errors"
	"strings"
	"unicode/utf8"

	"github.com/BurntSushi/toml"

	"github.com/steadfact/steadfact/internal/source"
)

// syntaxHelps is what to do about the decoder's messages, by a part of the message; the first that fits is taken.
var syntaxHelps = []struct{ part, help string }{
	{"invalid escape", `in double quotes a backslash is written twice, "\\["; in single quotes it stands for itself, '\['`},
	{"strings cannot contain newlines", `close the quote on the same line, or put the text in three quotes: """…"""`},
	{"expected a top-level item to end", "a key has one value; a quote inside a text in double quotes is written \\\""},
	{"invalid datetime", dayHelp},
	{"unexpected EOF; expected '\"'", "close the quote"},
	{"expected value but found", "texts stand in quotes"},
	{"expected '.' or '='", `write key = "value"; a key with blanks in it stands in quotes`},
	{"array terminator", `separate the texts of a list with commas and close it with "]"`},
	{"inline table terminator", "separate the keys of a table with commas and close it with \"}\""},
	{"UTF-8", "save the file as UTF-8"},
	{"NULL bytes", "save the file as UTF-8"},
	{"cannot be used as an array", "use [[fact]] for every fact"},
	{"expected '.' or ']' to end table name", `close the name of the table with "]"`},
}

// syntaxError reports what the decoder found. It returns the span to leave out so that the rest can be read, if that is safe:
// a line of its own can go, a part of something longer cannot.
func (f *file) syntaxError(text string, err error) (leave source.Span, rest bool) {
	var parse toml.ParseError
	if !errors.As(err, &parse) {
		f.wrong(source.Span{}, err.Error(), "")
		return source.Span{}, false
	}
	span := wholeRunes(text, parse.Position.Start, parse.Position.Len)
	x := newIndex(text)
	for _, twice := range x.twice {
		if twice.second.Contains(span) || span.Contains(twice.second) {
			f.repeatedKey(twice)
			return twice.entry, twice.entry.Len() > 0
		}
	}
	f.wrong(clip(text, span, parse.Message), sentence(parse.Message), syntaxHelp(parse.Message))
	return x.lineOf(f.source, span.Start)
}

// wholeRunes is a span of the decoder's, inside the text and not in the middle of a character.
func wholeRunes(text string, start, length int) source.Span {
	start = min(max(start, 0), len(text))
	for start > 0 && start < len(text) && !utf8.RuneStart(text[start]) {
		start--
	}
	end := min(start+max(length, 1), len(text))
	for end < len(text) && !utf8.RuneStart(text[end]) {
		end++
	}
	return source.Span{Start: start, End: end}
}

// repeatedKey reports a key that is already there.
func (f *file) repeatedKey(r repeated) {
	what, help := "the key `"+r.name+"` is already there: ", "leave one of them out, or give it another name"
	if r.table {
		what, help = "the table `"+r.name+"` is already there: ", "put all its keys under one header"
	}
	f.wrong(r.second, what+f.position(r.first), help)
}

// clip narrows an error's span to the point: the decoder counts from the beginning of a string, and what is wrong with an escape
// or a byte is its end.
func clip(text string, span source.Span, message string) source.Span {
	if strings.Contains(message, "invalid escape") {
		if i := strings.LastIndexByte(span.Of(text), '\\'); i >= 0 {
			span.Start += i
		}
	}
	if strings.Contains(message, "invalid UTF-8") {
		for i, r := range text[span.Start:] {
			if _, size := utf8.DecodeRuneInString(text[span.Start+i:]); r == utf8.RuneError && size == 1 {
				return source.Span{Start: span.Start + i, End: span.Start + i + 1}
			}
		}
	}
	if i := strings.IndexByte(span.Of(text), '\n'); i > 0 {
		span.End = span.Start + i
	}
	return span
}

func syntaxHelp(message string) string {
	for _, h := range syntaxHelps {
		if strings.Contains(message, h.part) {
			return h.help
		}
	}
	return ""
}

// sentence words the decoder's message as the others are.
func sentence(message string) string {
	if message == "" {
		return "this is not TOML"
	}
	return "this is not TOML: " + strings.ToLower(message[:1]) + message[1:]
}

// lineOf is the line around an offset, and whether it stands for itself: no header, and no value of several lines.
func (x *index) lineOf(src *source.Source, offset int) (source.Span, bool) {
	line := src.Line(src.Position(offset).Line)
	for _, leaf := range x.leaves {
		if leaf.Overlaps(line) && !line.Contains(leaf) {
			return line, false
		}
	}
	return line, !strings.HasPrefix(strings.TrimSpace(line.Of(src.Text)), "[")
}
