package sentence

import "testing"

// TestPast: is what the verb in brackets says past?
func TestPast(t *testing.T) {
	for text, want := range map[string]bool{
		"The guild [sold] the pier.": true, "The guild had [sold] the pier.": true, "The pier was [sold].": true, "The hull [cost] $9.": false,
		"The pier [is] red.": false, "The pier is [sold] in May.": false, "The guild [sells] boats.": false, "It was thought to [be] red.": true,
		"The guild has [sold] boats.": false, "The guild will [sell] boats.": false,
	} {
		r, v, _ := marked(t, text)
		if got := r.PastAt(r.GroupStart(v)); got != want {
			t.Errorf("%s: %v", text, got)
		}
	}
}

// TestDays: a reading with one date that has a month speaks of a day, which lies before or after another one's.
func TestDays(t *testing.T) {
	for _, tt := range []struct {
		a, b string
		want int
	}{
		{"It sank on 3 May 2011.", "It sank on 4 May 2011.", -1},
		{"It sank on 3 May 2011.", "It sank on 3 May 2010.", 1},
		{"It sank on 3 May.", "It sank on 3 May 2010.", 0},
		{"It sank on 9 June.", "It sank on 3 May 2010.", 1},
		{"It sank in May 2011.", "It sank on 3 May 2011.", 0},
		{"It sank before 4 May 2011.", "It sank on 3 May 2011.", 0},
		{"It sank after 2 May 2011.", "It sank on 3 May 2011.", 0},
	} {
		a, ok := read(tt.a).Day()
		b, ok2 := read(tt.b).Day()
		if got := a.Compare(b); !ok || !ok2 || got != tt.want {
			t.Errorf("%s %s\n\tgot %d (%v, %v), want %d", tt.a, tt.b, got, ok, ok2, tt.want)
		}
	}
	for _, text := range []string{"It sank in 2011.", "It sank.", "It sailed on 3 May and sank on 9 May."} {
		if _, ok := read(text).Day(); ok {
			t.Errorf("%s tells one day", text)
		}
	}
}
