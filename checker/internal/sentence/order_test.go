package sentence

import "testing"

// TestOrder: what each word knows of those around it is what a walk through the sentence finds.
func TestOrder(t *testing.T) {
	r := read("The mill (built in 1911, in Varde) holds 40 tons; the shed, which burned, held 12 and leaked (twice).")
	for i := range r.Words {
		told, part, bracket, before := 0, 0, -1, -1
		for j := range i {
			if !r.Words[j].Sign {
				told++
			}
			if r.EndsClauses(j) {
				part = j + 1
			}
			if r.Words[j].Verb {
				before = j
			}
		}
		for j := range i + 1 {
			switch r.Words[j].Form {
			case "(":
				bracket = j
			case ")":
				bracket = -1
			}
		}
		after := i
		for after < len(r.Words) && !r.Words[after].Verb {
			after++
		}
		if r.ToldBetween(0, i) != told || r.partStart(i) != part || r.BracketTo(i) != bracket || r.priorVerb(i) != before || r.verbFrom(i) != after {
			t.Errorf("%q: got %d %d %d %d %d, want %d %d %d %d %d", r.Surface(i), r.ToldBetween(0, i), r.partStart(i), r.BracketTo(i), r.priorVerb(i), r.verbFrom(i),
				told, part, bracket, before, after)
		}
	}
}
