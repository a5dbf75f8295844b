package version

import (
	"strconv"
	"strings"

	"github.com/steadfact/steadfact/internal/language/token"
	"github.com/steadfact/steadfact/internal/source"
)

// Recognize finds the versions among the tokens that are not taken.
func Recognize(text string, toks []token.Token, taken []bool) []Mention {
	var out []Mention
	for i := 0; i < len(toks); i++ {
		t := toks[i]
		if t.Kind != token.Number && t.ID != v || taken[i] {
			continue
		}
		m, ok := read(text, toks, i, out)
		if ok && !overlaps(taken, m) {
			out = append(out, m)
			i = m.Last - 1
		}
	}
	return out
}

func overlaps(taken []bool, m Mention) bool {
	for i := m.First; i < m.Last; i++ {
		if taken[i] {
			return true
		}
	}
	return false
}

// reading is a number that may turn out to be a version.
type reading struct {
	Mention
	marked bool // "v" before it
	ended  bool // a pre-release follows
	zeros  bool // a part begins with a zero
}

// read reads the version that begins with token i, given those before it.
func read(text string, toks []token.Token, i int, earlier []Mention) (Mention, bool) {
	r := reading{Mention: Mention{First: i}}
	at := i
	if toks[i].Kind == token.Word {
		r.marked = true
		if at++; at < len(toks) && text[toks[at].Start] == '.' && !toks[at].Space { // v. 2.1
			at++
		}
		if at >= len(toks) || toks[at].Kind != token.Number || toks[at].Space && text[toks[at-1].Start] != '.' {
			return Mention{}, false
		}
	}
	if !r.marked && count(text, toks, i) || !starts(text, toks, i) || !r.parts(text, toks, at) {
		return Mention{}, false
	}
	r.suffix(text, toks)
	if !r.closed(text, toks) || !r.accepted(text, toks, earlier) {
		return Mention{}, false
	}
	r.open(text, toks)
	r.Span = source.Span{Start: int(toks[r.First].Start), End: int(toks[r.Last-1].End)}
	return r.Mention, true
}

// count reports whether a bare number is none at first sight: one part without a word of versions before it, or the first group of
// thousands.
func count(text string, toks []token.Token, i int) bool {
	if sign(text, toks, i+1, ',') && i+2 < len(toks) && !toks[i+2].Space && toks[i+2].End-toks[i+2].Start == 3 {
		return true
	}
	k := wordBefore(text, toks, i)
	return !sign(text, toks, i+1, '.') && (k < 0 || cues.At(toks[k].ID) == none)
}

// wordBefore is the token before i, behind the signs that may stand between a name and its version; -1 without one.
func wordBefore(text string, toks []token.Token, i int) int {
	k := i - 1
	for k >= 0 && toks[k].Kind == token.Sign && strings.IndexByte("<>=.:(-~^", text[toks[k].Start]) >= 0 {
		k--
	}
	return k
}

// starts reports whether a version may begin with token i: at a space, a bracket, an operator, or a name tied to it.
func starts(text string, toks []token.Token, i int) bool {
	if toks[i].Space || i == 0 {
		return true
	}
	p := toks[i-1]
	if p.Kind != token.Sign {
		return p.Kind == token.Word && p.Space && cues.At(p.ID) != none && !plain.Has(p.ID) // go1.22
	}
	if (text[p.Start] == '-' || p.Of(text) == "–") && i > 1 {
		return toks[i-2].Kind != token.Sign && !p.Space
	}
	return strings.ContainsRune("([{\"'“‘=<>~^@*≥≤", []rune(p.Of(text))[0])
}

