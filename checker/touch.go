package checker

import (
	"strings"
	"sync"

	"github.com/steadfact/steadfact/internal/document"
	"github.com/steadfact/steadfact/internal/language/lexicon"
	"github.com/steadfact/steadfact/internal/language/name"
	"github.com/steadfact/steadfact/internal/language/token"
)

// touch decides cheaply which blocks any fact may speak of, so that only these are read. A block that it leaves out has no
// word, in any form, that a statement is found by.
type touch struct {
	words map[string]bool // stems of every word, and part of a word, that statements are entered under
	pool  sync.Pool       // of *scan
}

// scan is one goroutine's memory of the words it has met.
type scan struct {
	seen map[string]bool
	toks []token.Token
}

// manyWords bounds that memory.
const manyWords = 1 << 16

// newTouch collects every form by which the index, the places of the world or an alias may find a statement.
func newTouch(x *index) *touch {
	t := &touch{words: map[string]bool{}}
	t.pool.New = func() any { return &scan{seen: map[string]bool{}} }
	for key := range x.entries {
		t.enter(key)
		for _, form := range lexicon.PlaceForms(key) {
			t.enter(form)
		}
	}
	for _, wording := range x.book.wordings {
		t.enter(wording)
	}
	return t
}

// enter adds every word of a wording, by form and by stem.
func (t *touch) enter(wording string) {
	for _, tok := range token.Tokenize(wording, nil) {
		if tok.Kind == token.Sign {
			continue
		}
		form := name.Fold(tok.Of(wording))
		t.words[form] = true
		t.words[lexicon.Stem(form)] = true
	}
}

// hasFactWord reports whether a text has a word that a statement is found by.
func (t *touch) hasFactWord(text string) bool {
	s := t.pool.Get().(*scan)
	defer t.pool.Put(s)
	s.toks = token.Tokenize(text, s.toks[:0])
	for i := range s.toks {
		if s.toks[i].Kind != token.Sign && s.word(t, s.toks[i].Of(text)) {
			return true
		}
	}
	return false
}

// word reports whether a statement is found by a word, and remembers it.
func (s *scan) word(t *touch, surface string) bool {
	found, known := s.seen[surface]
	if !known {
		form := name.Fold(surface)
		found = t.words[form] || t.words[lexicon.Stem(form)]
		if len(s.seen) >= manyWords {
			clear(s.seen)
		}
		s.seen[strings.Clone(surface)] = found
	}
	return found
}

// mayConcern reports whether a block, or something it takes over from, has a word that a fact is found by.
func (p *pass) mayConcern(b *document.Block) bool {
	if p.touch.hasFactWord(b.Text) || p.doc.Title != "" && p.hasFactWord(nil, p.doc.Title) {
		return true
	}
	for _, s := range b.Section {
		if p.hasFactWord(s, s.Text) {
			return true
		}
	}
	for l := b.LeadIn; l != nil; l = l.LeadIn {
		if p.hasFactWord(l, l.Text) {
			return true
		}
	}
	for _, o := range []*document.Block{b.Row, b.Column, b.Before} {
		if o != nil && p.hasFactWord(o, o.Text) {
			return true
		}
	}
	return false
}

// hasFactWord remembers the answer for a block that others take over from; nil stands for the title.
func (p *pass) hasFactWord(b *document.Block, text string) bool {
	found, known := p.spoken[b]
	if !known {
		found = p.touch.hasFactWord(text)
		if len(p.spoken) >= manyBlocks {
			clear(p.spoken)
		}
		p.spoken[b] = found
	}
	return found
}
