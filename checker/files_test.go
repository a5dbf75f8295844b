package checker_test

import "testing"

// TestLeftToFiles: a page to which a fact is limited need not say again for what the fact holds; any other page must.
func TestLeftToFiles(t *testing.T) {
	const ram = "We recommend at least [8 GB] of RAM for building Corvid."
	for _, tt := range []struct {
		fact, files, page string
		want              int
	}{
		{ram, "**", "# Prerequisites\n\nWe recommend the following.\n\n* 18GB+ RAM\n", 1},
		{ram, "**", "# Prerequisites\n\nWe recommend the following.\n\n* 8GB+ RAM\n", 0},
		{ram, "**", "# Prerequisites\n\nWe recommend the following for building Heron.\n\n* 18GB+ RAM for Heron\n", 0},
		{ram, "**", "# Prerequisites\n\nWe recommend at least 18 GB of RAM for running the tests.\n", 0},
		{ram, "**", "# Prerequisites\n\nWe recommend the following.\n\n* 18GB+ disk\n", 0},
		{ram, "other/**", "# Prerequisites\n\nWe recommend the following.\n\n* 18GB+ RAM\n", 0},
	} {
		wantFindings(t, "[[fact]]\nid = 'a'\nstatement = '''"+tt.fact+"'''\nfiles = ['"+tt.files+"']\n", tt.page, tt.want)
	}
	wantFindings(t, "[facts]\na = '''"+ram+"'''\n", "# Prerequisites\n\nWe recommend the following.\n\n* 18GB+ RAM\n", 0)
}
