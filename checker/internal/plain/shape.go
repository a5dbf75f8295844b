package plain

import (
	"math/big"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/steadfact/steadfact/checker/internal/sentence"
	"github.com/steadfact/steadfact/internal/document"
	"github.com/steadfact/steadfact/internal/language/number"
	"github.com/steadfact/steadfact/internal/language/token"
)

// shape is what one look at a block's bytes tells of the numbers in it.
type shape struct {
	digits    int  // runs of digits
	years     int  // runs of four digits
	days      int  // dates in digits: 2019-02-28
	falling   bool // a dash joins a run of digits to a smaller number, and no date is made of them
	sinking   bool // a run of four digits follows one that is no smaller
	bracketed bool // a run of digits, or a percentage, alone in parentheses
	monthEnd  bool // a run that reads 29, 30 or 31
}

// run is a run of digits: text[start:end].
type run struct{ start, end int }

// shapeOf looks at every byte of a text once.
func shapeOf(text string) shape {
	var s shape
	var last [3]run // the runs before: the last year, the last but one and the last
	for i := 0; i < len(text); i++ {
		if !sentence.IsDigit(text[i]) {
			continue
		}
		r := run{start: i}
		for i < len(text) && sentence.IsDigit(text[i]) {
			i++
		}
		r.end = i
		s.add(text, last, r)
		last[1], last[2] = last[2], r
		if i-r.start == len("2019") {
			last[0] = r
		}
	}
	return s
}

// add notes a run of digits behind those before it.
func (s *shape) add(text string, last [3]run, r run) {
	s.digits++
	digits, year, before := text[r.start:r.end], text[last[0].start:last[0].end], text[last[2].start:last[2].end]
	s.monthEnd = s.monthEnd || digits == "29" || digits == "30" || digits == "31"
	if len(digits) == 4 {
		s.years++
		s.sinking = s.sinking || year != "" && year >= digits
	}
	switch {
	case before == "" || !joins(text[last[2].end:r.start]):
	case r.start >= len("2019-02-") && isDay(text[r.start-len("2019-02-"):r.end]):
		s.days++
	case len(before) != 4 || r.end+3 > len(text) || !isDay(text[last[2].start:r.end+3]):
		s.falling = s.falling || isMore(before, digits)
	}
	rest := strings.TrimLeft(text[r.end:min(r.end+24, len(text))], "0123456789,.% ")
	if opensAmount(text[:r.start]) && (strings.HasPrefix(rest, ")") || strings.HasPrefix(rest, "per")) {
		s.bracketed = true
	}
}

// joins reports whether what stands between two runs is a dash and nothing else.
func joins(between string) bool { return between == "-" || between == "–" }

// isDay reports whether a text is a date in digits: 2019-02-28.
func isDay(text string) bool {
	return len(text) == len("2019-02-28") && text[4] == '-' && text[7] == '-' && strings.Trim(text[:4]+text[5:7]+text[8:], "0123456789") == ""
}

// isMore reports whether a run of digits is a larger number than another.
func isMore(a, b string) bool {
	a, b = strings.TrimLeft(a, "0"), strings.TrimLeft(b, "0")
	return len(a) > len(b) || len(a) == len(b) && a > b
}

// opensAmount reports whether a text ends with an open parenthesis, or one and a currency.
func opensAmount(before string) bool {
	for _, sign := range [...]string{"$", "€", "£", "¥"} {
		before = strings.TrimSuffix(before, sign)
	}
	return strings.HasSuffix(before, "(")
}

func containsAny(text string, parts ...string) bool {
	for _, p := range parts {
		if strings.Contains(text, p) {
			return true
		}
	}
	return false
}

func mayWeekday(b *document.Block, s shape) bool {
	return s.digits > 0 && (saysWeekday(b.Text) || weekdayCell(b) != 0)
}

// saysWeekday reports whether a text has the name of a weekday, in full or with a capital: no "Monitoring", no "sun".
func saysWeekday(text string) bool {
	for _, start := range [...]string{"Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"} {
		for at := strings.Index(text, start); at >= 0; {
			end := at + len(start)
			for end < len(text) && 'a' <= text[end]|0x20 && text[end]|0x20 <= 'z' {
				end++
			}
			if weekdayNames[strings.ToLower(text[at:end])] {
				return true
			}
			next := strings.Index(text[end:], start)
			if at = end + next; next < 0 {
				break
			}
		}
	}
	return containsAny(text, "DAY") || containsAny(text, "day") && containsAny(text, "onday", "uesday", "ednesday", "hursday", "riday", "aturday", "unday")
}

func mayImpossible(_ *document.Block, s shape) bool { return s.monthEnd }

func mayReversed(b *document.Block, s shape) bool {
	return s.falling || s.days > 1 || s.days > 0 && s.sinking ||
		s.digits > 1 && (containsAny(b.Text, "etween ") || s.sinking && containsAny(b.Text, " to ", " until ", " till ", " through "))
}

func maySpelled(_ *document.Block, s shape) bool { return s.bracketed }

func mayListCount(b *document.Block, _ shape) bool {
	last, _ := utf8.DecodeLastRuneInString(b.Text)
	return b.Items > 1 && (last == ':' || unicode.IsLetter(last) && containsAny(b.Text, "here are", "here were")) && countsSome(b.Text)
}

// countsSome reports whether a text has a number that a list may have items.
func countsSome(text string) bool {
	toks := token.Tokenize(text, nil)
	for i := range toks {
		n, ok := number.Parse(text, toks, i)
		if ok && n.Value.Cmp(fewest) >= 0 && n.Value.Cmp(most) <= 0 {
			return true
		}
	}
	return containsAny(text, "ouple", "air ") // see quantity's vague words
}

// fewest and most are how many items a lead-in may promise.
var fewest, most = big.NewRat(2, 1), big.NewRat(20, 1)

func mayArithmetic(b *document.Block, s shape) bool {
	return s.digits > 0 && containsAny(b.Text, "%", "per cent", "percent") && strings.Contains(b.Text, " of ") && containsAny(b.Text, "(", ", or ") ||
		s.years > 1 && containsAny(b.Text, "died", " years") || s.digits > 1 && strings.Contains(b.Text, " days")
}
