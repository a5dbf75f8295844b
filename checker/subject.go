package checker

import (
	"github.com/steadfact/steadfact/internal/language/lexicon"
)

// subject is what a verb is said of.
type subject struct {
	first, head int   // where its noun phrase begins, and the head of that: a noun or a pronoun; -1 when the sentence leaves it open
	below       []int // in a relative clause the nouns that it may be about instead of the head; else nil
}

// unsaid is the subject that a sentence leaves to what it stands in.
var unsaid = subject{first: -1, head: -1}

// subjectOf is the subject of the verb at word v. The head of "the charger of the phone" is charger, that of "the abbey's
// brewery" brewery; a relative clause speaks of what stands before it, and an insertion is passed over.
func (r *reading) subjectOf(v int) subject {
	if r.describesNoun(v) {
		return r.antecedent(v)
	}
	v = r.firstOfVerbs(v)
	for j := v - 1; j >= 0; j-- {
		w := &r.words[j]
		switch {
		case w.form == ")":
			j = r.openingBracket(j)
		case w.verb && r.relativeOf(j) > 0 && r.words[r.groupStart(v)-1].form != "to":
			return r.antecedent(r.relativeOf(j) - 1)
		case w.form == ",":
			k := r.insertion(j)
			if k < 0 && (j+1 == v || j+2 == v && (r.isAdverb(j+1) || r.words[j+1].dominant == lexicon.Adjective)) && r.isParticiple(v) {
				return r.toldMoreOf(j)
			}
			if k < 0 {
				return unsaid
			}
			j = k
		case w.form == "(" && j+1 == v && r.isParticiple(v):
			return r.antecedent(j) // "the band (formed in 1999)"
		case r.breaksPhrase(j):
			return unsaid
		case relative[w.form]:
			return r.antecedent(j)
		case w.is(lexicon.Pronoun):
			return subject{first: j, head: j}
		case w.sign || w.verb || w.function || w.phrase < 0 && !w.mayBe(lexicon.Noun) && !r.isUnknown(j):
		case w.phrase < 0 && !r.isUnknown(j) && !w.mostly(lexicon.Noun) && !r.isPlural(j) && !r.endsNoun(j):
		default:
			return r.subjectWith(j)
		}
	}
	return unsaid
}

// isUnknown reports whether word j is one that the lexicon does not know, behind the first one of a noun phrase: before a verb it is a noun.
func (r *reading) isUnknown(j int) bool {
	w := &r.words[j]
	return w.parts == 0 && w.mention < 0 && len(w.form) > 2 && !w.tellsHow() && !w.function && j > 0 && (r.isDeterminer(j-1) || r.isNominal(j-1) && len(r.words[j-1].form) > 1)
}

// subjectWith is the subject whose noun phrase ends with word j.
func (r *reading) subjectWith(j int) subject {
	head := r.outerHead(j)
	first := r.chunk(head)
	c := first - 1
	switch {
	case c < 1:
		return subject{first: first, head: head}
	case pronouns[r.words[c].form] && !possessives[r.words[c].form]:
		return subject{first: c, head: c} // "made him the first to win"
	case beForms[r.words[c].form]:
		return r.subjectOf(c) // "X is a group formed in 1999"
	case r.formAt(j+1) == "to":
		return subject{first: r.chunk(j), head: j} // "the name of the file to write"
	case !r.words[c].verb:
		return subject{first: first, head: head}
	}
	if k := r.relativeBefore(c); k >= 0 {
		s := r.antecedent(k) // "members who have a boat pay a fee"
		s.below = nil
		return s
	}
	return subject{first: first, head: head}
}

// toldMoreOf is what the participle behind the comma at word j tells more of: "the band, formed in 1999". A description that opens the
// sentence only says of what sort something is: "A band from Harvik, formed in 1999."
func (r *reading) toldMoreOf(j int) subject {
	s := r.antecedent(j)
	if s.head >= 0 && r.opens(s.first) && r.indefinite(s.head) {
		return unsaid
	}
	return s
}

// antecedent is what a relative pronoun at word j stands for: of what somebody or something is said to be, that somebody.
func (r *reading) antecedent(j int) subject {
	for k := j - 1; k >= 0; k-- {
		w := &r.words[k]
		if w.form == ")" {
			k = r.openingBracket(k)
			continue
		}
		if w.sign {
			continue
		}
		if w.function || w.verb {
			return unsaid
		}
		s := subject{head: r.outerHead(k)}
		if s.head < k && r.indefinite(k) {
			s.head = k // "the aunt of a sailor who won"
		}
		s.first = r.chunk(s.head)
		c := s.first - 1
		if first := r.firstOfList(s.first); first < s.first { // "an actor, singer and producer who …"
			c = r.chunk(first) - 1
		}
		if c > 0 && r.words[c].verb && beForms[r.words[c].form] {
			if of := r.subjectOf(c); of.head >= 0 {
				return of // "X is a group that formed in 1999"
			}
		}
		for i := s.head + 1; i <= k; i++ {
			if !r.words[i].function && !r.words[i].sign {
				s.below = append(s.below, i)
			}
		}
		return s
	}
	return unsaid
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

// openingBracket is the bracket that the closing bracket at word j belongs to.
func (r *reading) openingBracket(j int) int {
	for k := j - 1; k >= 0; k-- {
		if r.words[k].form == "(" {
			return k
		}
	}
	return -1
}

// insertion is the comma that opens what the comma at word j closes: an apposition, a participle's clause or a relative one; -1
// when there is none.
func (r *reading) insertion(j int) int {
	for k := j - 1; k > 0; k-- {
		switch w := &r.words[k]; {
		case w.form == "," && w.mention < 0:
			return k
		case w.form == ")":
			k = max(r.openingBracket(k), 0)
		case w.verb && !relative[r.words[k-1].form] && (w.function || !r.isParticiple(k) || r.words[k-1].is(lexicon.Pronoun)):
			return -1
		}
	}
	return -1
}
