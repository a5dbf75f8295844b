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
