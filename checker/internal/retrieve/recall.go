package retrieve

import (
	"strings"
	"sync"

	"github.com/steadfact/steadfact/checker/internal/sentence"
	"github.com/steadfact/steadfact/internal/language/token"
)

// silent is what a word tells that tells nothing: most words.
var silent = &glance{}

// recalled is what a word of ASCII letters tells.
func (s *Scan) recalled(surface string) *glance {
	if g, ok := s.known[0].Find(surface); ok {
		return g
	}
	s.toks = token.Tokenize(surface, s.toks[:0])
	return s.lookUp(surface, s.toks[0], 1)
}

// lookUp looks a word up, or remembers it.
func (s *Scan) lookUp(surface string, t token.Token, tokens int) *glance {
	own, all := &s.known[0], &s.told[0]
	if tokens > 1 {
		own, all = &s.known[1], &s.told[1]
	}
	g, ok := own.Find(surface)
	if !ok {
		surface = strings.Clone(surface) // the text that it was met in need not stay
		g = all.recall(surface, func() *glance { return s.newGlance(surface, t, tokens) })
		put(own, surface, g)
	}
	return g
}

// put remembers a word. What is remembered does not grow without end.
func put(in *token.Words[*glance], surface string, g *glance) {
	if in.Len() >= sentence.ManyWords {
		*in = token.Words[*glance]{}
	}
	in.Put(surface, g)
}

// remind looks up what the base knows of a word that is read: a glance has told nearly always which terms it stands for.
func (s *Scan) remind(v *sentence.Vocable) {
	s.Book.LookUp(&v.Word)
	own := &s.known[0]
	if v.Compound {
		own = &s.known[1]
	}
	if g, ok := own.Find(v.Surface); ok {
		v.Hits, v.Met = g.hits[:g.linked], true
	}
}

// told is what words tell, found out by one goroutine for all.
type told struct {
	sync.RWMutex
	words token.Words[*glance]
}

// recall gives what a word tells, looked up unless some goroutine has.
func (t *told) recall(surface string, look func() *glance) *glance {
	t.RLock()
	g, ok := t.words.Find(surface)
	t.RUnlock()
	if !ok {
		g = look()
		t.Lock()
		defer t.Unlock()
		put(&t.words, surface, g)
	}
	return g
}
