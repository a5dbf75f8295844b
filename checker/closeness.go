package checker

// closeness says how well the surroundings of words [from, to) of the sentence correspond to those of words [first, last)
// of the statement, 0 to 1: each word of the statement counts by how telling it is and how near it stands, and is found
// as near.
func (c *comparison) closeness(first, last, from, to int) float64 {
	var all, found float64
	for i := range c.st.words {
		w := &c.st.words[i]
		if w.sign || w.mention >= 0 || c.st.isHeld(i) {
			continue
		}
		weight := float64(max(w.weight, 1)) * c.st.nearness(i, first, last)
		all += weight
		best := 0.0
		for _, j := range c.links.to[i] {
			best = max(best, c.text.nearness(j, from, to))
		}
		found += weight * best * strengths[c.links.by[i]]
	}
	if all == 0 {
		return 0
	}
	return found / all
}

// strengths is how much of a word's weight a link of each strength accounts for.
var strengths = [...]float64{unlinked: 0, broader: 0.5, akin: 0.7, derived: 0.9, exact: 1}

// nearness is how near word i stands to words [first, last), 1 at best: it falls with the words and clauses between.
func (r *reading) nearness(i, first, last int) float64 {
	d, from, to := 0, i+1, first
	edge := first
	if i >= last {
		from, to, edge = last, i, last-1
	}
	for k := from; k < to; k++ {
		if !r.words[k].sign {
			d++
		}
	}
	if edge >= 0 && edge < len(r.words) {
		d += 3 * r.clausesApart(i, edge)
	}
	return 4 / float64(4+d)
}
