package checker

import "testing"

// TestHeadcountsBy: every headcount has its bit.
func TestHeadcountsBy(t *testing.T) {
	all := uint64(0)
	for _, rows := range headcountsBy {
		all |= rows
	}
	if all != 1<<len(headcounts)-1 {
		t.Errorf("%d headcounts have the bits %b", len(headcounts), all)
	}
	if headcountsBy["death"] == 0 || headcountsBy["population"]&headcountsBy["live"] == 0 || headcountsBy["harbour"] != 0 {
		t.Error("a word tells another headcount than its own")
	}
}
