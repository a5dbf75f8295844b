package checker

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/steadfact/steadfact/internal/document"
)

// shape is what one look at a block's bytes tells of the numbers in it.
type shape struct {
	digits    int  // runs of digits
	years     int  // runs of four digits
	dashed    bool // two runs of digits joined by a dash
	bracketed bool // a run of digits, or a percentage, alone in parentheses
	monthEnd  bool // a run that reads 29, 30 or 31
}

// shapeOf looks at every byte of a text once.
func shapeOf(text string) shape {
	var s shape
	last := -1
	for i := 0; i < len(text); i++ {
		if !isDigit(text[i]) {
			continue
		}
		start := i
		for i < len(text) && isDigit(text[i]) {
			i++
		}
		s.digits++
		s.add(text, last, start, i)
		last = i
	}
	return s
}

// add notes the run of digits [start, end); the run before it ended at last.
func (s *shape) add(text string, last, start, end int) {
	run := text[start:end]
	s.monthEnd = s.monthEnd || run == "29" || run == "30" || run == "31"
	if len(run) == 4 {
		s.years++
	}
	if last >= 0 && (text[last:start] == "-" || text[last:start] == "–") {
		s.dashed = true
	}
	rest := strings.TrimLeft(text[end:min(end+24, len(text))], "0123456789,.% ")
	if opensAmount(text[:start]) && (strings.HasPrefix(rest, ")") || strings.HasPrefix(rest, "per")) {
		s.bracketed = true
	}
}

// opensAmount reports whether a text ends with an open parenthesis, or one and a currency.
func opensAmount(before string) bool {
	for _, sign := range [...]string{"$", "€", "£", "¥"} {
		before = strings.TrimSuffix(before, sign)
	}
	return strings.HasSuffix(before, "(")
}

func isDigit(c byte) bool { return '0' <= c && c <= '9' }

func containsAny(text string, parts ...string) bool {
	for _, p := range parts {
		if strings.Contains(text, p) {
			return true
		}
	}
	return false
}

func mayWeekday(b *document.Block, s shape) bool {
	return s.digits > 0 && (containsAny(b.Text, "Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun", "DAY") ||
		containsAny(b.Text, "day") && containsAny(b.Text, "onday", "uesday", "ednesday", "hursday", "riday", "aturday", "unday") || weekdayCell(b) != 0)
}

func mayImpossible(_ *document.Block, s shape) bool { return s.monthEnd }

func mayReversed(b *document.Block, s shape) bool {
	return s.dashed || s.digits > 1 && (containsAny(b.Text, "etween ") || s.years > 1 && containsAny(b.Text, " to ", " until ", " till ", " through "))
}

func maySpelled(_ *document.Block, s shape) bool { return s.bracketed }

func mayListCount(b *document.Block, _ shape) bool {
	last, _ := utf8.DecodeLastRuneInString(b.Text)
	return b.Items > 1 && (last == ':' || unicode.IsLetter(last) && containsAny(b.Text, "here are", "here were"))
}

func mayArithmetic(b *document.Block, s shape) bool {
	return s.digits > 0 && containsAny(b.Text, "%", "per cent", "percent") && strings.Contains(b.Text, " of ") && containsAny(b.Text, "(", ", or ") ||
		s.years > 1 && containsAny(b.Text, "died", " years") || s.digits > 1 && strings.Contains(b.Text, " days")
}
