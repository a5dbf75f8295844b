package quantity

import (
	"strings"

	"github.com/steadfact/steadfact/internal/language/token"
	"github.com/steadfact/steadfact/internal/language/unit"
)

// refused looks at what stands before token i. When that makes the number part of something else (an identifier, a reference, a
// citation, a list marker), it returns the token to go on with; i otherwise.
func (r *reader) refused(i int) int {
	t := r.toks[i]
	if t.Kind == token.Word {
		if i > 1 && is(r.toks, i-1, idHyphen) && !t.Space && !r.toks[i-1].Space && r.toks[i-2].Kind == token.Word && !starts.number(r.toks[i-2].ID) && !is(r.toks, i-2, idTo) {
			return i + 1
		}
		return i
	}
	if r.lifeDecade(i) {
		return i + 2
	}
	if end := r.dialled(i); end > i {
		return end
	}
	if !t.Space && i > 0 && r.hangs(i) && !token.OpensGlued(r.text, r.toks, i) || r.listMarker(i) || r.citation(i) || r.phone(i) {
		return r.chain(i)
	}
	if r.address(i) || r.years(i) {
		return i + 1
	}
	if end := r.called(i); end > i {
		return end
	}
	if r.reference(i) {
		end := r.chain(i)
		r.joined = end
		return end
	}
	return i
}

const maxArguments = 16 // tokens between the brackets of a call

// called is the end of the arguments of a call that begin with token i: range(0, 10); i where none is called.
func (r *reader) called(i int) int {
	if i < 2 || !is(r.toks, i-1, idOpen) || r.toks[i-1].Space || r.toks[i].Space || r.toks[i-2].Kind != token.Word || !is(r.toks, i+1, idComma) {
		return i
	}
	for k := i; k < min(i+maxArguments, len(r.toks)); k++ {
		if is(r.toks, k, idClose) {
			return k
		}
	}
	return i
}

// prefixWords may be tied to a number by a hyphen without making it part of a name: top-10, sub-50.
var prefixWords = list(`top sub plus minus to all pre post non mid about max min`)

// leading are the signs that a number may hang on.
const leading = "([{\"'“‘«„<>≤≥≈~∼±+×−—–*|$"

// hangs reports whether token i hangs on something that makes it part of an identifier.
func (r *reader) hangs(i int) bool {
	p := r.toks[i-1]
	if p.Kind == token.Word {
		if u, _, ok := unit.Before(r.text, r.toks, i, 0); ok && u != nil {
			return false
		}
		return true
	}
	if p.Kind == token.Number {
		return true
	}
	s := p.Of(r.text)
	if r.toks[i].Kind == token.Sign && (s == "+" || s == "-") || s == "(" && i > 1 && !p.Space && r.toks[i-2].Kind == token.Word && r.toks[i].Kind == token.Number && is(r.toks, i+1, idClose) {
		return true // C++17, O(1)
	}
	if s == "+" && i > 1 && !p.Space && r.toks[i-2].Kind == token.Word && !starts.number(r.toks[i-2].ID) {
		return true // N+1
	}
	if strings.Contains(leading, s) {
		return (s == `"` || s == "'") && i > 1 && !p.Space && r.toks[i-2].ID == equal || s == "*" && is(r.toks, i+1, idColon) // size="5", *5: a footnote
	}
	tied := i > 1 && !p.Space
	switch s {
	case "-", "‑":
		if !tied {
			return false
		}
		q := r.toks[i-2]
		return q.Kind == token.Number || q.Kind == token.Word && !(prefixWords.has(r.toks, i-2) && (i < 3 || r.toks[i-2].Space || !is(r.toks, i-3, idHyphen) || is(r.toks, i-2, idTo)))
	case "=":
		return tied && !strings.Contains("<>", r.toks[i-2].Of(r.text)) && !r.statistic(i-2) // x=5, but n>=5
	case ",":
		return tied && r.toks[i-2].Kind == token.Number
	case "/":
		return !(i >= r.low && i-1 == r.low && len(r.out) > 0 && r.out[len(r.out)-1].Measure != nil)
	}
	if u, _, ok := unit.Before(r.text, r.toks, i, 0); ok && u != nil {
		return false
	}
	return true
}

