package retrieve

import (
	"cmp"
	"slices"
	"strconv"
	"sync"

	"github.com/steadfact/steadfact/checker/internal/sentence"
	"github.com/steadfact/steadfact/checker/internal/statement"
	"github.com/steadfact/steadfact/internal/language/lexicon"
)

// keysPerStatement is how many of a statement's words it is found by: the rarest in the fact base.
const keysPerStatement = 4

// Index tells which statements a text may be about: those of which it has one of the rarest words, or one that is derived from it.
type Index struct {
	book    *statement.Book
	numbers map[string]int32          // stem, alias group, place or acronym → its number
	keys    [][]int32                 // by number: the keys that it stands for, which are numbers too
	of      [][keysPerStatement]int32 // by statement: its keys, noKey behind the last
	longest int                       // bytes of the longest key: no name with more words is found by its initials

	inverse    sync.Once
	statements [][]int32 // by key, once find is asked
}

// noKey is no key.
const noKey = -1

// keyList is what statements may be found by, each key once.
type keyList struct {
	numbers map[string]int32
	keys    []foundBy // by number
	of      [][]int32 // of each statement
}

// foundBy is a key.
type foundBy struct {
	key    string
	often  int // how many statements have it
	common int // see lexicon.Common
}

// add notes the keys of the next statement.
func (l *keyList) add(b *statement.Book, st *statement.Statement, aliases []statement.AliasSpan) {
	var of []int32
	keys(b, st.Reading, aliases, st.Content, func(w *sentence.Word, key string) {
		if n := l.number(w, key); !slices.Contains(of, n) {
			l.keys[n].often++
			of = append(of, n)
		}
	})
	l.of = append(l.of, of)
}

// number is the number of a key, which may be that of a word.
func (l *keyList) number(w *sentence.Word, key string) int32 {
	if w != nil && w.Vocable != nil && w.Vocable.Key != 0 {
		return w.Vocable.Key - 1
	}
	n, known := l.numbers[key]
	if !known {
		n = int32(len(l.keys))
		l.numbers[key] = n
		l.keys = append(l.keys, foundBy{key: key, common: lexicon.Common(key)})
	}
	if w != nil && w.Vocable != nil {
		w.Vocable.Key = n + 1
	}
	return n
}

// fill gives every statement the rarest of its telling words.
func (x *Index) fill(l *keyList) {
	entered := make([]bool, len(l.keys))
	for _, of := range l.of {
		slices.SortStableFunc(of, func(a, b int32) int {
			return cmp.Or(cmp.Compare(l.keys[a].often, l.keys[b].often), cmp.Compare(l.keys[a].common, l.keys[b].common))
		})
		var keys [keysPerStatement]int32
		for i := range keys {
			keys[i] = noKey
			if i < len(of) {
				key := l.keys[of[i]].key
				keys[i] = x.number(key)
				if !entered[of[i]] {
					entered[of[i]] = true
					x.enter(key, keys[i])
				}
			}
		}
		x.of = append(x.of, keys)
	}
}

// enter notes what stands for a key: itself and the words derived from it.
func (x *Index) enter(key string, n int32) {
	for _, k := range append([]string{key}, lexicon.Family(key)...) {
		if at := x.number(k); !slices.Contains(x.keys[at], n) {
			x.keys[at] = append(x.keys[at], n)
		}
	}
}

// number is the number of a word.
func (x *Index) number(key string) int32 {
	at, known := x.numbers[key]
	if !known {
		at = int32(len(x.keys))
		x.numbers[key] = at
		x.keys = append(x.keys, nil)
		x.longest = max(x.longest, len(key))
	}
	return at
}

// keys gives the words of a reading that pass the filter, aliases under their group; what is not one word comes without a word.
func keys(b *statement.Book, r *sentence.Reading, aliases []statement.AliasSpan, wanted func(i int) bool, give func(w *sentence.Word, key string)) {
	for i := range r.Words {
		if wanted(i) {
			give(&r.Words[i], key(b, &r.Words[i]))
		}
	}
	for _, s := range aliases {
		if wanted(s.First) {
			give(nil, groupKey(s.Alias))
		}
	}
	for _, p := range r.Phrases {
		if wanted(p.First) {
			if short := acronymOf(r, p); short != "" {
				give(nil, short)
			}
		}
	}
}

// key is what a word of which group and place are known is entered under and looked up by.
func key(b *statement.Book, w *sentence.Word) string {
	if w.Group != 0 {
		return groupKey(w.Group)
	}
	return cmp.Or(w.Place, w.Stem)
}

// groupKey is what an alias group is entered under; no word begins with its first byte.
func groupKey(group int) string { return "\x00" + strconv.Itoa(group) }

// Find lists the statements that one of the readings may be about, in order.
func (x *Index) Find(readings ...*sentence.Reading) []int32 {
	x.inverse.Do(x.invert)
	var out []int32
	seen := map[int32]bool{}
	for _, r := range readings {
		for _, key := range x.keysOf(r) {
			if !seen[key] {
				seen[key] = true
				out = append(out, x.statements[key]...)
			}
		}
	}
	slices.Sort(out)
	return slices.Compact(out)
}

// invert lists the statements by their keys.
func (x *Index) invert() {
	x.statements = make([][]int32, len(x.keys))
	for n, keys := range x.of {
		for _, key := range keys {
			if key != noKey {
				x.statements[key] = append(x.statements[key], int32(n))
			}
		}
	}
}

// keysOf are the keys that the words of a reading stand for.
func (x *Index) keysOf(r *sentence.Reading) []int32 {
	if !r.Keyed {
		r.Keyed = true
		x.book.Prepare(r)
		keys(x.book, r, x.book.AliasSpans(r), func(i int) bool { return r.Words[i].Weight > 0 }, func(_ *sentence.Word, key string) {
			if n, ok := x.numbers[key]; ok {
				r.Keys = append(r.Keys, x.keys[n]...)
			}
		})
	}
	return r.Keys
}

// Finds reports whether one of the readings may be about a statement.
func (x *Index) Finds(n int32, readings []*sentence.Reading) bool {
	for _, key := range x.of[n] {
		for _, r := range readings {
			if slices.Contains(x.keysOf(r), key) {
				return true
			}
		}
	}
	return false
}

// acronymOf is a name's acronym in small letters, "" for a name of one word.
func acronymOf(r *sentence.Reading, p sentence.Phrase) string {
	if p.Last-p.First < 2 {
		return ""
	}
	var b []byte
	for i := p.First; i < p.Last; i++ {
		if !r.Words[i].Sign && !sentence.Connecting[r.Words[i].Form] {
			b = append(b, r.Words[i].Form[0])
		}
	}
	return string(b)
}
