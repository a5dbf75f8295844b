package quantity

import (
	"math/big"
	"strings"

	"github.com/steadfact/steadfact/internal/language/lexicon"
	"github.com/steadfact/steadfact/internal/language/number"
	"github.com/steadfact/steadfact/internal/language/token"
	"github.com/steadfact/steadfact/internal/language/unit"
)

// counted finds the noun that is counted, after the number or, for a label, before it.
func (r *reader) counted(m *Mention, a *amount) {
	at := m.Last
	if a.hyphenated {
		r.compound(m, a)
		return
	}
	if k := m.First - 1; k >= r.low && labels.has(r.toks, k) && !m.Worded {
		r.labelled(m)
		return
	}
	if is(r.toks, at, idOf) && m.Kind != Ratio {
		at++
		if wholeArticles.has(r.toks, at) {
			at++
		}
	}
	switch {
	case a.num.Fraction && wholeArticles.has(r.toks, at):
		at++
	case is(r.toks, at, idClose) && m.First > 0 && is(r.toks, m.First-1, idOpen): // four (4) seats
		at++
	}
	if a.num.Signed && m.Value != nil && m.Value.Sign() < 0 {
		return // nothing is counted below zero
	}
	single := m.Kind == Number && m.Value != nil && (isOne(m.Value) || a.belowOne() && !is(r.toks, m.First-1, idThe))
	if unitAdjectives.has(r.toks, at) || is(r.toks, at, other) {
		at++
		if n, ok := nounAfter(r.text, r.toks, at, single); ok {
			n.first--
			r.take(m, n)
		}
		return
	}
	if ungraded.has(r.toks, at) {
		r.take(m, noun{first: at, last: at + 1, singular: strings.ToLower(r.toks[at].Of(r.text))})
		return
	}
	if n, ok := nounAfter(r.text, r.toks, at, single && !r.named(m)); ok && !(r.named(m) && (r.verb(at, n) || r.titled(at, n))) && !(is(r.toks, n.last, idTo) && m.Step.Cmp(one) < 0 && r.verb(at, n)) { // 6.4 corresponds to
		r.take(m, n)
		return
	}
	if m.Kind == Number && m.Value != nil && isOne(m.Value) && !r.named(m) {
		if n, ok := bareNoun(r.text, r.toks, at); ok {
			r.take(m, n)
			return
		}
	}
	r.labelled(m)
}

// isOne reports whether a number is 1; it asks as little as it can, for big numbers compare by products.
func isOne(n *big.Rat) bool { return n.IsInt() && n.Num().IsInt64() && n.Num().Int64() == 1 }

// belowOne reports whether the amount is a decimal between zero and one: 0.5 point.
func (a *amount) belowOne() bool {
	return !a.num.Worded && !a.num.Fraction && a.num.Value.Sign() > 0 && !a.num.Value.IsInt() && a.num.Value.Cmp(one) < 0
}

// verb reports whether the word after a name is its verb: Python 3 supports, Jaws 2 offers animals.
func (r *reader) verb(at int, n noun) bool {
	w := strings.ToLower(r.toks[at].Of(r.text))
	return verbal(w) && (n.last == at+1 || strings.HasSuffix(w, "s"))
}

// titled reports whether the head of a noun is a person's name after a word in small letters: the Big 12 leader Rick Barnes.
func (r *reader) titled(at int, n noun) bool {
	return n.last > at+2 && r.toks[n.last-1].Upper && r.toks[n.last-2].Upper && !r.toks[at].Upper
}

// roman reads a label with a roman numeral: Phase III, World War II. A lone I is a pronoun after a small letter.
func (r *reader) roman(i int) (*Mention, int) {
	if i+1 >= len(r.toks) || !r.toks[i+1].Space {
		return nil, i + 1
	}
	v := number.Roman(r.toks[i+1].Of(r.text))
	tied := i+2 < len(r.toks) && !r.toks[i+2].Space && (r.toks[i+2].Kind != token.Sign || r.tightHyphen(i+2))
	if v == 0 || v > 50 || v == 1 && !r.toks[i].Upper || tied {
		return nil, i + 1
	}
	m := &Mention{First: i, Last: i + 2, Span: r.span(i+1, i+2), Noun: r.span(i, i+1), Whole: r.span(i, i+2)}
	m.Core = m.Span
	m.Value, m.Step, m.Unit = big.NewRat(int64(v), 1), one, strings.ToLower(r.toks[i].Of(r.text))
	return m, i + 2
}

// named reports whether a name or a label stands right before a number in digits: Python 3, node 1. A verb may then follow it.
func (r *reader) named(m *Mention) bool {
	k := m.First - 1
	if m.Worded || k < r.low || r.toks[k].Kind != token.Word || !r.toks[k+1].Space {
		return false
	}
	if stops.has(r.toks, k) {
		return false
	}
	if r.toks[k].Upper {
		return k > 0 || lexicon.Dominant(strings.ToLower(r.toks[k].Of(r.text)))&^lexicon.Noun == 0
	}
	return r.label(k)
}

