package values

import (
	"github.com/steadfact/steadfact/checker/internal/about"
	"github.com/steadfact/steadfact/checker/internal/sentence"
	"github.com/steadfact/steadfact/checker/internal/statement"
	"github.com/steadfact/steadfact/internal/language/quantity"
)

// sameLimit reports whether held value and mention m are limits on one side, or ranges that the statement's verb only introduces: then the
// values say themselves what the verbs say: "is limited to [128]" and "must not exceed 182", "ranges [from 1 to 5]" and "(1 to 8)".
func sameLimit(c *about.Comparison, h *statement.Held, m int, f sentence.Frame) bool {
	fact, text := c.St.Mentions[h.Mention], *c.AsLimit(h, &c.Text.Mentions[m])
	if fact.Quantity == nil || text.Quantity == nil {
		return false
	}
	if text.Caps() && c.SparesLeave(h) {
		return true // "may spend up to [$500] without approval" and "expenses above $500 need approval"
	}
	first, last := c.Text.WordsOf(m)
	v := c.Text.Governor(first, last)
	if c.BothMost(h, m) && f.Verb >= 0 && v >= 0 && c.St.IsLimitVerb(f.Verb) && c.Text.IsLimitVerb(v) {
		return true
	}
	caps := f.Verb >= 0 && (sentence.Capping[c.St.Words[f.Verb].Stem] || c.St.IsLight(f.Verb) && v >= 0 && sentence.Capping[c.Text.Words[v].Stem])
	permits := f.Verb >= 0 && sentence.Permitting[c.St.Words[f.Verb].Stem] && (text.Caps() || v >= 0 && sentence.Capping[c.Text.Words[v].Stem])
	return permits || f.Verb >= 0 && (fact.Caps() && text.Caps() && caps || bothRanges(c, h, m) && sentence.Spanning[c.St.Words[f.Verb].Stem])
}

// bothRanges reports whether held value and mention m are written with two ends.
func bothRanges(c *about.Comparison, h *statement.Held, m int) bool {
	f, t := c.St.Mentions[h.Mention].Quantity, c.Text.Mentions[m].Quantity
	return f != nil && t != nil && f.Comparator == quantity.Between && t.Comparator == quantity.Between
}
