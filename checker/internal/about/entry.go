package about

import (
	"slices"
	"strings"

	"github.com/steadfact/steadfact/checker/internal/sentence"
	"github.com/steadfact/steadfact/checker/internal/statement"
)

// filed reports whether the sentence is an entry that gives a held name, and so says what word i of the statement says: see MayBeFiled.
func (c *Comparison) filed(i int) bool {
	if !c.St.HoldsName() || !c.St.MayBeFiled(i) {
		return false
	}
	return slices.ContainsFunc(c.St.Held, func(h statement.Held) bool { return len(c.SaidAlike(c.St.FilingOf(&h))) > 0 || len(c.Entries(&h)) > 0 })
}

// SaidAlike lists the verbs of the sentence that lists give by the same noun as the statement's, with the same preposition: "licensed under"
// for "released under".
func (c *Comparison) SaidAlike(f statement.Filing) (out []int) {
	if f.Doer || len(f.Nouns) == 0 {
		return nil
	}
	for j := range c.Text.Words {
		if w := &c.Text.Words[j]; !w.Verb && !c.Text.IsParticiple(j) || w.Stem == c.St.Words[f.Anchor].Stem {
			continue
		}
		for k := j + 1; k < len(c.Text.Words) && k <= j+2; k++ {
			said := statement.FiledUnder[c.Text.Words[j].Stem+" "+c.Text.Words[k].Form]
			if c.Text.Words[k].Form == f.Preposition && len(said) > 0 && said[0] == f.Nouns[0] && c.SameTheme(j) {
				out = append(out, j)
			}
		}
	}
	return out
}

// Entries is the name that is all of a list's item behind its key, or all of a table's cell or of an item right below a heading, when what
// it is filed under says no more than the statement says of the held one: "Owner: Ann Lee", "Head of finance | Ann Lee".
func (c *Comparison) Entries(h *statement.Held) []Filler {
	f := c.St.FilingOf(h)
	if f.Anchor < 0 || !c.ofKnown(h, f) {
		return nil
	}
	if j := KeySign(c.Text); j > 0 {
		if !c.isKey(f, c.Text, c.Links, j) {
			return nil
		}
		return AsList(c.entryFrom(h, f, j+1))
	}
	v, ok := c.entryFrom(h, f, 0)
	if !ok {
		return nil
	}
	for _, row := range c.Context.Carried {
		if row.Row && c.ofOther(row.Reading) {
			return nil
		}
	}
	near := slices.ContainsFunc(c.Context.Carried, func(above Carried) bool { return above.Near && !above.Sort })
	for _, above := range c.Context.Carried {
		if !above.Structural || above.Sort || near && !above.Near {
			continue
		}
		if c.isKey(f, above.Reading, c.Book.Link(c.St.Reading, above.Reading), len(above.Words)) {
			return []Filler{v}
		}
	}
	return nil
}

// ofOther reports whether a row's first cell has a telling word that stands for nothing in the statement: it is the row of something else.
func (c *Comparison) ofOther(row *sentence.Reading) bool {
	used := ShareOf(c.Book, c.St, row).Used
	for j := range row.Words {
		if row.Words[j].Weight > 1 && used[j] < sentence.Broader {
			return true
		}
	}
	return false
}

// ofKnown reports whether all else that the statement says of a held name, or of what it is filed for, is in the sentence or its context.
func (c *Comparison) ofKnown(h *statement.Held, f statement.Filing) bool {
	for i := range c.St.Words {
		if i != f.Anchor && i != f.Sort && (i < h.First || i >= h.Last) && !c.Understood[i] && c.St.Content(i) && c.AccountedFor(i) < sentence.Akin {
			return false
		}
	}
	return true
}

// KeySign is the colon behind the noun phrase that opens an entry: "Head of finance: Ann Lee"; -1 for none.
func KeySign(r *sentence.Reading) int {
	for j := range r.Words {
		switch w := &r.Words[j]; {
		case w.Form == ":":
			return j
		case w.Sign && j > 0 && w.Form != "-" && !r.IsQuote(j), w.Mention >= 0, w.Verb:
			return -1
		}
	}
	return -1
}

