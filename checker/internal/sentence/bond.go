package sentence

import (
	"slices"
	"strings"

	"github.com/steadfact/steadfact/internal/language/lexicon"
)

// Pair is two things of which a word sets the first over the second: "A beat B", "B lost to A", "A is older than B", "A was built before
// B". Each is a run of words, half open.
type Pair struct {
	Word         int    // the verb, the adjective before "than", the preposition
	By           string // its stem, of an adjective that in its first degree
	Of           string // see Bond; "" for a verb that may be true both ways round
	First, Other [2]int
}

// Pairs are the pairs of a reading.
func (r *Reading) Pairs() []Pair {
	var out []Pair
	for i := range r.Words {
		if p, ok := r.pairAt(i); ok {
			out = append(out, p)
		}
	}
	return out
}

// Bonded are those of a sort, which other words may tell, too.
func (r *Reading) Bonded() []Pair {
	var out []Pair
	for i := range r.Words {
		if !r.Words[i].Has(mayBond) {
			continue
		}
		if p, ok := r.pairAt(i); ok && p.Of != "" {
			out = append(out, p)
		}
	}
	return out
}

// pairAt is the pair that word i tells.
func (r *Reading) pairAt(i int) (Pair, bool) {
	w := &r.Words[i]
	switch {
	case w.Sign || w.Mention >= 0:
	case w.Verb && !w.Function && w.Stem != "have":
		return r.pairOfVerb(i)
	case w.Form == "than":
		return r.pairOfDegree(i)
	case w.Form == "as" && r.multiplied(i):
		return r.pairBehind(i, i, "multiple")
	case sided[w.Form]:
		return r.pairBehind(i, i, "side")
	case w.Form == "from":
		return r.course(i)
	case pointed[w.Form] && r.FormAt(i+1) == "of":
		return r.pairBehind(i, i+1, "side")
	}
	return Pair{}, false
}

// pairOfVerb is the pair of the verb at word v: its subject, or who is named behind "by", and its object, or what stands behind a preposition
// that belongs to it.
func (r *Reading) pairOfVerb(v int) (Pair, bool) {
	b := Bonds[r.Words[v].Stem]
	p := Pair{Word: v, By: r.Words[v].Stem, Of: b.Of, First: r.subjectRun(v)}
	switch {
	case r.IsPassive(v) && len(b.prepositions) == 0:
		p.First, p.Other = r.runBehind(v, "by"), p.First
	case r.IsPassive(v):
		p.First, p.Other = r.runBehind(v, "by"), r.runBehind(v, b.prepositions...)
	case len(b.prepositions) > 0:
		p.Other = r.runBehind(v, b.prepositions...)
	default:
		p.Other = r.runFrom(v+1, r.joins(p.First))
	}
	return p.turn(b.turned)
}

// pairOfDegree is the pair that the "than" at word i tells: "A is older than B", "A is less dense than B", "A has more members than B".
func (r *Reading) pairOfDegree(i int) (Pair, bool) {
	for k := i - 1; k > 0 && !r.Words[k].Verb && !r.BreaksPhrase(k); k-- {
		form := r.Words[k].Form
		by, less := degreeOf(form), fewer[form]
		switch {
		case by == "":
			continue
		case r.Words[k-1].Form == "no", r.Words[k-1].Form == "not", i+1 < len(r.Words) && r.Words[i+1].Mention >= 0:
			return Pair{}, false
		case by == "more" && k+1 < i && r.Words[k+1].Mostly(lexicon.Adjective):
			by = r.Words[k+1].Stem
		}
		p, ok := r.pairBehind(k, i, "degree")
		if p.By = by; less {
			p, ok = p.turn(true)
		}
		return p, ok
	}
	return Pair{}, false
}

// IsDifference reports whether the value before word i is the difference of two things: "40 m taller than".
func (r *Reading) IsDifference(i int) bool {
	return slices.ContainsFunc(r.Bonded(), func(p Pair) bool { return p.Of == "degree" && p.Word == i })
}

// pairBehind is the pair of the subject of the clause in which word i stands and what stands behind word at.
func (r *Reading) pairBehind(i, at int, of string) (Pair, bool) {
	v := r.Governor(i, i+1)
	if v < 0 || v > i {
		return Pair{}, false
	}
	first := r.subjectRun(v)
	p := Pair{Word: i, By: r.Words[i].Stem, Of: of, First: first, Other: r.runFrom(at+1, r.joins(first))}
	return p.turn(false)
}

// course is the pair of what stands behind the "from" at word i and behind the "to" that goes with it, where something only goes, or changes,
// from the one to the other.
func (r *Reading) course(i int) (Pair, bool) {
	v := r.Governor(i, i+1)
	p := Pair{Word: i, By: "from", Of: "course", First: r.runFrom(i+1, "")}
	if to := p.First[1]; v < 0 || v > i || !oneWay[r.Words[v].Stem] || r.FormAt(to) != "to" {
		return Pair{}, false
	}
	p.Other = r.runFrom(p.First[1]+1, "")
	return p.turn(false)
}

// Has reports whether word i is that of a pair, or one of its two things.
func (p *Pair) Has(i int) bool {
	return i == p.Word || p.First[0] <= i && i < p.First[1] || p.Other[0] <= i && i < p.Other[1]
}

// turn has the pair the other way round, where it is said of the second. It is not ok where one of the two is not there.
func (p Pair) turn(turned bool) (Pair, bool) {
	if turned {
		p.First, p.Other = p.Other, p.First
	}
	return p, p.First[0] < p.First[1] && p.Other[0] < p.Other[1]
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
	fewer  = Set("fewer less")
	unlike = map[string]string{"better": "good", "worse": "bad", "further": "far", "farther": "far"}
)

// multiplied reports whether the "as" at word i is the second of "twice as much as".
func (r *Reading) multiplied(i int) bool {
	for k := i - 1; k > 0 && !r.Words[k].Verb && !r.BreaksPhrase(k); k-- {
		if r.Words[k].Form == "as" {
			return r.Words[k-1].Mention >= 0 || multiples[r.Words[k-1].Form]
		}
	}
	return false
}

// multiples are the words for how many times as much something is.
var multiples = Set("twice thrice times half double triple")

// BondAt is of what sort the pair is that word i tells; "" when it tells none that may be told by another word.
func (r *Reading) BondAt(i int) string {
	w := &r.Words[i]
	if w.Weight == 0 || !w.Has(mayBond) || !pointed[w.Form] && !(w.Verb && Bonds[w.Stem].Of != "") {
		return ""
	}
	p, _ := r.pairAt(i)
	return p.Of
}
