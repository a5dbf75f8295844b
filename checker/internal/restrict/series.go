package restrict

import (
	"fmt"
	"slices"
	"strings"

	"github.com/steadfact/steadfact/checker/internal/about"
	"github.com/steadfact/steadfact/checker/internal/sentence"
	"github.com/steadfact/steadfact/checker/internal/statement"
	"github.com/steadfact/steadfact/internal/language/lexicon"
	"github.com/steadfact/steadfact/internal/language/quantity"
)

// ordinalOfSubject: an ordinal in a sentence's subject ("the first edition was …") tells which one it speaks of; where the
// statement's stands behind its verb it is what the statement says.
func ordinalOfSubject(c *about.Comparison, d about.Candidate) string {
	h := &c.St.Held[d.Held]
	q := c.St.Mentions[h.Mention].Quantity
	if q == nil || q.Kind != quantity.Ordinal {
		return ""
	}
	f, t := governors(c, d)
	if f < 0 || t < 0 || c.Account.Own >= statement.NearlySame && !c.NumbersNamed(h, d.Mention) {
		return ""
	}
	if c.Text.FormAt(d.First-1) == "its" && c.Text.FormAt(d.First-2) == "in" && c.NumbersNamed(h, d.Mention) {
		return "" // "now in its 8th edition"
	}
	if f < h.First && t >= d.Last || f >= h.Last && t < d.First {
		return "the sentence speaks of another one of a series"
	}
	return ""
}

// tellsOrder: what the statement only says to have come before or after, "before the 2011 season", "after the fourth single", is not what
// it speaks of.
func tellsOrder(c *about.Comparison, d about.Candidate) string {
	h := &c.St.Held[d.Held]
	if q := c.St.Mentions[h.Mention].Quantity; (q == nil || q.Kind != quantity.Ordinal) && c.St.DatedNoun(h.First) < 0 {
		return ""
	}
	f, t := about.OrderOf(c.St.Reading, h.First), about.OrderOf(c.Text, d.First)
	if f == "" || f == t || c.BoundedOrdinal(h, &c.Text.Mentions[d.Mention]) != nil {
		return ""
	}
	return fmt.Sprintf("the fact tells what came %s its value", f)
}

// ordinalOfNamed: which one of several the statement's ordinal tells by a name, "their second album, Low Tide", the sentence must tell, too.
func ordinalOfNamed(c *about.Comparison, d about.Candidate) string {
	h := &c.St.Held[d.Held]
	if q := c.St.Mentions[h.Mention].Quantity; q == nil || q.Kind != quantity.Ordinal {
		return ""
	}
	for i := h.Last; i+1 < len(c.St.Words) && (c.St.IsNominal(i) || c.St.Words[i].Form == ","); i++ {
		if next := &c.St.Words[i+1]; c.St.Words[i].Form == "," && next.Phrase >= 0 && !c.AccountsForName(next.Phrase) {
			return fmt.Sprintf("the sentence does not speak of %s", c.St.TextOf(i+1, c.St.Phrases[next.Phrase].Last))
		}
	}
	return ""
}

// notFirst: what the statement tells of the first time that something was done, "was first performed", the sentence must tell of that, too; what
// can only be begun once goes without it.
func notFirst(c *about.Comparison, d about.Candidate) string {
	for i := 0; i+1 < len(c.St.Words); i++ {
		v := &c.St.Words[i+1]
		if c.St.Words[i].Form != "first" || !v.Verb || lexicon.StageOf(v.Stem).End == lexicon.Beginning {
			continue
		}
		if !c.Text.Some(func(w *sentence.Word) bool {
			return sentence.Firstly[w.Form] || lexicon.StageOf(w.Stem).End == lexicon.Beginning
		}) {
			return fmt.Sprintf("the sentence does not say %q", c.St.TextOf(i, i+2))
		}
	}
	return ""
}

