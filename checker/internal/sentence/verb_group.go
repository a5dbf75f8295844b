package sentence

import "github.com/steadfact/steadfact/internal/language/lexicon"

// GroupStart is the first verb of the group that ends with the verb at word i.
func (r *Reading) GroupStart(i int) int {
	start := i
	for j := i - 1; j >= 0 && (r.Words[j].Verb || r.IsAdverb(j) || r.Words[j].Is(lexicon.Modal)); j-- {
		if r.Words[j].Verb && !r.Words[j].Function && r.Words[i].Form == r.Words[i].Stem {
			break // "what was read stays"
		}
		if r.Words[j].Verb {
			start = j
		}
	}
	return start
}

// MainVerb is the last verb of the group that begins with the verb at word i: "was originally built" → built.
func (r *Reading) MainVerb(i int) int {
	main := i
	if w := &r.Words[i]; w.Verb && !w.Function {
		return i // "awakes chained to a pipe"
	}
	for j := i + 1; j < len(r.Words) && j <= i+4; j++ {
		w := &r.Words[j]
		switch {
		case w.Verb:
			main = j
		case w.Sign, !r.IsAdverb(j):
			return main
		}
		if w.Verb && !w.Function {
			return main
		}
	}
	return main
}

// IsCopula reports whether a word says what something is: "is", "has been", "is called".
func (r *Reading) IsCopula(i int) bool {
	w := &r.Words[i]
	if !w.Verb {
		return false
	}
	next := r.MainVerb(i)
	return Identifying[r.Words[next].Stem]
}

// Identifying are verbs that say what or who something is.
var Identifying = Set("be become remain call name serve act")

// posing are the verbs behind which an adjective says how something is: "stands ready".
var posing = Set("stand lie sit stay keep run go seem appear look feel get grow stop")

// IsAdverb reports whether a word may stand inside a group of verbs.
func (r *Reading) IsAdverb(i int) bool {
	w := r.at(i)
	return !w.Upper && w.Has(isAdverb)
}

// midway are words that may stand inside a group of verbs and that the lexicon does not know as adverbs.
var midway = Set("only also still now currently once then not never first originally initially later since jointly co-")

// IsPassive reports whether a verb is a participle behind a form of "be".
func (r *Reading) IsPassive(i int) bool {
	if n := len(r.Words[i].Form); n > 3 && r.Words[i].Form[n-3:] == "ing" || r.Words[i].Function {
		return false
	}
	for j := i - 1; j >= 0 && (r.IsAdverb(j) || r.Words[j].Function); j-- {
		if r.Words[j].Stem == "be" {
			return true
		}
	}
	return false
}

// IsParticiple reports whether a word may be a past participle.
func (r *Reading) IsParticiple(i int) bool {
	w := r.at(i)
	n := len(w.Form)
	return n > 2 && !w.Function && w.Form != w.Stem && w.Form[n-1] != 's' && w.Form[n-3:] != "ing"
}

// DescribedBy is the verb that says what something is, when the participle at word j only describes that: "Y is a company owned
// by X"; -1 when it does not.
func (r *Reading) DescribedBy(j int) int {
	if r.IsPassive(j) || !r.IsParticiple(j) {
		return -1
	}
	for k := j - 1; k >= 0; k-- {
		w := &r.Words[k]
		if w.Verb && r.IsCopula(k) {
			return k
		}
		if next := r.skipAdverbs(k + 1); w.Form == "," && (next == j || next == j-1 && r.Words[next].Form == "best") {
			continue // "Y is a guitarist, best known as the founder of X"
		}
		if !(w.Verb || r.IsNominal(k) || r.IsAdverb(k) || r.IsDeterminer(k) || w.Mention >= 0 || w.Form == "-" || w.Form == "and") {
			break
		}
	}
	return -1
}
