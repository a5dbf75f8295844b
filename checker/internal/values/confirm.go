package values

import (
	"fmt"
	"slices"

	"github.com/steadfact/steadfact/checker/internal/about"
	"github.com/steadfact/steadfact/checker/internal/restrict"
	"github.com/steadfact/steadfact/checker/internal/sentence"
	"github.com/steadfact/steadfact/checker/internal/statement"
	"github.com/steadfact/steadfact/internal/language"
	"github.com/steadfact/steadfact/internal/language/lexicon"
	"github.com/steadfact/steadfact/internal/language/quantity"
)

// unconfirmedSame is the reason why the very value of the fact does not confirm it, or "": what is told of something else happens to be as much.
func unconfirmedSame(c *about.Comparison, d about.Candidate) string {
	h := &c.St.Held[d.Held]
	if reason := restrict.Ask(c, restrict.UnconfirmingAny, d); reason != "" && !c.Repeats(d) && !c.St.TellsOfPast() {
		return reason
	}
	if c.Repeats(d) || c.St.NamesWith(h.Mention) || c.Account.Own < statement.NearlySame && !c.Context.Open {
		return ""
	}
	if o := otherDoer(c, h, d); o != "" {
		return fmt.Sprintf("the sentence speaks of something else (%s)", o)
	}
	if v := doesOtherwise(c, h, d); v != "" {
		return fmt.Sprintf("the sentence says %q of its value", v)
	}
	if o := otherThere(c, h, d); o != "" {
		return fmt.Sprintf("the sentence speaks of something else (%s)", o)
	}
	for i := range c.St.Words {
		if c.St.Content(i) && c.St.Words[i].Mention < 0 && c.Links.By[i] == sentence.Unlinked {
			return "" // it may be worded otherwise
		}
	}
	return restrict.Ask(c, restrict.UnconfirmingSame, d)
}

// otherDoer is the subject of which the sentence says, by the statement's own verb, what the statement says of another one; "" for none: "The play
// runs 118 minutes", of a film. What has a name, and what a text points back at, may be called anything.
func otherDoer(c *about.Comparison, h *statement.Held, d about.Candidate) string {
	f, v := c.St.Governor(h.First, h.Last), c.Text.Governor(d.First, d.Last)
	if f < 0 || v < 0 || f > h.First || v > d.First || c.St.IsPassive(f) != c.Text.IsPassive(v) || !c.StandsFor(f, v) && !(c.St.IsCopula(f) && c.Text.IsCopula(v)) {
		return ""
	}
	i, j := c.St.SubjectOf(f).Head, c.Text.SubjectOf(v).Head
	if i < 0 || j < 0 || i >= f || j >= v || max(c.Links.By[i], c.Links.Used[j], c.Carried[i], c.Nearby[i]) > sentence.Broader {
		return ""
	}
	if !tellingNoun(c.St.Reading, i) || !tellingNoun(c.Text, j) || sentence.Descriptions[c.Text.Words[j].Stem] && len(c.St.Phrases) > 0 || c.Understood[i] {
		return ""
	}
	if o := c.Text.OfWhat(j + 1); o >= 0 && c.Links.Used[o] >= sentence.Derived || c.AnyKnown(c.Text.SubjectOf(v).First, v) {
		return ""
	}
	return c.Text.Surface(j)
}

// doesOtherwise is the verb by which the sentence says its value of the statement's own subject, where it has none for that of the statement: "The
// storm injured 31 people", of those whom it killed; "" for none.
func doesOtherwise(c *about.Comparison, h *statement.Held, d about.Candidate) string {
	f, v := c.St.Governor(h.First, h.Last), c.Text.Governor(d.First, d.Last)
	if q := c.Text.Mentions[d.Mention].Quantity; q == nil || q.Kind == quantity.Money || d.Unbound == "" || f < 0 || v < 0 || f > h.First || v > d.First {
		return ""
	}
	if c.St.IsLight(f) || c.Text.IsLight(v) || !c.Text.Words[v].Verb || max(c.Links.By[f], c.Links.Used[v]) > sentence.Unlinked {
		return ""
	}
	i, j := c.St.SubjectOf(f).Head, c.Text.SubjectOf(v).Head
	if i < 0 || j < 0 || i >= f || j >= v || !slices.Contains(c.Links.To[i], j) || c.St.IsPassive(f) != c.Text.IsPassive(v) {
		return ""
	}
	return c.Text.Surface(v)
}

