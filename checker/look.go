package checker

import "slices"

// look notes what a text and its surroundings have of the terms.
func (s *scan) look(in setting) {
	s.epoch++
	s.terms = s.terms[:0]
	s.verbs, s.agentless, s.answers, s.sorts = in.verbs, in.agentless, in.answers, in.sorts
	for _, h := range in.own.hits {
		m := s.at(h.term)
		m.own = max(m.own, h.by)
	}
	for _, b := range in.beside {
		for _, h := range b.hits {
			m := s.at(h.term)
			m.beside = max(m.beside, h.by)
		}
	}
	for _, bags := range [][]*bag{in.above, in.before} {
		for _, b := range bags {
			for _, h := range b.hits {
				m := s.at(h.term)
				m.far = max(m.far, h.by)
			}
		}
	}
}

// at is how a term was met in the present text.
func (s *scan) at(term int32) *met {
	m := &s.met[term]
	if m.epoch != s.epoch {
		*m = met{epoch: s.epoch}
		s.terms = append(s.terms, term)
	}
	return m
}

// retrieve finds the statements that the text looked at may be about, in no order: those that the index finds, and of which the text
// has enough. It looks at a statement only where enough of the words are there under which it is posted.
func (s *scan) retrieve(in setting, enough func(*scan, *demand) bool) bool {
	s.guarded()
	open := len(s.found)
	s.key(in)
	if len(s.unguarded) > 0 {
		for _, k := range s.keys {
			s.found = append(s.found, s.unguarded[k]...)
		}
		slices.Sort(s.found[open:]) // a statement may be found by several of its words
		s.found = append(s.found[:open], slices.Compact(s.found[open:])...)
	}
	s.found = keep(s.found, func(n int32) bool { return s.finds(n) && enough(s, &s.demands[n]) })
	return len(s.found) > 0
}

// It takes as long to go through so many postings as to read a byte of a text, and what belongs to no text in particular besides.
const (
	postingsPerByte = 8
	bytesBesides    = 256
)

// many reports whether it takes longer to look for statements that a text may be about than to read it: then it is read, and what is
// looked for is what its sentences may be about, of which more is known.
func (s *scan) many(text string) bool {
	n, all := 0, s.posted.all()
	for _, term := range s.terms {
		n += len(s.posted.of(term, all))
	}
	return n > postingsPerByte*(len(text)+bytesBesides)
}

// guarded finds the statements whose guards the text looked at passes.
func (s *scan) guarded() {
	s.found, s.touched = s.found[:0], s.touched[:0]
	s.asked = s.posted.answered(s.answers, s.asked[:0])
	for _, in := range s.asked {
		for _, term := range s.terms {
			m := &s.met[term]
			by, own := amount(strengthsPercent[max(m.own, m.beside, m.far)]/10), amount(0)
			if m.own > unlinked {
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
			s.found = append(s.found, n)
		}
		s.amounts[n] = 0
	}
}

// key lists the keys of a text and its surroundings, each once.
func (s *scan) key(in setting) {
	s.keys = s.keys[:0]
	add := func(b *bag) {
		for _, k := range b.keys {
			if s.keyed[k] != s.epoch {
				s.keyed[k] = s.epoch
				s.keys = append(s.keys, k)
			}
		}
	}
	add(in.own)
	for _, bags := range [][]*bag{in.beside, in.above, in.before} {
		for _, b := range bags {
			add(b)
		}
	}
}

// finds reports whether one of the keys of a statement is among those listed.
func (s *scan) finds(n int32) bool {
	for _, k := range s.index.of[n] {
		if k != noKey && s.keyed[k] == s.epoch {
			return true
		}
	}
	return false
}

// strengths are how well a word is stood for by the text itself, beside it and farther away.
func (s *scan) strengths(w *want) (m met) {
	if at := &s.met[w.term]; at.epoch == s.epoch {
		m = *at
	}
	for i := w.others; s.others[i] != 0; i++ {
		if at := &s.met[s.others[i]]; at.epoch == s.epoch {
			m.own, m.beside, m.far = max(m.own, at.own), max(m.beside, at.beside), max(m.far, at.far)
		}
	}
	if w.is&isVerb != 0 && !s.verbs {
		m.beside, m.far = unlinked, unlinked
	}
	return m
}
