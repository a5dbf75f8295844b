package number

// romanDigits are the values of the letters.
var romanDigits = map[byte]int{'I': 1, 'V': 5, 'X': 10, 'L': 50, 'C': 100, 'D': 500, 'M': 1000}

// Roman is the value of a roman numeral in capitals, written by the rules (IX, not VIIII), up to 3999; 0 when it is none.
// Whether it numbers something is for the caller to say: most words of these letters do not.
func Roman(s string) int {
	if s == "" || len(s) > 15 {
		return 0
	}
	v := 0
	for i := range len(s) {
		d := romanDigits[s[i]]
		if d == 0 {
			return 0
		}
		if i+1 < len(s) && d < romanDigits[s[i+1]] {
			d = -d
		}
		v += d
	}
	if v <= 0 || v > 3999 || ToRoman(v) != s {
		return 0
	}
	return v
}

// ToRoman writes v, from 1 to 3999, in roman numerals.
func ToRoman(v int) string {
	var out []byte
	for _, d := range []struct {
		value   int
		letters string
	}{{1000, "M"}, {900, "CM"}, {500, "D"}, {400, "CD"}, {100, "C"}, {90, "XC"}, {50, "L"}, {40, "XL"}, {10, "X"}, {9, "IX"}, {5, "V"}, {4, "IV"}, {1, "I"}} {
		for v >= d.value {
			out, v = append(out, d.letters...), v-d.value
		}
	}
	return string(out)
}
