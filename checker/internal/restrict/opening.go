package restrict

import (
	"strings"

	"github.com/steadfact/steadfact/checker/internal/about"
	"github.com/steadfact/steadfact/checker/internal/sentence"
	"github.com/steadfact/steadfact/internal/language/lexicon"
)

// fronts are the ways in which a sentence begins with what narrows all of it, each the end of the words that do; 0 for none.
var fronts = []func(c *about.Comparison, d about.Candidate) (end int){
	withTime,      // In the following year, the limit was 9
	withAdverb,    // Nationwide, the limit is 9
	withTreatment, // Packed, the lamp weighs 3 kg
	withDone,      // With the shelf attached, the lamp weighs 3 kg
	withCase,      // If the cache is cold, a page takes 4 s
	withWay,       // By sea, the trip takes 3 days
	withSetting,   // In earlier versions, the limit was 9
}

// OpensApart: what the sentence opens with tells where, when, in what case or in what way all of it is so, and the statement has nothing of that.
func OpensApart(c *about.Comparison, d about.Candidate) string {
	for _, with := range fronts {
		if end := with(c, d); end > 0 {
			return ownCase(c, 0, end)
		}
	}
	return ""
}

// opensOtherwise is the same of the very value or name of the statement, in a document: a text that stands alone may only tell more of the same.
func opensOtherwise(c *about.Comparison, d about.Candidate) string {
	if c.Context.Open {
		return ""
	}
	return OpensApart(c, d)
}

// openingEnd is the first comma of the reading before word limit, 0 where there is none.
func openingEnd(r *sentence.Reading, limit int) int {
	for j := 1; j < min(limit, len(r.Words)); j++ {
		if r.Words[j].Form == "," && r.Words[j].Mention < 0 {
			return j
		}
	}
	return 0
}

// withTime is the end of a time that is told by another one, or of which nothing is told: "In the year before,", "In the following year,", "At one
// point", "Some days,".
func withTime(c *about.Comparison, d about.Candidate) int {
	r := c.Text
	if d.First < 2 {
		return 0
	}
	k := 0
	if r.FormAt(k) == "in" {
		k++
	}
	if f, next := r.FormAt(k+1), r.FormAt(k+2); r.FormAt(k) == "the" && r.FormAt(k+3) == "," {
		if sentence.Periods[f] && (next == "before" || next == "after") || shifted[f] && sentence.Periods[next] && !Has(c, f) {
			return k + 3
		}
	}
	for end := 2; end <= 3 && end < d.First; end++ {
		if someTime[strings.ToLower(r.TextOf(0, end))] && !Has(c, r.FormAt(1)) {
			return end
		}
	}
	if r.FormAt(0) == "some" && sentence.Periods[strings.TrimSuffix(r.FormAt(1), "s")] && r.FormAt(2) == "," && !Has(c, r.FormAt(1)) {
		return 2
	}
	return 0
}

// withAdverb is the end of an adverb of where, how often, how long or by whom something is so.
func withAdverb(c *about.Comparison, d about.Candidate) int {
	r := c.Text
	if d.First < 2 || c.Links.Used[0] > sentence.Unlinked {
		return 0
	}
	if i, v := governors(c, d); r.FormAt(0) == "together" && i >= 0 && v >= 0 && !Has(c, "together") {
		if f, t := c.St.SubjectOf(i).Head, r.SubjectOf(v).Head; f >= 0 && t >= 0 && !c.St.IsPlural(f) && (r.IsPlural(t) || r.FormAt(t) == "they") {
			return 1 // "Together the images weigh 410 MB", of one image
		}
	}
	f := r.FormAt(0)
	if apartOpening[f] && r.Words[0].Mention < 0 && !Has(c, f) && !r.IsParticiple(1) || f == "next" && r.FormAt(1) == "door" {
		return 1
	}
	return 0
}

// withTreatment is the end of how the subject is treated, which tells a case of its own: "Packed, the lamp weighs 3 kg", "Billed yearly, the plan costs
// $10", "Fully loaded, it has a range of 3,900 km".
func withTreatment(c *about.Comparison, d about.Candidate) int {
	r := c.Text
	at := 0
	for at+1 < len(r.Words) && strings.HasSuffix(r.Words[at].Form, "ly") {
		at++
	}
	if w := &r.Words[at]; !treated[w.Form] || Has(c, w.Form) || c.Links.Used[at] > sentence.Unlinked || d.Mention >= 0 && r.Mentions[d.Mention].Dated() {
		return 0
	}
	return openingEnd(r, d.First)
}

