package sentence

import "testing"

// TestTellsDefault: what is so when nothing is set is a default; what is so in any other case is not.
func TestTellsDefault(t *testing.T) {
	for text, want := range map[string]bool{
		"Defaults to 5.": true, "The default is 5.": true, "Falls back to 5 seconds.": true, "If unset, 60 seconds is used.": true,
		"If it is not set, 5 is used.": true, "When omitted, it is 5.": true, "Unless specified otherwise, it is 5.": true,
		"If no value is given, 5 is used.": true,
		"If it is set, 5 is used.":         false, "If the server is not reachable, 5 retries follow.": false, "Unless it is unset, 5 is used.": false,
		"If unset": false, "If, 5 is used.": false, "Falls to 5.": false, "The default of the other one is 5.": false, "": false,
	} {
		if got := read(text).TellsDefault(); got != want {
			t.Errorf("%q: %t, want %t", text, got, want)
		}
	}
}
