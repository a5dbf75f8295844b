package document

import (
	"regexp"
	"strings"

	"github.com/steadfact/steadfact/internal/source"
)

// metaKeys are the front matter's values that are prose, in YAML and TOML.
var metaKeys = map[string]bool{"title": true, "description": true, "summary": true}

// dateKeys are the keys that date a document; the first of them that holds a full date counts.
var dateKeys = []string{"date", "published", "publishdate", "pubdate", "published_at", "last_updated", "lastupdated", "last_update", "last_modified_at", "lastmod", "updated", "modified"}

// frontSyntax is how one notation of front matter is written.
type frontSyntax struct {
	fence string
	key   *regexp.Regexp // a top-level key with its sign, and the white space after it
}

var frontSyntaxes = []frontSyntax{
	{"---", regexp.MustCompile(`^["']?([A-Za-z_][\w.-]*)["']?[ \t]*:(?:[ \t]+|\r?$)`)},
	{"+++", regexp.MustCompile(`^"?([A-Za-z_][\w-]*)"?[ \t]*=[ \t]*`)},
}

// frontMatter reads the block of settings at the top of a Markdown file and returns where the prose begins. Only values of
// one line, of quoted text and of YAML's indented text are read: no more is needed of it, and their places stay exact.
func (r *reader) frontMatter(start int) int {
	for _, syntax := range frontSyntaxes {
		lines, end, ok := frontLines(r.doc.Source.Text, start, syntax)
		if ok {
			r.settings(lines, syntax)
			return end
		}
	}
	return start
}

// frontLines cuts the lines between the fences. What does not begin with a key is no front matter but a thematic break.
func frontLines(text string, start int, syntax frontSyntax) (lines []source.Span, end int, ok bool) {
	at, first := start, true
	settings := false
	for at < len(text) {
		line := source.Span{Start: at, End: len(text)}
		if n := strings.IndexByte(text[at:], '\n'); n >= 0 {
			line.End = at + n
			at = line.End + 1
		} else {
			at = len(text)
		}
		s := strings.TrimRight(line.Of(text), " \t\r")
		line.End = line.Start + len(s)
		switch {
		case first && s != syntax.fence:
			return nil, start, false
		case first:
			first = false
		case s == syntax.fence || s == "..." && syntax.fence == "---":
			return lines, at, true
		case !settings && s != "" && s[0] != '#' && s[0] != '[' && !syntax.key.MatchString(s):
			return nil, start, false
		default:
			settings = settings || s != "" && s[0] != '#'
			lines = append(lines, line)
		}
	}
	return nil, start, false
}

// settings reads the values of the top-level keys.
func (r *reader) settings(lines []source.Span, syntax frontSyntax) {
	text := r.doc.Source.Text
	dates := map[string]string{}
	for i := 0; i < len(lines); i++ {
		m := syntax.key.FindStringSubmatch(lines[i].Of(text))
		if m == nil {
			if strings.HasPrefix(lines[i].Of(text), "[") && syntax.fence == "+++" {
				break // a table of TOML: its keys are not the document's
			}
			continue
		}
		value := []source.Span{{Start: lines[i].Start + len(m[0]), End: lines[i].End}}
		value[0].Start = min(value[0].Start, value[0].End)
		for i+1 < len(lines) && indented(lines[i+1].Of(text)) {
			i++
			value = append(value, lines[i])
		}
		key := strings.ToLower(m[1])
		if metaKeys[key] {
			r.meta(key, value)
		} else if s := strings.Trim(value[0].Of(text), `"' `); s != "" {
			dates[key] = s
		}
	}
	for _, key := range dateKeys {
		if r.doc.Date.IsZero() {
			r.doc.Date = fullDate(dates[key])
		}
	}
}

func indented(line string) bool { return line == "" || line[0] == ' ' || line[0] == '\t' }

// blockScalar is the sign of a YAML value that stands indented below its key.
var blockScalar = regexp.MustCompile(`^[|>][-+0-9]*$`)

// meta makes a block of a value.
func (r *reader) meta(key string, value []source.Span) {
	text := r.doc.Source.Text
	first := value[0].Of(text)
	quote := byte(0)
	switch {
	case blockScalar.MatchString(first):
		value, quote = value[1:], '|'
	case strings.HasPrefix(first, `"""`), strings.HasPrefix(first, "'''"):
		return // a TOML text of several lines goes its own ways
	case first != "" && (first[0] == '"' || first[0] == '\''):
		quote = first[0]
		value[0].Start++
	case first != "" && strings.IndexByte("[{&*!", first[0]) >= 0:
		return
	}
	for _, line := range value {
		if !r.metaLine(line, quote) {
			break
		}
		r.text.gap = true
	}
	if b := r.add(Meta); b != nil && key == "title" {
		r.doc.Title = b.Text
	}
}

// metaLine adds one line of a value, and reports whether the value goes on.
func (r *reader) metaLine(s source.Span, quote byte) bool {
	text := r.doc.Source.Text
	for s.Start < s.End && isSpace(text[s.Start]) {
		s.Start++
	}
	if quote == 0 || quote == '|' {
		if i := strings.Index(s.Of(text), " #"); i >= 0 && quote == 0 { // a comment
			s.End = s.Start + i
		}
		r.text.prose(s.Start, s.End, false)
		return true
	}
	for at := s.Start; at < s.End; at++ {
		switch {
		case text[at] == '\\' && quote == '"' && at+1 < s.End, text[at] == quote && quote == '\'' && at+1 < s.End && text[at+1] == quote:
			r.text.prose(s.Start, at, false)
			at++
			s.Start = at // the second character stands for itself
		case text[at] == quote:
			r.text.prose(s.Start, at, false)
			return false
		}
	}
	r.text.prose(s.Start, s.End, false)
	return true
}
