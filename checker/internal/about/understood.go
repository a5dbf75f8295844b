package about

import (
	"github.com/steadfact/steadfact/checker/internal/sentence"
	"github.com/steadfact/steadfact/checker/internal/statement"
)

// understand marks the words of the statement that the sentence may leave to its reader: in a text that stands alone what it
// leaves to a reader who knows what it is about; in a document what the whole repository is about, when the sentence names
// nothing else.
func (c *Comparison) understand() {
	c.Understood = statement.Cleared(c.Understood, len(c.St.Words))
	for p, ph := range c.St.Phrases {
		if c.Book.Home[c.St.FormsOf(ph)] && !c.AccountsForName(p) && c.nothingElse() {
			for i := ph.First; i < ph.Last; i++ {
				c.Understood[i] = true
			}
		}
	}
	if c.St.MayOpenWithName() && c.Book.Home[c.St.FormsOf(statement.Opening)] && c.Links.By[0] == sentence.Unlinked && c.nothingElse() {
		c.Understood[0] = true
	}
	c.understandAgent()
	c.understandAddressee()
	c.understandFiles()
	if !c.Context.Open {
		return
	}
	c.understandEpidemic()
	c.understandDescribed()
	if c.St.HoldsName() {
		c.understandDescriptions()
	}
	other := c.TellsOtherStory()
	if !other {
		c.understandSettings()
	}
	if other && c.St.HoldsName() {
		return
	}
	c.understandNames()
}

// understandFiles marks what the statement leaves to the files that it is limited to, when the sentence itself has nothing of that.
func (c *Comparison) understandFiles() {
	first := c.St.LeftToFiles()
	for i := first; i < len(c.St.Words); i++ {
		if c.St.Content(i) && c.Links.By[i] > sentence.Unlinked {
			return
		}
	}
	if first < len(c.St.Words) && c.nothingElse() {
		c.leaveOut(first, len(c.St.Words))
	}
}

// understandDescribed marks the description by which the statement calls its subject, "the film", when the sentence has nothing of it: a
// text that stands alone may call it by its name.
func (c *Comparison) understandDescribed() {
	for i := range c.St.Words {
		w := &c.St.Words[i]
		if w.Verb {
			return
		}
		if sentence.Works[w.Stem] && w.Phrase < 0 && c.Links.By[i] == sentence.Unlinked && c.St.Pointed(i) && !c.St.HasOwner(i) {
			c.leaveOut(i, i+1)
			c.Described = true
		}
	}
}

// understandAgent marks the subject of an active statement when the sentence says it in the passive and leaves out who does it:
// "receipts are required" for "travellers need receipts".
func (c *Comparison) understandAgent() {
	for v := range c.St.Words {
		if !c.St.Words[v].Verb || c.St.Words[v].Function || c.Links.By[v] < sentence.Akin {
			continue
		}
		head := c.St.AgentOf(v)
		if head < 0 || c.Links.By[head] > sentence.Unlinked {
			return
		}
		for _, j := range c.Links.To[v] {
			if c.Text.PassiveAt(j) && !c.Text.Some(func(w *sentence.Word) bool { return w.Form == "by" }) {
				c.Understood[head] = true
			}
		}
		return
	}
}

// pastNumber is where a name that ends before word i ends when a number right behind belongs to it: "Super Mario Bros. 3".
func pastNumber(st *statement.Statement, i int) int {
	if i < len(st.Words) && !st.IsHeld(i) {
		if m := st.Words[i].Mention; m >= 0 && st.Labels(m, i) {
			_, i = st.WordsOf(m)
		}
	}
	return i
}

// adjoin reports whether nothing but small words and signs stands between word i (exclusive end) and word j.
func adjoin(r *sentence.Reading, i, j int) bool {
	for ; i < j; i++ {
		if w := &r.Words[i]; w.Weight > 0 && w.Mention < 0 || w.Verb {
			return false
		}
	}
	return true
}