// statistic reports whether token i stands alone for what a sample or a test came to: n=105, p=0.03.
func (r *reader) statistic(i int) bool {
	return statistics.has(r.toks, i) && (r.toks[i].Space || i == 0 || is(r.toks, i-1, idOpen))
}

var statistics = list(`n p z r t f or hr rr sd se df ci`)

// chain is the end of the tokens that hang together from token i on: an identifier, a dotted number, a telephone number.
func (r *reader) chain(i int) int {
	for i++; i < len(r.toks) && !r.toks[i].Space; i++ {
		if is(r.toks, i, idOpen) && i+2 < len(r.toks) && r.toks[i+1].Kind == token.Number && !r.toks[i+1].Space && is(r.toks, i+2, idClose) {
			i += 2 // 5(2)
			continue
		}
		if r.toks[i].Kind == token.Sign && (i+1 >= len(r.toks) || r.toks[i+1].Space || r.toks[i+1].Kind == token.Sign || !strings.Contains("-./:_+@#=&%?‑–", r.toks[i].Of(r.text))) {
			break
		}
	}
	return i
}

// address reports whether a number is a house's or a postal code: 10 Downing Street, CA 94103.
func (r *reader) address(i int) bool {
	if r.toks[i].Kind != token.Number {
		return false
	}
	if k := i - 1; k >= 0 && r.toks[k].Kind == token.Word && r.toks[k].Caps && r.toks[k].End-r.toks[k].Start == 2 && r.toks[i].End-r.toks[i].Start == 5 && r.toks[i].Space {
		return true
	}
	for k := i + 1; k < min(i+5, len(r.toks)) && r.toks[k].Kind == token.Word && r.toks[k].Upper; k++ {
		if k > i+1 && streets.has(r.toks, k) {
			return true
		}
	}
	return false
}

var streets = list(`street avenue road boulevard drive lane court st ave rd blvd plaza terrace crescent parkway highway`)

var equal = token.Intern("=")

// never are pairs of numbers that are a saying, not a value.
var never = map[string]bool{"24/7": true, "9/11": true, "7/7": true}

// glued looks at what hangs on the end of the amount: letters that are no unit make an identifier of it (3D, 24703L202), more
// dotted numbers an address. It returns the token to go on with; 0 when the amount stands.
func (r *reader) glued(a *amount) int {
	if never[r.text[r.toks[a.num.First].Start:r.toks[a.core-1].End]] {
		return a.last
	}
	at := a.last
	if a.num.Ordinal {
		at = a.num.Last
	}
	if at >= len(r.toks) || r.toks[at].Space {
		return 0
	}
	t := r.toks[at]
	wordly := a.num.Worded || a.core == a.last && at > 0 && r.toks[at-1].Kind == token.Word
	switch t.Kind {
	case token.Word:
		if r.bearing(a.unit, at) {
			return 0
		}
		if t.ID == idS {
			if wordly {
				return 0
			}
			return r.chain(at)
		}
		return r.chain(at)
	case token.Number:
		return r.chain(at)
	}
	if at+1 >= len(r.toks) || r.toks[at+1].Space {
		return 0
	}
	n := r.toks[at+1]
	switch t.Of(r.text) {
	case ".":
		if n.Kind != token.Sign && !(wordly && n.Upper) && !token.OpensGlued(r.text, r.toks, at+1) {
			return r.chain(at)
		}
		if is(r.toks, at+1, idDot) && at+2 < len(r.toks) && !r.toks[at+2].Space && r.toks[at+2].Kind != token.Sign { // 0..N
			return r.chain(at + 2)
		}
	case ":", "_", "@", "#", "=", "\\", "&":
		if r.colonRatio(a) {
			return 0
		}
		return r.chain(at)
	case "/":
		if _, part := r.outOfTen(a); a.unit == nil && (n.Kind == token.Word || n.Kind == token.Number && !part) {
			return r.chain(at)
		}
	case "-", "‑":
		if a.unit == nil && n.Kind == token.Word && (n.End-n.Start == 1 || n.Upper && !wordly) && !starts.number(n.ID) && !is(r.toks, at+1, idTo) {
			return r.chain(at)
		}
	}
	return 0
}
