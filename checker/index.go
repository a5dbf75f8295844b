package checker

import (
	"cmp"
	"slices"
	"strconv"

	"github.com/steadfact/steadfact/internal/language/lexicon"
)

// keysPerStatement is how many of a statement's words it is found by: the rarest in the fact base.
const keysPerStatement = 4

// index finds the statements a sentence may be about. A statement is entered under its rarest words only, so that the cost
// of a sentence depends on what it is about and not on how many facts there are.
type index struct {
	book    *book
	numbers map[string]int32 // stem, alias group, place or acronym → its number
	entries [][]int32        // by number: statements
	longest int              // bytes of the longest key: no name with more words is found by its initials
}

// keyList is what statements may be found by, each key once.
type keyList struct {
	numbers map[string]int32
	keys    []foundBy // by number
	of      [][]int32 // of each statement
}

// foundBy is a key.
type foundBy struct {
	key    string
	often  int     // how many statements have it
	common int     // see lexicon.Common
	under  []int32 // what the index has it under, once a statement is entered there: itself and the words derived from it
}

// add notes the keys of the next statement.
func (l *keyList) add(b *book, st *statement, aliases []aliasSpan) {
	var of []int32
	b.keys(st.reading, aliases, st.content, func(w *word, key string) {
		if n := l.number(w, key); !slices.Contains(of, n) {
			l.keys[n].often++
			of = append(of, n)
		}
	})
	l.of = append(l.of, of)
}

// number is the number of a key, which may be that of a word.
func (l *keyList) number(w *word, key string) int32 {
	if w != nil && w.vocable != nil && w.vocable.key != 0 {
		return w.vocable.key - 1
	}
	n, known := l.numbers[key]
	if !known {
		n = int32(len(l.keys))
		l.numbers[key] = n
		l.keys = append(l.keys, foundBy{key: key, common: lexicon.Common(key)})
	}
	if w != nil && w.vocable != nil {
		w.vocable.key = n + 1
	}
	return n
}

// fill enters every statement under the rarest of its telling words.
func (x *index) fill(l *keyList) {
	for n, of := range l.of {
		slices.SortStableFunc(of, func(a, b int32) int {
			return cmp.Or(cmp.Compare(l.keys[a].often, l.keys[b].often), cmp.Compare(l.keys[a].common, l.keys[b].common))
		})
		for _, key := range of[:min(keysPerStatement, len(of))] {
			x.enter(&l.keys[key], int32(n))
		}
	}
}

// enter adds a statement under a key.
func (x *index) enter(key *foundBy, n int32) {
	if key.under == nil {
		for _, k := range append([]string{key.key}, lexicon.Family(key.key)...) {
			key.under = append(key.under, x.number(k))
		}
	}
	for _, at := range key.under {
		if e := x.entries[at]; len(e) == 0 || e[len(e)-1] != n {
			x.entries[at] = append(e, n)
		}
	}
}

// number is the number of a key.
func (x *index) number(key string) int32 {
	at, known := x.numbers[key]
	if !known {
		at = int32(len(x.entries))
		x.numbers[key] = at
		x.entries = append(x.entries, nil)
		x.longest = max(x.longest, len(key))
	}
	return at
}

// keys gives the words of a reading that pass the filter, aliases under their group; what is not one word comes without a word.
func (b *book) keys(r *reading, aliases []aliasSpan, wanted func(i int) bool, give func(w *word, key string)) {
	for i := range r.words {
		if wanted(i) {
			give(&r.words[i], b.key(&r.words[i]))
		}
	}
	for _, s := range aliases {
		if wanted(s.first) {
			give(nil, groupKey(s.alias))
		}
	}
	for _, p := range r.phrases {
		if wanted(p.first) {
			if short := r.acronymOf(p); short != "" {
				give(nil, short)
			}
		}
	}
}

// key is what a word of which group and place are known is entered under and looked up by.
func (b *book) key(w *word) string {
	if w.group != 0 {
		return groupKey(w.group)
	}
	return cmp.Or(w.place, w.stem)
}

// groupKey is what an alias group is entered under; no word begins with its first byte.
func groupKey(group int) string { return "\x00" + strconv.Itoa(group) }

// find lists the statements that one of the readings may be about, in order.
func (x *index) find(readings ...*reading) []int32 {
	var out []int32
	seen := map[int32]bool{}
	for _, r := range readings {
		for _, key := range x.keysOf(r) {
			if !seen[key] {
				seen[key] = true
				out = append(out, x.entries[key]...)
			}
		}
	}
	slices.Sort(out)
	return slices.Compact(out)
}

// keysOf are the numbers of the keys that a reading is looked up by.
func (x *index) keysOf(r *reading) []int32 {
	if !r.keyed {
		r.keyed = true
		x.book.prepare(r)
		x.book.keys(r, x.book.aliasSpans(r), func(i int) bool { return r.words[i].weight > 0 }, func(_ *word, key string) {
			if n, ok := x.numbers[key]; ok && !slices.Contains(r.keys, n) {
				r.keys = append(r.keys, n)
			}
		})
	}
	return r.keys
}

// finds reports whether the index finds a statement by one of the readings.
func (x *index) finds(n int32, readings []*reading) bool {
	for _, r := range readings {
		for _, key := range x.keysOf(r) {
			if _, ok := slices.BinarySearch(x.entries[key], n); ok {
				return true
			}
		}
	}
	return false
}

// acronymOf is a name's acronym in small letters, "" for a name of one word.
func (r *reading) acronymOf(p phrase) string {
	if p.last-p.first < 2 {
		return ""
	}
	var b []byte
	for i := p.first; i < p.last; i++ {
		if !r.words[i].sign && !connecting[r.words[i].form] {
			b = append(b, r.words[i].form[0])
		}
	}
	return string(b)
}
