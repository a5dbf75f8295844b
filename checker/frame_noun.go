package checker

import (
	"github.com/steadfact/steadfact/internal/language/lexicon"
	"github.com/steadfact/steadfact/internal/language/quantity"
)

// introduces reports whether word i is a noun that says what sort of thing or person the name behind it is: "the film X", "X
// (film)", "the painter X".
func (r *reading) introduces(i int) bool {
	return r.words[i].has(mayIntroduce) && r.besideName(i)
}

// besideName reports whether a name stands right behind word i, or before it when it stands in parentheses.
func (r *reading) besideName(i int) bool {
	if i > 1 && i+1 < len(r.words) && r.words[i-1].form == "(" && r.words[i+1].form == ")" {
		return r.words[i-2].phrase >= 0
	}
	j := i + 1
	for j < len(r.words) && r.isQuote(j) {
		j++
	}
	return j < len(r.words) && (r.words[j].phrase >= 0 || r.words[j].upper) // "the episode Beyond the Wall"
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
		if w.phrase >= 0 || !w.mostly(lexicon.Adverb) && !w.mostly(lexicon.Adjective) {
			head = j
		}
	}
	if head >= 0 {
		return head
	}
	if head = r.wholeNoun(first); head >= 0 {
		return head
	}
	if head = r.sharedNoun(first, last); head >= 0 {
		return head
	}
	if head = r.measured(first, last); head >= 0 {
		return head
	}
	deed := false // between noun and value: "the film earned $5 million" tells nothing of a film but what it earned
	for j := first - 1; j >= 0 && r.words[j].clause == r.words[first].clause; j-- {
		w := &r.words[j]
		deed = deed || w.verb
		if w.weight > 0 && !w.verb && w.mention < 0 && w.phrase < 0 && w.mayBe(lexicon.Noun) && !r.introduces(j) && !(deed && works[w.stem]) {
			return r.headBefore(j)
		}
	}
	return r.equated(first, last)
}

// equated is the noun of which words [first, last) tell what it is, where something is said aside between: "the lead time (LT) is 9 days";
// -1 for a name or none.
func (r *reading) equated(first, last int) int {
	v := r.nearestVerb(first, last)
	if v < 0 || v > first || !r.isCopula(v) || r.words[v].clause != r.words[first].clause {
		return -1
	}
	head := r.subjectOf(v).head
	if head < 0 || r.words[head].phrase >= 0 || r.words[head].function || !r.words[head].mayBe(lexicon.Noun) {
		return -1
	}
	return head
}

// headBefore is the noun that counts where the noun at word i is that of an illness or of its spread and only says of what: the "tests" of
// "the tests for the flu", the "cases" of "the cases during the pandemic"; else i.
func (r *reading) headBefore(i int) int {
	for stem := r.words[i].stem; namesIllness(stem) || spreads(stem); stem = r.words[i].stem {
		p := r.chunk(i) - 1
		if p < 1 || !r.isPreposition(p) {
			break
		}
		for p > 0 && (r.words[p].phrase >= 0 || r.isDeterminer(p) || r.isPreposition(p)) { // "the cases in the north during the pandemic"
			p--
		}
		if !r.isNominal(p) || !r.words[p].mayBe(lexicon.Noun) {
			break
		}
		i = p
	}
	return i
}

// measured is the subject that the value of words [first, last) is a measure of, whatever else is said of it: "the eggs are white and 4 mm
// long"; -1 when no adjective of a dimension follows, or the subject is a name.
func (r *reading) measured(first, last int) int {
	if !dimensional[r.formAt(last)] {
		return -1
	}
	v := r.governor(first, last)
	if v < 0 || v > first {
		return -1
	}
	head := r.subjectOf(v).head
	if head < 0 || r.words[head].phrase >= 0 || r.words[head].function {
		return -1
	}
	return head
}

// dimensional are the adjectives of a dimension, which follow their value.
var dimensional = set("long wide broad high tall deep thick heavy old across")

// aside reports whether word i stands in brackets: what is told there of one item of a list is not told of the next.
func (r *reading) aside(i int) bool {
	for ; i >= 0; i-- {
		switch r.words[i].form {
		case "(":
			return true
		case ")":
			return false
		}
	}
	return false
}

// wholeNoun is the noun of the number of which the bare number at word first tells a part: "696 cases, of which 346"; -1 when it tells none.
func (r *reading) wholeNoun(first int) int {
	if first < 2 || !partial[r.words[first-1].form] || r.words[first-2].form != "of" {
		return -1
	}
	for j := first - 3; j >= 0; j-- {
		if m := r.words[j].mention; m >= 0 && r.mentions[m].Quantity != nil && r.mentions[m].Quantity.Noun.Len() > 0 {
			_, end := r.wordsIn(r.mentions[m].Quantity.Noun)
			return end - 1
		}
	}
	return -1
}

// partial are the pronouns behind "of" for that of which a part is told.
var partial = set("which whom them these")

// sharedNoun is the noun that a bare number shares with the number before it, which both count: "2,500 troops in Iraq and 900 in
// Syria"; -1 when the words [first, last) are no such number.
func (r *reading) sharedNoun(first, last int) int {
	if first < 2 || last >= len(r.words) || !r.isPreposition(last) || r.words[last].form == "of" || r.words[first].mention < 0 {
		return -1
	}
	q := r.mentions[r.words[first].mention].Quantity
	if q == nil || q.Kind != quantity.Number || q.Unit != "" {
		return -1
	}
	listed := false
	for j := first - 1; j >= 0; j-- {
		w := &r.words[j]
		listed = listed || w.form == "and" || w.form == ","
		if w.mention < 0 || r.mentions[w.mention].Quantity == nil {
			continue
		}
		if before := r.mentions[w.mention].Quantity; listed && before.Kind == quantity.Number && before.Noun.Len() > 0 {
			_, end := r.wordsIn(before.Noun)
			return end - 1
		}
		if r.mentions[w.mention].Quantity.Unit != "" && !r.aside(j) {
			return -1
		}
	}
	return -1
}
