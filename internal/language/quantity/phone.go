package quantity

import (
	"strings"

	"github.com/steadfact/steadfact/internal/language/number"
	"github.com/steadfact/steadfact/internal/language/token"
)

// phone reports whether three or more groups of digits are tied together by hyphens: a telephone number, an ISBN, an ISO date.
func (r *reader) phone(i int) bool {
	if r.toks[i].Kind == token.Sign {
		if i++; i == len(r.toks) {
			return false
		}
	}
	if i >= len(r.toks) || r.toks[i].Kind != token.Number {
		return false
	}
	groups := 1
	for k := i; k+2 < len(r.toks) && r.toks[k+1].Kind == token.Sign && !r.toks[k+1].Space && !r.toks[k+2].Space && r.toks[k+2].Kind == token.Number; k += 2 {
		if !strings.Contains("-‑–/", r.toks[k+1].Of(r.text)) {
			break
		}
		groups++
	}
	if groups == 3 && is(r.toks, i+3, idSlash) {
		if n, ok := number.Parse(r.text, r.toks, i); ok && n.Last == i+5 {
			return false // 1-1/2
		}
	}
	if groups >= 3 {
		return true
	}
	if is(r.toks, i-1, idPlus) && groups >= 2 {
		return true
	}
	// 911, the telephone number
	return r.toks[i].Of(r.text) == "911" && (calls.has(r.toks, i-1) || calls.has(r.toks, i+1))
}

const maxDialled = 6 // groups of a telephone number

// dialled finds the end of a telephone number written in groups: +44 20 7946 0958, 020 7946 0958, (555) 123-4567, 555-0123; i when
// none begins with token i.
func (r *reader) dialled(i int) int {
	at := i
	if r.toks[i].Kind == token.Sign {
		at++
	}
	if at >= len(r.toks) || r.toks[at].Kind != token.Number {
		return i
	}
	t, groups, end := r.toks[at], 1, at+1
	if is(r.toks, end, idClose) && is(r.toks, at-1, idOpen) && r.digits(end+1) == 3 && r.digits(end+3) == 4 { // (555) 123-4567
		return end + 4
	}
	for end < len(r.toks) && groups < maxDialled {
		next := end
		if is(r.toks, next, idHyphen) {
			next++
		}
		if r.digits(next) < 2 || r.digits(next) > 5 {
			break
		}
		groups, end = groups+1, next+1
	}
	trunk := r.text[t.Start] == '0' && t.End-t.Start >= 3
	abroad := is(r.toks, at-1, idPlus) && !t.Space
	local := groups == 2 && t.End-t.Start == 3 && r.digits(end-1) == 4 && is(r.toks, end-2, idHyphen) && !r.round(at, end-1)
	if groups >= 3 && (trunk || abroad) || groups == 2 && trunk && r.digits(end-1) >= 4 || local {
		return end
	}
	return i
}

// digits is how many digits token i has; 0 when it is no number.
func (r *reader) digits(i int) int {
	if i >= len(r.toks) || r.toks[i].Kind != token.Number {
		return 0
	}
	return int(r.toks[i].End - r.toks[i].Start)
}

// round reports whether both ends look like those of a range: 500-1000, 995-1005.
func (r *reader) round(i, k int) bool {
	return strings.ContainsRune("05", rune(r.text[r.toks[i].End-1])) && strings.ContainsRune("05", rune(r.text[r.toks[k].End-1]))
}

var calls = list(`call calls called calling dial dialed dialled dialing dispatcher dispatchers emergency operator operators`)
