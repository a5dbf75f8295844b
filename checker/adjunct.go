package checker

import (
	"fmt"

	"github.com/steadfact/steadfact/internal/language"
	"github.com/steadfact/steadfact/internal/language/lexicon"
	"github.com/steadfact/steadfact/internal/language/quantity"
)

// somewhereElse: what is so many or so much at a place, or in a case, of which the statement does not speak is only what there is of it
// there: "1,300 people in its plants", "55 euros at the door".
func (c *comparison) somewhereElse(d candidate) string {
	m := &c.text.mentions[d.mention]
	if m.Quantity == nil || m.Temporal != nil || m.Kind == language.Ordinal || m.Quantity.Kind == quantity.Percent {
		return ""
	}
	k := c.text.behindCounted(d)
	if k+1 >= len(c.text.words) || !locating[c.text.words[k].form] || c.text.words[k].clause != c.text.words[d.first].clause {
		return ""
	}
	o := c.text.objectOf(k)
	if o < 0 || c.text.words[o].weight < 2 || vague[c.text.words[o].stem] || sources[c.text.words[o].stem] || moments[c.text.words[o].stem] {
		return ""
	}
	if h := &c.st.held[d.held]; locating[c.st.formAt(c.st.behindCounted(candidate{mention: h.mention, last: h.last}))] {
		return ""
	}
	for j := k + 1; j <= o; j++ {
		if w := &c.text.words[j]; w.mention >= 0 || w.weight > 0 && c.links.used[j] > unlinked {
			return ""
		}
	}
	if c.text.words[o].phrase < 0 && descriptions[c.text.words[o].stem] && c.text.chunk(o) >= o-1 && !possessives[c.text.words[o-1].form] {
		return "" // "in the town", which may be the statement's own
	}
	return fmt.Sprintf("the sentence speaks of %q", c.text.textOf(d.first, o+1))
}

// locating are the prepositions behind a value that say where, or in what case, it holds.
var locating = set("in at on among within inside outside during under")

// moments are the nouns by which a sentence says no more than that something is so now, or in all.
var moments = set("moment day time end beginning start average fact practice theory principle market stock use force operation existence service case order home")

// someDo: what so many of those do that the statement counts is not how many there are: "Eight stations of the line are underground".
func (c *comparison) someDo(d candidate) string {
	q := c.text.mentions[d.mention].Quantity
	h := &c.st.held[d.held]
	i, v := c.st.governor(h.first, h.last), c.text.governor(d.first, d.last)
	if q == nil || q.Dimension != "" || i < 0 || i > h.first || v < d.last {
		return ""
	}
	head := c.text.subjectOf(v).head
	whole, _ := c.text.wordsIn(c.text.mentions[d.mention].Whole)
	if head < d.last || whole > 0 && c.text.isDeterminer(whole-1) || c.text.words[head].clause != c.text.words[d.first].clause || c.links.used[head] < akin {
		return ""
	}
	v = c.text.mainVerb(v)
	strange := -1
	for k := v; k < len(c.text.words) && !c.text.words[k].sign; k++ {
		w := &c.text.words[k]
		switch {
		case w.mention >= 0, c.links.used[k] > unlinked && w.weight > 0:
			return ""
		case w.weight > 1 && !vague[w.stem] && !w.mostly(lexicon.Adverb) && (k > v || !c.text.isLight(v)):
			strange = k
		}
	}
	if strange <= v {
		return ""
	}
	return fmt.Sprintf("the sentence counts those of which it says %q", c.text.textOf(v, strange+1))
}

// ofDistrict: what is so in a part of what the statement speaks of, or in what is around it, is not so of it: "the district of Verrin", "the
// control group of the trial".
func (c *comparison) ofDistrict(d candidate) string {
	for i := range c.st.words {
		if !c.st.content(i) || c.st.words[i].verb || c.links.by[i] < derived || i > 0 && c.st.ofWhat(i-1) == i {
			continue
		}
		for _, j := range c.links.to[i] {
			of := c.text.chunk(j) - 1
			for of > 0 && c.text.isDeterminer(of) {
				of--
			}
			if of < 1 || c.text.words[of].form != "of" || !c.inClauseOf(j, d) || d.first < of && of < d.last {
				continue
			}
			head := of - 1
			w := &c.text.words[head]
			if !c.text.isNominal(head) || w.phrase >= 0 || w.mention >= 0 || c.links.used[head] > unlinked {
				continue
			}
			if districts[w.form] || groups[w.form] && c.narrowingWord(head) != "" {
				return fmt.Sprintf("the sentence speaks of %q", c.text.textOf(c.text.chunk(head), j+1))
			}
		}
	}
	return ""
}

// districts are nouns for what is around a place or within it, and bears its name.
var districts = set(`district county province region municipality canton prefecture parish diocese suburb outskirts surroundings centre center
	north south east west quarter neighbourhood neighborhood edge corner heart hinterland`)

// groups are nouns for those who make up a part of something, where a word before them says which.
var groups = set("group team squad section branch division unit arm wing class subgroup cohort committee")
