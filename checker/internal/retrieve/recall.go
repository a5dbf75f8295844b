package retrieve

import (
	"strings"
	"sync"

	"github.com/steadfact/steadfact/checker/internal/sentence"
	"github.com/steadfact/steadfact/internal/language/token"
)

// silent is what a word tells that tells nothing: most words.
var silent = &glance{}

// recall is a word that was looked up and what it tells. It has a copy of its letters: the text that it was met in need not stay.
type recall struct {
	surface string
	*glance
}

// recalled is what a word of ASCII letters tells, with a hash of its letters. A few thousand words make up most of any text, and
// are at hand without a search.
func (s *Scan) recalled(surface string, hash uint32) *glance {
	at := &s.recent[(hash^hash>>12)%sentence.ManyRecent]
	if at.surface != surface {
		known, ok := s.words[surface]
		if !ok {
			s.toks = token.Tokenize(surface, s.toks[:0])
			known = s.lookUp(surface, s.toks[0], 1)
		}
		*at = known
	}
	return at.glance
}

// lookUp looks a word up, or remembers it.
func (s *Scan) lookUp(surface string, t token.Token, tokens int) recall {
	own, all := s.words, &s.told[0]
	if tokens > 1 {
		own, all = s.compounds, &s.told[1]
	}
	known, ok := own[surface]
	if !ok {
		known = all.recall(surface, func(surface string) *glance { return s.newGlance(surface, t, tokens) })
		if len(own) >= sentence.ManyWords {
			clear(own)
		}
		own[known.surface] = known
	}
	return known
}

// remind looks up what the base knows of a word that is read: a glance has told nearly always which terms it stands for.
func (s *Scan) remind(v *sentence.Vocable) {
	s.Book.LookUp(&v.Word)
	own := s.words
	if v.Compound {
		own = s.compounds
	}
	if known, ok := own[v.Surface]; ok {
		v.Hits, v.Met = known.hits[:known.linked], true
	}
}

// told is what words tell, found out by one goroutine for all.
type told struct {
	sync.RWMutex
	words map[string]recall
}

// recall gives a word, looked up unless some goroutine has.
func (t *told) recall(surface string, look func(surface string) *glance) recall {
	t.RLock()
	known, ok := t.words[surface]
	t.RUnlock()
	if ok {
		return known
	}
	surface = strings.Clone(surface)
	known = recall{surface, look(surface)}
	t.Lock()
	defer t.Unlock()
	if t.words == nil || len(t.words) >= sentence.ManyWords {
		t.words = map[string]recall{}
	}
	t.words[known.surface] = known
	return known
}
