package names

import (
	"slices"

	"github.com/steadfact/steadfact/checker/internal/about"
	"github.com/steadfact/steadfact/checker/internal/restrict"
	"github.com/steadfact/steadfact/checker/internal/sentence"
	"github.com/steadfact/steadfact/checker/internal/statement"
	"github.com/steadfact/steadfact/internal/language/lexicon"
)

// roleFillers lists the names that the sentence gives the role: "the mayor of Y is X", "Y's mayor, X", "Mayor X", "X, mayor
// of Y", "X is the mayor".
func roleFillers(c *about.Comparison, h *statement.Held, i int, proper bool) []about.Filler {
	var out []about.Filler
	for _, j := range c.Links.To[i] {
		if c.Links.By[i] < sentence.Derived || c.Text.Words[j].Form != c.Text.Words[j].Stem && c.St.Words[i].Form == c.St.Words[i].Stem && !ofOneSide(c.Text, j) {
			continue
		}
		start, end, ok := roleAt(c, i, j)
		if !ok {
			continue
		}
		out = append(out, at(j, beside(c, start, j, end, proper))...)
	}
	return slices.DeleteFunc(out, func(f about.Filler) bool { return !proper && otherPart(c, h, f) })
}

// ofOneSide reports whether a noun in the plural at word j is said of a single name, and so of those who play for it: "The champions are X".
func ofOneSide(r *sentence.Reading, j int) bool {
	v := j + 1
	for v < len(r.Words) && !r.Words[v].Verb && (r.IsPreposition(v) || r.IsDeterminer(v) || r.IsNominal(v)) {
		v++
	}
	if !teams[r.Words[j].Stem] || v+1 >= len(r.Words) || !r.IsCopula(v) {
		return false
	}
	k := v + 1
	for k+1 < len(r.Words) && r.IsDeterminer(k) {
		k++
	}
	p := r.Words[k].Phrase
	return p >= 0 && !sentence.Joining[r.FormAt(r.Phrases[p].Last)] && r.FormAt(r.Phrases[p].Last) != ","
}

// teams are the nouns for those who play together, also in the plural.
var teams = sentence.Set("champion winner holder titleholder runner-up")

// otherPart reports whether one of held words and filler ends with an adjective and the other does not: "is called rustc" and
// "is available".
func otherPart(c *about.Comparison, h *statement.Held, f about.Filler) bool {
	return lexicon.Dominant(c.St.Words[h.Last-1].Form) == lexicon.Adjective != (lexicon.Dominant(c.Text.Words[f.Last-1].Form) == lexicon.Adjective)
}

// roleAt is the noun phrase around a role's noun, its complement included; not ok when it is another role: narrowed by a
// word, or somebody else's.
func roleAt(c *about.Comparison, i, j int) (start, end int, ok bool) {
	start = j
	for start > 0 && beforeRole(c, start-1, i) {
		start--
		if sentence.Descriptions[c.Text.Words[start].Stem] && sentence.IsGenitive(c.Text.Words[start+1].Form) && c.LeavesName() {
			break // "the group's singer"
		}
		if w := &c.Text.Words[start]; w.Weight > 0 && c.Links.Used[start] < sentence.Akin && !about.Neutral[w.Form] || w.Mention >= 0 && !c.StatesVerbatim(w.Mention) {
			return 0, 0, false
		}
	}
	end, ok = c.Complement(behindJoined(c.Text, j+1))
	for k := i - 1; k >= 0 && c.St.IsNominal(k) && c.St.Words[k].Phrase < 0; k-- {
		if !c.FoundAmong(k, start, end) { // "foreign affairs adviser", "adviser for foreign affairs"
			return 0, 0, false
		}
	}
	if first := c.Text.FirstOfList(start); first < start {
		start = first
		if start > 0 && c.Text.IsDeterminer(start-1) {
			start--
		}
	} else if start > 0 && c.Text.IsDeterminer(start-1) {
		start--
		form := c.Text.Words[start].Form
		ok = ok && !(several[form] && !restrict.Has(c, form)) && !(sentence.Possessives[form] && othersOwn(c, start))
	}
	return start, end, ok && roleComplete(c, i)
}

// behindJoined passes over a noun without an article that word i, an "and", joins to the one before it: "the capital and largest town of Y".
func behindJoined(r *sentence.Reading, i int) int {
	k := i + 1
	for k < len(r.Words) && r.IsNominal(k) && r.Words[k].Phrase < 0 {
		k++
	}
	if r.FormAt(i) != "and" || k == i+1 {
		return i
	}
	return k
}

// beforeRole reports whether word j of the sentence may belong to the noun phrase of a role, before its noun.
func beforeRole(c *about.Comparison, j, i int) bool {
	w := &c.Text.Words[j]
	return c.Text.IsNominal(j) || goesWithRole(c, j, i) || w.Mention >= 0 || w.Form == "-" || sentence.IsGenitive(w.Form)
}

// several are determiners that leave room for others in the same role.
var several = sentence.Set("a an any every each no some another many most several")

// goesWithRole reports whether word j of the sentence, which may look like a verb, is a modifier of the statement's role:
// the head of "head coach".
func goesWithRole(c *about.Comparison, j, i int) bool {
	return !c.Text.Words[j].Function && i > 0 && c.Text.Words[j].Form == c.St.Words[i-1].Form
}

// othersOwn reports whether "its" at word i is of something else than the statement speaks of: of what the sentence names before it,
// else of what the sentence before begins with.
func othersOwn(c *about.Comparison, i int) bool {
	names := false
	for _, p := range c.Text.Phrases {
		if p.Last <= i {
			if c.AnyKnown(p.First, p.Last) {
				return false
			}
			names = true
		}
	}
	return names && c.Text.Words[i].Form == "its" || othersBefore(c)
}

// othersBefore reports whether the sentence before begins with a name of its own, to which "its" and "their" point back: one
// that shares a word with the statement's name and is another.
func othersBefore(c *about.Comparison) bool {
	for _, before := range c.Context.Carried {
		if before.Structural || len(before.Phrases) == 0 {
			continue
		}
		l, p := c.Book.Link(c.St.Reading, before.Reading), before.Phrases[0]
		for j := p.First; j < p.Last; j++ {
			if before.Words[j].Weight > 0 && l.Used[j] < sentence.Derived {
				return !whollyNamed(c, before.Reading)
			}
		}
		return false
	}
	return false
}

// whollyNamed reports whether some name of the statement stands in a reading with all its words.
func whollyNamed(c *about.Comparison, in *sentence.Reading) bool {
	for _, p := range c.St.Phrases {
		if c.St.IsHeld(p.First) {
			continue
		}
		all := true
		for i := p.First; i < p.Last; i++ {
			all = all && (c.St.Words[i].Weight == 0 || slices.ContainsFunc(in.Words, func(w sentence.Word) bool { return w.Form == c.St.Words[i].Form }))
		}
		if all {
			return true
		}
	}
	return false
}

// roleComplete reports whether all that the statement says of the role is accounted for.
func roleComplete(c *about.Comparison, i int) bool {
	for k := range c.St.Words {
		w := &c.St.Words[k]
		if w.Phrase >= 0 || w.Verb || w.Clause != c.St.Words[i].Clause || c.Understood[k] || w.Stem == "name" {
			continue
		}
		if c.St.Content(k) && c.AccountedFor(k) < sentence.Akin {
			return false
		}
	}
	return true
}
