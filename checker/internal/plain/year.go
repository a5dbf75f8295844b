package plain

import (
	"slices"
	"strconv"
	"strings"
	"time"

	"github.com/steadfact/steadfact/checker/internal/sentence"
	"github.com/steadfact/steadfact/internal/language"
	"github.com/steadfact/steadfact/internal/language/temporal"
)

// How far a date may lie from the one that its year is taken from.
const (
	weeksOfFile  = 21 // days; from the file's date
	monthsNearby = 45 // days; from a date in the heading or in the sentence before
)

// dayOf is the day that a date names, and whence its year comes when the date does not state it; zero where the year is not sure.
func (p *prose) dayOf(i, stated int) (day time.Time, whence string) {
	d := p.Mentions[i].Temporal.Date
	switch {
	case d.HasYear: // and not From, which "after" moves on
		return dayIn(d.Year, d), ""
	case d.Bound != temporal.Closed:
		return time.Time{}, ""
	case d.Deixis == temporal.Anaphoric:
		if !p.besideYear(i) {
			return time.Time{}, ""
		}
		return unlessNeighbour(d.From, stated), " (the year is stated in the sentence)"
	}
	in := p.sentenceOf(p.Mentions[i].First)
	if p.says(otherYears, in.First, in.Last) {
		return time.Time{}, ""
	}
	if near, ok := p.dateBefore(i); ok {
		return unlessNeighbour(nearestDay(d, near, monthsNearby), stated), " (the year is that of the date before)"
	}
	day, found := p.dayByHeading(d, stated)
	whence = " (the year is that of the heading)"
	if !found && !p.doc.Date.IsZero() {
		day, whence = p.dayByFile(d, stated), " (the year is that of the document's date)"
	}
	if years := statedYears(p.span(in.First, in.Last).Of(p.Text.Text)); len(years) > 0 { // the heading only confirms it
		if !slices.Contains(years, day.Year()) {
			return time.Time{}, ""
		}
		whence = " (the year is stated in the sentence)"
	}
	return day, whence
}

// dayByFile places a date near the document's own; zero where it does not lie near, or may be told of the year before.
func (p *prose) dayByFile(d *temporal.Date, stated int) time.Time {
	day := nearestDay(d, p.doc.Date, weeksOfFile)
	if !day.IsZero() && isoWeekday(day.AddDate(-1, 0, 0)) == stated {
		return time.Time{}
	}
	return day
}

var otherYears = sentence.Set("year years annual annually yearly anniversary")

// dateBefore is the nearest date with a year in the same or the previous sentence.
func (p *prose) dateBefore(i int) (time.Time, bool) {
	here := p.sentenceOf(p.Mentions[i].First)
	for k := i - 1; k >= 0; k-- {
		m := p.Mentions[k]
		if !m.Dated() {
			continue
		}
		if s := p.sentenceOf(m.First); s.Last < here.First {
			return time.Time{}, false
		}
		if d := m.Temporal.Date; d.HasYear || d.Range {
			return d.From, true
		}
	}
	return time.Time{}, false
}

// dayIn is the day of a date in a year; zero when it does not exist.
func dayIn(year int, d *temporal.Date) time.Time {
	day := time.Date(year, time.Month(d.Month), d.Day, 0, 0, 0, 0, time.UTC)
	if day.Day() != d.Day {
		return time.Time{}
	}
	return day
}

// besideYear reports whether the year that a date takes from its sentence is meant for it: it stands in a date nearby in time, or
// opens the sentence ("In 2020, …").
func (p *prose) besideYear(i int) bool {
	at, here := p.Mentions[i].Temporal.Date.From, p.sentenceOf(p.Mentions[i].First)
	for _, m := range p.Mentions {
		if m.First < here.First || m.First >= here.Last || !m.Dated() || !m.Temporal.Date.HasYear {
			continue
		}
		d := m.Temporal.Date
		if gap := at.Sub(d.From).Hours() / 24; d.Grain <= temporal.Month && max(gap, -gap) <= monthsNearby || m.First == here.First && d.Year == at.Year() {
			return true
		}
	}
	return false
}

// nearestDay is the day of a date without a year that lies nearest to t, at most so many days away; zero when none does.
func nearestDay(d *temporal.Date, t time.Time, within int) time.Time {
	for n := -1; n <= 1; n++ {
		day := dayIn(t.Year()+n, d)
		if gap := day.Sub(t).Hours() / 24; !day.IsZero() && gap <= float64(within) && gap >= -float64(within) {
			return day
		}
	}
	return time.Time{}
}

// unlessNeighbour takes back a day that has the stated weekday in the year before or after: then the year is not sure.
func unlessNeighbour(day time.Time, stated int) time.Time {
	if !day.IsZero() && (isoWeekday(day.AddDate(-1, 0, 0)) == stated || isoWeekday(day.AddDate(1, 0, 0)) == stated) {
		return time.Time{}
	}
	return day
}

// dayByHeading places a date in the year that its row, column, lead-in, heading or the title states; the nearest that states any
// decides. A heading that is nothing but a year is sure; one that says more may speak of another time than what stands under it.
func (p *prose) dayByHeading(d *temporal.Date, stated int) (day time.Time, found bool) {
	for _, text := range p.headings() {
		years := statedYears(text)
		switch len(years) {
		case 0:
			continue
		case 1:
		default:
			return time.Time{}, true
		}
		if near := dateIn(text); !near.IsZero() {
			return unlessNeighbour(nearestDay(d, near, monthsNearby), stated), true
		}
		day := dayIn(years[0], d)
		if len(strings.TrimSpace(text)) == 4 {
			return day, true
		}
		return unlessNeighbour(day, stated), true
	}
	return time.Time{}, false
}

// headings are the texts that speak for a block, nearest first.
func (p *prose) headings() []string {
	var out []string
	b := p.block
	if b.Row != nil {
		out = append(out, b.Row.Text)
	}
	if b.Column != nil {
		out = append(out, b.Column.Text)
	}
	for l := b.LeadIn; l != nil; l = l.LeadIn {
		out = append(out, l.Text)
	}
	for k := len(b.Section) - 1; k >= 0; k-- {
		out = append(out, b.Section[k].Text)
	}
	return append(out, p.doc.Title)
}

// statedYears are the different years from 1900 to 2099 in a text.
func statedYears(text string) []int {
	var years []int
	for i := 0; i+4 <= len(text); i++ {
		if i > 0 && sentence.IsDigit(text[i-1]) || i+4 < len(text) && sentence.IsDigit(text[i+4]) {
			continue
		}
		y, err := strconv.Atoi(text[i : i+4])
		if err != nil || y < 1900 || y > 2099 || len(years) > 0 && years[len(years)-1] == y {
			continue
		}
		years = append(years, y)
	}
	return years
}

// dateIn is the first date of a text that is as precise as a month and states its year.
func dateIn(text string) time.Time {
	for _, m := range language.Read(text, time.Time{}).Mentions {
		if m.Dated() && m.Temporal.Date.Grain <= temporal.Month && (m.Temporal.Date.HasYear || m.Temporal.Date.Range) {
			return m.Temporal.Date.From
		}
	}
	return time.Time{}
}
