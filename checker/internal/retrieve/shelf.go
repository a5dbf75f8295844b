package retrieve

import "github.com/steadfact/steadfact/checker/internal/sentence"

// shelf is what one goroutine remembers of words: nearly every word of a text is found at the first look, and told from all others
// without following its letters to where they lie. It holds no text: one that a word was met in need not stay.
type shelf struct {
	slots []slot // of the short words: a power of two of them, at most half of them taken
	taken int
	long  map[string]*glance // the other words
}

// slot is a word and what it tells; no glance where there is none.
type slot struct {
	letters letters
	*glance
}

// letters are the bytes of a short word, the first one lowest, and zeros behind it.
type letters struct{ head, tail uint64 }

// leastSlots is how many slots a shelf begins with.
const leastSlots = 1 << 12

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

// find is nil for a word that is not remembered.
func (s *shelf) find(word string) *glance {
	l, short := lettersOf(word)
	if !short {
		return s.long[word]
	}
	if s.taken == 0 {
		return nil
	}
	return s.at(l).glance
}

// at is the slot of a word, or the one where it may be put.
func (s *shelf) at(l letters) *slot {
	const odd = 0x9E3779B97F4A7C15 // 2^64 through the golden ratio: all bits of the letters move the high ones
	mask := uint64(len(s.slots) - 1)
	for i := (l.head ^ (l.tail*odd)>>7) * odd >> 40; ; i++ {
		if at := &s.slots[i&mask]; at.letters == l || at.glance == nil {
			return at
		}
	}
}

// put remembers a word that is not remembered yet, of which the letters stay.
func (s *shelf) put(word string, g *glance) {
	if s.taken+len(s.long) >= sentence.ManyWords {
		*s = shelf{}
	}
	l, short := lettersOf(word)
	if !short {
		if s.long == nil {
			s.long = map[string]*glance{}
		}
		s.long[word] = g
		return
	}
	if 2*s.taken >= len(s.slots) {
		s.grow()
	}
	*s.at(l) = slot{l, g}
	s.taken++
}

func (s *shelf) grow() {
	old := s.slots
	s.slots = make([]slot, max(leastSlots, 2*len(old)))
	for _, one := range old {
		if one.glance != nil {
			*s.at(one.letters) = one
		}
	}
}
