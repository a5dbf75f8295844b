package token

import "strings"

// Set is a set of words of the vocabulary: a bit for each identity, so that a look-up costs nothing. 0 is in none.
type Set []uint64

// SetOf is the set of the words of a list.
func SetOf(list string) Set {
	var room [64]ID
	ids, last := room[:0], ID(0)
	for w := range strings.FieldsSeq(list) {
		id := Intern(w)
		ids, last = append(ids, id), max(last, id)
	}
	s := make(Set, last/64+1)
	for _, id := range ids {
		s.Add(id)
	}
	return s
}

// Add enters a word.
func (s *Set) Add(id ID) {
	if missing := int(id/64) + 1 - len(*s); missing > 0 {
		*s = append(*s, make(Set, missing)...)
	}
	(*s)[id/64] |= 1 << (id % 64)
}

// Has reports whether a word is in the set.
func (s Set) Has(id ID) bool { return int(id/64) < len(s) && s[id/64]>>(id%64)&1 != 0 }

// Table maps words of the vocabulary to what is known of them, and all others to nothing. It is indexed by identity, so that a look-up
// costs nothing.
type Table[T any] []T

// Put enters what is known of a word.
func (t *Table[T]) Put(id ID, known T) {
	if missing := int(id) + 1 - len(*t); missing > 0 {
		*t = append(*t, make(Table[T], missing)...)
	}
	(*t)[id] = known
}

// At is what is known of a word.
func (t Table[T]) At(id ID) (known T) {
	if int(id) < len(t) {
		return t[id]
	}
	return known
}
