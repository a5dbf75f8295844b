package restrict

import (
	"fmt"
	"strings"

	"github.com/steadfact/steadfact/checker/internal/about"
	"github.com/steadfact/steadfact/checker/internal/sentence"
	"github.com/steadfact/steadfact/internal/language/lexicon"
)

// opensElsewhere: what a sentence opens with, other than a phrase of place or time, may narrow all of it, too: "Nationwide, …", "Exceptionally, …",
// "Next door, …", "By sea, …", "As a member, …".
func opensElsewhere(c *about.Comparison, d about.Candidate) string {
	r := c.Text
	if len(r.Words) < 4 || d.First < 2 {
		return ""
	}
	f, next := r.Words[0].Form, r.FormAt(1)
	if k := 1; f == "in" && next == "the" || f == "the" {
		if f == "in" {
			k++
		}
		if sentence.Periods[r.FormAt(k)] && besideTime[r.FormAt(k+1)] && r.FormAt(k+2) == "," {
			return fmt.Sprintf("the sentence speaks of another time (%q)", r.TextOf(0, k+2)) // "In the year before, "
		}
		if shifted[r.FormAt(k)] && sentence.Periods[r.FormAt(k+1)] && r.FormAt(k+2) == "," && !Has(c, r.FormAt(k)) {
			return fmt.Sprintf("the sentence speaks of another time (%q)", r.TextOf(0, k+2)) // "In the following year, "
		}
	}
	if passing := someTime[f+" "+next+" "+r.FormAt(2)] || f == "some" && sentence.Periods[strings.TrimSuffix(next, "s")] && r.FormAt(2) == ","; passing && !Has(c, next) {
		return fmt.Sprintf("the sentence speaks of some time (%q)", r.TextOf(0, 2))
	}
	switch {
	case c.Links.Used[0] > sentence.Unlinked:
	case apartOpening[f] && r.Words[0].Mention < 0 && !Has(c, f) && !r.IsParticiple(1), next == "door" && f == "next":
		return ownCase(c, 0, 1)
	case f == "by" || f == "as" && (next == "a" || next == "an"):
		return opensByOrAs(c, d)
	}
	return ""
}

// opensByOrAs is the reason of a sentence that opens, up to a comma, with the way in which something is done, or as what somebody does it.
func opensByOrAs(c *about.Comparison, d about.Candidate) string {
	r := c.Text
	end := 1
	for end < d.First && !(r.Words[end].Form == "," && r.Words[end].Mention < 0) {
		if w := &r.Words[end]; w.Verb || w.Mention >= 0 || w.Phrase >= 0 || c.Links.Used[end] > sentence.Unlinked || end > 4 {
			return ""
		}
		end++
	}
	if end == d.First || end < 2 {
		return ""
	}
	w := &r.Words[end-1]
	if w.Weight < 2 || !w.MayBe(lexicon.Noun) || lawful[w.Stem] || sentence.Vague[w.Stem] || r.Words[0].Form == "as" && r.Words[end].Mention < 0 && end+1 < len(r.Words) && r.Words[end+1].Phrase >= 0 {
		return "" // "As a port, Harvik has"
	}
	return ownCase(c, 0, end)
}

var (
	// apartOpening are the adverbs that open a sentence with where, how often or for how long something is so, or with whom.
	apartOpening = sentence.Set(`nationwide statewide countrywide citywide abroad overseas elsewhere locally regionally internally externally temporarily
		exceptionally occasionally sometimes rarely seldom ideally theoretically hypothetically privately informally unofficially indoors
		outdoors upstairs downstairs offshore underground underwater`)

	// lawful are the nouns of an opening "by" or "as a" that narrows nothing.
	lawful = sentence.Set(`law default definition comparison contrast then now rule statute custom tradition convention agreement decree order
		chance result consequence whole matter general precaution principle standard nature far means way habit courtesy reminder side
		bonus note guide minimum maximum`)

	// shifted are the adjectives of a time told by another one, someTime the openings of what was so for some time.
	shifted  = sentence.Set("following previous preceding subsequent")
	someTime = map[string]bool{"at one point": true, "at one time": true, "for a while": true, "for a time": true, "for some time": true}

	// besideTime are the words behind a time that stands beside another one.
	besideTime = sentence.Set("before after")
)
