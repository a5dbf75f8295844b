package checker

import (
	"strings"

	"github.com/steadfact/steadfact/internal/language/restyle"
	"github.com/steadfact/steadfact/internal/source"
)

// suggestion is the edit that mends a finding: the held value as the sentence would write it. There is none where other words
// would have to change too, as in a sentence that asserts what the fact denies.
func (st *statement) suggestion(h *held, r *reading, at source.Span, f *Finding) *Suggestion {
	text, ok := st.written(h, r, at)
	if !ok {
		return nil
	}
	return &Suggestion{Span: f.Span, Start: f.Start, End: f.End, Text: text}
}

// written is the held value in the style of the value that stands at a place of the sentence.
func (st *statement) written(h *held, r *reading, at source.Span) (string, bool) {
	if h.mention >= 0 {
		for m := range r.mentions {
			if r.mentions[m].Span == at {
				return restyle.Write(restyle.Value{Mention: r.mentions[m], Text: r.text}, restyle.Value{Mention: st.mentions[h.mention], Text: st.text})
			}
		}
		return "", false
	}
	if st.isDenial(h) || len(h.words) == 0 || r.deniesIn(at) {
		return "", false
	}
	return withGenitive(h.words[0], at.Of(r.text)), true
}

// deniesIn reports whether a denial stands in a span of the text.
func (r *reading) deniesIn(at source.Span) bool {
	return r.some(func(w *word) bool { return at.Contains(w.Span) && (negations[w.form] || w.form == "no") })
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
