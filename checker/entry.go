package checker

import (
	"slices"
	"strings"
)

// filing is how a list or a table gives a held name: by a noun that it stands behind or below, for what the statement says by a verb.
type filing struct {
	anchor int      // word of the statement for which the noun stands; -1 when the name is not to be filed
	sort   int      // the noun by which the statement says of what sort the name is, "team" of "the [Harbour] team"; -1 for none
	nouns  []string // stems of the nouns that stand for the anchor, besides its own and, behind "by", that of who does it
	doer   bool

	preposition string // behind the anchor
}

// filingOf is how a held name may be filed.
func (st *statement) filingOf(h *held) filing {
	f := filing{anchor: -1, sort: -1}
	if h.mention >= 0 {
		return f
	}
	s := st.slotOf(h)
	if s.relation == modifierOf && s.first == h.first && s.last == h.last {
		f.sort = s.anchor
		s = st.slotOf(&held{mention: -1, first: h.first, last: s.anchor + 1})
	}
	if s.anchor < 0 || s.first < h.first || s.last > max(h.last, f.sort+1) {
		return f
	}
	switch s.relation {
	case agentOf:
		f.doer = true
		f.nouns = filedUnder[st.words[s.anchor].stem+" by"]
	case adjunctOf:
		f.nouns, f.preposition = filedUnder[st.words[s.anchor].stem+" "+s.preposition], s.preposition
	case roleOf:
	default:
		return f
	}
	if f.doer || len(f.nouns) > 0 || !st.words[s.anchor].verb {
		f.anchor = s.anchor
	}
	return f
}

// filedUnder are the nouns under which lists give what a verb says with a preposition.
var filedUnder = map[string][]string{
	"write in": {"language"}, "implement in": {"language"}, "program in": {"language"}, "code in": {"language"}, "speak in": {"language"},
	"license under": {"license", "licence"}, "release under": {"license", "licence"}, "distribute under": {"license", "licence"},
	"publish under": {"license", "licence"}, "offer under": {"license", "licence"},
	"base in": {"headquarters", "headquarter", "seat", "location", "base"}, "headquarter in": {"headquarters", "headquarter", "seat", "location"},
	"locate in": {"location", "place", "site"}, "locate at": {"location", "address", "place"}, "hold in": {"location", "place", "venue"}, "hold at": {"venue", "place", "location"},
	"bear in": {"birthplace"}, "host on": {"host"}, "host by": {"host"}, "run on": {"platform"}, "store in": {"path", "location"}, "keep in": {"path", "location"},
	"default to": {"default"},
	"write by":   {"author", "writer"}, "lead by": {"lead", "leader", "head"}, "head by": {"head", "lead"}, "chair by": {"chair"},
	"coach by": {"coach"}, "captain by": {"captain"}, "sponsor by": {"sponsor"}, "run by": {"operator"}, "report to": {"manager"},
}

// mayBeFiled reports whether a list may say what word i of the statement says by the noun under which it gives a held name, or leave it
// out: the verb of that name, or the noun for its sort.
func (st *statement) mayBeFiled(i int) bool {
	return slices.ContainsFunc(st.held, func(h held) bool {
		f := st.filingOf(&h)
		return f.anchor >= 0 && (i == f.anchor && st.words[i].verb || i == f.sort)
	})
}

// anyFiled reports whether a list may say what the statement says of a held name.
func (st *statement) anyFiled() bool {
	return slices.ContainsFunc(st.held, func(h held) bool { return st.filingOf(&h).anchor >= 0 })
}

// filed reports whether the sentence is an entry that gives a held name, and so says what word i of the statement says: see mayBeFiled.
func (c *comparison) filed(i int) bool {
	if !c.st.holdsName() || !c.st.mayBeFiled(i) {
		return false
	}
	return slices.ContainsFunc(c.st.held, func(h held) bool { return len(c.saidAlike(c.st.filingOf(&h))) > 0 || len(c.entries(&h)) > 0 })
}

// saidAlike lists the verbs of the sentence that lists give by the same noun as the statement's, with the same preposition: "licensed under"
// for "released under".
func (c *comparison) saidAlike(f filing) (out []int) {
	if f.doer || len(f.nouns) == 0 {
		return nil
	}
	for j := range c.text.words {
		if w := &c.text.words[j]; !w.verb && !c.text.isParticiple(j) || w.stem == c.st.words[f.anchor].stem {
			continue
		}
		for k := j + 1; k < len(c.text.words) && k <= j+2; k++ {
			said := filedUnder[c.text.words[j].stem+" "+c.text.words[k].form]
			if c.text.words[k].form == f.preposition && len(said) > 0 && said[0] == f.nouns[0] && c.sameTheme(j) {
				out = append(out, j)
			}
		}
	}
	return out
}

