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
	if g := s.shelves[0].find(surface); g != nil {
		return g
	}
	s.toks = token.Tokenize(surface, s.toks[:0])
	return s.lookUp(surface, s.toks[0], 1)
}

// lookUp looks a word up, or remembers it.
func (s *Scan) lookUp(surface string, t token.Token, tokens int) *glance {
	own, all := &s.shelves[0], &s.told[0]
	if tokens > 1 {
		own, all = &s.shelves[1], &s.told[1]
	}
	if g := own.find(surface); g != nil {
		return g
	}
	word, g := all.recall(surface, func(surface string) *glance { return s.newGlance(surface, t, tokens) })
	own.put(word, g)
	return g
}

// told is what words tell, found out by one goroutine for all.
type told struct {
	sync.RWMutex
	words map[string]recall
}

// recall is a word that was looked up and what it tells. It has a copy of its letters: the text that it was met in need not stay.
type recall struct {
	surface string
	*glance
}

// recall gives a word, looked up unless some goroutine has.
func (t *told) recall(surface string, look func(surface string) *glance) (string, *glance) {
	t.RLock()
	known, ok := t.words[surface]
	t.RUnlock()
	if ok {
		return known.surface, known.glance
	}
	surface = strings.Clone(surface)
	g := look(surface)
	t.Lock()
	defer t.Unlock()
	if t.words == nil || len(t.words) >= sentence.ManyWords {
		t.words = map[string]recall{}
	}
	t.words[surface] = recall{surface, g}
	return surface, g
}
