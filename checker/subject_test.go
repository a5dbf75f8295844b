package checker

import "testing"

// TestNounsBehindAVerbAtTheStart has a verb group that nothing stands before, and nouns that could be its object.
func TestNounsBehindAVerbAtTheStart(t *testing.T) {
	const fact = "The design is checked by moving [two] whole boats."
	if j := judgeOne(t, fact, "Painted moving picture design is checked by moving one whole boat."); j.Verdict == Supported {
		t.Errorf("it came to %v", j)
	}
}
