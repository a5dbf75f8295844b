package names

import (
	"github.com/steadfact/steadfact/checker/internal/about"
	"github.com/steadfact/steadfact/checker/internal/sentence"
	"github.com/steadfact/steadfact/internal/language/lexicon"
)

// beside lists the names that stand in apposition to the noun phrase [start, end) with the head j, or are joined to it by a
// verb that says who somebody is.
func beside(c *about.Comparison, start, j, end int, proper bool) []about.Filler {
	if end < len(c.Text.Words) && c.Text.IsCopula(end) {
		if ofOtherRole(c, start) {
			return nil
		}
		i := c.Text.MainVerb(end) + 1
		if c.Text.FormAt(i) == "set" {
			i++
		}
		if c.Text.FormAt(i-1) == "set" && c.Text.FormAt(i) == "to" {
			i++ // "is set to X"
		}
		return about.AsList(runAt(c, i, proper))
	}
	f, ok := apposedBehind(c, start, j, end)
	if !ok {
		f, ok = namedBefore(c, start)
	}
	f.Role = sentence.Phrase{First: start, Last: end}
	return about.AsList(f, ok)
}

// ofOtherRole reports whether the noun phrase at word start only tells whose somebody is: "the secretary of the minister is X".
func ofOtherRole(c *about.Comparison, start int) bool {
	if start < 2 || c.Text.Words[start-1].Form != "of" && c.Text.Words[start-1].Form != "to" {
		return false
	}
	w := &c.Text.Words[start-2]
	return w.Phrase < 0 && c.Text.IsNominal(start-2) && c.Links.Used[start-2] < sentence.Derived && !offices[w.Stem]
}

// offices are the nouns whose "of" has the role or the name itself: "the post of mayor".
var offices = sentence.Set("name post office position role title job seat identity")

// apposedBehind is the name in apposition behind the noun phrase: "the mayor, X", "Mayor X".
func apposedBehind(c *about.Comparison, start, j, end int) (f about.Filler, ok bool) {
	if end+2 < len(c.Text.Words) && c.Text.Words[end].Form == "(" && c.Text.Words[end+1].Form == ")" {
		end += 2 // what stood there in another script is lost
	}
	switch {
	case end >= len(c.Text.Words):
		return about.Filler{}, false
	case apposing[c.Text.Words[end].Form]:
		f, ok = runAt(c, end+1, true)
		ok = ok && closes(c, f.Last)
	default:
		f, ok = runAt(c, end, true)
		ok = ok && !isCompound(c, f) && (definite(c, start, j) || bareTitle(c, j, f))
	}
	f.Apposed = true
	return f, ok
}

// namedBefore is the name that the noun phrase which begins at word start says something of: "X, mayor", "X is the mayor",
// "X serves as mayor".
func namedBefore(c *about.Comparison, start int) (about.Filler, bool) {
	k := start - 1
	if k < 0 {
		return about.Filler{}, false
	}
	r := c.Text
	switch w := &r.Words[k]; {
	case apposing[w.Form]:
		f, ok := runBefore(c, k-1)
		f.Apposed = true
		return f, ok
	case w.Verb && r.IsCopula(r.GroupStart(k)):
		return runBefore(c, r.GroupStart(k)-1)
	case w.Form == "as" && k > 0:
		v := presentedBy(c, k)
		if v < 0 {
			return about.Filler{}, false
		}
		if d := r.DescribedBy(v); d >= 0 {
			v = d // "X is a producer known as the founder"
		}
		return runBefore(c, r.GroupStart(v)-1)
	}
	return about.Filler{}, false
}

// presentedBy is the verb that says with the "as" at word k what somebody is: "serves as", "is known as", "heads the company as"; -1 for none.
func presentedBy(c *about.Comparison, k int) int {
	r, v := c.Text, k-1
	for v > 0 && !r.Words[v].Verb && (r.IsDeterminer(v) || r.IsNominal(v) && (c.Known(v) || sentence.Descriptions[r.Words[v].Stem])) {
		v--
	}
	switch w := &r.Words[v]; {
	case !w.Verb:
		return -1
	case v == k-1 && (sentence.Identifying[w.Stem] || w.Form == "known"), v < k-1 && leading[w.Stem] && !r.IsPassive(v):
		return v
	}
	return -1
}

// leading are the verbs for what somebody does who is at the head of something.
var leading = sentence.Set("lead head run manage direct govern rule chair coach represent serve")

// apposing are the signs that part an apposition from what it explains.
var apposing = sentence.Set(", : ( – —")

// isCompound reports whether a capitalised run right behind a role's noun goes on with it and names no one: "Owner References",
// "the owner UID".
func isCompound(c *about.Comparison, f about.Filler) bool {
	for i := f.First; i < f.Last; i++ {
		w := &c.Text.Words[i]
		if !w.Sign && !c.Text.AcronymAt(i) && (lexicon.Common(w.Stem) == 0 || !w.MayBe(lexicon.Noun)) {
			return false
		}
	}
	return f.Last-f.First == 1 || c.Text.Fragment()
}

// definite reports whether the noun phrase from word start to its head j speaks of one holder of the role: it has an article
// or an owner, or is a title.
func definite(c *about.Comparison, start, j int) bool {
	return c.Text.IsDeterminer(start) || start < j && (c.Known(start) || c.Text.Words[start].Upper) || c.Text.Words[j].Upper
}

// bareTitle reports whether a role's noun without an article is said of a name behind it as a title is: the sentence names what
// the role is in, and gives the name to nobody else ("by drummer X", not "drummer X of Z").
func bareTitle(c *about.Comparison, j int, f about.Filler) bool {
	w := &c.Text.Words[j]
	return w.Form == w.Stem && len(c.St.Phrases) > 0 && c.HasNameItself() && !goesOnOf(c.Text, f)
}

// goesOnOf reports whether a name has or is followed by what somebody else is: "X of Y", "X from Y".
func goesOnOf(r *sentence.Reading, f about.Filler) bool {
	for i := f.First; i <= f.Last; i++ {
		if form := r.FormAt(i); about.Complements[form] || form == "from" {
			return true
		}
	}
	return false
}

// closes reports whether an apposition that ends before word i ends there: at a sign, at the sentence's end or at a verb.
func closes(c *about.Comparison, i int) bool {
	return i >= len(c.Text.Words) || c.Text.Words[i].Sign || c.Text.Words[i].Verb
}
