package sentence

import "testing"

// TestAllCaps: signs and digits are no letters, and other alphabets have capitals too.
func TestAllCaps(t *testing.T) {
	for text, want := range map[string]bool{
		"NATO": true, "R2D2": true, "A": true, "É": true, "ÅSGÅRD": true, "U.S.": true,
		"": false, "Nato": false, "nATO": false, "42": false, "...": false, "é": false, "ÅSGåRD": false, "AMé": false, "東京": false, "—": false,
	} {
		if got := AllCaps(text); got != want {
			t.Errorf("%q: %t, want %t", text, got, want)
		}
	}
}
