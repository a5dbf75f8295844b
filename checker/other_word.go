package checker

import (
	"fmt"
	"slices"
)

// otherWord: where the statement has a telling word that the sentence lacks, the sentence has another one: "a refresh token"
// is not "a session token", "bought the vineyard" not "bought the farm".
func (c *comparison) otherWord(d candidate) string {
	if c.account.own >= 0.8 && c.sharedWords() >= wordy {
		return "" // a long sentence that is otherwise the statement may be worded otherwise
	}
	h := &c.st.held[d.held]
	if d.mention >= 0 && (c.sameHeadcount(h, d.mention) || c.compound(h, d.mention)) {
		return ""
	}
	for i := range c.st.words {
		w := &c.st.words[i]
		switch {
		case !c.st.content(i), w.weight < 2, w.phrase >= 0, descriptions[w.stem] && !c.st.indefinite(i), vague[w.stem], c.understood[i], c.accountedFor(i) > broader, allotting[w.stem] && c.allOfIt(h, d.first):
			continue
		case c.context.open && i == h.last && c.st.namesDimension(i) && !dimensional[c.text.formAt(d.last)], c.sameOnce(i), c.toldOtherwise(i), c.idiomTold(i),
			c.endsCourse(h, d.mention) && i == c.st.courseTo(h.mention), planning[w.form] && c.st.plans():
			continue
		}
		for _, step := range []int{-1, 1} {
			if j := c.instead(i, step, d.first); j >= 0 && !c.bothUntold(i, j) && !(c.st.inRate(h.mention, i) && c.text.inRate(d.mention, j)) {
				return fmt.Sprintf("the sentence says %q where the fact says %q", c.text.surface(j), w.Of(c.st.text))
			}
		}
	}
	return ""
}

// inRate reports whether word i tells per what a counted number is given: "600 requests per minute". The values say how that compares.
func (r *reading) inRate(m, i int) bool {
	if m < 0 || r.mentions[m].Quantity == nil {
		return false
	}
	counted := r.mentions[m].Quantity.Noun
	return counted.Len() > 0 && r.words[i].Start >= counted.End && r.mentions[m].Whole.Contains(r.words[i].Span)
}

// wordy is how many telling words two sentences share that are one worded in two ways.
const wordy = 5

// sharedWords is how many telling words of the statement the sentence has.
func (c *comparison) sharedWords() int {
	n := 0
	for i := range c.st.words {
		if c.st.content(i) && c.links.by[i] > unlinked {
			n++
		}
	}
	return n
}

// prefaces reports whether word i belongs to what only leads up to what the sentence says: "Note that …", "To find the way, …".
func (r *reading) prefaces(i int) bool {
	if i+1 < len(r.words) && r.words[i+1].form == "that" && r.opens(i) && r.words[i].form == r.words[i].stem {
		return true
	}
	if r.words[0].form != "to" {
		return false
	}
	for k := 1; k < len(r.words); k++ {
		if r.words[k].form == "," {
			return i < k
		}
	}
	return false
}

// instead finds a word of the sentence that stands to a linked word as word i of the statement stands to it.
func (c *comparison) instead(i, step, first int) int {
	k := c.st.tellingWord(i, step)
	if k < 0 || c.links.by[k] < derived {
		return -1
	}
	beside := slices.ContainsFunc(c.links.to[k], func(j int) bool { return c.text.words[j].clause == c.text.words[first].clause })
	for _, j := range c.links.to[k] {
		if beside && c.text.words[j].clause > c.text.words[first].clause {
			continue // "a rating of 82 %, with an average rating of 7.2"
		}
		u := c.text.tellingWord(j, -step)
		if u < 0 || c.text.prefaces(u) {
			continue
		}
		w := &c.text.words[u]
		if w.phrase >= 0 || descriptions[w.stem] && !c.text.indefinite(u) && !(c.text.words[j].verb && c.text.objectOf(j) == u && c.text.pointed(u)) || vague[w.stem] || c.text.clausesApart(u, first) > 1 {
			continue
		}
		if c.links.used[u] <= broader && w.verb == c.st.words[i].verb {
			return u
		}
	}
	return -1
}
