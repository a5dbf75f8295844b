package checker

import (
	"slices"

	"github.com/steadfact/steadfact/internal/language/lexicon"
)

// markAsides marks the words right behind a name, between commas or in brackets, that tell what it names and hold nothing: "Orrel & Sons, a
// brewery, closed in [1996]", "Low Tide (film)". The names in them stay.
func (st *statement) markAsides(side []bool) {
	for _, p := range st.phrases {
		if first, last := st.aside(p); first < last {
			for i := first; i < last; i++ {
				side[i] = st.words[i].phrase < 0
			}
		}
	}
}

// aside is what stands in commas or brackets behind a name, without these, if it holds and states no value and has no verb; empty for none.
func (st *statement) aside(p phrase) (first, last int) {
	first = p.last + 1
	end := ","
	switch {
	case st.formAt(p.last) == "(":
		end = ")"
	case st.formAt(p.last) != "," || first == len(st.words) || !st.words[first].is(lexicon.Determiner):
		return first, first
	}
	for last = first; last < len(st.words); last++ {
		switch w := &st.words[last]; {
		case w.form == end:
			return first, last
		case w.verb, w.mention >= 0, st.isHeld(last), w.sign && w.form != "-":
			return first, first
		}
	}
	return first, first
}

// namesake is the noun by which the sentence says that what has a name of the statement is something else than the statement says in an
// aside: "Brack Mill, a bakery", "the novel Low Tide"; -1 for none.
func (c *comparison) namesake() int {
	if c.st.side == nil { // nearly always
		return -1
	}
	for _, of := range c.st.phrases {
		if first, last := c.st.aside(of); first < last {
			for _, j := range c.links.to[of.last-1] {
				if o := c.calledElse(j); o >= 0 {
					return o
				}
			}
		}
	}
	return -1
}

// calledElse is the noun by which the sentence says what the name at word j names, when nothing in the statement stands for it; -1 for none.
func (c *comparison) calledElse(j int) int {
	if c.text.words[j].phrase < 0 {
		return -1
	}
	p := c.text.phrases[c.text.words[j].phrase]
	heads := []int{c.text.apposed(p.last), c.text.nounBefore(p.first)}
	k := slices.IndexFunc(heads, func(head int) bool {
		return head >= 0 && c.links.used[head] == unlinked && c.text.words[head].weight > 1
	})
	if k < 0 {
		return -1
	}
	return heads[k]
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
