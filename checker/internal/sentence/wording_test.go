package sentence

import (
	"slices"
	"testing"
)

// TestWordedBy holds which wordings tell a value, and of what.
func TestWordedBy(t *testing.T) {
	for _, row := range []struct {
		idiom *Idiom
		text  string
		of    string // what it is told of, "" where no wording tells it
	}{
		{&retention, "Call records are automatically deleted after 30 days.", "Call records"},
		{&retention, "The retention period for call records is 30 days.", "call records"},
		{&retention, "We keep call records for 30 days.", "call records"},
		{&retention, "Call records are never deleted after 30 days.", ""},
		{&retention, "Call records are read after 30 days.", ""},
		{&runInterval, "The sweeper has been started every 5 minutes.", "The sweeper"},
		{&runInterval, "The sweeper runs for 5 minutes.", ""},
		{&validity, "After 3 hours, door codes expire.", "door codes"},
		{&port, "By default, the relay accepts calls on port 7070.", "the relay"},
	} {
		r := read(row.text)
		of := ""
		if told, ok := row.idiom.WordedBy(r, len(r.Mentions)-1); ok {
			of = r.TextOf(told.First, told.Last)
			if slices.Max(told.Own) >= told.End {
				t.Errorf("%q: the words of its wording go beyond its end", row.text)
			}
		}
		if of != row.of {
			t.Errorf("%q is told of %q, not of %q", row.text, of, row.of)
		}
	}
}

// TestMayWord: no wording tells a value or a name of a reading in which no word of it was seen.
func TestMayWord(t *testing.T) {
	needing()
	for _, x := range slices.Concat(Idioms, Relations) {
		for i := range x.wordings {
			w := &x.wordings[i]
			words := w.rarest()
			if len(words) == 0 {
				t.Fatalf("wording %d of %q has no word that it needs", i, x.Dimension)
			}
			for word := range words {
				if r := read("There is " + word + " to see."); !x.mayWord(r) {
					t.Errorf("a reading with %q may have no wording that needs it", word)
				}
			}
		}
	}
}
