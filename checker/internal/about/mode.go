package about

import "github.com/steadfact/steadfact/checker/internal/sentence"

// ruleTold reports whether word i of the statement only says in what mode something is, and the sentence has a word for a mode, too.
func (c *Comparison) ruleTold(i int) bool {
	if !c.St.TellsRule(i) {
		return false
	}
	for j := range c.Text.Words {
		if c.Text.Words[j].Has(sentence.TellsMode) {
			return true
		}
	}
	return false
}
