package checker

import "strings"

// dangles reports whether the participle at word j opens the sentence and belongs to the noun phrase behind the comma, which
// the statement speaks of: "Chaired by X, the board meets …".
func (c *comparison) dangles(j int) bool {
	r := c.text
	if !r.opens(j) && !r.opensAfter(j) {
		return false
	}
	for k := j + 1; k < len(r.words) && !r.words[k].verb; k++ {
		if r.words[k].form != "," || r.words[k].mention >= 0 {
			continue
		}
		last := k + 1
		for last < len(r.words) && (r.isDeterminer(last) || r.isNominal(last)) {
			last++
		}
		switch {
		case last < len(r.words) && r.words[last].form == ",": // "Born in Lodvik, Denmark, Y …"
		case last > k+1:
			return c.known(last - 1)
		default:
			return c.context.open && last < len(r.words) && pronouns[r.words[last].form]
		}
	}
	return c.context.open
}

// opensAfter reports whether the sentence opens with a preposition of time and the group of the verb at word j: "After being chaired by
// X, the board …".
func (r *reading) opensAfter(j int) bool {
	g := r.groupStart(j)
	return g > 0 && r.opens(g-1) && gerundTimes[r.words[g-1].form] && strings.HasSuffix(r.words[g].form, "ing")
}

// gerundTimes are the prepositions behind which a gerund tells when its subject did something.
var gerundTimes = set("after before since upon on while when following by")

// strangeSubject reports whether the sentence's first verb has a name for its subject that the statement does not know, other
// than the filler: then its pronouns, and what is said without a subject, are more likely to mean that one.
func (c *comparison) strangeSubject(f filler) bool {
	for v := range c.text.words {
		if !c.text.words[v].verb || c.text.isParticiple(v) && !c.text.finite(v) {
			continue
		}
		head := c.text.subjectOf(v).head
		if head < 0 && len(c.text.phrases) > 0 && c.text.opens(c.text.phrases[0].first) {
			head = c.text.phrases[0].last - 1
		}
		return head >= 0 && (head < f.first || f.last <= head) && c.text.words[head].phrase >= 0 && !c.anyKnown(c.text.phrases[c.text.words[head].phrase].first, head+1)
	}
	return false
}

// finite reports whether the participle at word v may be a verb in the past: nothing but a noun or a name stands before it.
func (r *reading) finite(v int) bool { return v > 0 && (r.words[v-1].phrase >= 0 || r.isNominal(v-1)) }

// headless reports whether the sentence begins with a verb that is no command, and leaves its subject to the text before:
// "Founded by Ann Lee in 1998."
func (r *reading) headless() bool {
	i := r.wordFrom(0, 1)
	return i >= 0 && r.words[i].verb && r.words[i].form != r.words[i].stem && r.wordFrom(i+1, 1) >= 0 && !r.beheaded()
}

// beheaded reports whether the sentence's beginning is lost, a bracket in it closes what was opened there: its subject may
// have been anything.
func (r *reading) beheaded() bool {
	for j := range r.words {
		if r.words[j].form == ")" && r.openingBracket(j) < 0 {
			return true
		}
		if r.words[j].form == "(" {
			return false
		}
	}
	return false
}
