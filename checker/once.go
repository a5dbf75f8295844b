package checker

import "github.com/steadfact/steadfact/internal/language/lexicon"

// occasion is what a statement tells of something that happens once. It is the same event when the words [first, last), which tell
// where, how or by whom it happened, are put otherwise.
type occasion struct{ verb, first, last int }

// has reports whether word i may be put otherwise.
func (o occasion) has(i int) bool { return o.first <= i && i < o.last }

// onceOnly is what the statement dates that happens once: somebody's birth or death ("Lea Torn was born in Varde in 1950"), or the
// making of something by somebody ("The hall was built in 1903 by Lund & Sons"). It has no words when there is no such thing.
func (st *statement) onceOnly() occasion {
	if !st.datesOnly() {
		return occasion{}
	}
	for v := range st.words {
		w := &st.words[v]
		stage := lexicon.StageOf(w.stem)
		life, making := stage.Of == lexicon.Living, stage.End == lexicon.Beginning && stage.Of <= lexicon.Made
		if !w.verb || !life && !making {
			continue
		}
		head := st.subjectOf(v).head
		switch {
		case head < 0:
		case life && st.words[head].upper:
			return occasion{v, v + 1, len(st.words)}
		case making && st.isPassive(v):
			if first, last := st.makerOf(v); first < last {
				return occasion{v, first, last}
			}
		}
	}
	return occasion{}
}

// makerOf is the phrase behind the passive verb v that tells by whom something was done; empty for none.
func (st *statement) makerOf(v int) (first, last int) {
	for first = v + 1; first < len(st.words) && st.words[first].form != "by"; first++ {
		if st.words[first].verb {
			return 0, 0
		}
	}
	for last = first + 1; last < len(st.words); last++ {
		w := &st.words[last]
		if w.mention >= 0 {
			return 0, 0 // "by 1912"
		}
		if w.verb || w.sign && partsClauses(w.form) || w.is(lexicon.Preposition) && w.form != "of" {
			break
		}
	}
	return first, min(last, len(st.words))
}

// sameOnce reports whether word i of the statement only tells where, how or by whom something happened that happens once, and the
// sentence says that it happened to the same. A mere description tells that only in a text that stands alone.
func (c *comparison) sameOnce(i int) bool {
	v := c.st.once.verb
	if !c.st.once.has(i) || c.links.by[v] < derived {
		return false
	}
	head := c.st.subjectOf(v).head
	if p := c.st.words[head].phrase; p >= 0 {
		return c.st.namesIn(p, c.text, c.links)
	}
	return c.links.by[head] >= derived && (c.st.words[head].upper || c.context.open)
}
