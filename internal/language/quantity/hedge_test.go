package quantity

import (
	"strings"
	"testing"
)

// Every wording of the tables sets its comparator.
func TestEveryWording(t *testing.T) {
	for c, words := range beforeWords {
		for _, w := range strings.Split(words, "|") {
			w = strings.TrimSpace(w)
			text := "It was " + w + " 900 of them."
			ms := read(text)
			if len(ms) != 1 || ms[0].Comparator != c || !strings.Contains(ms[0].Whole.Of(text), w) {
				t.Errorf("%q: %d mentions, %+v", text, len(ms), ms)
			}
		}
	}
	for c, words := range afterWords {
		for _, w := range strings.Split(words, "|") {
			w = strings.TrimSpace(w)
			text := "It was 900 " + w + "."
			switch w {
			case "+":
				text = "It was 900+."
			case "odd", "ish":
				text = "It was 900-" + w + "."
			}
			ms := read(text)
			if len(ms) != 1 || ms[0].Comparator != c {
				t.Errorf("%q: %d mentions, %+v", text, len(ms), ms)
			}
		}
	}
}

// Two wordings around one number: a bound outweighs an approximation.
func TestCombined(t *testing.T) {
	for s, want := range map[string]string{
		"at least about 900": ">=900", "about 900 or more": ">=900", "up to around 900": "<=900", "only about 900": "about 900", "exactly 900": "900", "more than some 900": ">900",
		"just over 900 or so": "just over 900", "some 900 or more": ">=900", "no more than about 900 people": "<=900 person",
	} {
		ms := read(s)
		if len(ms) != 1 || render(ms[0]) != want {
			t.Errorf("%q: %+v, want %s", s, ms, want)
		}
	}
}

// Words that look like hedges and are none.
func TestNoHedge(t *testing.T) {
	for s, want := range map[string]string{
		"It cost €50bn over four years":    "50000000000 EUR; 4 year",
		"some two people":                  "2 person",
		"plus 5":                           "5",
		"minimum age of 18":                "18 year",
		"900 plus 5 others":                "900; 5",
		"from 900":                         "900",
		"the over 900 rule":                ">900",
		"900, or more of them":             "900",
		"overall 900":                      "900",
		"averaged over 9 votes":            "9 vote",
		"averaging over 900 metres":        ">900 meter",
		"averaged over 9 goals per game":   ">9 goal per game",
		"it averaged over 900 fans a game": ">900 fan",
		"averaged over more than 9":        ">9",
		"it weighs over 9 stones":          ">9 stone",
	} {
		var got []string
		for _, m := range read(s) {
			got = append(got, render(m))
		}
		if g := strings.Join(got, "; "); g != want {
			t.Errorf("%q: %q, want %q", s, g, want)
		}
	}
}
