package quantity

import (
	"strings"

	"github.com/steadfact/steadfact/internal/language/number"
	"github.com/steadfact/steadfact/internal/language/token"
)

// ranked reads a place in an order that is written as a number: "ranks number 4", "peaked at No. 3", "reached #2 on the list", "the
// number 5 spot", "is number 4 among"; nil when the number at token i is none.
func (r *reader) ranked(i int) *Mention {
	k := r.numberSign(i)
	if k < 0 {
		return nil
	}
	n, ok := number.Parse(r.text, r.toks, i)
	if updown.has(r.toks, k-1) || !ok || n.Ordinal || n.Fraction || n.Signed || !n.Value.IsInt() || !r.ranks(k, n.Last) {
		return nil
	}
	a := amount{num: n, first: n.First, last: n.Last, core: n.Last, noUnit: n.Last}
	m := a.mention(r.text, r.toks)
	m.Kind = Ordinal
	switch {
	case ranksBelow.has(r.toks, k-1):
		m.bound(MoreThan)
	case ranksAbove.has(r.toks, k-1), is(r.toks, k-1, idOf) && is(r.toks, k-2, ahead):
		m.bound(LessThan)
	}
	return m
}

// numberSign is where the sign or word begins that makes of the number at token i one of an order: "#2", "number 2", "No. 2", and in a
// row with one that was read before "numbers 52 and 60", or the number itself where it tells which place it is, "the 60 position"; -1
// when there is none.
func (r *reader) numberSign(i int) int {
	switch {
	case is(r.toks, i-1, hash) && !r.toks[i].Space, numberWords.has(r.toks, i-1):
		return i - 1
	case is(r.toks, i-1, idDot) && is(r.toks, i-2, no):
		return i - 2
	case is(r.toks, i-1, idThe) && seats.has(r.toks, i+1) && r.toks[i].Kind == token.Number:
		return i
	case is(r.toks, i-1, idAnd) && i > 2 && r.toks[i-2].Kind == token.Number && r.toks[i].Kind == token.Number:
		return r.numberSign(i - 2)
	}
	return -1
}

// ranks reports whether the words before token k, or those behind the number, say that it is a place in an order.
func (r *reader) ranks(k, last int) bool {
	if places.has(r.toks, last) || lists.has(r.toks, last) && reaches.has(r.toks, k-1) {
		return true
	}
	return r.ranksBefore(k)
}

// ranksBefore reports whether a verb that ranks stands shortly before token k.
func (r *reader) ranksBefore(k int) bool {
	for j := k - 1; j >= 0 && j >= k-4 && r.toks[j].Kind == token.Word; j-- {
		if ranking.has(r.toks, j) {
			return true
		}
	}
	return false
}

// superlative reports whether a hyphen joins the ordinal before token i to a superlative: "the fourth-largest city".
func (r *reader) superlative(i int) bool {
	return r.tightHyphen(i) && i+1 < len(r.toks) && (strings.HasSuffix(r.toks[i+1].Of(r.text), "est") || is(r.toks, i+1, most))
}

var (
	hash = token.Intern("#")
	no   = token.Intern("no")

	most        = token.Intern("most")
	ahead       = token.Intern("ahead")
	updown      = list(`below above under over`) // in an order, the lower number is the higher place
	ranksBelow  = list(`behind after outside`)
	ranksAbove  = list(`before`)
	ranking     = list(`rank ranks ranked ranking peak peaks peaked peaking charted debuted debuting reached reaching hit seeded placed finished entered climbed topped`)
	lists       = list(`on in among`) // before the list, chart or land in which something has its place
	reaches     = list(`at to is was are were be been`)
	numberWords = list(`number numbers`)
	seats       = list(`spot place position seed`)
	places      = list(`spot place position seed pick overall ranking rank hit single`)
)
