package rules

import (
	"fmt"
	"slices"
	"strings"
	"time"
	"unicode"
	"unicode/utf8"

	"github.com/steadfact/steadfact/internal/language"
	"github.com/steadfact/steadfact/internal/language/temporal"
	"github.com/steadfact/steadfact/internal/source"
)

// unbracketed is what a sentence without brackets holds: every value in it, or the numbered name that it ends with where it has no
// other than the name's number, be it that of a part: "Article 17 of the treaty". Dates that the calendar lacks come as flaws; dates that
// move are left out. Where nothing else is held, those that tell a length of time are held, and the others are flaws.
func unbracketed(text string) (held []Held, flaws []flaw) {
	var moving []flaw
	var lengths []Held
	mentions := language.Read(text, time.Time{}).Mentions
	name := numberedName(beforePart(text))
	other := func(m language.Mention) bool {
		return m.Quantity == nil || !digits(m.Of(text)) || !name.Contains(m.Span)
	}
	if name.Len() > 0 && !slices.ContainsFunc(mentions, other) {
		return []Held{{Span: name, Alternatives: []string{name.Of(text)}}}, nil
	}
	for _, m := range mentions {
		message, help := judgeDate(m, m.Of(text))
		switch f := (flaw{Span: m.Span, message: message, help: help}); {
		case message == "":
			held = append(held, Held{Span: m.Span, Alternatives: []string{m.Of(text)}})
		case moves(m):
			moving = append(moving, f)
			if tellsLength(m, text) {
				lengths = append(lengths, Held{Span: m.Span, Alternatives: []string{m.Of(text)}})
			}
		default:
			flaws = append(flaws, f)
		}
	}
	switch {
	case len(held)+len(flaws) > 0:
		return held, flaws
	case len(lengths) > 0:
		return lengths, nil
	}
	return nil, moving
}

// tellsLength reports whether a date that moves tells how long something has been so, or how long after something else it was, by a number:
// "the last 30 days", "five years later". "Two years ago" only tells when, from a day that nobody knows.
func tellsLength(m language.Mention, text string) bool {
	words := strings.Fields(m.Of(text))
	return m.Counted() && len(words) > 2 && (m.Temporal.Date.Range || lengthens[words[len(words)-1]])
}

// lengthens are the words behind a number of years that tell how long after or before something else it was.
var lengthens = map[string]bool{"later": true, "earlier": true}

// unreadable says why an alternative of a held part cannot be held; "" when it can. Words and codes need no reading: they are
// names, and so is whatever else has a letter or a digit (a telephone number, an address).
func unreadable(alternative string) (message, help string) {
	if strings.IndexFunc(alternative, func(r rune) bool { return unicode.IsLetter(r) || unicode.IsDigit(r) }) < 0 {
		return quoted(alternative) + " is neither a value nor a name", `hold a number, a date, a version or words, as in "[8080]" or "[Kyiv]"`
	}
	if shortNumber(alternative) {
		return "", ""
	}
	for _, m := range language.Read(alternative, time.Time{}).Mentions {
		if m.Len() == len(alternative) {
			return judgeDate(m, alternative)
		}
	}
	return "", ""
}

// shortNumber reports whether a text is a number with too few digits for a date: 8080, 2014, 2,500, 0.25.
func shortNumber(text string) bool {
	if i := strings.IndexAny(text, ".,"); i >= 0 {
		return i > 0 && i+1 < len(text) && digits(text[:i]) && digits(text[i+1:]) && len(text) < len("1.1.2014")
	}
	return digits(text) && len(text) < len("20140101")
}

func digits(text string) bool { return strings.Trim(text, "0123456789") == "" }

// judgeDate says why a date cannot be held: it moves with the day on which it is read, or the calendar lacks it. "" when it can,
// and for every other value.
func judgeDate(m language.Mention, surface string) (message, help string) {
	if m.Temporal == nil || m.Temporal.Date == nil {
		return "", ""
	}
	d := m.Temporal.Date
	switch {
	case moves(m):
		return quoted(surface) + " means another time whenever it is read", `write the date itself, as in "5 October 2023"`
	case d.Month > 0 && d.Day > daysIn(d):
		return "there is no " + surface, fmt.Sprintf("%s has %d days", time.Month(d.Month), daysIn(d))
	case d.HasYear && d.Month > 0 && d.Day > 0 && d.Weekday > 0 && d.Weekday != weekday(d):
		return quoted(surface) + " was another day of the week", "it is a " + time.Weekday(weekday(d)%7).String()
	}
	return "", ""
}

