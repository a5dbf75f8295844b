package checker

import (
	"github.com/steadfact/steadfact/internal/language/lexicon"
)

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
	if k < len(r.words) && apposing[r.words[k].form] {
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
	case apposing[w.form]:
		add(c.runBefore(k - 1))
	case w.verb && r.isCopula(r.groupStart(k)), w.form == "as" && k > 0 && r.words[k-1].verb && identifying[r.words[k-1].stem]:
		if w.form == "as" {
			k--
		}
		add(c.runBefore(r.groupStart(k) - 1))
	}
	return out
}

// apposing are the signs that part an apposition from what it explains.
var apposing = set(", : ( – —")

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
