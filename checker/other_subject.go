package checker

import (
	"fmt"
	"slices"
	"strings"

	"github.com/steadfact/steadfact/internal/language/lexicon"
)

// otherSubject: what the sentence says its value of must be something that the statement speaks of.
func (c *comparison) otherSubject(d candidate) string {
	if c.text.datedNoun(d.first) >= 0 || d.mention >= 0 && c.sameHeadcount(&c.st.held[d.held], d.mention) || c.describesTheme(&c.st.held[d.held], d.first, d.last) {
		return ""
	}
	if c.text.defaultAside(d.first) {
		return ""
	}
	v := d.first
	if !c.text.words[v].verb {
		v = c.text.governor(d.first, d.last)
	}
	if v < 0 {
		return ""
	}
	if w := &c.text.words[0]; c.text.opensWithDoing(v) && c.links.used[0] == unlinked {
		return fmt.Sprintf("the sentence speaks of something else (%s)", w.Of(c.text.text))
	}
	subject := c.text.subjectOf(v)
	head := subject.head
	if head < 0 || head >= d.first && head < d.last || c.st.existential() {
		return ""
	}
	for _, o := range subject.below {
		if c.links.used[o] >= broader {
			return ""
		}
	}
	switch {
	case c.text.isLight(v) && lightReports[c.text.words[v].stem] && !c.text.isPassive(v), c.text.words[head].phrase >= 0 && c.text.marks(head), c.tellsOfKnown(head, d):
		return ""
	case !c.isOther(head, subject.below != nil) && !c.contrasts(head, v):
		return ""
	}
	return fmt.Sprintf("the sentence speaks of something else (%s)", c.text.surface(head))
}

// defaultAside reports whether the value at word i is told in brackets as the default of what its line is about: "--jobs N: how many
// files are read at once (default: 4)".
func (r *reading) defaultAside(i int) bool {
	for i--; i > 0 && (r.words[i].function || r.words[i].sign && r.words[i].form != "(" || r.words[i].mention >= 0); i-- {
	}
	return i > 0 && r.words[i].stem == "default" && r.words[i-1].form == "("
}

// tellsOfKnown reports whether the noun at word head, of something that the statement speaks of, is one by which the value may be told, or for
// its making: "the film's budget was $5 million", "construction of the tower ended in 1995".
func (c *comparison) tellsOfKnown(head int, d candidate) bool {
	owner := c.text.ofWhat(head + 1)
	if owner < 0 && c.text.formAt(head+1) == "on" {
		owner = c.text.objectOf(head + 1)
	}
	if owner < 0 {
		if k := c.text.chunk(head) - 1; k > 0 && isOwnerSign(c.text.surface(k)) {
			owner = k - 1
		}
	}
	if owner < 0 || c.links.used[owner] < akin {
		return false
	}
	h := &c.st.held[d.held]
	if c.idiomOf(h, d.mention).hasNoun(c.text.words[head].stem) {
		return true
	}
	f, t := c.st.governor(h.first, h.last), c.text.governor(d.first, d.last)
	return constructing[c.text.words[head].stem] && f >= 0 && t >= 0 && completing[c.st.words[f].stem] && completing[c.text.words[t].stem]
}

// constructing are the nouns for the making of a thing, completing the verbs for its end: that of the making is that of the thing.
var (
	constructing = set("construction building erection assembly work")
	completing   = set("complete finish")
)

// sizeOfOther: a measure that stands behind a noun with its dimension says how large that is: "Ships up to 150 metres long can pass".
func (c *comparison) sizeOfOther(d candidate) string {
	first, last := c.text.wordsIn(c.text.mentions[d.mention].Whole)
	k := first - 1
	if k < 0 || !dimensional[c.text.formAt(last)] || !c.text.isNominal(k) || c.links.used[k] >= derived || descriptions[c.text.words[k].stem] && c.text.pointed(k) {
		return ""
	}
	return fmt.Sprintf("the sentence speaks of something else (%s)", c.text.surface(k))
}

// otherAntecedent: what is said of "it" is said of what the sentence before speaks of.
func (c *comparison) otherAntecedent(d candidate) string {
	v := c.text.governor(d.first, d.last)
	if v < 0 || c.text.pronounSubject() < 0 {
		return ""
	}
	if head := c.text.subjectOf(v).head; head != c.text.pronounSubject() {
		return ""
	}
	x := c.referent()
	if x.in == nil || x.used[x.head] > unlinked {
		return ""
	}
	if w := &x.in.words[x.head]; w.weight < 2 || w.phrase >= 0 || descriptions[w.stem] {
		return ""
	}
	return fmt.Sprintf("the sentence speaks of something else (%s)", x.in.surface(x.head))
}

