package restrict

import (
	"fmt"
	"slices"

	"github.com/steadfact/steadfact/checker/internal/about"
	"github.com/steadfact/steadfact/checker/internal/sentence"
	"github.com/steadfact/steadfact/internal/language/lexicon"
)

// formerly: "the former limit", "was originally".
func formerly(c *about.Comparison, d about.Candidate) string {
	if w := inClause(c, d.First, sentence.Former); w != "" {
		return fmt.Sprintf("the sentence speaks of another time (%q)", w)
	}
	if w := c.Text.Words; len(w) > 2 && framing[w[0].Form] && sentence.Demonstratives[w[1].Form] && !Has(c, w[0].Form) {
		return fmt.Sprintf("the sentence speaks of another time (%q)", c.Text.TextOf(0, 2)) // "Before that"
	}
	if c.Text.FormAt(0) == "last" && sentence.Periods[c.Text.FormAt(1)] && !Has(c, "last") { // "Last year"
		h := &c.St.Held[d.Held]
		if f := c.St.Governor(h.First, h.Last); f >= 0 && presentAt(c.St.Reading, f) {
			return fmt.Sprintf("the sentence speaks of another time (%q)", c.Text.TextOf(0, 2))
		}
	}
	if k := opensLater(c.Text); k > 0 && c.Text.Words[k-1].Mention != d.Mention && k <= d.First && !c.St.StatesDate() && !Has(c, c.Text.Words[k-1].Form) {
		return fmt.Sprintf("the sentence speaks of another time (%q)", c.Text.TextOf(0, k))
	}
	if j := firstReport(c, d); j >= 0 && !Has(c, c.Text.FormAt(j)) {
		return fmt.Sprintf("the sentence speaks of what was thought first (%q)", c.Text.TextOf(j, j+2))
	}
	if j := longThought(c.Text, d.First); j >= 0 && !Has(c, "long") {
		return fmt.Sprintf("the sentence speaks of what was thought (%q)", c.Text.TextOf(j-1, j+2))
	}
	for j := range len(c.Text.Words) - 1 {
		if c.Text.Words[j].Form == "at" && c.Text.Words[j+1].Form == "first" && (j == 0 || c.Text.Words[j].Clause == c.Text.Words[d.First].Clause) && !Has(c, "first") {
			return "the sentence speaks of another time (\"at first\")"
		}
	}
	if k := noLonger(c.Text, d.Last); k >= 0 && !Has(c, c.Text.FormAt(k)) {
		return fmt.Sprintf("the sentence speaks of another time (%q)", c.Text.Surface(k))
	}
	return onceBefore(c, d)
}

// noLonger is the word by which what the sentence says of the subject that ends before word i is told to be so no longer: "Nine people used to sit
// there", "Nine people once sat there"; -1 for none.
func noLonger(r *sentence.Reading, i int) int {
	for k := i; k+1 < len(r.Words) && !r.Words[k].Sign && r.ClausesApart(k, i-1) == 0; k++ {
		switch w := &r.Words[k]; {
		case w.Form == "used" && r.FormAt(k+1) == "to" && onlyVerb(r, k+2):
			return k
		case w.Form != "used" && sentence.Former[w.Form] && r.Words[k+1].Verb && r.PastAt(k+1) && onlyVerb(r, k+1):
			return k
		case w.Verb && w.Form != "used", sentence.Joining[w.Form]:
			return -1
		}
	}
	return -1
}

// onlyVerb reports whether no other verb than the one at word v, and those right before it, tells what the subject does: "the 9 boats used to
// carry coal are" tells of no past.
func onlyVerb(r *sentence.Reading, v int) bool {
	for k := range r.Words {
		if w := &r.Words[k]; w.Verb && (k < v-2 || k > v) && r.ClausesApart(k, min(v, len(r.Words)-1)) == 0 {
			return false
		}
	}
	return true
}

// firstReport is the word by which those that the sentence has its value from are only the first: "Early reports put it at 7.4"; -1 for none.
func firstReport(c *about.Comparison, d about.Candidate) int {
	for h := 1; h <= 2 && h < d.First; h++ {
		if w := &c.Text.Words[h]; sentence.Sources[w.Stem] && c.Links.Used[h] == sentence.Unlinked && preliminary[c.Text.Words[h-1].Form] {
			return h - 1
		}
	}
	return -1
}

// preliminary are the words for reports that later ones put right.
var preliminary = sentence.Set("early first initial preliminary provisional older outdated")

// longThought is the "long" before word i by which something was held to be so, and is no longer: "was long dated to 1175"; -1 for none.
func longThought(r *sentence.Reading, i int) int {
	for j := 1; j+1 < i; j++ {
		if r.Words[j].Form == "long" && (r.Words[j-1].Form == "was" || r.Words[j-1].Form == "were") && heldTrue[r.Words[j+1].Form] {
			return j
		}
	}
	return -1
}

// heldTrue are the participles for what is thought to be so.
var heldTrue = sentence.Set("thought believed dated held considered assumed supposed said reckoned attributed credited ascribed taken regarded estimated known")

