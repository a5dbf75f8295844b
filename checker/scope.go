package checker

import (
	"time"

	"github.com/steadfact/steadfact/internal/language"
	"github.com/steadfact/steadfact/rules"
)

// excluded says why a fact does not speak of this file, of this time or of this sentence; "" when it does.
func (p *pass) excluded(f *rules.Fact, r *reading, ctx context) string {
	switch {
	case !f.Covers(p.doc.Source.Path):
		return "the fact is for other files"
	case !inPeriod(f.Valid, p.doc.Date):
		return "the document is from a time that the fact does not speak of"
	case len(f.Unless) > 0 && p.book.mentionsAny(r, f.Unless):
		return "the sentence mentions one of the words the fact excludes"
	case len(f.Require) == 0 || p.book.mentionsAny(r, f.Require):
		return ""
	}
	for _, x := range ctx.carried {
		if p.book.mentionsAny(x.reading, f.Require) {
			return ""
		}
	}
	return "neither the sentence nor its context mentions what the fact requires"
}

// barred reports whether a fact's require and unless keep it from speaking of a sentence.
func (c *Checker) barred(f *rules.Fact, r *reading) bool {
	return len(f.Unless) > 0 && c.known.book.mentionsAny(r, f.Unless) || len(f.Require) > 0 && !c.known.book.mentionsAny(r, f.Require)
}

// inPeriod reports whether a date lies in a period; an unknown date does.
func inPeriod(p rules.Period, t time.Time) bool {
	if t.IsZero() {
		return true
	}
	return (p.From.IsZero() || !t.Before(p.From)) && (p.Until.IsZero() || !t.After(p.Until.AddDate(0, 0, 1)))
}

// covers reports whether a date of the sentence lies in the time for which the fact says that it is valid: what is said of that time
// is said of the fact's.
func (st *statement) covers(m *language.Mention) bool {
	p := st.fact.Valid
	if p == (rules.Period{}) || m.Temporal == nil || m.Temporal.Date == nil {
		return false
	}
	d := m.Temporal.Date
	return !d.From.IsZero() && !d.Until.IsZero() && inPeriod(p, d.From) && inPeriod(p, d.Until.AddDate(0, 0, -1))
}

// apart reports whether two periods have no day in common.
func apart(a, b rules.Period) bool {
	ends := func(x, y rules.Period) bool { return !x.Until.IsZero() && !y.From.IsZero() && !y.From.Before(x.Until) }
	return ends(a, b) || ends(b, a)
}
