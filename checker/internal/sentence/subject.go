package sentence

import (
	"strings"

	"github.com/steadfact/steadfact/internal/language/lexicon"
)

// Subject is what a verb is said of.
type Subject struct {
	First, Head int   // where its noun phrase begins, and the head of that: a noun or a pronoun; -1 when the sentence leaves it open
	Below       []int // in a relative clause the nouns that it may be about instead of the head; else nil
}

// Unsaid is the subject that a sentence leaves to what it stands in.
var Unsaid = Subject{First: -1, Head: -1}

// SubjectOf is the subject of the verb at word v. The head of "the charger of the phone" is charger, that of "the abbey's
// brewery" brewery; a relative clause speaks of what stands before it, and an insertion is passed over.
func (r *Reading) SubjectOf(v int) Subject {
	if r.describesNoun(v) {
		return r.Antecedent(v)
	}
	v = r.FirstOfVerbs(v)
	for j := v - 1; j >= 0; j-- {
		w := &r.Words[j]
		switch {
		case w.Form == ")":
			j = r.openingBracket(j)
		case w.Verb && r.relativeOf(j) > 0 && r.FormAt(r.relativeOf(j)) != "whose" && r.Words[r.GroupStart(v)-1].Form != "to":
			return r.Antecedent(r.relativeOf(j))
		case w.Form == "," && !r.isMoneyAt(j):
			k := r.insertion(j)
			if k < 0 && (j+1 == v || j+2 == v && (r.IsAdverb(j+1) || r.Words[j+1].Dominant == lexicon.Adjective)) && r.IsParticiple(v) {
				return r.toldMoreOf(j)
			}
			if k < 0 {
				return Unsaid
			}
			j = k
		case w.Form == "(" && j+1 == v && r.IsParticiple(v):
			return r.Antecedent(j) // "the band (formed in 1999)"
		case r.BreaksPhrase(j) && !r.isMoneyAt(j): // "expenses above $500 must be"
			return Unsaid
		case w.Form == "that" && j > 0 && r.Opens(r.pastMidway(j)): // "Luckily, that is"
			return Subject{First: j, Head: j}
		case Relative[w.Form]:
			return r.Antecedent(j)
		case w.Form == "here" && j > 0 && r.IsNominal(j-1): // "the pump here was"
		case r.belowNoun(j):
		case w.Is(lexicon.Pronoun):
			return Subject{First: j, Head: j}
		case w.Sign || w.Verb || w.Function || w.Phrase < 0 && !w.MayBe(lexicon.Noun) && !r.isUnknown(j) && !r.opensDoing(j):
		case w.Phrase < 0 && !r.isUnknown(j) && !w.Mostly(lexicon.Noun) && !r.IsPlural(j) && !r.endsNoun(j) && !r.opensDoing(j):
		default:
			return r.subjectWith(j)
		}
	}
	return Unsaid
}

// isMoneyAt reports whether word j belongs to an amount of money.
func (r *Reading) isMoneyAt(j int) bool {
	return r.Words[j].Mention >= 0 && r.isMoney(r.Words[j].Mention)
}

// isUnknown reports whether word j is one that the lexicon does not know, behind the first one of a noun phrase or of a clause, right before an
// auxiliary: before a verb it is a noun.
func (r *Reading) isUnknown(j int) bool {
	w := &r.Words[j]
	if r.verbAsName(j) {
		return true
	}
	if w.Parts != 0 || w.Mention >= 0 || len(w.Form) <= 2 || w.tellsHow() || w.Function {
		return false
	}
	if j == 0 || r.Words[j-1].Form == "," {
		return r.at(j + 1).Is(lexicon.Auxiliary | lexicon.Modal)
	}
	return r.IsDeterminer(j-1) || r.IsOwnerSign(j-1) || r.IsNominal(j-1) && len(r.Words[j-1].Form) > 1
}

// verbAsName reports whether a verb's base form opens the sentence right before a form of "be": what is called so, "Tarnish is written in Go".
func (r *Reading) verbAsName(j int) bool {
	w := &r.Words[j]
	if !r.Opens(j) || !w.Upper || w.Function || w.Mention >= 0 || w.Form != w.Stem || w.Dominant != lexicon.Verb {
		return false
	}
	f := r.FormAt(j + 1)
	return f == "is" || f == "was"
}

