package checker

import (
	"slices"
	"unicode/utf8"

	"github.com/steadfact/steadfact/internal/language"
	"github.com/steadfact/steadfact/internal/language/lexicon"
	"github.com/steadfact/steadfact/internal/language/token"
)

// bag is what a stretch of text may mean to the statements of a base, told from its words alone, before anything is read: at
// least every link that a reading of it would come to.
type bag struct {
	hits   []hit
	keys   []int32 // of the index: see index.of
	valued bool    // there may be a value
}

// glance is what one word tells, wherever it stands.
type glance struct {
	bag
	first        byte   // first letter of its folded form
	all, telling string // initials of its parts; see initials
	named        bool   // it may be a word of a name
	goesOn       bool   // it may stand inside a name: a small connecting word, a number
	connecting   bool
	clue         language.Clue
}

// scan is one goroutine's memory while it looks through texts.
type scan struct {
	*collection
	vocables  *vocables
	recent    [manyRecent]recall
	words     map[string]recall
	compounds map[string]recall // the same for words of several tokens
	draft     bag               // of the text that is looked through
	toks      []token.Token
	sentences []token.Sentence

	run     int // how many words of a name may stand before the next word
	letters [3][]byte
	stopped bool          // a sentence may have ended within the run; see skim
	joined  bool          // and a word of the run stands behind it
	clue    language.Clue // of the word before
	torn    bool          // such a run would tell something

	epoch          uint32         // of the text looked at; what bears another one was noted of another text
	met            []met          // by term
	terms          []int32        // that were met
	keyed          []uint32       // by key
	keys           []int32        // that are there
	amounts        []amount       // by statement; all are zero between two texts
	touched        []int32        // statements with an amount, some more than once
	verbs          bool           // see setting
	answers, sorts language.Sorts // see setting
	agentless      bool           // see setting
	found          []int32        // statements
	asked          []classes      // of what is posted; see answered
}

// met is how well a term was met in a text, beside it and farther away.
type met struct {
	epoch            uint32
	own, beside, far strength
}

func newScan(c *collection) *scan {
	return &scan{
		collection: c, vocables: newVocables(c.book.lookUp), words: map[string]recall{}, compounds: map[string]recall{},
		met:   make([]met, len(c.book.terms.words)),
		keyed: make([]uint32, len(c.index.keys)), amounts: make([]amount, len(c.origins)),
	}
}

// bag looks through a text, sentence by sentence: no word goes beyond its sentence.
func (s *scan) bag(text string) *bag {
	if len(s.index.keys) == 0 { // without facts there is nothing to look for
		return &bag{}
	}
	s.clue = 0
	s.draft.empty()
	if !s.skim(&s.draft, text) {
		s.draft.empty()
		s.cut(&s.draft, text)
	}
	return &bag{slices.Clone(s.draft.hits), slices.Clone(s.draft.keys), s.draft.valued}
}

func (b *bag) empty() { b.hits, b.keys, b.valued = b.hits[:0], b.keys[:0], false }

// cut is bag for any text.
func (s *scan) cut(b *bag, text string) {
	s.toks = token.Tokenize(text, s.toks[:0])
	s.sentences = token.Sentences(text, s.toks, s.sentences[:0])
	for _, at := range s.sentences {
		s.collect(b, text, s.toks[at.First:at.Last])
	}
}

// collect adds to a bag what the tokens of a sentence tell.
func (s *scan) collect(b *bag, text string, toks []token.Token) {
	s.gather(b, text, toks)
	s.endRun(b)
}

// gather adds to a bag what tokens of a sentence tell that may go on.
func (s *scan) gather(b *bag, text string, toks []token.Token) {
	for i := 0; i < len(toks); {
		j := wordEnd(text, toks, i)
		surface := text[toks[i].Start:toks[j-1].End]
		if toks[i].Kind == token.Sign && j == i+1 {
			if endsRun(surface) {
				s.endRun(b)
			}
			b.valued = b.valued || surface[0] >= utf8.RuneSelf && language.Clues(text, toks[i:i+1]).MakesValue(s.clue)
		} else {
			s.take(s.lookUp(surface, toks[i], j-i).glance, b)
		}
		i = j
	}
}

