package values

import "github.com/steadfact/steadfact/checker/internal/sentence"

// operators are the signs by which numbers are reckoned with; sums those that reckon with whatever stands beside them, where they stand apart.
var (
	operators = sentence.Set("* × ÷ + ^ → %")
	sums      = sentence.Set("* +")
)

// operand reports whether the number in words [first, last) is reckoned with, and not stated: the first two of "10 * 20 = 200", and those of
// "hours * (1 + looms / 21)".
func operand(r *sentence.Reading, first, last int) bool {
	if operators[r.FormAt(last)] && isTerm(r, last+1, 1) || operators[r.FormAt(first-1)] && isTerm(r, first-2, -1) {
		return true
	}
	behind, before := pastBracket(r, last, 1), pastBracket(r, first-1, -1)
	return addsUp(r, behind) || addsUp(r, before) || r.FormAt(before) == "/" && hasSum(r)
}

// isTerm reports whether a number, or a letter that stands for one, is at word i, or behind a bracket there in the direction of step.
func isTerm(r *sentence.Reading, i, step int) bool {
	i = pastBracket(r, i, step)
	return i >= 0 && i < len(r.Words) && (r.Words[i].Mention >= 0 || len(r.Words[i].Form) == 1 && !r.Words[i].Sign && !r.Words[i].Function)
}

// pastBracket is word i, or the next in the direction of step where that is a bracket.
func pastBracket(r *sentence.Reading, i, step int) int {
	if f := r.FormAt(i); f == "(" || f == ")" {
		return i + step
	}
	return i
}

// addsUp reports whether the sign at word i adds or multiplies what stands on its sides, whatever that is: it stands between spaces.
func addsUp(r *sentence.Reading, i int) bool {
	return i > 0 && i+1 < len(r.Words) && sums[r.Words[i].Form] && r.Words[i-1].End < r.Words[i].Start && r.Words[i].End < r.Words[i+1].Start
}

// hasSum reports whether the sentence has a sign that adds or multiplies: then one for "per" divides.
func hasSum(r *sentence.Reading) bool {
	for i := range r.Words {
		if addsUp(r, i) {
			return true
		}
	}
	return false
}
