package statement

import (
	"slices"
	"strings"
	"sync"
	"unicode"

	"github.com/steadfact/steadfact/checker/internal/sentence"
	"github.com/steadfact/steadfact/internal/language/lexicon"
	"github.com/steadfact/steadfact/internal/language/name"
	"github.com/steadfact/steadfact/rules"
)

// Book knows which words mean the same in this repository: the aliases of the fact base.
type Book struct {
	words    map[string]int     // stem or form of a one-word alias → its group
	capitals map[string]int     // the same for aliases in capitals only, which match capitals only: "IS"
	Long     map[string][]Alias // stem of the first word of an alias of several words → the aliases that begin with it
	Names    map[string]bool    // names that facts speak of, as FormsOf writes them
	Home     map[string]bool    // names that most facts speak of: what the repository is about

	Terms *TermBase // what the statements ask for

	Rooms    sync.Pool // of *links, which are made in the memory of others
	wordings sync.Map  // of held words, see WordingOf
}

// Alias is one wording of several words, folded, and the group it belongs to.
type Alias struct {
	forms Wording
	Group int
}

// Wording is the words of a name, folded, and their stems.
type Wording []struct{ form, stem string }

func newWording(forms []string) Wording {
	w := make(Wording, len(forms))
	for i, f := range forms {
		w[i].form, w[i].stem = f, lexicon.Stem(f)
	}
	return w
}

// WordingOf is a held name's words, which forms tells, and which a book remembers.
func (b *Book) WordingOf(held string, forms func(string) []string) Wording {
	if known, ok := b.wordings.Load(held); ok {
		return known.(Wording)
	}
	w := newWording(forms(held))
	b.wordings.Store(held, w)
	return w
}

// AliasSpan is a place in a reading where an alias stands.
type AliasSpan struct{ First, Last, Alias int }

// NewBook enters the aliases of a fact base and the sayings that its facts have.
func NewBook(base *rules.Base) *Book {
	b := &Book{Terms: newTerms(), words: map[string]int{}, capitals: map[string]int{}, Names: map[string]bool{}, Long: map[string][]Alias{}}
	b.Rooms.New = func() any { return &Links{} }
	for i, a := range base.Aliases {
		for _, w := range append([]string{a.Name}, a.Words...) {
			b.add(w, i+1)
		}
	}
	b.knowSayings(base.Facts, len(base.Aliases)+1)
	return b
}

// add enters a wording under its group: by its word, or by the first of several.
func (b *Book) add(wording string, group int) {
	forms := aliasForms(wording)
	if len(forms) == 0 {
		return
	}
	form, stem := forms[0].form, forms[0].stem
	switch {
	case len(forms) > 1:
		b.Long[stem] = append(b.Long[stem], Alias{forms: forms, Group: group})
	case sentence.AllCaps(wording) && len(wording) > 1:
		b.capitals[form] = group
	default:
		b.words[form] = group
		b.words[stem] = group
	}
}

// aliasForms are the folded words of a wording; hyphens part them.
func aliasForms(wording string) Wording {
	return newWording(strings.FieldsFunc(name.Fold(wording), func(r rune) bool { return unicode.IsSpace(r) || r == '-' }))
}

// groupOf is the alias group a word belongs to, 0 for none.
func (b *Book) groupOf(w *sentence.Word) int {
	if w.Caps {
		if g := b.capitals[w.Form]; g != 0 {
			return g
		}
	}
	if g := b.words[w.Stem]; g != 0 {
		return g
	}
	return b.words[w.Form]
}

// Same reports whether two words are aliases of one thing.
func (b *Book) Same(x, y string) bool {
	g := b.words[x]
	return g != 0 && g == b.words[y]
}

// AliasSpans finds the aliases in a reading.
func (b *Book) AliasSpans(r *sentence.Reading) []AliasSpan {
	if len(b.Long)+len(b.words)+len(b.capitals) == 0 {
		return nil
	}
	b.Prepare(r)
	var out []AliasSpan
	for i := range r.Words {
		if g := r.Words[i].Group; g != 0 {
			out = append(out, AliasSpan{i, i + 1, g})
		}
		if !r.Words[i].Begins {
			continue
		}
		for _, a := range b.Long[r.Words[i].Stem] {
			if last, ok := Matches(r, i, a.forms); ok {
				out = append(out, AliasSpan{i, last, a.Group})
			}
		}
	}
	return out
}

// Matches reports whether the words from i on are these forms, inflected or not, with hyphens between them or not.
func Matches(r *sentence.Reading, i int, forms Wording) (last int, ok bool) {
	for _, f := range forms {
		if i < len(r.Words) && r.Words[i].Form == "-" {
			i++
		}
		if i >= len(r.Words) || r.Words[i].Form != f.form && r.Words[i].Stem != f.stem {
			return 0, false
		}
		i++
	}
	return i, true
}

// MentionsAny reports whether the reading mentions one of the wordings (a fact's require and unless).
func (b *Book) MentionsAny(r *sentence.Reading, wordings []string) bool {
	return slices.ContainsFunc(wordings, func(w string) bool {
		forms := aliasForms(w)
		for i := range r.Words {
			if g := b.groupOf(&r.Words[i]); g != 0 && len(forms) == 1 && (g == b.words[forms[0].stem] || g == b.capitals[forms[0].form]) {
				return true
			}
			if _, ok := Matches(r, i, forms); ok {
				return true
			}
		}
		return false
	})
}
