package sentence

import "slices"

// subjectRun is the noun phrase that the verb at word v is said of, up to the verb or to the sign that ends it.
func (r *Reading) subjectRun(v int) [2]int {
	s, start := r.SubjectOf(v), r.GroupStart(v)
	if s.Head < 0 && r.opensWith(start) {
		return [2]int{0, start}
	}
	if s.Head < 0 || s.Head > v {
		return [2]int{}
	}
	end := s.Head + 1
	for end < start && !r.Words[end].Verb && !r.BreaksPhrase(end) && !Relative[r.Words[end].Form] {
		end++
	}
	return [2]int{s.First, end}
}

// opensWith reports whether nothing but one noun phrase stands before word i.
func (r *Reading) opensWith(i int) bool {
	for k := range i {
		if !r.IsNominal(k) && !r.IsDeterminer(k) {
			return false
		}
	}
	return i > 0
}

// runBehind is the noun phrase behind the first of these prepositions that follows the verb at word v in its clause.
func (r *Reading) runBehind(v int, prepositions ...string) [2]int {
	for j := v + 1; j < len(r.Words) && !r.Words[j].Verb && !(r.BreaksPhrase(j) && r.Words[j].Mention < 0); j++ {
		if slices.Contains(prepositions, r.Words[j].Form) {
			return r.runFrom(j+1, "")
		}
	}
	return [2]int{}
}

// runFrom is the noun phrase that begins with word i, with what "of" and another preposition join to it.
func (r *Reading) runFrom(i int, joining string) [2]int {
	end, noun := i, false
	for ; end < len(r.Words); end++ {
		w := &r.Words[end]
		if w.Mention >= 0 && noun || w.Mention < 0 && (r.BreaksPhrase(end) || w.Verb || w.Function && !r.IsDeterminer(end) && !IsGenitive(w.Form)) &&
			w.Form != "of" && (joining == "" || w.Form != joining) {
			break
		}
		noun = noun || w.Weight > 0
	}
	return [2]int{i, end}
}

// joins is the preposition inside a run of words, by which another one beside it may go on, too: "trade with Y exceeds trade with X".
func (r *Reading) joins(run [2]int) string {
	for k := run[0]; k < run[1]; k++ {
		if r.IsPreposition(k) && r.Words[k].Form != "of" {
			return r.Words[k].Form
		}
	}
	return ""
}
