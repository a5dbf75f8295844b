package checker

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/steadfact/steadfact/checker/internal/sentence"
	"github.com/steadfact/steadfact/checker/internal/statement"
	"github.com/steadfact/steadfact/internal/language/restyle"
	"github.com/steadfact/steadfact/internal/source"
)

// suggestion is the edit that mends a finding: the held value as the sentence would write it. There is none where other words
// would have to change too, as in a sentence that asserts what the fact denies, or tells when something ended and not when it began.
func suggestion(st *statement.Statement, h *statement.Held, r *sentence.Reading, at source.Span, f *Finding) *Suggestion {
	text, ok := written(st, h, r, at)
	if !ok {
		return nil
	}
	return &Suggestion{Span: f.Span, Start: f.Start, End: f.End, Text: text}
}

// written is the held value in the style of the value that stands at a place of the sentence.
func written(st *statement.Statement, h *statement.Held, r *sentence.Reading, at source.Span) (string, bool) {
	if h.Mention >= 0 {
		for m := range r.Mentions {
			if r.Mentions[m].Span == at && !st.FromOtherEnd(h, r, m) {
				return restyle.Write(restyle.Value{Mention: r.Mentions[m], Text: r.Text}, restyle.Value{Mention: st.Mentions[h.Mention], Text: st.Text})
			}
		}
		return "", false
	}
	if st.IsDenial(h) || len(h.Words) == 0 || deniesIn(r, at) || numbersName(st, h, r.Text[at.End:]) {
		return "", false
	}
	if want, ok := st.OftenAt(h.First); ok && want.Last >= h.Last {
		if said, ok := r.OftenAt(firstWord(r, at)); !ok || !fitsOften(r, want, said) {
			return "", false
		}
		return st.TextOf(want.First, want.Last), true
	}
	found := at.Of(r.Text)
	name := nearestWording(h.Words, found)
	if st.Defined(h) != "" { // what letters stand for is written in small letters or capitals as the sentence has it
		name = asCommonNoun(name, found)
	}
	return withGenitive(name, found), true
}

// firstWord is the first word in a span.
func firstWord(r *sentence.Reading, at source.Span) int {
	first, _ := r.WordsIn(at)
	return first
}

// fitsOften reports whether how often something happens may be written as the fact tells it where the sentence tells it: with the same bound, and
// only one word before a noun, "the weekly meeting".
func fitsOften(r *sentence.Reading, want, said sentence.Often) bool {
	return want.Bound == said.Bound && (want.Last-want.First == 1 || !r.IsNominal(said.Last))
}

// numbersName reports whether a number behind the found name belongs to it, as the held name has one of its own: "GPL 3.0" where
// "Apache 2.0" is right.
func numbersName(st *statement.Statement, h *statement.Held, behind string) bool {
	behind = strings.TrimLeft(behind, " v")
	return strings.ContainsAny(h.Words[0], "0123456789") && behind != "" && '0' <= behind[0] && behind[0] <= '9'
}

// nearestWording is the wording that shares most words with what was found; the first of several.
func nearestWording(wordings []string, found string) string {
	best, most := wordings[0], 0
	for _, w := range wordings {
		n := 0
		for word := range strings.FieldsSeq(strings.ToLower(found)) {
			if slices.Contains(strings.Fields(strings.ToLower(w)), word) {
				n++
			}
		}
		if n > most {
			best, most = w, n
		}
	}
	return best
}

// asCommonNoun gives a name the small letters, the first capital and the plural of another.
func asCommonNoun(name, like string) string {
	words, others := strings.Fields(name), strings.Fields(like)
	if len(words) == 0 || len(others) == 0 {
		return name
	}
	if strings.ToLower(like) == like {
		for i, w := range words {
			if strings.ToUpper(w) != w {
				words[i] = strings.ToLower(w)
			}
		}
	} else if first := words[0]; strings.ToLower(first) == first && strings.ToLower(others[0]) != others[0] {
		r, size := utf8.DecodeRuneInString(first)
		words[0] = string(unicode.ToUpper(r)) + first[size:]
	}
	last := words[len(words)-1]
	if strings.EqualFold(others[len(others)-1], last+"s") {
		words[len(words)-1] = last + "s"
	}
	return strings.Join(words, " ")
}

// deniesIn reports whether a denial stands in a span of the text.
func deniesIn(r *sentence.Reading, at source.Span) bool {
	return r.Some(func(w *sentence.Word) bool {
		return at.Contains(w.Span) && (sentence.Negations[w.Form] || w.Form == "no")
	})
}

// withGenitive gives a name the "'s" of another.
func withGenitive(name, like string) string {
	for _, s := range []string{"'s", "’s"} {
		if strings.HasSuffix(like, s) && !strings.HasSuffix(name, s) {
			return name + s
		}
	}
	return name
}
