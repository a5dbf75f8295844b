package restrict

import (
	"fmt"
	"slices"

	"github.com/steadfact/steadfact/checker/internal/about"
	"github.com/steadfact/steadfact/checker/internal/sentence"
	"github.com/steadfact/steadfact/internal/language"
	"github.com/steadfact/steadfact/internal/language/temporal"
)

// inRelease: what stands under a heading that is a release or a day, or behind a release at the start of an item, tells what came then, and
// not what is so now: an entry of a changelog. What happened once stays.
func inRelease(c *about.Comparison, _ about.Candidate) string {
	if c.St.TellsOfPast() {
		return ""
	}
	if end := slices.IndexFunc(c.Text.Words, func(w sentence.Word) bool { return w.Form == ":" }); end > 0 {
		if m := entryOf(c.Text, end); m >= 0 && !c.St.States(c.Text.Mentions[m]) {
			return fmt.Sprintf("the sentence tells of a release (%s)", c.Text.Mentions[m].Of(c.Text.Text))
		}
	}
	for _, r := range c.Context.Carried {
		if !r.Structural || r.Near {
			continue
		}
		if m := entryOf(r.Reading, len(r.Words)); m >= 0 && !c.St.States(r.Mentions[m]) {
			return fmt.Sprintf("the section tells what came then (%s)", r.Mentions[m].Of(r.Text))
		}
	}
	return ""
}

// entryOf is the version or day of which the words up to one tell, and of nothing else: "1.4", "Version 1.4", "v1.4 (2024-05-01)", "What's new
// in v1.4", "2024-05-01"; -1 for any others. Behind a name it may be the title of what the page is about.
func entryOf(r *sentence.Reading, end int) int {
	of := -1
	for j := range end {
		switch w := &r.Words[j]; {
		case w.Mention >= 0:
			m := &r.Mentions[w.Mention]
			if of < 0 && (m.Version != nil || isDay(m)) {
				of = w.Mention
			} else if w.Mention != of && !isDay(m) {
				return -1
			}
		case w.Sign, w.Weight == 0, entries[w.Stem]:
		default:
			return -1
		}
	}
	return of
}

// entries are nouns by which changelogs name their entries, and what is said beside them.
var entries = sentence.Set("version release note notes change changes changelog news new fix highlight revision")

// isDay reports whether a mention is one day of a year.
func isDay(m *language.Mention) bool {
	t := m.Temporal
	return t != nil && t.Date != nil && t.Date.Grain == temporal.Day
}

// supportsOther: since which release something else is supported does not tell which one is needed.
func supportsOther(c *about.Comparison, d about.Candidate) string {
	h := &c.St.Held[d.Held]
	f, v := governors(c, d)
	if f < 0 || v < 0 || h.Mention < 0 || c.St.Mentions[h.Mention].Version == nil || !sentence.Needing[c.St.Words[f].Stem] || sentence.Needing[c.Text.Words[v].Stem] {
		return ""
	}
	if o := c.Text.ObjectOf(v); o >= 0 && o < d.First && c.Links.Used[o] == sentence.Unlinked {
		return fmt.Sprintf("the sentence speaks of what something else needs (%s)", c.Text.Surface(o))
	}
	return ""
}
