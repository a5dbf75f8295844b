package rules

import (
	"strconv"
	"strings"
	"unicode/utf8"
)

// piece is what one character or escape of a TOML string stands for.
type piece struct {
	raw   int    // bytes in the file
	value string // what they mean; "" for a line break that is escaped away
}

// simpleEscapes are the escapes of one letter (https://toml.io/en/v1.1.0#string).
var simpleEscapes = map[byte]string{'b': "\b", 't': "\t", 'n': "\n", 'f': "\f", 'r': "\r", 'e': "\x1b", '"': `"`, '\\': `\`}

// hexEscapes are the escapes of a code point and their number of digits.
var hexEscapes = map[byte]int{'x': 2, 'u': 4, 'U': 8}

// body is the inside of a quoted TOML string: where it starts, its text, and whether backslashes escape in it.
func body(raw string) (start int, text string, escapes bool) {
	if raw == "" {
		return 0, "", false
	}
	quote := raw[:1]
	start = 1
	if strings.HasPrefix(raw, strings.Repeat(quote, 3)) && len(raw) >= 6 {
		start = 3
	}
	text = strings.TrimSuffix(raw[start:], strings.Repeat(quote, start))
	if start == 3 { // the line break right after the opening quotes is no part of the text
		if t := strings.TrimPrefix(strings.TrimPrefix(text, "\r"), "\n"); len(t) < len(text) && text[len(text)-len(t)-1] == '\n' {
			start, text = start+len(text)-len(t), t
		}
	}
	return start, text, quote == `"`
}

// nextPiece reads the character or escape at the beginning of a string's inside.
func nextPiece(s string, escapes bool) piece {
	if !escapes || s[0] != '\\' || len(s) == 1 {
		_, size := utf8.DecodeRuneInString(s)
		return piece{size, s[:size]}
	}
	if v, ok := simpleEscapes[s[1]]; ok {
		return piece{2, v}
	}
	if n, ok := hexEscapes[s[1]]; ok && len(s) >= 2+n {
		if code, err := strconv.ParseUint(s[2:2+n], 16, 32); err == nil {
			return piece{2 + n, string(rune(code))}
		}
	}
	if rest := strings.TrimLeft(s[1:], " \t\r\n"); len(rest) < len(s)-1 {
		return piece{len(s) - len(rest), ""}
	}
	return piece{1, `\`}
}

// unquote is the value of a quoted TOML string.
func unquote(raw string) string {
	_, text, escapes := body(raw)
	if !escapes || !strings.Contains(text, `\`) {
		return text
	}
	var b strings.Builder
	for text != "" {
		p := nextPiece(text, escapes)
		b.WriteString(p.value)
		text = text[p.raw:]
	}
	return b.String()
}

// rawOffset is where, within a quoted TOML string as it stands in the file, byte offset of its value stands.
func rawOffset(raw string, offset int) int {
	at, text, escapes := body(raw)
	for value := 0; text != ""; {
		p := nextPiece(text, escapes)
		if value+len(p.value) > offset {
			break
		}
		value += len(p.value)
		at += p.raw
		text = text[p.raw:]
	}
	return at
}
