package restrict

import (
	"fmt"

	"github.com/steadfact/steadfact/checker/internal/about"
	"github.com/steadfact/steadfact/checker/internal/sentence"
	"github.com/steadfact/steadfact/internal/language"
	"github.com/steadfact/steadfact/internal/language/lexicon"
)

// somewhereElse: what is so many or so much at a place, or in a case, of which the statement does not speak is only what there is of it
// there: "1,300 people in its plants", "55 euros at the door".
func somewhereElse(c *about.Comparison, d about.Candidate) string {
	m := &c.Text.Mentions[d.Mention]
	if m.Quantity == nil && m.Kind != language.Duration || m.Kind == language.Ordinal {
		return ""
	}
	k := behindCounted(c.Text, d)
	if k+1 >= len(c.Text.Words) || !locating[c.Text.Words[k].Form] || c.Text.Words[k].Clause != c.Text.Words[d.First].Clause {
		return ""
	}
	if k > d.Last && sentence.DimensionOf(m.Quantity) != "" || sentence.IsRun(m) && c.SameIdiom(&c.St.Held[d.Held], d.Mention) && !goesOnBehind(c.Text, k) {
		return "" // "a 90-metre tower in Oslo" tells where the tower is; "ran for three seasons on NRK"
	}
	o := c.Text.ObjectOf(k)
	if o < 0 || c.Text.Words[o].Weight < 2 || tellsLittle(c.Text.Words[o].Stem) || lifelong(c.Text, k) {
		return ""
	}
	if locating[c.St.FormAt(behindHeld(c, d))] || c.Text.FormAt(k) == "in" && o == k+1 && sentence.MeasureNouns[c.Text.Words[o].Stem] {
		return "" // "in size"
	}
	for j := k + 1; j <= o; j++ {
		if w := &c.Text.Words[j]; w.Mention >= 0 || w.Weight > 0 && c.Links.Used[j] > sentence.Unlinked {
			return ""
		}
	}
	if c.Text.Words[o].Phrase < 0 && sentence.Descriptions[c.Text.Words[o].Stem] && c.Text.Chunk(o) >= o-1 && !sentence.Possessives[c.Text.Words[o-1].Form] {
		return "" // "in the town", which may be the statement's own
	}
	return fmt.Sprintf("the sentence speaks of %q", c.Text.TextOf(d.First, o+1))
}

// locating are the prepositions behind a value that say where, or in what case, it holds.
var locating = sentence.Set("in at on among within inside outside during under")

// moments are the nouns by which a sentence says no more than that something is so now, or in all.
var moments = sentence.Set("moment day time end beginning start average fact practice theory principle market stock use force operation existence service case order home")

// tellsLittle reports whether a noun behind a preposition tells no case and no place.
func tellsLittle(stem string) bool {
	return sentence.Vague[stem] || sentence.Sources[stem] || moments[stem]
}

// goesOnBehind reports whether the sentence tells behind word k where else something went on, or that it did: "on NRK before it moved", "on NRK and
// for three on TV2".
func goesOnBehind(r *sentence.Reading, k int) bool {
	for ; k < len(r.Words); k++ {
		if f := r.Words[k].Form; f == "before" || f == "then" || f == "and" {
			return true
		}
	}
	return false
}

// lifelong reports whether the preposition at word k leads to all that somebody did, which narrows nothing: "in the course of his career", "over
// their lifetime", but not "during his college career".
func lifelong(r *sentence.Reading, k int) bool {
	for _, w := range []string{"the", "course", "of"} {
		if r.FormAt(k+1) == w {
			k++
		}
	}
	return sentence.Possessives[r.FormAt(k+1)] && (r.FormAt(k+2) == "career" || r.FormAt(k+2) == "lifetime")
}

