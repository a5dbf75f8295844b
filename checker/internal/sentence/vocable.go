package sentence

import (
	"strings"
	"time"

	"github.com/steadfact/steadfact/internal/language"
	"github.com/steadfact/steadfact/internal/language/lexicon"
	"github.com/steadfact/steadfact/internal/language/token"
)

// Vocables remember how words are taken apart, and what a book knows of them: a few thousand make up most of any text. They have a
// copy of a word's letters, so that the text that it was met in need not stay. One goroutine uses them; nil remembers nothing.
type Vocables struct {
	lookUp func(*Vocable) // finds what a book knows of a word
	words  token.Words[*Vocable]
	known  token.Table[*Vocable] // of each word of the vocabulary how it was last written

	// Memory that is used again: of the text that is read, and of the words of readings that do not stay, as far as it goes.
	text language.Reader
	Room []Word
}

// Vocable is a word that is remembered. Term and key are for whoever compiles the statements, and only for that one: they are what
// statement.keyOf and book.key say of the word, by the numbers that they have there, and 0 until they are asked for.
type Vocable struct {
	Word
	Surface   string
	Term, Key int32

	Hits   []Hit // of whoever reads texts: the terms that it stands for, once it has met them
	Met    bool
	Pieces []Word // and the words that it is made of, once it is parted
	Parted bool
}

// NewVocables remember nothing yet, and ask lookUp what else is known of a word.
func NewVocables(lookUp func(*Vocable)) *Vocables {
	return &Vocables{lookUp: lookUp}
}

// word is a word that is made of some tokens, of which t is the first.
func (v *Vocables) word(surface string, t token.Token, tokens int) *Word {
	if v == nil {
		w := newWord(surface, t, tokens)
		return &w
	}
	if t.ID == 0 || tokens > 1 {
		return &v.find(surface, t, tokens).Word
	}
	w := v.known.At(t.ID)
	if w == nil || w.Surface != surface || !w.isOf(t, tokens) {
		w = v.find(surface, t, tokens)
		v.known.Put(t.ID, w)
	}
	return &w.Word
}

// find is word among all words that are remembered.
func (v *Vocables) find(surface string, t token.Token, tokens int) *Vocable {
	if w, known := v.words.Find(surface); known && w.isOf(t, tokens) {
		return w
	}
	surface = strings.Clone(surface)
	w := &Vocable{Word: newWord(surface, t, tokens), Surface: surface}
	w.Vocable = w
	v.lookUp(w)
	if v.words.Len() >= ManyWords {
		v.words = token.Words[*Vocable]{}
	}
	v.words.Put(surface, w)
	return w
}

// Read reads a text, which is good until the next one is read.
func (v *Vocables) Read(text string) *language.Text {
	if v == nil {
		return language.Read(text, time.Time{})
	}
	return v.text.Read(text, time.Time{})
}

// take gives an empty list with room for n words.
func (v *Vocables) take(n int) []Word {
	if v == nil || len(v.Room)+n > cap(v.Room) {
		return make([]Word, 0, n)
	}
	at := len(v.Room)
	v.Room = v.Room[:at+n]
	return v.Room[at : at : at+n]
}

// isOf reports whether newWord makes the word of tokens of which t is the first, when they have its letters.
func (w *Word) isOf(t token.Token, tokens int) bool {
	return w.Upper == t.Upper && w.Caps == t.Caps && w.Compound == (tokens > 1 && !w.Sign) && w.Sign == (tokens == 1 && t.Kind == token.Sign)
}

// Is reports whether the word is one of a closed class of function words.
func (w *Word) Is(class lexicon.Class) bool { return w.class&class != 0 }

// MayBe reports whether the word may be one of these parts of speech.
func (w *Word) MayBe(part lexicon.Part) bool { return w.Parts&part != 0 }

// Mostly reports whether the word most often is one part of speech.
func (w *Word) Mostly(part lexicon.Part) bool { return w.Dominant == part }

// ManyWords bounds how many words are remembered.
const ManyWords = 1 << 16
