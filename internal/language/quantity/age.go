package quantity

import (
	"math/big"

	"github.com/steadfact/steadfact/internal/language/token"
)

// ageOf makes years of a number after "age of". A bound may stand before "the age of"; "minimum age of 18" is no bound.
func (r *reader) ageOf(m *Mention, a *amount) {
	k := r.beforeAge(a.first)
	if k == a.first && !r.atAge(m, a) && !r.apposed(m, a) && !r.whenDone(m, a) || m.Measure != nil || m.Kind != Number {
		return
	}
	m.measure(mustUnit("year"))
	if is(r.toks, k, idThe) {
		m.First = min(m.First, k)
	}
}

// atAge reports whether a sentence begins with an age: At 16, she left.
func (r *reader) atAge(m *Mention, a *amount) bool {
	k := a.first - 1
	return k >= r.low && r.toks[k].ID == atWord && r.toks[k].Upper && is(r.toks, a.last, idComma) && m.Value != nil && m.Value.IsInt() && m.Value.Cmp(oldest) < 0 && m.Value.Sign() > 0
}

// whenDone reports whether a number is the age at which a person did something: she was 34 when she moved.
func (r *reader) whenDone(m *Mention, a *amount) bool {
	k := a.first - 1
	for k > r.low && ageBounds.has(r.toks, k) {
		k--
	}
	return was.has(r.toks, k) && whenWord.has(r.toks, a.last) && persons.has(r.toks, a.last+1) && m.Value != nil && m.Value.IsInt() && m.Value.Cmp(oldest) < 0 && m.Value.Sign() > 0
}

// ageBounds are the words that bound an age.
var ageBounds = list("under over about nearly almost barely around below above")

var was, whenWord, persons = list("was only just still"), list("when"), list("he she")

// apposed reports whether a number between commas after a person's name is an age: said Mary Smith, 77, who lives there.
func (r *reader) apposed(m *Mention, a *amount) bool {
	k := a.first - 2
	if k < 1 || !is(r.toks, k+1, idComma) || r.toks[k+1].Space || m.Worded || m.Value == nil || !m.Value.IsInt() || m.Value.Cmp(oldest) > 0 || m.Value.Sign() <= 0 || a.last != a.first+1 {
		return false
	}
	first := k + 1
	for first > 0 && first > k-3 && r.toks[first-1].Kind == token.Word && r.toks[first-1].Upper && !r.toks[first-1].Caps {
		first--
	}
	if first > k || k == first && !said.has(r.toks, k-1) || placed.has(r.toks, first-1) || placed.has(r.toks, first) {
		return false
	}
	if at := a.last; is(r.toks, at, idComma) {
		return at+1 < len(r.toks) && r.toks[at+1].Kind == token.Word && !r.toks[at+1].Upper && !is(r.toks, at+1, idAnd)
	}
	return said.has(r.toks, first-1) && r.clauseEnds(a.last)
}

var (
	said   = list(`said says told added recalled explained`)
	placed = list(`in at near from to of on the`) // a place or a thing comes after them
)

var oldest = big.NewRat(110, 1)

// beforeAge is where "the age of" begins when it ends before token i; i otherwise.
func (r *reader) beforeAge(i int) int {
	if i-2 < r.low || !is(r.toks, i-1, idOf) || !is(r.toks, i-2, idAge) && !is(r.toks, i-2, idAges) {
		return i
	}
	if i-3 >= r.low && is(r.toks, i-3, idThe) {
		return i - 3
	}
	return i - 2
}

// aged reports whether token k joins a number to an age before it: aged 25, 31 and 40.
func (r *reader) aged(k int) bool {
	if len(r.out) == 0 || !is(r.toks, k, idComma) && !is(r.toks, k, idAnd) {
		return false
	}
	if is(r.toks, k, idAnd) && is(r.toks, k-1, idComma) {
		k--
	}
	p := r.out[len(r.out)-1]
	return p.Last == k && p.Kind == Duration && p.Unit == "year" && p.Span == p.Core
}

// lifeDecade reports whether token i is a decade of life: in his 30s.
func (r *reader) lifeDecade(i int) bool {
	t := r.toks[i]
	return t.Kind == token.Number && r.digits(i) == 2 && r.text[t.End-1] == '0' && i+1 < len(r.toks) && !r.toks[i+1].Space && is(r.toks, i+1, idPluralS) && owners.has(r.toks, i-1)
}

var (
	idPluralS = token.Intern("s")
	owners    = list(`his her their my your our its mid early late`)
)
