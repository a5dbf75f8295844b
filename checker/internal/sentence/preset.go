package sentence

import (
	"slices"
	"strings"

	"github.com/steadfact/steadfact/internal/source"
)

// TellsDefault reports whether the sentence tells the default of what the text before explains: "Defaults to 5.", "The default is 5.",
// "Falls back to 5.", "If unset, 5 is used."
func (r *Reading) TellsDefault() bool {
	if r.WhenUnset() || r.FormAt(1) == "back" && r.FormAt(2) == "to" && r.Words[0].Stem == "fall" {
		return true
	}
	i := 0
	if len(r.Words) > 0 && r.Words[0].Form == "the" {
		i = 1
	}
	if i+1 >= len(r.Words) || r.Words[i].Stem != "default" {
		return false
	}
	if i+2 < len(r.Words) && r.Words[i+1].Form == "value" {
		i++
	}
	next := &r.Words[i+1]
	return next.Form == ":" || next.Form == "to" || next.Form == "is" || next.Form == "=" || next.Form == "`" || next.Mention >= 0
}

// WhenUnset reports whether the sentence opens with the condition that what the text before explains is left open: "If it is not set,".
func (r *Reading) WhenUnset() bool {
	if f := r.FormAt(0); f != "if" && f != "when" && f != "unless" {
		return false
	}
	left := r.FormAt(0) == "unless"
	for i := 1; i < len(r.Words); i++ {
		switch f := r.Words[i].Form; {
		case f == "not", f == "no", f == "nothing":
			left = !left
		case Unset[f] && r.FormAt(0) != "unless":
			left = true
		case f == ",":
			return left && i > 1
		case !given[f] && !settings[r.Words[i].Stem] && !r.Words[i].Function:
			return false
		}
	}
	return false
}

// Unset are the words for what nobody has given, given those for what somebody has, settings the nouns for what may be given.
var (
	Unset    = Set("unset omitted unspecified absent missing empty undefined")
	given    = Set("set given specified provided present defined configured left")
	settings = Set("value option setting flag variable key field parameter argument")
)

// PresetWord is the word by which the reading tells of a default; -1 for none.
func (r *Reading) PresetWord() int {
	return slices.IndexFunc(r.Words, func(w Word) bool { return w.Stem == "default" && w.Mention < 0 })
}

// PresetLinks are the words between "default" and what that is.
var PresetLinks = Set("value is to of")

// Coded reports whether word i stands in a code span, or right behind a sign that opens one or a quotation.
func (r *Reading) Coded(i int) bool {
	if i < 0 || i >= len(r.Words) {
		return false
	}
	for i > 1 && r.Words[i-1].Sign && r.Words[i-1].End == r.Words[i].Start && r.FormAt(i-1) != "(" && !r.IsQuote(i-1) {
		i-- // the sign by which a path begins
	}
	return slices.ContainsFunc(r.Code, func(s source.Span) bool { return s.Overlaps(r.Words[i].Span) }) ||
		i > 0 && r.IsQuote(i-1) && r.Words[i-1].End == r.Words[i].Start && r.FormAt(i-1) != "*" && r.FormAt(i-1) != "_"
}

// Programmed are the nouns behind the name of something in a program, or in its settings, that only say what sort of thing it is.
var Programmed = Set(`option flag switch setting parameter argument attribute property keyword directive field variable key macro lint annotation
	metric command subcommand function method trait integer int string number boolean bool float enum`)

// DefaultAside reports whether the value at word i is told in brackets, or behind a sign, as the default of what its line is about:
// "--jobs N: how many files are read at once (default: 4)", "jobs - Default: 4", "how many files are read at once, 4 by default".
func (r *Reading) DefaultAside(i int) bool {
	if m := r.Words[i].Mention; m >= 0 && i > 0 && aside[r.Words[i-1].Form] {
		if _, last := r.WordsOf(m); r.FormAt(last) == "by" && r.FormAt(last+1) == "default" {
			return true
		}
	}
	for i--; i > 0 && (r.Words[i].Form == "to" || r.Words[i].Form == "is" || r.Words[i].Sign && r.Words[i].Form != "(" || r.Words[i].Mention >= 0); i-- {
	}
	return i > 0 && (r.Words[i].Stem == "default" || r.Words[i].Stem == "defaults") && aside[r.Words[i-1].Form]
}

// KeyBefore are the words of the identifier whose default the value at word i is told to be, right behind it: "max_hops (default: 5)",
// "max_hops defaults to 5". Of one that full stops part it is what stands behind the last: what it is called among others of its sort.
func (r *Reading) KeyBefore(i int) (Phrase, bool) {
	k := i - 1
	for k > 0 && (r.Words[k].Sign || r.Words[k].Form == "to" || r.Words[k].Form == "is" || r.Words[k].Form == "of") {
		k--
	}
	if k > 0 && r.Words[k-1].Stem == "default" && isIdentifier(r.Surface(k)) {
		return Phrase{First: k, Last: k + 1}, true // "the default max_hops of 5"
	}
	told := k > 0 && r.Words[k].Stem == "default"
	if m := r.Words[i].Mention; !told && m >= 0 {
		_, last := r.WordsOf(m)
		told = r.FormAt(last) == "by" && r.FormAt(last+1) == "default"
		k++
	}
	for k--; k > 0 && r.Words[k].Sign; k-- {
	}
	if !told || k < 0 {
		return Phrase{}, false
	}
	first := k
	for first > 0 && r.Words[first-1].End == r.Words[first].Start && !r.IsQuote(first-1) && r.Words[first-1].Form != "(" && !strings.Contains(r.Surface(first), ".") {
		first--
	}
	return Phrase{First: first, Last: k + 1}, first < k || isIdentifier(r.Surface(k))
}

// KeyEnd is where the name of a setting ends with which the reading opens: "--dial-timeout: how long …", "maxHops (optional) - …"; 0 where it
// opens with none.
func (r *Reading) KeyEnd() int {
	i := 0
	for i < len(r.Words) && (r.Words[i].Form == "-" || r.IsQuote(i)) {
		i++
	}
	last := i
	for last+2 < len(r.Words) && r.Words[last+1].Form == "-" && r.Words[last].End == r.Words[last+2].Start-1 {
		last += 2
	}
	switch {
	case last >= len(r.Words), r.Words[last].Mention >= 0:
		return 0
	case i > 0 && r.Words[i-1].Form == "-", last > i, isIdentifier(r.Surface(i)), aside[r.FormAt(last+1)], r.FormAt(last+1) == ":":
		return last + 1
	}
	return 0
}

// aside are the signs behind which something is told of what the line is about.
var aside = Set("( , - – — ;")
