package checker

// look notes what a text and its surroundings have of the terms.
func (s *scan) look(in setting) {
	s.epoch++
	s.verbs, s.valued = in.verbs, in.own.valued
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
	}
	return m
}

// retrieve finds the statements that a text may be about, in no order: those that the index finds by the bags, and of which
// the text has enough.
func (s *scan) retrieve(in setting, enough func(*scan, *demand) bool) bool {
	s.found = s.found[:0]
	s.add(in.own, enough)
	for _, bags := range [][]*bag{in.beside, in.above, in.before} {
		for _, b := range bags {
			s.add(b, enough)
		}
	}
	return len(s.found) > 0
}

// add adds the statements that the index finds by one bag.
func (s *scan) add(b *bag, enough func(*scan, *demand) bool) {
	for _, k := range b.keys {
		if s.keyEpoch[k] == s.epoch {
			continue
		}
		s.keyEpoch[k] = s.epoch
		for _, n := range s.index.entries[k] {
			if s.seen[n] == s.epoch {
				continue
			}
			if s.seen[n] = s.epoch; enough(s, &s.demands[n]) {
				s.found = append(s.found, n)
			}
		}
	}
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
