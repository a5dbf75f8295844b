package checker_test

import "testing"

// TestReleases: what stands under a release tells what it brought, and not what is so now.
func TestReleases(t *testing.T) {
	const facts = "[facts]\na = \"The agent needs at least Go [1.24].\"\nb = \"Orvale 1.4 waits [9] seconds for an answer.\"\nc = \"Orvale was founded in [2010].\"\n"
	for _, tt := range []struct {
		page string
		want int
	}{
		{"# Changes\n\n## v1.7.3 (2024-09-29)\n\n- The agent needs at least Go 1.22.\n", 0},
		{"# Changes\n\n## [1.7.3](https://example.com/1.7.3) - 2024-09-29\n\n### Changed\n\n- The agent needs at least Go 1.22.\n", 0},
		{"# Version 1.7\n\nThe agent needs at least Go 1.22.\n", 0},
		{"# Orvale 1.7 - May 2024\n\nThe agent needs at least Go 1.22.\n", 1},
		{"# Orvale 1.7\n\nThe agent needs at least Go 1.22.\n", 1},
		{"# News\n\n## 2024-09-29\n\nThe agent needs at least Go 1.22.\n", 0},
		{"# News\n\n## What's new in v1.7\n\nThe agent needs at least Go 1.22.\n", 0},
		{"# Changes\n\n- **v1.7**: The agent needs at least Go 1.22.\n", 0},
		{"# Changes\n\n- **Now**: The agent needs at least Go 1.22.\n", 1},
		{"# News\n\n## 2024-09-29\n\nOrvale was founded in 2012.\n", 1},
		{"# Changes\n\n## Unreleased\n\n- The agent needs at least Go 1.22.\n", 1},
		{"# Manual\n\n## 1.7 Before you begin\n\nThe agent needs at least Go 1.22.\n", 1},
		{"# Changes\n\n## 1.4\n\nOrvale 1.4 waits 6 seconds for an answer.\n", 1},
	} {
		wantFindings(t, facts, tt.page, tt.want)
	}
}