// opensWithDoing reports whether the subject of the verb at word v is what its sentence opens with, and that is a doing: "Restoring a
// backup takes 5 hours".
func (r *reading) opensWithDoing(v int) bool {
	w := &r.words[0]
	if v < 2 || !strings.HasSuffix(w.form, "ing") || w.form == w.stem || lexicon.Parts(w.stem)&lexicon.Verb == 0 || w.mention >= 0 || !r.isDeterminer(1) {
		return false
	}
	for j := 1; j < r.groupStart(v); j++ {
		if r.words[j].verb || r.breaksPhrase(j) {
			return false
		}
	}
	return true
}

// isOther reports whether the subject with its head at word head is something that the statement does not speak of; inClause
// says that it is the subject of a relative clause.
func (c *comparison) isOther(head int, inClause bool) bool {
	w := &c.text.words[head]
	switch {
	case c.relativeOfKnown(head), c.leadsToKnown(head), c.st.calledOtherwise(c.text, head):
		return true
	case c.links.used[head] == akin && c.partOfItself(head):
		return true
	case c.links.used[head] >= akin || c.links.used[head] == broader && !c.partOfItself(head), c.calledBehind(head):
		return false
	case w.phrase >= 0:
		return !c.described && (inClause || slices.Contains(c.understood, true) || !c.hasNameItself() || c.setBeside(head))
	case w.function, w.mention >= 0, sources[w.stem], w.dominant == lexicon.Adjective:
		return false
	case c.describesLinked(head):
		return false
	case descriptions[w.stem] && !c.isPersonOf(head) && c.text.pointed(head) && !c.text.hasOwner(head) && !c.partOfKnown(head) && (c.narrowingWord(head) == "" || c.leftOut > 0 && works[w.stem] && !narrowing[c.narrowingWord(head)]):
		return false
	}
	return !measureNouns[w.stem] || c.sortOfMeasure(head) || !c.measuresKnown(head) && !c.text.pointed(head)
}

// contrasts reports whether the noun at word head, of which verb v says what the statement's verb says of its subject, is of another thing: where
// a page has the statement's very noun, "the flight", it does not call it anything else, "the train".
func (c *comparison) contrasts(head, v int) bool {
	f := slices.IndexFunc(c.st.words, func(w word) bool { return w.verb })
	if f < 0 || !c.text.pointed(head) || c.text.words[head].phrase >= 0 {
		return false
	}
	f = c.st.mainVerb(f)
	s := c.st.subjectOf(f)
	if s.head < 0 || s.head > f || c.st.words[s.head].phrase >= 0 || c.links.by[s.head] >= derived || max(c.nearby[s.head], c.carried[s.head]) < derived {
		return false
	}
	return c.standsFor(f, v) || c.st.isLight(f) && c.text.isLight(v)
}

// sortOfMeasure reports whether an adjective tells one of several measures of a thing: "the main span of the bridge".
func (c *comparison) sortOfMeasure(head int) bool {
	if head == 0 || c.text.formAt(head+1) != "of" {
		return false
	}
	w := &c.text.words[head-1]
	return w.dominant == lexicon.Adjective && w.weight > 1 && c.links.used[head-1] == unlinked && !vague[w.stem]
}

// partOfItself reports whether the noun at word head is said to be one of what it could only be called by: "an aftershock of the
// earthquake" is not the earthquake.
func (c *comparison) partOfItself(head int) bool {
	o := c.text.ofWhat(head + 1)
	if o < 0 && head > 1 && isGenitive(c.text.words[head-1].form) {
		o = head - 2 // "the company's rival"
	}
	return o >= 0 && slices.ContainsFunc(c.st.words, func(f word) bool {
		return f.stem == c.text.words[o].stem && lexicon.Related(f.stem, c.text.words[head].stem) > lexicon.None
	})
}

// describesLinked reports whether the noun at word head stands in an apposition behind a name of the statement and says what it names:
// "Harvik Nights, a show that ran …".
func (c *comparison) describesLinked(head int) bool {
	i := c.text.chunk(head)
	return i > 1 && c.text.indefinite(head) && c.text.words[i-1].form == "," && c.text.words[i-2].phrase >= 0 && c.links.used[i-2] >= derived
}

