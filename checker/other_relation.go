package checker

import (
	"fmt"
	"slices"

	"github.com/steadfact/steadfact/internal/language/lexicon"
	"github.com/steadfact/steadfact/internal/source"
)

// isPersonOf reports whether the noun at word head is one for a person of what the statement names: "the director of Low Tide" is not Low
// Tide.
func (c *comparison) isPersonOf(head int) bool {
	o := c.text.ofWhat(head + 1)
	return o >= 0 && c.text.words[o].phrase >= 0 && c.links.used[o] >= derived && lexicon.Related(c.text.words[head].stem, "person") == lexicon.Broader
}

// partOfKnown reports whether the noun at word head is said to be one of something that the statement speaks of by a common noun: "the reading
// room of the library".
func (c *comparison) partOfKnown(head int) bool {
	if head+1 >= len(c.text.words) || !attaching[c.text.formAt(head+1)] {
		return false
	}
	o := c.text.objectOf(head + 1)
	return o >= 0 && (c.text.words[o].phrase < 0 || c.text.formAt(head+1) == "for") && c.links.used[o] >= derived
}

// partOfNamed reports whether the noun at word head, of some sort, is said to be one of what the statement names: "the crew school of Norrvik".
func (c *comparison) partOfNamed(head int) bool {
	o := c.text.ofWhat(head + 1)
	return o >= 0 && c.text.words[o].phrase >= 0 && c.links.used[o] >= derived && !realms[c.text.words[head].stem] && c.narrowingWord(head) != ""
}

// leadsToKnown reports whether the noun at word head is told by where it is to what the statement names: "the road to the Calder Bridge".
func (c *comparison) leadsToKnown(head int) bool {
	o := c.text.complementOf(head)
	return o >= 0 && leading[c.text.formAt(head+1)] && c.text.words[o].phrase >= 0 && c.links.used[o] >= derived && c.links.used[head] < derived
}

// leading are the prepositions behind which stands what something else leads to or lies at.
var leading = set("to across over under through along around near beside behind onto into toward towards outside above below beneath")

// relativeOfKnown reports whether the subject with its head at word head is somebody or something else by what it is to another: "his
// sister Lena", "the company's rival", "the secretary of the minister".
func (c *comparison) relativeOfKnown(head int) bool {
	k := head
	if p := c.text.words[head].phrase; p >= 0 {
		k = c.text.phrases[p].first - 1
	}
	if k < 1 || !relations[c.text.words[k].stem] || c.links.used[k] >= derived {
		return false
	}
	return c.text.hasOwner(k) || possessives[c.text.formAt(c.text.chunk(k)-1)] || c.text.ofWhat(head+1) >= 0
}

// relatedTo is the noun for what somebody is to the one named at a span: "X's predecessor", "the successor of X"; "" for none.
func (c *comparison) relatedTo(at source.Span) string {
	first, last := c.text.wordsIn(at)
	head := -1
	if last < len(c.text.words) && isOwnerSign(c.text.surface(last)) {
		head = min(last+1, len(c.text.words)-1)
		for head+1 < len(c.text.words) && !relations[c.text.words[head].stem] && c.text.isNominal(head+1) {
			head++
		}
	} else if p := c.text.prepositionBefore(first); p == "of" || p == "to" {
		for head = first - 1; head > 0 && c.text.words[head].form != p; head-- {
		}
		head--
	}
	if head < 0 || !relations[c.text.words[head].stem] || c.links.used[head] >= derived {
		return ""
	}
	return c.text.words[head].form
}

// relations are the nouns for what somebody or something is to another.
var relations = set(`brother sister father mother son daughter wife husband uncle aunt cousin nephew niece parent sibling twin grandfather
	grandmother grandson granddaughter friend colleague rival competitor neighbour neighbor partner predecessor successor deputy assistant
	secretary spokesman spokeswoman spokesperson aide adviser advisor accomplice teammate opponent teacher student pupil mentor
	disciple apprentice boss widow widower fiance fiancee subsidiary supplier customer`)

// partOfTheme: what belongs to something that the statement speaks of is not that: "the museum's archive", "the pictures in the guide".
func (c *comparison) partOfTheme(d candidate) string {
	v := c.text.governor(d.first, d.last)
	if v < 0 {
		return ""
	}
	head := c.text.subjectOf(v).head
	if head < 0 || head > v || d.first <= head && head < d.last || c.links.used[head] > unlinked {
		return ""
	}
	w, o := &c.text.words[head], c.text.chunk(head)-2
	named := c.partOfNamed(head)
	if w.phrase >= 0 || w.dominant != lexicon.Noun || descriptions[w.stem] && !named || vague[w.stem] {
		return ""
	}
	if owned := o >= 0 && isOwnerSign(c.text.surface(o+1)) && c.links.used[o] >= derived; !owned && !named && !c.partOfKnown(head) {
		return ""
	}
	return fmt.Sprintf("the sentence speaks of something else (%s)", c.text.surface(head))
}

// ofWhole: what belongs to a name is not what has that name: "Tarn is written in Go" says nothing of "Tarn's compiler".
func (c *comparison) ofWhole(d candidate) string {
	v, said := c.text.governor(d.first, d.last), c.st.governor(c.st.held[d.held].first, c.st.held[d.held].last)
	if v < 0 || said < 0 || !c.standsFor(said, v) || c.text.isCopula(v) {
		return ""
	}
	whole, part := c.text.subjectOf(v).head, c.st.subjectOf(said).head
	if whole < 0 || part < 0 || c.accountedFor(part) > unlinked || c.understood[part] {
		return ""
	}
	if _, named := c.text.nameAt(whole); !named {
		return ""
	}
	w, o := &c.st.words[part], c.st.genitiveBefore(part)
	if w.phrase >= 0 || descriptions[w.stem] || vague[w.stem] || !c.st.content(part) {
		return ""
	}
	if o < 0 {
		o = c.st.ofWhat(part + 1)
	}
	if o < 0 || c.st.words[o].phrase < 0 || !slices.Contains(c.links.to[o], whole) {
		return ""
	}
	return fmt.Sprintf("the sentence speaks of something else (%s)", c.text.surface(whole))
}
