package restrict

import (
	"fmt"

	"github.com/steadfact/steadfact/checker/internal/about"
	"github.com/steadfact/steadfact/checker/internal/sentence"
	"github.com/steadfact/steadfact/internal/language/lexicon"
)

// dateForSome: a day, or a time of day, that holds for some only is not the one that holds for all: "closes on 20 May for late entrants".
func dateForSome(c *about.Comparison, d about.Candidate) string {
	if d.Mention < 0 || c.Text.Mentions[d.Mention].Temporal == nil {
		return ""
	}
	k := d.Last
	if f := c.Text.FormAt(k); f != "for" && f != "by" || Has(c, f) && c.St.FormAt(c.St.Held[d.Held].Last) == f {
		return ""
	}
	o := c.Text.ObjectOf(k)
	if o < 0 || c.Text.Words[o].Phrase >= 0 || sentence.Vague[c.Text.Words[o].Stem] {
		return ""
	}
	persons := about.IsRole(c.Text.Words[o].Stem) || sentence.Persons[c.Text.Words[o].Stem]
	if !c.Text.IsPlural(o) || !persons && (c.Text.FormAt(k) == "by" || !c.SameIdiom(&c.St.Held[d.Held], d.Mention)) {
		return "" // "reopened in 1998 for repairs"
	}
	for j := k + 1; j <= o; j++ {
		if w := &c.Text.Words[j]; w.Is(lexicon.Determiner) && everyone[w.Form] {
			return ""
		}
	}
	end := o + 1
	for end < len(c.Text.Words) && !c.Text.BreaksPhrase(end) && !c.Text.Words[end].Verb {
		end++
	}
	if !c.StrangeIn(k+1, end) {
		return ""
	}
	return fmt.Sprintf("the sentence speaks of %q", c.Text.TextOf(d.First, end))
}

// everyone are the words that leave nobody out.
var everyone = sentence.Set("all every any each both everyone everybody anyone anybody")
