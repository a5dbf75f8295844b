package quantity

import (
	"strings"

	"github.com/steadfact/steadfact/internal/language/token"
)

const maxCited = 20 // works cited in one place

// citation reports whether a number stands in square brackets, alone or in a list: [4], [1, 2], [3–5].
func (r *reader) citation(i int) bool {
	k := i - 1
	for k > 0 && k > i-2*maxCited && (is(r.toks, k, idComma) || dashes.has(r.toks, k)) && r.toks[k-1].Kind == token.Number {
		k -= 2
	}
	if k < 0 || !is(r.toks, k, idSquare) || r.toks[i].Kind != token.Number || k < i-1 && r.digits(i) > 3 {
		return false
	}
	return i+1 < len(r.toks) && strings.Contains("],–-", r.toks[i+1].Of(r.text))
}

// reference reports whether a word before the number makes it a place in a document or a name's number.
func (r *reader) reference(i int) bool {
	k := i - 1
	if k < 0 {
		return false
	}
	if r.joined > 0 && !(is(r.toks, i+1, idComma) && r.digits(i+2) == 3 && !r.toks[i+2].Space) && (k == r.joined && (is(r.toks, k, idAnd) || is(r.toks, k, idComma) || is(r.toks, k, idTo) || is(r.toks, k, idOr) || r.toks[k].Kind == token.Sign && dashes.has(r.toks, k)) || k-1 == r.joined && is(r.toks, k, idAnd)) {
		return true
	}
	if is(r.toks, k, idDot) && k > 0 && !r.toks[k].Space { // Fig. 2
		k--
	}
	if references.has(r.toks, k) || r.work(k) {
		return true
	}
	return designations.has(r.toks, k) && r.toks[k].Upper && (k > 0 || r.toks[i].Kind == token.Number)
}

// work reports whether "et al", or a comma after it, ends with token k: et al., 2005.
func (r *reader) work(k int) bool {
	if is(r.toks, k, idComma) {
		k--
	}
	if is(r.toks, k, idDot) {
		k--
	}
	return k > 0 && is(r.toks, k, al) && is(r.toks, k-1, et)
}

// years reports whether a number that looks like a year stands in a list of such: the 2017, 2019 and 2020 plans.
func (r *reader) years(i int) bool {
	if !r.year(i) {
		return false
	}
	next, before := i+1, i-1
	if is(r.toks, next, idComma) {
		next++
	}
	if is(r.toks, next, idAnd) || is(r.toks, next, idOr) {
		next++
	}
	if is(r.toks, before, idAnd) || is(r.toks, before, idOr) {
		before--
	}
	if is(r.toks, before, idComma) {
		before--
	}
	return next > i+1 && r.year(next) && !is(r.toks, i-1, idBetween) || before < i-1 && r.year(before) && !is(r.toks, before-1, idBetween)
}

// year reports whether token i is written as a year of our time is.
func (r *reader) year(i int) bool {
	if i < 0 || r.digits(i) != 4 {
		return false
	}
	s := r.toks[i].Of(r.text)
	return (s[:2] == "19" || s[:2] == "20") && (i+1 == len(r.toks) || r.toks[i+1].Space || r.toks[i+1].Kind == token.Sign && !(i+2 < len(r.toks) && !r.toks[i+2].Space && r.toks[i+2].Kind == token.Number))
}

var et, al = token.Intern("et"), token.Intern("al")
