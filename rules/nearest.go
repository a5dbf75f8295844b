package rules

import (
	"fmt"
	"strings"
)

// nearest is the name most like word, or "" when none is like it: at most a third of its letters, and never more than three,
// are wrong, missing, too many or swapped.
func nearest(word string, names []string) string {
	word = strings.ToLower(word)
	best, limit := "", min(3, max(1, len([]rune(word))/3))
	for _, name := range names {
		if d := distance([]rune(word), []rune(strings.ToLower(name))); d <= limit {
			best, limit = name, d-1
		}
	}
	return best
}

// didYouMean is the sentence of help for an unknown word.
func didYouMean(word string, names []string) string {
	if best := nearest(word, names); best != "" {
		return fmt.Sprintf("did you mean `%s`?", best)
	}
	return "known here: " + strings.Join(names, ", ")
}

// distance counts the letters that differ, counting two neighbours swapped as one (optimal string alignment).
func distance(a, b []rune) int {
	before, last, row := make([]int, len(b)+1), make([]int, len(b)+1), make([]int, len(b)+1)
	for j := range row {
		row[j] = j
	}
	for i := range a {
		before, last, row = last, row, before
		row[0] = i + 1
		for j := range b {
			cost := 1
			if a[i] == b[j] {
				cost = 0
			}
			row[j+1] = min(last[j]+cost, last[j+1]+1, row[j]+1)
			if i > 0 && j > 0 && a[i] == b[j-1] && a[i-1] == b[j] {
				row[j+1] = min(row[j+1], before[j-1]+1)
			}
		}
	}
	return row[len(b)]
}
