package checker

import (
	"slices"

	"github.com/steadfact/steadfact/internal/language"
)

// sameTheme reports whether the verb at word j is said of what the statement speaks of: the noun phrase before it has the
// statement's words for head, or points back at them; a fragment leaves it to its context.
func (c *comparison) sameTheme(j int) bool {
	r := c.text
	if !r.words[j].verb && !r.isParticiple(j) {
		return c.themeOf(j)
	}
	if k := r.describedBy(j); k >= 0 {
		return c.sameTheme(k)
	}
	if r.opensAfter(j) {
		return c.dangles(j)
	}
	s, first := r.subjectOf(j), r.firstOfVerbs(j)
	switch {
	case s.head < 0:
		return c.context.open && r.continues(first) && !c.strangeSubject(filler{}) || r.fragment() || (first == j || r.isParticiple(first)) && c.dangles(first) || r.opens(first) && r.subjectless() && c.subjectAbove()
	case s.first > 0 && r.isPreposition(s.first-1) && (r.opens(s.first-1) || r.breaksPhrase(s.first-2)):
		return false // "in the town stands"
	}
	return c.isTheme(s)
}

// continues reports whether the verb at word j only goes on with what is said before it.
func (r *reading) continues(j int) bool {
	k := r.groupStart(j) - 1
	return k >= 0 && !r.opens(k+1) && (r.words[k].sign || r.words[k].verb || coordinating[r.words[k].form])
}

// isTheme reports whether a subject is what the statement speaks of, by its own words.
func (c *comparison) isTheme(s subject) bool {
	r, head, next := c.text, s.head, s.head+1
	w := &r.words[head]
	switch {
	case pronouns[w.form] && !possessives[w.form]:
		return true
	case complements[r.formAt(next)] && next+1 < len(r.words) && r.words[next+1].mention < 0 && !r.words[next+1].verb:
		if _, ok := c.complement(next); !ok {
			return false
		}
	case r.formAt(next) == "," && next+1 < len(r.words) && r.words[next+1].phrase >= 0 && c.namedBy(next+1, r.phrases[r.words[next+1].phrase].last):
		return true // "Ann's daughter, Y, …"
	case r.formAt(next) == "," && c.aliasIn(next+1, len(r.words)):
		return true
	}
	if c.known(head) || w.mention >= 0 && c.anyKnown(s.first, head) || w.phrase >= 0 && c.namedBy(s.first, next) {
		return true
	}
	if c.account.own == 1 && !slices.Contains(c.understood, true) {
		return false // all that the statement speaks of is named
	}
	return descriptions[w.stem] && head > s.first && (c.known(head-1) || pointing[r.words[head-1].form])
}

// aliasIn reports whether words [start, end) open with a participle that tells another name of what stands before, and that is one of the
// statement's: ", better known by her stage name Y,".
func (c *comparison) aliasIn(start, end int) bool {
	for start < end && c.text.isAdverb(start) {
		start++
	}
	if start >= end || !naming[c.text.words[start].form] {
		return false
	}
	for _, p := range c.text.phrases {
		if p.first > start && p.last <= end && p.first-start <= reachOfAlias && !c.text.parted(start+1, p.first) && c.namedBy(p.first, p.last) {
			return true
		}
	}
	return false
}

// namedBy reports whether the names that alone stand in words [start, end) have every word of a name of the statement:
// "Jon "Jonny" Aker-Lund" names Jon Aker.
func (c *comparison) namedBy(start, end int) bool {
	for k := start; k < end; k++ {
		if c.text.words[k].phrase < 0 && !c.text.words[k].sign {
			return false
		}
	}
	for _, ph := range c.st.phrases {
		all := !c.st.isHeld(ph.first)
		for i := ph.first; i < ph.last && all; i++ {
			all = c.st.words[i].weight == 0 || c.links.by[i] >= derived && c.foundAmong(i, start, end)
		}
		if all {
			return true
		}
	}
	return false
}

// themeOf reports whether the noun at word j is of what the statement speaks of: a noun that stands for the statement's own
// noun is, one that stands for its verb must say so ("the creation of Y", "its launch").
func (c *comparison) themeOf(j int) bool {
	for i, to := range c.links.to {
		if slices.Contains(to, j) && (c.st.words[i].verb || c.st.isParticiple(i)) {
			_, _, ok := c.doerAt(j)
			return ok
		}
	}
	for k := j - 1; k >= 0 && (c.text.isNominal(k) || c.text.words[k].mention >= 0); k-- {
		if m := c.text.words[k].mention; former[c.text.words[k].form] || m >= 0 && c.text.mentions[m].Kind == language.Ordinal && !c.statesVerbatim(m) {
			return false
		}
	}
	return true
}

// themeAfter reports whether the object of the active verb at word j is what the statement speaks of.
func (c *comparison) themeAfter(j int) bool {
	r := c.text
	for k := j + 1; k < len(r.words); k++ {
		w := &r.words[k]
		if pronouns[w.form] {
			return c.context.open
		}
		if others[w.form] {
			return false
		}
		if w.weight > 0 || w.mention >= 0 {
			for k+1 < len(r.words) && (r.isNominal(k+1) || r.words[k+1].form == "-") {
				k++
			}
			return c.known(k)
		}
		if w.sign && !r.isQuote(k) || w.verb || r.isPreposition(k) {
			return false
		}
	}
	return false
}

// others are words by which the object of a verb is another one than the statement's.
var others = set("another other others")

// naming are the participles by which another name is told.
var naming = set("nicknamed named called dubbed known aka titled entitled baptised baptized christened alias")
