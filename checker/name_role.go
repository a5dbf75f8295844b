package checker

import (
	"slices"
	"strings"

	"github.com/steadfact/steadfact/internal/language/lexicon"
	"github.com/steadfact/steadfact/internal/language/name"
)

// roleFillers lists the names that the sentence gives the role: "the mayor of Y is X", "Y's mayor, X", "Mayor X", "X, mayor
// of Y", "X is the mayor".
func (c *comparison) roleFillers(h *held, i int, proper bool) []filler {
	var out []filler
	for _, j := range c.links.to[i] {
		if c.links.by[i] < derived || c.text.words[j].form != c.text.words[j].stem && c.st.words[i].form == c.st.words[i].stem {
			continue
		}
		start, end, ok := c.roleAt(i, j)
		if !ok {
			continue
		}
		out = append(out, c.beside(start, j, end, proper)...)
	}
	return slices.DeleteFunc(out, func(f filler) bool { return !proper && c.otherPart(h, f) })
}

// otherPart reports whether one of held words and filler ends with an adjective and the other does not: "is called rustc" and
// "is available".
func (c *comparison) otherPart(h *held, f filler) bool {
	return lexicon.Dominant(c.st.words[h.last-1].form) == lexicon.Adjective != (lexicon.Dominant(c.text.words[f.last-1].form) == lexicon.Adjective)
}

