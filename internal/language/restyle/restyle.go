// Package restyle writes a value in the style of another: the 2,500 of a fact as "2.5k", "2500" or "two thousand five hundred",
// 5 October 2023 as "Oct. 5" or "2023-10-05". Whatever it cannot write for certain it leaves alone.
package restyle

import (
	"regexp"
	"sync"
	"time"
	"unicode"

	"github.com/steadfact/steadfact/internal/language"
	"github.com/steadfact/steadfact/internal/source"
)

// Value is a mention and the text it stands in.
type Value struct {
	language.Mention
	Text string
}

// pattern is a regular expression that is compiled when it is first asked for: most runs have nothing to write.
func pattern(text string) func() *regexp.Regexp {
	return sync.OnceValue(func() *regexp.Regexp { return regexp.MustCompile(text) })
}

// Surface is the value as it is written, without hedge and without what it counts.
func (v Value) Surface() string { return v.Of(v.Text) }

// Write is what stands in the place of found when its value becomes that of fact: digits or words, separators, multiplier, unit
// and the form of a date stay found's own. It is false when that cannot be said in found's words (a day of a fact that knows the
// year only), when other words would have to change too ("1 seat", "8 seats"), or when it would not be read as the fact's value.
func Write(found, fact Value) (string, bool) {
	text, ok := write(found, fact)
	return text, ok && text != found.Surface() && found.compare(fact, text) == language.Agree
}

func write(found, fact Value) (string, bool) {
	switch {
	case found.Quantity != nil && fact.Quantity != nil:
		return writeQuantity(found, fact)
	case found.Version != nil && fact.Version != nil:
		return writeVersion(found, fact), true
	case found.Temporal != nil && fact.Temporal != nil:
		return writeTemporal(found, fact)
	}
	return sameShape(found, fact)
}

// compare reads a surface in the place of found, and holds the value that overlaps it against the fact's.
func (v Value) compare(fact Value, surface string) language.Comparison {
	text := v.Text[:v.Start] + surface + v.Text[v.End:]
	place := source.Span{Start: v.Start, End: v.Start + len(surface)}
	for _, m := range language.Read(text, time.Time{}).Mentions {
		if m.Overlaps(place) && place.Contains(m.Span) {
			return language.Compare(fact.Mention, m, language.Tolerance{})
		}
	}
	return language.Incomparable
}

// sameShape takes the fact's own surface when it differs from found's in its digits only.
func sameShape(found, fact Value) (string, bool) {
	return fact.Surface(), shape(found.Surface()) == shape(fact.Surface())
}

// shape is a surface with one sign for each run of digits.
func shape(s string) string {
	var out []rune
	for _, r := range s {
		if unicode.IsDigit(r) {
			if n := len(out); n > 0 && out[n-1] == '0' {
				continue
			}
			r = '0'
		}
		out = append(out, r)
	}
	return string(out)
}

// capitalised gives a text the capitals of another: all of them, or the first.
func capitalised(text, like string) string {
	first, all, letters := false, true, 0
	for _, r := range like {
		if !unicode.IsLetter(r) {
			continue
		}
		if letters++; letters == 1 {
			first = unicode.IsUpper(r)
		}
		all = all && unicode.IsUpper(r)
	}
	out := []rune(text)
	for i := range out {
		if all && letters > 1 || first && i == 0 {
			out[i] = unicode.ToUpper(out[i])
		}
	}
	return string(out)
}
