package language

import (
	"strings"
	"time"

	"github.com/steadfact/steadfact/internal/language/temporal"
)

// InWords says for people what the mention is read as: "about 2500 (troop)", "10 to 12 (kilometer)", "2014-06", "08:15". It is empty for a name
// and for a day of no certain date ("on Sundays").
func (m *Mention) InWords() string {
	switch {
	case m.Quantity != nil:
		return m.json().amount()
	case m.Temporal != nil && m.Temporal.Date != nil && m.Temporal.Clock != nil:
		return strings.TrimSpace(dateInWords(m.Temporal.Date) + " " + clockInWords(m.Temporal.Clock))
	case m.Temporal != nil && m.Temporal.Date != nil:
		return dateInWords(m.Temporal.Date)
	case m.Temporal != nil:
		return clockInWords(m.Temporal.Clock)
	case m.Version != nil:
		return m.Version.String()
	}
	return ""
}

// amount is a quantity with its comparator and its unit.
func (j mentionJSON) amount() string {
	var words []string
	add := func(before string, s *string) {
		if s != nil {
			words = append(words, before+*s)
		}
	}
	add("", j.Comparator)
	switch {
	case j.Value != nil:
		add("", j.Value)
	case j.Low != nil && j.High != nil:
		words = []string{*j.Low + " to " + *j.High}
	default:
		add("", j.Low)
		add("", j.High)
	}
	if j.Unit != nil {
		words = append(words, "("+*j.Unit+")")
	}
	return strings.Join(words, " ")
}

// grainLayouts are how the dates of a grain are written that span one unit of it.
var grainLayouts = map[temporal.Grain]string{temporal.Year: "2006", temporal.Month: "2006-01", temporal.Day: time.DateOnly}

// dateInWords is a date as far as it is known: a year, a month, a day, or from when until when, the last day included; "" for none.
func dateInWords(d *temporal.Date) string {
	layout := grainLayouts[d.Grain]
	switch last := d.Until.AddDate(0, 0, -1); {
	case d.From.IsZero() && d.Until.IsZero():
		return ""
	case d.From.IsZero():
		return "until " + last.Format(time.DateOnly)
	case d.Until.IsZero():
		return "from " + d.From.Format(time.DateOnly) + " on"
	case layout != "" && d.From.Format(layout) == last.Format(layout):
		return d.From.Format(layout)
	default:
		return d.From.Format(time.DateOnly) + " to " + last.Format(time.DateOnly)
	}
}

// clockInWords is a time of day, or from when until when.
func clockInWords(c *temporal.Clock) string {
	midnight := time.Date(1, 1, 1, 0, 0, 0, 0, time.UTC)
	from := midnight.Add(c.From).Format("15:04")
	if c.Range {
		return from + " to " + midnight.Add(c.Until).Format("15:04")
	}
	return from
}
