package checker

import (
	"github.com/steadfact/steadfact/internal/language/lexicon"
	"github.com/steadfact/steadfact/internal/language/temporal"
)

// frame is what a value is bound to by its sentence's own structure: the verb that governs it and the noun it belongs to.
type frame struct {
	verb int // word, -1 when the clause has none
	noun int // the counted noun's head, or the attribute the value belongs to ("rating", "port"); -1 when there is none
}

// frameOf finds what binds the words [first, last) of a reading.
func (r *reading) frameOf(first, last int) frame {
	return frame{verb: r.governor(first, last), noun: r.attribute(first, last)}
}

// governor is the verb that governs a run of words: the nearest one before it in its clause, else the nearest one behind it
// in its clause, else the nearest one before it in the clauses before.
func (r *reading) governor(first, last int) int {
	v := r.nearestVerb(first, last)
	for v >= 0 && v+1 < len(r.words) && r.words[v].function && r.words[v+1].verb {
		v++ // "was founded": the verb that says something
	}
	return r.cameTo(v)
}

// cameTo is the verb that tells what happened where the verb at word v only says that it came about: "ended up becoming", "went on
// to win"; else v.
func (r *reading) cameTo(v int) int {
	if v < 0 || v+2 >= len(r.words) || !cameAbout[r.words[v].stem+" "+r.words[v+1].form] {
		return v
	}
	next := v + 2
	if r.words[next].form == "to" && next+1 < len(r.words) {
		next++
	}
	if r.words[next].verb || r.words[next].form == "being" || r.words[next].mayBe(lexicon.Verb) {
		return next
	}
	return v
}

// cameAbout are the verbs that only say that something came about, with their particles.
var cameAbout = map[string]bool{"end up": true, "wind up": true, "go on": true, "turn out": true}

// nearestVerb is the first verb of the group that governs a run of words, -1 when there is none.
func (r *reading) nearestVerb(first, last int) int {
	if head := r.datedNoun(first); head >= 0 {
		return head
	}
	if r.opensTime(first) {
		if v := r.verbOfWhen(last); v >= 0 {
			return v
		}
	}
	if v := r.verbOfSubject(first, last); v >= 0 {
		return v
	}
	for _, near := range []bool{true, false} {
		for j := first - 1; j >= 0; j-- {
			if near && r.words[j].clause != r.words[first].clause || r.endsClauses(j) {
				break
			}
			if r.words[j].verb {
				return j
			}
		}
		if !near {
			break
		}
		for j := last; j < len(r.words) && r.words[j].clause == r.words[last-1].clause; j++ {
			if r.words[j].verb {
				return j
			}
		}
	}
	for j := last; j < len(r.words) && !r.endsClauses(j); j++ { // "In 1999, the court overruled …"
		if r.words[j].verb {
			return j
		}
	}
	return -1
}

// verbOfSubject is the verb right behind the noun phrase that a number behind a conjunction begins: "300 fell ill and 20 had died"; -1
// when the words [first, last) are no such number.
func (r *reading) verbOfSubject(first, last int) int {
	if first >= len(r.words) || r.words[first].mention < 0 || r.mentions[r.words[first].mention].Quantity == nil {
		return -1
	}
	from, _ := r.wordsIn(r.mentions[r.words[first].mention].Whole)
	if from == 0 || !joining[r.words[from-1].form] {
		return -1
	}
	for j := last; j < len(r.words) && (r.words[j].verb || r.isNominal(j) || r.isAdverb(j)); j++ {
		if r.words[j].verb {
			return r.mainVerb(j)
		}
	}
	return -1
}

// joining are the conjunctions behind which a subject may stand.
var joining = set("and while but whereas")

// datedNoun is the noun that a date before it modifies ("the October 7 attack"), -1 when the mention at word i is no date or
// stands by itself.
func (r *reading) datedNoun(i int) int {
	if i >= len(r.words) {
		return -1
	}
	m := r.words[i].mention
	if m < 0 || r.mentions[m].Temporal == nil {
		return -1
	}
	head := -1
	for j := i; j < len(r.words); j++ {
		w := &r.words[j]
		if w.mention == m {
			continue
		}
		if w.sign && w.form != "-" || w.function || w.verb || w.mention >= 0 || w.mostly(lexicon.Adverb) && w.phrase < 0 {
			break
		}
		head = j
	}
	if head >= 0 && (r.beginsClause(i, head) || stretches[r.words[head].stem] && r.atTime(i)) {
		return -1
	}
	return head
}

// beginsClause reports whether the date at word i only stands before the name, up to word head, of what a clause is about: "In
// December Harvik ordered …", "today Lourdes has …".
func (r *reading) beginsClause(i, head int) bool {
	if p := r.words[head].phrase; p < 0 || head+1 >= len(r.words) || !r.words[head+1].verb || r.words[r.phrases[p].first-1].mention != r.words[i].mention {
		return false
	}
	d := r.mentions[r.words[i].mention].Temporal.Date
	return i > 0 && dating[r.words[i-1].form] || i == 0 && d != nil && (d.Deixis != temporal.Absolute || d.Grain < temporal.Year)
}

// dating are prepositions before a date by itself.
var dating = set("in on by since until during")

// opensTime reports whether a mention that begins with word i is the beginning of a time ("since January 2020"), or the time of
// what a noun calls up ("the events of 2014").
func (r *reading) opensTime(i int) bool {
	if i >= len(r.words) || r.words[i].mention < 0 {
		return false
	}
	t := r.mentions[r.words[i].mention].Temporal
	return t != nil && t.Date != nil && (t.Date.Bound == temporal.Since || i > 0 && r.words[i-1].form == "of")
}

// verbOfWhen is the verb of the clause that says what happened at the date before word i: "since January 2020, when the
// general was killed"; -1 when there is none.
func (r *reading) verbOfWhen(i int) int {
	for i < len(r.words) && r.words[i].form == "," {
		i++
	}
	if i >= len(r.words) || r.words[i].form != "when" {
		return -1
	}
	v := -1
	for j := i + 1; j < len(r.words) && !r.endsClauses(j); j++ {
		if r.words[j].verb {
			v = j
			if !r.words[j].function {
				break
			}
		}
	}
	return v
}

// endsClauses reports whether no word on the far side of this one governs a word on the near side.
func (r *reading) endsClauses(j int) bool {
	f := r.words[j].form
	return f == ";" || f == "|" || f == "."
}
