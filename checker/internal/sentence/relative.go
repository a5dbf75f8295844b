package sentence

// Antecedent is what a relative pronoun at word j stands for: of what somebody or something is said to be, that somebody.
func (r *Reading) Antecedent(j int) Subject {
	for k := j - 1; k >= 0; k-- {
		w := &r.Words[k]
		if w.Form == ")" {
			k = r.openingBracket(k)
			continue
		}
		if w.Sign {
			continue
		}
		if k > 1 && r.IsPreposition(k) && r.Words[k-1].Form == "-" {
			k-- // "the plug-in that"
			continue
		}
		if w.Function || w.Verb {
			return Unsaid
		}
		s := Subject{Head: r.OuterHead(k)}
		if s.Head < k && r.Indefinite(k) {
			s.Head = k // "the aunt of a sailor who won"
		}
		s.First = r.Chunk(s.Head)
		c := s.First - 1
		if first := r.FirstOfList(s.First); first < s.First { // "an actor, singer and producer who …"
			c = r.Chunk(first) - 1
		}
		if c > 0 && r.Words[c].Verb && BeForms[r.Words[c].Form] {
			if of := r.SubjectOf(c); of.Head >= 0 {
				return of // "X is a group that formed in 1999"
			}
		}
		for i := s.Head + 1; i <= k; i++ {
			if !r.Words[i].Function && !r.Words[i].Sign {
				s.Below = append(s.Below, i)
			}
		}
		return s
	}
	return Unsaid
}

// relativeBefore is the relative pronoun whose clause goes on with the verb at word v; -1 when there is none.
func (r *Reading) relativeBefore(v int) int {
	for k := v; k >= 0 && !r.BreaksPhrase(k); k-- {
		if Relative[r.Words[k].Form] {
			return k
		}
	}
	return -1
}

// relativeOf is the relative pronoun, with the preposition before it, that opens the clause of the verb at word v: "the crate in which
// the pump is delivered"; -1 for none.
func (r *Reading) relativeOf(v int) int {
	for j := r.GroupStart(v) - 1; j > 0; j-- {
		switch w := &r.Words[j]; {
		case w.Sign && w.Form != "-", w.Verb:
			return -1
		case w.Form == "which" || w.Form == "whom" || w.Form == "whose" || w.Form == "where":
			if r.IsPreposition(j - 1) {
				j--
			}
			return j
		}
	}
	return -1
}

// ToldInClause reports whether a relative clause about the noun at word head follows that: "Tarn, which was released". A clause behind "a win over
// Tarn" may tell of either.
func (r *Reading) ToldInClause(head int) bool {
	k := r.Chunk(head)
	return !(k > 0 && r.IsPreposition(k-1)) && (Relative[r.FormAt(head+1)] || r.FormAt(head+1) == "," && Relative[r.FormAt(head+2)])
}
