package sentence

import (
	"strings"

	"github.com/steadfact/steadfact/internal/language"
	"github.com/steadfact/steadfact/internal/language/lexicon"
	"github.com/steadfact/steadfact/internal/language/quantity"
)

// OuterHead climbs from the last word of a noun phrase over its prepositional phrases to the noun they belong to.
func (r *Reading) OuterHead(j int) int {
	for {
		start := r.hedged(r.owned(r.Chunk(j)))
		p := start - 1
		if p > 1 && (Coordinating[r.Words[p].Form] || r.Words[p].Form == "&") && r.IsNominal(p-1) && Attaching[r.FormAt(r.Chunk(p-1)-1)] {
			j = p - 1 // "the length of names and values", "the pub of Orrel & Sons"
			continue
		}
		if of := r.beforePlace(p, j); of >= 0 {
			return of
		}
		if p < 1 || !Attaching[r.Words[p].Form] && !(AboveOrBelow[r.Words[p].Form] && r.Words[j].Form == "age") && !(p > 1 && joinedBy[r.Words[p-1].Form+" "+r.Words[p].Form]) {
			return j
		}
		k := p - 1
		if w := &r.Words[k]; r.Words[p].Form == "by" && w.Verb && strings.HasSuffix(w.Form, "ed") && k > 0 && (r.IsNominal(k-1) || r.Words[k-1].Phrase >= 0) {
			k-- // "the tests conducted by them"
		}
		if k > 1 && r.Words[k-1].Form == "-" && r.IsPreposition(k) {
			j = k - 2 // "the plug-in for the editor"
			continue
		}
		if k > 0 && (Participial[r.Words[k].Form] || joinedBy[r.Words[k].Form+" "+r.Words[p].Form]) && r.IsNominal(k-1) {
			k-- // "a film based on the novel", "the radio next to the sensor"
		}
		if k > 0 && r.Words[p].Form == "of" && r.numbersNoun(k) {
			k-- // "version 2 of the format"
		}
		if w := &r.Words[k]; w.Sign || w.Function || w.Verb || w.Mention >= 0 || Vague[w.Stem] || w.Parts != 0 && !w.MayBe(lexicon.Noun) && w.Phrase < 0 && !r.rankedAt(k) && !r.doneAsNoun(k) {
			return j
		}
		j = k
	}
}

// hedged is where the wording of a value begins that word i opens: "of | more than 50 pages".
func (r *Reading) hedged(i int) int {
	if i >= len(r.Words) || r.Words[i].Mention < 0 {
		return i
	}
	if q := r.Mentions[r.Words[i].Mention].Quantity; q != nil {
		if first, last := r.WordsIn(q.Whole); first < last && first > 0 && r.Words[first].Mention < 0 && Attaching[r.Words[first-1].Form] {
			return min(i, first)
		}
	}
	return i
}

// owned is where a noun phrase that begins with word i begins with its owner: "an order's | number".
func (r *Reading) owned(i int) int {
	for i > 1 && r.IsOwnerSign(i-1) {
		i = min(r.Chunk(i-2), i-2)
	}
	return i
}

// beforePlace is the head of the noun phrase that opens the sentence and ends with a place, where the name that ends with word j only tells
// where that lies, behind the comma at word p: "The mills of Varde, Kelland"; -1 when it is none.
func (r *Reading) beforePlace(p, j int) int {
	if p < 2 || r.Words[p].Form != "," || r.Words[j].Phrase < 0 || r.Words[p-1].Phrase < 0 {
		return -1
	}
	head := r.OuterHead(p - 1)
	if first := r.Chunk(head); head == p-1 || !r.Opens(first) || r.Words[first].Form != "the" {
		return -1
	}
	return head
}

// numbersNoun reports whether word k is a bare number that tells which one of several the noun before it is: "part two".
func (r *Reading) numbersNoun(k int) bool {
	m := r.Words[k].Mention
	if m < 0 || r.Mentions[m].Quantity == nil && r.Mentions[m].Version == nil {
		return false
	}
	q := r.Mentions[m].Quantity
	return (q == nil || q.Kind == quantity.Number && q.Noun.Len() == 0) && labelled[r.Words[k-1].Stem]
}

// labelled are nouns behind which a number tells which one it is.
var labelled = Set(`part version section chapter phase stage volume edition series release level step round unit block line tier option scenario row box
	case action point class grade rule item layer generation`)

// Attaching are prepositions that join a noun phrase to the noun before it.
var Attaching = Set(`of in for on at to from with by about against between during above below near behind within around
	beside along inside outside across under through towards toward before after`)

