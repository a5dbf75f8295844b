package values

import "github.com/steadfact/steadfact/checker/internal/sentence"

// operators are the signs by which numbers are reckoned with.
var operators = sentence.Set("* × ÷ + ^ → %")

// operand reports whether the number in words [first, last) is reckoned with, and not stated: the first two of "10 * 20 = 200".
func operand(r *sentence.Reading, first, last int) bool {
	return operators[r.FormAt(last)] && isTerm(r, last+1, 1) || operators[r.FormAt(first-1)] && isTerm(r, first-2, -1)
}

// isTerm reports whether a number, or a letter that stands for one, is at word i, or behind a bracket there in the direction of step.
func isTerm(r *sentence.Reading, i, step int) bool {
	if f := r.FormAt(i); f == "(" || f == ")" {
		i += step
	}
	return i >= 0 && i < len(r.Words) && (r.Words[i].Mention >= 0 || len(r.Words[i].Form) == 1 && !r.Words[i].Sign && !r.Words[i].Function)
}