// calledBehind reports whether the name of the statement's subject stands behind the noun at word head: "the Kingdom of Kelland", "the most
// successful game (Low Tide)".
func (c *comparison) calledBehind(head int) bool {
	k := head + 1
	if narrowing[c.narrowingWord(head)] {
		return false // "the old town of Harvik"
	}
	if f := c.text.formAt(k); f != "(" && !(f == "of" && realms[c.text.words[head].stem]) {
		return false
	}
	for k++; k < len(c.text.words) && (c.text.isDeterminer(k) || c.text.isQuote(k)); k++ {
	}
	return k < len(c.text.words) && c.text.words[k].phrase >= 0 && c.links.used[k] >= derived
}

// calledOtherwise reports whether the statement says by another noun than that at word head of the sentence what sort of land or place a
// name is of: "the town of Harvik" is not "the district of Harvik".
func (st *statement) calledOtherwise(text *reading, head int) bool {
	for i := range st.words {
		if w := &st.words[i]; realms[w.stem] && st.formAt(i+1) == "of" && i+2 < len(st.words) && st.words[i+2].phrase >= 0 {
			return realms[text.words[head].stem] && w.stem != text.words[head].stem && text.formAt(head+1) == "of"
		}
	}
	return false
}

// realms are the nouns whose "of" has the name of what they are.
var realms = set("kingdom republic commonwealth empire state city town village county province region island municipality district borough principality")

// sources are subjects that stand for everybody, or for where a statement comes from.
var sources = set(`people person user reader everyone anybody report study data figure statistic survey source official critic
		authority aggregator website analyst expert author record estimate census list table chart`)

// lightReports are verbs whose subject only tells where a statement comes from.
var lightReports = set("say report state note list show record give confirm calculate")

// measuresKnown reports whether what the noun at word head measures is something that the statement speaks of: "the push
// interval", "the length of the line".
func (c *comparison) measuresKnown(head int) bool {
	for i := c.text.chunk(head); i < len(c.text.words) && !c.text.words[i].verb && (!c.text.words[i].sign || c.text.words[i].form == "-"); i++ {
		if c.links.used[i] >= akin && c.text.words[i].weight > 0 {
			return true
		}
	}
	return false
}

// measureNouns are nouns that name a dimension or a limit and leave what is measured to the words around them.
var measureNouns = set(`age amount area average cap capacity cost count default depth distance duration extent fee height interval
	length level limit maximum mean median minimum number peak percentage period price quota range rate score share size span
	speed temperature term threshold time timeout total value volume weight width window`)

// otherObject: a dated deed is another one when it is done to something that the statement does not speak of: "released an
// evaluation", "announced that …".
func (c *comparison) otherObject(d candidate) string {
	if c.text.mentions[d.mention].Temporal == nil {
		return ""
	}
	v := c.text.governor(d.first, d.last)
	if v < 0 || c.text.isLight(v) || c.text.datedNoun(d.first) >= 0 {
		return ""
	}
	if v+1 < len(c.text.words) {
		if next := &c.text.words[v+1]; next.form == "that" && !c.has("that") || next.verb && strings.HasSuffix(next.form, "ing") {
			return fmt.Sprintf("the sentence says %q of something else", c.text.surface(v))
		}
	}
	o := c.text.objectOf(v)
	if o < 0 || c.links.used[o] >= broader || vague[c.text.words[o].stem] || descriptions[c.text.words[o].stem] && c.text.pointed(o) {
		return ""
	}
	return fmt.Sprintf("the sentence speaks of something else (%s)", c.text.surface(o))
}

// ofOwner: a value whose owner the sentence names, and the statement does not, is another one: "more than Kelland's $51 million".
func (c *comparison) ofOwner(d candidate) string {
	first, _ := c.text.wordsIn(c.text.mentions[d.mention].Whole)
	if first < 2 || !isGenitive(c.text.words[first-1].form) || c.stranger(first-2, first-1) < 0 {
		return ""
	}
	return fmt.Sprintf("the sentence speaks of something else (%s)", c.text.surface(first-2))
}

// ofComparison: what something is compared to is another value: "14 %, compared to 5 % in 1965".
func (c *comparison) ofComparison(d candidate) string {
	first, _ := c.text.clauseOf(d.first)
	for j := first; j+1 < d.first; j++ {
		if w := &c.text.words[j]; w.form == "compared" && !c.has(w.form) && (c.text.words[j+1].form == "to" || c.text.words[j+1].form == "with") {
			return fmt.Sprintf("the sentence speaks of another one (%q)", c.text.textOf(j, j+2))
		}
	}
	return ""
}