// someDo: what so many of those do that the statement counts is not how many there are: "Eight stations of the line are underground".
func someDo(c *about.Comparison, d about.Candidate) string {
	q := c.Text.Mentions[d.Mention].Quantity
	h := &c.St.Held[d.Held]
	i, v := governors(c, d)
	if q == nil || q.Dimension != "" || i < 0 || i > h.First || v < d.Last {
		return ""
	}
	head := c.Text.SubjectOf(v).Head
	whole, _ := c.Text.WordsIn(c.Text.Mentions[d.Mention].Whole)
	if c.St.SubjectOf(i).Head < 0 || head < d.Last || whole > 0 && c.Text.IsDeterminer(whole-1) || c.Text.Words[head].Clause != c.Text.Words[d.First].Clause {
		return ""
	}
	if persons := sentence.Persons[c.Text.Words[head].Stem] && c.Links.Used[head] == sentence.Broader; c.Links.Used[head] < sentence.Akin && !persons {
		return ""
	}
	if v = c.Text.MainVerb(v); c.Text.IsPreposition(head+1) || c.Text.Words[v].Mostly(lexicon.Adjective) {
		v = saidToBe(c.Text, v)
	}
	strange := -1
	for k := v; k < len(c.Text.Words) && !c.Text.Words[k].Sign; k++ {
		w := &c.Text.Words[k]
		switch {
		case w.Mention >= 0, c.Links.Used[k] > sentence.Unlinked && w.Weight > 0:
			return ""
		case w.Weight > 1 && !sentence.Vague[w.Stem] && !w.Mostly(lexicon.Adverb) && (k > v || !c.Text.IsLight(v)):
			strange = k
		}
	}
	if alone := strange == v && c.Links.By[c.St.SubjectOf(i).Head] == sentence.Unlinked; strange < v || strange == v && !alone {
		return ""
	}
	return fmt.Sprintf("the sentence counts those of which it says %q", c.Text.TextOf(v, strange+1))
}

// saidToBe is the form of be by which something is said to be what verb v, or the adjective that is taken for it, tells: "are | critically
// endangered"; else v itself.
func saidToBe(r *sentence.Reading, v int) int {
	k := v - 1
	for k > 0 && r.IsAdverb(k) {
		k--
	}
	if k > 0 && sentence.BeForms[r.Words[k].Form] {
		return k
	}
	return v
}

// ofDistrict: what is so in a part of what the statement speaks of, or in what is around it, is not so of it: "the district of Verrin", "the
// control group of the trial".
func ofDistrict(c *about.Comparison, d about.Candidate) string {
	for i := range c.St.Words {
		if !c.St.Content(i) || c.St.Words[i].Verb || c.Links.By[i] < sentence.Derived || i > 0 && c.St.OfWhat(i-1) == i {
			continue
		}
		for _, j := range c.Links.To[i] {
			of := c.Text.Chunk(j) - 1
			for of > 0 && c.Text.IsDeterminer(of) {
				of--
			}
			if of < 1 || c.Text.Words[of].Form != "of" || !inClauseOf(c, j, d) || d.First < of && of < d.Last {
				continue
			}
			head := of - 1
			if m := c.Text.Words[max(head-1, 0)].Mention; m >= 0 && c.Text.Mentions[m].Quantity != nil && c.Text.Mentions[m].Quantity.Dimension != "" {
				continue // "9 miles south of Verrin"
			}
			w := &c.Text.Words[head]
			if !c.Text.IsNominal(head) || w.Phrase >= 0 || w.Mention >= 0 || c.Links.Used[head] > sentence.Unlinked {
				continue
			}
			if districts[w.Form] || groups[w.Form] && narrowingWord(c, head) != "" {
				return fmt.Sprintf("the sentence speaks of %q", c.Text.TextOf(c.Text.Chunk(head), j+1))
			}
		}
	}
	return ""
}

// districts are nouns for what is around a place or within it, and bears its name.
var districts = sentence.Set(`district county province region municipality canton prefecture parish diocese suburb outskirts surroundings centre center
	north south east west quarter neighbourhood neighborhood edge corner heart hinterland`)

// groups are nouns for those who make up a part of something, where a word before them says which.
var groups = sentence.Set("group team squad section branch division unit arm wing class subgroup cohort committee")