// rankedByOther: the third to cross the ocean may be the first to climb the mountain.
func rankedByOther(c *about.Comparison, d about.Candidate) string {
	h := &c.St.Held[d.Held]
	q := c.St.Mentions[h.Mention].Quantity
	if q == nil || q.Kind != quantity.Ordinal {
		return ""
	}
	if i := superlative(c.St.Reading, h.Last); i >= 0 && c.AccountedFor(i) == sentence.Unlinked && superlative(c.Text, d.Last) < 0 {
		return fmt.Sprintf("the sentence does not rank by %q", c.St.Surface(i))
	}
	if i := rankedInBrackets(c, h, d); i >= 0 {
		return fmt.Sprintf("the sentence ranks something else than %q", c.St.Surface(i))
	}
	f, t := deedAfter(c.St.Reading, h.Last), deedAfter(c.Text, d.Last)
	if f < 0 || t < 0 || c.Links.By[f] >= sentence.Akin || c.Links.Used[t] >= sentence.Akin {
		return ""
	}
	return fmt.Sprintf("the sentence ranks by something else (%q)", c.Text.Surface(t))
}

// rankedInBrackets is the noun that the statement ranks when the sentence's ordinal, in brackets and without a noun of its own, ranks
// what stands before them, and that is another: "a population of 30 million (the sixth-largest)"; -1 otherwise.
func rankedInBrackets(c *about.Comparison, h *statement.Held, d about.Candidate) int {
	f, t := superlative(c.St.Reading, h.Last), superlative(c.Text, d.Last)
	if f < 0 || t < 0 || c.Text.FormAt(t+1) != ")" || f+1 >= len(c.St.Words) || !c.St.IsNominal(f+1) {
		return -1
	}
	open := t
	for open > 0 && c.Text.Words[open].Form != "(" {
		open--
	}
	for _, j := range c.Links.To[f+1] {
		if first, _ := about.ClauseOf(c.Text, max(open-1, 0)); first <= j && j < open {
			return -1
		}
	}
	return f + 1
}

// superlative is the superlative behind word i, by which an ordinal before it ranks: "the fourth-highest"; -1 for none.
func superlative(r *sentence.Reading, i int) int {
	for ; i < len(r.Words) && (r.Words[i].Form == "-" || r.IsNominal(i) || r.Words[i].Form == "most"); i++ {
		if w := &r.Words[i]; w.Form == "most" || w.Form != w.Stem && strings.HasSuffix(w.Form, "est") {
			return i
		}
	}
	return -1
}

// deedAfter is the verb of the "to" behind the noun phrase that goes on with word i: "project ever to join", -1 for none.
func deedAfter(r *sentence.Reading, i int) int {
	for ; i+1 < len(r.Words); i++ {
		w := &r.Words[i]
		if w.Form == "to" && r.Words[i+1].Verb {
			return i + 1
		}
		if w.Verb || r.BreaksPhrase(i) || w.Is(lexicon.Preposition|lexicon.Pronoun|lexicon.Conjunction) {
			return -1
		}
	}
	return -1
}

// amongOtherLast: seven of the last ten may be nine of the last 14; 78 of the last 96 are hardly 78 of the last 97.
func amongOtherLast(c *about.Comparison, d about.Candidate) string {
	f, t := c.Quantities(d)
	if f == nil || t == nil || f.Quantity.Of == nil || t.Quantity.Of == nil || f.Quantity.Of.Cmp(t.Quantity.Of) == 0 || f.Value == nil || t.Value == nil || f.Value.Cmp(t.Value) == 0 {
		return ""
	}
	if first, last := c.St.WordsIn(f.Span); !among(c.St.Reading, first, last) || !among(c.Text, d.First, d.Last) {
		return ""
	}
	return fmt.Sprintf("the sentence counts among others (%q)", c.Text.TextOf(d.First, d.Last))
}

// among reports whether words [first, last) count so many of those that came last.
func among(r *sentence.Reading, first, last int) bool {
	return slices.ContainsFunc(r.Words[first:last], func(w sentence.Word) bool { return latest[w.Form] })
}

// latest are the words for those of a series that came last.
var latest = sentence.Set("last past previous latest")

// ranksBeside reports whether mention k and the value are two places in orders side by side: "the third in the land and the seventh in
// the world".
func ranksBeside(c *about.Comparison, k int, d about.Candidate) bool {
	if q := c.Text.Mentions[d.Mention].Quantity; q == nil || q.Kind != quantity.Ordinal {
		return false
	}
	first, last := c.Text.WordsOf(k)
	for j := min(last, d.Last); j < max(first, d.First); j++ {
		if c.Text.Words[j].Verb {
			return false
		}
		if c.Text.Words[j].Form == "and" || c.Text.Words[j].Form == "," {
			return true
		}
	}
	return false
}
