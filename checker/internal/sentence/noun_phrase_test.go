package sentence

import "testing"

func TestPrepositionBefore(t *testing.T) {
	r := read("In the mill the saws of an old smith are")
	for i, want := range map[int]string{0: "", 1: "in", 2: "in", 3: "", 6: "of", 7: "of", 8: "", len(r.Words): "", len(r.Words) + 3: ""} {
		if got := r.PrepositionBefore(i); got != want {
			t.Errorf("before word %d stands %q, not %q", i, got, want)
		}
	}
	// a verb at the end ends no noun phrase, and what is asked of the word behind that must not fail
	if got := r.PrepositionBefore(r.Chunk(len(r.Words)-1) + 1); got != "" {
		t.Errorf("before the end stands %q", got)
	}
}
