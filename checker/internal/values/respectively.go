package values

import (
	"slices"

	"github.com/steadfact/steadfact/checker/internal/about"
	"github.com/steadfact/steadfact/checker/internal/sentence"
	"github.com/steadfact/steadfact/checker/internal/statement"
)

// sameShare keeps of the values that may answer a held one those that the sentence gives to what the statement speaks of, where it gives
// each to one of a row: "Lewin and Lohse held 60 % and 40 %, respectively".
func sameShare(c *about.Comparison, h *statement.Held, ds []about.Candidate) []about.Candidate {
	return slices.DeleteFunc(ds, func(d about.Candidate) bool {
		row, k := sharers(c.Text, d.Mention)
		if k < 0 {
			return false
		}
		if own, n := sharers(c.St.Reading, h.Mention); n >= 0 {
			return !correspond(c, own[n], row[k])
		}
		return !linked(c, row[k]) && slices.ContainsFunc(row, func(p sentence.Phrase) bool { return linked(c, p) })
	})
}

// sharedBy reports whether the sentence gives mention m to one of a row by the statement's verb: then what the values are of stands
// behind the last of them.
func sharedBy(c *about.Comparison, f sentence.Frame, m int) bool {
	_, k := sharers(c.Text, m)
	if k < 0 || f.Verb < 0 {
		return false
	}
	v := c.Text.Governor(c.Text.WordsOf(m))
	return v >= 0 && (c.StandsFor(f.Verb, v) || c.St.IsLight(f.Verb) && c.Text.IsLight(v))
}

// correspond reports whether the last telling word of a run of the sentence stands for one of a run of the statement.
func correspond(c *about.Comparison, f, t sentence.Phrase) bool {
	j := lastTelling(c.Text, t)
	for i := f.First; i < f.Last; i++ {
		if j >= 0 && c.St.Words[i].Weight > 1 && c.StandsFor(i, j) {
			return true
		}
	}
	return false
}

// linked reports whether the last telling word of a run stands for a word of the statement.
func linked(c *about.Comparison, p sentence.Phrase) bool {
	j := lastTelling(c.Text, p)
	return j >= 0 && c.Links.Used[j] >= sentence.Derived
}

// lastTelling is the last telling word of a run, which names what is meant: "the lead singles Low Tide"; -1 when there is none.
func lastTelling(r *sentence.Reading, p sentence.Phrase) int {
	for j := p.Last - 1; j >= p.First; j-- {
		if r.Words[j].Weight > 1 {
			return j
		}
	}
	return -1
}

// sharers are the runs of words in a row to which a row of values is given in the same order, and which of them mention m is given to;
// -1 when the reading gives it to none so.
func sharers(r *sentence.Reading, m int) (row []sentence.Phrase, k int) {
	if !r.Any(sentence.IsRespective) {
		return nil, -1
	}
	values, k := valueRow(r, m)
	if len(values) < 2 {
		return nil, -1
	}
	first, _ := r.WordsIn(r.Mentions[values[0]].Whole)
	v := r.Governor(first, first+1)
	if v < 0 || v >= first {
		return nil, -1
	}
	row = rowBefore(r, r.GroupStart(v))
	if len(row) < len(values) {
		return nil, -1
	}
	return row[len(row)-len(values):], k
}

// valueRow lists the mentions of one kind that stand in a row with mention m, and says which of them that is.
func valueRow(r *sentence.Reading, m int) (row []int, k int) {
	from, to := m, m
	for from > 0 && inRow(r, from-1, from) {
		from--
	}
	for to+1 < len(r.Mentions) && inRow(r, to, to+1) {
		to++
	}
	for i := from; i <= to; i++ {
		row = append(row, i)
	}
	return row, m - from
}

// inRow reports whether only "and" and commas, and what the first of them counts, stand between mentions a and b.
func inRow(r *sentence.Reading, a, b int) bool {
	_, from := r.WordsIn(r.Mentions[a].Whole)
	to, _ := r.WordsIn(r.Mentions[b].Whole)
	parted := false
	for j := from; j < to; j++ {
		w := &r.Words[j]
		parted = parted || w.Form == "and" || w.Form == ","
		if w.Verb || w.Phrase >= 0 || w.Sign && w.Form != "," && w.Form != "#" || w.Function && w.Form != "and" {
			return false
		}
	}
	return parted
}

// rowBefore splits the noun phrase that ends before word v at its commas and its "and".
func rowBefore(r *sentence.Reading, v int) (row []sentence.Phrase) {
	last := v
	for j := v - 1; j >= -1; j-- {
		ends := j < 0 || r.Words[j].Verb || r.EndsClauses(j)
		if !ends && r.Words[j].Form != "and" && r.Words[j].Form != "," {
			continue
		}
		if j+1 < last {
			row = append(row, sentence.Phrase{First: j + 1, Last: last})
		}
		if last = j; ends {
			break
		}
	}
	slices.Reverse(row)
	return row
}
