package sentence

import "testing"

// TestAnaphors: what of a sentence points back at others? f: it has no verb, s: no subject, u: no end; p: a pronoun is its subject, a: it
// points at something, g: it goes on, t: it tells of all that was said.
func TestAnaphors(t *testing.T) {
	for text, want := range map[string]string{
		"It lasts 9 days.":                           "pa",
		"By default, it is on.":                      "pa",
		"It is known that the ferry sank.":           "a",
		"This takes two steps.":                      "pat",
		"This film is long.":                         "a",
		"The group was founded in 1999.":             "a",
		"Its height is 9 m.":                         "a",
		"The film Low Tide was long.":                "",
		"The ferry sank.":                            "",
		"Built by the parish in 1912.":               "s",
		"Build a boat.":                              "",
		"Nine boats":                                 "f",
		"You need no permit if:":                     "u",
		"Instead, we have three sheds.":              "g",
		"Instead, the guild has three sheds.":        "",
		"Two of the boats, and two of them are red.": "a",
	} {
		r, got := read(text), ""
		for _, c := range []struct {
			letter string
			is     bool
		}{
			{"f", r.Fragment()}, {"s", r.Subjectless()}, {"u", r.Unfinished()}, {"p", r.PronounSubject() >= 0}, {"a", r.Anaphor()},
			{"g", r.GoesOn()}, {"t", r.TellsOfAll()},
		} {
			if c.is {
				got += c.letter
			}
		}
		if got != want {
			t.Errorf("%s\n\tgot %q, want %q", text, got, want)
		}
		if got := r.PointsBack(); got != (want != "" && want != "f" && want != "u") {
			t.Errorf("%s: points back: %v", text, got)
		}
	}
}

// TestAnswers: the only value or name of a sentence that says nothing else answers a question.
func TestAnswers(t *testing.T) {
	for text, want := range map[string]string{
		"At 8:15.": "8:15", "It is Ann Lee.": "Ann Lee", "Ann Lee": "Ann Lee", "Nine boats.": "Nine boats", "It is the 9 boats.": "9 boats",
		"Ann Lee rows.": "", "Is it Ann Lee?": "", "9 boats in all.": "", "Yes.": "", "": "", "It is red.": "",
	} {
		r, got := read(text), ""
		if first, last, ok := r.Answer(); ok {
			got = r.TextOf(first, last)
		}
		if got != want {
			t.Errorf("%q\n\tgot %q, want %q", text, got, want)
		}
	}
	for text, want := range map[string]string{
		"When does the ferry leave?": "when", "Who keeps the lamp?": "who", "How many boats are there?": "how", "On which pier is it?": "which",
		"How does the ferry leave?": "", "Does the ferry leave?": "", "When the ferry leaves, we wave.": "", "What is it?": "what",
	} {
		if got := read(text).QuestionWord(); got != want {
			t.Errorf("%s\n\tgot %q, want %q", text, got, want)
		}
	}
}
