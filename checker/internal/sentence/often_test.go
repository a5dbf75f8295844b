package sentence

import "testing"

// often is the first that a text tells of how often something happens.
func often(text string) (Often, bool) {
	r := read(text)
	for i := range r.Words {
		if o, ok := r.OftenAt(i); ok {
			return o, true
		}
	}
	return Often{}, false
}

func TestOften(t *testing.T) {
	for _, tt := range []struct{ a, b, want string }{
		{"It meets weekly.", "It meets every 7 days.", "same"},
		{"It meets monthly.", "It meets every 30 days.", "same"},
		{"It meets monthly.", "It meets every four weeks.", ""},
		{"It meets twice a year.", "It meets every six months.", "same"},
		{"It meets once a year.", "It meets annually.", "same"},
		{"It meets every week.", "It meets once per week.", "same"},
		{"It meets four times a year.", "It meets quarterly.", "same"},
		{"It meets at least once a year.", "It meets twice a year.", "within"},
		{"It meets at least weekly.", "It meets monthly.", ""},
		{"It meets at most monthly.", "It meets quarterly.", "within"},
		{"It meets weekly.", "It meets daily.", ""},
	} {
		a, ok := often(tt.a)
		b, ok2 := often(tt.b)
		got := ""
		switch {
		case a.perDay == nil || b.perDay == nil:
		case a.Same(b):
			got = "same"
		case a.Within(b):
			got = "within"
		}
		if !ok || !ok2 || got != tt.want {
			t.Errorf("%s %s\n\tgot %q (%v, %v), want %q", tt.a, tt.b, got, ok, ok2, tt.want)
		}
	}
	for _, text := range []string{"It has met twice.", "It met every elder.", "A bi-weekly fair.", "It met in a week.", "It lasts 2 weeks."} {
		if o, ok := often(text); ok {
			t.Errorf("%s\n\tgot words %d to %d", text, o.First, o.Last)
		}
	}
}
