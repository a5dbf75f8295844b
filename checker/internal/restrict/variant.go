package restrict

import (
	"fmt"
	"slices"

	"github.com/steadfact/steadfact/checker/internal/about"
	"github.com/steadfact/steadfact/checker/internal/sentence"
	"github.com/steadfact/steadfact/internal/language/lexicon"
)

// ofVariant: what is told of a variant, in the sentence or in the heading or label above it, is not told of what bears the name without the word
// that tells the variant apart: "The Basic Plus plan", "the Falcon 2", "the beta API".
func ofVariant(c *about.Comparison, d about.Candidate) string {
	for i := range c.St.Words {
		w := &c.St.Words[i]
		if !c.St.Content(i) || w.Verb || w.Weight == 0 {
			continue
		}
		if to := c.Links.To[i]; c.Links.By[i] >= sentence.Derived && len(to) > 0 {
			from, last := variantAt(c, c.Text, c.Links.Used, i, to)
			if from < last && (last <= d.First || d.Last <= from) && (c.Text.Words[last-1].Mention < 0 || together(c.Text, min(last, d.First), max(from, d.Last))) {
				return fmt.Sprintf("the sentence speaks of a variant (%q)", c.Text.TextOf(from, last))
			}
			continue
		}
		for _, r := range c.Context.Carried {
			share := about.ShareOf(c.Book, c.St, r.Reading)
			if !r.Structural || len(share.By) == 0 || share.By[i] < sentence.Derived {
				continue
			}
			var to []int
			for j := range r.Words {
				if r.Words[j].Stem == w.Stem {
					to = append(to, j)
				}
			}
			if from, last := variantAt(c, r.Reading, share.Used, i, to); from < last {
				return fmt.Sprintf("what stands above is about a variant (%q)", r.TextOf(from, last))
			}
			break
		}
	}
	return ""
}

// variantAt is the name of a variant in a reading, where each word of it that stands for word i of the statement, those at to, belongs to one; empty
// where one does not.
func variantAt(c *about.Comparison, r *sentence.Reading, used []sentence.Strength, i int, to []int) (from, last int) {
	for _, j := range to {
		if from, last = variantOf(c, r, used, i, j); from == last {
			return 0, 0
		}
	}
	return from, last
}

// variantOf is the same for the one word j of the reading.
func variantOf(c *about.Comparison, r *sentence.Reading, used []sentence.Strength, i, j int) (from, last int) {
	strange := func(k int) bool {
		return k >= 0 && k < len(r.Words) && used[k] == sentence.Unlinked && !c.St.Some(func(w *sentence.Word) bool { return w.Form == r.Words[k].Form })
	}
	named := r.Words[j].Upper && c.St.Words[i].Upper && !r.Words[j].Sign
	switch next := j + 1; {
	case strange(next) && r.Words[next].Upper && about.IsVariant(r.Words[next].Form) && r.Words[next].Mention < 0 && !r.Words[j].Verb:
		return j, next + 1
	case named && r == c.Text && strange(next) && numbersVariant(r, next): // above, a number may only be a release of it
		return j, next + 1
	case named && strange(next) && r.Words[next].Upper && r.Words[next].Mention < 0 && next+1 < len(r.Words) && i+1 < len(c.St.Words) && !r.Words[next].Sign &&
		offers[c.St.Words[i+1].Stem] && r.Words[next+1].Stem == c.St.Words[i+1].Stem:
		return j, next + 2 // "the Pro Team plan", of the Pro plan
	}
	if k := j - 1; strange(k) && k > 0 && (unfinished[r.Words[k].Form] || isRelease(r, k)) && (r.Words[j].Phrase >= 0 || r.Words[j].MayBe(lexicon.Noun)) {
		return k, j + 1
	}
	return 0, 0
}

// isRelease reports whether word k is a version that belongs to what follows: "the v2 API", and not "the Apache 2.0 license".
func isRelease(r *sentence.Reading, k int) bool {
	m := r.Words[k].Mention
	return m >= 0 && r.Mentions[m].Version != nil && !r.Words[k-1].Upper
}

// numbersVariant reports whether the number at word k belongs to the name before it: "the Falcon 2".
func numbersVariant(r *sentence.Reading, k int) bool {
	m := r.Words[k].Mention
	if m < 0 || !r.Labels(m, k) && !(r.Opens(k-1) && r.Mentions[m].Quantity != nil && !r.IsPlural(k-1) && k+1 < len(r.Words) && r.Words[k+1].Verb) {
		return false
	}
	return r.Mentions[m].Quantity.Noun.Len() == 0 && (k+1 >= len(r.Words) || !slices.Contains([]string{"-", "–", "/", "%", "."}, r.FormAt(k+1)))
}

// together reports whether words [first, last) have no sign and no "and" that would part what stands before them from what stands behind them.
func together(r *sentence.Reading, first, last int) bool {
	for k := first; k < last && k < len(r.Words); k++ {
		if r.Words[k].Form == "and" || sentence.Joining[r.Words[k].Form] || r.Words[k].Form == "," || r.Words[k].Form == ";" {
			return false
		}
	}
	return true
}

// offers are the nouns behind the name of what is offered in several sizes.
var offers = sentence.Set("plan tier edition package subscription licence license model ticket pass membership")

// unfinished are the words before a name for what of it is not ready, or no longer kept.
var unfinished = sentence.Set("beta alpha preview legacy experimental upcoming next-generation")
