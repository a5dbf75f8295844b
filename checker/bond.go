package checker

import (
	"slices"
	"strings"

	"github.com/steadfact/steadfact/internal/language/lexicon"
)

// pair is two things of which a word sets the first over the second: "A beat B", "B lost to A", "A is older than B", "A was built before
// B". Each is a run of words, half open.
type pair struct {
	word         int    // the verb, the adjective before "than", the preposition
	by           string // its stem, of an adjective that in its first degree
	of           string // see bond; "" for a verb that may be true both ways round
	first, other [2]int
}

// pairs are the pairs of a reading.
func (r *reading) pairs() []pair {
	var out []pair
	for i := range r.words {
		if p, ok := r.pairAt(i); ok {
			out = append(out, p)
		}
	}
	return out
}

// pairAt is the pair that word i tells.
func (r *reading) pairAt(i int) (pair, bool) {
	w := &r.words[i]
	switch {
	case w.sign || w.mention >= 0:
	case w.verb && !w.function && w.stem != "have":
		return r.pairOfVerb(i)
	case w.form == "than":
		return r.pairOfDegree(i)
	case w.form == "as" && r.multiplied(i):
		return r.pairBehind(i, i, "multiple")
	case sided[w.form]:
		return r.pairBehind(i, i, "side")
	case w.form == "from":
		return r.course(i)
	case pointed[w.form] && r.formAt(i+1) == "of":
		return r.pairBehind(i, i+1, "side")
	}
	return pair{}, false
}

// pairOfVerb is the pair of the verb at word v: its subject, or who is named behind "by", and its object, or what stands behind a preposition
// that belongs to it.
func (r *reading) pairOfVerb(v int) (pair, bool) {
	b := bonds[r.words[v].stem]
	p := pair{word: v, by: r.words[v].stem, of: b.of, first: r.subjectRun(v)}
	switch {
	case r.isPassive(v) && len(b.prepositions) == 0:
		p.first, p.other = r.runBehind(v, "by"), p.first
	case r.isPassive(v):
		p.first, p.other = r.runBehind(v, "by"), r.runBehind(v, b.prepositions...)
	case len(b.prepositions) > 0:
		p.other = r.runBehind(v, b.prepositions...)
	default:
		p.other = r.runFrom(v+1, r.joins(p.first))
	}
	return p.turn(b.turned)
}

// pairOfDegree is the pair that the "than" at word i tells: "A is older than B", "A is less dense than B", "A has more members than B".
func (r *reading) pairOfDegree(i int) (pair, bool) {
	for k := i - 1; k > 0 && !r.words[k].verb && !r.breaksPhrase(k); k-- {
		form := r.words[k].form
		by, less := degreeOf(form), fewer[form]
		switch {
		case by == "":
			continue
		case r.words[k-1].form == "no", r.words[k-1].form == "not", i+1 < len(r.words) && r.words[i+1].mention >= 0:
			return pair{}, false
		case by == "more" && k+1 < i && r.words[k+1].mostly(lexicon.Adjective):
			by = r.words[k+1].stem
		}
		p, ok := r.pairBehind(k, i, "degree")
		if p.by = by; less {
			p, ok = p.turn(true)
		}
		return p, ok
	}
	return pair{}, false
}

// isDifference reports whether the value before word i is the difference of two things: "40 m taller than".
func (r *reading) isDifference(i int) bool {
	return slices.ContainsFunc(r.pairs(), func(p pair) bool { return p.of == "degree" && p.word == i })
}

// pairBehind is the pair of the subject of the clause in which word i stands and what stands behind word at.
func (r *reading) pairBehind(i, at int, of string) (pair, bool) {
	v := r.governor(i, i+1)
	if v < 0 || v > i {
		return pair{}, false
	}
	first := r.subjectRun(v)
	p := pair{word: i, by: r.words[i].stem, of: of, first: first, other: r.runFrom(at+1, r.joins(first))}
	return p.turn(false)
}

// course is the pair of what stands behind the "from" at word i and behind the "to" that goes with it, where something only goes, or changes,
// from the one to the other.
func (r *reading) course(i int) (pair, bool) {
	v := r.governor(i, i+1)
	p := pair{word: i, by: "from", of: "course", first: r.runFrom(i+1, "")}
	if to := p.first[1]; v < 0 || v > i || !oneWay[r.words[v].stem] || r.formAt(to) != "to" {
		return pair{}, false
	}
	p.other = r.runFrom(p.first[1]+1, "")
	return p.turn(false)
}

