package checker

import (
	"github.com/steadfact/steadfact/internal/language/lexicon"
	"github.com/steadfact/steadfact/internal/language/name"
)

// relation is how a held name hangs together with the rest of its statement.
type relation uint8

const (
	unrelated   relation = iota
	roleOf               // "The mayor of Y is [X]", "[X] is the mayor of Y"
	agentOf              // "[X] founded Y", "Y was founded by [X]"
	patientOf            // "Y sold [X]", "[X] was sold by Y"
	adjunctOf            // "Y was founded in [X]", "Y plays for [X]"
	modifierOf           // "an [X] film", "the [X] license"
	predicateOf          // "Y is [X]"
)

// relationNames say of the sentence's name why it is held against the fact's.
var relationNames = [...]string{
	unrelated:   "the sentence's name shares its other words with the fact's",
	roleOf:      "the sentence's name has the role of the fact's",
	agentOf:     "the sentence's name does what the fact's does",
	patientOf:   "the same is done to the sentence's name as to the fact's",
	adjunctOf:   "the sentence's name stands where the fact's stands",
	modifierOf:  "the sentence's name modifies what the fact's modifies",
	predicateOf: "the sentence's name is said of the same as the fact's",
}

// String is the reason that a relation gives for a verdict.
func (r relation) String() string { return relationNames[r] }

// slot is a held name's place in its statement.
type slot struct {
	relation    relation
	anchor      int    // word that binds the name: a role's noun, a verb, the noun that the name modifies
	preposition string // of an adjunct
	said        bool   // the adjunct belongs to what the statement says of a name: "Y is from [X]"
	first, last int    // words of the whole name, when the held words are a part of one
}

// slotOf finds a held name's place.
func (st *statement) slotOf(h *held) slot {
	s := slot{first: h.first, last: h.last, anchor: -1}
	if p := st.words[h.first].phrase; p >= 0 {
		s.first, s.last = st.wholeName(st.phrases[p], h)
	}
	if next := s.last; next < len(st.words) && st.isNominal(next) && st.words[next].phrase < 0 && st.words[st.headOf(next)].mayBe(lexicon.Noun) {
		s.relation, s.anchor = modifierOf, st.headOf(next)
		return s
	}
	before := st.beforeList(s.first)
	switch {
	case before >= 0 && st.isCopula(before):
		s.anchor = st.beyondName(st.subjectHead(before))
		s.relation = roleOf
		if s.anchor < 0 {
			s.relation, s.anchor = predicateOf, before
		}
	case before >= 0 && st.isPreposition(before):
		s.attach(st, before)
	case before >= 0 && st.words[before].verb:
		s.relation, s.anchor = patientOf, before
	default:
		s.lead(st)
	}
	return s
}

// beyondName is the noun whose name is spoken of, when word i is "name": that of the director, for "The name of Y's director".
func (st *statement) beyondName(i int) int {
	if i < 0 || st.words[i].stem != "name" || st.formAt(i+1) != "of" {
		return i
	}
	if head := st.headAfter(i + 2); head >= 0 && !(st.words[head].phrase >= 0 && st.phrases[st.words[head].phrase].first == head && !st.acronymAt(head)) {
		return head
	}
	return i
}

// beforeList is the word that the place of the name at word i hangs on, articles passed over; names that it is joined to by
// "and" share its place.
func (st *statement) beforeList(i int) int {
	before := st.skipBack(i - 1)
	for before > 0 && (st.words[before].form == "and" || st.words[before].form == "or" || st.words[before].form == ",") {
		p := st.words[before-1].phrase
		if p < 0 || before < st.openingSetting() {
			break
		}
		before = st.skipBack(st.phrases[p].first - 1)
	}
	return before
}

// wholeName widens held words to the name they are a part of: "[Orange] County", "Emma [Watson]". Titles are no part of it.
func (st *statement) wholeName(p phrase, h *held) (first, last int) {
	first, last = h.first, max(h.last, p.last)
	for first > p.first && !name.Title(st.words[first-1].form) {
		first--
	}
	if h.last > p.last {
		return h.first, h.last
	}
	return first, last
}

// attach finds what a preposition before the held name hangs on: the noun or verb before it; "by" on a participle names the
// agent, and what is merely said to be somewhere, its subject.
func (s *slot) attach(st *statement, before int) {
	s.preposition = st.words[before].form
	s.relation = adjunctOf
	for j := before - 1; j >= 0; j-- {
		w := &st.words[j]
		switch {
		case st.isCopula(j) || placing[w.stem] && w.verb && st.subjectHead(st.groupStart(j)) >= 0:
			s.anchor = st.subjectHead(st.groupStart(j))
			s.said = s.anchor < 0
			if s.said {
				s.anchor = j
			}
			return
		case w.verb && !w.function:
			s.anchor = j
			if s.preposition == "by" {
				s.relation = agentOf
			}
			return
		case st.isNominal(j) && w.phrase < 0 && s.anchor < 0 && j == before-1:
			s.anchor = j
			if st.indefinite(j) && !locative[s.preposition] && s.preposition != "from" && s.preposition != "between" {
				s.relation = unrelated // "a member of X" may be one of Y, too
			}
			return
		}
	}
	s.relation = unrelated
}

// placing are verbs that only say that something is somewhere.
var placing = set("locate situate base find")

// lead places a name that stands before its verb.
func (s *slot) lead(st *statement) {
	j := s.last
	for j < len(st.words) && !st.words[j].verb {
		j++
	}
	if j >= len(st.words) {
		return
	}
	main := st.mainVerb(j)
	switch {
	case st.isCopula(main):
		s.relation, s.anchor = roleOf, st.headAfter(main+1)
	case st.isPassive(main):
		s.relation, s.anchor = patientOf, main
	default:
		s.relation, s.anchor = agentOf, main
	}
	if s.anchor < 0 {
		s.relation = unrelated
	}
}
