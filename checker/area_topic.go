package checker

// understandOutside marks the name of a place outside which a held value holds, when the sentence gives a value for other places
// without naming the one left out: "outside North America", "in other territories".
func (c *comparison) understandOutside() {
	if !c.text.tellsOfAbroad() {
		return
	}
	for _, run := range c.namesLeftOut() {
		if c.st.outside(run.first) {
			c.leaveOut(run.first, run.last)
		}
	}
}

// understandArea marks the names of the places in which a held value holds when the sentence has the same area by
// another name: "in the United States and Canada", "in North America".
func (c *comparison) understandArea() {
	for _, run := range c.namesLeftOut() {
		p := c.st.skipBack(run.first - 1)
		if p < 0 {
			continue
		}
		a := c.st.areaAt(p)
		for j := range c.text.words {
			if b := c.text.areaAt(j); a.reach == inPlaces && b.reach == inPlaces && a.meets(b) {
				c.leaveOut(run.first, run.last)
				break
			}
		}
	}
}

// areaTold reports whether word i of the statement only says that a value holds elsewhere, or everywhere, and the sentence says so of one in
// other words: "elsewhere", "in other territories".
func (c *comparison) areaTold(i int) bool {
	a := c.st.areaAt(i)
	if !a.far() {
		return false
	}
	for j := range c.text.words {
		if c.text.areaAt(j).reach == a.reach {
			return true
		}
	}
	return false
}

// outside reports whether "outside" stands before the place's name at word i: "outside of the United States".
func (r *reading) outside(i int) bool {
	j := r.skipBack(i - 1)
	if j > 0 && (r.words[j].form == "of" || r.words[j].form == "from" || r.words[j].form == "for") {
		j--
	}
	return j >= 0 && excepting[r.words[j].form]
}

// excepting are the words before what is left out.
var excepting = set("outside apart aside excluding except besides")

// tellsOfAbroad reports whether the reading gives a value for other places: "elsewhere", "in other countries".
func (r *reading) tellsOfAbroad() bool {
	for j := range r.words {
		if r.areaAt(j).reach == abroad {
			return true
		}
	}
	return false
}
