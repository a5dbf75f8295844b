package sentence

import "github.com/steadfact/steadfact/internal/language/lexicon"

// Mode is what a rule says of a doing or a thing: may it be, must it be?
type Mode uint8

// Modes, each beside the one that denies it.
const (
	NoMode    Mode = iota
	Allowed        // may, is permitted, are welcome
	Forbidden      // may not, must not, is prohibited
	Required       // must, have to, is mandatory
	Optional       // need not, do not have to, is voluntary
)

// Apart reports whether what is said to be in one mode cannot be in the other: what is required is not forbidden either.
func (m Mode) Apart(o Mode) bool {
	if m > o {
		m, o = o, m
	}
	return m != NoMode && (m == Allowed && o == Forbidden || m == Forbidden && o > Forbidden || m == Required && o == Optional)
}

// Rule is the words of a reading that say in what mode something is: those from First to Last, the verb before them included.
type Rule struct {
	Mode
	First, Last int
	Word        int // the one that says it
	Not         int // the one that denies it, -1 for none
}

// RuleAt is what word i says of the mode of its clause; not ok when that is nothing.
func (r *Reading) RuleAt(i int) (rule Rule, ok bool) {
	w := &r.Words[i]
	if !w.Has(TellsMode) || w.Mention >= 0 || w.Upper && !r.Opens(i) {
		return Rule{}, false
	}
	rule = Rule{Mode: modal[w.Form], First: i, Last: i + 1, Word: i, Not: -1}
	switch {
	case rule.Mode != NoMode:
		if w.Form == "cannot" || w.Form == "can't" || w.Form == "mustn't" {
			return rule, true
		}
		if Denying[r.FormAt(i+1)] {
			rule.Not, rule.Last = i+1, i+2
		}
	case urging[w.Stem] != NoMode:
		if rule.Mode = urging[w.Stem]; w.Stem == "need" && Denying[r.FormAt(i+1)] { // "you need not register"
			rule.Not, rule.Last = i+1, i+2
			break
		}
		if !w.Verb || r.FormAt(i+1) != "to" && w.Stem != "need" {
			return Rule{}, false
		}
		if r.FormAt(i+1) == "to" {
			rule.Last++
		}
		rule.deniedBefore(r)
	default:
		rule.Mode = stated[w.Form]
		k := i - 1
		for k >= 0 && r.deniesOrTellsHow(k) {
			k--
		}
		if k < 0 || !present[r.Words[k].Form] {
			return Rule{}, false
		}
		rule.deniedBefore(r)
		if r.FormAt(i+1) == "to" {
			rule.Last++
		} else if leading[w.Form] {
			return Rule{}, false // "is free"
		}
	}
	if rule.Not < 0 {
		rule.Not = r.noneBefore(rule.First)
	}
	if rule.Not >= 0 {
		rule.Mode = denied(rule.Mode, modal[w.Form] == Required)
	}
	return rule, true
}

// TellsMayOrMust reports whether word i is a verb that stands before what may, must or need not be done.
func (r *Reading) TellsMayOrMust(i int) bool {
	return modal[r.Words[i].Form] != NoMode || urging[r.Words[i].Stem] != NoMode
}

// deniedBefore takes to a rule the verbs and adverbs before its word, and notes what denies it there.
func (x *Rule) deniedBefore(r *Reading) {
	for k := x.First - 1; k >= 0 && (r.Words[k].Is(lexicon.Auxiliary) || r.deniesOrTellsHow(k)); k-- {
		x.First = k
		if Denying[r.Words[k].Form] {
			x.Not = k
		}
	}
}

// deniesOrTellsHow reports whether word k may stand between a verb and what says in what mode something is: an adverb or a denial, "no longer".
func (r *Reading) deniesOrTellsHow(k int) bool {
	return r.IsAdverb(k) || Denying[r.Words[k].Form] || k > 0 && r.NoLonger(k-1)
}

// noneBefore is the word by which the subject that opens the reading, and ends before word i, is nobody: "no dogs are allowed"; -1 for none.
func (r *Reading) noneBefore(i int) int {
	if i > 0 && Nobody[r.Words[0].Form] && r.Words[0].Clause == r.Words[i].Clause {
		return 0
	}
	return -1
}

// denied is what a mode becomes when it is denied: who "must not" is forbidden what who "is not required" is free to do.
func denied(m Mode, must bool) Mode {
	switch m {
	case Allowed:
		return Forbidden
	case Forbidden:
		return Allowed
	case Optional:
		return Required
	}
	if must {
		return Forbidden
	}
	return Optional
}

// modal are the verbs before another one that say in what mode that is, urging those that do with "to" or "not", and stated what is said of
// a doing with "is".
var (
	modal  = map[string]Mode{"may": Allowed, "can": Allowed, "must": Required, "cannot": Forbidden, "can't": Forbidden, "mustn't": Forbidden}
	urging = map[string]Mode{"need": Required, "have": Required}
	stated = map[string]Mode{
		"allowed": Allowed, "permitted": Allowed, "welcome": Allowed, "free": Allowed, "entitled": Allowed,
		"forbidden": Forbidden, "prohibited": Forbidden, "banned": Forbidden, "disallowed": Forbidden,
		"required": Required, "mandatory": Required, "compulsory": Required, "obligatory": Required, "necessary": Required, "needed": Required, "obliged": Required,
		"optional": Optional, "voluntary": Optional,
	}
	present = Set("is are be am become becomes remain remains")
	leading = Set("free entitled obliged") // those that say so only of what follows with "to"
)

// Ruling are the modal verbs by which a rule says how something is to be, and so is.
var Ruling = Set("shall must should")
