package checker

import (
	"strings"
	"unicode"
)

// asSentence tells what a description says of a setting as a sentence about its default, in two parts around the value: "The maximum size of a
// message" as "The maximum size of a message is … by default", "How long the relay waits" as "the relay waits for … by default". It is not ok where
// the description is neither a noun phrase nor a question for a measure.
func asSentence(described string) (before, after string, ok bool) {
	text := strings.TrimRight(strings.TrimSpace(described), ".,;:")
	if m := defining().FindString(text); m != "" {
		text = text[len(m):]
	}
	if m := asking().FindStringSubmatch(text); m != nil && !strings.HasPrefix(m[2], "to ") {
		with, ok := askedWith[strings.ToLower(m[1])]
		if !ok {
			with = askedWith["long"] // "how many days"
		}
		return m[2] + with, presetTail, true
	}
	if m := lasting().FindStringSubmatch(text); m != nil && opensClause().MatchString(m[3]) {
		return m[3] + lastsWith[strings.ToLower(m[2])] + bounded[strings.ToLower(m[1])], presetTail, true
	}
	if !opensNoun().MatchString(text) {
		return "", "", false
	}
	if !opensArticle().MatchString(text) {
		text = "The " + lowerOne(text)
	}
	return text + " is ", presetTail, true
}

// presetTail says that a value is a default.
const presetTail = " by default"

// lowerOne is a text with a small first letter, unless capitals follow.
func lowerOne(text string) string {
	r := []rune(text)
	if len(r) > 1 && unicode.IsUpper(r[1]) {
		return text
	}
	r[0] = unicode.ToLower(r[0])
	return string(r)
}

var (
	// defining are the verbs by which a description leads to what the value is.
	defining = pattern(`^(?i:(?:sets?|defines?|specif(?:y|ies)|controls?|determines?|configures?|dictates?|gives?|is|are) )`)

	// asking are the questions for a measure, of what the clause behind them says, askedWith the words by which that tells it.
	asking    = pattern(`^(?i:how (long|often|many [a-z]*(?:second|minute|hour|day|week|month|year)s)) (.+)$`)
	askedWith = map[string]string{"long": " for ", "often": " every "}

	// lasting is a noun for a time with the clause that says what it is the time of: "the maximum time in which a plugin can load". lastsWith are the
	// words by which the clause tells how long, bounded those for its bound.
	lasting = pattern(`^(?i:(?:the )?(maximum |minimum |max |min |max\. |min\. |longest |shortest |)(?:allowed )?(?:amount of |length of |period of )?` +
		`(?:time|duration|timeout|delay|interval|period|number of [a-z]*(?:second|minute|hour|day|week|month|year)s?)s?,? ` +
		`(after which|before which|within which|in which|for which|during which|that|)) ?(.+)$`)
	lastsWith = map[string]string{"after which": " after ", "before which": " within ", "within which": " within ", "in which": " within ",
		"for which": " for ", "during which": " for ", "that": " for ", "": " for "}
	bounded = map[string]string{"maximum ": "at most ", "max ": "at most ", "max. ": "at most ", "longest ": "at most ",
		"minimum ": "at least ", "min ": "at least ", "min. ": "at least ", "shortest ": "at least ", "": ""}

	// opensClause is a subject with which the clause behind such a noun begins.
	opensClause = pattern(`^(?i:the|a|an|any|each|every|it|we|all) `)

	// opensArticle and opensNoun are how a noun phrase begins that names a measure.
	opensArticle = pattern(`^(?i:the|an?) `)
	opensNoun    = pattern(`^(?i:(?:the|an?) )?(?i:(?:maximum|minimum|max\.?|min\.?|total|initial|default|target|upper|lower|largest|smallest|` +
		`highest|lowest|longest|shortest|average|number|amount|size|length|width|height|depth|interval|time|timeout|duration|delay|period|limit|cap|ceiling|threshold|` +
		`rate|ratio|factor|percentage|fraction|share|port|level|version|age|lifetime|capacity|count|frequency|weight|format|mode|name|path|` +
		`directory|address|host|method|algorithm|protocol|encoding|character|separator|prefix|suffix)\b)`)
)
