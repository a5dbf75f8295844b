package sentence

import (
	"slices"

	"github.com/steadfact/steadfact/internal/language"
	"github.com/steadfact/steadfact/internal/language/lexicon"
	"github.com/steadfact/steadfact/internal/language/quantity"
)

// refusesBeyond reports whether the sentence says that what has more or less than a bound is turned down: "uploads larger than 100 MB are
// rejected", "the server rejects keys shorter than 2048 bits", "usernames with fewer than 4 characters are not accepted". What is counted by
// the bound itself is no such thing: "more than 300 applications were refused".
func (r *Reading) refusesBeyond(m *language.Mention) bool {
	return r.verbBeyond(m, func(v int, of bool) bool {
		return refusing[r.Words[v].Stem] && r.IsPassive(v) == of && !r.NegatedAt(v) || accepting[r.Words[v].Stem] && r.NegatedAt(v)
	})
}

// SparesUpTo reads a bound beyond which somebody's leave is asked for as the most for which it is not: $500 in "purchases above $500 require
// approval". It is nil for every other mention.
func (r *Reading) SparesUpTo(m *language.Mention) *language.Mention {
	if q := m.Quantity; q == nil || q.Comparator != quantity.MoreThan || !r.verbBeyond(m, func(v int, _ bool) bool { return r.asksLeave(v) }) {
		return nil
	}
	return atMost(m)
}

// verbBeyond reports whether such a verb is said of what has more or less than a bound: as its subject, or as its object.
func (r *Reading) verbBeyond(m *language.Mention, such func(v int, ofSubject bool) bool) bool {
	first, last := r.WordsIn(m.Whole)
	noun := first - 1
	for noun > 0 && (having[r.Words[noun].Form] || r.Words[noun].Verb || r.Words[noun].Is(lexicon.Modal) || Relative[r.Words[noun].Form]) {
		noun--
	}
	if noun < 0 || !r.IsNominal(noun) && !anything[r.Words[noun].Form] {
		return false
	}
	if v := r.nextVerb(last); v >= 0 && such(v, true) {
		return true
	}
	for v := noun - 1; v >= 0 && r.Words[v].Clause == r.Words[noun].Clause; v-- {
		if w := &r.Words[v]; w.Verb && !w.Function || refusing[w.Stem] || accepting[w.Stem] {
			return (r.leadsTo(v, noun) || r.asksLeave(v)) && such(v, false)
		}
	}
	return false
}

// nextVerb is the verb that says something in the group that begins with word i, or behind the noun phrase there; -1 when a sign or another
// small word comes before it.
func (r *Reading) nextVerb(i int) int {
	for ; i < len(r.Words); i++ {
		switch w := &r.Words[i]; {
		case w.Verb:
			return r.MainVerb(i)
		case !r.IsNominal(i) && !w.Is(lexicon.Modal) && !r.IsAdverb(i):
			return -1
		}
	}
	return -1
}

// leadsTo reports whether the noun phrase right behind the verb at word v ends with word noun.
func (r *Reading) leadsTo(v, noun int) bool {
	for k := v + 1; k < noun; k++ {
		if !r.IsNominal(k) && !r.IsDeterminer(k) {
			return false
		}
	}
	return v < noun
}

// asksLeave reports whether the verb at word v asks for somebody's leave: "require approval", "need prior permission".
func (r *Reading) asksLeave(v int) bool {
	o := r.ObjectOf(v)
	return o >= 0 && Needing[r.Words[v].Stem] && leave[r.Words[o].Stem] && !r.NegatedAt(v) &&
		!slices.ContainsFunc(r.Words[v:o], func(w Word) bool { return w.Form == "no" })
}

// LeaveAsked is the noun for the leave that the sentence asks for, of nobody in particular; -1 for none.
func (r *Reading) LeaveAsked() int {
	for v := range r.Words {
		if r.Words[v].Verb && r.asksLeave(v) {
			o := r.ObjectOf(v)
			if (o == v+1 || o == v+2 && beforehand[r.Words[v+1].Form]) && !from[r.FormAt(o+1)] {
				return o
			}
		}
	}
	return -1
}

// LeaveSpared is the noun for the leave without which the reading says that something may be done; -1 for none.
func (r *Reading) LeaveSpared() int {
	for i := 1; i < len(r.Words); i++ {
		if leave[r.Words[i].Stem] && (r.Words[i-1].Form == "without" || beforehand[r.Words[i-1].Form] && r.FormAt(i-2) == "without") {
			return i
		}
	}
	return -1
}

var (
	// having are the small words between a noun and how much it has.
	having = Set("with of having for")
	// anything are the pronouns for all that is meant.
	anything = Set("anything everything something those anyone everyone any all")
	// refusing are the verbs for what is done to what is beyond a bound.
	refusing = Set("refuse reject decline deny discard drop ignore truncate shorten trim cut block forbid prohibit disallow filter")
	// accepting are the verbs whose denial does the same.
	accepting = Set("accept allow permit admit support process approve")
	// Needing and leave are verbs and their objects, by which what is beyond a bound is made to wait for somebody.
	Needing = Set("need require")
	leave   = Set("approval permission consent authorization authorisation agreement sign-off signoff waiver justification")
	// beforehand are adjectives before such an object that say nothing more, and from the prepositions before whom is asked.
	beforehand = Set("prior previous explicit written any further special additional")
	from       = Set("from by of")
)
