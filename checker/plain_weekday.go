package checker

import (
	"fmt"
	"slices"
	"strconv"
	"strings"
	"time"

	"github.com/steadfact/steadfact/internal/document"
	"github.com/steadfact/steadfact/internal/language"
	"github.com/steadfact/steadfact/internal/language/temporal"
	"github.com/steadfact/steadfact/internal/source"
)

// weekdays finds dates that state another weekday than theirs: "Tuesday, 9 July 2022".
func (p *prose) weekdays() {
	for i, m := range p.Mentions {
		if m.Temporal == nil || m.Temporal.Date == nil {
			continue
		}
		d := m.Temporal.Date
		switch {
		case d.Swappable || d.Approx || d.Fiscal || d.Deixis == temporal.Relative:
		case d.Range:
			p.weekdaysOfEnds(m)
		case d.Grain == temporal.Day && d.Day != 0 && d.Month != 0:
			p.weekdayOf(i)
		}
	}
}

// weekdayOf holds a single date against the weekday that stands with it.
func (p *prose) weekdayOf(i int) {
	m := p.Mentions[i]
	d, span := m.Temporal.Date, m.Span
	stated := d.Weekday
	if stated == 0 {
		stated, span = p.weekdayBehind(i)
		if whole := (source.Span{End: len(p.Text.Text)}); stated == 0 && span == whole {
			stated = weekdayCell(p.block)
		}
		if stated == 0 {
			return
		}
	} else if p.weekdayOfOthers(p.tokenAt(m.Start)) {
		return
	}
	day, whence := p.dayOf(i, stated)
	if day.IsZero() || rightWeekday(day, stated) {
		return
	}
	p.wrongWeekday(span, day, stated, whence)
}

// weekdaysOfEnds holds the ends of "Tuesday 9 July – Thursday 11 July 2022" against their weekdays.
func (p *prose) weekdaysOfEnds(m language.Mention) {
	d := m.Temporal.Date
	if d.Deixis != temporal.Absolute || d.From.IsZero() || !d.Until.After(d.From) || p.weekdayOfOthers(p.tokenAt(m.Start)) {
		return
	}
	for n, day := range [2]time.Time{d.From, d.Until.AddDate(0, 0, -1)} {
		e := d.Ends[n]
		if e.Weekday != 0 && e.Day == day.Day() && e.Month == int(day.Month()) && !rightWeekday(day, e.Weekday) {
			p.wrongWeekday(m.Span, day, e.Weekday, "")
		}
	}
}

// weekdayBehind reads the weekday behind a date: "2019-09-20 (Fri)"; also "2019-09-20, Friday" that is a block of its own.
func (p *prose) weekdayBehind(i int) (weekday int, span source.Span) {
	m := p.Mentions[i]
	if i+1 >= len(p.Mentions) {
		return 0, m.Span
	}
	w := p.Mentions[i+1]
	if w.Temporal == nil || w.Temporal.Date == nil || w.Temporal.Clock != nil {
		return 0, m.Span
	}
	d, first, last := w.Temporal.Date, p.tokenAt(w.Start), p.tokenAt(w.End-1)+1
	if d.Weekday == 0 || d.Day != 0 || d.Range || last-first > 2 || first != p.tokenAt(m.End-1)+2 {
		return 0, m.Span
	}
	switch p.word(first - 1) {
	case "(":
		if p.word(last) != ")" {
			return 0, m.Span
		}
		last++
	case ",":
		if last != len(p.Tokens) || m.First != 0 {
			return 0, m.Span
		}
	default:
		return 0, m.Span
	}
	return d.Weekday, p.span(p.tokenAt(m.Start), last)
}

// weekdayCell is the weekday in the cell before a table's cell, in a column of weekdays; 0 when none is there.
func weekdayCell(b *document.Block) int {
	w := b.Before
	if b.Kind != document.Cell || w == nil || w.Kind != document.Cell || b.Row != w && b.Row != w.Row || b.Row == nil || w.Column == nil {
		return 0
	}
	if head := strings.ToLower(strings.TrimSpace(w.Column.Text)); head != "" && head != "day" && head != "weekday" && head != "day of the week" {
		return 0
	}
	name := strings.ToLower(strings.TrimSuffix(w.Text, "."))
	if !weekdayNames[name] {
		return 0
	}
	return slices.Index(weekdayStems, name[:3]) + 1
}

