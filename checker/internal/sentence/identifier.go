package sentence

import (
	"strings"
	"unicode"

	"github.com/steadfact/steadfact/internal/language/lexicon"
	"github.com/steadfact/steadfact/internal/language/token"
)

// Pieces are the words that an identifier is made of, as a sentence would have them: "log" and "level" of "log_level" and "logLevel",
// "maximum" and "retries" of "max.retries". It has none when fewer than two of them tell anything, and where a single letter or a sign
// other than "_" and "." parts them.
func Pieces(surface string) []Word {
	if !isIdentifier(surface) {
		return nil
	}
	var out []Word
	telling := 0
	for _, p := range cut(surface) {
		if len(p) < 2 {
			return nil
		}
		p = longFor(strings.ToLower(p))
		w := NewForm(p, token.Token{Kind: token.Word, End: int32(len(p))}, 1)
		if w.Weigh(p, lexicon.Parts(w.Form)); w.Function {
			continue
		}
		telling++
		out = append(out, w)
	}
	if telling < 2 {
		return nil
	}
	return out
}

// isIdentifier reports whether a word is made of ASCII letters and has a sign or, behind a small letter, a capital inside.
func isIdentifier(surface string) bool {
	parted := false
	for i := range len(surface) {
		switch c := surface[i]; {
		case c == '_', c == '.', i > 0 && 'A' <= c && c <= 'Z' && surface[i-1] >= 'a':
			parted = true
		case c < 'A' || c > 'z' || 'Z' < c && c < 'a':
			return false
		}
	}
	return parted
}

// cut parts an identifier at its underscores and full stops, and before the capitals that begin a word.
func cut(surface string) []string {
	var out []string
	for _, s := range strings.FieldsFunc(surface, func(r rune) bool { return r == '_' || r == '.' }) {
		first, small := 0, false
		for i, r := range s {
			if small && unicode.IsUpper(r) {
				out, first = append(out, s[first:i]), i
			}
			small = unicode.IsLower(r)
		}
		out = append(out, s[first:])
	}
	return out
}

// longFor is the word that a piece of an identifier is short for, else the piece.
func longFor(piece string) string {
	if long, ok := shortenings[piece]; ok {
		return long
	}
	return piece
}

// shortenings are what programmers write for longer words.
var shortenings = map[string]string{
	"max": "maximum", "min": "minimum", "num": "number", "dir": "directory", "addr": "address", "conn": "connection", "conns": "connections",
	"msg": "message", "msgs": "messages", "req": "request", "reqs": "requests", "resp": "response", "conf": "configuration",
	"config": "configuration", "cfg": "configuration", "db": "database", "len": "length", "env": "environment", "auth": "authentication",
	"mem": "memory", "buf": "buffer", "freq": "frequency", "avg": "average", "img": "image", "lang": "language", "proto": "protocol",
	"pwd": "password", "passwd": "password", "usr": "user", "tmp": "temporary", "repo": "repository",
	"desc": "description", "init": "initial", "perf": "performance", "pct": "percentage",
}
