package statement

import (
	"time"

	"github.com/steadfact/steadfact/internal/language"
	"github.com/steadfact/steadfact/rules"
)

// InPeriod reports whether a date lies in a period; an unknown date does.
func InPeriod(p rules.Period, t time.Time) bool {
	if t.IsZero() {
		return true
	}
	return (p.From.IsZero() || !t.Before(p.From)) && (p.Until.IsZero() || !t.After(p.Until.AddDate(0, 0, 1)))
}

// Covers reports whether a date of the sentence lies in the time for which the fact says that it is valid: what is said of that time
// is said of the fact's.
func (st *Statement) Covers(m *language.Mention) bool {
	p := st.Fact.Valid
	if p == (rules.Period{}) || !m.Dated() {
		return false
	}
	d := m.Temporal.Date
	return !d.From.IsZero() && !d.Until.IsZero() && InPeriod(p, d.From) && InPeriod(p, d.Until.AddDate(0, 0, -1))
}
