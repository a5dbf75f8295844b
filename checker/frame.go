package checker

import (
	"strings"

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
	return v
}

func (r *reading) nearestVerb(first, last int) int {
	if head := r.modified(first); head >= 0 {
		return head
	}
	if r.since(first) {
		if v := r.when(last); v >= 0 {
			return v
		}
	}
	for _, near := range []bool{true, false} {
		for j := first - 1; j >= 0; j-- {
			if near && r.words[j].clause != r.words[first].clause || r.stops(j) {
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
	for j := last; j < len(r.words) && !r.stops(j); j++ { // "In 1999, the court overruled …"
		if r.words[j].verb {
			return j
		}
	}
	return -1
}

// modified is the noun that a date before it modifies ("the October 7 attack"), -1 when the mention at word i is no date or
// stands by itself.
func (r *reading) modified(i int) int {
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
		if w.sign && w.form != "-" || w.function || w.verb || w.mention >= 0 || lexicon.Dominant(w.form) == lexicon.Adverb && w.phrase < 0 {
			break
		}
		head = j
	}
	return head
}

// since reports whether a mention that begins with word i is the beginning of a time ("since January 2020"), or the time of
// what a noun calls up ("the events of 2014").
func (r *reading) since(i int) bool {
	if i >= len(r.words) || r.words[i].mention < 0 {
		return false
	}
	t := r.mentions[r.words[i].mention].Temporal
	return t != nil && t.Date != nil && (t.Date.Bound == temporal.Since || i > 0 && r.words[i-1].form == "of")
}

// when is the verb of the clause that says what happened at the date before word i: "since January 2020, when the general was
// killed"; -1 when there is none.
func (r *reading) when(i int) int {
	for i < len(r.words) && r.words[i].form == "," {
		i++
	}
	if i >= len(r.words) || r.words[i].form != "when" {
		return -1
	}
	v := -1
	for j := i + 1; j < len(r.words) && !r.stops(j); j++ {
		if r.words[j].verb {
			v = j
			if !r.words[j].function {
				break
			}
		}
	}
	return v
}

// stops reports whether no word on the far side of this one governs a word on the near side.
func (r *reading) stops(j int) bool {
	f := r.words[j].form
	return f == ";" || f == "|" || f == "."
}

// attribute is the noun a value belongs to: the head of the noun phrase it begins ("2,500 troops", "a 6% approval rating"),
// or the nearest noun before it ("a rating of 71 %", "port 8080").
func (r *reading) attribute(first, last int) int {
	head := -1
	if last < len(r.words) && r.words[last].form == "of" { // "12 weeks of paid leave"
		if o := r.objectOf(last); o >= 0 {
			return o
		}
	}
	for j := last; j < len(r.words) && j < last+6; j++ {
		w := &r.words[j]
		if w.form == "-" {
			continue
		}
		if w.sign || w.function || w.verb || w.mention >= 0 {
			break
		}
		if p := lexicon.Dominant(w.form); w.phrase >= 0 || p != lexicon.Adverb && p != lexicon.Adjective {
			head = j
		}
	}
	if head >= 0 {
		return head
	}
	for j := first - 1; j >= 0 && r.words[j].clause == r.words[first].clause; j-- {
		w := &r.words[j]
		if w.weight > 0 && !w.verb && w.mention < 0 && w.phrase < 0 && lexicon.Parts(w.form)&lexicon.Noun != 0 {
			return j
		}
	}
	return -1
}

// markVerbs decides which words are verbs. English leaves much open; what is doubtful is no verb.
func (r *reading) markVerbs() {
	for i := range r.words {
		r.words[i].verb = r.isVerb(i)
	}
}

func (r *reading) isVerb(i int) bool {
	w := &r.words[i]
	if w.sign || w.mention >= 0 {
		return false
	}
	if lexicon.Closed(w.form)&lexicon.Auxiliary != 0 {
		return true
	}
	if w.function || w.phrase >= 0 && !r.opens(i) {
		return false
	}
	if lexicon.Parts(w.form)&lexicon.Verb == 0 { // "was opensourced"
		return strings.HasSuffix(w.form, "ed") && lexicon.Closed(r.before(i))&lexicon.Auxiliary != 0
	}
	before, inflected := r.before(i), w.form != w.stem
	noun := lexicon.Parts(w.form)&lexicon.Noun != 0
	ess := inflected && w.form[len(w.form)-1] == 's'
	switch {
	case before != "" && lexicon.Closed(before)&(lexicon.Auxiliary|lexicon.Modal|lexicon.Pronoun) != 0 && !possessive[before] || before == "to":
		return true
	case before != "" && lexicon.Closed(before)&(lexicon.Determiner|lexicon.Preposition) != 0:
		return false
	case ess && noun:
		return r.afterSingular(i) && r.beforeObject(i)
	case noun && !inflected:
		return r.afterPlural(i)
	}
	return lexicon.Dominant(w.form) == lexicon.Verb || ess && r.afterSingular(i)
}

// afterSingular reports whether a noun or name that may be a verb's subject in the singular stands before word i.
func (r *reading) afterSingular(i int) bool {
	if i == 0 {
		return false
	}
	w := &r.words[i-1]
	return w.phrase >= 0 || w.form == "which" || w.form == "that" || w.form == "who" || w.form == ")" ||
		!w.sign && !w.function && !w.verb && w.mention < 0 && w.form == w.stem && lexicon.Parts(w.form)&lexicon.Noun != 0
}

// afterPlural reports whether a plural noun stands before word i.
func (r *reading) afterPlural(i int) bool {
	if i == 0 {
		return false
	}
	w := &r.words[i-1]
	return !w.sign && !w.function && !w.verb && w.phrase < 0 && w.form != w.stem && w.form[len(w.form)-1] == 's' && lexicon.Parts(w.form)&lexicon.Noun != 0
}

// beforeObject reports whether what follows word i may be the object of a verb: a value, an article, a preposition, a name.
func (r *reading) beforeObject(i int) bool {
	if i+1 >= len(r.words) {
		return true
	}
	w := &r.words[i+1]
	return w.mention >= 0 || w.phrase >= 0 || lexicon.Closed(w.form)&(lexicon.Determiner|lexicon.Pronoun|lexicon.Preposition) != 0 && w.form != "of"
}

// before is the form of the word before i that is no adverb, "" at the start of the sentence or behind a sign.
func (r *reading) before(i int) string {
	for j := i - 1; j >= 0; j-- {
		w := &r.words[j]
		if w.sign {
			return ""
		}
		if !w.function && lexicon.Dominant(w.form) == lexicon.Adverb {
			continue
		}
		if w.mention >= 0 {
			return ""
		}
		return w.form
	}
	return ""
}

// lightVerbs say little by themselves: they state that something is, has a value or was counted.
var lightVerbs = set("be have do get make receive become include contain hold reach remain stand total number amount record report register confirm state say note list count show see rank take give keep earn know believe think estimate")

// light reports whether a verb needs no account of its own.
func (r *reading) light(i int) bool {
	return i < 0 || r.words[i].function || lightVerbs[r.words[i].stem]
}
