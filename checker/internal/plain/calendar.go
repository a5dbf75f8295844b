package plain

import (
	"fmt"
	"slices"
	"strconv"
	"strings"
	"time"
	"unicode"

	"github.com/steadfact/steadfact/checker/internal/sentence"
	"github.com/steadfact/steadfact/internal/language"
	"github.com/steadfact/steadfact/internal/language/lexicon"
	"github.com/steadfact/steadfact/internal/language/temporal"
	"github.com/steadfact/steadfact/internal/language/token"
	"github.com/steadfact/steadfact/internal/source"
)

// impossibleDates finds a day that no calendar has: 31 September, 29 February 2019. Two of them in one block are examples of such
// days rather than slips.
func (p *prose) impossibleDates() {
	var found []Slip
	add := func(span source.Span, year, month, day int) {
		if last := lastDay(year, month); len(found) < 2 && day > last && last > 0 && !strange[[3]int{year, month, day}] {
			found = append(found, noSuchDay(span, year, month, last))
		}
	}
	for _, m := range p.Mentions {
		if !m.Dated() {
			continue
		}
		d := m.Temporal.Date
		switch {
		case d.Swappable || d.Grain != temporal.Day:
		case d.Range:
			for _, e := range d.Ends {
				add(m.Span, 0, e.Month, e.Day)
			}
		case !d.From.IsZero() || d.Day == 0 || d.Month == 0:
		case d.HasYear && !p.numbersAnother(m):
			add(m.Span, d.Year, d.Month, d.Day)
		case !d.HasYear && p.standsAlone(m):
			add(m.Span, 0, d.Month, d.Day)
		}
	}
	for i := range p.Tokens {
		if y, m, d := p.dateInDigits(i); d != 0 {
			add(p.span(i, i+5), y, m, d)
		}
	}
	if len(found) == 1 && !p.deniesDates(p.tokenAt(found[0].Start)) {
		p.report(found[0])
	}
}

// noSuchDay tells how long a month is; without a year (0) it is as long as it ever is.
func noSuchDay(span source.Span, year, month, last int) Slip {
	name := time.Month(month).String()
	if year != 0 && month == 2 {
		name += " " + strconv.Itoa(year)
	}
	return Slip{Span: span, Kind: "date", Expected: fmt.Sprintf("at most %d %s", last, name),
		Message: fmt.Sprintf("there is no such day: %s has %d days", name, last)}
}

// lastDay is the last day of a month; 0 where there is no such month. A year of 0 stands for any, and so do the years in which the
// Julian calendar had a leap day that the Gregorian has not.
func lastDay(year, month int) int {
	if month < 1 || month > 12 {
		return 0
	}
	if year == 0 || year < firstCommonYear && year%4 == 0 {
		year = 2000
	}
	return time.Date(year, time.Month(month)+1, 0, 0, 0, 0, 0, time.UTC).Day()
}

// strange are days that a calendar had once: Sweden's double leap day.
var strange = map[[3]int]bool{{1712, 2, 30}: true}

// deniesDates reports whether the sentence of token i speaks of calendars or of dates that are none.
func (p *prose) deniesDates(i int) bool {
	s := p.sentenceOf(i)
	return p.says(mistakes, 0, len(p.Tokens)) || p.says(sentence.Negations, i-4, i) || p.says(calendars, 0, len(p.Tokens)) ||
		p.says(refusing, s.First, s.Last) && p.says(sentence.Negations, s.First, s.Last) || p.headedByMistakes()
}

// headedByMistakes reports whether a heading, a lead-in or a column's header speaks of dates that are wrong.
func (p *prose) headedByMistakes() bool {
	for _, text := range p.headings() {
		for _, w := range strings.FieldsFunc(strings.ToLower(text), func(r rune) bool { return !unicode.IsLetter(r) }) {
			if mistakes[w] || calendars[w] {
				return true
			}
		}
	}
	return false
}

var refusing = sentence.Set("valid real actual possible such")

var calendars = sentence.Set(`leap julian gregorian roll rolls rolled rollover clamp clamps clamped clamping
	normalise normalises normalised normalize normalizes normalized becomes unlike cron like example examples e.g. eg fewer accept
	accepts accepted strict`)

