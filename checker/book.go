package checker

import (
	"slices"
	"strings"
	"unicode"

	"github.com/steadfact/steadfact/internal/language/lexicon"
	"github.com/steadfact/steadfact/internal/language/name"
	"github.com/steadfact/steadfact/rules"
)

// book knows which words mean the same in this repository: the aliases of the fact base.
type book struct {
	words map[string]int     // stem or form of a one-word alias → its group
	names map[string]bool    // names that facts speak of, as formsOf writes them
	long  map[string][]alias // first form of an alias of several words → the aliases that begin with it
}

// alias is one wording of several words, folded, and the group it belongs to.
type alias struct {
	forms []string
	group int
	caps  bool // written in capitals only: matches capitals only
}

// aliasSpan is a place in a reading where an alias of several words stands, or one word that is an alias of such.
type aliasSpan struct{ first, last, alias int }

func newBook(aliases []rules.Alias) *book {
	b := &book{words: map[string]int{}, names: map[string]bool{}, long: map[string][]alias{}}
	for i, words := range known {
		for _, w := range words {
			b.add(w, -1-i)
		}
	}
	for i, a := range aliases {
		for _, w := range append([]string{a.Name}, a.Words...) {
			b.add(w, i+1)
		}
	}
	return b
}

// known are names that mean the same everywhere.
var known = [][]string{
	{"coronavirus", "COVID-19", "COVID", "SARS-CoV-2", "2019-nCoV"},
}

func (b *book) add(wording string, group int) {
	forms := strings.FieldsFunc(name.Fold(wording), func(r rune) bool { return unicode.IsSpace(r) || r == '-' })
	if len(forms) == 0 {
		return
	}
	if len(forms) == 1 {
		b.words[forms[0]] = group
		if !allCaps(wording) {
			b.words[lexicon.Stem(forms[0])] = group
		}
		return
	}
	b.long[lexicon.Stem(forms[0])] = append(b.long[lexicon.Stem(forms[0])], alias{forms: forms, group: group})
}

// same reports whether two words are aliases of one thing.
func (b *book) same(x, y string) bool {
	g := b.words[x]
	return g != 0 && g == b.words[y]
}

// spans finds the aliases in a reading.
func (b *book) spans(r *reading) []aliasSpan {
	if len(b.long) == 0 {
		return nil
	}
	var out []aliasSpan
	for i := range r.words {
		if g := b.words[r.words[i].stem]; g != 0 {
			out = append(out, aliasSpan{i, i + 1, g})
		} else if g := b.words[r.words[i].form]; g != 0 {
			out = append(out, aliasSpan{i, i + 1, g})
		}
		for _, a := range b.long[r.words[i].stem] {
			if last, ok := r.stands(i, a.forms); ok {
				out = append(out, aliasSpan{i, last, a.group})
			}
		}
	}
	return out
}

// stands reports whether the words from i on are these forms, inflected or not, with hyphens between them or not.
func (r *reading) stands(i int, forms []string) (last int, ok bool) {
	for _, f := range forms {
		if i < len(r.words) && r.words[i].form == "-" {
			i++
		}
		if i >= len(r.words) || r.words[i].form != f && r.words[i].stem != lexicon.Stem(f) {
			return 0, false
		}
		i++
	}
	return i, true
}

// mentionsAny reports whether the reading mentions one of the wordings (a fact's require and unless).
func (b *book) mentionsAny(r *reading, wordings []string) bool {
	return slices.ContainsFunc(wordings, func(w string) bool {
		forms := strings.FieldsFunc(name.Fold(w), func(r rune) bool { return unicode.IsSpace(r) || r == '-' })
		for i := range r.words {
			if len(forms) == 1 && b.same(lexicon.Stem(forms[0]), r.words[i].stem) {
				return true
			}
			if _, ok := r.stands(i, forms); ok {
				return true
			}
		}
		return false
	})
}
