package sentence

import "testing"

// pairsOf lists the pairs of a sentence as "first > other".
func pairsOf(text string) []string {
	r := read(text)
	var out []string
	for _, p := range r.Pairs() {
		if p.Of != "" {
			out = append(out, r.TextOf(p.First[0], p.First[1])+" > "+r.TextOf(p.Other[0], p.Other[1]))
		}
	}
	return out
}

func TestPairs(t *testing.T) {
	for _, tt := range []struct{ sentence, want string }{
		{"The Wrens beat Halden 3–1.", "The Wrens > Halden"},
		{"Halden lost 3–1 to the Wrens.", "the Wrens > Halden"},
		{"Halden was beaten by the Wrens.", "the Wrens > Halden"},
		{"The brewery was bought by Ebner from Holt.", "Holt > Ebner"},
		{"Copper is less dense than silver.", "silver > Copper"},
		{"The red line has 40 fewer seats than the blue line.", "the blue line > The red line"},
		{"Teel has twice as many inhabitants as Varde.", "Teel > Varde"},
		{"The mill was built after the chapel.", "The mill > the chapel"},
		{"Lake Orme lies north of Lake Tarn.", "Lake Orme > Lake Tarn"},
		{"The river flows from Teel to Varde.", "Teel > Varde"},
		{"Trade with Teel exceeds trade with Varde.", "Trade with Teel > trade with Varde"},

		{"The mill has more than 40 rooms.", ""},
		{"The tower is no taller than the chapel.", ""},
		{"The road runs from Teel to Varde.", ""},
		{"Teel has as many inhabitants as Varde.", ""},
		{"The Wrens lost 3–1.", ""},
		{"Mira Holt married Jon Ude.", ""},
	} {
		got := pairsOf(tt.sentence)
		if len(got) == 0 && tt.want == "" || len(got) == 1 && got[0] == tt.want {
			continue
		}
		t.Errorf("%s\n\tgot %q, want %q", tt.sentence, got, tt.want)
	}
}
