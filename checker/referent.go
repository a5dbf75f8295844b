package checker

// referent is what a sentence speaks of that leaves its subject to the text before: the subject of the nearest sentence there that names
// one.
type referent struct {
	subject
	in   *reading   // the sentence that names it; nil for none: then the sentence speaks of what stands above it
	used []strength // how well its words stand for words of the statement: see links
}

// referent is what a pronoun that is the sentence's subject means, or a sentence speaks of that has none.
func (c *comparison) referent() referent {
	for _, before := range c.context.carried {
		if before.structural || before.sibling {
			continue
		}
		if s := before.firstSubject(); s.head >= 0 && !before.words[s.head].function {
			return referent{subject: s, in: before.reading, used: c.book.shareOf(c.st, before.reading).used}
		}
	}
	return referent{subject: unsaid}
}

// firstSubject is the subject of the reading's first verb, or the term that it explains: "Low Tide: a film …". What has no verb speaks of
// what opens it.
func (r *reading) firstSubject() subject {
	for j := range r.words {
		switch {
		case r.words[j].verb:
			return r.subjectOf(j)
		case j > 0 && r.words[j].form == ":":
			return subject{first: r.chunk(j - 1), head: j - 1}
		}
	}
	for j := 1; j < len(r.words); j++ {
		if r.breaksPhrase(j) || r.isPreposition(j) {
			return subject{first: r.chunk(j - 1), head: j - 1}
		}
	}
	return unsaid
}

// known reports whether the referent is what the statement speaks of: all that tells it apart stands for words of the statement.
func (x referent) known() bool {
	if x.in == nil || x.first > x.head {
		return false
	}
	for j := max(x.first, 0); j <= x.head; j++ {
		if x.in.words[j].weight > 0 && x.used[j] < derived {
			return false
		}
	}
	return true
}

// subjectAbove reports whether a sentence without a subject speaks of what the statement speaks of, since the sentence before does.
func (c *comparison) subjectAbove() bool { return c.referent().known() }

// meansBySubject reports whether the sentence's subject is a pronoun that means word i of the statement: the nearest text before that
// names its subject speaks of it, or where none does what stands above.
func (c *comparison) meansBySubject(i int) bool {
	if c.carried[i] < derived || c.text.pronounSubject() < 0 {
		return false
	}
	x := c.referent()
	return x.in == nil || x.used[x.head] >= derived
}
