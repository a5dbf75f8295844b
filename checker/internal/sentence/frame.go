package sentence

import (
	"strings"

	"github.com/steadfact/steadfact/internal/language/lexicon"
)

// Frame is what a value is bound to by its sentence's own structure: the verb that governs it and the noun it belongs to.
type Frame struct {
	Verb int // word, -1 when the clause has none
	Noun int // the counted noun's head, or the attribute the value belongs to ("rating", "port"); -1 when there is none
}

// FrameOf finds what binds the words [first, last) of a reading.
func (r *Reading) FrameOf(first, last int) Frame {
	return Frame{Verb: r.Governor(first, last), Noun: r.Attribute(first, last)}
}

// Governor is the verb that governs a run of words: the nearest one before it in its clause, else the nearest one behind it
// in its clause, else the nearest one before it in the clauses before.
func (r *Reading) Governor(first, last int) int {
	v := r.overSubordinate(r.nearestVerb(first, last), first)
	for v >= 0 && v+1 < len(r.Words) && r.Words[v].Function && r.Words[v+1].Verb {
		v++ // "was founded": the verb that says something
	}
	if v >= 0 && r.Words[v].Form == "aged" {
		if p := r.verbBefore(v); p >= 0 {
			return r.MainVerb(p) // "died in Oslo, aged 70"
		}
	}
	return r.cameTo(v)
}

// overSubordinate is the verb that a date behind a comma dates where the verb at word v is that of a clause which tells from when the time is
// counted: "came into force two days after it was signed, on 5 March"; else v.
func (r *Reading) overSubordinate(v, first int) int {
	k := first - 1
	if k > 0 && Dating[r.Words[k].Form] {
		k--
	}
	if v < 0 || v > k || k < 1 || first >= len(r.Words) || r.Words[k].Form != "," || r.Words[first].Mention < 0 || r.Mentions[r.Words[first].Mention].Temporal == nil {
		return v
	}
	for j := v - 1; j > 0 && !r.BreaksPhrase(j); j-- {
		if !counted[r.Words[j].Form] {
			continue
		}
		for p := j - 1; p >= 0 && !r.BreaksPhrase(p); p-- {
			if r.Words[p].Verb {
				return p
			}
		}
	}
	return v
}

// counted are the conjunctions behind which a clause tells from when a time is counted.
var counted = Set("after before")

// cameTo is the verb that tells what happened where the verb at word v only says that it came about: "ended up becoming", "went on
// to win"; else v.
func (r *Reading) cameTo(v int) int {
	if v < 0 || v+2 >= len(r.Words) || !cameAbout[r.Words[v].Stem+" "+r.Words[v+1].Form] {
		return v
	}
	next := v + 2
	if r.Words[next].Form == "to" && next+1 < len(r.Words) {
		next++
	}
	if r.Words[next].Verb || r.Words[next].Form == "being" || r.Words[next].MayBe(lexicon.Verb) {
		return next
	}
	return v
}

// cameAbout are the verbs that only say that something came about, with their particles.
var cameAbout = map[string]bool{"end up": true, "wind up": true, "go on": true, "turn out": true}

// nearestVerb is the first verb of the group that governs a run of words, -1 when there is none.
func (r *Reading) nearestVerb(first, last int) int {
	if head := r.DatedNoun(first); head >= 0 {
		return head
	}
	if r.opensTime(first) {
		if v := r.VerbOfWhen(last); v >= 0 {
			return v
		}
	}
	if v := r.verbOfSubject(first, last); v >= 0 {
		return v
	}
	start := r.partStart(first)
	for j := r.priorVerb(first); j >= start && r.Words[j].Clause == r.Words[first].Clause; j = r.priorVerb(j) {
		if !r.goneBySince(j, first) {
			return j
		}
	}
	after := r.verbFrom(last)
	if after < len(r.Words) && r.Words[after].Clause == r.Words[last-1].Clause {
		return after
	}
	for j := r.priorVerb(first); j >= start; j = r.priorVerb(j) {
		if !r.saidMeanwhile(j) && !r.goneBySince(j, first) {
			return j
		}
	}
	if after < len(r.Words) && r.partStart(after) <= last { // "In 1999, the court overruled …"
		return after
	}
	return -1
}

// goneBySince reports whether the participle at word j only describes a noun of which a verb in the perfect tells what came about since the time at
// word i: "there have been 150 attacks targeting ships since May".
func (r *Reading) goneBySince(j, i int) bool {
	if r.FormAt(i-1) != "since" || !r.describesNoun(j) {
		return false
	}
	for k := j - 1; k >= 0 && r.Words[k].Clause == r.Words[j].Clause; k-- {
		if r.Words[k].Verb {
			return r.Words[r.GroupStart(k)].Stem == "have"
		}
	}
	return false
}

// saidMeanwhile reports whether the verb at word j tells in passing on what occasion something is so: "fuel when using a rental car, and tolls".
func (r *Reading) saidMeanwhile(j int) bool {
	return j > 1 && strings.HasSuffix(r.Words[j].Form, "ing") && (r.Words[j-1].Form == "when" || r.Words[j-1].Form == "while")
}

// verbOfSubject is the verb right behind the noun phrase that a number behind a conjunction begins: "300 fell ill and 20 had died"; -1
// when the words [first, last) are no such number.
func (r *Reading) verbOfSubject(first, last int) int {
	if first >= len(r.Words) || r.Words[first].Mention < 0 || r.Mentions[r.Words[first].Mention].Quantity == nil {
		return -1
	}
	from, _ := r.WordsIn(r.Mentions[r.Words[first].Mention].Whole)
	if from == 0 || !Joining[r.Words[from-1].Form] {
		return -1
	}
	for j := last; j < len(r.Words) && (r.Words[j].Verb || r.IsNominal(j) || r.IsAdverb(j)); j++ {
		if r.Words[j].Verb {
			return r.MainVerb(j)
		}
	}
	return -1
}

// Joining are the conjunctions behind which a subject may stand.
var Joining = Set("and while but whereas")

// EndsClauses reports whether no word on the far side of this one governs a word on the near side.
func (r *Reading) EndsClauses(j int) bool {
	f := r.Words[j].Form
	return f == ";" || f == "|" || f == "."
}
