package command

import (
	"regexp"
	"slices"
	"strings"
	"time"
	"unicode"
	"unicode/utf8"

	"github.com/steadfact/steadfact/checker"
	"github.com/steadfact/steadfact/internal/language"
	"github.com/steadfact/steadfact/internal/language/name"
	"github.com/steadfact/steadfact/internal/language/restyle"
	"github.com/steadfact/steadfact/internal/mend"
	"github.com/steadfact/steadfact/internal/source"
	"github.com/steadfact/steadfact/rules"
)

// falsify makes a statement false: another number or date of the same shape, another name of the same sort, a denial taken out.
// Without an edit there is a reason.
func (t *tester) falsify(text string, s *checker.Support) (mend.Edit, string) {
	other, isValue := otherValue(s)
	switch {
	case isValue:
	case denies(s.Fact):
		return affirm(text, s.Span)
	default:
		other = t.otherName(s)
	}
	if other == "" {
		return mend.Edit{}, "no other value of this sort is known"
	}
	if e, ok := mend.Fit(text, s.Span, s.Found, other); ok {
		return e, ""
	}
	return mend.Edit{Span: s.Span, Text: other}, "" // markup inside the value goes with it: the text is only in memory
}

// otherValue is another value of the shape of one that a sentence has, "" when none is known; it is false when what was found is
// no value but a name.
func otherValue(s *checker.Support) (string, bool) {
	for _, m := range language.Read(s.Sentence, time.Time{}).Mentions {
		if m.Of(s.Sentence) != s.Found {
			continue
		}
		found := restyle.Value{Mention: m, Text: s.Sentence}
		for _, fact := range agreeing(s.Fact, m) {
			if text, ok := restyle.Other(found, fact); ok {
				return text, true
			}
		}
		return "", true
	}
	return "", false
}

// agreeing are the held values of a fact that a value agrees with.
func agreeing(f *rules.Fact, found language.Mention) (out []restyle.Value) {
	for _, st := range f.Statements {
		for _, m := range language.Read(st.Text, time.Time{}).Mentions {
			held := slices.ContainsFunc(st.Held, func(h rules.Held) bool { return h.Overlaps(m.Span) })
			if held && language.Compare(m, found, language.Tolerance{}) == language.Agree {
				out = append(out, restyle.Value{Mention: m, Text: st.Text})
			}
		}
	}
	return out
}

// strangers are names that no fact is likely to hold, by the number of their words.
var strangers = map[int][]string{
	1: {"Thorvald", "Quillmark"},
	2: {"Ottilie Quillmark", "Barnaby Thorvald"},
	3: {"Ottilie Anne Quillmark", "Barnaby James Thorvald"},
}

// otherName is a stranger's name with as many words, or one that another fact holds, behind the same title; "" when what was found
// is no name. Of an address or a name with a number, the number is another; what letters stand for is something else that begins
// with them.
func (t *tester) otherName(s *checker.Support) string {
	if other := restyle.Digits(s.Found); len(other) > 0 {
		return other[0]
	}
	if spelledOut(s) {
		return otherExpansion(s.Found)
	}
	title, bare := untitled(s.Found)
	if strings.IndexFunc(bare, unicode.IsUpper) < 0 {
		return ""
	}
	n := min(len(strings.Fields(bare)), 3)
	for _, other := range slices.Concat(strangers[n], t.names) {
		if len(strings.Fields(other)) == n && unrelated(other, s) {
			return title + other
		}
	}
	return ""
}

// spelledOut reports whether a fact says what letters stand for: "FAS stands for [Federal Acquisition Service]".
func spelledOut(s *checker.Support) bool {
	for _, st := range s.Fact.Statements {
		for word := range strings.FieldsSeq(st.Text) {
			word = strings.Trim(word, "().,;:")
			if slices.ContainsFunc(st.Held, func(h rules.Held) bool { return begins(word, h.Alternatives[0]) }) {
				return true
			}
		}
	}
	return false
}

