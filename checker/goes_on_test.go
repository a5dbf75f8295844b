package checker_test

import "testing"

// TestGoesOn: a sentence that tells of all that the one before says, or concludes something from it, takes over what that speaks of.
func TestGoesOn(t *testing.T) {
	for _, tt := range []struct {
		fact, page string
		want       int
	}{
		{"Turning a recipe into a bundle happens in [three] phases.", "# Bundles\n\nThe packer turns a recipe into a bundle. This happens in five phases.\n", 1},
		{"Turning a recipe into a bundle happens in [three] phases.", "# Bundles\n\nThe packer turns a recipe into a bundle. This happens in three phases.\n", 0},
		{"Turning a recipe into a bundle happens in [three] phases.", "# Packer\n\nThe packer reads a recipe. This happens in five phases.\n", 0},
		{"Rebuilding the index takes [20 minutes].", "# Index\n\nThe index is rebuilt every night. This takes about 40 minutes.\n", 1},
		{"Rebuilding the index takes [20 minutes].", "# Index\n\nThe index is checked every night. This takes about 40 minutes.\n", 0},
		{"Corvid has [three] release channels.", "# Features\n\nNothing goes straight into Corvid. Instead, we have four release channels.\n", 1},
		{"Corvid has [three] release channels.", "# Features\n\nNothing goes straight into Corvid. Instead, Heron has four release channels.\n", 0},
		{"Corvid has [three] release channels.", "# Features\n\nNothing goes straight into Heron. Instead, we have four release channels.\n", 0},
	} {
		wantFindings(t, "[facts]\na = '''"+tt.fact+"'''\n", tt.page, tt.want)
	}
}

// TestPageSays: what stands under a heading or title is said of that, in its words.
func TestPageSays(t *testing.T) {
	for _, tt := range []struct {
		fact, page string
		want       int
	}{
		{"PondCon 2022 was the [sixth] PondCon.", "# PondCon 2022 is over\n\nNow in its 7th edition, PondCon was held in Ghent.\n", 1},
		{"PondCon 2022 was the [sixth] PondCon.", "# PondCon 2022 is over\n\nNow in its 6th edition, PondCon was held in Ghent.\n", 0},
		{"PondCon 2022 was the [sixth] PondCon.", "# PondCon 2023 is over\n\nNow in its 7th edition, PondCon was held in Ghent.\n", 0},
		{"PondCon 2022 was the [sixth] PondCon.", "# PondCon 2022 is over\n\nThe 7th edition will be held in May.\n", 0},
		{"Corvid needs CMake [3.20] or newer.", "# Corvid\n\n## Prerequisites\n\n- CMake 3.16+\n", 1},
		{"Corvid needs CMake [3.20] or newer.", "# Corvid\n\n## Prerequisites\n\n- CMake 3.20+\n", 0},
		{"Corvid needs CMake [3.20] or newer.", "# Corvid\n\n## Releases tested\n\n- CMake 3.16+\n", 0},
		{"Corvid needs CMake [3.20] or newer.", "# Heron\n\n## Prerequisites\n\n- CMake 3.16+\n", 0},
	} {
		wantFindings(t, "[facts]\na = '''"+tt.fact+"'''\n", tt.page, tt.want)
	}
}
