package sentence

import (
	"slices"
	"strings"
	"testing"
)

func TestRatesFrom(t *testing.T) {
	for text, want := range map[string]string{
		"It costs $12 |per user per month.":       "user month",
		"It costs $12 |/user/month.":              "user month",
		"It pays 12 pounds |for each full sack.":  "full sack",
		"It sends 40 pages |per tray and minute.": "tray minute",
		"It sends 40 pages |per day, per office.": "day office",
		"It sends 40 pages |a day and stops.":     "day",
		"It sends 40 pages |during one week.":     "week",
		"It sends 40 pages |to each.":             "",
		"It sends 40 pages |for the club.":        "",
		"It sends 40 pages |per":                  "",
	} {
		before, behind, _ := strings.Cut(text, "|")
		r := read(before + behind)
		first := len(read(before).Words)
		if got := r.RatesFrom(first, false); !slices.Equal(got, split(want, "full sack")) {
			t.Errorf("%q: %q, want %q", text, got, want)
		}
	}
}

// split takes words apart, but for a phrase of several.
func split(words, phrase string) []string {
	if words == phrase {
		return []string{phrase}
	}
	return strings.Fields(words)
}

func TestWordsAtSlashes(t *testing.T) {
	for text, want := range map[string]string{
		"$15/user/month":      "$ 15 / user / month",
		"600 requests/minute": "600 requests / minute",
		"the tcp/ip stack":    "the tcp/ip stack",
		"as day/month/year":   "as day/month/year",
		"in docs/day/plan.md": "in docs/day/plan.md",
	} {
		var got []string
		for _, w := range read(text).Words {
			got = append(got, w.Form)
		}
		if s := strings.Join(got, " "); s != want {
			t.Errorf("%q: %q, want %q", text, s, want)
		}
	}
}
