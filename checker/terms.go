package checker

import (
	"slices"
	"strings"
	"unicode"

	"github.com/steadfact/steadfact/internal/language/lexicon"
	"github.com/steadfact/steadfact/internal/language/name"
)

// termBase is what the statements of a base ask for in a text, each thing once: words, aliases of several words, acronyms. They are
// found by handles, so that a word of a text is held against the few terms that it may stand for, however many there are.
type termBase struct {
	words    []word // of each term; a term that is no word is never linked by its letters
	numbers  map[termKey]int32
	own, up  map[lexicon.Handle][]int32 // handles → terms; see lexicon.Handles
	variants [2]map[string][]int32      // the same for names: own, up; see name.Handles

	aliases  map[int]int32    // alias group → the term that any of its wordings is met by
	acronyms map[string]int32 // small letters → the term that an acronym of these letters is met by
	spelled  map[string]int32 // small letters → the term that a name with these initials is met by
	longest  int              // bytes of the longest of spelled
}

// termKey is all that linking asks of a statement's word.
type termKey struct {
	form, place string
	group       int
	upper       bool
	function    bool
}

func keyOf(w *word) termKey { return termKey{w.form, w.place, w.group, w.upper, w.function} }

// hit says that a term was met, and how well what was met stands for it.
type hit struct {
	term int32
	by   strength
}

func newTerms() *termBase {
	return &termBase{
		words:   make([]word, 1), // 0 is no term
		numbers: map[termKey]int32{}, own: map[lexicon.Handle][]int32{}, up: map[lexicon.Handle][]int32{},
		variants: [2]map[string][]int32{{}, {}}, aliases: map[int]int32{}, acronyms: map[string]int32{}, spelled: map[string]int32{},
	}
}

// ofWord is the term of a statement's word, of which groups and places are known.
func (t *termBase) ofWord(w *word) int32 {
	v := w.vocable
	if v != nil && v.term != 0 && v.function == w.function {
		return v.term
	}
	n, known := t.numbers[keyOf(w)]
	if !known {
		n = t.add(*w)
		t.know(n, w)
	}
	if v != nil && v.function == w.function {
		v.term = n
	}
	return n
}

// know lets a term be found by its word.
func (t *termBase) know(n int32, w *word) {
	t.numbers[keyOf(w)] = n
	lexicon.Handles(w.stem, enter(t.own, n), enter(t.up, n))
	if w.upper {
		name.Handles(w.form, enter(t.variants[0], n), enter(t.variants[1], n))
	}
}

// known is the term of a word of which ofWord has been asked.
func (t *termBase) known(w *word) int32 { return t.numbers[keyOf(w)] }

func enter[K comparable](in map[K][]int32, n int32) func(K) {
	return func(k K) { in[k] = append(in[k], n) }
}

func (t *termBase) add(w word) int32 {
	w.vocable = nil
	t.words = append(t.words, w)
	return int32(len(t.words) - 1)
}

// ofAlias is the term that a wording of an alias group is met by.
func (t *termBase) ofAlias(group int) int32 { return special(t, t.aliases, group) }

// ofName gives the terms by which a name of a statement is met in other letters: by its acronym, or in full when it is one.
func (t *termBase) ofName(full, short string, give func(int32)) {
	all, telling := initials(full)
	for _, letters := range []string{all, telling} {
		if len(letters) > 1 {
			give(special(t, t.acronyms, letters))
		}
	}
	if short != "" {
		give(special(t, t.acronyms, short))
	}
	if letters := acronymLetters(full); letters != "" {
		give(special(t, t.spelled, letters))
		t.longest = max(t.longest, len(letters))
	}
}

func special[K comparable](t *termBase, in map[K]int32, key K) int32 {
	n, known := in[key]
	if !known {
		n = t.add(word{})
		in[key] = n
	}
	return n
}

// meet lists the terms that a word of a text stands for, of which the group and the place are known.
func (t *termBase) meet(w *word) []hit {
	v := w.vocable
	if v == nil || v.function != w.function {
		return t.linked(t.around(w), w)
	}
	if !v.met {
		v.met, v.hits = true, t.linked(t.around(w), w)
	}
	return v.hits
}

// around lists the terms that a word may stand for, as its handles have it.
func (t *termBase) around(w *word) (may []int32) {
	lexicon.Handles(w.stem,
		func(h lexicon.Handle) { may = append(append(may, t.own[h]...), t.up[h]...) },
		func(h lexicon.Handle) { may = append(may, t.own[h]...) })
	if w.upper {
		name.Handles(w.form,
			func(k string) { may = append(append(may, t.variants[0][k]...), t.variants[1][k]...) },
			func(k string) { may = append(may, t.variants[0][k]...) })
	}
	slices.Sort(may)
	return slices.Compact(may)
}

// linked keeps of some terms those that a word stands for.
func (t *termBase) linked(may []int32, w *word) (out []hit) {
	for _, n := range may {
		if s := strengthOf(&t.words[n], w); s > unlinked {
			out = append(out, hit{n, s})
		}
	}
	return out
}

// initials are the first letters of a name's words, all and without the particles; "" for a name of one word.
func initials(full string) (all, telling string) {
	words := strings.FieldsFunc(name.Fold(full), func(r rune) bool { return !unicode.IsLetter(r) && !unicode.IsDigit(r) })
	for _, w := range words {
		all += w[:1]
		if !name.Particle(w) {
			telling += w[:1]
		}
	}
	return all, telling
}

// acronymLetters are the small letters of a name that may be an acronym, see name.Acronym; "" for any other.
func acronymLetters(surface string) string {
	s := strings.TrimSuffix(surface, "s")
	if len(s) < 2 || strings.ContainsRune(s, ' ') || !hasTwoCapitals(s) {
		return ""
	}
	return strings.ToLower(strings.ReplaceAll(s, ".", ""))
}

func hasTwoCapitals(s string) bool {
	n := 0
	for _, r := range s {
		if unicode.IsUpper(r) {
			n++
		}
	}
	return n > 1
}
