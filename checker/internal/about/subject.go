package about

import (
	"strings"

	"github.com/steadfact/steadfact/checker/internal/sentence"
)

// Parted reports whether a verb or a sign that ends a phrase stands among words [first, last).
func Parted(r *sentence.Reading, first, last int) bool {
	for k := first; k < last; k++ {
		if r.BreaksPhrase(k) || r.Words[k].Verb {
			return true
		}
	}
	return false
}

// dangles reports whether the participle at word j opens the sentence and belongs to the noun phrase behind the comma, which
// the statement speaks of: "Chaired by X, the board meets …".
func (c *Comparison) dangles(j int) bool {
	r := c.Text
	if !r.Opens(j) && !opensAfter(r, j) {
		return false
	}
	for k := j + 1; k < len(r.Words) && !r.Words[k].Verb; k++ {
		if r.Words[k].Form != "," || r.Words[k].Mention >= 0 {
			continue
		}
		last := k + 1
		for last < len(r.Words) && (r.IsDeterminer(last) || r.IsNominal(last)) {
			last++
		}
		switch {
		case last < len(r.Words) && r.Words[last].Form == ",": // "Born in Lodvik, Denmark, Y …"
		case last > k+1:
			return c.Known(last - 1)
		default:
			return c.Context.Open && last < len(r.Words) && sentence.Pronouns[r.Words[last].Form]
		}
	}
	return c.Context.Open
}

// opensAfter reports whether the sentence opens with a preposition of time and the group of the verb at word j: "After being chaired by
// X, the board …".
func opensAfter(r *sentence.Reading, j int) bool {
	g := r.GroupStart(j)
	return g > 0 && r.Opens(g-1) && gerundTimes[r.Words[g-1].Form] && strings.HasSuffix(r.Words[g].Form, "ing")
}

// gerundTimes are the prepositions behind which a gerund tells when its subject did something.
var gerundTimes = sentence.Set("after before since upon on while when following by")

// StrangeSubject reports whether the sentence's first verb has a name for its subject that the statement does not know, other
// than the filler: then its pronouns, and what is said without a subject, are more likely to mean that one.
func (c *Comparison) StrangeSubject(f Filler) bool {
	for v := range c.Text.Words {
		if !c.Text.Words[v].Verb || c.Text.IsParticiple(v) && !finite(c.Text, v) {
			continue
		}
		head := c.Text.SubjectOf(v).Head
		if head < 0 && len(c.Text.Phrases) > 0 && c.Text.Opens(c.Text.Phrases[0].First) {
			head = c.Text.Phrases[0].Last - 1
		}
		return head >= 0 && (head < f.First || f.Last <= head) && c.Text.Words[head].Phrase >= 0 && !c.AnyKnown(c.Text.Phrases[c.Text.Words[head].Phrase].First, head+1)
	}
	return false
}

// finite reports whether the participle at word v may be a verb in the past: nothing but a noun or a name stands before it.
func finite(r *sentence.Reading, v int) bool {
	return v > 0 && (r.Words[v-1].Phrase >= 0 || r.IsNominal(v-1))
}