// entries is the name that is all of a list's item behind its key, or all of a table's cell or of an item right below a heading, when what
// it is filed under says no more than the statement says of the held one: "Owner: Ann Lee", "Head of finance | Ann Lee".
func (c *comparison) entries(h *held) []filler {
	f := c.st.filingOf(h)
	if f.anchor < 0 {
		return nil
	}
	if j := c.text.keySign(); j > 0 {
		if !c.isKey(f, c.text, c.links, j) {
			return nil
		}
		return asList(c.entryFrom(h, f, j+1))
	}
	v, ok := c.entryFrom(h, f, 0)
	if !ok {
		return nil
	}
	near := slices.ContainsFunc(c.context.carried, func(above carried) bool { return above.near })
	for _, above := range c.context.carried {
		if !above.structural || near && !above.near {
			continue
		}
		if c.isKey(f, above.reading, c.book.link(c.st.reading, above.reading), len(above.words)) {
			return []filler{v}
		}
	}
	return nil
}

// keySign is the colon behind the noun phrase that opens an entry: "Head of finance: Ann Lee"; -1 for none.
func (r *reading) keySign() int {
	for j := range r.words {
		switch w := &r.words[j]; {
		case w.form == ":":
			return j
		case w.sign && j > 0, w.mention >= 0, w.verb:
			return -1
		}
	}
	return -1
}

// isKey reports whether the first words of a reading, so many, are a key that stands for what the statement says of the held name, and say
// nothing else.
func (c *comparison) isKey(f filing, r *reading, l *links, last int) bool {
	head := -1
	for j := range last {
		switch w := &r.words[j]; {
		case w.mention >= 0, w.verb:
			return false
		case head < 0 && !w.function && c.keyed(f, w, l, j):
			head = j
		case w.weight > 0 && l.used[j] < akin:
			return false
		}
	}
	return head >= 0 && r.words[head].form == r.words[head].stem
}

// keyed reports whether word j of a key stands for the anchor of a filing.
func (c *comparison) keyed(f filing, w *word, l *links, j int) bool {
	anchor := &c.st.words[f.anchor]
	if !anchor.verb {
		return l.by[f.anchor] >= derived && slices.Contains(l.to[f.anchor], j)
	}
	return slices.Contains(f.nouns, w.stem) || f.doer && callsDoer(w.form, anchor.stem)
}

// entryFrom is the name that begins with word i of the sentence and is all of the rest, what stands in brackets behind it and the noun for
// its sort aside. A held word that is no name is answered by a single one.
func (c *comparison) entryFrom(h *held, f filing, i int) (filler, bool) {
	r := c.text
	last := len(r.words)
	for last > i && (r.words[last-1].form == "." || r.isQuote(last-1)) {
		last--
	}
	for i < last && (r.isQuote(i) || r.isDeterminer(i)) {
		i++
	}
	first := i
	for i < last && (r.words[i].mention >= 0 || r.isNumeral(i)) && c.st.holdsNumberedName() { // "71 Quay Street"
		i++
	}
	if i == last {
		return filler{}, false
	}
	if !slices.ContainsFunc(c.st.words[h.first:h.last], func(w word) bool { return w.upper }) {
		one := !strings.ContainsAny(r.textOf(first, last), " \t\n") && !strings.Contains(c.st.textOf(h.first, h.last), " ")
		return filler{first: first, last: last, apposed: true}, one && r.words[first].mention < 0 && !placeholders[r.words[first].form]
	}
	p := r.words[i].phrase
	if p < 0 || r.phrases[p].first != i {
		return filler{}, false
	}
	end := r.phrases[p].last
	for k := end; k < last; k++ {
		if w := &r.words[k]; w.mention < 0 && w.stem != c.st.words[max(f.sort, h.last-1)].stem {
			return filler{}, false
		}
	}
	return filler{first: first, last: end, apposed: true}, true
}

// placeholders are words that stand in a cell where nothing is told.
var placeholders = set("n/a na tbd tba todo unknown various see varies same ditto any depends yes no optional required")
