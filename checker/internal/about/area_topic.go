package about

import "github.com/steadfact/steadfact/checker/internal/sentence"

// understandOutside marks the name of a place outside which a held value holds, when the sentence gives a value for other places
// without naming the one left out: "outside North America", "in other territories".
func (c *Comparison) understandOutside() {
	if !tellsOfAbroad(c.Text) {
		return
	}
	for _, run := range c.namesLeftOut() {
		if outside(c.St.Reading, run.First) {
			c.leaveOut(run.First, run.Last)
		}
	}
}

// understandArea marks the names of the places in which a held value holds when the sentence has the same area by
// another name: "in the United States and Canada", "in North America".
func (c *Comparison) understandArea() {
	for _, run := range c.namesLeftOut() {
		p := c.St.SkipBack(run.First - 1)
		if p < 0 {
			continue
		}
		a := c.St.AreaAt(p)
		for j := range c.Text.Words {
			if b := c.Text.AreaAt(j); a.Reach == sentence.InPlaces && b.Reach == sentence.InPlaces && a.Meets(b) {
				c.leaveOut(run.First, run.Last)
				break
			}
		}
	}
}

// areaTold reports whether word i of the statement only says that a value holds elsewhere, or everywhere, and the sentence says so of one in
// other words: "elsewhere", "in other territories".
func (c *Comparison) areaTold(i int) bool {
	a := c.St.AreaAt(i)
	if !a.Far() {
		return false
	}
	for j := range c.Text.Words {
		if c.Text.AreaAt(j).Reach == a.Reach {
			return true
		}
	}
	return false
}

// outside reports whether "outside" stands before the place's name at word i: "outside of the United States".
func outside(r *sentence.Reading, i int) bool {
	j := r.SkipBack(i - 1)
	if j > 0 && (r.Words[j].Form == "of" || r.Words[j].Form == "from" || r.Words[j].Form == "for") {
		j--
	}
	return j >= 0 && excepting[r.Words[j].Form]
}

// excepting are the words before a place that is left out.
var excepting = sentence.More(sentence.Excepting, "outside apart aside besides")

// tellsOfAbroad reports whether the reading gives a value for other places: "elsewhere", "in other countries".
func tellsOfAbroad(r *sentence.Reading) bool {
	for j := range r.Words {
		if r.AreaAt(j).Reach == sentence.Abroad {
			return true
		}
	}
	return false
}
