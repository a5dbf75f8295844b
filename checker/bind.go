package checker

import "fmt"

// bound answers the third question: does the mention stand in the held value's relation? What binds the held value in the
// statement, its verb and its noun, must bind the mention in the sentence. It returns the reason why not, or "".
func (c *comparison) bound(h *held, m int) string {
	first, last := c.text.wordsIn(c.text.mentions[m].Span)
	if first >= last {
		return "the value lies outside the sentence"
	}
	if c.samePlace(h, first, last) {
		return ""
	}
	f, t := c.st.frameOf(h.first, h.last), c.text.frameOf(first, last)
	date := c.text.mentions[m].Temporal != nil
	if reason := c.sameNounBinds(h, m, f, t, date); reason != "" {
		return reason
	}
	if date && c.dateOfName(f, first, last) {
		return ""
	}
	return c.sameVerbBinds(f, t, first, last, date)
}

// dateOfName reports whether a date stands in parentheses right behind a name of the statement, which says when that was
// made: "Tenebrae (1982)" for "Tenebrae was released in 1982".
func (c *comparison) dateOfName(f frame, first, last int) bool {
	if f.verb < 0 || !creation[c.st.words[f.verb].stem] || first < 2 || last >= len(c.text.words) {
		return false
	}
	return c.text.words[first-1].form == "(" && c.text.words[last].form == ")" && c.text.words[first-2].phrase >= 0 && c.links.used[first-2] >= derived
}

// creation are the verbs for which a year behind a name stands.
var creation = set("create found release launch publish form establish make build open premiere introduce begin start write produce record develop enact pass")

// sameNounBinds asks for the noun the value belongs to. Dates belong to verbs and need none.
func (c *comparison) sameNounBinds(h *held, m int, f, t frame, date bool) string {
	if date || f.noun < 0 {
		return ""
	}
	if t.noun >= 0 {
		if c.linkedTo(f.noun, t.noun) || c.within(f.noun, m, t.noun) {
			return ""
		}
		if measures[c.text.words[t.noun].stem] && (c.measured(t.noun) || c.links.by[f.noun] >= akin) {
			return ""
		}
		if f.noun < h.first {
			if max(c.links.by[f.noun], c.nearby[f.noun]) >= akin {
				return ""
			}
		} else if c.links.used[t.noun] < akin {
			return fmt.Sprintf("the fact's value is one of %s, the sentence's one of %s", c.st.words[f.noun].Of(c.st.text), c.text.words[t.noun].Of(c.text.text))
		}
	}
	for _, j := range c.links.to[f.noun] {
		first, last := c.text.wordsIn(c.text.mentions[m].Span)
		if c.links.by[f.noun] >= akin && nearness(c.text, j, first, last) > 0.4 {
			return ""
		}
	}
	if c.nearby[f.noun] >= derived && t.noun < 0 {
		return ""
	}
	return fmt.Sprintf("its value is not one of %s", c.st.words[f.noun].Of(c.st.text))
}

// within reports whether the statement's noun stands between a mention and the noun it belongs to: "a 128-bit hash value".
func (c *comparison) within(noun, m, head int) bool {
	_, last := c.text.wordsIn(c.text.mentions[m].Span)
	for j := last; j < head; j++ {
		if c.linkedTo(noun, j) {
			return true
		}
	}
	return false
}

// sameVerbBinds asks for the verb that governs the value: the same one, one of the same event, or on one side a verb that
// says little by itself.
func (c *comparison) sameVerbBinds(f, t frame, first, last int, date bool) string {
	if c.st.light(f.verb) {
		if c.text.light(t.verb) || c.links.used[t.verb] >= akin {
			return ""
		}
		if !date {
			return ""
		}
		return fmt.Sprintf("%q is another event", c.text.words[t.verb].Of(c.text.text))
	}
	if t.verb >= 0 && c.linkedTo(f.verb, t.verb) {
		return ""
	}
	for _, j := range c.links.to[f.verb] { // a noun or participle of the same event: "the formation in 2014"
		if c.links.by[f.verb] >= akin && nearness(c.text, j, first, last) > 0.3 && !(date && c.text.words[j].verb && c.text.words[t.verb].stem != "be") {
			return ""
		}
	}
	if !date && c.text.light(t.verb) {
		return ""
	}
	return fmt.Sprintf("the sentence does not say %q of its value", c.st.words[f.verb].Of(c.st.text))
}

// linkedTo reports whether word j of the sentence stands for word i of the statement.
func (c *comparison) linkedTo(i, j int) bool {
	if c.links.by[i] < akin {
		return false
	}
	for _, k := range c.links.to[i] {
		if k == j {
			return true
		}
	}
	return false
}

// samePlaceCoverage is how much of a statement a sentence must have for its wording to speak for itself.
const samePlaceCoverage = 0.75

// samePlace reports whether the sentence is the statement in all but little, and words [first, last) stand where the held
// value stands: between the same neighbours.
func (c *comparison) samePlace(h *held, first, last int) bool {
	if !c.mirrors() && (c.account.own < samePlaceCoverage || c.competes(h, first, last)) {
		return false
	}
	return c.sameNeighbour(h.first, first, -1) && c.sameNeighbour(h.last-1, last-1, 1)
}

// sameNeighbour reports whether the words next to word i of the statement and word j of the sentence correspond; the edges of
// statement and sentence, and of clauses, do.
func (c *comparison) sameNeighbour(i, j, step int) bool {
	i, j = c.st.next(i, step), c.text.next(j, step)
	if i < 0 || j < 0 {
		return i < 0 && j < 0
	}
	if a, b := c.st.words[i].mention, c.text.words[j].mention; a >= 0 || b >= 0 {
		return a >= 0 && b >= 0 && c.st.mentions[a].Kind == c.text.mentions[b].Kind
	}
	for _, k := range c.links.to[i] {
		if k == j {
			return true
		}
	}
	return c.st.words[i].function && c.text.words[j].function
}

// next is the word after (or before) word i that is no sign; -1 at the end or at a sign that ends a clause.
func (r *reading) next(i, step int) int {
	for i += step; i >= 0 && i < len(r.words); i += step {
		if !r.words[i].sign {
			return i
		}
		if f := r.words[i].form; f != "-" && f != "#" && f != "\"" && f != "'" {
			return -1
		}
	}
	return -1
}

// competes reports whether another event stands in the place of the statement's: the sentence says the statement's verb of
// something else, or in a sentence of few words has another verb instead.
func (c *comparison) competes(h *held, first, last int) bool {
	f, t := c.st.governor(h.first, h.last), c.text.governor(first, last)
	if t < 0 || c.text.light(t) || c.links.used[t] >= akin {
		return false
	}
	if c.st.light(f) {
		return f >= 0 && c.text.mentions[c.text.words[first].mention].Temporal != nil
	}
	return c.links.by[f] >= akin || c.account.own < nearlySame || c.spoken() < wordy
}
