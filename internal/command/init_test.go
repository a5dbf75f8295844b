package command

import (
	"testing"

	"github.com/steadfact/steadfact/internal/document"
	"github.com/steadfact/steadfact/internal/source"
	"github.com/steadfact/steadfact/rules"
)

func TestExamples(t *testing.T) {
	for _, tt := range []struct{ text, id, fact string }{
		{"The annual fee of the society is $25.", "annual-fee-society", "The annual fee of the society is [$25]."},
		{"The office in Marden opened on 4 March 2019.", "office-marden-opened", "The office in Marden opened on [4 March 2019]."},
		{"Each request must finish within 30 seconds.", "request-finish", "Each request must finish within [30 seconds]."},
		{"A reading room has twelve desks.", "reading-room-desks", "A reading room has [twelve] desks."},
	} {
		found := examplesOf(document.Parse(source.New("a.md", "# Title\n\n"+tt.text+"\n")))
		if len(found) != 1 || found[0].id != tt.id || found[0].fact != tt.fact || found[0].line != 3 {
			t.Errorf("%q makes %+v", tt.text, found)
			continue
		}
		if _, err := rules.Parse("facts.toml", firstBase(found[0], true)); err != nil {
			t.Errorf("%q makes a base that does not load: %v", tt.text, err)
		}
	}
}

func TestNoExamples(t *testing.T) {
	for _, text := range []string{
		"It has twelve desks in the reading room.",
		"The following room has twelve desks in it.",
		"Set the limit of the queue to 20 messages.",
		"The room has \"twelve\" desks along its walls.",
		"If the queue is long, the server has 20 messages.",
		"The club has 40 members and 3 rooms.",
		"The club does not have 40 members.",
		"The room has twelve desks along its walls",
		"Is the fee of the society $25 a year?",
		"The club has dozens of rooms along the river.",
		"The fee was paid by the society last Tuesday.",
		"The stage N+1 compiler is built from the sources.",
		"The value [of the key] is 20 in the table.",
		"The abbey is given one third of the market tolls.",
		"The review is a two-phase process in the house.",
		"The plan is for Marden1.13 to open the new hall.",
		"The club has two rooms along the river.",
		"The goal of the check is 100% of the boats.",
		"Each day is slightly longer than 8 hours of light.",
	} {
		if found := examplesOf(document.Parse(source.New("a.md", text+"\n"))); len(found) > 0 {
			t.Errorf("%q makes %+v", text, found)
		}
	}
}

func TestUnfit(t *testing.T) {
	for name, want := range map[string]bool{
		"CHANGELOG.md": true, "docs/History.md": true, "vendor/x/README.md": true, "LICENSE": true,
		"README.md": false, "docs/limits.md": false, "licensing/fees.md": false,
	} {
		if got := unfit(name); got != want {
			t.Errorf("%s: %v", name, got)
		}
	}
}
