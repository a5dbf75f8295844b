package checker

import (
	"github.com/steadfact/steadfact/internal/language/lexicon"
)

// beside lists the names that stand in apposition to the noun phrase [start, end) with the head j, or are joined to it by a
// verb that says who somebody is.
func (c *comparison) beside(start, j, end int, proper bool) []filler {
	if end < len(c.text.words) && c.text.isCopula(end) {
		if c.ofOtherRole(start) {
			return nil
		}
		return asList(c.runAt(c.text.mainVerb(end)+1, proper))
	}
	f, ok := c.apposedBehind(start, j, end)
	if !ok {
		f, ok = c.namedBefore(start)
	}
	f.role = phrase{first: start, last: end}
	return asList(f, ok)
}

// ofOtherRole reports whether the noun phrase at word start only tells whose somebody is: "the secretary of the minister is X".
func (c *comparison) ofOtherRole(start int) bool {
	if start < 2 || c.text.words[start-1].form != "of" && c.text.words[start-1].form != "to" {
		return false
	}
	w := &c.text.words[start-2]
	return w.phrase < 0 && c.text.isNominal(start-2) && c.links.used[start-2] < derived && !offices[w.stem]
}

// offices are the nouns whose "of" has the role or the name itself: "the post of mayor".
var offices = set("name post office position role title job seat identity")

// apposedBehind is the name in apposition behind the noun phrase: "the mayor, X", "Mayor X".
func (c *comparison) apposedBehind(start, j, end int) (f filler, ok bool) {
	if end+2 < len(c.text.words) && c.text.words[end].form == "(" && c.text.words[end+1].form == ")" {
		end += 2 // what stood there in another script is lost
	}
	switch {
	case end >= len(c.text.words):
		return filler{}, false
	case apposing[c.text.words[end].form]:
		f, ok = c.runAt(end+1, true)
		ok = ok && c.closes(f.last)
	default:
		f, ok = c.runAt(end, true)
		ok = ok && !c.isCompound(f) && (c.definite(start, j) || c.bareTitle(j, f))
	}
	f.apposed = true
	return f, ok
}

// namedBefore is the name that the noun phrase which begins at word start says something of: "X, mayor", "X is the mayor",
// "X serves as mayor".
func (c *comparison) namedBefore(start int) (filler, bool) {
	k := start - 1
	if k < 0 {
		return filler{}, false
	}
	r := c.text
	switch w := &r.words[k]; {
	case apposing[w.form]:
		f, ok := c.runBefore(k - 1)
		f.apposed = true
		return f, ok
	case w.verb && r.isCopula(r.groupStart(k)):
		return c.runBefore(r.groupStart(k) - 1)
	case w.form == "as" && k > 0 && r.words[k-1].verb && (identifying[r.words[k-1].stem] || r.words[k-1].form == "known"):
		v := k - 1
		if d := r.describedBy(v); d >= 0 {
			v = d // "X is a producer known as the founder"
		}
		return c.runBefore(r.groupStart(v) - 1)
	}
	return filler{}, false
}

// asList is a list of the filler, if there is one.
func asList(f filler, ok bool) []filler {
	if !ok {
		return nil
	}
	return []filler{f}
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

// bareTitle reports whether a role's noun without an article is said of a name behind it as a title is: the sentence names what
// the role is in, and gives the name to nobody else ("by drummer X", not "drummer X of Z").
func (c *comparison) bareTitle(j int, f filler) bool {
	w := &c.text.words[j]
	return w.form == w.stem && len(c.st.phrases) > 0 && c.hasNameItself() && !c.text.goesOnOf(f)
}

// goesOnOf reports whether a name has or is followed by what somebody else is: "X of Y", "X from Y".
func (r *reading) goesOnOf(f filler) bool {
	for i := f.first; i <= f.last; i++ {
		if form := r.formAt(i); complements[form] || form == "from" {
			return true
		}
	}
	return false
}

// closes reports whether an apposition that ends before word i ends there: at a sign, at the sentence's end or at a verb.
func (c *comparison) closes(i int) bool {
	return i >= len(c.text.words) || c.text.words[i].sign || c.text.words[i].verb
}
