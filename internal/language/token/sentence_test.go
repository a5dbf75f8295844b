package token

import (
	"slices"
	"testing"
)

// Sentences that are glued together are parted; what only looks like it is not.
func TestGluedSentences(t *testing.T) {
	for text, want := range map[string][]string{
		"The fair ended.The town slept.":            {"The fair ended.", "The town slept."},
		"They were sold.4.2 million of them broke.": {"They were sold.", "4.2 million of them broke."},
		"See vol.4 million times.":                  {"See vol.4 million times."},
		"Use tool.4.2 or later.":                    {"Use tool.4.2 or later."},
		"It closed in 1998.Then it burned.":         {"It closed in 1998.", "Then it burned."},
		"It is marked 5.9/10.Critics disagree.":     {"It is marked 5.9/10.", "Critics disagree."},
		"They caught Marsh-19.Schools were closed.": {"They caught Marsh-19.", "Schools were closed."},
		"She left (in 1996).She came back.":         {"She left (in 1996).", "She came back."},
		"The file apps/v1.Deployment is read.":      {"The file apps/v1.Deployment is read."},
		"Call list().Len for it.":                   {"Call list().Len for it."},
		"1.Introduction":                            {"1.Introduction"},
		"See e.g.Next and v1.2.Next":                {"See e.g.Next and v1.2.Next"},
		"It costs 1.5 marks.":                       {"It costs 1.5 marks."},
	} {
		toks := Tokenize(text, nil)
		var got []string
		for _, s := range Sentences(text, toks, nil) {
			got = append(got, text[toks[s.First].Start:toks[s.Last-1].End])
		}
		if !slices.Equal(got, want) {
			t.Errorf("%q: %q, want %q", text, got, want)
		}
	}
}