// tellingNoun reports whether word i is a noun, and no name, that tells what is spoken of.
func tellingNoun(r *sentence.Reading, i int) bool {
	w := &r.Words[i]
	return w.Phrase < 0 && w.Weight > 1 && w.Mention < 0 && w.MayBe(lexicon.Noun) && !w.Is(lexicon.Pronoun) &&
		!sentence.Vague[w.Stem] && !sentence.Persons[w.Stem] && !about.IsRole(w.Stem)
}

// otherThere is the noun behind a preposition of the statement's verb where the statement has another one; "" for none: "were rescued from the lift",
// of those who were rescued from the sea.
func otherThere(c *about.Comparison, h *statement.Held, d about.Candidate) string {
	f := c.St.Governor(h.First, h.Last)
	if f < 0 || c.St.IsLight(f) {
		return ""
	}
	for p := f + 1; p+1 < len(c.St.Words); p++ {
		o := -1
		if c.St.IsPreposition(p) && p+1 != h.First {
			o = c.St.ObjectOf(p)
		}
		if o < 0 || c.Links.By[o] > sentence.Unlinked || c.Carried[o] > sentence.Unlinked || !tellingNoun(c.St.Reading, o) || c.Understood[o] {
			continue
		}
		for _, v := range c.Links.To[f] {
			for q := v + 1; q < len(c.Text.Words) && q <= v+2 && c.Text.Words[v].Verb; q++ {
				if c.Text.Words[q].Form != c.St.Words[p].Form {
					continue
				}
				if t := c.Text.ObjectOf(q); t >= 0 && tellingNoun(c.Text, t) && c.Links.Used[t] == sentence.Unlinked && !(d.First <= t && t < d.Last) {
					return c.Text.Surface(t)
				}
			}
		}
	}
	return ""
}

// endOnly reports whether the sentence only tells one end of the range that the fact holds.
func endOnly(c *about.Comparison, d about.Candidate) bool {
	f, t := c.Quantities(d)
	if f == nil || t == nil || f.Comparator != quantity.Between || f.Low == nil || f.High == nil || t.Comparator != quantity.Exactly || t.Value == nil ||
		c.St.TellsOfPast() {
		return false
	}
	other := f.Low // the end that the sentence leaves out
	switch {
	case f.Unit != t.Unit || f.Low.Cmp(t.Value) != 0 && f.High.Cmp(t.Value) != 0:
		return false
	case f.Low.Cmp(t.Value) == 0:
		other = f.High
	}
	return !slices.ContainsFunc(c.Text.Mentions, func(m language.Mention) bool {
		return m.Quantity != nil && m.Quantity.Value != nil && m.Quantity.Value.Cmp(other) == 0
	})
}

// beyondAge reports whether the statement tells of what is older, or larger, than its value, and the sentence does not: "files older than 30 days".
func beyondAge(c *about.Comparison, d about.Candidate) bool {
	compares := func(r *sentence.Reading) bool {
		return slices.ContainsFunc(r.Words, func(w sentence.Word) bool { return ages[w.Form] })
	}
	f, t := c.Quantities(d)
	return f != nil && t != nil && f.Comparator == quantity.MoreThan && !sameBound(c, d) && compares(c.St.Reading) && !compares(c.Text)
}

// ages are the comparatives by which some are told from others by how old, long or large they are.
var ages = sentence.Set("older longer larger bigger heavier taller")
