package checker

import (
	"slices"
	"strings"

	"github.com/steadfact/steadfact/internal/language/lexicon"
)

// roleFillers lists the names that the sentence gives the role: "the mayor of Y is X", "Y's mayor, X", "Mayor X", "X, mayor
// of Y", "X is the mayor".
func (c *comparison) roleFillers(h *held, i int, proper bool) []filler {
	var out []filler
	for _, j := range c.links.to[i] {
		if c.links.by[i] < derived || c.text.words[j].form != c.text.words[j].stem && c.st.words[i].form == c.st.words[i].stem && !c.text.ofOneSide(j) {
			continue
		}
		start, end, ok := c.roleAt(i, j)
		if !ok {
			continue
		}
		out = append(out, at(j, c.beside(start, j, end, proper))...)
	}
	return slices.DeleteFunc(out, func(f filler) bool { return !proper && c.otherPart(h, f) })
}

// ofOneSide reports whether a noun in the plural at word j is said of a single name, and so of those who play for it: "The champions are X".
func (r *reading) ofOneSide(j int) bool {
	v := j + 1
	for v < len(r.words) && !r.words[v].verb && (r.isPreposition(v) || r.isDeterminer(v) || r.isNominal(v)) {
		v++
	}
	if !teams[r.words[j].stem] || v+1 >= len(r.words) || !r.isCopula(v) {
		return false
	}
	k := v + 1
	for k+1 < len(r.words) && r.isDeterminer(k) {
		k++
	}
	p := r.words[k].phrase
	return p >= 0 && !joining[r.formAt(r.phrases[p].last)] && r.formAt(r.phrases[p].last) != ","
}

// teams are the nouns for those who play together, also in the plural.
var teams = set("champion winner holder titleholder runner-up")

// otherPart reports whether one of held words and filler ends with an adjective and the other does not: "is called rustc" and
// "is available".
func (c *comparison) otherPart(h *held, f filler) bool {
	return lexicon.Dominant(c.st.words[h.last-1].form) == lexicon.Adjective != (lexicon.Dominant(c.text.words[f.last-1].form) == lexicon.Adjective)
}

// roleAt is the noun phrase around a role's noun, its complement included; not ok when it is another role: narrowed by a
// word, or somebody else's.
func (c *comparison) roleAt(i, j int) (start, end int, ok bool) {
	start = j
	for start > 0 && c.beforeRole(start-1, i) {
		start--
		if descriptions[c.text.words[start].stem] && isGenitive(c.text.words[start+1].form) && c.leavesName() {
			break // "the group's singer"
		}
		if w := &c.text.words[start]; w.weight > 0 && c.links.used[start] < akin && !neutral[w.form] || w.mention >= 0 && !c.statesVerbatim(w.mention) {
			return 0, 0, false
		}
	}
	end, ok = c.complement(j + 1)
	for k := i - 1; k >= 0 && c.st.isNominal(k) && c.st.words[k].phrase < 0; k-- {
		if !c.foundAmong(k, start, end) { // "foreign affairs adviser", "adviser for foreign affairs"
			return 0, 0, false
		}
	}
	if first := c.text.firstOfList(start); first < start {
		start = first
		if start > 0 && c.text.isDeterminer(start-1) {
			start--
		}
	} else if start > 0 && c.text.isDeterminer(start-1) {
		start--
		form := c.text.words[start].form
		ok = ok && !(several[form] && !c.has(form)) && !(possessives[form] && c.othersOwn(start))
	}
	return start, end, ok && c.roleComplete(i)
}

// firstOfList is where the first of the common nouns begins that the noun phrase at word start is listed with: "a founder,
// writer and director".
func (r *reading) firstOfList(start int) int {
	for and := false; ; {
		k := start - 1
		if k > 0 && r.isDeterminer(k) {
			k--
		}
		joined := false
		for k > 0 && (r.words[k].form == "and" || r.words[k].form == ",") {
			joined, and, k = true, and || r.words[k].form == "and", k-1
		}
		if !joined || !and || !r.isNominal(k) || r.words[k].phrase >= 0 {
			return start
		}
		for start = k; start > 0 && r.isNominal(start-1) && r.words[start-1].phrase < 0; {
			start--
		}
	}
}

// beforeRole reports whether word j of the sentence may belong to the noun phrase of a role, before its noun.
func (c *comparison) beforeRole(j, i int) bool {
	w := &c.text.words[j]
	return c.text.isNominal(j) || c.goesWithRole(j, i) || w.mention >= 0 || w.form == "-" || isGenitive(w.form)
}

