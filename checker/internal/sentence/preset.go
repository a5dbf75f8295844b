package sentence

// TellsDefault reports whether the sentence tells the default of what the text before explains: "Defaults to 5.", "The default is 5.",
// "Falls back to 5.", "If unset, 5 is used."
func (r *Reading) TellsDefault() bool {
	if r.whenUnset() || r.FormAt(1) == "back" && r.FormAt(2) == "to" && r.Words[0].Stem == "fall" {
		return true
	}
	i := 0
	if len(r.Words) > 0 && r.Words[0].Form == "the" {
		i = 1
	}
	if i+1 >= len(r.Words) || r.Words[i].Stem != "default" {
		return false
	}
	next := &r.Words[i+1]
	return next.Form == ":" || next.Form == "to" || next.Form == "is" || next.Form == "=" || next.Form == "`" || next.Mention >= 0
}

// whenUnset reports whether the sentence opens with the condition that what the text before explains is left open: "If it is not set,".
func (r *Reading) whenUnset() bool {
	if f := r.FormAt(0); f != "if" && f != "when" && f != "unless" {
		return false
	}
	left := r.FormAt(0) == "unless"
	for i := 1; i < len(r.Words); i++ {
		switch f := r.Words[i].Form; {
		case f == "not", f == "no", f == "nothing":
			left = !left
		case unset[f] && r.FormAt(0) != "unless":
			left = true
		case f == ",":
			return left && i > 1
		case !given[f] && !settings[r.Words[i].Stem] && !r.Words[i].Function:
			return false
		}
	}
	return false
}

// unset are the words for what nobody has given, given those for what somebody has, settings the nouns for what may be given.
var (
	unset    = Set("unset omitted unspecified absent missing empty undefined")
	given    = Set("set given specified provided present defined configured left")
	settings = Set("value option setting flag variable key field parameter argument")
)

// DefaultAside reports whether the value at word i is told in brackets as the default of what its line is about: "--jobs N: how many
// files are read at once (default: 4)".
func (r *Reading) DefaultAside(i int) bool {
	for i--; i > 0 && (r.Words[i].Form == "to" || r.Words[i].Form == "is" || r.Words[i].Sign && r.Words[i].Form != "(" || r.Words[i].Mention >= 0); i-- {
	}
	return i > 0 && (r.Words[i].Stem == "default" || r.Words[i].Stem == "defaults") && r.Words[i-1].Form == "("
}
