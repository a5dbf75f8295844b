package names

import (
	"github.com/steadfact/steadfact/checker/internal/about"
	"github.com/steadfact/steadfact/checker/internal/sentence"
	"github.com/steadfact/steadfact/checker/internal/statement"
	"github.com/steadfact/steadfact/checker/internal/values"
)

// fillers lists what may stand in the held name's place.
func fillers(c *about.Comparison, h *statement.Held) []about.Filler {
	var out []about.Filler
	add := func(first, last int, template bool) {
		score := values.Closeness(c, h.First, h.Last, first, last)
		if template {
			score++
		}
		out = append(out, about.Filler{First: first, Last: last, Score: score, Template: template})
	}
	for _, g := range gaps(c, h) {
		if f, ok := nameIn(c, h, g); ok {
			add(f.First, f.Last, true)
		}
	}
	for _, p := range c.Text.Phrases {
		if !mostlyKnown(c, p.First, p.Last) {
			add(p.First, p.Last, false)
		}
	}
	for _, w := range windows(c, h) {
		add(w.First, w.Last, false)
	}
	return out
}

// nameIn is the name that fills a gap: for a held name the one at its beginning, for other words all of it.
func nameIn(c *about.Comparison, h *statement.Held, g about.Filler) (about.Filler, bool) {
	if w := &c.St.Words[h.First]; !w.Upper || c.St.Opens(h.First) && w.Phrase < 0 {
		return g, true
	}
	f, ok := runAt(c, g.First, false)
	if !ok || c.Text.Words[f.First].Phrase < 0 {
		return g, c.Text.Words[g.First].Upper && !c.Text.IsDeterminer(g.First)
	}
	f.Last = min(max(c.Text.Phrases[c.Text.Words[f.First].Phrase].Last, f.First+1), g.Last)
	return f, f.First < f.Last // "sold by Sony The Entertainment" has nothing in the place of "Interactive"
}

// gaps finds what stands between words that stand for the held part's neighbours.
func gaps(c *about.Comparison, h *statement.Held) []about.Filler {
	var out []about.Filler
	left, right := neighbourPlaces(c, h.First-1, -1), neighbourPlaces(c, h.Last, 1)
	longest := h.Last - h.First + 3
	for _, j := range left {
		for _, k := range right {
			first, last := trim(c, j+1, k)
			if first < last && last-first <= longest {
				out = append(out, about.Filler{First: first, Last: last})
			}
		}
	}
	return out
}

// trim leaves signs at both ends out.
func trim(c *about.Comparison, first, last int) (int, int) {
	for first < last && c.Text.Words[first].Sign {
		first++
	}
	for last > first && c.Text.Words[last-1].Sign {
		last--
	}
	return first, last
}

// neighbourPlaces is where the word next to the held part stands in the sentence: the sentence's edge when the held part
// stands at the statement's, nothing when it is not found.
func neighbourPlaces(c *about.Comparison, i, step int) []int {
	for ; i >= 0 && i < len(c.St.Words); i += step {
		if w := c.St.Words[i]; !w.Sign {
			if w.Mention >= 0 {
				return mentionAt(c, w.Mention, step)
			}
			return c.Links.To[i]
		}
	}
	if step < 0 {
		return []int{-1}
	}
	return []int{len(c.Text.Words)}
}

// mentionAt is where a value that the statement states but does not hold stands in the sentence.
func mentionAt(c *about.Comparison, m, step int) []int {
	var out []int
	for k := range c.Text.Mentions {
		if c.Text.Mentions[k].Of(c.Text.Text) == c.St.Mentions[m].Of(c.St.Text) {
			first, last := c.Text.WordsOf(k)
			if step < 0 {
				out = append(out, last-1)
			} else {
				out = append(out, first)
			}
		}
	}
	return out
}

// windows finds runs of words that share a telling word with the held name and differ in another: "Federal Accounting
// Service" for "Federal Acquisition Service".
func windows(c *about.Comparison, h *statement.Held) []about.Filler {
	var want []int
	for i := h.First; i < h.Last; i++ {
		if !c.St.Words[i].Sign {
			want = append(want, i)
		}
	}
	if len(want) < 2 {
		return nil
	}
	var out []about.Filler
	for from := range c.Text.Words {
		if last, ok := windowAt(c, from, want); ok {
			out = append(out, about.Filler{First: from, Last: last})
		}
	}
	return out
}

// variants are the windows that belong to the word that binds the held name, when it is said of what the statement speaks of:
// "Y, a researcher at the Institute of Physics of the Danish Academy of Sciences".
func variants(c *about.Comparison, h *statement.Held, i int) []about.Filler {
	var out []about.Filler
	for _, j := range c.Links.To[i] {
		if c.Links.By[i] < sentence.Exact || !predicatesTheme(c, j) {
			continue
		}
		for _, w := range windows(c, h) {
			if w.First > j && !about.Parted(c.Text, j+1, w.First) {
				out = append(out, w)
			}
		}
		return at(j, out)
	}
	return nil
}

// windowAt holds the words from word from on against the statement's words want, one by one, hyphens passed over, and is
// where they end when they share a telling word and at most half of them differ. A word that stands for another one of the
// statement is no part of the name.
func windowAt(c *about.Comparison, from int, want []int) (last int, ok bool) {
	last = from
	shared, differ := 0, 0
	for _, i := range want {
		for last < len(c.Text.Words) && c.Text.Words[last].Form == "-" {
			last++
		}
		if last >= len(c.Text.Words) || c.Text.Words[last].Sign || c.Text.Words[last].Mention >= 0 {
			return 0, false
		}
		f, t := &c.St.Words[i], &c.Text.Words[last]
		switch {
		case f.Form == t.Form || f.Stem == t.Stem:
			if f.Weight > 0 {
				shared++
			}
		case f.Weight == 0 || t.Weight == 0 || c.Known(last):
			return 0, false
		default:
			differ++
		}
		last++
	}
	return last, shared > 0 && differ > 0 && differ <= (len(want)+1)/2
}
