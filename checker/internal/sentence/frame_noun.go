package sentence

import "github.com/steadfact/steadfact/internal/language/lexicon"

// Introduces reports whether word i is a noun that says what sort of thing or person the name behind it is: "the film X", "X
// (film)", "the painter X".
func (r *Reading) Introduces(i int) bool {
	return r.Words[i].Has(mayIntroduce) && r.besideName(i)
}

// besideName reports whether a name stands right behind word i, or before it when it stands in parentheses.
func (r *Reading) besideName(i int) bool {
	if i > 1 && i+1 < len(r.Words) && r.Words[i-1].Form == "(" && r.Words[i+1].Form == ")" {
		return r.Words[i-2].Phrase >= 0
	}
	j := r.PastQuotes(i + 1)
	return j < len(r.Words) && (r.Words[j].Phrase >= 0 || r.Words[j].Upper) // "the episode Beyond the Wall"
}

// Attribute is the noun a value belongs to: the head of the noun phrase it begins ("2,500 troops", "a 6% approval rating"),
// or the nearest noun before it ("a rating of 71 %", "port 8080").
func (r *Reading) Attribute(first, last int) int {
	head := -1
	if r.FormAt(last) == "+" {
		last++ // "4GB+ of memory"
	}
	last = r.behindAside(last)
	if last < len(r.Words) && r.Words[last].Form == "of" { // "12 weeks of paid leave"
		if o := r.ObjectOf(last); o >= 0 {
			return o
		}
	}
	for j := last; j < len(r.Words) && j < last+6; j++ {
		w := &r.Words[j]
		if w.Form == "-" {
			continue
		}
		if w.Sign || w.Function || w.Verb || w.Mention >= 0 {
			break
		}
		if w.Phrase >= 0 || !w.Mostly(lexicon.Adverb) && !w.Mostly(lexicon.Adjective) {
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
	deed := false   // between noun and value: "the film earned $5 million" tells nothing of a film but what it earned
	joined := false // "50 wins and 45%" tells nothing of 45% of the wins
	for j := first - 1; j >= 0 && r.Words[j].Clause == r.Words[first].Clause; j-- {
		w := &r.Words[j]
		deed, joined = deed || w.Verb, joined || w.Form == "and"
		if joined && w.counted {
			break
		}
		if w.Weight == 0 || w.Verb || w.Mention >= 0 || w.Phrase >= 0 || !w.MayBe(lexicon.Noun) || r.Introduces(j) {
			continue
		}
		if deed && Works[w.Stem] || w.Form == "worth" && j > 0 && r.IsNominal(j-1) { // "a deal worth $5 million"
			continue
		}
		return r.ofSubject(r.headBefore(j), first)
	}
	if head = r.insertedAfter(first); head >= 0 {
		return head
	}
	return r.equated(first, last)
}

// behindAside is the first word behind what is told in brackets between a number and its noun: "41 (8%) schools", "about 3 million (2 million
// abroad) speakers"; i where word i opens no such brackets.
func (r *Reading) behindAside(i int) int {
	if r.FormAt(i) != "(" {
		return i
	}
	for j := i + 1; j < len(r.Words) && j <= i+asideLength; j++ {
		if r.Words[j].Form != ")" {
			continue
		}
		if r.IsNominal(j+1) && !r.Words[j+1].Verb && r.Words[j+1].Mention < 0 {
			return j + 1
		}
		break
	}
	return i
}

// asideLength is how many words at most stand in brackets between a number and its noun.
const asideLength = 12

// insertedAfter is the head of the noun phrase behind which the measure at word i stands alone between commas: "the download of the pump, 84 MB, …"; -1
// for none.
func (r *Reading) insertedAfter(i int) int {
	m := r.Words[i].Mention
	if m < 0 || r.Mentions[m].Quantity == nil || r.Mentions[m].Quantity.Dimension == "" {
		return -1
	}
	first, last := r.WordsIn(r.Mentions[m].Whole)
	if r.FormAt(first-1) != "," || r.FormAt(last) != "," || !r.IsNominal(first-2) || r.Words[first-2].Phrase >= 0 {
		return -1
	}
	return r.OuterHead(first - 2)
}

// ofSubject is the head of the noun phrase that the noun at word j only tells more of, where the value at word i is said of that: "retries"
// of "the retries of the broker are 5", "TTL" of "the broker's TTL is 5 s"; else j.
func (r *Reading) ofSubject(j, i int) int {
	v := j + 1
	for v < i && !r.Words[v].Verb {
		v++
	}
	if v == i || !r.IsCopula(v) && !Capping[r.Words[r.MainVerb(v)].Stem] && !amounting[r.Words[v].Stem] {
		return j
	}
	if head := r.SubjectOf(v).Head; head >= 0 && head != j && (r.OuterHead(j) != j || r.IsOwnerSign(j+1)) {
		return head
	}
	return j
}

// amounting are verbs whose number is that of their subject.
var amounting = Set("total reach equal amount number")

// equated is the noun of which words [first, last) tell what it is, where something is said aside between: "the lead time (LT) is 9 days";
// -1 for a name or none.
func (r *Reading) equated(first, last int) int {
	v := r.nearestVerb(first, last)
	if v < 0 || v > first || !r.IsCopula(v) || r.Words[v].Clause != r.Words[first].Clause {
		return -1
	}
	head := r.SubjectOf(v).Head
	if head < 0 || r.Words[head].Phrase >= 0 || r.Words[head].Function || !r.Words[head].MayBe(lexicon.Noun) {
		return -1
	}
	return head
}

// headBefore is the noun that counts where the noun at word i is that of an illness or of its spread and only says of what: the "tests" of
// "the tests for the flu", the "cases" of "the cases during the pandemic"; else i.
func (r *Reading) headBefore(i int) int {
	for r.Words[i].Has(isIllness) {
		p := r.Chunk(i) - 1
		if p < 1 || !r.IsPreposition(p) {
			break
		}
		for p > 0 && (r.Words[p].Phrase >= 0 || r.IsDeterminer(p) || r.IsPreposition(p)) { // "the cases in the north during the pandemic"
			p--
		}
		if !r.IsNominal(p) || !r.Words[p].MayBe(lexicon.Noun) {
			break
		}
		i = p
	}
	return i
}

// measured is the subject that the value of words [first, last) is a measure of, whatever else is said of it: "the eggs are white and 4 mm
// long"; -1 when no adjective of a dimension follows, or the subject is a name.
func (r *Reading) measured(first, last int) int {
	if !Dimensional[r.FormAt(last)] {
		return -1
	}
	v := r.Governor(first, last)
	if v < 0 || v > first {
		return -1
	}
	head := r.SubjectOf(v).Head
	if head < 0 || r.Words[head].Phrase >= 0 || r.Words[head].Function {
		return -1
	}
	return head
}

// Dimensional are the adjectives of a dimension, which follow their value.
var Dimensional = Set("long wide broad high tall deep thick heavy old across")
