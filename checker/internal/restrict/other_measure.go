package restrict

import (
	"slices"
	"strings"

	"github.com/steadfact/steadfact/checker/internal/about"
	"github.com/steadfact/steadfact/checker/internal/sentence"
	"github.com/steadfact/steadfact/internal/language/lexicon"
)

// sortOfMeasure reports whether an adjective tells one of several measures of a thing: "the main span of the bridge".
func sortOfMeasure(c *about.Comparison, head int) bool {
	if head == 0 || c.Text.FormAt(head+1) != "of" {
		return false
	}
	w := &c.Text.Words[head-1]
	if w.Dominant == lexicon.Adjective && w.Form != w.Stem && strings.HasSuffix(w.Form, "est") && !Has(c, w.Form) {
		return true
	}
	return w.Dominant == lexicon.Adjective && w.Weight > 1 && c.Links.Used[head-1] == sentence.Unlinked && !sentence.Vague[w.Stem]
}

// measuresThat reports whether the noun at word head says how much there is of what was spoken of: "its height".
func measuresThat(c *about.Comparison, head int) bool {
	stem := c.Text.Words[head].Stem
	tells := func(x *sentence.Idiom) bool { return x.HasNoun(stem) }
	return c.PointsBack && c.Text.OwnedByThat(head) && (sentence.MeasureNouns[stem] || slices.ContainsFunc(sentence.Idioms, tells))
}

// measuresOther reports whether the noun at word head says how much there is of something that the statement does not speak of: "the area of
// its orchard".
func measuresOther(c *about.Comparison, head int) bool {
	o := c.Text.OfWhat(head + 1)
	return o >= 0 && c.Text.Words[o].Phrase < 0 && c.Strange(o, sentence.Broader) && !MeasuresKnown(c, head) && !sentence.Descriptions[c.Text.Words[o].Stem]
}

// MeasuresKnown reports whether what the noun at word head measures is something that the statement speaks of: "the push
// interval", "the length of the line".
func MeasuresKnown(c *about.Comparison, head int) bool {
	for i := c.Text.Chunk(head); i < len(c.Text.Words) && !c.Text.Words[i].Verb && (!c.Text.Words[i].Sign || c.Text.Words[i].Form == "-"); i++ {
		if c.Links.Used[i] >= sentence.Akin && c.Text.Words[i].Weight > 0 {
			return true
		}
	}
	return false
}
