package restrict

import (
	"fmt"
	"slices"

	"github.com/steadfact/steadfact/checker/internal/about"
	"github.com/steadfact/steadfact/checker/internal/sentence"
	"github.com/steadfact/steadfact/checker/internal/statement"
	"github.com/steadfact/steadfact/internal/language/lexicon"
)

// otherSubject: what the sentence says its value of must be something that the statement speaks of.
func otherSubject(c *about.Comparison, d about.Candidate) string {
	h := &c.St.Held[d.Held]
	if c.Text.DatedNoun(d.First) >= 0 || d.Mention >= 0 && c.SameHeadcount(h, d.Mention) || DescribesTheme(c, h, d.First, d.Last) {
		return ""
	}
	if c.Text.TellsDefault() {
		return otherOption(c, h)
	}
	if c.Text.TellsOfAll() {
		return otherDoing(c, d)
	}
	if k := d.First - 5; ofIts(c, d) && k >= 0 && c.Text.IsNominal(k) && !c.Text.IsPlural(k) && c.Links.Used[k] == sentence.Unlinked {
		return fmt.Sprintf("the sentence speaks of something else (%s)", c.Text.Surface(k)) // "the fair, since its inception in 2013"
	}
	if w := &c.Text.Words[0]; otherOnes[w.Form] && len(c.Text.Words) > 1 && (c.Text.Words[1].Verb || c.Text.Words[1].Is(lexicon.Auxiliary|lexicon.Modal)) {
		return fmt.Sprintf("the sentence speaks of something else (%s)", c.Text.Surface(0))
	}
	v := d.First
	if !c.Text.Words[v].Verb {
		v = c.Text.Governor(d.First, d.Last)
	}
	if ofIts(c, d) && v < d.First {
		v = slices.IndexFunc(c.Text.Words, func(w sentence.Word) bool { return w.Verb }) // "Since its inception in 2013, the fair has grown"
	}
	if v < 0 {
		return ""
	}
	if by := turnsDownBy(c, d, v); by >= 0 && c.Links.Used[by] == sentence.Unlinked {
		return fmt.Sprintf("the sentence speaks of something else (%s)", c.Text.Surface(by))
	}
	toUse := onlyUsing[c.Text.Words[0].Form] && sentence.Needing[c.Text.Words[v].Stem]
	if !toUse && (opensWithDoing(c.Text, v) || v == 0 && onlyDoing(c.Text)) && c.Links.Used[0] == sentence.Unlinked {
		return fmt.Sprintf("the sentence speaks of something else (%s)", c.Text.Surface(0))
	}
	subject := c.Text.SubjectOf(v)
	head := subject.Head
	if head == 0 && toUse {
		return ""
	}
	if crewOf(c, head) || doneToKnown(c, h.First, v) || head < 0 || head >= d.First && head < d.Last || c.St.Existential() {
		return ""
	}
	if doneToOther(c, h.First, v, head) {
		return fmt.Sprintf("the sentence speaks of something else (%s)", c.Text.Surface(head))
	}
	if other := tellsApart(c, d, v, head); other != "" {
		return fmt.Sprintf("the sentence speaks of something else (%s)", other)
	}
	return notKnown(c, d, v, subject)
}

// tellsApart is what the sentence says its value of, by the verb at word v, where its noun at word head is told apart from what the statement
// speaks of; "" where it is not.
func tellsApart(c *about.Comparison, d about.Candidate, v, head int) string {
	if k := namedOtherwise(c, head, v); k >= 0 {
		return c.Text.Surface(k)
	}
	if k := otherBearer(c, head); k >= 0 {
		return c.Text.TextOf(k, head+1)
	}
	if k := furtherNamed(c, &c.St.Held[d.Held], head); k >= 0 && !lightReports[c.Text.Words[v].Stem] {
		return c.Text.TextOf(k, head+1)
	}
	if k := otherOfName(c, head); k >= 0 {
		return c.Text.TextOf(k, head+1)
	}
	if ofKnown(c, d, v, head) {
		return c.Text.Surface(head)
	}
	return ""
}

// notKnown: the subject of the verb at word v is nothing that the statement speaks of.
func notKnown(c *about.Comparison, d about.Candidate, v int, subject sentence.Subject) string {
	head := subject.Head
	for _, o := range subject.Below {
		if c.Links.Used[o] >= sentence.Broader {
			return ""
		}
	}
	switch {
	case d.Mention >= 0 && c.Text.GrantAt(d.Mention) == v && c.Granted(c.St.Attribute(c.St.Held[d.Held].First, c.St.Held[d.Held].Last), d.Mention):
		return "" // "all employees get 12 weeks"
	case c.MayDo(&c.St.Held[d.Held], v) && about.IsRole(c.Text.Words[head].Stem) && c.Text.Chunk(head) == head:
		return "" // "clients may send up to 60 requests to the API"
	case about.Grants(c.Text, v) && c.OfAnyone(head):
		return "" // "employees can take three days", of leave
	case c.Text.IsLight(v) && lightReports[c.Text.Words[v].Stem] && !c.Text.IsPassive(v), c.Text.Words[head].Phrase >= 0 && about.Marks(c.Text, head), tellsOfKnown(c, head, d):
		return ""
	case !isOther(c, head, subject.Below != nil || c.Text.ToldInClause(head)) && !contrasts(c, head, v), c.Text.IsPlural(head) && ownEvent(c, d):
		return ""
	}
	return fmt.Sprintf("the sentence speaks of something else (%s)", c.Text.Surface(head))
}

