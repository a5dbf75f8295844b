package statement

import (
	"cmp"
	"maps"
	"slices"

	"github.com/steadfact/steadfact/checker/internal/sentence"
	"github.com/steadfact/steadfact/internal/flat"
	"github.com/steadfact/steadfact/internal/language/lexicon"
)

// Code goes through what terms ask for, and what they are found by.
func (t *TermBase) Code(x *flat.Codec) {
	next := int32(0)
	flat.List(x, &t.Words, func(w *sentence.Word) {
		n := next
		next++
		flat.String(x, &w.Form)
		flat.String(x, &w.Stem)
		flat.String(x, &w.Place)
		flat.Number(x, &w.Group)
		flat.Bool(x, &w.Upper)
		flat.Bool(x, &w.Caps)
		flat.Bool(x, &w.Function)
		linked := t.numbers[keyOf(w)] == n
		if flat.Bool(x, &linked); x.Reading() && linked {
			t.numbers[keyOf(w)] = n
		}
	})
	handlesBy(x, &t.own)
	handlesBy(x, &t.up)
	for i := range t.variants {
		listsBy(x, &t.variants[i], func(key *string) { flat.String(x, key) })
	}
	termsBy(x, &t.Aliases, func(group *int) { flat.Number(x, group) })
	termsBy(x, &t.Acronyms, func(letters *string) { flat.String(x, letters) })
	termsBy(x, &t.Spelled, func(letters *string) { flat.String(x, letters) })
	flat.Number(x, &t.Longest)
}

// handlesBy codes the terms of handles, each handle as far from the one before.
func handlesBy(x *flat.Codec, terms *map[lexicon.Handle][]int32) {
	last := lexicon.Handle(0)
	listsBy(x, terms, func(h *lexicon.Handle) {
		step := *h - last
		flat.Number(x, &step)
		last += step
		*h = last
	})
}

// listsBy codes a map of lists of terms.
func listsBy[K cmp.Ordered](x *flat.Codec, lists *map[K][]int32, key func(*K)) {
	keys := slices.Sorted(maps.Keys(*lists))
	if flat.List(x, &keys, key); x.Reading() {
		*lists = make(map[K][]int32, len(keys))
	}
	var store flat.Store[int32]
	for _, k := range keys {
		list := (*lists)[k]
		flat.ListIn(x, &store, &list, func(n *int32) { flat.Number(x, n) })
		if x.Reading() {
			(*lists)[k] = list
		}
	}
}

// termsBy codes a map of terms.
func termsBy[K comparable](x *flat.Codec, terms *map[K]int32, key func(*K)) {
	type pair struct {
		key  K
		term int32
	}
	var list []pair
	for k, n := range *terms {
		list = append(list, pair{k, n})
	}
	slices.SortFunc(list, func(a, b pair) int { return int(a.term - b.term) })
	flat.List(x, &list, func(p *pair) {
		key(&p.key)
		flat.Number(x, &p.term)
	})
	if x.Reading() {
		for _, p := range list {
			(*terms)[p.key] = p.term
		}
	}
}

// Sound reports whether everything that was read refers to terms.
func (t *TermBase) Sound(term func(int32) bool) bool {
	lists := func(list []int32) bool { return flat.All(list, term) }
	return flat.All(slices.Collect(maps.Values(t.own)), lists) && flat.All(slices.Collect(maps.Values(t.up)), lists) &&
		flat.All(slices.Collect(maps.Values(t.variants[0])), lists) && flat.All(slices.Collect(maps.Values(t.variants[1])), lists) &&
		flat.All(slices.Collect(maps.Values(t.Aliases)), term) &&
		flat.All(slices.Collect(maps.Values(t.Acronyms)), term) &&
		flat.All(slices.Collect(maps.Values(t.Spelled)), term)
}
