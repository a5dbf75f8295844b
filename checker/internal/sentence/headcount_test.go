package sentence

import "testing"

// TestHeadcountsBy: every headcount has its bit.
func TestHeadcountsBy(t *testing.T) {
	all := uint64(0)
	for _, rows := range HeadcountsBy {
		all |= rows
	}
	if all != 1<<len(Headcounts)-1 {
		t.Errorf("%d headcounts have the bits %b", len(Headcounts), all)
	}
	if HeadcountsBy["death"] == 0 || HeadcountsBy["population"]&HeadcountsBy["live"] == 0 || HeadcountsBy["harbour"] != 0 {
		t.Error("a word tells another headcount than its own")
	}
}
