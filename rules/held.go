package rules

import (
	"strings"
	"time"
	"unicode"

	"github.com/steadfact/steadfact/internal/language"
	"github.com/steadfact/steadfact/internal/language/temporal"
	"github.com/steadfact/steadfact/internal/source"
)

// unbracketed is what a sentence without brackets holds: every value in it.
func unbracketed(text string) []Held {
	var held []Held
	for _, m := range language.Read(text, time.Time{}).Mentions {
		if fleeting(m) {
			continue
		}
		held = append(held, Held{Span: m.Span, Alternatives: []string{m.Of(text)}})
	}
	return held
}

// fleeting reports whether a date means something else every day, so that no fact can hold it: "yesterday", "two years ago".
func fleeting(m language.Mention) bool {
	return m.Temporal != nil && m.Temporal.Date != nil &&
		(m.Temporal.Date.Deixis == temporal.Relative || m.Temporal.Date.Deixis == temporal.Anaphoric)
}

// unreadable says why an alternative of a held part cannot be held; "" when it can. Words need no reading: they are names.
func unreadable(alternative string) (message, help string) {
	if strings.IndexFunc(alternative, func(r rune) bool { return unicode.IsLetter(r) || unicode.IsDigit(r) }) < 0 {
		return "\"" + alternative + "\" is neither a value nor a name", `hold a number, a date, a version or words, as in "[8080]" or "[Kyiv]"`
	}
	for _, m := range language.Read(alternative, time.Time{}).Mentions {
		if fleeting(m) && m.Len() == len(alternative) {
			return "\"" + alternative + "\" means another day every day", `write the date itself, as in "[5 October 2023]"`
		}
	}
	return "", ""
}

// denials are the words of polarity a sentence may hold, the longer first.
var denials = []string{"no longer", "not", "never", "cannot"}

// bracketSomething is the sentence with brackets where its writer most likely wants them: around a denial, the last name, or
// else the last word.
func bracketSomething(text string) string {
	span := likelyHeld(text)
	return `"` + text[:span.Start] + "[" + span.Of(text) + "]" + text[span.End:] + `"`
}

func likelyHeld(text string) source.Span {
	for _, d := range denials {
		if i := strings.Index(text, " "+d+" "); i >= 0 {
			return source.Span{Start: i + 1, End: i + 1 + len(d)}
		}
	}
	words := fields(text)
	for i := len(words) - 1; i > 0; i-- {
		if !capital(words[i].Of(text)) {
			continue
		}
		first := i
		for first > 1 && capital(words[first-1].Of(text)) {
			first--
		}
		return source.Span{Start: words[first].Start, End: words[i].End}
	}
	return words[len(words)-1]
}

func capital(word string) bool { return strings.IndexFunc(word, unicode.IsUpper) >= 0 }

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