// joinedBy are the prepositions of two words that join a noun phrase to the noun before it.
var joinedBy = map[string]bool{
	"next to": true, "close to": true, "adjacent to": true, "attached to": true, "connected to": true, "opposite to": true, "such as": true,
	"other than": true, "ahead of": true, "outside of": true, "inside of": true, "instead of": true, "related to": true, "specific to": true,
	"similar to": true, "identical to": true, "equivalent to": true,
}

// ObjectOf is the head noun of the noun phrase that follows the verb at word v without a preposition, -1 when none does.
func (r *Reading) ObjectOf(v int) int {
	head := -1
	for j := v + 1; j < len(r.Words); j++ {
		w := &r.Words[j]
		switch {
		case head < 0 && (w.Is(lexicon.Determiner) && w.Mention < 0 || w.Mention >= 0 && r.Mentions[w.Mention].Kind == language.Ordinal): // "her first novel"
		case head >= 0 && r.IsOwnerSign(j):
			if owned := r.OwnedBy(j); owned >= 0 {
				return owned // "bought the king's barge"
			}
			return head
		case r.BreaksPhrase(j), w.Function, w.Verb, w.Mention >= 0:
			return head
		case w.Phrase >= 0 || w.MayBe(lexicon.Noun) || head < 0 && r.doneAsNoun(j):
			head = j
		}
	}
	return head
}

// doneAsNoun reports whether word j, which the lexicon knows as a verb alone, is a noun by the word before it: "of the retry", "for uploads".
func (r *Reading) doneAsNoun(j int) bool {
	return r.Words[j].Parts == lexicon.Verb && !r.IsParticiple(j) && !strings.HasSuffix(r.Words[j].Form, "ing") && (r.IsDeterminer(j-1) || r.IsPreposition(j-1))
}

// endsNoun reports whether word j, which is a verb or an adjective more often, is a noun by the words around it: "a shift", "the company's
// rival", "the final was".
func (r *Reading) endsNoun(j int) bool {
	if j > 1 && r.isOrdinal(j-1) && r.IsDeterminer(j-2) {
		return true // "the second well"
	}
	if k := r.Chunk(j); j > 1 && k < j-1 && r.Words[j].Dominant == lexicon.Verb && r.IsDeterminer(k) && r.Words[j-1].Phrase < 0 && j+1 < len(r.Words) && r.Words[j+1].Verb {
		return true // "a day pass costs", "the first stable release came out"
	}
	if w := &r.Words[j]; j > 1 && w.Dominant == lexicon.Verb && w.Form == w.Stem && r.IsDeterminer(r.Chunk(j)) && r.Chunk(j) < j-1 && !r.IsPlural(j-1) && w.MayBe(lexicon.Noun) {
		return true // "the Pro plan, unlike the other one, has"
	}
	if k := j - 1; j+1 < len(r.Words) && r.Words[j+1].Verb {
		for k > 0 && (r.Words[k].Dominant == lexicon.Adjective || r.isOrdinal(k)) {
			k--
		}
		if k > 0 && k < j-1 && r.IsOwnerSign(k) {
			return true // "the stadium's south stand holds"
		}
	}
	if j == 0 || !r.IsOwnerSign(j-1) && (!r.IsDeterminer(j-1) || r.Words[j-1].Mention >= 0) {
		return false
	}
	return r.Words[j].Dominant == lexicon.Verb || !r.IsNominal(j+1)
}

// isOrdinal reports whether word j is a mere ordinal: "second".
func (r *Reading) isOrdinal(j int) bool {
	m := r.Words[j].Mention
	return m >= 0 && r.Mentions[m].Quantity != nil && r.Mentions[m].Quantity.Kind == quantity.Ordinal && r.Mentions[m].Quantity.Noun.Len() == 0
}

// Apposed is the head of the noun phrase that begins behind the comma or the bracket at word i; -1 for none.
func (r *Reading) Apposed(i int) int {
	if r.FormAt(i) == "(" || r.FormAt(i) == "," && i+1 < len(r.Words) && r.Words[i+1].Is(lexicon.Determiner) {
		return r.HeadAfter(i + 1)
	}
	return -1
}

// NounBefore is the common noun right before the name at word i that says what it names; -1 for none.
func (r *Reading) NounBefore(i int) int {
	if i == 0 || r.Words[i-1].Phrase >= 0 || r.Words[i-1].Mention >= 0 || r.Words[i-1].Dominant != lexicon.Noun || !r.IsNominal(i-1) {
		return -1
	}
	return i - 1
}
