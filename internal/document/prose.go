package document

import (
	"strings"
	"unicode/utf8"

	"github.com/steadfact/steadfact/internal/source"
	"github.com/yuin/goldmark/util"
)

// prose adds the source's bytes [start:end], leaving out URLs. An e-mail address stays, as code: a name, in which no number is a value.
func (b *builder) prose(start, end int, markup bool) {
	urls := urlScanner{text: b.src[start:end]}
	for at := start; at < end; {
		from, to, found := urls.next(at - start)
		if !found {
			from, to = end-start, end-start
		}
		if markup {
			b.decode(at, start+from)
		} else {
			b.verbatim(at, start+from)
		}
		switch {
		case found && isAddress(b.src[start+from:start+to]):
			b.address(start+from, start+to)
		case found:
			b.dropped = true
		}
		at = start + to
	}
}

// address adds the e-mail address that stands in the source's bytes [start:end].
func (b *builder) address(start, end int) {
	b.open(start)
	from := b.size()
	b.verbatim(start, end)
	b.code = append(b.code, source.Span{Start: from, End: b.size()})
}

// isAddress reports whether what the scanner has found is an e-mail address and no URL.
func isAddress(s string) bool {
	return strings.Contains(s, "@") && !strings.Contains(s, "://") && !strings.HasPrefix(s, "www.")
}

// decode adds the source's bytes [start:end] with backslash escapes and entities resolved.
// https://spec.commonmark.org/0.31.2/#backslash-escapes and #entity-and-numeric-character-references
func (b *builder) decode(start, end int) {
	for start < end {
		i := strings.IndexAny(b.src[start:end], `\&`)
		if i < 0 {
			b.verbatim(start, end)
			return
		}
		at := start + i
		b.verbatim(start, at)
		start = at + 1
		if b.src[at] == '\\' {
			if start == end || !util.IsPunct(b.src[start]) {
				b.verbatim(at, start)
				continue
			}
			b.verbatim(start, start+1) // the escaped character, whatever it is
			start++
			continue
		}
		text, n := entity(b.src[at:end])
		if n == 0 {
			b.verbatim(at, start)
			continue
		}
		b.piece(text, at, at+n)
		start = at + n
	}
}

const longestEntity = 34 // &CounterClockwiseContourIntegral; and its brackets

// entity decodes the entity a text starts with, and says how long it is; 0 if there is none.
func entity(s string) (string, int) {
	end := strings.IndexByte(s[:min(len(s), longestEntity)], ';')
	if end < 2 {
		return "", 0
	}
	if s[1] == '#' {
		r, ok := codePoint(s[2:end])
		if !ok {
			return "", 0
		}
		return string(r), end + 1
	}
	e, ok := util.LookUpHTML5EntityByName(s[1:end])
	if !ok {
		return "", 0
	}
	return string(e.Characters), end + 1
}

// codePoint reads a numeric character reference: up to seven decimal digits, or x and up to six hexadecimal ones.
func codePoint(s string) (rune, bool) {
	base, limit := rune(10), 7
	if s != "" && (s[0] == 'x' || s[0] == 'X') {
		base, limit, s = 16, 6, s[1:]
	}
	if s == "" || len(s) > limit {
		return 0, false
	}
	var r rune
	for i := range len(s) {
		d := digit(s[i])
		if d >= base {
			return 0, false
		}
		r = r*base + d
	}
	if r == 0 || !utf8.ValidRune(r) {
		r = utf8.RuneError
	}
	return r, true
}

// digit is the value of a hexadecimal digit; 99 for any other byte.
func digit(c byte) rune {
	switch {
	case '0' <= c && c <= '9':
		return rune(c - '0')
	case 'a' <= c|0x20 && c|0x20 <= 'f':
		return rune(c|0x20-'a') + 10
	default:
		return 99
	}
}
