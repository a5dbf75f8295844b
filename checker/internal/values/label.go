package values

import (
	"slices"

	"github.com/steadfact/steadfact/checker/internal/about"
	"github.com/steadfact/steadfact/checker/internal/restrict"
	"github.com/steadfact/steadfact/checker/internal/sentence"
	"github.com/steadfact/steadfact/checker/internal/statement"
	"github.com/steadfact/steadfact/internal/language/lexicon"
	"github.com/steadfact/steadfact/internal/language/quantity"
)

// sameLabel keeps numbers that are part of a name ("Rush Hour 2", "a top 40 single") from answering: such a number speaks
// only for a held one of the same name ("Phase [4]").
func sameLabel(c *about.Comparison, h *statement.Held, m int) bool {
	first, _ := c.Text.WordsOf(m)
	if c.St.IsStatus(h.Mention) && c.Text.IsStatus(m) || c.St.SinceRelease(h.First) && c.Text.SinceRelease(first) && c.Text.Mentions[m].Version != nil {
		return true
	}
	if h.Named {
		return sameLabelWord(c, h, first) || versionOfNamed(c, h, m, first)
	}
	if f, t := labelNoun(c.St.Reading, h.Mention, h.First), labelNoun(c.Text, m, first); f >= 0 && t >= 0 && !c.StandsFor(f, t) {
		return false
	}
	q, t := c.St.Mentions[h.Mention].Quantity, c.Text.Mentions[m].Quantity
	if q != nil && t != nil && q.Noun.Len() > 0 && q.Noun.End <= q.Core.Start && h.Span.Contains(q.Noun) {
		return t.Unit == q.Unit // "[Tier 2]" is no number of anything
	}
	if c.Text.Mentions[m].Version != nil {
		k := first - 1
		if k > 0 && sentence.VersionNouns[c.Text.Words[k].Stem] && c.Links.Used[k-1] >= sentence.Derived {
			k-- // "Reed version 1.27" of what runs on Reed 1.26
		}
		return k < 0 || c.Text.Words[k].Weight < 2 || c.Text.Words[k].Verb || c.Links.Used[k] >= sentence.Derived || versionOfNamed(c, h, m, first)
	}
	if !c.Text.Labels(m, first) {
		return true
	}
	return sameLabelWord(c, h, first) || namesRelease(c, h, first)
}

// versionOfNamed reports whether mention m, whose words begin with first, is the number of a version, and that of the name before the held value:
// "since Wadley [2.4]" and "Since version 2.7, Wadley".
func versionOfNamed(c *about.Comparison, h *statement.Held, m, first int) bool {
	return h.First > 0 && first > 0 && c.St.IsRelease(h.Mention) && c.Text.Mentions[m].Version != nil && sentence.VersionNouns[c.Text.Words[first-1].Stem] &&
		c.Links.By[h.First-1] >= sentence.Derived && c.SameIdiom(h, m)
}

// namesRelease reports whether the held value is a version, of which the statement does not say at that place whose it is, and the number at word
// first of the sentence stands behind a name of the statement: "since version [2.4]" and "since Wadley 2.7".
func namesRelease(c *about.Comparison, h *statement.Held, first int) bool {
	return c.St.Mentions[h.Mention].Version != nil && h.First > 0 && restrict.Denies(c.Text) == restrict.Denies(c.St.Reading) &&
		(sentence.VersionNouns[c.St.Words[h.First-1].Stem] || c.St.SinceRelease(h.First)) && c.Links.Used[first-1] >= sentence.Derived
}

// sameLabelWord reports whether the word before word i of the sentence stands for the one before the held value.
func sameLabelWord(c *about.Comparison, h *statement.Held, i int) bool {
	return h.First > 0 && slices.Contains(c.Links.To[h.First-1], i-1)
}

// labelNoun is the noun of one of several things that mention m, whose words begin with first, tells apart by a bare number behind it: "tier
// 2", "Option 1"; -1 when it is none.
func labelNoun(r *sentence.Reading, m, first int) int {
	q := r.Mentions[m].Quantity
	if q == nil || q.Kind != quantity.Number || q.Unit != "" || q.Noun.Len() > 0 || first == 0 {
		return -1
	}
	w := &r.Words[first-1]
	if w.Weight == 0 || w.Sign || w.Verb || w.Mention >= 0 || !w.MayBe(lexicon.Noun) {
		return -1
	}
	return first - 1
}
