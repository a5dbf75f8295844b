package statement

import "github.com/steadfact/steadfact/checker/internal/sentence"

// BeforeRole is where the adjectives begin that a text need not say of the persons at word head when it speaks to them.
func (st *Statement) BeforeRole(head int) int {
	for head > 0 && plainly[st.Words[head-1].Form] {
		head--
	}
	return head
}

// plainly are adjectives by which persons are told apart that a text may speak to without saying so: who begins somewhere reads about
// it.
var plainly = sentence.Set("new individual ordinary regular registered eligible interested all every each")

// AgentOf is the subject that a statement says to do what verb v says, -1 for a name, held words or none.
func (st *Statement) AgentOf(v int) int {
	head := st.SubjectOf(v).Head
	if head < 0 || st.Words[head].Phrase >= 0 || st.IsHeld(head) || st.PassiveAt(v) {
		return -1
	}
	return head
}

// Agents are the subjects of all verbs, with the adjectives that may be left out with them.
func (st *Statement) Agents() (heads []int) {
	for v := range st.Words {
		if !st.Words[v].Verb {
			continue
		}
		if head := st.AgentOf(v); head >= 0 {
			for i := st.BeforeRole(head); i <= head; i++ {
				heads = append(heads, i)
			}
		}
	}
	return heads
}
