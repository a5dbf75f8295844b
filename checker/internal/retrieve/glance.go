package retrieve

import (
	"github.com/steadfact/steadfact/checker/internal/sentence"
	"github.com/steadfact/steadfact/checker/internal/statement"
	"github.com/steadfact/steadfact/internal/language"
	"github.com/steadfact/steadfact/internal/language/lexicon"
	"github.com/steadfact/steadfact/internal/language/token"
)

// glance is what one word tells, wherever it stands.
type glance struct {
	Bag
	first        byte   // first letter of its folded form
	all, telling string // initials of its parts; see statement.Initials
	named        bool   // it may be a word of a name
	goesOn       bool   // it may stand inside a name: a small connecting word, a number
	connecting   bool
	linked       int // how many of its hits, the first, are what the word or one of its pieces stands for
	clue         language.Clue
}

func (s *Scan) newGlance(surface string, t token.Token, tokens int) *glance {
	w := sentence.NewForm(surface, t, tokens)
	g := &glance{connecting: sentence.Connecting[w.Form], named: w.Upper || w.Compound || sentence.HasInnerCapital(surface)}
	g.goesOn = g.connecting || w.Form != "" && sentence.IsDigit(w.Form[0])
	if w.Form != "" {
		g.first = w.Form[0]
	}
	if g.named || g.goesOn {
		g.all, g.telling = statement.Initials(w.Form)
	}
	s.Book.LookUp(&w)
	g.addWord(s.Collection, &w, surface)
	for _, p := range s.Book.Pieces(surface) {
		g.addWord(s.Collection, &p, p.Form)
	}
	g.linked = len(g.hits)
	for _, a := range s.Book.Long[w.Stem] {
		g.addKey(s.Index, groupKey(a.Group))
		if n, ok := s.Book.Terms.Aliases[a.Group]; ok {
			g.hits = append(g.hits, sentence.Hit{Term: n, By: sentence.Exact})
		}
	}
	if w.Group != 0 {
		if n, ok := s.Book.Terms.Aliases[w.Group]; ok {
			g.hits = append(g.hits, sentence.Hit{Term: n, By: sentence.Exact})
		}
		g.addKey(s.Index, groupKey(w.Group))
	}
	if g.named {
		g.addTerm(s.Book.Terms.Acronyms, w.Form)
		g.addTerm(s.Book.Terms.Acronyms, statement.AcronymLetters(surface))
	}
	s.parts = token.Tokenize(surface, s.parts[:0])
	g.clue = language.Clues(surface, s.parts)
	if !g.named && !g.goesOn && g.clue == 0 && !g.links() {
		return silent
	}
	return g
}

// addWord adds the terms that a word stands for, and the key under which it is entered.
func (b *Bag) addWord(c *Collection, w *sentence.Word, surface string) {
	key := key(c.Book, w)
	may := c.Book.Terms.Around(w)
	if _, keyed := c.Index.numbers[key]; keyed || len(may) > 0 { // what few words are
		w.Weigh(surface, lexicon.Parts(w.Form))
		b.hits = append(b.hits, c.Book.Terms.Linked(may, w)...)
		if w.Weight > 0 {
			b.addKey(c.Index, key)
		}
	}
}

func (b *Bag) addKey(x *Index, key string) {
	if n, ok := x.numbers[key]; ok {
		b.keys = append(b.keys, x.keys[n]...)
	}
}

func (b *Bag) addTerm(in map[string]int32, key string) {
	if n, ok := in[key]; ok {
		b.hits = append(b.hits, sentence.Hit{Term: n, By: sentence.Exact})
	}
}