// turn has the pair the other way round, where it is said of the second. It is not ok where one of the two is not there.
func (p pair) turn(turned bool) (pair, bool) {
	if turned {
		p.first, p.other = p.other, p.first
	}
	return p, p.first[0] < p.first[1] && p.other[0] < p.other[1]
}

// subjectRun is the noun phrase that the verb at word v is said of, up to the verb or to the sign that ends it.
func (r *reading) subjectRun(v int) [2]int {
	s, start := r.subjectOf(v), r.groupStart(v)
	if s.head < 0 && r.opensWith(start) {
		return [2]int{0, start}
	}
	if s.head < 0 || s.head > v {
		return [2]int{}
	}
	end := s.head + 1
	for end < start && !r.words[end].verb && !r.breaksPhrase(end) && !relative[r.words[end].form] {
		end++
	}
	return [2]int{s.first, end}
}

// opensWith reports whether nothing but one noun phrase stands before word i.
func (r *reading) opensWith(i int) bool {
	for k := range i {
		if !r.isNominal(k) && !r.isDeterminer(k) {
			return false
		}
	}
	return i > 0
}

// runBehind is the noun phrase behind the first of these prepositions that follows the verb at word v in its clause.
func (r *reading) runBehind(v int, prepositions ...string) [2]int {
	for j := v + 1; j < len(r.words) && !r.words[j].verb && !(r.breaksPhrase(j) && r.words[j].mention < 0); j++ {
		if slices.Contains(prepositions, r.words[j].form) {
			return r.runFrom(j+1, "")
		}
	}
	return [2]int{}
}

// runFrom is the noun phrase that begins with word i, with what "of" and another preposition join to it.
func (r *reading) runFrom(i int, joining string) [2]int {
	end, noun := i, false
	for ; end < len(r.words); end++ {
		w := &r.words[end]
		if w.mention >= 0 && noun || w.mention < 0 && (r.breaksPhrase(end) || w.verb || w.function && !r.isDeterminer(end) && !isGenitive(w.form)) &&
			w.form != "of" && (joining == "" || w.form != joining) {
			break
		}
		noun = noun || w.weight > 0
	}
	return [2]int{i, end}
}

// joins is the preposition inside a run of words, by which another one beside it may go on, too: "trade with Y exceeds trade with X".
func (r *reading) joins(run [2]int) string {
	for k := run[0]; k < run[1]; k++ {
		if r.isPreposition(k) && r.words[k].form != "of" {
			return r.words[k].form
		}
	}
	return ""
}

// degreeOf is the adjective of which a word is the second degree, "more" for more or fewer of something, "" when it is none: "older",
// "heavier", "bigger".
func degreeOf(form string) string {
	switch {
	case form == "more", fewer[form]:
		return "more"
	case unlike[form] != "":
		return unlike[form]
	}
	base, ok := strings.CutSuffix(form, "er")
	if !ok || len(base) < 3 {
		return ""
	}
	n := len(base)
	for _, b := range []string{base, base + "e", strings.TrimSuffix(base, "i") + "y", base[:n-1]} {
		if lexicon.Parts(b)&(lexicon.Adjective|lexicon.Adverb) != 0 && (b != base[:n-1] || base[n-1] == base[n-2]) {
			return b
		}
	}
	return ""
}

// fewer are the words for a lower degree; unlike those for a higher one of an adjective that they are not made of.
var (
	fewer  = set("fewer less")
	unlike = map[string]string{"better": "good", "worse": "bad", "further": "far", "farther": "far"}
)

// multiplied reports whether the "as" at word i is the second of "twice as much as".
func (r *reading) multiplied(i int) bool {
	for k := i - 1; k > 0 && !r.words[k].verb && !r.breaksPhrase(k); k-- {
		if r.words[k].form == "as" {
			return r.words[k-1].mention >= 0 || multiples[r.words[k-1].form]
		}
	}
	return false
}

// multiples are the words for how many times as much something is.
var multiples = set("twice thrice times half double triple")
