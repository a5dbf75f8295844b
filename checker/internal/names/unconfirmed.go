package names

import (
	"fmt"

	"github.com/steadfact/steadfact/checker/internal/about"
	"github.com/steadfact/steadfact/checker/internal/restrict"
	"github.com/steadfact/steadfact/checker/internal/sentence"
	"github.com/steadfact/steadfact/checker/internal/statement"
	"github.com/steadfact/steadfact/internal/source"
)

// unconfirmedName is why a sentence that has the held name at a span need not say of it what the statement says, or "".
func unconfirmedName(c *about.Comparison, h *statement.Held, at source.Span) string {
	if c.Text.Asks() {
		return "the sentence is a question"
	}
	if first, last := c.Text.WordsIn(at); (denialOf(c.Text, first) >= 0 || c.DeniesOf(last)) && !restrict.Denies(c.St.Reading) {
		return "the sentence denies something of the fact's name"
	}
	if f, ok := saidOfOther(c, h, at); ok {
		return fmt.Sprintf("the sentence has the fact's name, and says of %s what the fact says of it", c.Text.TextOf(f.First, f.Last))
	}
	if other := namedBeside(c, h, at); other >= 0 {
		return fmt.Sprintf("the sentence has %s beside a part of the fact's names", c.Text.Surface(other))
	}
	if word := loses(c, h, at); word != "" {
		return fmt.Sprintf("the sentence tells by %q that the fact's name did not win", word)
	}
	if part := creditedWith(c, h, at); part != "" {
		return fmt.Sprintf("the sentence gives the fact's name another part (%s)", part)
	}
	if partlyNation(c, h) {
		return "the sentence tells of one of two nations"
	}
	first, last := c.Text.WordsIn(at)
	v, t := c.St.Governor(h.First, h.Last), c.Text.Governor(first, last)
	if d := (about.Candidate{Held: c.St.IndexOf(h), Mention: -1, First: first, Last: last}); c.Account.Own >= statement.NearlySame && v >= 0 && t >= 0 && c.StandsFor(v, t) {
		if reason := restrict.Ask(c, restrict.UnconfirmingName, d); reason != "" {
			return reason
		}
	}
	if word := unsaidRole(c, h); word != "" {
		return fmt.Sprintf("the sentence has the fact's name, and does not say %q of it", word)
	}
	return ""
}

// namedBeside is a name that the sentence joins to a part of several held ones, found at a span, and that is none of them: "Linux and Windows" for
// [Linux and macOS]; -1 for none.
func namedBeside(c *about.Comparison, h *statement.Held, at source.Span) int {
	first, last := c.Text.WordsIn(at)
	if !c.St.HasSign(h.First, h.Last, "and") || c.Text.HasSign(first, last, "and") {
		return -1
	}
	for _, j := range []int{last, first - 1} {
		if f := c.Text.FormAt(j); f != "and" && f != "," {
			continue
		}
		k := c.Text.WordFrom(j+1, 1)
		if j < first {
			k = j - 1
		}
		if k >= 0 && c.Text.Words[k].Phrase >= 0 && c.Links.Used[k] == sentence.Unlinked && !c.St.HasSign(h.First, h.Last, c.Text.Words[k].Form) {
			return k
		}
	}
	return -1
}

// loses is the word by which the sentence sets another over the held name at a span, where the statement says that this won: "Athletic beat
// Rovers", of what was won by Rovers. It is "" where it does not.
func loses(c *about.Comparison, h *statement.Held, at source.Span) string {
	s := c.St.SlotOf(h)
	if s.Anchor < 0 || s.Relation != statement.AgentOf && s.Relation != statement.RoleOf || !winning[c.St.Words[s.Anchor].Stem] {
		return ""
	}
	first, _ := c.Text.WordsIn(at)
	for _, p := range c.Text.Bonded() {
		if p.Of == "win" && p.Other[0] <= first && first < p.Other[1] {
			return c.Text.Surface(p.Word)
		}
	}
	return ""
}

// winning are the verb and the nouns by which a statement says who won.
var winning = sentence.Set("win winner victor champion")

// unsaidRole is the noun of the role in which the statement holds a name, when neither the sentence nor its context has a word for it, and
// the sentence little else: who mentions Aldermouth on a page about a county does not say that it is the capital. It is "" otherwise.
func unsaidRole(c *about.Comparison, h *statement.Held) string {
	s := c.St.SlotOf(h)
	if s.Relation != statement.RoleOf || s.Anchor < 0 || c.Context.Open || c.Account.Own >= statement.Enough {
		return ""
	}
	if !c.St.Content(s.Anchor) || c.Understood[s.Anchor] || c.AccountedFor(s.Anchor) > sentence.Unlinked {
		return ""
	}
	return c.St.Surface(s.Anchor)
}
