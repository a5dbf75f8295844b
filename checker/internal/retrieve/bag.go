package retrieve

import (
	"slices"
	"unicode/utf8"

	"github.com/steadfact/steadfact/checker/internal/sentence"
	"github.com/steadfact/steadfact/checker/internal/statement"
	"github.com/steadfact/steadfact/internal/language"
	"github.com/steadfact/steadfact/internal/language/token"
)

// Bag is what a stretch of text may mean to the statements of a base, told from its words alone, before anything is read: at
// least every link that a reading of it would come to.
type Bag struct {
	hits   []sentence.Hit
	keys   []int32 // of the index: see Index.of
	Valued bool    // there may be a value
}

// Scan is one goroutine's memory while it looks through texts.
type Scan struct {
	*Collection
	Vocables  *sentence.Vocables
	known     [2]token.Words[*glance] // of words of one token and of several
	draft     Bag                     // of the text that is looked through
	toks      []token.Token
	parts     []token.Token // of a word that is looked up
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
	verbs, points  bool           // see Setting
	answers, sorts language.Sorts // see Setting
	ways           statement.Ways // see Setting
	Found          []int32        // statements
	asked          []classes      // of what is posted; see answered
}

// met is how well a term was met in a text, beside it and farther away.
type met struct {
	epoch            uint32
	own, beside, far sentence.Strength
}

// NewScan makes a goroutine's memory for looking through texts for a collection.
func NewScan(c *Collection) *Scan {
	s := &Scan{
		Collection: c,
		met:        make([]met, len(c.Book.Terms.Words)),
		keyed:      make([]uint32, len(c.Index.keys)), amounts: make([]amount, len(c.origins)),
	}
	s.Vocables = sentence.NewVocables(s.remind)
	return s
}

// Bag looks through a text, sentence by sentence: no word goes beyond its sentence.
func (s *Scan) Bag(text string) *Bag {
	if len(s.Index.keys) == 0 { // without facts there is nothing to look for
		return &Bag{}
	}
	s.clue = 0
	s.draft.empty()
	if !s.skim(&s.draft, text) {
		s.draft.empty()
		s.cut(&s.draft, text)
	}
	return &Bag{slices.Clone(s.draft.hits), slices.Clone(s.draft.keys), s.draft.Valued}
}

// links reports whether there is anything that a statement is found by.
func (b *Bag) links() bool { return len(b.hits)+len(b.keys) > 0 }

func (b *Bag) empty() { b.hits, b.keys, b.Valued = b.hits[:0], b.keys[:0], false }

// cut is bag for any text.
func (s *Scan) cut(b *Bag, text string) {
	s.toks = token.Tokenize(text, s.toks[:0])
	s.sentences = token.Sentences(text, s.toks, s.sentences[:0])
	for _, at := range s.sentences {
		s.Collect(b, text, s.toks[at.First:at.Last])
	}
}

// Collect adds to a bag what the tokens of a sentence tell.
func (s *Scan) Collect(b *Bag, text string, toks []token.Token) {
	s.gather(b, text, toks)
	s.endRun(b)
}

// gather adds to a bag what tokens of a sentence tell that may go on.
func (s *Scan) gather(b *Bag, text string, toks []token.Token) {
	for i := 0; i < len(toks); {
		j := sentence.WordEnd(text, toks, i)
		surface := text[toks[i].Start:toks[j-1].End]
		if toks[i].Kind == token.Sign && j == i+1 {
			if endsRun(surface) {
				s.endRun(b)
			}
			b.Valued = b.Valued || surface[0] >= utf8.RuneSelf && language.Clues(text, toks[i:i+1]).MakesValue(s.clue)
		} else {
			s.take(s.lookUp(surface, toks[i], j-i), b)
		}
		i = j
	}
}

// endsRun reports whether a name ends at a sign.
func endsRun(sign string) bool { return sign != "." && sign != "-" }

// take adds to a bag what a word tells.
func (s *Scan) take(g *glance, b *Bag) {
	if g == silent {
		s.clue = 0
		s.endRun(b)
		return
	}
	b.Valued = b.Valued || g.clue.MakesValue(s.clue)
	s.clue = g.clue
	if g.links() {
		b.hits, b.keys = append(b.hits, g.hits...), append(b.keys, g.keys...)
	}
	s.follow(g, b)
}

// follow keeps track of the words that may make a name together.
func (s *Scan) follow(g *glance, b *Bag) {
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
func (s *Scan) endRun(b *Bag) {
	if s.run == 0 {
		return
	}
	told := len(b.keys) + len(b.hits)
	if s.run > 1 {
		eachPart(s.letters[0], s.Index.longest, func(letters []byte) {
			if n, ok := s.Index.numbers[string(letters)]; ok {
				b.keys = append(b.keys, s.Index.keys[n]...)
			}
		})
	}
	for _, row := range s.letters[1:] {
		eachPart(row, s.Book.Terms.Longest, func(letters []byte) {
			if n, ok := s.Book.Terms.Spelled[string(letters)]; ok {
				b.hits = append(b.hits, sentence.Hit{Term: n, By: sentence.Exact})
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
