package checker

import (
	"strings"

	"github.com/steadfact/steadfact/internal/language/lexicon"
	"github.com/steadfact/steadfact/internal/language/quantity"
)

// outerHead climbs from the last word of a noun phrase over its prepositional phrases to the noun they belong to.
func (r *reading) outerHead(j int) int {
	for {
		start := r.owned(r.chunk(j))
		p := start - 1
		if p > 1 && coordinating[r.words[p].form] && r.isNominal(p-1) && attaching[r.formAt(r.chunk(p-1)-1)] {
			j = p - 1 // "the length of names and values"
			continue
		}
		if of := r.beforePlace(p, j); of >= 0 {
			return of
		}
		if p < 1 || !attaching[r.words[p].form] {
			return j
		}
		k := p - 1
		if w := &r.words[k]; r.words[p].form == "by" && w.verb && strings.HasSuffix(w.form, "ed") && k > 0 && (r.isNominal(k-1) || r.words[k-1].phrase >= 0) {
			k-- // "the tests conducted by them"
		}
		if k > 0 && r.words[p].form == "of" && r.numbersNoun(k) {
			k-- // "version 2 of the format"
		}
		if w := &r.words[k]; w.sign || w.function || w.verb || w.mention >= 0 || vague[w.stem] || w.parts != 0 && !w.mayBe(lexicon.Noun) && w.phrase < 0 && !r.rankedAt(k) {
			return j
		}
		j = k
	}
}

// owned is where a noun phrase that begins with word i begins with its owner: "an order's | number".
func (r *reading) owned(i int) int {
	for i > 1 && isOwnerSign(r.surface(i-1)) {
		i = min(r.chunk(i-2), i-2)
	}
	return i
}

// beforePlace is the head of the noun phrase that opens the sentence and ends with a place, where the name that ends with word j only tells
// where that lies, behind the comma at word p: "The mills of Varde, Kelland"; -1 when it is none.
func (r *reading) beforePlace(p, j int) int {
	if p < 2 || r.words[p].form != "," || r.words[j].phrase < 0 || r.words[p-1].phrase < 0 {
		return -1
	}
	head := r.outerHead(p - 1)
	if first := r.chunk(head); head == p-1 || !r.opens(first) || r.words[first].form != "the" {
		return -1
	}
	return head
}

// numbersNoun reports whether word k is a bare number that tells which one of several the noun before it is: "part two".
func (r *reading) numbersNoun(k int) bool {
	m := r.words[k].mention
	if m < 0 || r.mentions[m].Quantity == nil && r.mentions[m].Version == nil {
		return false
	}
	q := r.mentions[m].Quantity
	return (q == nil || q.Kind == quantity.Number && q.Noun.Len() == 0) && labelled[r.words[k-1].stem]
}

// labelled are nouns behind which a number tells which one it is.
var labelled = set("part version section chapter phase stage volume edition series release level step round unit block line")

// attaching are prepositions that join a noun phrase to the noun before it.
var attaching = set("of in for on at to from with by about against between during above below near behind within around beside along inside outside across under through towards toward before after")

// objectOf is the head noun of the noun phrase that follows the verb at word v without a preposition, -1 when none does.
func (r *reading) objectOf(v int) int {
	head := -1
	for j := v + 1; j < len(r.words); j++ {
		w := &r.words[j]
		switch {
		case head < 0 && w.is(lexicon.Determiner) && w.mention < 0:
		case head >= 0 && isOwnerSign(r.surface(j)):
			if owned := r.ownedBy(j); owned >= 0 {
				return owned // "bought the king's barge"
			}
			return head
		case r.breaksPhrase(j), w.function, w.verb, w.mention >= 0:
			return head
		case w.phrase >= 0 || w.mayBe(lexicon.Noun):
			head = j
		}
	}
	return head
}

// endsNoun reports whether word j, which is a verb or an adjective more often, is a noun by the words around it: "a shift", "the company's
// rival", "the final was".
func (r *reading) endsNoun(j int) bool {
	if j == 0 || !isOwnerSign(r.surface(j-1)) && (!r.isDeterminer(j-1) || r.words[j-1].mention >= 0) {
		return false
	}
	return r.words[j].dominant == lexicon.Verb || !r.isNominal(j+1)
}