// isKey reports whether the first words of a reading, so many, are a key that stands for what the statement says of the held name, and say
// nothing else.
func (c *Comparison) isKey(f statement.Filing, r *sentence.Reading, l *statement.Links, last int) bool {
	head := -1
	for j := range last {
		switch w := &r.Words[j]; {
		case w.Mention >= 0, w.Verb:
			return false
		case head < 0 && !w.Function && c.keyed(f, w, l, j):
			head = j
		case w.Weight > 0 && l.Used[j] < sentence.Akin:
			return false
		}
	}
	return head >= 0 && r.Words[head].Form == r.Words[head].Stem
}

// keyed reports whether word j of a key stands for the anchor of a filing.
func (c *Comparison) keyed(f statement.Filing, w *sentence.Word, l *statement.Links, j int) bool {
	anchor := &c.St.Words[f.Anchor]
	if !anchor.Verb {
		return l.By[f.Anchor] >= sentence.Derived && slices.Contains(l.To[f.Anchor], j)
	}
	return slices.Contains(f.Nouns, w.Stem) || f.Doer && CallsDoer(w.Form, anchor.Stem)
}

// entryFrom is the name that begins with word i of the sentence and is all of the rest, what stands in brackets behind it and the noun for
// its sort aside. A held word that is no name is answered by a single one.
func (c *Comparison) entryFrom(h *statement.Held, f statement.Filing, i int) (Filler, bool) {
	r := c.Text
	i, last := entryAt(r, i)
	first := i
	for i < last && (r.Words[i].Mention >= 0 || r.IsNumeral(i)) && c.St.HoldsNumberedName() { // "71 Quay Street"
		i++
	}
	if i == last {
		return Filler{}, false
	}
	if !slices.ContainsFunc(c.St.Words[h.First:h.Last], func(w sentence.Word) bool { return w.Upper }) {
		one := !strings.ContainsAny(r.TextOf(first, last), " \t\n") && !strings.Contains(c.St.TextOf(h.First, h.Last), " ")
		return Filler{First: first, Last: last, Apposed: true}, one && r.Words[first].Mention < 0 && !placeholders[r.Words[first].Form]
	}
	p := r.Words[i].Phrase
	if p < 0 || r.Phrases[p].First != i {
		return Filler{}, false
	}
	end := r.Phrases[p].Last
	for k := end; k < last; k++ {
		w := &r.Words[k]
		if w.Mention < 0 && w.Stem != c.St.Words[max(f.Sort, h.Last-1)].Stem && !(w.Form == "," && k+1 < last && r.Words[k+1].Mention >= 0) {
			return Filler{}, false
		}
		if w.Mention >= 0 && c.St.HoldsNumberedName() {
			end = k + 1 // "Apache License 2.0"
		}
	}
	if f.Sort >= 0 && end-1 > first && r.Words[end-1].Stem == c.St.Words[f.Sort].Stem {
		end-- // "MIT License"
	}
	return Filler{First: first, Last: end, Apposed: true}, true
}

// beforeReference is where an entry that begins with word i ends, before what only tells where more stands or whose it is: "MIT, see LICENSE",
// "MIT © Ann Lee".
func beforeReference(r *sentence.Reading, i int) int {
	for k := i + 1; k < len(r.Words); k++ {
		if !referring[r.Words[k].Form] {
			continue
		}
		for k > i && r.Words[k-1].Sign {
			k--
		}
		return k
	}
	return len(r.Words)
}

// referring are the words behind which an entry only tells where more stands, or whose it is.
var referring = sentence.Set("see © copyright")

// entryAt is what is given from word i on: a reference and a full stop behind it, quotation marks and articles aside.
func entryAt(r *sentence.Reading, i int) (first, last int) {
	last = beforeReference(r, i)
	for last > i && (r.Words[last-1].Form == "." || r.IsQuote(last-1)) {
		last--
	}
	for i < last && (r.IsQuote(i) || r.IsDeterminer(i)) {
		i++
	}
	return i, last
}

// placeholders are words that stand in a cell where nothing is told.
var placeholders = sentence.Set("n/a na tbd tba todo unknown various see varies same ditto any depends yes no optional required")
