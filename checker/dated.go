package checker

import "slices"

// datesStranger reports whether words [first, last) are a date in brackets behind the name of what the statement does not speak of.
func (c *comparison) datesStranger(first, last int) bool {
	return c.text.bracketed(first, last) && c.text.mentions[c.text.words[first].mention].Temporal != nil && c.links.used[first-2] < derived
}

// namesWhich reports whether a held date only tells which thing the statement speaks of ("the 2014 final"), another one when something
// happened, and the date at word first of the sentence does not tell which thing it speaks of.
func (c *comparison) namesWhich(h *held, first int) bool {
	if c.st.datedNoun(h.first) < 0 || c.text.datedNoun(first) >= 0 {
		return false
	}
	return slices.ContainsFunc(c.st.held, func(o held) bool {
		return o.mention >= 0 && o.mention != h.mention && c.st.mentions[o.mention].Temporal != nil && c.st.datedNoun(o.first) < 0
	})
}

// atTime reports whether the noun phrase that begins with the date at word i tells a time by itself: "since the 1989–90 season".
func (r *reading) atTime(i int) bool {
	if i > 0 && r.words[i-1].form == "the" {
		i--
	}
	return i > 0 && dating[r.words[i-1].form]
}

// stretches are the nouns of a time that a year tells apart.
var stretches = set("season campaign year term semester edition")
