package checker_test

import "testing"

// TestLead: a page that tells by its first sentence what it is about need not name that again, whatever the heading; one that is titled
// otherwise, tells of an event or is told by its writers, is about something else, and so is a section that names it.
func TestLead(t *testing.T) {
	const facts = "[facts]\na = \"Harbrix has [four] maintainers.\"\nb = \"The default timeout of Harbrix is [30 seconds].\"\n"
	for _, tt := range []struct {
		page string
		want int
	}{
		{"# Team\n\nHarbrix is a registry of images.\n\n## People\n\nWe have five maintainers.\n", 1},
		{"# Overview\n\nHarbrix (HX) is a registry of images.\n\n## Limits\n\nThe default timeout is 45 seconds.\n", 1},
		{"# Team\n\nHarbrix is a registry of images.\n\n## People\n\nWe have four maintainers.\n", 0},
		{"# Harbrix\n\n## Timeouts\n\nThe default timeout is 45 seconds.\n", 1},
		{"# Harbrix\n\n## Rowlax\n\nThe default timeout is 45 seconds.\n", 0},
		{"# Harbrix\n\n## Rowlax\n\nThe default timeout of Harbrix is 45 seconds.\n", 1},
		{"# Rowlax\n\n## Harbrix\n\nThe default timeout is 45 seconds.\n", 1},
		{"# Rowlock\n\nHarbrix is a registry of images.\n\nWe have five maintainers.\n", 0},
		{"# Numbers\n\nThis page is for everybody who works at Harbrix.\n\nWe have five maintainers.\n", 1},
		{"# Limits and defaults\n\nThis document describes how Harbrix is run.\n\nThe default timeout is 45 seconds.\n", 1},
		{"# Limits and defaults\n\nThis document describes how Harbrix talks to Rowlax.\n\nThe default timeout is 45 seconds.\n", 0},
		{"# Rowlax\n\nThis document describes how it talks to Harbrix.\n\nThe default timeout is 45 seconds.\n", 0},
		{"# Limits and defaults\n\nThis team pays for Harbrix.\n\nThe default timeout is 45 seconds.\n", 0},
		{"# Limits and defaults\n\nThis figure shows the load of Harbrix.\n\nThe default timeout is 45 seconds.\n", 0},
		{"# Limits and defaults\n\nThis plugin talks to Harbrix.\n\nThe default timeout is 45 seconds.\n", 0},
		{"# Team\n\nHarbrix pays us.\n\nWe have five maintainers.\n", 0},
		{"# Team\n\nHarbrix opened an office.\n\nWe have five maintainers.\n", 0},
		{"# Team\n\nThe rival of Harbrix is a registry.\n\nWe have five maintainers.\n", 0},
		{"# Team\n\n> Harbrix is a registry of images.\n\nWe have five maintainers.\n", 0},
		{"# Team\n\n- Harbrix is a registry of images.\n\nWe have five maintainers.\n", 0},
	} {
		wantFindings(t, facts, tt.page, tt.want)
	}
}

// TestListBelow: a list's items are tools where what stands above them says so, and hold only in the case with which that ends.
func TestListBelow(t *testing.T) {
	const facts = "[facts]\na = \"Crates are weighed with [Loadstar].\"\nb = \"A crate needs at least [two] seals.\"\n"
	for _, tt := range []struct {
		page string
		want int
	}{
		{"Our tools are:\n\n- Krellimo to weigh crates\n", 1},
		{"Our tools are:\n\n- Loadstar to weigh crates\n", 0},
		{"Our tools are:\n\n- Krellimo to weigh empty crates\n", 0},
		{"Our tools are:\n\n- Krellimo to count crates\n", 0},
		{"Our tasks are:\n\n- Ann to weigh crates\n", 0},
		{"A crate needs:\n\n- at least three seals\n", 1},
		{"A crate is opened by customs when:\n\n- There is at least one seal on the crate.\n", 0},
	} {
		wantFindings(t, facts, tt.page, tt.want)
	}
}
