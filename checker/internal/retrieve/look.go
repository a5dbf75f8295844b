package retrieve

import (
	"slices"

	"github.com/steadfact/steadfact/checker/internal/sentence"
	"github.com/steadfact/steadfact/checker/internal/statement"
	"github.com/steadfact/steadfact/internal/language"
)

// Look notes what a text and its surroundings have of the terms.
func (s *Scan) Look(in Setting) {
	s.epoch++
	s.terms = s.terms[:0]
	s.Narrow(in)
	for _, h := range in.Own.hits {
		m := s.at(h.Term)
		m.own = max(m.own, h.By)
	}
	for _, b := range in.Beside {
		for _, h := range b.hits {
			m := s.at(h.Term)
			m.beside = max(m.beside, h.By)
		}
	}
	for _, bags := range [][]*Bag{in.Above, in.Before} {
		for _, b := range bags {
			for _, h := range b.hits {
				m := s.at(h.Term)
				m.far = max(m.far, h.By)
			}
		}
	}
}

// Narrow notes what else is known of the text looked at, whose bags are the same.
func (s *Scan) Narrow(in Setting) {
	s.verbs, s.points, s.ways, s.answers, s.sorts = in.Verbs, in.Points, in.Ways, in.Answers, in.Sorts
}

// at is how a term was met in the present text.
func (s *Scan) at(term int32) *met {
	m := &s.met[term]
	if m.epoch != s.epoch {
		*m = met{epoch: s.epoch}
		s.terms = append(s.terms, term)
	}
	return m
}

// Retrieve finds the statements that the text looked at may be about, in no order: those that the index finds, and of which the text
// has enough. It looks at a statement only where enough of the words are there under which it is posted.
func (s *Scan) Retrieve(in Setting, enough func(*Scan, *Demand) bool) bool {
	s.guarded()
	open := len(s.Found)
	s.key(in)
	if len(s.unguarded) > 0 {
		for _, k := range s.keys {
			s.Found = append(s.Found, s.unguarded[k]...)
		}
		slices.Sort(s.Found[open:]) // a statement may be found by several of its words
		s.Found = append(s.Found[:open], slices.Compact(s.Found[open:])...)
	}
	s.Found = Keep(s.Found, func(n int32) bool { return s.finds(n) && enough(s, &s.Demands[n]) })
	return len(s.Found) > 0
}

// It takes as long to go through so many postings as to read a byte of a text, and what belongs to no text in particular besides.
const (
	postingsPerByte = 8
	bytesBesides    = 256
)

// Many reports whether it takes longer to look for statements that a text may be about than to read it: then it is read, and what is
// looked for is what its sentences may be about, of which more is known.
func (s *Scan) Many(text string) bool {
	n, all := 0, s.posted.all()
	for _, term := range s.terms {
		n += len(s.posted.of(term, all))
	}
	return n > postingsPerByte*(len(text)+bytesBesides)
}

// guarded finds the statements whose guards the text looked at passes.
func (s *Scan) guarded() {
	s.Found, s.touched = s.Found[:0], s.touched[:0]
	s.asked = s.posted.answered(s.answers, s.asked[:0])
	for _, in := range s.asked {
		for _, term := range s.terms {
			m := &s.met[term]
			by, own := amount(strengthsPercent[max(m.own, m.beside, m.far)]/10), amount(0)
			if m.own > sentence.Unlinked {
				own = 1 << balanceBits
			}
			for _, e := range s.posted.of(term, in) {
				n := e.statement()
				if s.amounts[n] == 0 {
					s.touched = append(s.touched, n)
				}
				s.amounts[n] += own + by*e.spared()
			}
		}
	}
	for _, n := range s.touched {
		if s.guards[n].passes(s.amounts[n]) {
			s.Found = append(s.Found, n)
		}
		s.amounts[n] = 0
	}
}

// key lists the keys of a text and its surroundings, each once.
func (s *Scan) key(in Setting) {
	s.keys = s.keys[:0]
	add := func(b *Bag) {
		for _, k := range b.keys {
			if s.keyed[k] != s.epoch {
				s.keyed[k] = s.epoch
				s.keys = append(s.keys, k)
			}
		}
	}
	add(in.Own)
	for _, bags := range [][]*Bag{in.Beside, in.Above, in.Before} {
		for _, b := range bags {
			add(b)
		}
	}
}

// finds reports whether one of the keys of a statement is among those listed.
func (s *Scan) finds(n int32) bool {
	for _, k := range s.Index.of[n] {
		if k != noKey && s.keyed[k] == s.epoch {
			return true
		}
	}
	return false
}

// strengths are how well a word is stood for by the text itself, beside it and farther away.
func (s *Scan) strengths(w *want) (m met) {
	if at := &s.met[w.term]; at.epoch == s.epoch {
		m = *at
	}
	for i := w.others; s.others[i] != 0; i++ {
		if at := &s.met[s.others[i]]; at.epoch == s.epoch {
			m.own, m.beside, m.far = max(m.own, at.own), max(m.beside, at.beside), max(m.far, at.far)
		}
	}
	if w.so&isVerb != 0 && !s.verbs {
		m.beside, m.far = sentence.Unlinked, sentence.Unlinked
	}
	return m
}

// Keep leaves in a list what is wanted.
func Keep(list []int32, wanted func(int32) bool) []int32 {
	kept := list[:0]
	for _, n := range list {
		if wanted(n) {
			kept = append(kept, n)
		}
	}
	return kept
}

// Setting is the bags of a text and of all that it may take over from.
type Setting struct {
	Own    *Bag
	Beside []*Bag // of what may stand for its own words: see about.Carried.Near
	Above  []*Bag // of the headings
	Before []*Bag // of the text before
	Verbs  bool   // what surrounds the text may stand for its verbs
	Points bool   // the text may speak by a pronoun of what surrounds it

	Answers language.Sorts // of the text's own values
	Sorts   language.Sorts // of these, and of the values of all that it may take over from
	Ways    statement.Ways // how the text may do without words
}
