package checker_test

import "testing"

// TestContrast: a page that has the fact's own noun calls what it stands for nothing else, where the same is said of both.
func TestContrast(t *testing.T) {
	const facts = "[facts]\na = \"The flight from Oslo to Bergen takes [55 minutes].\"\nb = \"The audit committee meets [four] times a year.\"\n"
	for _, tt := range []struct {
		page string
		want int
	}{
		{"# Travel\n\nThe flight from Oslo to Bergen takes 55 minutes.\n\nThe train from Oslo to Bergen takes seven hours.\n", 0},
		{"# Travel\n\nThe flight from Oslo to Bergen takes 55 minutes.\n\nThe flight from Oslo to Bergen takes seven hours.\n", 1},
		{"# Audit\n\nThe audit committee meets four times a year.\n\nThe orchestra meets six times a year.\n", 0},
		{"# Audit\n\nThe audit committee meets four times a year.\n\nThe committee meets six times a year.\n", 1},
	} {
		wantFindings(t, facts, tt.page, tt.want)
	}
}