// begins reports whether letters are those that the words of a name begin with: what stands behind a hyphen need not be among them.
func begins(letters, full string) bool {
	if name.Acronym(letters, full) {
		return true
	}
	first := ""
	for word := range strings.FieldsSeq(full) {
		if strings.ToUpper(word) != word {
			word = word[:1]
		}
		first += word
	}
	return len(letters) > 1 && strings.EqualFold(letters, first)
}

// otherExpansion has another word with the same initial in place of one in the middle, or of the first where letters
// stand there; "" for a single word.
func otherExpansion(found string) string {
	words := strings.Fields(found)
	at := len(words) / 2
	if at > 0 && strings.ToUpper(words[at]) == words[at] {
		at = 0
	}
	if len(words) < 2 || strings.ToUpper(words[at]) == words[at] {
		return ""
	}
	for _, other := range initials {
		lower := strings.ToLower(words[at])
		if other[0] != lower[0] || other == lower {
			continue
		}
		if lower != words[at] {
			other = strings.ToUpper(other[:1]) + other[1:]
		}
		words[at] = other
		return strings.Join(words, " ")
	}
	return ""
}

// initials are two words of names for each letter that begins many.
var initials = strings.Fields(`alternative advanced basic binary central common dynamic digital external elementary formal federated
	general global hybrid hosted internal industrial joint junior kernel known local linear modular managed national neutral open
	optional primary portable quick quiet regional remote standard shared technical temporary universal unified virtual verified wide
	working yearly young zonal zoned`)

// untitled parts a name from the titles before it.
func untitled(full string) (title, bare string) {
	bare = full
	for {
		word, rest, more := strings.Cut(bare, " ")
		if !more || !name.Title(name.Fold(strings.TrimSuffix(word, "."))) {
			return full[:len(full)-len(bare)], bare
		}
		bare = rest
	}
}

// unrelated reports whether a name shares no word with what a statement and its fact say.
func unrelated(name string, s *checker.Support) bool {
	for word := range strings.FieldsSeq(name) {
		if strings.Contains(s.Sentence, word) {
			return false
		}
		for _, st := range s.Fact.Statements {
			if strings.Contains(st.Text, word) {
				return false
			}
			for _, h := range st.Held {
				if strings.Contains(strings.Join(h.Alternatives, " "), word) {
					return false
				}
			}
		}
	}
	return true
}

// namesOf are the names that facts hold: words with a capital and without a figure.
func namesOf(base *rules.Base) []string {
	var out []string
	for _, f := range base.Facts {
		for _, h := range f.Statements[0].Held {
			name := h.Alternatives[0]
			first, _ := utf8.DecodeRuneInString(name)
			if unicode.IsUpper(first) && strings.IndexFunc(name, unicode.IsDigit) < 0 && len(language.Read(name, time.Time{}).Mentions) == 0 {
				out = append(out, name)
			}
		}
	}
	return out
}

// denial is what takes a statement back, as documents write it.
var denial = regexp.MustCompile(`(?i)\s+(?:not|never|no\s+longer)\b|n['’]t\b`)

// denies reports whether a fact holds a denial.
func denies(f *rules.Fact) bool {
	return slices.ContainsFunc(f.Statements[0].Held, func(h rules.Held) bool { return denial.MatchString(" " + h.Alternatives[0]) })
}

const (
	withoutDenial = ""  // what an edit writes that takes a denial out
	reachOfDenial = 120 // bytes around a denial in which its statement is reported
)

// affirm takes out the denial that stands nearest before the end of a place.
func affirm(text string, at source.Span) (mend.Edit, string) {
	from := max(at.Start-reachOfDenial, 0)
	if i := strings.LastIndex(text[from:at.Start], "\n\n"); i >= 0 {
		from += i
	}
	all := denial.FindAllStringIndex(text[from:at.End], -1)
	if len(all) == 0 {
		return mend.Edit{}, "where its denial stands is not known"
	}
	last := all[len(all)-1]
	return mend.Edit{Span: source.Span{Start: from + last[0], End: from + last[1]}, Text: withoutDenial}, ""
}