// parts reads 1.22.3 and 1.2.x.
func (r *reading) parts(text string, toks []token.Token, at int) bool {
	for {
		t := toks[at]
		if t.End-t.Start > 9 {
			return false
		}
		n, _ := strconv.Atoi(t.Of(text))
		r.zeros = r.zeros || text[t.Start] == '0' && t.End-t.Start > 1
		r.Parts = append(r.Parts, n)
		r.Number += t.Of(text)
		at++
		r.Last = at
		if !sign(text, toks, at, '.') || at+1 >= len(toks) || toks[at+1].Space {
			return true
		}
		if toks[at+1].Kind != token.Number {
			if w := toks[at+1].Of(text); w == "x" || w == "X" || w == "*" {
				r.Last, r.ended = at+2, true
			}
			return true
		}
		r.Number += "."
		at++
	}
}

// sign reports whether token i is the ASCII sign c and hangs on the one before it.
func sign(text string, toks []token.Token, i int, c byte) bool {
	return i < len(toks) && !toks[i].Space && text[toks[i].Start] == c
}

// suffix reads a pre-release: rc2, -beta.1, b4, 20H2.
func (r *reading) suffix(text string, toks []token.Token) {
	at, sep := r.Last, false
	if sign(text, toks, at, '-') || sign(text, toks, at, '.') || sign(text, toks, at, '~') {
		at, sep = at+1, true
	}
	if at >= len(toks) || toks[at].Kind != token.Word || toks[at].Space {
		return
	}
	w := strings.ToLower(toks[at].Of(text))
	if !suffixes[w] {
		return
	}
	last := at + 1
	numbered := false
	if sign(text, toks, last, '.') || sign(text, toks, last, '-') {
		last++
	}
	if last < len(toks) && toks[last].Kind == token.Number && !toks[last].Space {
		numbered = true
		w += toks[last].Of(text)
		last++
	} else {
		last = at + 1
	}
	if len(w) < 2 || !numbered && !sep && len(w) < 3 && w != "rc" {
		return
	}
	r.Pre, r.Last, r.ended = w, last, true
}

// closed reports whether the number ends where it was read to: nothing else hangs on it. Build data after a plus is passed over.
func (r *reading) closed(text string, toks []token.Token) bool {
	at := r.Last
	if at >= len(toks) || toks[at].Space {
		return true
	}
	t := toks[at]
	if t.Kind != token.Sign {
		return false
	}
	hangs := at+1 < len(toks) && !toks[at+1].Space && toks[at+1].Kind != token.Sign
	switch text[t.Start] {
	case '%', '$', '/', '_', '@':
		return false
	case '.', ':':
		return !hangs
	case '-':
		return !hangs || toks[at+1].Kind == token.Number || len(r.Parts) > 2 || r.marked
	case '+':
		if hangs {
			r.Last = at + 2
		}
		return true
	}
	return t.Of(text) != "€" && t.Of(text) != "£" && t.Of(text) != "°" && t.Of(text) != "²"
}

// open reads what leaves the version open to one side: 3.9+, 3.9 and later, >= 3.9, "or earlier"; and the edition of 10 20H2.
func (r *reading) open(text string, toks []token.Token) {
	at := r.Last
	if at+2 < len(toks) && len(r.Parts) == 1 && toks[at].Kind == token.Number && toks[at+1].Of(text) == "H" && !toks[at+1].Space && toks[at+2].Kind == token.Number && !toks[at+2].Space {
		r.Pre = strings.ToLower(text[toks[at].Start:toks[at+2].End])
		r.Last, at = at+3, at+3
	}
	if sign(text, toks, at, '+') {
		r.OrLater, r.Last = true, at+1
		return
	}
	if at+1 < len(toks) && (toks[at].ID == and || toks[at].ID == or) && toks[at+1].ID != 0 {
		r.OrLater, r.OrEarlier = laterWords.Has(toks[at+1].ID), earlierWords.Has(toks[at+1].ID)
	}
	if k := r.First - 1; k > 0 && text[toks[k].Start] == '=' {
		r.OrLater = r.OrLater || text[toks[k-1].Start] == '>'
		r.OrEarlier = r.OrEarlier || text[toks[k-1].Start] == '<'
	}
}