// withDone is the end of what is done to something: "With the shelf attached,", "With caching turned on,".
func withDone(c *about.Comparison, d about.Candidate) int {
	r := c.Text
	end := 0
	for end < len(r.Words) && !(r.Words[end].Sign && sentence.PartsClauses(r.Words[end].Form)) {
		end++
	}
	j := end - 1
	if j > 1 && r.Words[j].Is(lexicon.Particle|lexicon.Preposition) {
		j-- // "turned on"
	}
	if end > d.First || r.FormAt(0) != "with" || j < 2 || !r.IsParticiple(j) || c.Links.Used[j] > sentence.Unlinked || Has(c, r.Words[j].Form) {
		return 0
	}
	return end
}

// withCase is the end of a condition: "If you set a timeout, a session ends after 15 minutes". A condition of which the statement has a word is none.
func withCase(c *about.Comparison, d about.Candidate) int {
	if !c.Text.OpensCase() || apposed(c, d.First) || !inAllCases(c, d) || c.Text.WhenUnset() && c.St.PresetWord() >= 0 {
		return 0
	}
	if c.Text.Words[0].Form == "while" && !anybody[c.Text.FormAt(1)] && !c.Text.IsPreposition(1) && !strings.HasSuffix(c.Text.FormAt(1), "ing") {
		return 0 // "While the board is still debating it, the fee is $9"
	}
	following := c.St.WordBefore(c.St.Held[d.Held].First) == "after" // "after three warnings" and "when three warnings are given"
	for j := 1; j < len(c.Text.Words); j++ {
		switch w := &c.Text.Words[j]; {
		case w.Sign && sentence.PartsClauses(w.Form):
			return j
		case (following || j < d.First) && w.Weight > 1 && w.Mention < 0 && c.Links.Used[j] > sentence.Broader:
			return 0
		}
	}
	if v := c.Text.Governor(d.First, d.Last); v >= d.Last && d.First == 1 {
		return v + 1 // "When two pumps fail they are replaced"
	}
	return 0
}

// withWay is the end of the way in which something is done, or as what somebody does it, of which the statement has no word: "By sea,", "As a member,".
func withWay(c *about.Comparison, d about.Candidate) int {
	r := c.Text
	f, next := r.FormAt(0), r.FormAt(1)
	end := openingEnd(r, d.First)
	if f != "by" && !(f == "as" && (next == "a" || next == "an")) || end < 2 || end > 5 {
		return 0
	}
	for k := range end {
		if w := &r.Words[k]; w.Verb || w.Mention >= 0 || w.Phrase >= 0 || c.Links.Used[k] > sentence.Unlinked {
			return 0
		}
	}
	w := &r.Words[end-1]
	if w.Weight < 2 || !w.MayBe(lexicon.Noun) || lawful[w.Stem] || sentence.Vague[w.Stem] || f == "as" && end+1 < len(r.Words) && r.Words[end+1].Phrase >= 0 {
		return 0 // "As a port, Harvik has"
	}
	return end
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

	// shifted are the adjectives of a time told by another one, someTime the openings of what was so for some time, or at another.
	shifted  = sentence.Set("following previous preceding subsequent")
	someTime = map[string]bool{"at one point": true, "at one time": true, "for a while": true, "for a time": true, "for some time": true,
		"for a short": true, "back then": true, "now and then": true, "in those days": true, "every now and": true}
)

// treated are the participles for what may be done to a thing, or not: then it costs, weighs or holds something else.
var treated = sentence.Set(`billed paid invoiced prepaid packed unpacked packaged boxed wrapped folded unfolded rolled loaded unloaded laden filled emptied
	charged discharged assembled disassembled mounted stacked compressed uncompressed bundled combined coupled paired bought booked ordered purchased
	reserved rented leased shipped measured weighed counted averaged rounded adjusted converted inflated deflated extended retracted fitted equipped
	stripped soaked cooked dried frozen chilled heated cooled diluted mixed unlocked locked idling idle tuned overclocked throttled cached
	uncached optimised optimized printed plugged unplugged connected disconnected used taken`)
