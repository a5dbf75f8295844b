package checker_test

import (
	"testing"

	"github.com/steadfact/steadfact/checker"
	"github.com/steadfact/steadfact/internal/document"
	"github.com/steadfact/steadfact/internal/source"
	"github.com/steadfact/steadfact/rules"
)

// TestSuggestion holds what is written in the place of a wrong value: in the sentence's own style, and nothing where more than the
// value would have to change.
func TestSuggestion(t *testing.T) {
	for _, tt := range []struct{ fact, text, want string }{
		{"The Marden society has [2,500] members.", "The Marden society has 5200 members.", "2500"},
		{"The session of the Marden society lasts [12 weeks].", "The session of the Marden society lasts 12 days.", "12 weeks"},
		{"The chair of the Marden society is [Judith Farrow].", "The chair of the Marden society is Colin Tate.", "Judith Farrow"},
		{"The chair of the Marden society is [Judith Farrow].", "Colin Tate's the chair of the Marden society.", ""},
		{"The chair of the Marden society is [Judith Farrow | Judith Ann Farrow].", "The chair of the Marden society is Colin Ann Tate.", "Judith Ann Farrow"},
		{"MHS stands for [Marden Harbour Service].", "MHS stands for Marden Hybrid Service.", "Marden Harbour Service"},
		{"MHS stands for [Marden Harbour Service].", "MHS is short for marden hybrid service.", "marden harbour service"},
		{"MHS stands for [Marden Harbour Service].", "MHS is short for Marden Hybrid Services.", "Marden Harbour Services"},
		{"The Marden tool is released under the [Apache 2.0] license.", "The Marden tool is released under the GPL 3.0 license.", ""},
		{"The agent of Marden does [not] store passwords.", "The agent of Marden stores passwords.", ""},
		{"The Marden brewery opened in [1950].", "The Marden brewery closed in 1940.", ""},
		{"The board of Marden has [one] seat.", "The board of Marden has three seats.", ""},
		{"The board of Marden meets [once] a month.", "The board of Marden meets four times a year.", "once a month"},
		{"The board of Marden meets [once a month].", "The board of Marden holds weekly meetings.", ""},
		{"The board of Marden meets [weekly].", "The board of Marden meets at most twice a month.", ""},
		{"The paper of Marden is the [Daily Mail].", "The paper of Marden is the Evening Star.", "Daily Mail"},
	} {
		base, err := rules.Parse("facts.toml", "[facts]\na = \""+tt.fact+"\"\n")
		if err != nil {
			t.Fatal(err)
		}
		got := ""
		for _, f := range checker.New(base).Check(document.Parse(source.New("a.txt", tt.text))).Findings {
			if f.Suggestion != nil {
				got = f.Suggestion.Text
			}
		}
		if got != tt.want {
			t.Errorf("%s: %q, not %q", tt.text, got, tt.want)
		}
	}
}
