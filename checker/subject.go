package checker

import (
	"strings"

	"github.com/steadfact/steadfact/internal/language/lexicon"
	"github.com/steadfact/steadfact/internal/language/quantity"
)

// subjectOf is the head noun of the subject of the verb at word v, -1 when the sentence leaves it open, and for a relative
// clause the nouns that it may be about instead. The head of "the charger of the phone" is charger, that of "the abbey's
// brewery" brewery; a relative clause speaks of what stands before it.
func (r *reading) subjectOf(v int) (head int, others []int) {
	if r.describesNoun(v) {
		return r.antecedent(v)
	}
	if p := r.verbBefore(v); p >= 0 {
		return r.subjectOf(p)
	}
	for j := v - 1; j >= 0; j-- {
		w := &r.words[j]
		switch {
		case w.form == ")":
			j = r.openingBracket(j)
		case w.verb && r.relativeOf(j) > 0 && r.words[r.groupStart(v)-1].form != "to":
			return r.antecedent(r.relativeOf(j) - 1)
		case w.form == ",":
			if j = r.apposition(j); j < 0 {
				return -1, nil
			}
		case r.breaksPhrase(j):
			return -1, nil
		case relative[w.form]:
			return r.antecedent(j)
		case w.is(lexicon.Pronoun):
			return j, nil
		case w.sign || w.verb || w.function || w.phrase < 0 && !w.mayBe(lexicon.Noun):
		case w.phrase < 0 && !w.mostly(lexicon.Noun) && !r.isPlural(j) && !r.opensNoun(j):
		default:
			head := r.outerHead(j)
			c := r.chunk(head) - 1
			switch {
			case c < 1 || !r.words[c].verb:
			case beForms[r.words[c].form]:
				return r.subjectOf(c) // "X is a group formed in 1999"
			default:
				if k := r.relativeBefore(c); k >= 0 {
					head, _ = r.antecedent(k) // "members who have a boat pay a fee"
				}
			}
			return head, nil
		}
	}
	return -1, nil
}

// opensNoun reports whether word j, which is a verb more often, is a noun by the word before it: "a shift", "the company's rival".
func (r *reading) opensNoun(j int) bool {
	return j > 0 && r.words[j].dominant == lexicon.Verb && (isOwnerSign(r.surface(j-1)) || r.words[j-1].is(lexicon.Determiner) && r.words[j-1].mention < 0)
}

// relativeOf is the relative pronoun, with the preposition before it, that opens the clause of the verb at word v: "the crate in which
// the pump is delivered"; -1 for none.
func (r *reading) relativeOf(v int) int {
	for j := r.groupStart(v) - 1; j > 0; j-- {
		switch w := &r.words[j]; {
		case w.sign && w.form != "-", w.verb:
			return -1
		case w.form == "which" || w.form == "whom" || w.form == "whose" || w.form == "where":
			if r.isPreposition(j - 1) {
				j--
			}
			return j
		}
	}
	return -1
}

// verbBefore is the verb that the verb at word v shares its subject with: "has been shown in ten towns and has won a prize", "ended
// the season after scoring nine goals"; -1 when it has a subject of its own.
func (r *reading) verbBefore(v int) int {
	g := r.groupStart(v)
	if g < 2 {
		return -1
	}
	before := &r.words[g-1]
	if before.form == "to" && r.words[g-2].verb {
		return r.groupStart(g - 2) // "failed to qualify"
	}
	gerund := strings.HasSuffix(r.words[g].form, "ing") && before.is(lexicon.Preposition)
	if !gerund && before.form != "and" && before.form != "or" && before.form != "but" {
		return -1
	}
	for p := g - 2; p >= 0 && !r.endsClauses(p); p-- {
		if r.words[p].verb {
			return r.groupStart(p)
		}
	}
	return -1
}

// describesNoun reports whether the verb at word v is a participle right behind the noun it describes: "the fair happening in May".
func (r *reading) describesNoun(v int) bool {
	w := &r.words[v]
	return w.verb && strings.HasSuffix(w.form, "ing") && v > 1 && (r.isNominal(v-1) || r.words[v-1].phrase >= 0)
}

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

// outerHead climbs from the last word of a noun phrase over its prepositional phrases to the noun they belong to.
func (r *reading) outerHead(j int) int {
	for {
		start := r.chunk(j)
		p := start - 1
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
		if w := &r.words[k]; w.sign || w.function || w.verb || w.mention >= 0 || vague[w.stem] || !w.mayBe(lexicon.Noun) && w.phrase < 0 && w.parts != 0 {
			return j
		}
		j = k
	}
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
var attaching = set("of in for on at to from with by about against between during above below near behind within around beside along inside outside")

var beForms = set("is are was were be been being am become becomes became")

// antecedent is the head of the noun phrase that a relative pronoun at word j stands for, and the nouns below it.
func (r *reading) antecedent(j int) (head int, others []int) {
	for k := j - 1; k >= 0; k-- {
		w := &r.words[k]
		if w.sign {
			continue
		}
		if w.function || w.verb {
			return -1, nil
		}
		head = r.outerHead(k)
		for i := head + 1; i <= k; i++ {
			if !r.words[i].function && !r.words[i].sign {
				others = append(others, i)
			}
		}
		return head, others
	}
	return -1, nil
}

// relativeBefore is the relative pronoun whose clause goes on with the verb at word v; -1 when there is none.
func (r *reading) relativeBefore(v int) int {
	for k := v; k >= 0 && !r.breaksPhrase(k); k-- {
		if relative[r.words[k].form] {
			return k
		}
	}
	return -1
}

// openingBracket is the bracket that the closing bracket at word j belongs to.
func (r *reading) openingBracket(j int) int {
	for k := j - 1; k >= 0; k-- {
		if r.words[k].form == "(" {
			return k
		}
	}
	return -1
}

// apposition is the comma that opens the apposition which the comma at word j closes; -1 when there is none.
func (r *reading) apposition(j int) int {
	for k := j - 1; k > 0; k-- {
		if r.words[k].form == "," {
			return k
		}
		if r.words[k].verb && !relative[r.words[k-1].form] && !r.nickname(k) {
			return -1
		}
	}
	return -1
}

// nickname reports whether word k is a participle by which an apposition tells another name: ", nicknamed Bo,".
func (r *reading) nickname(k int) bool { return r.words[k-1].form == "," && naming[r.words[k].form] }

// naming are the participles by which another name is told.
var naming = set("nicknamed named called dubbed known aka titled entitled baptised baptized christened alias")

// existential reports whether the statement says only that something exists: "There are five kinds of …".
func (r *reading) existential() bool {
	return len(r.words) > 1 && r.words[0].form == "there" && r.words[1].verb
}

// opensSubject reports whether a name that begins with word i is what the sentence is about: it stands before the first
// verb, or behind an opening phrase ("On Rotten Tomatoes, …").
func (r *reading) opensSubject(i int) bool {
	for k := range i {
		if r.words[k].verb {
			return false
		}
	}
	return true
}
