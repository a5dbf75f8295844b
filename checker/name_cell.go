package checker

// cell is the name that is all of a table's cell or a list's item, when a cell or heading that it belongs to gives the role
// and nothing but the role: "Head of finance | Ann Lee".
func (c *comparison) cell(i int) []filler {
	r := c.text
	if c.st.words[i].verb || c.st.isParticiple(i) || len(r.phrases) != 1 || r.phrases[0].last != len(r.words) || !c.roleComplete(i) {
		return nil
	}
	for k := range r.phrases[0].first { // "71 Quay Street"
		if r.words[k].mention < 0 && !r.isNumeral(k) || !c.st.holdsNumberedName() {
			return nil
		}
	}
	for _, title := range c.context.carried {
		if title.structural && c.titles(title.reading, i) {
			return []filler{{first: 0, last: len(r.words), apposed: true}}
		}
	}
	return nil
}

// titles reports whether a title names the role of word i of the statement and nothing that the statement does not have.
func (c *comparison) titles(title *reading, i int) bool {
	l := c.book.link(c.st.reading, title)
	if l.by[i] < derived || title.words[l.to[i][0]].form != title.words[l.to[i][0]].stem {
		return false
	}
	for j := range title.words {
		if w := &title.words[j]; w.mention >= 0 || w.weight > 0 && l.used[j] < akin {
			return false
		}
	}
	return true
}
