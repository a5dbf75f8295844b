package sentence

import "testing"

// TestDenierOf: which verb governs the value in brackets, and by which word is that denied?
func TestDenierOf(t *testing.T) {
	for text, want := range map[string]string{
		"The guild has [9] boats.":                      "has -",
		"The guild does not have [9] boats.":            "have not",
		"The guild never had [9] boats.":                "had never",
		"No guild has [9] boats.":                       "has No",
		"None of the guilds has [9] boats.":             "has None",
		"The guild failed to reach [9] boats.":          "reach failed",
		"The guild did not fail to reach [9] boats.":    "reach -",
		"The pier is open every day except [Monday].":   "open except",
		"The guild no longer has [9] boats.":            "has no",
		"The guild does not have more than [9] boats.":  "- -", // a bound, and not that value
		"The pier did not open until [May 2013].":       "- -",
		"The guild has not only [9] boats.":             "has -",
		"The pier, not the mill, opened in [May 2013].": "opened -",
	} {
		r, m := mention(t, text)
		i, _ := r.WordsIn(m.Span)
		v, no := r.DenierOf(r.Words[i].Mention)
		if got := wordAt(r, v) + " " + wordAt(r, no); got != want {
			t.Errorf("%s\n\tgot %s, want %s", text, got, want)
		}
	}
}

// TestNotUntil: what did not happen before a date happened then.
func TestNotUntil(t *testing.T) {
	for text, want := range map[string]bool{
		"The pier did not open until [May 2013].": true, "Not until [May 2013] did the pier open.": true,
		"The pier was open until [May 2013].": false, "The pier did not open in [May 2013].": false,
	} {
		r, m := mention(t, text)
		if got := r.NotUntil(m); got != want {
			t.Errorf("%s: %v", text, got)
		}
	}
}

// TestComplement: what does a form of "be" or "do" only begin to say?
func TestComplement(t *testing.T) {
	for text, want := range map[string]string{
		"The pier [is] never open.": "open", "The ferry [does] not run.": "run", "The pier [is] no longer red.": "red",
		"The pier [is] a ruin.": "is", "The ferry [runs] late.": "runs", "The pier [is] 9 m long.": "is",
	} {
		r, v, _ := marked(t, text)
		if got := wordAt(r, r.Complement(v)); got != want {
			t.Errorf("%s\n\tgot %s, want %s", text, got, want)
		}
	}
}