// subjectWith is the subject whose noun phrase ends with word j.
func (r *Reading) subjectWith(j int) Subject {
	head := r.OuterHead(j)
	first := r.Chunk(head)
	c := first - 1
	switch {
	case c < 1:
		return Subject{First: first, Head: head}
	case Pronouns[r.Words[c].Form] && !Possessives[r.Words[c].Form]:
		return Subject{First: c, Head: c} // "made him the first to win"
	case BeForms[r.Words[c].Form]:
		return r.SubjectOf(c) // "X is a group formed in 1999"
	case r.FormAt(j+1) == "to":
		return Subject{First: r.Chunk(j), Head: j} // "the name of the file to write"
	case c > 1 && r.IsPreposition(c) && r.Words[c-1].Form == ",":
		if k := r.insertion(c - 1); k > 0 && (r.IsNominal(k-1) || r.Words[k-1].Phrase >= 0) {
			return r.subjectWith(k - 1) // "the bridge, a steel arch, over the river was"
		}
	}
	for k := c; r.IsPreposition(c) && k > 0 && !r.BreaksPhrase(k); k-- {
		if r.Words[k].Verb {
			c = k // "the plug-ins that ship with Tarn are"
			break
		}
	}
	if !r.Words[c].Verb {
		if r.Words[c].Form == "any" {
			c--
		}
		if c > 1 && r.IsPreposition(c) && Relative[r.Words[c-1].Form] {
			return r.Antecedent(c - 1) // "members who in any year miss three meetings"
		}
		return Subject{First: first, Head: head}
	}
	if k := r.relativeBefore(c); k >= 0 {
		if s := r.Antecedent(k); s.Head >= 0 { // "members who have a boat pay a fee"
			s.Below = nil
			return s
		}
	}
	return Subject{First: first, Head: head}
}

// toldMoreOf is what the participle behind the comma at word j tells more of: "the band, formed in 1999". A description that opens the
// sentence only says of what sort something is: "A band from Harvik, formed in 1999."
func (r *Reading) toldMoreOf(j int) Subject {
	s := r.Antecedent(j)
	if s.Head >= 0 && r.Opens(s.First) && r.Indefinite(s.Head) && !r.isInserted(j) {
		return Unsaid
	}
	return s
}

// isInserted reports whether behind what the comma at word j opens, up to the next comma, a verb follows.
func (r *Reading) isInserted(j int) bool {
	for k := j + 1; k+1 < len(r.Words); k++ {
		if r.Words[k].Form == "," && r.Words[k].Mention < 0 {
			return r.Words[k+1].Verb
		}
	}
	return false
}

// openingBracket is the bracket that the closing bracket at word j belongs to.
func (r *Reading) openingBracket(j int) int {
	for k := j - 1; k >= 0; k-- {
		if r.Words[k].Form == "(" {
			return k
		}
	}
	return -1
}

// insertion is the comma that opens what the comma at word j closes: an apposition, a participle's clause or a relative one; -1
// when there is none.
func (r *Reading) insertion(j int) int {
	for k := j - 1; k > 0; k-- {
		switch w := &r.Words[k]; {
		case w.Form == "," && w.Mention < 0:
			return k
		case w.Form == ")":
			k = max(r.openingBracket(k), 0)
		case w.Verb && !Relative[r.Words[k-1].Form] && (w.Function || !r.IsParticiple(k) || r.Words[k-1].Is(lexicon.Pronoun)):
			if p := r.relativeOf(k); p > 1 && r.Words[p-1].Form == "," {
				return p - 1 // "the county, of which it is the seat, has"
			}
			return -1
		}
	}
	return -1
}

// NamesPlace reports whether word i is a place's name or adjective, or belongs to a name that is.
func (r *Reading) NamesPlace(i int) bool {
	w := &r.Words[i]
	_, place := lexicon.Place(w.Form)
	if !place && w.Phrase >= 0 {
		_, place = lexicon.Place(strings.TrimSpace(r.FormsOf(r.Phrases[w.Phrase])))
	}
	return place && w.Upper
}

// PassiveAt reports whether the verb at word v is in the passive: "are required".
func (r *Reading) PassiveAt(v int) bool {
	w := &r.Words[v]
	return w.Verb && w.Form != w.Stem && v > 0 && BeForms[r.Words[r.GroupStart(v)].Form] && strings.HasSuffix(w.Form, "d")
}