// moves reports whether a date hangs on the day it is written or on another sentence: "yesterday", "two years later". One that another
// date of its sentence settles does not: "on 2 May" beside "in 1958".
func moves(m language.Mention) bool {
	return m.Temporal != nil && m.Temporal.Date != nil && m.Temporal.Date.From.IsZero() && m.Temporal.Date.Until.IsZero() &&
		(m.Temporal.Date.Deixis == temporal.Relative || m.Temporal.Date.Deixis == temporal.Anaphoric)
}

// daysIn is how many days the date's month has, at most, when its year is not stated.
func daysIn(d *temporal.Date) int {
	year := 2000
	if d.HasYear {
		year = d.Year
	}
	return time.Date(year, time.Month(d.Month)+1, 0, 0, 0, 0, 0, time.UTC).Day()
}

// weekday is the day of the week of a full date, 1 for Monday.
func weekday(d *temporal.Date) int {
	return (int(time.Date(d.Year, time.Month(d.Month), d.Day, 0, 0, 0, 0, time.UTC).Weekday())+6)%7 + 1
}

func quoted(s string) string { return `"` + s + `"` }

// denials are the words of polarity a sentence may hold, the longer first.
var denials = []string{"no longer", "not", "never", "cannot"}

// bracketSomething is the sentence with brackets where its writer most likely wants them: around a denial, the last name, or
// else the last word.
func bracketSomething(text string) string {
	span := likelyHeld(text)
	return quoted(text[:span.Start] + "[" + span.Of(text) + "]" + text[span.End:])
}

func likelyHeld(text string) source.Span {
	for _, d := range denials {
		if i := strings.Index(text, " "+d+" "); i >= 0 {
			return source.Span{Start: i + 1, End: i + 1 + len(d)}
		}
	}
	words := fields(text)
	for i := len(words) - 1; i > 0; i-- {
		if strings.IndexFunc(words[i].Of(text), unicode.IsUpper) < 0 {
			continue
		}
		first, last := i, i
		for first > 1 && named(words[first-1].Of(text)) {
			first--
		}
		for last+1 < len(words) && named(words[last+1].Of(text)) {
			last++
		}
		return source.Span{Start: words[first].Start, End: words[last].End}
	}
	return words[len(words)-1]
}

// numberedName is the name with a number that a sentence ends with: "is published as ISO 9001", "runs along National Highway 69", and
// of "is listed as Monument #484" the number. It is empty for none, and where nothing would be left to say of what it is told. A comma
// ends a name: "Room 12" is that of "in Harwick, Room 12".
func numberedName(text string) source.Span {
	words := fields(text)
	last := len(words) - 1
	number := words[last]
	if last < 2 || !digits(number.Of(text)) || !capital(words[last-1].Of(text)) {
		return source.Span{}
	}
	if text[number.Start-1] == '#' {
		return number
	}
	first := last
	for first > 0 && capital(words[first-1].Of(text)) && strings.Trim(text[words[first-1].End:words[first].Start], " .") == "" {
		first--
	}
	if first == last || first == 0 {
		return source.Span{}
	}
	return source.Span{Start: words[first].Start, End: number.End}
}

// beforePart is a text up to what the last numbered name in it is a part of: "Article 17" of "is based on Article 17 of the treaty". A text in
// which a digit stands behind that is given as a whole.
func beforePart(text string) string {
	i := strings.LastIndex(text, " of ")
	if i < 1 || !digits(text[i-1:i]) || strings.ContainsAny(text[i:], "0123456789") {
		return text
	}
	return text[:i]
}

// capital reports whether a word begins with a capital letter.
func capital(word string) bool {
	r, _ := utf8.DecodeRuneInString(word)
	return unicode.IsUpper(r)
}

// named reports whether a word beside a name belongs to it: "National Highway 69".
func named(word string) bool {
	return strings.IndexFunc(word, func(r rune) bool { return unicode.IsUpper(r) || unicode.IsDigit(r) }) >= 0
}

// fields is the spans of a text's words without the punctuation around them; of a text without words, the text.
func fields(text string) []source.Span {
	var words []source.Span
	for at := 0; at < len(text); {
		end := strings.IndexByte(text[at:], ' ')
		if end < 0 {
			end = len(text) - at
		}
		word := text[at : at+end]
		inner := strings.TrimFunc(word, unicode.IsPunct)
		if strings.Contains(inner, ".") && strings.Contains(word, inner+".") {
			inner += "." // U.S.
		}
		if inner != "" {
			start := at + strings.Index(word, inner)
			words = append(words, source.Span{Start: start, End: start + len(inner)})
		}
		at += end + 1
	}
	if words == nil {
		return []source.Span{{Start: 0, End: len(text)}}
	}
	return words
}
