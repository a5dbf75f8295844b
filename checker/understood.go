package checker

import "strings"

// understand marks the words of the statement that the sentence may leave to its reader: in a text that stands alone what it
// leaves to a reader who knows what it is about; in a document what the whole repository is about, when the sentence names
// nothing else.
func (c *comparison) understand() {
	c.understood = cleared(c.understood, len(c.st.words))
	for p, ph := range c.st.phrases {
		if c.book.home[c.st.formsOf(ph)] && !c.accountsForName(p) && c.nothingElse() {
			for i := ph.first; i < ph.last; i++ {
				c.understood[i] = true
			}
		}
	}
	c.understandAgent()
	c.understandAddressee()
	if !c.context.open {
		return
	}
	c.understandEpidemic()
	c.understandDescribed()
	if c.st.holdsName() {
		c.understandDescriptions()
		if c.tellsOtherStory() {
			return
		}
		c.understandSettings()
	}
	c.understandNames()
}

// understandDescribed marks the description by which the statement calls its subject, "the film", when the sentence has nothing of it: a
// text that stands alone may call it by its name.
func (c *comparison) understandDescribed() {
	for i := range c.st.words {
		w := &c.st.words[i]
		if w.verb {
			return
		}
		if works[w.stem] && w.phrase < 0 && c.links.by[i] == unlinked && c.st.pointed(i) && !c.st.hasOwner(i) {
			c.leaveOut(i, i+1)
			c.described = true
		}
	}
}

// understandAgent marks the subject of an active statement when the sentence says it in the passive and leaves out who does it:
// "receipts are required" for "travellers need receipts".
func (c *comparison) understandAgent() {
	for v := range c.st.words {
		if !c.st.words[v].verb || c.st.words[v].function || c.links.by[v] < akin {
			continue
		}
		head := c.st.agentOf(v)
		if head < 0 || c.links.by[head] > unlinked {
			return
		}
		for _, j := range c.links.to[v] {
			if c.text.passiveAt(j) && !c.text.some(func(w *word) bool { return w.form == "by" }) {
				c.understood[head] = true
			}
		}
		return
	}
}

// agentless reports whether the sentence may leave out who does what it says: it says it in the passive, or of its reader.
func (r *reading) agentless() bool {
	by := r.some(func(w *word) bool { return w.form == "by" })
	for j := range r.words {
		if !by && r.passiveAt(j) {
			return true
		}
	}
	for m := range r.mentions {
		if r.addresses(m) {
			return true
		}
	}
	return false
}

// agentOf is the subject that a statement says to do what verb v says, -1 for a name, held words or none.
func (st *statement) agentOf(v int) int {
	head := st.subjectOf(v).head
	if head < 0 || st.words[head].phrase >= 0 || st.isHeld(head) || st.passiveAt(v) {
		return -1
	}
	return head
}

// agents are the subjects of all verbs, with the adjectives that may be left out with them.
func (st *statement) agents() (heads []int) {
	for v := range st.words {
		if !st.words[v].verb {
			continue
		}
		if head := st.agentOf(v); head >= 0 {
			for i := st.beforeRole(head); i <= head; i++ {
				heads = append(heads, i)
			}
		}
	}
	return heads
}

// passiveAt reports whether the verb at word v is in the passive: "are required".
func (r *reading) passiveAt(v int) bool {
	w := &r.words[v]
	return w.verb && w.form != w.stem && v > 0 && beForms[r.words[r.groupStart(v)].form] && strings.HasSuffix(w.form, "d")
}

// pastNumber is where a name that ends before word i ends when a number right behind belongs to it: "Super Mario Bros. 3".
func (st *statement) pastNumber(i int) int {
	if i < len(st.words) && !st.isHeld(i) {
		if m := st.words[i].mention; m >= 0 && st.labels(m, i) {
			_, i = st.wordsOf(m)
		}
	}
	return i
}

// adjoin reports whether nothing but small words and signs stands between word i (exclusive end) and word j.
func (r *reading) adjoin(i, j int) bool {
	for ; i < j; i++ {
		if w := &r.words[i]; w.weight > 0 && w.mention < 0 || w.verb {
			return false
		}
	}
	return true
}

// pronominal reports whether a statement leaves its subject to a context that it does not have: "He died in 2016."
func (st *statement) pronominal() bool {
	for i := range st.words {
		w := &st.words[i]
		if w.phrase >= 0 || w.verb {
			return false
		}
		if pronouns[w.form] {
			return !st.pointsAhead(i)
		}
	}
	return false
}

// pointsAhead reports whether the pronoun at word i owns something in an opening phrase and means the subject behind it: "At its
// peak, the mill …".
func (st *statement) pointsAhead(i int) bool {
	if !possessives[st.words[i].form] || !st.isPreposition(0) && !participial[st.words[0].form] {
		return false
	}
	for j := i + 1; j < len(st.words) && !st.words[j].verb; j++ {
		if w := &st.words[j]; w.form == "," && j+1 < len(st.words) {
			return !pronouns[st.words[j+1].form]
		}
	}
	return false
}

// fewFacts are too few to tell from them what a repository is about.
const fewFacts = 8

// homeNames are the names that at least half of the facts speak of, when there are enough facts: what the repository is about.
func (b *builder) homeNames() map[string]bool {
	home := map[string]bool{}
	for i := range b.phrases {
		p := &b.phrases[i]
		if p.home = b.facts >= fewFacts && 2*p.facts >= b.facts; p.home {
			home[p.name] = true
		}
	}
	return home
}