// roleAt is the noun phrase around a role's noun, its complement included; not ok when it is another role: narrowed by a
// word, or somebody else's.
func (c *comparison) roleAt(i, j int) (start, end int, ok bool) {
	start = j
	for start > 0 && (c.text.isNominal(start-1) || c.goesWithRole(start-1, i) || c.text.words[start-1].mention >= 0 || c.text.words[start-1].form == "-" || isGenitive(c.text.words[start-1].form)) {
		start--
		if descriptions[c.text.words[start].stem] && isGenitive(c.text.words[start+1].form) && c.leavesName() {
			break // "the group's singer"
		}
		if w := &c.text.words[start]; w.weight > 0 && c.links.used[start] < akin && !neutral[w.form] || w.mention >= 0 && !c.statesVerbatim(w.mention) {
			return 0, 0, false
		}
	}
	for k := i - 1; k >= 0 && c.st.isNominal(k) && c.st.words[k].phrase < 0; k-- {
		if !c.foundAmong(k, start, j) {
			return 0, 0, false
		}
	}
	end, ok = c.complement(j + 1)
	if k := start - 1; k > 0 && c.text.words[k].form == "and" && c.text.isNominal(k-1) { // "the founder and director"
		for start = k; start > 0 && c.text.isNominal(start-1); {
			start--
		}
	}
	if start > 0 && c.text.isDeterminer(start-1) {
		start--
		form := c.text.words[start].form
		ok = ok && !(several[form] && !c.has(form)) && !(possessives[form] && c.othersBefore())
	}
	return start, end, ok && c.roleComplete(i)
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

// several are determiners that leave room for others in the same role.
var several = set("a an any every each no some another many most several")

// goesWithRole reports whether word j of the sentence, which may look like a verb, is a modifier of the statement's role: the head of
// "head coach".
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

// roleComplete reports whether all that the statement says of the role is accounted for.
func (c *comparison) roleComplete(i int) bool {
	for k := range c.st.words {
		if c.st.content(k) && c.st.words[k].phrase < 0 && !c.st.words[k].verb && c.st.words[k].clause == c.st.words[i].clause && !c.understood[k] && c.accountedFor(k) < akin {
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
		for k++; k < len(r.words) && (r.isNominal(k) || r.isDeterminer(k) || isGenitive(r.words[k].form)); k++ {
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

// leavesName reports whether the sentence leaves a name of the statement to its context.
func (c *comparison) leavesName() bool {
	for _, p := range c.st.phrases {
		if !c.st.isHeld(p.first) && c.links.by[p.first] < derived {
			return true
		}
	}
	return false
}

// cell is the name that is all of a table's cell or a list's item, when a cell or heading that it belongs to gives the role
// and nothing but the role: "Head of finance | Ann Lee".
func (c *comparison) cell(i int) []filler {
	r := c.text
	if c.st.words[i].verb || c.st.isParticiple(i) || len(r.phrases) != 1 || r.phrases[0].last != len(r.words) || !c.roleComplete(i) {
		return nil
	}
	for k := range r.phrases[0].first { // "71 Quay Street"
		if r.words[k].mention < 0 && !r.isNumeral(k) || !c.st.holdsNumberedName() {
			return nil
		}
	}
	for _, title := range c.context.carried {
		if title.structural && c.titles(title.reading, i) {
			return []filler{{first: 0, last: len(r.words), apposed: true}}
		}
	}
	return nil
}

// titles reports whether a title names the role of word i of the statement and nothing that the statement does not have.
func (c *comparison) titles(title *reading, i int) bool {
	l := c.book.link(c.st.reading, title)
	if l.by[i] < derived || title.words[l.to[i][0]].form != title.words[l.to[i][0]].stem {
		return false
	}
	for j := range title.words {
		if w := &title.words[j]; w.mention >= 0 || w.weight > 0 && l.used[j] < akin {
			return false
		}
	}
	return true
}

var (
	complements = set("of to for at in")
	// Words before a role's noun that leave it the same role.
	neutral = set("current incumbent present serving longtime long-time long-serving own veteran respected")
)

func isGenitive(form string) bool {
	return form == "'s" || form == "’s" || form == "s" || form == "'" || form == "" || form == "’"
}

// foundAmong reports whether word i of the statement is found among words [first, last) of the sentence.
func (c *comparison) foundAmong(i, first, last int) bool {
	return slices.ContainsFunc(c.links.to[i], func(j int) bool { return first <= j && j < last })
}

// beside lists the names that stand in apposition to the noun phrase [start, end) with the head j, or are joined to it by a
// verb that says who somebody is.
func (c *comparison) beside(start, j, end int, proper bool) []filler {
	r := c.text
	var out []filler
	add := func(f filler, ok bool) {
		if ok {
			out = append(out, f)
		}
	}
	k := end
	if k < len(r.words) && r.words[k].verb && r.isCopula(k) {
		add(c.runAt(r.mainVerb(k)+1, proper))
		return out
	}
	if k < len(r.words) && (r.words[k].form == "," || r.words[k].form == ":" || r.words[k].form == "(" || r.words[k].form == "–" || r.words[k].form == "—") {
		f, ok := c.runAt(k+1, true)
		f.apposed = true
		add(f, ok && c.closes(f.last))
	} else if k < len(r.words) {
		f, ok := c.runAt(k, true)
		f.apposed = true
		add(f, ok && !c.isCompound(f) && c.definite(start, j))
	}
	if len(out) > 0 || start == 0 {
		return out
	}
	k = start - 1
	switch w := &r.words[k]; {
	case w.form == "," || w.form == ":" || w.form == "(" || w.form == "–" || w.form == "—":
		add(c.runBefore(k - 1))
	case w.verb && r.isCopula(r.groupStart(k)), w.form == "as" && k > 0 && r.words[k-1].verb && identifying[r.words[k-1].stem]:
		if w.form == "as" {
			k--
		}
		add(c.runBefore(r.groupStart(k) - 1))
	}
	return out
}

// isCompound reports whether a capitalised run right behind a role's noun goes on with it and names no one: "Owner References",
// "the owner UID".
func (c *comparison) isCompound(f filler) bool {
	for i := f.first; i < f.last; i++ {
		w := &c.text.words[i]
		if !w.sign && !c.text.acronymAt(i) && (lexicon.Common(w.stem) == 0 || !w.mayBe(lexicon.Noun)) {
			return false
		}
	}
	return f.last-f.first == 1 || c.text.fragment()
}

// definite reports whether the noun phrase from word start to its head j speaks of one holder of the role: it has an article
// or an owner, or is a title.
func (c *comparison) definite(start, j int) bool {
	return c.text.isDeterminer(start) || start < j && (c.known(start) || c.text.words[start].upper) || c.text.words[j].upper
}

// closes reports whether an apposition that ends before word i ends there: at a sign, at the sentence's end or at a verb.
func (c *comparison) closes(i int) bool {
	return i >= len(c.text.words) || c.text.words[i].sign || c.text.words[i].verb
}

// groupStart is the first verb of the group that ends with the verb at word i.
func (r *reading) groupStart(i int) int {
	start := i
	for j := i - 1; j >= 0 && (r.words[j].verb || r.isAdverb(j) || r.words[j].is(lexicon.Modal)); j-- {
		if r.words[j].verb {
			start = j
		}
	}
	return start
}

// runAt is the name that begins at word i, articles, quotation marks, titles and a lower-case description passed over; for
// words that are no name, the run of telling words there.
func (c *comparison) runAt(i int, proper bool) (filler, bool) {
	r := c.text
	for i < len(r.words) && (r.isQuote(i) || r.isDeterminer(i) && !possessives[r.words[i].form] || r.isAdverb(i) || proper && i < len(r.words) && name.Title(r.words[i].form)) {
		i++
	}
	if i >= len(r.words) {
		return filler{}, false
	}
	if !proper {
		last := i
		for last < len(r.words) && r.isNominal(last) {
			last++
		}
		return filler{first: i, last: last}, last > i
	}
	for n := 0; n < 3 && i < len(r.words) && r.isNominal(i) && !r.words[i].upper && r.words[i].phrase < 0; n++ {
		i++
	}
	if i >= len(r.words) || r.words[i].phrase < 0 {
		return filler{}, false
	}
	return c.trimmed(i, r.phrases[r.words[i].phrase].last)
}

// runBefore is the name that ends with word i, quotation marks and parentheses passed over.
func (c *comparison) runBefore(i int) (filler, bool) {
	r := c.text
	for i >= 0 {
		switch {
		case r.words[i].form == ")":
			for i > 0 && r.words[i].form != "(" {
				i--
			}
			i--
		case r.isQuote(i), r.words[i].form == "who", r.words[i].form == "," && i+1 < len(r.words) && r.words[i+1].form == "who":
			i--
		default:
			if r.words[i].phrase < 0 {
				return filler{}, false
			}
			p := r.phrases[r.words[i].phrase]
			return c.trimmed(p.first, i+1)
		}
	}
	return filler{}, false
}

// trimmed leaves titles and words that stand for the statement's own out at both ends of a name.
func (c *comparison) trimmed(first, last int) (filler, bool) {
	for first < last && (name.Title(c.text.words[first].form) || c.known(first) || c.text.words[first].sign) {
		first++
	}
	for last > first && (c.text.words[last-1].sign || c.known(last-1) || connecting[c.text.words[last-1].form]) {
		last-- // "Farrow of Aldermouth"
	}
	if last < len(c.text.words) && c.text.words[last].mention >= 0 && c.st.holdsNumberedName() && !c.text.words[last].sign {
		last++ // "RFC 1212"
	}
	return filler{first: first, last: last}, first < last && !c.mostlyKnown(first, last) && c.text.words[last-1].End-c.text.words[first].Start > 1
}

// holdsNumberedName reports whether a held name has a number in it.
func (st *statement) holdsNumberedName() bool {
	for _, h := range st.held {
		for i := h.first; h.mention < 0 && i < h.last; i++ {
			if st.words[i].mention >= 0 || st.isNumeral(i) {
				return true
			}
		}
	}
	return false
}
