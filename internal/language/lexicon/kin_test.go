package lexicon

import (
	"slices"
	"testing"
)

// TestHandlesFindWhatIsRelated holds every tenth listed word and some unlisted ones against a few hundred others: no
// relation may escape the handles.
func TestHandlesFindWhatIsRelated(t *testing.T) {
	var all []string
	for id := 0; id < int(starts[len(starts)-1][letters]); id += 10 {
		all = append(all, word(id))
	}
	all = append(all, "us", "iraqi", "iraq", "britain", "british", "zorbise", "zorbize", "leave", "leaf", "found", "person", "soldier", "group",
		"containerise", "containerize", "tokenisation", "tokenization", "kubelet", "children", "child")
	own, up := map[Handle][]int{}, map[Handle][]int{}
	for i, w := range all {
		enter := func(in map[Handle][]int) func(Handle) { return func(h Handle) { in[h] = append(in[h], i) } }
		Handles(w, enter(own), enter(up))
	}
	related := 0
	for i, a := range all {
		if i%13 != 0 && i < len(all)-20 {
			continue
		}
		met := map[int]bool{}
		meet := func(in ...map[Handle][]int) func(Handle) {
			return func(h Handle) {
				for _, m := range in {
					for _, j := range m[h] {
						met[j] = true
					}
				}
			}
		}
		Handles(a, meet(own, up), meet(own))
		for j, b := range all {
			if r := Related(b, a); r != None && r != Opposite {
				related++
				if !met[j] {
					t.Fatalf("%s is %s of %s and shares no handle with it", b, r, a)
				}
			}
		}
		if len(met) > len(all)/2 {
			t.Errorf("%s meets %d of %d words", a, len(met), len(all))
		}
	}
	if related < 200 {
		t.Errorf("only %d relations were looked at", related)
	}
}

func TestHandlesOfUnrelatedWords(t *testing.T) {
	for _, pair := range [][2]string{{"iraq", "iran"}, {"port", "limit"}, {"kubelet", "kubectl"}, {"organise", "organisation"}} {
		var a, b []Handle
		Handles(pair[0], func(h Handle) { a = append(a, h) }, func(Handle) {})
		Handles(pair[1], func(h Handle) { b = append(b, h) }, func(Handle) {})
		if slices.ContainsFunc(a, func(h Handle) bool { return slices.Contains(b, h) }) {
			t.Errorf("%s and %s share a handle of their own", pair[0], pair[1])
		}
	}
}
