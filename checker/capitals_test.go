package checker_test

import (
	"slices"
	"testing"

	"github.com/steadfact/steadfact/checker"
	"github.com/steadfact/steadfact/rules"
)

// TestNamesInCapitals: in a document, a name in capitals is not the pronoun that has its letters.
func TestNamesInCapitals(t *testing.T) {
	base, err := rules.Parse("facts.toml", `
[facts]
states  = "The US has [50] states in its union."
members = "The WHO has [194] members."
desk    = "The IT department has [14] members."

[aliases]
"United States" = ["US"]
`)
	if err != nil {
		t.Fatal(err)
	}
	c := checker.New(base)
	for text, want := range map[string][]string{
		"The US has 48 states in its union.":                    {"fact 48"},
		"They say that the WHO has 180 members.":                {"fact 180"},
		"In 2019 the IT department had 9 members.":              nil,
		"The IT department has 9 members.":                      {"fact 9"},
		"The maps for us show 40 states in its union.":          nil,
		"Brazil gives us 26 states in its union.":               nil,
		"The club who has 12 members sings.":                    nil,
		"Beside it the sales department has 9 members.":         nil,
		"The board told us it has a department with 9 members.": nil,
	} {
		if got := plainFindings(c, "a.md", text); !slices.Equal(got, want) {
			t.Errorf("%q: %q, wanted %q", text, got, want)
		}
	}
}
