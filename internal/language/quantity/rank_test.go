package quantity

import "testing"

// TestPlaces: a number is a place in an order where the words around it say so.
func TestPlaces(t *testing.T) {
	for text, want := range map[string]Kind{
		"The school is number 4 among those of the north.": Ordinal,
		"The song made it to number 17 on the chart.":      Ordinal,
		"The two songs peaked at numbers 52 and 60.":       Ordinal,
		"The guide ranks it fourth among the inns.":        Ordinal,
		"She was taken in the number 5 spot.":              Ordinal,
		"Please call number 4 and wait.":                   Number,
		"There were 52 and 60 of them.":                    Number,
		"The sum is 17 on both sides.":                     Number,
	} {
		ms := read(text)
		if len(ms) == 0 || ms[len(ms)-1].Kind != want {
			t.Errorf("%q: read %v", text, ms)
		}
	}
}

// TestScores: two numbers with a dash between them are a score, whichever is the higher, where the words beside them say so.
func TestScores(t *testing.T) {
	for text, want := range map[string]bool{
		"a 14-21 loss":                     true,
		"a 21–14 victory":                  true,
		"They lost 14–21 to the visitors.": true,
		"a 9–7 record":                     true,
		"They lost 10–15 pounds.":          false,
		"They won 12–15 seats.":            false,
		"They won 12–15 of the seats.":     false,
		"a 10–15 year lease":               false,
		"The bus takes 14–21 passengers.":  false,
	} {
		ms := read(text)
		if len(ms) != 1 || ms[0].Score != want {
			t.Errorf("%q: read %+v", text, ms)
		}
	}
}
