package checker

import "github.com/steadfact/steadfact/internal/language/lexicon"

// aside is the apposition between a name and the verb said of it that tells what the name names, without its commas or brackets, if it
// holds nothing; first is -1 for none.
func (st *statement) aside() (of phrase, first, last int) {
	for _, p := range st.phrases {
		first = p.last + 1
		if last = st.closing(p.last); last > first {
			return p, first, last
		}
		if st.formAt(p.last) != "," || first == len(st.words) || !st.words[first].is(lexicon.Determiner) || st.prepositionBefore(p.first) != "" {
			continue
		}
		for last = first; last < len(st.words) && st.words[last].form != "," && !st.words[last].verb && !st.isHeld(last); {
			last++
		}
		v := last + 1
		for v < len(st.words) && st.isAdverb(v) {
			v++
		}
		if st.formAt(last) == "," && v < len(st.words) && st.words[v].verb {
			return p, first, last
		}
	}
	return phrase{}, -1, -1
}

// closing is the bracket that closes the one at word i, of words that hold nothing and are no value: "Low Tide (film)"; -1 for none.
func (st *statement) closing(i int) int {
	if st.formAt(i) != "(" {
		return -1
	}
	for k := i + 1; k < len(st.words) && st.words[k].mention < 0 && !st.words[k].verb; k++ {
		if st.words[k].form == ")" {
			return k
		}
	}
	return -1
}

// namesake is the noun by which the sentence says that what has a name of the statement is something else than the statement says in an
// aside: "Brack Mill, a bakery", "the novel Low Tide"; -1 for none.
func (c *comparison) namesake() int {
	if c.st.side == nil { // nearly always
		return -1
	}
	of, first, _ := c.st.aside()
	if first < 0 {
		return -1
	}
	for _, j := range c.links.to[of.last-1] {
		if c.text.words[j].phrase < 0 {
			continue
		}
		p := c.text.phrases[c.text.words[j].phrase]
		for _, head := range []int{c.text.apposed(p.last), c.text.nounBefore(p.first)} {
			if head >= 0 && c.links.used[head] == unlinked && c.text.words[head].weight > 1 {
				return head
			}
		}
	}
	return -1
}

// apposed is the head of the noun phrase that begins behind the comma or the bracket at word i; -1 for none.
func (r *reading) apposed(i int) int {
	if r.formAt(i) == "(" || r.formAt(i) == "," && i+1 < len(r.words) && r.words[i+1].is(lexicon.Determiner) {
		return r.headAfter(i + 1)
	}
	return -1
}

// nounBefore is the common noun right before the name at word i that says what it names; -1 for none.
func (r *reading) nounBefore(i int) int {
	if i == 0 || r.words[i-1].phrase >= 0 || r.words[i-1].mention >= 0 || r.words[i-1].dominant != lexicon.Noun || !r.isNominal(i-1) {
		return -1
	}
	return i - 1
}