// numbersAnother reports whether the day of a date numbers something else: "Section 31 September 2022".
func (p *prose) numbersAnother(m language.Mention) bool {
	i := p.tokenAt(m.Start)
	return numbered[p.word(i-1)] || numbered[p.word(i-2)] && p.word(i-1) == "." || p.glued(i) && !openers[p.word(i-1)]
}

var (
	numbered = sentence.Set(`section sections chapter page pages pp p volume vol no nos number issue
		article part figure fig table line lines item rule regulation room unit step day days bus route # §`)
	openers = sentence.Set(`( [ " “ ‘ – — - / | * _ ,`)
)

// standsAlone reports whether a date without a year can be nothing but a date: something that dates things stands before it and
// nothing that its number could count stands behind it.
func (p *prose) standsAlone(m language.Mention) bool {
	first, last := p.tokenAt(m.Start), p.tokenAt(m.End-1)+1
	if p.numbersAnother(m) || p.glued(last) && p.Tokens[last].Kind == token.Number {
		return false
	}
	before := p.word(first - 1)
	if m.Temporal.Date.Weekday == 0 && first > 0 && !datesThings[before] && !(before == "the" && datesThings[p.word(first-2)]) {
		return false
	}
	if slices.Contains(statedYears(p.Text.Text), 2000+m.Temporal.Date.Day) { // "June 31" of 2031
		return false
	}
	if last >= len(p.Tokens) || p.Tokens[last].Kind == token.Sign {
		return p.word(last) != "%" && p.word(last) != "-" && !(p.glued(last+1) && p.isWord(last+1))
	}
	return lexicon.Parts(p.word(last))&lexicon.Function != 0 && !p.Tokens[last].Upper
}

var datesThings = sentence.Set("is was begins began starts ends closes opens on by until till before after since from to through between and or ( , : ; – — - | due deadline")

// dateInDigits reads the dates whose digits are no mentions when the day does not exist: 2019-02-29, 31/09/2022, 09/31/2022. The day
// is 0 where there is no date.
func (p *prose) dateInDigits(i int) (year, month, day int) {
	if i+5 > len(p.Tokens) || p.Tokens[i].Kind != token.Number || p.glued(i) && !openers[p.word(i-1)] || p.glued(i) && p.glued(i-1) && p.word(i-1) != "(" {
		return 0, 0, 0
	}
	sep := p.word(i + 1)
	if sep != "-" && sep != "/" || p.word(i+3) != sep || !p.endsDigits(i+5) {
		return 0, 0, 0
	}
	for k := i + 1; k < i+5; k++ {
		if !p.glued(k) {
			return 0, 0, 0
		}
	}
	a, an := p.digitsAt(i)
	b, bn := p.digitsAt(i + 2)
	c, cn := p.digitsAt(i + 4)
	switch {
	case sep == "-" && an == 4 && bn == 2 && cn == 2:
		year, month, day = a, b, c
	case sep == "/" && cn == 4 && bn <= 2 && an == 2 && a > 12:
		year, month, day = c, b, a
	case sep == "/" && cn == 4 && bn == 2 && an <= 2 && b > 12:
		year, month, day = c, a, b
	}
	if year < 1900 || year > 2099 || month < 1 || month > 12 || day > 31 {
		return 0, 0, 0
	}
	return year, month, day
}

// digitsAt is the run of digits at token i and its length; length 0 where there is none or it is long.
func (p *prose) digitsAt(i int) (value, length int) {
	if i < 0 || i >= len(p.Tokens) || p.Tokens[i].Kind != token.Number {
		return 0, 0
	}
	s := p.Tokens[i].Of(p.Text.Text)
	if len(s) > 8 {
		return 0, 0
	}
	value, _ = strconv.Atoi(s)
	return value, len(s)
}

// endsDigits reports whether a chain of digits ends before token i: not "2019-02-29-beta", "2019-02-29/x"; but a time may follow.
func (p *prose) endsDigits(i int) bool {
	if !p.glued(i) {
		return true
	}
	switch w := p.word(i); w {
	case "t", ")", "]", ",", ";", ":", "!", "?", "\"", "”", "'", "’", "*", "|":
		return true
	case ".":
		return !p.glued(i + 1)
	}
	return false
}
