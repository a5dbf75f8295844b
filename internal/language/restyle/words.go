package restyle

import "strings"

var (
	small = strings.Fields(`zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen
		seventeen eighteen nineteen`)
	tens   = strings.Fields("zero ten twenty thirty forty fifty sixty seventy eighty ninety")
	scales = []struct {
		value int64
		name  string
	}{{1_000_000_000, "billion"}, {1_000_000, "million"}, {1000, "thousand"}, {100, "hundred"}}
	// ordinals are those that are not the number and "th".
	ordinals = map[string]string{"one": "first", "two": "second", "three": "third", "five": "fifth", "eight": "eighth", "nine": "ninth", "twelve": "twelfth"}
)

// wordable reports whether writers who use words use them for this number too: up to a hundred, and for round ones.
func wordable(n int64) bool {
	if n < 0 {
		return false
	}
	for n > 100 && n%10 == 0 {
		n /= 10
	}
	return n <= 100
}

// words is a number that is not negative, in words: "two thousand five hundred", "twenty-one".
func words(n int64) string {
	switch {
	case n < int64(len(small)):
		return small[n]
	case n < 100 && n%10 == 0:
		return tens[n/10]
	case n < 100:
		return tens[n/10] + "-" + small[n%10]
	}
	for _, s := range scales {
		if n < s.value {
			continue
		}
		out := words(n/s.value) + " " + s.name
		if n%s.value > 0 {
			out += " " + words(n%s.value)
		}
		return out
	}
	return ""
}

// ordinalWords is "twenty-first", "thirtieth"; "" for numbers that are not written so.
func ordinalWords(n int64) string {
	if n < 1 || n > 100 {
		return ""
	}
	text := words(n)
	at := strings.LastIndexAny(text, "- ") + 1
	head, last := text[:at], text[at:]
	switch {
	case ordinals[last] != "":
		last = ordinals[last]
	case strings.HasSuffix(last, "y"):
		last = last[:len(last)-1] + "ieth"
	default:
		last += "th"
	}
	return head + last
}
