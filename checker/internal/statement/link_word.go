package statement

import (
	"github.com/steadfact/steadfact/checker/internal/sentence"
	"github.com/steadfact/steadfact/internal/language/lexicon"
	"github.com/steadfact/steadfact/internal/language/name"
)

// strengthOf says how well word t of a sentence stands for word f of a statement.
func strengthOf(f, t *sentence.Word) sentence.Strength {
	if f.Caps && !f.Function && t.Function {
		return sentence.Unlinked // "us" is not the US, nor "it" the IT department
	}
	if f.Form == t.Form || f.Stem == t.Stem {
		return sentence.Exact
	}
	if f.Function || t.Function {
		return sentence.Unlinked
	}
	if f.Group != 0 && f.Group == t.Group {
		return sentence.Exact
	}
	if f.Upper && t.Upper {
		if f.Place != "" && t.Place != "" {
			if f.Place == t.Place {
				return sentence.Exact
			}
			return sentence.Unlinked
		}
		if name.Variant(f.Form, t.Form) {
			return sentence.Exact
		}
	}
	switch lexicon.Related(f.Stem, t.Stem) {
	case lexicon.Same:
		return sentence.Exact
	case lexicon.Derived, lexicon.Synonym:
		return sentence.Derived
	case lexicon.Akin:
		return sentence.Akin
	case lexicon.Broader, lexicon.Narrower:
		return sentence.Broader
	}
	if lexicon.Counter(f.Stem, t.Stem) {
		return sentence.Akin
	}
	return sentence.Unlinked
}
