package document

import (
	"strings"
	"unicode/utf8"
)

// urlSigns are what a URL or an address is known by.
var urlSigns = [...]string{"://", "www.", "@"}

// urlScanner finds the URLs and e-mail addresses of a text, in one pass.
type urlScanner struct {
	text string
	seen [len(urlSigns)]int // where each sign stands next, plus one; 0 before the first search
	done int                // where the last one ended
}

// next finds the first URL or address at or after an offset.
func (u *urlScanner) next(from int) (start, end int, found bool) {
	for {
		sign, at := u.sign(from)
		if at == len(u.text) {
			return 0, 0, false
		}
		switch sign {
		case 0:
			start, end = u.scheme(at)
		case 1:
			start, end = u.www(at)
		case 2:
			start, end = u.address(at)
		}
		if start < end {
			u.done = end
			return start, end, true
		}
		from = at + 1
	}
}

// sign finds the next sign of a URL: which it is, and where.
func (u *urlScanner) sign(from int) (which, at int) {
	at = len(u.text)
	for i, sign := range urlSigns {
		if u.seen[i] <= from {
			n := strings.Index(u.text[from:], sign)
			if n < 0 {
				n = len(u.text) - from
			}
			u.seen[i] = from + n + 1
		}
		if u.seen[i]-1 < at {
			which, at = i, u.seen[i]-1
		}
	}
	return which, at
}

// scheme reads "https://example.org/a" around its "://".
func (u *urlScanner) scheme(at int) (int, int) {
	start := at
	for start > u.done && schemeByte(u.text[start-1]) {
		start--
	}
	for start < at && !letter(u.text[start]) {
		start++
	}
	if at-start < 2 { // a look at the rest would cost too much for nothing
		return 0, 0
	}
	end := urlEnd(u.text, at+len("://"))
	if end == at+len("://") {
		return 0, 0
	}
	return start, end
}

// www reads "www.example.org".
func (u *urlScanner) www(at int) (int, int) {
	if at > u.done && (addressByte(u.text[at-1]) && u.text[at-1] != '_' || u.text[at-1] == '/') {
		return 0, 0
	}
	end := urlEnd(u.text, at+len("www."))
	if end == at+len("www.") {
		return 0, 0
	}
	return at, end
}

// address reads "press@example.org" around its "@".
func (u *urlScanner) address(at int) (int, int) {
	start := at
	for start > u.done && addressByte(u.text[start-1]) {
		start--
	}
	end, dots := at+1, 0
	for end < len(u.text) && (letter(u.text[end]) || decimal(u.text[end]) || u.text[end] == '-' || u.text[end] == '.') {
		if u.text[end] == '.' {
			dots++
		}
		end++
	}
	for end > at+1 && (u.text[end-1] == '.' || u.text[end-1] == '-') {
		if u.text[end-1] == '.' {
			dots--
		}
		end--
	}
	if start == at || dots == 0 {
		return 0, 0
	}
	return start, end
}

// urlEnd finds where a URL ends, as GitHub does: punctuation that may belong to the sentence is not the URL's.
// https://github.github.com/gfm/#extended-autolink-path-validation
func urlEnd(s string, start int) int {
	end, open := start, 0
	for end < len(s) {
		r, size := utf8.DecodeRuneInString(s[end:])
		if r <= ' ' || r == 0x7f || strings.ContainsRune("<>\"`|“”«»…\u00a0\u2028", r) {
			break
		}
		switch r {
		case '(', '[':
			open++
		case ')', ']':
			open--
		}
		end += size
	}
	for end > start {
		r, size := utf8.DecodeLastRuneInString(s[start:end])
		switch {
		case strings.ContainsRune("?!.,:;*_~'’", r):
		case (r == ')' || r == ']') && open < 0:
			open++
		default:
			return end
		}
		end -= size
	}
	return end
}

func letter(c byte) bool  { return 'a' <= c|0x20 && c|0x20 <= 'z' }
func decimal(c byte) bool { return '0' <= c && c <= '9' }

func schemeByte(c byte) bool { return letter(c) || decimal(c) || c == '+' || c == '-' || c == '.' }

func addressByte(c byte) bool {
	return letter(c) || decimal(c) || c == '.' || c == '_' || c == '%' || c == '+' || c == '-'
}
