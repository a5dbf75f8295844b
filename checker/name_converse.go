package checker

// conversePrepositions are prepositions that say the same of two things the other way round: what came before Y is what Y
// came after.
var conversePrepositions = map[string]string{"before": "after", "after": "before", "above": "below", "below": "above", "behind": "before"}

// converse lists the names that a sentence puts behind Y, when the statement puts Y behind the held name: "Y joined after X",
// for "The only one to join before Y was [X]".
func (c *comparison) converse() []filler {
	r := c.text
	for i := 1; i+1 < len(c.st.words); i++ {
		want := conversePrepositions[c.st.words[i].form]
		if want == "" || c.st.words[i+1].phrase < 0 || c.st.isHeld(i+1) || c.accountedFor(i+1) < derived || !c.sharesWordBefore(i) {
			continue
		}
		for k := range r.words {
			if r.words[k].form != want || k+1 >= len(r.words) {
				continue
			}
			if f, ok := c.runAt(k+1, true); ok && f.first == k+1 && (f.last == len(r.words) || r.words[f.last].sign) {
				return []filler{f}
			}
		}
	}
	return nil
}

// sharesWordBefore reports whether some verb of the statement before word i is in the sentence.
func (c *comparison) sharesWordBefore(i int) bool {
	for k := range i {
		if w := &c.st.words[k]; w.weight > 0 && w.phrase < 0 && c.links.by[k] >= derived {
			return true
		}
	}
	return false
}
