package checker

import (
	"github.com/steadfact/steadfact/checker/internal/about"
	"github.com/steadfact/steadfact/checker/internal/sentence"
	"github.com/steadfact/steadfact/checker/internal/statement"
	"github.com/steadfact/steadfact/rules"
)

// excluded says why a fact does not speak of this file, of this time or of this sentence; "" when it does.
func (p *pass) excluded(f *rules.Fact, r *sentence.Reading, ctx about.Context) string {
	switch {
	case !f.Covers(p.doc.Source.Path):
		return "the fact is for other files"
	case !statement.InPeriod(f.Valid, p.doc.Date):
		return "the document is from a time that the fact does not speak of"
	case len(f.Unless) > 0 && p.Book.MentionsAny(r, f.Unless):
		return "the sentence mentions one of the words the fact excludes"
	case len(f.Require) == 0 || p.Book.MentionsAny(r, f.Require):
		return ""
	}
	for _, x := range ctx.Carried {
		if p.Book.MentionsAny(x.Reading, f.Require) {
			return ""
		}
	}
	return "neither the sentence nor its context mentions what the fact requires"
}

// barred reports whether a fact's require and unless keep it from speaking of a sentence.
func (c *Checker) barred(f *rules.Fact, r *sentence.Reading) bool {
	return len(f.Unless) > 0 && c.known.Book.MentionsAny(r, f.Unless) || len(f.Require) > 0 && !c.known.Book.MentionsAny(r, f.Require)
}

// apart reports whether two periods have no day in common.
func apart(a, b rules.Period) bool {
	ends := func(x, y rules.Period) bool { return !x.Until.IsZero() && !y.From.IsZero() && !y.From.Before(x.Until) }
	return ends(a, b) || ends(b, a)
}
