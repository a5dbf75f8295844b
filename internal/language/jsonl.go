package language

import (
	"encoding/json"
	"io"
	"math/big"
	"time"
	"unicode/utf8"

	"github.com/steadfact/steadfact/internal/language/quantity"
	"github.com/steadfact/steadfact/internal/language/temporal"
)

// mentionJSON is a mention in the machine contract. Places count code points; numbers are exact decimal strings, or fractions
// where no decimal is exact.
type mentionJSON struct {
	Start      int     `json:"start"`
	End        int     `json:"end"`
	Surface    string  `json:"surface"`
	Kind       Kind    `json:"kind"`
	Value      *string `json:"value"`
	Unit       *string `json:"unit"`
	Low        *string `json:"low"`
	High       *string `json:"high"`
	Approx     bool    `json:"approx"`
	Comparator *string `json:"comparator"`
	From       *string `json:"from"`
	Until      *string `json:"until"`
	Grain      *string `json:"grain"`
}

type lineJSON struct {
	ID       json.RawMessage `json:"id"`
	Mentions []mentionJSON   `json:"mentions"`
}

// comparators are the words of the contract; an exact number has none.
var comparators = map[quantity.Comparator]string{quantity.About: "about", quantity.Nearly: "nearly", quantity.JustOver: "just over",
	quantity.MoreThan: "more than", quantity.AtLeast: "at least", quantity.LessThan: "less than", quantity.AtMost: "at most", quantity.Between: "between"}

var grains = map[temporal.Grain]string{temporal.Second: "second", temporal.Minute: "minute", temporal.Hour: "hour", temporal.Day: "day", temporal.Week: "week",
	temporal.Month: "month", temporal.Quarter: "quarter", temporal.Half: "half", temporal.Season: "season", temporal.Year: "year", temporal.Decade: "decade",
	temporal.Century: "century", temporal.Millennium: "millennium"}

// HasValue reports whether the mention stands for something: a day that no calendar has (31 September) does not.
func (m *Mention) HasValue() bool {
	return m.Temporal == nil || m.Temporal.Date == nil || !m.Temporal.Date.Impossible()
}

// WriteJSON writes the text's mentions that have a value as one JSON line. The id is given back as it came, in JSON.
func (t *Text) WriteJSON(w io.Writer, id json.RawMessage) error {
	line := lineJSON{ID: orNull(id), Mentions: make([]mentionJSON, 0, len(t.Mentions))}
	points, at := 0, 0 // code points before byte offset at
	for _, m := range t.Mentions {
		if !m.HasValue() {
			continue
		}
		points += utf8.RuneCountInString(t.Text[at:m.Start])
		at = m.Start
		j := m.json()
		j.Surface = m.Span.Of(t.Text)
		j.Start, j.End = points, points+utf8.RuneCountInString(j.Surface)
		line.Mentions = append(line.Mentions, j)
	}
	e := json.NewEncoder(w)
	e.SetEscapeHTML(false)
	return e.Encode(line)
}

func orNull(id json.RawMessage) json.RawMessage {
	if len(id) == 0 {
		return json.RawMessage("null")
	}
	return id
}

func (m *Mention) json() mentionJSON {
	j := mentionJSON{Kind: m.Kind}
	switch {
	case m.Quantity != nil:
		q := m.Quantity
		if q.Named {
			j.Kind = Name
		}
		j.Value, j.Low, j.High = decimal(q.Quotient()), decimal(q.Low), decimal(q.High)
		j.Unit = text(q.Unit)
		j.Comparator = text(comparators[q.Comparator])
		j.Approx = q.Vague || q.Comparator == quantity.About || q.Comparator == quantity.Nearly || q.Comparator == quantity.JustOver
	case m.Temporal != nil:
		j.temporal(m.Temporal)
	case m.Version != nil:
		j.Value = text(m.Version.String())
	}
	return j
}

// temporal fills in a date or a time of day.
func (j *mentionJSON) temporal(m *temporal.Mention) {
	if m.Date != nil {
		layout := time.DateOnly
		if m.Date.Grain != temporal.None && m.Date.Grain < temporal.Day {
			layout = "2006-01-02T15:04:05"
		}
		j.From, j.Until, j.Grain = stamp(m.Date.From, layout), stamp(m.Date.Until, layout), text(grains[m.Date.Grain])
		j.Approx = m.Date.Approx
		return
	}
	midnight := time.Date(1, 1, 1, 0, 0, 0, 0, time.UTC)
	from, until := midnight.Add(m.Clock.From), midnight.Add(m.Clock.Until)
	j.From, j.Until = stamp(from, time.TimeOnly), stamp(until, time.TimeOnly)
}

// stamp writes a point in time; an open end is null. Midnight of the first day of the first year is no open end of a clock.
func stamp(t time.Time, layout string) *string {
	if t.IsZero() && layout != time.TimeOnly {
		return nil
	}
	s := t.Format(layout)
	return &s
}

// text is a string of the contract; nothing is null.
func text(s string) *string {
	if s == "" {
		return nil
	}
	return &s
}

// decimal writes a number exactly: as a decimal when it ends, as a fraction when it does not.
func decimal(v *big.Rat) *string {
	if v == nil {
		return nil
	}
	s := v.RatString()
	if places, exact := v.FloatPrec(); exact {
		s = v.FloatString(places)
	}
	return &s
}