// crewOf reports whether the noun at word head only says that those do something together who are named before it, and the statement says of
// these what they do: "the support team answers" and "support answers".
func crewOf(c *about.Comparison, head int) bool {
	if head <= 0 || !crews[c.Text.Words[head].Stem] || head > 1 && c.Text.IsNominal(head-2) && c.Links.Used[head-2] == sentence.Unlinked {
		return false
	}
	for i := range len(c.St.Words) - 1 {
		if c.Links.By[i] == sentence.Exact && slices.Contains(c.Links.To[i], head-1) && c.StandsFor(i+1, head+1) {
			return true
		}
	}
	return false
}

// crews are the nouns for those who do something together.
var crews = sentence.Set("team staff crew desk department personnel")

// otherOnes are the pronouns for others of a sort, or for those of it that somebody has.
var otherOnes = sentence.Set("ours mine yours theirs hers his others another")

// ofKnown reports whether the noun at word head, which does by the verb at word v what the statement's subject does there, does it to that: "Forest
// covers 30 km² of Ruun".
func ofKnown(c *about.Comparison, d about.Candidate, v, head int) bool {
	h := &c.St.Held[d.Held]
	f := c.St.Governor(h.First, h.Last)
	if f < 0 || v > d.First || c.St.IsLight(f) || !c.StandsFor(f, v) || c.Text.IsPassive(v) || c.St.IsPassive(f) {
		return false
	}
	if c.Links.Used[head] > sentence.Unlinked || c.Text.Words[head].Is(lexicon.Pronoun) {
		return false
	}
	i := c.St.SubjectOf(f).Head
	return i >= 0 && i < f && c.Links.By[i] >= sentence.Derived && !slices.ContainsFunc(c.Links.To[i], func(j int) bool {
		return j < d.Last || c.Text.OfWhat(c.Text.Chunk(j)-1) != j && c.Text.FormAt(j-1) != "of"
	})
}

// turnsDownBy is who turns down, by the verb at word v, what lies beyond a bound: "are rejected by the old proxy"; -1 for none.
func turnsDownBy(c *about.Comparison, d about.Candidate, v int) int {
	if c.Text.FormAt(v+1) != "by" || d.Mention < 0 {
		return -1
	}
	if m := &c.Text.Mentions[d.Mention]; c.Text.Bounded(m) == m {
		return -1
	}
	return c.Text.ObjectOf(v + 1)
}

// otherDoing: of a "this" that means all that the sentence before says, that must have every word of what the statement says it of.
func otherDoing(c *about.Comparison, d about.Candidate) string {
	h := &c.St.Held[d.Held]
	for i := range c.St.Governor(h.First, h.Last) {
		if c.St.Content(i) && !c.Understood[i] && c.AccountedFor(i) < sentence.Akin {
			return fmt.Sprintf("the sentence does not speak of %q", c.St.Surface(i))
		}
	}
	return ""
}

// sizeOfOther: a measure that stands behind a noun with its dimension says how large that is: "Ships up to 150 metres long can pass".
func sizeOfOther(c *about.Comparison, d about.Candidate) string {
	first, last := c.Text.WordsIn(c.Text.Mentions[d.Mention].Whole)
	k := first - 1
	if k < 0 || !sentence.Dimensional[c.Text.FormAt(last)] || !c.Text.IsNominal(k) || c.Links.Used[k] >= sentence.Derived || sentence.Descriptions[c.Text.Words[k].Stem] && c.Text.Pointed(k) {
		return ""
	}
	return fmt.Sprintf("the sentence speaks of something else (%s)", c.Text.Surface(k))
}

// otherAntecedent: what is said of "it" is said of what the sentence before speaks of.
func otherAntecedent(c *about.Comparison, d about.Candidate) string {
	v := c.Text.Governor(d.First, d.Last)
	if v < 0 || c.Text.PronounSubject() < 0 || c.Text.TellsOfAll() {
		return ""
	}
	if head := c.Text.SubjectOf(v).Head; head != c.Text.PronounSubject() {
		return ""
	}
	x := c.Referent()
	if x.In == nil || x.Used[x.Head] > sentence.Unlinked {
		return ""
	}
	if w := &x.In.Words[x.Head]; w.Weight < 2 || w.Phrase >= 0 || sentence.Descriptions[w.Stem] {
		return ""
	}
	return fmt.Sprintf("the sentence speaks of something else (%s)", x.In.Surface(x.Head))
}

// lightReports are verbs whose subject only tells where a statement comes from.
var lightReports = sentence.Set("say report state note list show record give confirm calculate")

// DescribesTheme reports whether words [first, last) of the sentence stand before a noun that is what the statement says its held value of: "the 14-day notice
// period" for "The notice period lasts [14 days]".
func DescribesTheme(c *about.Comparison, h *statement.Held, first, last int) bool {
	v := c.St.Governor(h.First, h.Last)
	if v < 0 {
		return false
	}
	head := c.St.SubjectOf(v).Head
	noun := c.Text.Attribute(first, last)
	if own := c.St.Attribute(h.First, h.Last); own > v && noun >= 0 && c.StandsFor(own, noun) {
		return false // "new owners need the votes of [66%] of the owners"
	}
	return head >= 0 && noun >= last && c.Text.FormAt(last) != "of" && !c.Text.IsCounted(noun) && c.StandsFor(head, noun)
}
