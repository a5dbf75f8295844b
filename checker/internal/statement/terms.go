package statement

import (
	"slices"
	"strings"
	"unicode"

	"github.com/steadfact/steadfact/checker/internal/sentence"
	"github.com/steadfact/steadfact/internal/language/lexicon"
	"github.com/steadfact/steadfact/internal/language/name"
)

// TermBase is what the statements of a base ask for in a text, each thing once: words, aliases of several words, acronyms. They are
// found by handles, so that a word of a text is held against the few terms that it may stand for, however many there are.
type TermBase struct {
	Words    []sentence.Word // of each term; a term that is no word is never linked by its letters
	numbers  map[termKey]int32
	own, up  map[lexicon.Handle][]int32 // handles → terms; see lexicon.Handles
	variants [2]map[string][]int32      // the same for names: own, up; see name.Handles

	Aliases  map[int]int32    // alias group → the term that any of its wordings is met by
	Acronyms map[string]int32 // small letters → the term that an acronym of these letters is met by
	Spelled  map[string]int32 // small letters → the term that a name with these initials is met by
	Longest  int              // bytes of the longest of spelled
}

// termKey is all that linking asks of a statement's word.
type termKey struct {
	form, place string
	group       int
	upper       bool
	function    bool
}

func keyOf(w *sentence.Word) termKey { return termKey{w.Form, w.Place, w.Group, w.Upper, w.Function} }

func newTerms() *TermBase {
	return &TermBase{
		Words:   make([]sentence.Word, 1), // 0 is no term
		numbers: map[termKey]int32{}, own: map[lexicon.Handle][]int32{}, up: map[lexicon.Handle][]int32{},
		variants: [2]map[string][]int32{{}, {}}, Aliases: map[int]int32{}, Acronyms: map[string]int32{}, Spelled: map[string]int32{},
	}
}

// OfWord is the term of a statement's word, of which groups and places are known.
func (t *TermBase) OfWord(w *sentence.Word) int32 {
	v := w.Vocable
	if v != nil && v.Term != 0 && v.Function == w.Function {
		return v.Term
	}
	n, known := t.numbers[keyOf(w)]
	if !known {
		n = t.add(*w)
		t.know(n, w)
	}
	if v != nil && v.Function == w.Function {
		v.Term = n
	}
	return n
}

// know lets a term be found by its word.
func (t *TermBase) know(n int32, w *sentence.Word) {
	t.numbers[keyOf(w)] = n
	lexicon.Handles(w.Stem, enter(t.own, n), enter(t.up, n))
	if w.Upper {
		name.Handles(w.Form, enter(t.variants[0], n), enter(t.variants[1], n))
	}
}

// Known is the term of a word of which OfWord has been asked.
func (t *TermBase) Known(w *sentence.Word) int32 { return t.numbers[keyOf(w)] }

func enter[K comparable](in map[K][]int32, n int32) func(K) {
	return func(k K) { in[k] = append(in[k], n) }
}

func (t *TermBase) add(w sentence.Word) int32 {
	w.Vocable = nil
	t.Words = append(t.Words, w)
	return int32(len(t.Words) - 1)
}

// OfAlias is the term that a wording of an alias group is met by.
func (t *TermBase) OfAlias(group int) int32 { return special(t, t.Aliases, group) }

// OfName gives the terms by which a name of a statement is met in other letters: by its acronym, or in full when it is one.
func (t *TermBase) OfName(full, short string, give func(int32)) {
	all, telling := Initials(full)
	for _, letters := range []string{all, telling} {
		if len(letters) > 1 {
			give(special(t, t.Acronyms, letters))
		}
	}
	if short != "" {
		give(special(t, t.Acronyms, short))
	}
	if letters := AcronymLetters(full); letters != "" {
		give(special(t, t.Spelled, letters))
		t.Longest = max(t.Longest, len(letters))
	}
}

func special[K comparable](t *TermBase, in map[K]int32, key K) int32 {
	n, known := in[key]
	if !known {
		n = t.add(sentence.Word{})
		in[key] = n
	}
	return n
}

// meet lists the terms that a word of a text stands for, or one of its pieces. Its group and place are known.
func (b *Book) meet(w *sentence.Word, surface string) []sentence.Hit {
	v := w.Vocable
	if v == nil || v.Function != w.Function {
		return b.hits(w, surface)
	}
	if !v.Met {
		v.Met, v.Hits = true, b.hits(w, surface)
	}
	return v.Hits
}

func (b *Book) hits(w *sentence.Word, surface string) []sentence.Hit {
	out := b.Terms.Linked(b.Terms.Around(w), w)
	for _, p := range b.Pieces(surface) {
		out = append(out, b.Terms.Linked(b.Terms.Around(&p), &p)...)
	}
	return out
}

// Around lists the terms that a word may stand for, as its handles have it.
func (t *TermBase) Around(w *sentence.Word) (may []int32) {
	lexicon.Handles(w.Stem,
		func(h lexicon.Handle) { may = append(append(may, t.own[h]...), t.up[h]...) },
		func(h lexicon.Handle) { may = append(may, t.own[h]...) })
	if w.Upper {
		name.Handles(w.Form,
			func(k string) { may = append(append(may, t.variants[0][k]...), t.variants[1][k]...) },
			func(k string) { may = append(may, t.variants[0][k]...) })
	}
	slices.Sort(may)
	return slices.Compact(may)
}

// Linked keeps of some terms those that a word stands for.
func (t *TermBase) Linked(may []int32, w *sentence.Word) (out []sentence.Hit) {
	for _, n := range may {
		if s := strengthOf(&t.Words[n], w); s > sentence.Unlinked {
			out = append(out, sentence.Hit{Term: n, By: s})
		}
	}
	return out
}

// Initials are the first letters of a name's words, all and without the particles; "" for a name of one word.
func Initials(full string) (all, telling string) {
	words := strings.FieldsFunc(name.Fold(full), func(r rune) bool { return !unicode.IsLetter(r) && !unicode.IsDigit(r) })
	for _, w := range words {
		all += w[:1]
		if !name.Particle(w) {
			telling += w[:1]
		}
	}
	return all, telling
}

// AcronymLetters are the small letters of a name that may be an acronym, see name.Acronym; "" for any other.
func AcronymLetters(surface string) string {
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