// endsRun reports whether a name ends at a sign.
func endsRun(sign string) bool { return sign != "." && sign != "-" }

// take adds to a bag what a word tells.
func (s *scan) take(g *glance, b *bag) {
	if g == silent {
		s.clue = 0
		s.endRun(b)
		return
	}
	b.valued = b.valued || g.clue.MakesValue(s.clue)
	s.clue = g.clue
	b.hits, b.keys = append(b.hits, g.hits...), append(b.keys, g.keys...)
	s.follow(g, b)
}

func (s *scan) newGlance(surface string, t token.Token, tokens int) *glance {
	w := newForm(surface, t, tokens)
	g := &glance{connecting: connecting[w.form], named: w.upper || w.compound || hasInnerCapital(surface)}
	g.goesOn = g.connecting || w.form != "" && isDigit(w.form[0])
	if w.form != "" {
		g.first = w.form[0]
	}
	if g.named || g.goesOn {
		g.all, g.telling = initials(w.form)
	}
	s.book.lookUp(&w)
	key := s.book.key(&w)
	may := s.book.terms.around(&w)
	if _, keyed := s.index.numbers[key]; keyed || len(may) > 0 { // what few words are
		w.weigh(surface, lexicon.Parts(w.form))
		g.hits = s.book.terms.linked(may, &w)
		if w.weight > 0 {
			g.addKey(s.index, key)
		}
	}
	for _, a := range s.book.long[w.stem] {
		g.addKey(s.index, groupKey(a.group))
		if n, ok := s.book.terms.aliases[a.group]; ok {
			g.hits = append(g.hits, hit{n, exact})
		}
	}
	if w.group != 0 {
		if n, ok := s.book.terms.aliases[w.group]; ok {
			g.hits = append(g.hits, hit{n, exact})
		}
		g.addKey(s.index, groupKey(w.group))
	}
	if g.named {
		g.addTerm(s.book.terms.acronyms, w.form)
		g.addTerm(s.book.terms.acronyms, acronymLetters(surface))
	}
	g.clue = language.Clues(surface, token.Tokenize(surface, nil))
	if !g.named && !g.goesOn && g.clue == 0 && len(g.hits)+len(g.keys) == 0 {
		return silent
	}
	return g
}

func (b *bag) addKey(x *index, key string) {
	if n, ok := x.numbers[key]; ok {
		b.keys = append(b.keys, x.keys[n]...)
	}
}

func (b *bag) addTerm(in map[string]int32, key string) {
	if n, ok := in[key]; ok {
		b.hits = append(b.hits, hit{n, exact})
	}
}

// follow keeps track of the words that may make a name together.
func (s *scan) follow(g *glance, b *bag) {
	if !g.named && (!g.goesOn || s.run == 0) {
		s.endRun(b)
		return
	}
	s.run++
	s.joined = s.stopped
	if !g.connecting && g.first != 0 {
		s.letters[0] = append(s.letters[0], g.first)
	}
	s.letters[1] = append(s.letters[1], g.all...)
	s.letters[2] = append(s.letters[2], g.telling...)
}

// endRun adds what the initials of the names that may have ended here stand for.
func (s *scan) endRun(b *bag) {
	if s.run == 0 {
		return
	}
	told := len(b.keys) + len(b.hits)
	if s.run > 1 {
		eachPart(s.letters[0], s.index.longest, func(letters []byte) {
			if n, ok := s.index.numbers[string(letters)]; ok {
				b.keys = append(b.keys, s.index.keys[n]...)
			}
		})
	}
	for _, row := range s.letters[1:] {
		eachPart(row, s.book.terms.longest, func(letters []byte) {
			if n, ok := s.book.terms.spelled[string(letters)]; ok {
				b.hits = append(b.hits, hit{n, exact})
			}
		})
	}
	s.torn = s.torn || s.joined && len(b.keys)+len(b.hits) > told
	s.run, s.stopped, s.joined = 0, false, false
	for i := range s.letters {
		s.letters[i] = s.letters[i][:0]
	}
}

// eachPart gives every run of two to most of the letters.
func eachPart(letters []byte, most int, give func([]byte)) {
	for i := range letters {
		for j := i + 2; j <= min(len(letters), i+most); j++ {
			give(letters[i:j])
		}
	}
}
