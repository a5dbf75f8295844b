package checker

// fillers lists what may stand in the held name's place.
func (c *comparison) fillers(h *held) []filler {
	var out []filler
	add := func(first, last int, template bool) {
		score := c.closeness(h.first, h.last, first, last)
		if template {
			score++
		}
		out = append(out, filler{first: first, last: last, score: score, template: template})
	}
	for _, g := range c.gaps(h) {
		if f, ok := c.nameIn(h, g); ok {
			add(f.first, f.last, true)
		}
	}
	for _, p := range c.text.phrases {
		if !c.mostlyKnown(p.first, p.last) {
			add(p.first, p.last, false)
		}
	}
	for _, w := range c.windows(h) {
		add(w.first, w.last, false)
	}
	return out
}

// nameIn is the name that fills a gap: for a held name the one at its beginning, for other words all of it.
func (c *comparison) nameIn(h *held, g filler) (filler, bool) {
	if !c.st.words[h.first].upper || c.st.opens(h.first) {
		return g, true
	}
	f, ok := c.runAt(g.first, false)
	if !ok || c.text.words[f.first].phrase < 0 {
		return g, c.text.words[g.first].upper
	}
	f.last = min(max(c.text.phrases[c.text.words[f.first].phrase].last, f.first+1), g.last)
	return f, f.first < f.last // "sold by Sony The Entertainment" has nothing in the place of "Interactive"
}

// gaps finds what stands between words that stand for the held part's neighbours.
func (c *comparison) gaps(h *held) []filler {
	var out []filler
	left, right := c.neighbourPlaces(h.first-1, -1), c.neighbourPlaces(h.last, 1)
	longest := h.last - h.first + 3
	for _, j := range left {
		for _, k := range right {
			first, last := c.trim(j+1, k)
			if first < last && last-first <= longest {
				out = append(out, filler{first: first, last: last})
			}
		}
	}
	return out
}

// trim leaves signs at both ends out.
func (c *comparison) trim(first, last int) (int, int) {
	for first < last && c.text.words[first].sign {
		first++
	}
	for last > first && c.text.words[last-1].sign {
		last--
	}
	return first, last
}

// neighbourPlaces is where the word next to the held part stands in the sentence: the sentence's edge when the held part
// stands at the statement's, nothing when it is not found.
func (c *comparison) neighbourPlaces(i, step int) []int {
	for ; i >= 0 && i < len(c.st.words); i += step {
		if w := c.st.words[i]; !w.sign {
			if w.mention >= 0 {
				return c.mentionAt(w.mention, step)
			}
			return c.links.to[i]
		}
	}
	if step < 0 {
		return []int{-1}
	}
	return []int{len(c.text.words)}
}

// mentionAt is where a value that the statement states but does not hold stands in the sentence.
func (c *comparison) mentionAt(m, step int) []int {
	var out []int
	for k := range c.text.mentions {
		if c.text.mentions[k].Of(c.text.text) == c.st.mentions[m].Of(c.st.text) {
			first, last := c.text.wordsOf(k)
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
func (c *comparison) windows(h *held) []filler {
	var want []int
	for i := h.first; i < h.last; i++ {
		if !c.st.words[i].sign {
			want = append(want, i)
		}
	}
	if len(want) < 2 {
		return nil
	}
	var out []filler
	for from := range c.text.words {
		if last, ok := c.windowAt(from, want); ok {
			out = append(out, filler{first: from, last: last})
		}
	}
	return out
}

// variants are the windows that belong to the word that binds the held name, when it is said of what the statement speaks of:
// "Y, a researcher at the Institute of Physics of the Danish Academy of Sciences".
func (c *comparison) variants(h *held, i int) []filler {
	var out []filler
	for _, j := range c.links.to[i] {
		if c.links.by[i] < exact || !c.predicatesTheme(j) {
			continue
		}
		for _, w := range c.windows(h) {
			if w.first > j && !c.text.parted(j+1, w.first) {
				out = append(out, w)
			}
		}
		return at(j, out)
	}
	return nil
}

// parted reports whether a verb or a sign that ends a phrase stands among words [first, last).
func (r *reading) parted(first, last int) bool {
	for k := first; k < last; k++ {
		if r.breaksPhrase(k) || r.words[k].verb {
			return true
		}
	}
	return false
}

// windowAt holds the words from word from on against the statement's words want, one by one, hyphens passed over, and is
// where they end when they share a telling word and at most half of them differ. A word that stands for another one of the
// statement is no part of the name.
func (c *comparison) windowAt(from int, want []int) (last int, ok bool) {
	last = from
	shared, differ := 0, 0
	for _, i := range want {
		for last < len(c.text.words) && c.text.words[last].form == "-" {
			last++
		}
		if last >= len(c.text.words) || c.text.words[last].sign || c.text.words[last].mention >= 0 {
			return 0, false
		}
		f, t := &c.st.words[i], &c.text.words[last]
		switch {
		case f.form == t.form || f.stem == t.stem:
			if f.weight > 0 {
				shared++
			}
		case f.weight == 0 || t.weight == 0 || c.known(last):
			return 0, false
		default:
			differ++
		}
		last++
	}
	return last, shared > 0 && differ > 0 && differ <= (len(want)+1)/2
}
