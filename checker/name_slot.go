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
	if next := s.last; next < len(st.words) && st.isNominal(next) && st.words[next].phrase < 0 {
		s.relation, s.anchor = modifierOf, st.headOf(next)
		return s
	}
	before := st.beforeList(s.first)
	switch {
	case before >= 0 && st.isCopula(before):
		s.anchor = st.subjectHead(before)
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

// beforeList is the word that the place of the name at word i hangs on, articles passed over; names that it is joined to by
// "and" share its place.
func (st *statement) beforeList(i int) int {
	before := st.skipBack(i - 1)
	for before > 0 && (st.words[before].form == "and" || st.words[before].form == "or" || st.words[before].form == ",") {
		p := st.words[before-1].phrase
		if p < 0 {
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
			if st.indefinite(j) && !locative[s.preposition] && s.preposition != "from" {
				s.relation = unrelated // "a member of X" may be one of Y, too
			}
			return
		}
	}
	s.relation = unrelated
}

// indefinite reports whether the noun phrase with its head at word j begins with "a" or "an".
func (r *reading) indefinite(j int) bool {
	for j > 0 && r.isNominal(j-1) {
		j--
	}
	return j > 0 && (r.words[j-1].form == "a" || r.words[j-1].form == "an")
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

// identifying are verbs that say what or who something is.
var identifying = set("be become remain call name serve act")

// isCopula reports whether a word says what something is: "is", "has been", "is called".
func (r *reading) isCopula(i int) bool {
	w := &r.words[i]
	if !w.verb {
		return false
	}
	next := r.mainVerb(i)
	return identifying[r.words[next].stem]
}

// mainVerb is the last verb of the group that begins with the verb at word i: "was originally built" → built.
func (r *reading) mainVerb(i int) int {
	main := i
	for j := i + 1; j < len(r.words) && j <= i+4; j++ {
		w := &r.words[j]
		switch {
		case w.verb:
			main = j
		case w.sign, !r.isAdverb(j):
			return main
		}
		if w.verb && !w.function {
			return main
		}
	}
	return main
}

// isAdverb reports whether a word may stand inside a group of verbs.
func (r *reading) isAdverb(i int) bool {
	w := &r.words[i]
	return !w.upper && (lexicon.Dominant(w.form) == lexicon.Adverb || w.is(lexicon.Negation) || midway[w.form])
}

var midway = set("only also still now currently once then not never first originally initially later since jointly co-")

// isPassive reports whether a verb is a participle behind a form of "be".
func (r *reading) isPassive(i int) bool {
	if n := len(r.words[i].form); n > 3 && r.words[i].form[n-3:] == "ing" || r.words[i].function {
		return false
	}
	for j := i - 1; j >= 0 && (r.isAdverb(j) || r.words[j].function); j-- {
		if r.words[j].stem == "be" {
			return true
		}
	}
	return false
}

// isParticiple reports whether a word may be a past participle.
func (r *reading) isParticiple(i int) bool {
	w := &r.words[i]
	n := len(w.form)
	return n > 3 && w.form != w.stem && w.form[n-1] != 's' && w.form[n-3:] != "ing"
}

// isNominal reports whether a word may be a noun or an adjective of a noun phrase.
func (r *reading) isNominal(i int) bool {
	w := &r.words[i]
	return !w.sign && !w.function && !w.verb && w.mention < 0 && !r.isAdverb(i)
}

func (r *reading) isPreposition(i int) bool {
	return r.words[i].is(lexicon.Preposition)
}

func (r *reading) isDeterminer(i int) bool {
	w := &r.words[i]
	return w.is(lexicon.Determiner|lexicon.Quantifier) || possessives[w.form]
}

var possessives = set("its his her their our my your")

// isQuote reports whether a sign encloses a name without parting anything.
func (r *reading) isQuote(i int) bool {
	switch r.words[i].form {
	case "", "\"", "“", "”", "'", "‘", "’", "*", "_", "`", "«", "»":
		return true
	}
	return false
}

// skipBack passes over articles, quotation marks and the kind of thing a name is given with ("the band [X]"), leftwards.
func (r *reading) skipBack(i int) int {
	for i >= 0 && (r.isQuote(i) || r.isDeterminer(i) || r.isAdverb(i) || r.isNominal(i) && r.words[i].phrase < 0 && descriptions[r.words[i].stem]) {
		i--
	}
	return i
}

// headOf is the last noun of the noun phrase that goes on with word i.
func (r *reading) headOf(i int) int {
	for i+1 < len(r.words) && (r.isNominal(i+1) || r.words[i+1].form == "-") {
		i++
	}
	return i
}

// headAfter is the head of the noun phrase that begins at word i, articles passed over; -1 when there is none.
func (r *reading) headAfter(i int) int {
	for i < len(r.words) && (r.isDeterminer(i) || r.words[i].mention >= 0 || r.isQuote(i) || isGenitive(r.words[i].form) || r.isAdverb(i) || r.words[i].form == "as") {
		i++
	}
	if i >= len(r.words) || !r.isNominal(i) {
		return -1
	}
	i = r.headOf(i)
	for i+2 < len(r.words) && isGenitive(r.words[i+1].form) {
		next := i + 2
		for next+1 < len(r.words) && r.words[next].mention >= 0 {
			next++ // "the king's second wife"
		}
		if !r.isNominal(next) {
			break
		}
		i = r.headOf(next)
	}
	if p := lexicon.Parts(r.words[i].form); p != 0 && p&lexicon.Noun == 0 {
		return -1
	}
	return i
}

// subjectHead is the head of the noun phrase before the verb at word i: the noun that its first preposition, or the verb,
// follows. It is -1 when a mere name stands there.
func (r *reading) subjectHead(i int) int {
	from := 0
	if r.isPreposition(0) {
		for k := range i {
			if r.words[k].form == "," {
				from = k + 1
			}
		}
	}
	head := r.headAfter(from)
	if head < 0 || head >= i {
		return -1
	}
	if w := &r.words[head]; w.phrase >= 0 && (r.phrases[w.phrase].first == head || !w.mayBe(lexicon.Noun)) && !name.Title(w.form) {
		return -1
	}
	return head
}
