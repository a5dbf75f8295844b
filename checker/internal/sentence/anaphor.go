package sentence

import (
	"slices"

	"github.com/steadfact/steadfact/internal/language/lexicon"
)

// Fragment reports whether the sentence has no verb: a list item, a table cell, a heading. A word by itself is none.
func (r *Reading) Fragment() bool {
	return len(r.Words) == 1 || !r.Some(func(w *Word) bool { return w.Verb })
}

// Unfinished reports whether the sentence ends with a small word that something must follow: "You need no permit if:".
func (r *Reading) Unfinished() bool {
	for i := len(r.Words) - 1; i >= 0; i-- {
		if w := &r.Words[i]; w.Form == "." {
			return false
		} else if !w.Sign {
			return w.Is(lexicon.Conjunction|lexicon.Preposition|lexicon.Auxiliary|lexicon.Modal) || w.Form == "that"
		}
	}
	return false
}

// PointsBack reports whether the sentence may take over what the text before speaks of: it points at it, has no subject,
// or goes on with it.
func (r *Reading) PointsBack() bool {
	return r.Anaphor() || r.Subjectless() || r.GoesOn() || r.TellsOfAll()
}

// Subjectless reports whether the sentence says what was done to something and leaves that to the text before: "Built by the parish
// in 1912."
func (r *Reading) Subjectless() bool { return r.Headless() && r.IsParticiple(r.WordFrom(0, 1)) }

// Anaphor reports whether the sentence points back at something: with a pronoun, or with a description that takes its
// meaning from the text before ("the group", "this film").
func (r *Reading) Anaphor() bool {
	if r.TellsDefault() || r.PronounSubject() >= 0 {
		return true
	}
	for i := range r.Words {
		w := &r.Words[i]
		if w.Has(isPronoun) {
			return true
		}
		if i+1 < len(r.Words) && w.Has(isPointing) && r.beginsDescription(i+1) {
			return true
		}
	}
	return false
}

// beginsDescription reports whether a description of the sort "film", "same band", "two teams" begins with word i.
func (r *Reading) beginsDescription(i int) bool {
	for ; i < len(r.Words) && !r.Words[i].Sign && r.Words[i].Phrase < 0; i++ {
		if Descriptions[r.Words[i].Stem] {
			return !r.Introduces(i) || Sources[r.Words[i].Stem] // "the film Low Tide"
		}
		if r.Words[i].Function || r.Words[i].Verb {
			return false
		}
	}
	return false
}

// GoesOn reports whether the sentence draws a conclusion from the text before and says it of those who write or read: "Instead, we have
// three branches".
func (r *Reading) GoesOn() bool {
	if len(r.Words) < 4 || !concluding[r.Words[0].Form] {
		return false
	}
	i := 1
	if r.Words[i].Form == "," {
		i++
	}
	return speaking[r.Words[i].Form]
}

// TellsOfAll reports whether the subject of the sentence is all that the sentence before says: "This happens in two stages".
func (r *Reading) TellsOfAll() bool {
	i := r.PronounSubject()
	if i < 0 || r.Words[i].Form != "this" {
		return false
	}
	v := r.skipAdverbs(i + 1)
	return v < len(r.Words) && happening[r.Words[v].Stem]
}

var (
	// concluding are the adverbs that tie a sentence to the one before it, speaking those of whom it may then tell.
	concluding = Set("instead therefore thus hence consequently accordingly rather so")
	speaking   = Set("we you there")
	// happening are the verbs of which a doing is the subject.
	happening = Set("happen occur proceed take require involve need last cost")
)

// OwnEvent reports whether the noun at word j is that of an event with a date behind it, of what the text before speaks of: "its inception in
// 2012".
func (r *Reading) OwnEvent(j int) bool {
	if j < 1 || j+2 >= len(r.Words) || r.Words[j-1].Form != "its" || !Dating[r.Words[j+1].Form] {
		return false
	}
	m := r.Words[j+2].Mention
	return m >= 0 && r.Mentions[m].Temporal != nil
}

