package checker

import (
	"slices"
	"strings"
	"sync"
	"unicode"

	"github.com/steadfact/steadfact/internal/language/lexicon"
	"github.com/steadfact/steadfact/internal/language/name"
	"github.com/steadfact/steadfact/rules"
)

// book knows which words mean the same in this repository: the aliases of the fact base.
type book struct {
	words    map[string]int     // stem or form of a one-word alias → its group
	capitals map[string]int     // the same for aliases in capitals only, which match capitals only: "IS"
	long     map[string][]alias // stem of the first word of an alias of several words → the aliases that begin with it
	names    map[string]bool    // names that facts speak of, as formsOf writes them
	home     map[string]bool    // names that most facts speak of: what the repository is about

	terms *termBase // what the statements ask for

	rooms sync.Pool // of *links, which are made in the memory of others
}

// alias is one wording of several words, folded, and the group it belongs to.
type alias struct {
	forms []string
	group int
}

// aliasSpan is a place in a reading where an alias stands.
type aliasSpan struct{ first, last, alias int }

// newBook enters the aliases of a fact base and the names that mean the same everywhere.
func newBook(aliases []rules.Alias) *book {
	b := &book{terms: newTerms(), words: map[string]int{}, capitals: map[string]int{}, names: map[string]bool{}, long: map[string][]alias{}}
	b.rooms.New = func() any { return &links{} }
	for i, a := range aliases {
		for _, w := range append([]string{a.Name}, a.Words...) {
			b.add(w, i+1)
		}
	}
	for i, words := range everywhere {
		for _, w := range words {
			b.add(w, len(aliases)+1+i)
		}
	}
	return b
}

// everywhere are names that mean the same everywhere.
var everywhere = [][]string{
	{"coronavirus", "COVID-19", "COVID", "SARS-CoV-2", "2019-nCoV"},
	{"worldwide", "globally", "global"},
	{"TV", "television"}, {"docs", "documentation"}, {"repo", "repository"}, {"config", "configuration"}, {"app", "application"},
	{"spec", "specification"}, {"param", "parameter"}, {"arg", "argument"}, {"info", "information"}, {"lib", "library"},
}

// add enters a wording under its group: by its word, or by the first of several.
func (b *book) add(wording string, group int) {
	forms := aliasForms(wording)
	if len(forms) == 0 {
		return
	}
	stem := lexicon.Stem(forms[0])
	switch {
	case len(forms) > 1:
		b.long[stem] = append(b.long[stem], alias{forms: forms, group: group})
	case allCaps(wording) && len(wording) > 1:
		b.capitals[forms[0]] = group
	default:
		b.words[forms[0]] = group
		b.words[stem] = group
	}
}

// aliasForms are the folded words of a wording; hyphens part them.
func aliasForms(wording string) []string {
	return strings.FieldsFunc(name.Fold(wording), func(r rune) bool { return unicode.IsSpace(r) || r == '-' })
}

// groupOf is the alias group a word belongs to, 0 for none.
func (b *book) groupOf(w *word) int {
	if w.caps {
		if g := b.capitals[w.form]; g != 0 {
			return g
		}
	}
	if g := b.words[w.stem]; g != 0 {
		return g
	}
	return b.words[w.form]
}

// same reports whether two words are aliases of one thing.
func (b *book) same(x, y string) bool {
	g := b.words[x]
	return g != 0 && g == b.words[y]
}

// aliasSpans finds the aliases in a reading.
func (b *book) aliasSpans(r *reading) []aliasSpan {
	if len(b.long) == 0 {
		return nil
	}
	b.prepare(r)
	var out []aliasSpan
	for i := range r.words {
		if g := r.words[i].group; g != 0 {
			out = append(out, aliasSpan{i, i + 1, g})
		}
		if !r.words[i].begins {
			continue
		}
		for _, a := range b.long[r.words[i].stem] {
			if last, ok := r.matches(i, a.forms); ok {
				out = append(out, aliasSpan{i, last, a.group})
			}
		}
	}
	return out
}

// matches reports whether the words from i on are these forms, inflected or not, with hyphens between them or not.
func (r *reading) matches(i int, forms []string) (last int, ok bool) {
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
		forms := aliasForms(w)
		for i := range r.words {
			if g := b.groupOf(&r.words[i]); g != 0 && len(forms) == 1 && (g == b.words[lexicon.Stem(forms[0])] || g == b.capitals[forms[0]]) {
				return true
			}
			if _, ok := r.matches(i, forms); ok {
				return true
			}
		}
		return false
	})
}
