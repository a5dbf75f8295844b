package sentence

import "github.com/steadfact/steadfact/internal/language/lexicon"

// HasOwner reports whether the noun phrase with this head has an owner: "the abbey's brewery".
func (r *Reading) HasOwner(head int) bool {
	first := r.Chunk(head)
	if first > 1 && r.IsOwnerSign(first-1) {
		return true
	}
	for i := first; i < head; i++ {
		if f := r.Words[i].Form; f == "'s" || f == "s" || Possessives[f] || i > 0 && f == "" && isApostrophe(r.Surface(i)) {
			return true
		}
	}
	return false
}

// OwnedByThat reports whether the noun at word i is told to be of what was spoken of, and of nothing else: "its height", but not "its tower's
// height".
func (r *Reading) OwnedByThat(i int) bool {
	k := i - 1
	for k > 0 && r.Words[k].Dominant == lexicon.Adjective && !r.Words[k].Sign {
		k--
	}
	return k >= 0 && r.ownedAsThat(k) && r.Opens(k)
}

// ownedAsThat reports whether word i is a pronoun that says of something that it is of what was spoken of: "its", "their".
func (r *Reading) ownedAsThat(i int) bool {
	return Possessives[r.Words[i].Form] && Pronouns[r.Words[i].Form]
}

// OwnedBy is the head of the noun phrase that the "'s" at word j gives an owner, -1 when it is a value or unclear.
func (r *Reading) OwnedBy(j int) int {
	head := -1
	for k := j + 1; k < len(r.Words); k++ {
		w := &r.Words[k]
		if w.Form == "-" || w.Is(lexicon.Determiner) {
			continue
		}
		if w.Mention >= 0 {
			return -1
		}
		if w.Sign || w.Function || w.Verb || w.Phrase >= 0 && head >= 0 {
			return head
		}
		if w.Phrase < 0 { // a name may describe what is owned: "Kelland's COVID-19 patients"
			head = k
		}
	}
	return head
}

// OwnsNext reports whether the name that ends before word i is the owner of what follows.
func (r *Reading) OwnsNext(i int) bool {
	if i > 0 && IsGenitive(r.Words[i-1].Form) {
		i--
	}
	return i+1 < len(r.Words) && IsGenitive(r.Words[i].Form) && !r.Words[i+1].Sign
}

// IsGenitive reports whether a folded form may be the "'s" of a possessive, or what is left of it when the apostrophe is
// folded away.
func IsGenitive(form string) bool {
	return form == "'s" || form == "’s" || form == "s" || form == "'" || form == "" || form == "’"
}

// IsOwnerSign reports whether word i is the "'s" of a possessive.
func (r *Reading) IsOwnerSign(i int) bool {
	return IsGenitive(r.Words[i].Form) && isApostrophe(r.Surface(i))
}

// GenitiveBefore is the last word of the name that owns the noun phrase which begins before word i: "Harvik's record | five cups"; -1 for
// none.
func (r *Reading) GenitiveBefore(i int) int {
	for j := i - 1; j > 0; j-- {
		switch w := &r.Words[j]; {
		case IsGenitive(w.Form) && r.IsOwnerSign(j) && r.Words[j-1].Phrase >= 0:
			return j - 1
		case !r.IsNominal(j):
			return -1
		}
	}
	return -1
}

// OfWhat is the noun behind the "of" at word i; -1 when none stands there.
func (r *Reading) OfWhat(i int) int {
	if r.FormAt(i) != "of" {
		return -1
	}
	return r.ObjectOf(i)
}
