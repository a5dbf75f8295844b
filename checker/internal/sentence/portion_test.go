package sentence

import "testing"

func TestPortionOfAWhole(t *testing.T) {
	for _, tt := range []struct {
		sentence  string
		low, high string // "" for none
	}{
		{"All seats are taken.", "1", "1"},
		{"Not all seats are taken.", "0", "1"},
		{"None of the seats are taken.", "0", "0"},
		{"No one is here.", "0", "0"},
		{"Most seats are taken.", "1/2", "1"},
		{"A minority of the seats are taken.", "0", "1/2"},
		{"75 percent of the seats are taken.", "3/4", "3/4"},
		{"Half of the seats are taken.", "1/2", "1/2"},
		{"12 of 20 seats are taken.", "3/5", "3/5"},
		{"More than a third of the seats are taken.", "1/3", "1"},

		{"The seats are taken.", "", ""},
		{"At most 12 seats are taken.", "", ""},
		{"The most recent seats are taken.", "", ""},
		{"Sales rose by 75 percent.", "", ""},
		{"About half of the seats are taken.", "", ""},
		{"The majority is here.", "", ""},
		{"The Wrens won 3–1.", "", ""},
	} {
		r := read(tt.sentence)
		found := r.WholeShares()
		for m := range r.Mentions {
			if s, ok := r.ShareOfMention(m); ok {
				found = append(found, s)
			}
		}
		switch {
		case len(found) == 0 && tt.low == "":
		case len(found) != 1 || found[0].low.RatString() != tt.low || found[0].high.RatString() != tt.high:
			t.Errorf("%s\n\tgot %+v, want %s to %s", tt.sentence, found, tt.low, tt.high)
		}
	}
}

func TestPortionsMeet(t *testing.T) {
	third := Portion{low: nought, high: Half, belowHi: true}
	for _, tt := range []struct {
		a, b          Portion
		apart, within bool
	}{
		{wholly, nowise, true, false},
		{wholly, mostly, false, true},
		{mostly, wholly, false, false},
		{mostly, seldom, true, false},
		{wholly, notAll, true, false},
		{nowise, notAll, false, true},
		{third, seldom, false, true},
		{mostly, Portion{low: Half, high: Half}, true, false},
	} {
		if got := tt.a.Apart(tt.b); got != tt.apart {
			t.Errorf("%+v apart from %+v: %v", tt.a, tt.b, got)
		}
		if got := tt.a.Within(tt.b); got != tt.within {
			t.Errorf("%+v within %+v: %v", tt.a, tt.b, got)
		}
	}
}
