package statement

import "testing"

// TestDenied words what a held denial denies.
func TestDenied(t *testing.T) {
	for fact, want := range map[string]string{
		"The government has [not] formally asked the guild to leave.": "not formally asked",
		"The line is [no longer] in operation.":                       "no longer in operation",
		"He has [never]":                                              "never",
	} {
		st := statementOf(t, fact)
		if got := st.Denied(&st.Held[0]); got != want || !st.IsDenial(&st.Held[0]) {
			t.Errorf("%s: got %q, want %q", fact, got, want)
		}
	}
}