// afterName reports whether a capitalised word inside a sentence stands right before a number in digits.
func (r *reader) afterName(m *Mention) bool {
	k := m.First - 1
	return k > 0 && k >= r.low && !m.Worded && r.toks[k].Kind == token.Word && r.toks[k].Upper && r.toks[k+1].Space && (r.toks[k-1].Kind == token.Word || inside.has(r.toks, k-1)) && !stops.has(r.toks, k) && !(statistics.has(r.toks, k) && m.Value != nil && !m.Value.IsInt())
}

// inside are the signs after which a capital is that of a name, as it is inside a sentence.
var inside = list(`, ( [`)

var other = token.Intern("other")

// take makes the noun the mention's own, with the unit it is counted by: requests per second.
func (r *reader) take(m *Mention, n noun) {
	m.Unit, m.Noun = n.singular, r.span(n.first, n.last)
	m.Last = n.last
	if is(r.toks, n.last, idPer) || periodic.has(r.toks, n.last) && times.has(r.toks, n.last+1) || is(r.toks, n.last, idSlash) && !r.toks[n.last].Space {
		if u, last, ok := unit.Parse(r.text, r.toks, n.last+1, true); ok {
			m.Unit, m.Last = n.singular+" per "+u.Name, last
		} else if k := n.last + 1; is(r.toks, n.last, idPer) && occasions.has(r.toks, k) {
			m.Unit, m.Last = n.singular+" per "+strings.ToLower(r.toks[k].Of(r.text)), k+1
		}
	} else if time := r.each(n.last); time != "" {
		m.Unit, m.Last = n.singular+" per "+time, n.last+1
	}
}

// each is the time for which a count is told by the adverb at token i: 300,000 visitors annually; "" for none.
func (r *reader) each(i int) string {
	if i >= len(r.toks) || !r.clauseEnds(i+1) && !stops.has(r.toks, i+1) {
		return ""
	}
	return regularly[r.toks[i].ID]
}

// regularly are the adverbs for what is told of a time that comes again.
var regularly = map[token.ID]string{
	token.Intern("annually"): "year", token.Intern("yearly"): "year", token.Intern("monthly"): "month", token.Intern("weekly"): "week",
	token.Intern("daily"): "day", token.Intern("hourly"): "hour", token.Intern("nightly"): "night",
}

// occasions are what a count may be per, besides units: 6.5 goals per game.
var occasions = list(`game match race set round inning season capita person head`)

// compound reads the noun tied to the number: 15-member board.
func (r *reader) compound(m *Mention, a *amount) {
	at := a.noUnit
	if at >= len(r.toks) || r.toks[at].Kind != token.Word || r.toks[at].ID == odd || r.toks[at].ID == ish || stops.has(r.toks, at) {
		return
	}
	if r.toks[at].ID == strong { // a 1,000-strong crowd
		m.Last = at + 1
		return
	}
	t := r.toks[at]
	m.Unit, m.Noun = strings.ToLower(t.Of(r.text)), r.span(at, at+1)
	if plural(r.text, t) {
		m.Unit = singular(r.text, t)
	}
	m.Last = at + 1
}

// label reports whether token k is a singular noun that the number after it numbers.
func (r *reader) label(k int) bool {
	t := r.toks[k]
	if t.Kind != token.Word || !r.toks[k+1].Space {
		return false
	}
	if labels.has(r.toks, k) {
		return true
	}
	if t.Upper && !(k == 0 && (r.clauseEnds(k+2) || is(r.toks, k+2, idColon))) {
		return false // a name: Toy Story 2
	}
	w := strings.ToLower(t.Of(r.text))
	return !r.toks[k+1].Upper && r.toks[k+1].Kind == token.Number && !stops.has(r.toks, k) && !starts.number(t.ID) && !plural(r.text, t) && lexicon.Dominant(w) == lexicon.Noun && !t.Caps &&
		lexicon.Parts(w)&lexicon.Verb == 0
}

// labelled reads the noun that the number numbers: port 8080, level 5, age 30.
func (r *reader) labelled(m *Mention) {
	k := m.First - 1
	if k < r.low {
		return
	}
	if is(r.toks, k, idAged) || is(r.toks, k, idAge) || is(r.toks, k, idAges) || m.Kind == Number && r.aged(k) {
		m.measure(mustUnit("year"))
		return
	}
	if is(r.toks, k, idOf) && ungraded.has(r.toks, k-1) && k > r.low {
		k--
	}
	if m.Kind == Number && m.Value != nil && m.Value.Sign() >= 0 && (r.label(k) || ungraded.has(r.toks, k)) {
		m.Unit, m.Noun = strings.ToLower(r.toks[k].Of(r.text)), r.span(k, k+1)
		if plural(r.text, r.toks[k]) {
			m.Unit = singular(r.text, r.toks[k])
		}
		m.First = k
	}
}
