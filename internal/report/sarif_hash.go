package report

import (
	"fmt"
	"unicode/utf16"
)

// lineHashes are the hashes by which GitHub tells a line again when the lines above it have changed.
type lineHashes []string

// line is the hash of line n, counted from 1; "" where there is no such line.
func (h lineHashes) line(n int) string {
	if n < 1 || n > len(h) {
		return ""
	}
	return h[n-1]
}

const (
	hashedUnits = 100   // how much of a text a line's hash takes in
	hashBase    = 37    // of the polynomial, which overflows at 64 bits
	endOfText   = 65535 // stands behind the last character
)

// hashLines hashes every line by the rule of GitHub's upload action, which complains of hashes it does not come to itself
// (github/codeql-action, src/fingerprints.ts). A line's hash takes in the next hundred UTF-16 units from its start, blanks and tabs
// left out and line endings as LF. What the text lacks to a hundred is zero. Equal hashes are counted.
func hashLines(text string) lineHashes {
	units, starts := hashUnits(text)
	sums := make([]uint64, len(units)+1) // of the polynomial up to each unit
	power := uint64(1)
	for i, u := range units {
		sums[i+1] = sums[i]*hashBase + uint64(u)
		if i < hashedUnits {
			power *= hashBase
		}
	}
	out := make(lineHashes, len(starts))
	seen := map[uint64]int{}
	for i, start := range starts {
		hash := sums[start+hashedUnits] - sums[start]*power
		seen[hash]++
		out[i] = fmt.Sprintf("%x:%d", hash, seen[hash])
	}
	return out
}

// hashUnits are the units that count, with the end's mark and zeros behind it, and where each line begins among them.
func hashUnits(text string) (units []uint16, starts []int) {
	newLine, afterCR := true, false
	add := func(u uint16) {
		if newLine {
			starts = append(starts, len(units))
		}
		newLine = u == '\n'
		units = append(units, u)
	}
	for _, u := range utf16.Encode([]rune(text)) {
		switch {
		case u == ' ', u == '\t', afterCR && u == '\n':
			afterCR = false
		case u == '\r':
			add('\n')
			afterCR = true
		default:
			add(u)
			afterCR = false
		}
	}
	add(endOfText)
	return append(units, make([]uint16, hashedUnits)...), starts
}
