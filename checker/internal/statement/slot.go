package statement

import (
	"github.com/steadfact/steadfact/checker/internal/sentence"
	"github.com/steadfact/steadfact/internal/language/lexicon"
	"github.com/steadfact/steadfact/internal/language/name"
)

// Relation is how a held name hangs together with the rest of its statement.
type Relation uint8

const (
	unrelated   Relation = iota
	RoleOf               // "The mayor of Y is [X]", "[X] is the mayor of Y"
	AgentOf              // "[X] founded Y", "Y was founded by [X]"
	PatientOf            // "Y sold [X]", "[X] was sold by Y"
	AdjunctOf            // "Y was founded in [X]", "Y plays for [X]"
	ModifierOf           // "an [X] film", "the [X] license"
	predicateOf          // "Y is [X]"
)

// relationNames say of what the sentence has instead of the held name why it is held against that.
var relationNames = [...]string{
	unrelated:   "the sentence has it among the same words",
	RoleOf:      "the sentence gives it the same role",
	AgentOf:     "the sentence says that it does the same",
	PatientOf:   "the sentence says it of the same by the same verb",
	AdjunctOf:   "the sentence has it behind the same verb or noun",
	ModifierOf:  "the sentence describes the same by it",
	predicateOf: "the sentence says it of the same",
}

// String is the reason that a relation gives for a verdict.
func (r Relation) String() string { return relationNames[r] }

// Slot is a held name's place in its statement.
type Slot struct {
	Relation    Relation
	Anchor      int    // word that binds the name: a role's noun, a verb, the noun that the name modifies
	Preposition string // of an adjunct
	Said        bool   // the adjunct belongs to what the statement says of a name: "Y is from [X]"
	First, Last int    // words of the whole name, when the held words are a part of one
}

// SlotOf finds a held name's place.
func (st *Statement) SlotOf(h *Held) Slot {
	s := Slot{First: h.First, Last: h.Last, Anchor: -1}
	if p := st.Words[h.First].Phrase; p >= 0 {
		s.First, s.Last = st.wholeName(st.Phrases[p], h)
	}
	if next := s.Last; next < len(st.Words) && st.IsNominal(next) && st.Words[next].Phrase < 0 && st.Words[st.HeadOf(next)].MayBe(lexicon.Noun) {
		s.Relation, s.Anchor = ModifierOf, st.HeadOf(next)
		return s
	}
	before := st.beforeList(s.First)
	switch {
	case before >= 0 && st.IsCopula(before):
		s.Anchor = st.beyondName(st.SubjectHead(before))
		s.Relation = RoleOf
		if s.Anchor < 0 {
			s.Relation, s.Anchor = predicateOf, before
		}
	case before >= 0 && st.IsPreposition(before):
		s.attach(st, before)
	case before >= 0 && st.Words[before].Verb:
		s.Relation, s.Anchor = PatientOf, before
	default:
		s.lead(st)
	}
	return s
}

// beyondName is the noun whose name is spoken of, when word i is "name": that of the director, for "The name of Y's director".
func (st *Statement) beyondName(i int) int {
	if i < 0 || st.Words[i].Stem != "name" || st.FormAt(i+1) != "of" {
		return i
	}
	if head := st.HeadAfter(i + 2); head >= 0 && !(st.Words[head].Phrase >= 0 && st.Phrases[st.Words[head].Phrase].First == head && !st.AcronymAt(head)) {
		return head
	}
	return i
}

// beforeList is the word that the place of the name at word i hangs on, articles passed over; names that it is joined to by
// "and" share its place.
func (st *Statement) beforeList(i int) int {
	before := st.SkipBack(i - 1)
	for before > 0 && (st.Words[before].Form == "and" || st.Words[before].Form == "or" || st.Words[before].Form == ",") {
		p := st.Words[before-1].Phrase
		if p < 0 || before < st.OpeningSetting() {
			break
		}
		before = st.SkipBack(st.Phrases[p].First - 1)
	}
	return before
}

// wholeName widens held words to the name they are a part of: "[Orange] County", "Emma [Watson]". Titles are no part of it.
func (st *Statement) wholeName(p sentence.Phrase, h *Held) (first, last int) {
	first, last = h.First, max(h.Last, p.Last)
	for first > p.First && !name.Title(st.Words[first-1].Form) {
		first--
	}
	if h.Last > p.Last {
		return h.First, h.Last
	}
	return first, last
}

// attach finds what a preposition before the held name hangs on: the noun or verb before it; "by" on a participle names the
// agent, and what is merely said to be somewhere, its subject.
func (s *Slot) attach(st *Statement, before int) {
	s.Preposition = st.Words[before].Form
	s.Relation = AdjunctOf
	for j := before - 1; j >= 0; j-- {
		w := &st.Words[j]
		switch {
		case st.IsCopula(j) || placing[w.Stem] && w.Verb && st.SubjectHead(st.GroupStart(j)) >= 0:
			s.Anchor = st.SubjectHead(st.GroupStart(j))
			s.Said = s.Anchor < 0
			if s.Said {
				s.Anchor = j
			}
			return
		case w.Verb && !w.Function:
			s.Anchor = j
			if s.Preposition == "by" {
				s.Relation = AgentOf
			}
			return
		case st.IsNominal(j) && w.Phrase < 0 && s.Anchor < 0 && j == before-1:
			s.Anchor = j
			if start := st.Chunk(j); s.Preposition == "by" && st.Indefinite(j) && start > 0 && st.Words[start-1].Verb && st.IsCopula(start-1) {
				s.Relation = AgentOf // "is a novel by X"
				return
			}
			if st.Indefinite(j) && !sentence.Locative[s.Preposition] && s.Preposition != "from" && s.Preposition != "between" {
				s.Relation = unrelated // "a member of X" may be one of Y, too
			}
			return
		}
	}
	s.Relation = unrelated
}

// answering are the words by which somebody is said to have to do something.
var answering = sentence.Set("responsible accountable")

// placing are verbs that only say that something is somewhere.
var placing = sentence.Set("locate situate base find")

// lead places a name that stands before its verb.
func (s *Slot) lead(st *Statement) {
	j := s.Last
	for j < len(st.Words) && !st.Words[j].Verb {
		j++
	}
	if j >= len(st.Words) {
		return
	}
	main := st.MainVerb(j)
	switch {
	case st.IsCopula(main) && answering[st.FormAt(main+1)] && st.FormAt(main+2) == "for" && main+3 < len(st.Words) && st.Words[main+3].Verb:
		s.Relation, s.Anchor = AgentOf, main+3 // "is responsible for approving"
	case st.IsCopula(main):
		s.Relation, s.Anchor = RoleOf, st.HeadAfter(main+1)
	case st.IsPassive(main):
		s.Relation, s.Anchor = PatientOf, main
	default:
		s.Relation, s.Anchor = AgentOf, main
	}
	if s.Anchor < 0 {
		s.Relation = unrelated
	}
}
