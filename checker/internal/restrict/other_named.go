package restrict

import (
	"fmt"
	"slices"

	"github.com/steadfact/steadfact/checker/internal/about"
	"github.com/steadfact/steadfact/checker/internal/sentence"
	"github.com/steadfact/steadfact/checker/internal/statement"
	"github.com/steadfact/steadfact/internal/language/lexicon"
)

// namedOtherwise is the name that the sentence gives its subject in an apposition, where the statement's subject has another: "The longest
// river, the Varn, measures …"; -1 for none.
func namedOtherwise(c *about.Comparison, head, v int) int {
	g := c.St.Governor(c.St.Held[0].First, c.St.Held[0].Last)
	if g < 0 {
		return -1
	}
	i := c.St.SubjectOf(g).Head
	if i < 0 || c.St.Words[i].Phrase < 0 || c.Links.By[i] > sentence.Unlinked || c.Text.Words[head].Phrase >= 0 {
		return -1
	}
	for k := head + 1; k+1 < v; k++ {
		if c.Text.Words[k].Form != "," || c.Text.Words[k].Mention >= 0 {
			continue
		}
		if k++; c.Text.Words[k].Is(lexicon.Determiner) {
			k++
		}
		if p := c.Text.Words[k].Phrase; p >= 0 && c.Text.FormAt(c.Text.Phrases[p].Last) == "," && c.Stranger(k, k+1) >= 0 {
			return k
		}
	}
	return -1
}

// otherBearer is the name that stands before the sentence's subject, with its head at word head, where the statement has another name before the
// same noun: "the Pro plan", of a fact about the Basic plan; -1 for none.
func otherBearer(c *about.Comparison, head int) int {
	if head < 1 || c.Text.Words[head].Phrase >= 0 || c.Text.Words[head-1].Phrase < 0 || c.Links.Used[head-1] > sentence.Unlinked {
		return -1
	}
	for i := 1; i < len(c.St.Words); i++ {
		if c.StandsFor(i, head) && c.St.Words[i].Phrase < 0 && c.St.Words[i-1].Phrase >= 0 && !c.St.IsHeld(i-1) && !slices.Contains(c.Links.To[i-1], head-1) {
			return head - 1
		}
	}
	return -1
}

// otherOfName is the word by which the sentence tells its subject, with its head at word head, apart from what the statement names by the same
// word with another before it: "Little Corrin", of a fact about Peak Corrin; -1 for none.
func otherOfName(c *about.Comparison, head int) int {
	k := head - 1
	if k < 0 || c.Links.Used[k] > sentence.Unlinked || !sentence.Narrowing[c.Text.Words[k].Form] && (c.Text.Words[k].Weight == 0 || !c.Text.IsNominal(k)) {
		return -1
	}
	if narrowsName(c, k) {
		return k
	}
	for i := 1; i < len(c.St.Words); i++ {
		if before := &c.St.Words[i-1]; before.Phrase >= 0 && before.Phrase == c.St.Words[i].Phrase && before.Weight > 0 && c.Links.By[i-1] == sentence.Unlinked && c.StandsFor(i, head) {
			return k
		}
	}
	return -1
}

// narrowsName reports whether word k belongs to the name behind it and makes of that the name of another of its kind: "Little Ruun".
func narrowsName(c *about.Comparison, k int) bool {
	w := &c.Text.Words[k]
	own := w.Phrase == c.Text.Words[k+1].Phrase || w.Phrase < 0 && w.Mention < 0
	return own && c.Text.Words[k+1].Phrase >= 0 && c.Links.Used[k] == sentence.Unlinked && w.Upper && sentence.Narrowing[w.Form]
}

// furtherNamed is where a name begins that the sentence has for its subject, with its head at word head, where the statement's subject is named by
// the first word of it alone: "Tarn Relay", of a fact about Tarn; -1 for none. What a company's name ends with tells no other, nor does what
// belongs to a country.
func furtherNamed(c *about.Comparison, h *statement.Held, head int) int {
	p := c.Text.Words[head].Phrase
	if p < 0 || c.Links.Used[head] > sentence.Unlinked || !c.Text.Words[head].Upper || !c.Text.Words[head].MayBe(lexicon.Noun) || incorporated[c.Text.Words[head].Form] {
		return -1
	}
	first, v := c.Text.Phrases[p].First, c.St.Governor(h.First, h.Last)
	if _, place := lexicon.Place(c.Text.Words[first].Form); v < 0 || place || first == head {
		return -1
	}
	i := c.St.SubjectOf(v).Head
	if i < 0 || c.St.Words[i].Phrase < 0 || c.St.IsHeld(i) || !c.StandsFor(i, first) || c.St.Words[i].Form != c.Text.Words[first].Form {
		return -1
	}
	if ph := c.St.Phrases[c.St.Words[i].Phrase]; ph.First < i || ph.Last > i+1 {
		return -1
	}
	return first
}

// ofOtherBearer: a name told of Little Ruun, or of Ruun Mills, is not told of Ruun.
func ofOtherBearer(c *about.Comparison, d about.Candidate) string {
	v := c.Text.Governor(d.First, d.Last)
	if v < 0 {
		return ""
	}
	head := c.Text.SubjectOf(v).Head
	if head < 0 || head >= v || d.First <= head && head < d.Last {
		return ""
	}
	k := head - 1
	if k < 0 || c.Links.Used[head] < sentence.Derived || !narrowsName(c, k) {
		k = furtherNamed(c, &c.St.Held[d.Held], head)
	}
	if k < 0 {
		return ""
	}
	return fmt.Sprintf("the sentence speaks of something else (%s)", c.Text.TextOf(k, head+1))
}

// incorporated are the words that end the name of a company or a place and are often left out.
var incorporated = sentence.Set("inc incorporated ltd limited llc plc corp corporation company co group holding holdings gmbh ag city town village county island river lake")
