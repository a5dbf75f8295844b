package plain

import (
	"fmt"
	"slices"
	"strings"
	"time"

	"github.com/steadfact/steadfact/checker/internal/sentence"
	"github.com/steadfact/steadfact/internal/document"
	"github.com/steadfact/steadfact/internal/language"
	"github.com/steadfact/steadfact/internal/language/temporal"
	"github.com/steadfact/steadfact/internal/source"
)

// weekdays finds dates that state another weekday than theirs: "Tuesday, 9 July 2022".
func (p *prose) weekdays() {
	for i, m := range p.Mentions {
		if !m.Dated() {
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

// weekdayBehind reads the weekday behind a date: "2019-09-20 (Fri)", "9 July 2022, a Saturday,"; also "2019-09-20, Friday" that is a
// block of its own.
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
	if d.Weekday == 0 || d.Day != 0 || d.Range || last-first > 2 || first > p.tokenAt(m.End-1)+3 {
		return 0, m.Span
	}
	if p.word(first-1) == "a" && p.word(first-2) == "," && first == p.tokenAt(m.End-1)+3 && endsPhrase[p.word(last)] {
		return d.Weekday, p.span(p.tokenAt(m.Start), last)
	}
	if first != p.tokenAt(m.End-1)+2 {
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
	weekdayJoins        = sentence.Set("/ or and & , - – — to through until till .")
	recurring           = sentence.Set("every each alternate alternating other most both next last")
	weekdayPrepositions = sentence.Set("on by until from till since before after due date dated when published posted updated")
	weekdayNames        = sentence.Set(`monday tuesday wednesday thursday friday saturday sunday mon tue tues wed weds thu thur thurs fri sat sun
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
	p.report(Slip{Span: span, Kind: "date", Expected: right,
		Message: fmt.Sprintf("%s %s a %s, not a %s%s", day.Format("2 January 2006"), verb, right, time.Weekday(stated%7), whence)})
}
