package statement

import "github.com/steadfact/steadfact/checker/internal/sentence"

// RuleOf is what a held part says of the mode of the statement: "are [not] allowed to", "is [mandatory]"; not ok for any other part.
func (st *Statement) RuleOf(h *Held) (sentence.Rule, bool) {
	for i := max(0, h.First-2); i < len(st.Words) && i <= h.Last+2; i++ {
		rule, ok := st.RuleAt(i)
		if ok && rule.First <= h.First && h.Last <= rule.Last && (h.First <= rule.Not && rule.Not < h.Last || h.First <= i && i < h.Last) {
			return rule, true
		}
	}
	return sentence.Rule{}, false
}

// TellsRule reports whether word i of the statement only says, with a held part, in what mode something is.
func (st *Statement) TellsRule(i int) bool {
	if !st.Words[i].Has(sentence.TellsMode) {
		return false
	}
	for k := range st.Held {
		if rule, ok := st.RuleOf(&st.Held[k]); ok && st.Held[k].Mention < 0 && rule.First <= i && i < rule.Last {
			return true
		}
	}
	return false
}

// TellsDuty reports whether word i of the statement only says that what follows with "to" is asked of the subject: "are expected to spend".
func (st *Statement) TellsDuty(i int) bool {
	return dutiful[st.Words[i].Form] && st.FormAt(i+1) == "to" && i > 0 && sentence.BeForms[st.Words[st.GroupStart(i)].Form]
}

// dutiful are the participles by which something is asked of a subject.
var dutiful = sentence.Set("expected supposed asked required obliged meant")
