package checker

import "slices"

// sameShare keeps of the values that may answer a held one those that the sentence gives to what the statement speaks of, where it gives
// each to one of a row: "Lewin and Lohse held 60 % and 40 %, respectively".
func (c *comparison) sameShare(h *held, ds []candidate) []candidate {
	return slices.DeleteFunc(ds, func(d candidate) bool {
		row, k := c.text.sharers(d.mention)
		if k < 0 {
			return false
		}
		if own, n := c.st.sharers(h.mention); n >= 0 {
			return !c.correspond(own[n], row[k])
		}
		return !c.linked(row[k]) && slices.ContainsFunc(row, c.linked)
	})
}

// sharedBy reports whether the sentence gives mention m to one of a row by the statement's verb: then what the values are of stands
// behind the last of them.
func (c *comparison) sharedBy(f frame, m int) bool {
	_, k := c.text.sharers(m)
	if k < 0 || f.verb < 0 {
		return false
	}
	v := c.text.governor(c.text.wordsOf(m))
	return v >= 0 && (c.standsFor(f.verb, v) || c.st.isLight(f.verb) && c.text.isLight(v))
}

// correspond reports whether the last telling word of a run of the sentence stands for one of a run of the statement.
func (c *comparison) correspond(f, t phrase) bool {
	j := c.text.lastTelling(t)
	for i := f.first; i < f.last; i++ {
		if j >= 0 && c.st.words[i].weight > 1 && c.standsFor(i, j) {
			return true
		}
	}
	return false
}

// linked reports whether the last telling word of a run stands for a word of the statement.
func (c *comparison) linked(p phrase) bool {
	j := c.text.lastTelling(p)
	return j >= 0 && c.links.used[j] >= derived
}

// lastTelling is the last telling word of a run, which names what is meant: "the lead singles Low Tide"; -1 when there is none.
func (r *reading) lastTelling(p phrase) int {
	for j := p.last - 1; j >= p.first; j-- {
		if r.words[j].weight > 1 {
			return j
		}
	}
	return -1
}

// sharers are the runs of words in a row to which a row of values is given in the same order, and which of them mention m is given to;
// -1 when the reading gives it to none so.
func (r *reading) sharers(m int) (row []phrase, k int) {
	if !r.some(func(w *word) bool { return w.form == "respectively" }) {
		return nil, -1
	}
	values, k := r.valueRow(m)
	if len(values) < 2 {
		return nil, -1
	}
	first, _ := r.wordsIn(r.mentions[values[0]].Whole)
	v := r.governor(first, first+1)
	if v < 0 || v >= first {
		return nil, -1
	}
	row = r.rowBefore(r.groupStart(v))
	if len(row) < len(values) {
		return nil, -1
	}
	return row[len(row)-len(values):], k
}

// valueRow lists the mentions of one kind that stand in a row with mention m, and says which of them that is.
func (r *reading) valueRow(m int) (row []int, k int) {
	from, to := m, m
	for from > 0 && r.inRow(from-1, from) {
		from--
	}
	for to+1 < len(r.mentions) && r.inRow(to, to+1) {
		to++
	}
	for i := from; i <= to; i++ {
		row = append(row, i)
	}
	return row, m - from
}

// inRow reports whether only "and" and commas, and what the first of them counts, stand between mentions a and b.
func (r *reading) inRow(a, b int) bool {
	_, from := r.wordsIn(r.mentions[a].Whole)
	to, _ := r.wordsIn(r.mentions[b].Whole)
	parted := false
	for j := from; j < to; j++ {
		w := &r.words[j]
		parted = parted || w.form == "and" || w.form == ","
		if w.verb || w.phrase >= 0 || w.sign && w.form != "," && w.form != "#" || w.function && w.form != "and" {
			return false
		}
	}
	return parted
}

// rowBefore splits the noun phrase that ends before word v at its commas and its "and".
func (r *reading) rowBefore(v int) (row []phrase) {
	last := v
	for j := v - 1; j >= -1; j-- {
		ends := j < 0 || r.words[j].verb || r.endsClauses(j)
		if !ends && r.words[j].form != "and" && r.words[j].form != "," {
			continue
		}
		if j+1 < last {
			row = append(row, phrase{first: j + 1, last: last})
		}
		if last = j; ends {
			break
		}
	}
	slices.Reverse(row)
	return row
}