// several are determiners that leave room for others in the same role.
var several = set("a an any every each no some another many most several")

// neutral are words before a role's noun that leave it the same role.
var neutral = set("current incumbent present serving longtime long-time long-serving own veteran respected")

// goesWithRole reports whether word j of the sentence, which may look like a verb, is a modifier of the statement's role:
// the head of "head coach".
func (c *comparison) goesWithRole(j, i int) bool {
	return !c.text.words[j].function && i > 0 && c.text.words[j].form == c.st.words[i-1].form
}

// statesVerbatim reports whether the statement has the sentence's mention m word for word, and does not hold it.
func (c *comparison) statesVerbatim(m int) bool {
	for k := range c.st.mentions {
		if !c.st.holds(k) && strings.EqualFold(c.st.mentions[k].Of(c.st.text), c.text.mentions[m].Of(c.text.text)) {
			return true
		}
	}
	return false
}

// foundAmong reports whether word i of the statement is found among words [first, last) of the sentence.
func (c *comparison) foundAmong(i, first, last int) bool {
	return slices.ContainsFunc(c.links.to[i], func(j int) bool { return first <= j && j < last })
}

// othersOwn reports whether "its" at word i is of something else than the statement speaks of: of what the sentence names before it,
// else of what the sentence before begins with.
func (c *comparison) othersOwn(i int) bool {
	names := false
	for _, p := range c.text.phrases {
		if p.last <= i {
			if c.anyKnown(p.first, p.last) {
				return false
			}
			names = true
		}
	}
	return names && c.text.words[i].form == "its" || c.othersBefore()
}

// othersBefore reports whether the sentence before begins with a name of its own, to which "its" and "their" point back: one
// that shares a word with the statement's name and is another.
func (c *comparison) othersBefore() bool {
	for _, before := range c.context.carried {
		if before.structural || len(before.phrases) == 0 {
			continue
		}
		l, p := c.book.link(c.st.reading, before.reading), before.phrases[0]
		for j := p.first; j < p.last; j++ {
			if before.words[j].weight > 0 && l.used[j] < derived {
				return !c.whollyNamed(before.reading)
			}
		}
		return false
	}
	return false
}

// whollyNamed reports whether some name of the statement stands in a reading with all its words.
func (c *comparison) whollyNamed(in *reading) bool {
	for _, p := range c.st.phrases {
		if c.st.isHeld(p.first) {
			continue
		}
		all := true
		for i := p.first; i < p.last; i++ {
			all = all && (c.st.words[i].weight == 0 || slices.ContainsFunc(in.words, func(w word) bool { return w.form == c.st.words[i].form }))
		}
		if all {
			return true
		}
	}
	return false
}

// roleComplete reports whether all that the statement says of the role is accounted for.
func (c *comparison) roleComplete(i int) bool {
	for k := range c.st.words {
		w := &c.st.words[k]
		if w.phrase >= 0 || w.verb || w.clause != c.st.words[i].clause || c.understood[k] || w.stem == "name" {
			continue
		}
		if c.st.content(k) && c.accountedFor(k) < akin {
			return false
		}
	}
	return true
}

// complement passes over "of Y", "to Y", "for Y" behind a role's noun; not ok when it names what the statement does not.
func (c *comparison) complement(k int) (end int, ok bool) {
	r := c.text
	for k < len(r.words) && complements[r.words[k].form] {
		linked, stranger := false, false
		for k++; k < len(r.words) && (r.isNominal(k) || r.isDeterminer(k) || isGenitive(r.words[k].form) || r.words[k].form == "-"); k++ {
			switch {
			case r.words[k].weight == 0:
			case c.links.used[k] >= akin:
				linked = true
				stranger = false
			case linked && r.words[k].phrase >= 0:
				return k, !stranger
			case descriptions[r.words[k].stem] && pointing[r.words[k-1].form] && c.leavesName():
				linked = true
			default:
				stranger = true
			}
		}
		if stranger || !linked || isGenitive(r.words[k-1].form) {
			return k, false
		}
	}
	return k, true
}

// complements are the prepositions that say of what or of whom somebody has a role.
var complements = set("of to for at in on")

// leavesName reports whether the sentence leaves a name of the statement to its context.
func (c *comparison) leavesName() bool {
	for _, p := range c.st.phrases {
		if !c.st.isHeld(p.first) && c.links.by[p.first] < derived {
			return true
		}
	}
	return false
}