// onceBefore: "was 300 before"; "Before, it was 300".
func onceBefore(c *about.Comparison, d about.Candidate) string {
	last := c.Text.WordFrom(len(c.Text.Words)-1, -1)
	if last < d.Last || !closing[c.Text.Words[last].Form] || c.Text.OrMore(last) || c.Text.Words[last].Clause != c.Text.Words[d.First].Clause {
		if last = 0; !earlier[c.Text.Words[0].Form] || c.Text.FormAt(1) != "," {
			return ""
		}
	}
	if Has(c, c.Text.Words[last].Form) {
		return ""
	}
	return fmt.Sprintf("the sentence speaks of another time (%q)", c.Text.Words[last].Form)
}

// earlier are those that move what stands behind them back in time.
var earlier = sentence.Set("before earlier previously formerly")

// opensLater is the comma behind a time that opens the sentence and is counted from another: "Four years earlier, …"; 0 for none.
func opensLater(r *sentence.Reading) int {
	for k := 0; k < len(r.Words) && !r.Words[k].Verb; k++ {
		if r.Words[k].Form == "," && r.Words[k].Mention < 0 {
			if k > 1 && closing[r.Words[k-1].Form] && r.Words[0].Mention >= 0 {
				return k
			}
			break
		}
	}
	return 0
}

// closing are the words that move what stands before them to another time.
var closing = sentence.More(earlier, "originally initially then later afterwards soon")

// inClause is a word of the table that stands before word i in its clause, unless the statement has it or its like; "" for none.
func inClause(c *about.Comparison, i int, table map[string]bool) string {
	for j := i - 1; j >= 0; j-- {
		w := &c.Text.Words[j]
		if w.Clause != c.Text.Words[i].Clause {
			if c.Text.FormAt(1) != "," || w.Clause > 1 && c.Text.Words[i].Clause > 1 {
				break
			}
			j, w = 0, &c.Text.Words[0] // "Initially, the limit was"
		}
		if givesReason(c.Text, j, i) {
			return ""
		}
		if table[w.Form] && w.Mention < 0 && !hasLike(c, j) && !opposesDeed(c, j) && !meansOtherwise(c.Text, j) {
			return w.Form
		}
	}
	return ""
}

// meansOtherwise reports whether word j of a table for what is not so, or not now, does not mean that where it stands.
func meansOtherwise(r *sentence.Reading, j int) bool {
	return isPlanOf(r, j) || passiveUse(r, j) || goesOnNow(r, j) || TellsCause(r, j) || opensOnce(r, j)
}

// givesReason reports whether word j opens, before word i, a clause that tells why, and is so whatever the rest of the sentence supposes: "Ask
// again if it fails, as logs are kept for 7 days".
func givesReason(r *sentence.Reading, j, i int) bool {
	if f := r.Words[j].Form; f != "as" && f != "because" || j == 0 || r.Words[j-1].Verb || !r.IsDeterminer(j+1) && !r.IsNominal(j+1) {
		return false
	}
	return slices.ContainsFunc(r.Words[j+1:i], func(w sentence.Word) bool { return w.Verb })
}

// isPlanOf reports whether word j is a plan that somebody has, as a scheme or a tariff, and not what is planned: "the fee for that plan".
func isPlanOf(r *sentence.Reading, j int) bool {
	w := &r.Words[j]
	return (w.Form == "plan" || w.Form == "plans") && r.FormAt(j+1) != "to" && sentence.Demonstratives[r.FormAt(j-1)] && (!w.Verb || j > 1 && r.IsPreposition(j-2))
}

// opensOnce reports whether word j is the "once" that opens what brings something about: "once it is full".
func opensOnce(r *sentence.Reading, j int) bool {
	if next := j + 1; r.Words[j].Form != "once" || next >= len(r.Words) || !r.IsDeterminer(next) && !r.IsNominal(next) && !r.Words[next].Is(lexicon.Pronoun) {
		return false
	}
	for k := j + 1; k < len(r.Words) && !r.Words[k].Sign; k++ {
		if r.Words[k].Verb {
			return !r.PastAt(k) && j > 0
		}
	}
	return false
}

// TellsCause reports whether word j is the "due" of what brought something about: "died due to a fall", not "was due to open".
func TellsCause(r *sentence.Reading, j int) bool {
	return r.Words[j].Form == "due" && r.FormAt(j+1) == "to" && j+2 < len(r.Words) && !r.Words[j+2].Verb
}

// passiveUse reports whether word j is a "used" that tells of no other time: "is used to", "used by", not "used to be".
func passiveUse(r *sentence.Reading, j int) bool {
	if r.Words[j].Form != "used" {
		return false
	}
	return j+1 >= len(r.Words) || r.Words[j+1].Form != "to" || j > 0 && r.Words[j-1].Is(lexicon.Auxiliary)
}

// goesOnNow reports whether word j is a "then" that opens what comes next and tells of no other time: "Then you need 5 weeks".
func goesOnNow(r *sentence.Reading, j int) bool {
	if r.Words[j].Form != "then" || !r.Opens(j) {
		return false
	}
	for v := j + 1; v < len(r.Words); v++ {
		switch w := &r.Words[v]; {
		case w.Is(lexicon.Modal):
			return true
		case w.Verb:
			return !r.PastAt(v)
		}
	}
	return false
}

// opposesDeed reports whether word j of the sentence is a verb that says the opposite of a verb of the statement: "rejected" where that says
// "passed" only says so.
func opposesDeed(c *about.Comparison, j int) bool {
	t := &c.Text.Words[j]
	return t.Verb && c.St.Some(func(w *sentence.Word) bool { return w.Verb && lexicon.Related(w.Stem, t.Stem) == lexicon.Opposite })
}
