package checker

import (
	"github.com/steadfact/steadfact/internal/language/lexicon"
	"github.com/steadfact/steadfact/internal/language/name"
)

// strengthOf says how well word t of a sentence stands for word f of a statement.
func strengthOf(f, t *word) strength {
	if f.caps && !f.function && t.function {
		return unlinked // "us" is not the US, nor "it" the IT department
	}
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
		if name.Variant(f.form, t.form) {
			return exact
		}
	}
	switch lexicon.Related(f.stem, t.stem) {
	case lexicon.Same:
		return exact
	case lexicon.Derived, lexicon.Synonym:
		return derived
	case lexicon.Akin:
		return akin
	case lexicon.Broader, lexicon.Narrower:
		return broader
	}
	if lexicon.Counter(f.stem, t.stem) {
		return akin
	}
	return unlinked
}
