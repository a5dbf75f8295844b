package restrict

import (
	"github.com/steadfact/steadfact/checker/internal/about"
	"github.com/steadfact/steadfact/checker/internal/sentence"
	"github.com/steadfact/steadfact/internal/language"
)

// timeFrame is what in the sentence tells at what other time something was so: "before the reform", "in the old contract", "when it
// opened"; "" for nothing. Words [first, last) are the answer itself.
func timeFrame(c *about.Comparison, first, last int) string {
	for k := range c.Text.Words {
		w := &c.Text.Words[k]
		inside := first <= k && k < last && (k == first || !c.Text.IsPreposition(k)) // not so "red | before the repair"
		if inside || w.Mention >= 0 || w.Phrase >= 0 {
			continue
		}
		switch {
		case w.Form == "when" && !Has(c, w.Form) && k+1 < len(c.Text.Words):
			return c.Text.TextOf(k, k+2)
		case framing[w.Form] && !Has(c, w.Form) && k+1 < len(c.Text.Words) && !c.Text.Words[k+1].Sign:
			return c.Text.TextOf(k, k+2)
		case c.Text.IsPreposition(k):
			if o := c.Text.ObjectOf(k); o >= 0 && namesTime(c, k+1, o) {
				return c.Text.TextOf(k, o+1)
			}
		}
	}
	if k := spellOf(c.Text, first, last); k >= 0 {
		return c.Text.Mentions[k].Of(c.Text.Text)
	}
	for k := range c.Text.Mentions {
		if m := &c.Text.Mentions[k]; m.Dated() {
			if i, j := c.Text.WordsOf(k); i != first && !now(c.Text, i) && !c.Text.AsOf(i) && !timesOther(c, i, j, c.Text.Governor(first, last)) {
				return m.Of(c.Text.Text)
			}
		}
	}
	return ""
}

// spellOf is the mention of how long it was so what words [first, last) answer: "for twelve years"; -1 for none.
func spellOf(r *sentence.Reading, first, last int) int {
	v := r.Governor(first, last)
	if v < 0 || !r.PastAt(r.GroupStart(v)) {
		return -1
	}
	for k := range r.Mentions {
		if i, _ := r.WordsOf(k); r.Mentions[k].Kind == language.Duration && i != first && BeforeWhole(r, k) == "for" && r.Governor(r.WordsOf(k)) == v {
			return k
		}
	}
	return -1
}

// namesTime reports whether the noun phrase of words [k, head] is a time, or one that was before, of which the statement does not speak.
func namesTime(c *about.Comparison, k, head int) bool {
	if c.Links.Used[head] == sentence.Unlinked && eras[c.Text.Words[head].Stem] {
		atOnce := head == k+1 && c.Text.Words[k].Form == "a" && c.Text.FormAt(head) == "time" && c.Text.FormAt(head+1) != "of" && c.Text.FormAt(head+1) != "when"
		return !atOnce // "reads two pages at a time"
	}
	for ; k < head; k++ {
		if w := &c.Text.Words[k]; bygone[w.Form] && c.Links.Used[k] == sentence.Unlinked && w.Phrase < 0 {
			return true
		}
	}
	return false
}

var (
	// framing are the words behind which a time stands, whatever is named.
	framing = sentence.Set("before after until till during throughout")

	// eras are the nouns for a time at which something was so.
	eras = sentence.Set(`beginning start end outset time day year decade century era period reign war launch birth childhood youth opening founding
		foundation independence past trial pilot heyday infancy antiquity`)

	// bygone are the adjectives of what was before.
	bygone = sentence.Set("old older former previous last past earlier early original initial preceding prior first those ancient colonial")
)
