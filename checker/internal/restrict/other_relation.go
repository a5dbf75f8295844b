package restrict

import (
	"fmt"
	"slices"

	"github.com/steadfact/steadfact/checker/internal/about"
	"github.com/steadfact/steadfact/checker/internal/sentence"
	"github.com/steadfact/steadfact/internal/language/lexicon"
	"github.com/steadfact/steadfact/internal/source"
)

// isPersonOf reports whether the noun at word head is one for a person of what the statement names: "the director of Low Tide" is not Low
// Tide.
func isPersonOf(c *about.Comparison, head int) bool {
	if o := c.Text.ObjectOf(head + 1); o >= 0 && lying[c.Text.FormAt(head+1)] && c.Text.Words[o].Phrase >= 0 && c.Links.Used[o] >= sentence.Derived {
		return !c.St.Some(func(w *sentence.Word) bool { return lying[w.Form] })
	}
	o := c.Text.OfWhat(head + 1)
	return o >= 0 && c.Text.Words[o].Phrase >= 0 && c.Links.Used[o] >= sentence.Derived && lexicon.Related(c.Text.Words[head].Stem, "person") == lexicon.Broader
}

// partOfKnown reports whether the noun at word head is said to be one of something that the statement speaks of by a common noun: "the reading
// room of the library", "the museum library".
func partOfKnown(c *about.Comparison, head int) bool {
	if k := head - 1; k > 0 && c.Text.IsNominal(k) && c.Text.Words[k].Phrase < 0 && c.Links.Used[head] == sentence.Unlinked && headsIn(c, k) {
		return true
	}
	if head+1 >= len(c.Text.Words) || !sentence.Attaching[c.Text.FormAt(head+1)] {
		return false
	}
	o := c.Text.ObjectOf(head + 1)
	return o >= 0 && (c.Text.Words[o].Phrase < 0 || c.Text.FormAt(head+1) == "for") && c.Links.Used[o] >= sentence.Derived
}

// headsIn reports whether word k of the sentence stands for a noun of the statement that no other one follows.
func headsIn(c *about.Comparison, k int) bool {
	for i, to := range c.Links.To {
		if c.Links.By[i] >= sentence.Derived && slices.Contains(to, k) && (i+1 == len(c.St.Words) || !c.St.IsNominal(i+1)) {
			return true
		}
	}
	return false
}

// partOfNamed reports whether the noun at word head, of some sort, is said to be one of what the statement names, or to lie there: "the crew school
// of Norrvik", "the national park on Rask".
func partOfNamed(c *about.Comparison, head int) bool {
	o := c.Text.OfWhat(head + 1)
	return o >= 0 && c.Text.Words[o].Phrase >= 0 && c.Links.Used[o] >= sentence.Derived && !sentence.Realms[c.Text.Words[head].Stem] && narrowingWord(c, head) != ""
}

// lying are the prepositions behind a noun that say where it lies.
var lying = sentence.Set("in on at")

// leadsToKnown reports whether the noun at word head is told by where it is to what the statement names: "the road to the Calder Bridge".
func leadsToKnown(c *about.Comparison, head int) bool {
	o := complementOf(c.Text, head)
	return o >= 0 && leading[c.Text.FormAt(head+1)] && c.Text.Words[o].Phrase >= 0 && c.Links.Used[o] >= sentence.Derived && c.Links.Used[head] < sentence.Derived
}

// leading are the prepositions behind which stands what something else leads to or lies at.
var leading = sentence.Set("to across over under through along around near beside behind onto into toward towards outside above below beneath")

// relativeOfKnown reports whether the subject with its head at word head is somebody or something else by what it is to another: "his
// sister Lena", "the company's rival", "the secretary of the minister".
func relativeOfKnown(c *about.Comparison, head int) bool {
	k := head
	if p := c.Text.Words[head].Phrase; p >= 0 {
		k = c.Text.Phrases[p].First - 1
	}
	if k < 1 || !relations[c.Text.Words[k].Stem] || c.Links.Used[k] >= sentence.Derived {
		return false
	}
	return c.Text.HasOwner(k) || sentence.Possessives[c.Text.FormAt(c.Text.Chunk(k)-1)] || c.Text.OfWhat(head+1) >= 0
}

// RelatedTo is the noun for what somebody is to the one named at a span: "X's predecessor", "the successor of X"; "" for none.
func RelatedTo(c *about.Comparison, at source.Span) string {
	first, last := c.Text.WordsIn(at)
	head := -1
	if last < len(c.Text.Words) && c.Text.IsOwnerSign(last) {
		head = min(last+1, len(c.Text.Words)-1)
		for head+1 < len(c.Text.Words) && !relations[c.Text.Words[head].Stem] && c.Text.IsNominal(head+1) {
			head++
		}
	} else if p := c.Text.PrepositionBefore(first); p == "of" || p == "to" {
		for head = first - 1; head > 0 && c.Text.Words[head].Form != p; head-- {
		}
		head--
	}
	if head < 0 || !relations[c.Text.Words[head].Stem] || c.Links.Used[head] >= sentence.Derived {
		return ""
	}
	return c.Text.Words[head].Form
}

