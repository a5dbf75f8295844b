package checker

import (
	"strings"

	"github.com/steadfact/steadfact/internal/language/lexicon"
	"github.com/steadfact/steadfact/internal/language/name"
)

// memory is what one goroutine remembers of the words it has held against each other.
type memory struct {
	related map[string]map[string]strength // stem of the statement → stem of the sentence
	variant map[string]map[string]bool     // the same for the letters of names
	size    int
}

// newMemory makes what a pool of memories begins with.
func newMemory() any {
	return &memory{related: map[string]map[string]strength{}, variant: map[string]map[string]bool{}}
}

// strengthOf says how well word t of a sentence stands for word f of a statement.
func (m *memory) strengthOf(f, t *word) strength {
	if f.form == t.form || f.stem == t.stem {
		return exact
	}
	if f.function || t.function {
		return unlinked
	}
	if f.group != 0 && f.group == t.group {
		return exact
	}
	if f.upper && t.upper {
		if f.place != "" && t.place != "" {
			if f.place == t.place {
				return exact
			}
			return unlinked
		}
		if m.variants(f.form, t.form) {
			return exact
		}
	}
	return m.relation(f.stem, t.stem)
}

// relation says how well one stem stands for another by the lexicon.
func (m *memory) relation(f, t string) strength {
	known := m.related[f]
	if known == nil {
		known = map[string]strength{}
		m.related[strings.Clone(f)] = known
	}
	s, ok := known[t]
	if !ok {
		switch lexicon.Related(f, t) {
		case lexicon.Same:
			s = exact
		case lexicon.Derived, lexicon.Synonym:
			s = derived
		case lexicon.Akin:
			s = akin
		case lexicon.Broader, lexicon.Narrower:
			s = broader
		}
		known[strings.Clone(t)] = s
		m.grow()
	}
	return s
}

// variants reports whether two names may be spellings of one.
func (m *memory) variants(f, t string) bool {
	known := m.variant[f]
	if known == nil {
		known = map[string]bool{}
		m.variant[strings.Clone(f)] = known
	}
	v, ok := known[t]
	if !ok {
		v = name.Variant(f, t)
		known[strings.Clone(t)] = v
		m.grow()
	}
	return v
}

// grow forgets everything when there is too much of it.
func (m *memory) grow() {
	if m.size++; m.size > 1<<20 {
		clear(m.related)
		clear(m.variant)
		m.size = 0
	}
}