// weekdayStems are how the weekdays begin, from Monday on.
var weekdayStems = []string{"mon", "tue", "wed", "thu", "fri", "sat", "sun"}

// weekdayOfOthers reports whether the weekday at token i may belong to something else than the date behind it: one of several
// ("Thursday and Friday, 19 and 20 July"), one that recurs, or a newspaper.
func (p *prose) weekdayOfOthers(i int) bool {
	before := p.word(i - 1)
	switch {
	case weekdayJoins[before]:
		return weekdayNames[strings.TrimSuffix(p.word(i-2), ".")] || weekdayNames[strings.TrimSuffix(p.word(i-3), ".")] || before == "/" || before == "or"
	case recurring[before]:
		return true
	}
	return len(p.word(i)) <= 3 && (before == "the" || p.isWord(i-1) && p.Tokens[i-1].Upper && !weekdayPrepositions[before] && p.word(i) == "sun")
}

var (
	weekdayJoins        = set("/ or and & , - – — to through until till .")
	recurring           = set("every each alternate alternating other most both next last")
	weekdayPrepositions = set("on by until from till since before after due date dated when published posted updated")
	weekdayNames        = set(`monday tuesday wednesday thursday friday saturday sunday mon tue tues wed weds thu thur thurs fri sat sun
		mondays tuesdays wednesdays thursdays fridays saturdays sundays`)
)

// firstCommonYear is the first in which all of Europe counted by the Gregorian calendar (Greece took it in 1923); before it, a
// weekday that is right in the Julian calendar is right. Before 1753 the British counted so, and began the year in March.
const (
	firstCommonYear  = 1924
	firstBritishYear = 1753
)

// rightWeekday reports whether a day falls, or may fall, on a weekday (1 Monday … 7 Sunday).
func rightWeekday(day time.Time, stated int) bool {
	if isoWeekday(day) == stated || day.Year() < firstBritishYear {
		return true
	}
	if day.Year() >= firstCommonYear {
		return false
	}
	lag := 11 + (day.AddDate(0, -2, 0).Year()-1700)/100 // days between the calendars; grows on 29 February of each century
	return isoWeekday(day.AddDate(0, 0, lag)) == stated
}

func isoWeekday(t time.Time) int { return (int(t.Weekday())+6)%7 + 1 }

func (p *prose) wrongWeekday(span source.Span, day time.Time, stated int, whence string) {
	if p.speaksOfMistakes(p.tokenAt(span.Start)) {
		return
	}
	verb := "was"
	if d := p.doc.Date; !d.IsZero() && day.After(d) {
		verb = "is"
	}
	right := day.Weekday().String()
	p.report(slip{Span: span, kind: "date", expected: right,
		message: fmt.Sprintf("%s %s a %s, not a %s%s", day.Format("2 January 2006"), verb, right, time.Weekday(stated%7), whence)})
}

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

var otherYears = set("year years annual annually yearly anniversary")

// dateBefore is the nearest date with a year in the same or the previous sentence.
func (p *prose) dateBefore(i int) (time.Time, bool) {
	here := p.sentenceOf(p.Mentions[i].First)
	for k := i - 1; k >= 0; k-- {
		m := p.Mentions[k]
		if m.Temporal == nil || m.Temporal.Date == nil {
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
		if m.First < here.First || m.First >= here.Last || m.Temporal == nil || m.Temporal.Date == nil || !m.Temporal.Date.HasYear {
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
		if i > 0 && isDigit(text[i-1]) || i+4 < len(text) && isDigit(text[i+4]) {
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
		if m.Temporal != nil && m.Temporal.Date != nil && m.Temporal.Date.Grain <= temporal.Month && (m.Temporal.Date.HasYear || m.Temporal.Date.Range) {
			return m.Temporal.Date.From
		}
	}
	return time.Time{}
}
