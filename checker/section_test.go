package checker_test

import "testing"

// TestSections sees whose the values are that stand under one of several headings of a page.
func TestSections(t *testing.T) {
	for _, test := range []struct {
		facts, page string
		want        int
	}{
		{`p = "The club pays [70%] of the fee for the boat cover."`, "# Cover\n\n## Boat cover\n\nThe club pays 70% of the fee.\n\n## Engine cover\n\nThe club pays 40% of the fee.\n", 0},
		{`p = "The club pays [70%] of the fee for the boat cover."`, "# Cover\n\n## Boat cover\n\nThe club pays 60% of the fee.\n\n## Engine cover\n\nThe club pays 40% of the fee.\n", 1},
		{`p = "Rowing team boats have [8 m] of length."`, "# Boats\n\n## Rowing team boats\n\n- Larch, 8 m of length\n\n## Junior rowing team boats\n\n- Elm, 6 m of length\n", 0},
		{`p = "Rowing team boats have [8 m] of length."`, "# Boats\n\n## Rowing team boats\n\n- Larch, 9 m of length\n\n## Junior rowing team boats\n\n- Elm, 6 m of length\n", 1},
		{`p = "The buffer size is [1232] by default."`, "# Settings\n\n## Buffer size\n\nHow many bytes are read at once. The default value is 4096.\n", 1},
		{`p = "The buffer size is [1232] by default."`, "# Settings\n\n## Window size\n\nHow many bytes are read at once. The default value is 4096.\n", 0},
		{`p = "The buffer size is [1232] by default."`, "# Settings\n\n## Buffer size\n\n### Windows\n\nThe default value is 4096.\n", 0},
		{`p = "The boat pump weighs [9 kg]."`, "# Boats\n\nThe cellar pump weighs 4 kg.\n", 0},
	} {
		wantFindings(t, "[facts]\n"+test.facts, test.page, test.want)
	}
}
