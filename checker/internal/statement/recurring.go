package statement

import (
	"strings"

	"github.com/steadfact/steadfact/internal/language"
)

// PeriodOf is the time that comes again for each of which a held value of money or time is told, by its unit or the words around it; "" for
// none.
func (st *Statement) PeriodOf(h *Held) string {
	if h.Mention < 0 {
		return ""
	}
	return Period(&st.Mentions[h.Mention], func() string { return st.PeriodAround(h.First, h.Last) })
}

// Period is the time that comes again for each of which a mention tells money or time, by its unit or as asked of the words around it; "" for
// none.
func Period(m *language.Mention, around func() string) string {
	q := m.Quantity
	if q == nil || q.Measure == nil {
		return ""
	}
	if _, per, ok := strings.Cut(q.Unit, " per "); ok {
		return per
	}
	if !q.Measure.Money() && !q.Measure.Time() {
		return ""
	}
	return around()
}

// TellsRecurrence reports whether word i of the statement tells nothing but for each of which time a held value is told: "annual dues".
func (st *Statement) TellsRecurrence(i int) bool {
	period := st.Recurs(i)
	for k := range st.Held {
		if period != "" && st.PeriodOf(&st.Held[k]) == period {
			return true
		}
	}
	return false
}
