package checker

import (
	"strings"
	"time"

	"github.com/steadfact/steadfact/internal/language"
	"github.com/steadfact/steadfact/internal/language/lexicon"
	"github.com/steadfact/steadfact/internal/language/token"
)

// vocables remember how words are taken apart, and what a book knows of them: a few thousand make up most of any text. They have a
// copy of a word's letters, so that the text that it was met in need not stay. One goroutine uses them; nil remembers nothing.
type vocables struct {
	lookUp func(*word) // finds what a book knows of a word
	words  map[string]*vocable
	known  token.Table[*vocable] // of each word of the vocabulary how it was last written

	// Memory that is used again: of the text that is read, and of the words of readings that do not stay, as far as it goes.
	text language.Reader
	room []word
}

// vocable is a word that is remembered. Term and key are for whoever compiles the statements, and only for that one: they are what
// keyOf and book.key say of the word, by the numbers that they have there, and 0 until they are asked for.
type vocable struct {
	word
	surface   string
	term, key int32

	hits []hit // of whoever reads texts: the terms that it stands for, once it has met them
	met  bool
}

// newVocables remember nothing yet, and ask lookUp what else is known of a word.
func newVocables(lookUp func(*word)) *vocables {
	return &vocables{lookUp: lookUp, words: map[string]*vocable{}}
}

// word is a word that is made of some tokens, of which t is the first.
func (v *vocables) word(surface string, t token.Token, tokens int) word {
	if v == nil {
		return newWord(surface, t, tokens)
	}
	if t.ID == 0 || tokens > 1 {
		return v.find(surface, t, tokens).word
	}
	w := v.known.At(t.ID)
	if w == nil || w.surface != surface || !w.isOf(t, tokens) {
		w = v.find(surface, t, tokens)
		v.known.Put(t.ID, w)
	}
	return w.word
}

// find is word among all words that are remembered.
func (v *vocables) find(surface string, t token.Token, tokens int) *vocable {
	if w, known := v.words[surface]; known && w.isOf(t, tokens) {
		return w
	}
	surface = strings.Clone(surface)
	w := &vocable{word: newWord(surface, t, tokens), surface: surface}
	w.vocable = w
	v.lookUp(&w.word)
	if len(v.words) >= manyWords {
		clear(v.words)
	}
	v.words[surface] = w
	return w
}

// read reads a text, which is good until the next one is read.
func (v *vocables) read(text string) *language.Text {
	if v == nil {
		return language.Read(text, time.Time{})
	}
	return v.text.Read(text, time.Time{})
}

// take gives an empty list with room for n words.
func (v *vocables) take(n int) []word {
	if v == nil || len(v.room)+n > cap(v.room) {
		return make([]word, 0, n)
	}
	at := len(v.room)
	v.room = v.room[:at+n]
	return v.room[at : at : at+n]
}

// isOf reports whether newWord makes the word of tokens of which t is the first, when they have its letters.
func (w *word) isOf(t token.Token, tokens int) bool {
	return w.upper == t.Upper && w.caps == t.Caps && w.compound == (tokens > 1 && !w.sign) && w.sign == (tokens == 1 && t.Kind == token.Sign)
}

// is reports whether the word is one of a closed class of function words.
func (w *word) is(class lexicon.Class) bool { return w.class&class != 0 }

// mayBe reports whether the word may be one of these parts of speech.
func (w *word) mayBe(part lexicon.Part) bool { return w.parts&part != 0 }

// mostly reports whether the word most often is one part of speech.
func (w *word) mostly(part lexicon.Part) bool { return w.dominant == part }
