package checker

import (
	"slices"

	"github.com/steadfact/steadfact/internal/language/lexicon"
)

// strength says how well one word stands for another.
type strength uint8

const (
	unlinked strength = iota
	broader           // "group" for "band"
	akin              // "created" for "founded"
	derived           // "formation" for "formed"
	exact             // the same word, inflected or spelled otherwise, or an alias
)

// links says which words of a sentence stand for which words of a statement.
type links struct {
	to   [][]int    // for each word of the statement the words of the sentence, best first
	by   []strength // the best of them
	used []strength // for each word of the sentence: how well it stands for some word of the statement
}

// link finds for every word of the statement the words of the sentence that stand for it.
func (b *book) link(st, text *reading) *links {
	l := &links{}
	b.linkInto(l, st, text)
	return l
}

// linkInto is link into the memory of other links, which are lost.
func (b *book) linkInto(l *links, st, text *reading) {
	l.clear(len(st.words), len(text.words))
	b.meet(text)
	for i := range st.words {
		f := &st.words[i]
		if f.term == 0 {
			continue
		}
		first, _ := slices.BinarySearch(text.met, newMeeting(f.term, 0, unlinked))
		for _, m := range text.met[first:] {
			if m.term() != f.term {
				break
			}
			j, by := m.word(), m.by()
			if by == akin && f.verb && inOrder(st, i, text, j) || st.prefixOf(i) != text.prefixOf(j) {
				continue
			}
			l.used[j] = max(l.used[j], by)
			switch {
			case by > l.by[i]:
				l.by[i], l.to[i] = by, append(l.to[i][:0], j)
			case by == l.by[i]:
				l.to[i] = append(l.to[i], j)
			}
		}
	}
	b.linkNames(st, text, l)
	b.unlinkSiblings(st, text, l)
	l.unlinkOwners(st, text)
	l.unlinkParticles(st, text)
}

// clear makes room for the links of a statement and a sentence of so many words.
func (l *links) clear(statement, text int) {
	l.to = slices.Grow(l.to[:0], statement)[:statement]
	for i := range l.to {
		l.to[i] = l.to[i][:0]
	}
	l.by, l.used = cleared(l.by, statement), cleared(l.used, text)
}

// none reports whether no word stands for another.
func (l *links) none() bool {
	return !slices.ContainsFunc(l.by, func(s strength) bool { return s > unlinked })
}

// cleared is a list of n zeros, in the place of another one.
func cleared[T any](list []T, n int) []T {
	list = slices.Grow(list[:0], n)[:n]
	clear(list)
	return list
}

// meeting is a word of a reading that stands for a term, in one number, so that they sort fast: the term, the word, and how well it
// stands for that.
type meeting uint64

const strengthBits = 4

func newMeeting(term int32, word int, by strength) meeting {
	return meeting(term)<<32 | meeting(word)<<strengthBits | meeting(by)
}

func (m meeting) term() int32  { return int32(m >> 32) }
func (m meeting) word() int    { return int(uint32(m) >> strengthBits) }
func (m meeting) by() strength { return strength(m & (1<<strengthBits - 1)) }

// meet finds the terms that the words of a reading stand for, once.
func (b *book) meet(r *reading) {
	if r.met != nil {
		return
	}
	b.prepare(r)
	r.met = []meeting{}
	for j := range r.words {
		if w := &r.words[j]; !w.sign && w.mention < 0 {
			for _, h := range b.terms.meet(w) {
				r.met = append(r.met, newMeeting(h.term, j, h.by))
			}
		}
	}
	slices.Sort(r.met)
}

// prepare looks up what the aliases and the places of the world know of a reading's words.
func (b *book) prepare(r *reading) {
	if r.prepared {
		return
	}
	r.prepared = true
	for i := range r.words {
		b.lookUp(&r.words[i])
	}
}

// lookUp finds a word's alias group, and whether an alias begins with it, and the place it names.
func (b *book) lookUp(w *word) {
	w.group = b.groupOf(w)
	_, w.begins = b.long[w.stem]
	if w.upper {
		w.place, _ = lexicon.Place(w.form)
	}
}

// shares reports whether a sentence has one of a statement's telling words as it is, inflected or by another name. Without
// one it is not worth looking further.
func (b *book) shares(st *statement, text *reading) bool {
	b.prepare(st.reading)
	b.prepare(text)
	content := false
	for i := range st.words {
		f := &st.words[i]
		if !st.content(i) || f.mention >= 0 {
			continue
		}
		content = true
		for j := range text.words {
			t := &text.words[j]
			if t.weight > 0 && (f.stem == t.stem || f.form == t.form) {
				return true
			}
			if f.group != 0 && f.group == t.group {
				return true
			}
		}
		if f.upper && len(text.phrases) > 0 {
			return true // names may be spelled otherwise
		}
	}
	return !content || len(b.long) > 0 && len(b.aliasSpans(text)) > 0
}