// relations are the nouns for what somebody or something is to another.
var relations = sentence.Set(`brother sister father mother son daughter wife husband uncle aunt cousin nephew niece parent sibling twin grandfather
	grandmother grandson granddaughter friend colleague rival competitor neighbour neighbor partner predecessor successor deputy assistant
	secretary spokesman spokeswoman spokesperson aide adviser advisor accomplice teammate opponent teacher student pupil mentor
	disciple apprentice boss widow widower fiance fiancee subsidiary supplier customer`)

// partOfTheme: what belongs to something that the statement speaks of is not that: "the museum's archive", "the pictures in the guide".
func partOfTheme(c *about.Comparison, d about.Candidate) string {
	v := c.Text.Governor(d.First, d.Last)
	if v < 0 {
		return ""
	}
	head := c.Text.SubjectOf(v).Head
	if head < 0 || head > v || d.First <= head && head < d.Last || c.Links.Used[head] > sentence.Unlinked || c.NamesDoer(&c.St.Held[d.Held], head) {
		return ""
	}
	w, o := &c.Text.Words[head], c.Text.Chunk(head)-2
	named := partOfNamed(c, head)
	owned := o >= 0 && c.Text.IsOwnerSign(o+1) && c.Links.Used[o] >= sentence.Derived
	several := owned && c.Text.IsPlural(head) // "the company's servers" are not the company, whatever may be called a server
	if w.Phrase >= 0 || w.Dominant != lexicon.Noun && !several || sentence.Descriptions[w.Stem] && !named && !several || sentence.Vague[w.Stem] {
		return ""
	}
	if !owned && !named && !partOfKnown(c, head) {
		return ""
	}
	return fmt.Sprintf("the sentence speaks of something else (%s)", c.Text.Surface(head))
}

// doesSameItself: what the sentence says by the statement's own verb of something that is none of what that speaks of is said of that alone:
// "the women's team plays at Canal Road".
func doesSameItself(c *about.Comparison, d about.Candidate) string {
	h := &c.St.Held[d.Held]
	said, v := governors(c, d)
	if v < 0 || said < 0 || !c.StandsFor(said, v) || c.Text.IsCopula(v) {
		return ""
	}
	if o := askedOfOther(c, h.First, v); o >= 0 {
		return fmt.Sprintf("the sentence speaks of something else (%s)", c.Text.Surface(o))
	}
	head := c.Text.SubjectOf(v).Head
	if head < 0 || head > v || d.First < v || c.Text.Words[head].Phrase >= 0 || c.NamesDoer(h, head) {
		return ""
	}
	if k := head + 2; c.Text.FormAt(head+1) == "," && c.Text.Words[k].Phrase >= 0 && c.Links.Used[k] >= sentence.Derived {
		return "" // "their daughter, Ida Lund, was born"
	}
	if head < d.First && d.Last <= v && c.Links.Used[d.First-1] >= sentence.Akin {
		return "" // "the office of President Ida Lund announced"
	}
	return otherSubject(c, d)
}

// ofWhole: what belongs to a name is not what has that name: "Tarn is written in Go" says nothing of "Tarn's compiler".
func ofWhole(c *about.Comparison, d about.Candidate) string {
	said, v := governors(c, d)
	if v < 0 || said < 0 || !c.StandsFor(said, v) || c.Text.IsCopula(v) {
		return ""
	}
	whole, part := c.Text.SubjectOf(v).Head, c.St.SubjectOf(said).Head
	if whole < 0 || part < 0 || c.AccountedFor(part) > sentence.Unlinked || c.Understood[part] {
		return ""
	}
	if _, named := about.NameAt(c.Text, whole); !named {
		return ""
	}
	w, o := &c.St.Words[part], c.St.GenitiveBefore(part)
	if w.Phrase >= 0 || sentence.Descriptions[w.Stem] || sentence.Vague[w.Stem] || !c.St.Content(part) {
		return ""
	}
	if o < 0 {
		o = c.St.OfWhat(part + 1)
	}
	if o < 0 || c.St.Words[o].Phrase < 0 || !slices.Contains(c.Links.To[o], whole) {
		return ""
	}
	return fmt.Sprintf("the sentence speaks of something else (%s)", c.Text.Surface(whole))
}

// addsMore: what something also does, it does beside what the statement says: "also borders Tarnland".
func addsMore(c *about.Comparison, d about.Candidate) string {
	for j := range c.Text.Words {
		if w := &c.Text.Words[j]; adding[w.Form] && w.Clause == c.Text.Words[d.First].Clause && !Has(c, w.Form) {
			return fmt.Sprintf("the sentence adds to it (%q)", w.Form)
		}
	}
	return ""
}

// adding are the adverbs by which something is told beside what is so anyway.
var adding = sentence.Set("also additionally")
