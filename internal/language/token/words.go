package token

// Words maps words to what is known of them: nearly every word is found at the first look, and told from all others without following
// its letters to where they lie. A word of up to sixteen bytes is its own key in one open table, and its text is not kept; the rare
// longer ones are in a map. The zero value is empty.
type Words[V any] struct {
	slots []slot[V] // of the short words: a power of two of them, at most half of them taken
	taken int
	long  map[string]V // the other words
}

// slot is a word and what is known of it; no letters where there is none.
type slot[V any] struct {
	letters
	of V
}

// letters are the bytes of a short word, the first one lowest, and zeros behind it.
type letters struct{ head, tail uint64 }

// leastSlots is how many slots there are when there are any.
const leastSlots = 1 << 8

// Len is how many words there are.
func (w *Words[V]) Len() int { return w.taken + len(w.long) }

// Find is what is known of a word, if it is there.
func (w *Words[V]) Find(word string) (of V, ok bool) {
	l, short := lettersOf(word)
	switch {
	case !short:
		of, ok = w.long[word]
		return of, ok
	case w.taken == 0:
		return of, false
	}
	at := w.at(l)
	return at.of, at.letters == l
}

// Put says what is known of a word, which may be there.
func (w *Words[V]) Put(word string, of V) {
	l, short := lettersOf(word)
	if !short {
		if w.long == nil {
			w.long = map[string]V{}
		}
		w.long[word] = of
		return
	}
	if 2*w.taken >= len(w.slots) {
		w.grow()
	}
	at := w.at(l)
	if at.letters != l {
		w.taken++
	}
	*at = slot[V]{l, of}
}

// at is the slot of a word, or the one where it may be put.
func (w *Words[V]) at(l letters) *slot[V] {
	const odd = 0x9E3779B97F4A7C15 // 2^64 through the golden ratio: all bits of the letters move the high ones
	mask := uint64(len(w.slots) - 1)
	for i := (l.head ^ (l.tail*odd)>>7) * odd >> 40; ; i++ {
		if at := &w.slots[i&mask]; at.letters == l || at.letters == (letters{}) {
			return at
		}
	}
}

func (w *Words[V]) grow() {
	old := w.slots
	w.slots = make([]slot[V], max(leastSlots, 2*len(old)))
	for _, one := range old {
		if one.letters != (letters{}) {
			*w.at(one.letters) = one
		}
	}
}

// lettersOf is not ok for a word that is too long, or ends with a zero.
func lettersOf(word string) (l letters, ok bool) {
	switch n := len(word); {
	case n == 0 || n > 16 || word[n-1] == 0:
		return l, false
	case n >= 8:
		return letters{eight(word), eight(word[n-8:]) >> (8 * (16 - n))}, true
	case n >= 4:
		return letters{head: four(word) | four(word[n-4:])<<(8*(n-4))}, true
	default:
		return letters{head: uint64(word[0]) | uint64(word[n/2])<<(8*(n/2)) | uint64(word[n-1])<<(8*(n-1))}, true
	}
}

func four(s string) uint64 {
	_ = s[3]
	return uint64(s[0]) | uint64(s[1])<<8 | uint64(s[2])<<16 | uint64(s[3])<<24
}

func eight(s string) uint64 {
	_ = s[7]
	return uint64(s[0]) | uint64(s[1])<<8 | uint64(s[2])<<16 | uint64(s[3])<<24 |
		uint64(s[4])<<32 | uint64(s[5])<<40 | uint64(s[6])<<48 | uint64(s[7])<<56
}
