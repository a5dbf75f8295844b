package statement

import (
	"slices"

	"github.com/steadfact/steadfact/checker/internal/sentence"
	"github.com/steadfact/steadfact/internal/language/lexicon"
)

// Links says which words of a sentence stand for which words of a statement.
type Links struct {
	To   [][]int             // for each word of the statement the words of the sentence, best first
	By   []sentence.Strength // the best of them
	Used []sentence.Strength // for each word of the sentence: how well it stands for some word of the statement
}

// Link finds for every word of the statement the words of the sentence that stand for it.
func (b *Book) Link(st, text *sentence.Reading) *Links {
	l := &Links{}
	b.LinkInto(l, st, text)
	return l
}

// LinkInto is link into the memory of other links, which are lost.
func (b *Book) LinkInto(l *Links, st, text *sentence.Reading) {
	l.clear(len(st.Words), len(text.Words))
	b.Meet(text)
	linked := l.linkWords(st, text)
	if linked {
		b.unlinkPieces(st, text, l)
	}
	if b.linkNames(st, text, l) || linked {
		b.unlinkSiblings(st, text, l)
		l.unlinkNamesakes(st, text)
		l.unlinkOwners(st, text)
		l.unlinkParticles(st, text)
	}
}

// linkWords links every word of the statement with those that stand for it as words, and reports whether there are any.
func (l *Links) linkWords(st, text *sentence.Reading) (linked bool) {
	for i := range st.Words {
		f := &st.Words[i]
		if f.Term == 0 {
			continue
		}
		first, _ := slices.BinarySearch(text.Met, newMeeting(f.Term, 0, sentence.Unlinked))
		for _, m := range text.Met[first:] {
			if term(m) != f.Term {
				break
			}
			j, by := word(m), by(m)
			if by == sentence.Akin && f.Verb && inOrder(st, i, text, j) || prefixOf(st, i) != prefixOf(text, j) {
				continue
			}
			linked = true
			l.Used[j] = max(l.Used[j], by)
			switch {
			case by > l.By[i]:
				l.By[i], l.To[i] = by, append(l.To[i][:0], j)
			case by == l.By[i]:
				l.To[i] = append(l.To[i], j)
			}
		}
	}
	return linked
}

// clear makes room for the links of a statement and a sentence of so many words.
func (l *Links) clear(statement, text int) {
	l.To = slices.Grow(l.To[:0], statement)[:statement]
	for i := range l.To {
		l.To[i] = l.To[i][:0]
	}
	l.By, l.Used = Cleared(l.By, statement), Cleared(l.Used, text)
}

// None reports whether no word stands for another.
func (l *Links) None() bool {
	return !slices.ContainsFunc(l.By, func(s sentence.Strength) bool { return s > sentence.Unlinked })
}

// Cleared is a list of n zeros, in the place of another one.
func Cleared[T any](list []T, n int) []T {
	list = slices.Grow(list[:0], n)[:n]
	clear(list)
	return list
}

const strengthBits = 4

func newMeeting(term int32, word int, by sentence.Strength) sentence.Meeting {
	return sentence.Meeting(term)<<32 | sentence.Meeting(word)<<strengthBits | sentence.Meeting(by)
}

func term(m sentence.Meeting) int32 { return int32(m >> 32) }

func word(m sentence.Meeting) int { return int(uint32(m) >> strengthBits) }

func by(m sentence.Meeting) sentence.Strength { return sentence.Strength(m & (1<<strengthBits - 1)) }

// Meet finds the terms that the words of a reading stand for, and the names in it that facts speak of, once.
func (b *Book) Meet(r *sentence.Reading) {
	if r.Met != nil {
		return
	}
	b.Prepare(r)
	r.Met = []sentence.Meeting{}
	for j := range r.Words {
		if w := &r.Words[j]; !w.Sign && w.Mention < 0 {
			for _, h := range b.meet(w, w.Of(r.Text)) {
				r.Met = append(r.Met, newMeeting(h.Term, j, h.By))
			}
		}
	}
	slices.Sort(r.Met)
	for _, p := range r.Phrases {
		if forms := r.FormsOf(p); b.Names[forms] {
			r.Named = append(r.Named, sentence.Named{Phrase: p, Forms: forms})
		}
	}
}

// Prepare looks up what the aliases and the places of the world know of a reading's words.
func (b *Book) Prepare(r *sentence.Reading) {
	if r.Prepared {
		return
	}
	r.Prepared = true
	for i := range r.Words {
		b.LookUp(&r.Words[i])
	}
}

// LookUp finds a word's alias group, and whether an alias begins with it, and the place it names.
func (b *Book) LookUp(w *sentence.Word) {
	w.Group = b.groupOf(w)
	_, w.Begins = b.Long[w.Stem]
	if w.Upper {
		w.Place, _ = lexicon.Place(w.Form)
	}
}

// Shares reports whether a sentence has one of a statement's telling words as it is, inflected or by another name. Without
// one it is not worth looking further.
func (b *Book) Shares(st *Statement, text *sentence.Reading) bool {
	b.Prepare(st.Reading)
	b.Prepare(text)
	content := false
	for i := range st.Words {
		f := &st.Words[i]
		if !st.Content(i) || f.Mention >= 0 {
			continue
		}
		content = true
		for j := range text.Words {
			t := &text.Words[j]
			if t.Weight > 0 && (f.Stem == t.Stem || f.Form == t.Form) {
				return true
			}
			if f.Group != 0 && f.Group == t.Group {
				return true
			}
		}
		if f.Upper && len(text.Phrases) > 0 {
			return true // names may be spelled otherwise
		}
	}
	return !content || b.sharesAlias(st, text)
}

// sharesAlias reports whether a sentence and a statement each have one of the wordings that mean the same.
func (b *Book) sharesAlias(st *Statement, text *sentence.Reading) bool {
	spans := b.AliasSpans(text)
	return len(spans) > 0 && slices.ContainsFunc(b.AliasSpans(st.Reading), func(f AliasSpan) bool {
		return slices.ContainsFunc(spans, func(t AliasSpan) bool { return t.Alias == f.Alias })
	})
}