// HasOwnEvent reports whether the sentence dates an event of what the text before speaks of.
func (r *Reading) HasOwnEvent() bool {
	for j := range r.Words {
		if r.OwnEvent(j) {
			return true
		}
	}
	return false
}

// SpeaksOfThat reports whether what the sentence speaks of, or its owner, is a pronoun: "It is 60 m high", "Its height is 60 m".
func (r *Reading) SpeaksOfThat() bool {
	return r.PronounSubject() >= 0 || len(r.Words) > 0 && r.ownedAsThat(0)
}

// PointsByPronoun reports whether a pronoun of the sentence may stand for what the text before speaks of, and not for what the sentence itself
// counts: "two of them".
func (r *Reading) PointsByPronoun() bool {
	for i := range r.Words {
		if Pronouns[r.Words[i].Form] && r.FormAt(i-1) != "of" {
			return true
		}
	}
	return r.PronounSubject() >= 0
}

// PronounSubject is the pronoun that is the subject of the sentence's first verb: "It lasts 10 days", "These take an hour"; -1 for none.
func (r *Reading) PronounSubject() int {
	for i := r.afterOpening(); i < len(r.Words); i++ {
		w := &r.Words[i]
		switch {
		case subjects[w.Form] && i+1 < len(r.Words):
			if w.Form == "it" && slices.ContainsFunc(r.Words[i+1:], func(w Word) bool { return w.Form == "that" }) {
				return -1 // "It is known that …"
			}
			if next := r.skipAdverbs(i + 1); next < len(r.Words) && (r.Words[next].Verb || r.Words[next].Is(lexicon.Modal)) {
				return i
			}
			return -1
		case w.Verb, r.IsNominal(i):
			return -1
		}
	}
	return -1
}

// afterOpening is the first word behind the comma of a phrase that opens the sentence with a preposition: "By default, | it is on"; 0 without one.
func (r *Reading) afterOpening() int {
	if !r.IsPreposition(0) {
		return 0
	}
	for i := range r.Words {
		if w := &r.Words[i]; w.Verb {
			return 0
		} else if w.Form == "," && w.Mention < 0 {
			return i + 1
		}
	}
	return 0
}

// skipAdverbs is the first word from i on that is no adverb.
func (r *Reading) skipAdverbs(i int) int {
	for i < len(r.Words) && r.IsAdverb(i) {
		i++
	}
	return i
}

// subjects are the pronouns that stand for a subject of the text before.
var subjects = Set("it they this these those")

// FirstOfList is where the first of the common nouns begins that the noun phrase at word start is listed with: "a founder,
// writer and director".
func (r *Reading) FirstOfList(start int) int {
	for and := false; ; {
		k := start - 1
		if k > 0 && r.IsDeterminer(k) {
			k--
		}
		joined := false
		for k > 0 && (r.Words[k].Form == "and" || r.Words[k].Form == ",") {
			joined, and, k = true, and || r.Words[k].Form == "and", k-1
		}
		if !joined || !and || !r.IsNominal(k) || r.Words[k].Phrase >= 0 {
			return start
		}
		for start = k; start > 0 && r.IsNominal(start-1) && r.Words[start-1].Phrase < 0; {
			start--
		}
	}
}

// Headless reports whether the sentence begins with a verb that is no command, and leaves its subject to the text before:
// "Founded by Ann Lee in 1998."
func (r *Reading) Headless() bool {
	i := r.WordFrom(0, 1)
	return i >= 0 && r.Words[i].Verb && r.Words[i].Form != r.Words[i].Stem && r.WordFrom(i+1, 1) >= 0 && !r.beheaded()
}

// beheaded reports whether the sentence's beginning is lost, a bracket in it closes what was opened there: its subject may
// have been anything.
func (r *Reading) beheaded() bool {
	for j := range r.Words {
		if r.Words[j].Form == ")" && r.openingBracket(j) < 0 {
			return true
		}
		if r.Words[j].Form == "(" {
			return false
		}
	}
	return false
}
