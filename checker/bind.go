package checker

import (
	"fmt"
	"slices"

	"github.com/steadfact/steadfact/internal/language"
	"github.com/steadfact/steadfact/internal/language/lexicon"
)

// unboundReason answers the third question: does the mention stand in the held value's relation? What binds the held
// value in the statement, its verb and its noun, must bind the mention in the sentence. It returns the reason why not, or
// "".
func (c *comparison) unboundReason(h *held, m int) string {
	first, last := c.text.wordsOf(m)
	if first >= last {
		return "the value lies outside the sentence"
	}
	if reason := c.otherDeed(h, m); reason != "" {
		return reason
	}
	if o := c.ownedByCounted(h, first, last); o >= 0 {
		return fmt.Sprintf("the sentence's value is one of %s", c.text.surface(o))
	}
	if o := c.builtInto(m); o >= 0 {
		return fmt.Sprintf("the sentence speaks of something else (%s)", c.text.surface(o))
	}
	if c.inSamePlace(h, first, last) || c.countedFromSame(h, last) || c.sameHost(h, m) || c.sameRelease(h, m) || c.bothTotals(h, m) ||
		c.sameHeadcount(h, m) || c.compound(h, m) || c.edgeBinds(h, m) || c.sameIdiom(h, m) || c.sameSharing(h, m) {
		return ""
	}
	f, t := c.st.frameOf(h.first, h.last), c.text.frameOf(first, last)
	if f.noun >= 0 && f.noun < f.verb && c.bothRanges(h, m) && spanning[c.st.words[f.verb].stem] {
		f.noun = c.st.outerHead(f.noun) // "the priority of a job ranges from 1 to 5"
	}
	if c.sameSpell(h, m) {
		f.noun = -1
	}
	date := c.text.mentions[m].Temporal != nil
	if c.sharedBy(f, m) || c.ownsToo(h, m) {
		return ""
	}
	if reason := c.sameNounBinds(h, m, f, t, date); reason != "" {
		return reason
	}
	if date && c.dateOfName(f, first, last) || !date && (c.onlyAnswer(f, m) || c.sameMeasure(h, first, last, f, t) || c.countsSame(h, m) || c.sameLimit(h, m, f)) || c.endsCourse(h, m) || c.allOfIt(h, first) {
		return ""
	}
	return c.sameVerbBinds(f, t, first, last, date)
}

// onlyAnswer reports whether the sentence says all that the statement says, its verb too, and has no other number that could
// answer.
func (c *comparison) onlyAnswer(f frame, m int) bool {
	if c.account.own < 0.95 || f.verb < 0 || c.links.by[f.verb] < akin || len(c.st.held) > 1 {
		return false
	}
	for k := range c.text.mentions {
		if k != m && c.compareValue(&c.st.held[0], &c.text.mentions[k]) != language.Incomparable {
			return false
		}
	}
	return true
}

// countedFromSame reports whether the held time and one that ends before word last are counted from the same.
func (c *comparison) countedFromSame(h *held, last int) bool {
	f, t := c.st.counted(h.last), c.text.counted(last)
	return f >= 0 && t >= 0 && c.standsFor(f, t)
}

// counted is the verb of what the time before word i is counted from: "ten years after it began"; -1 when it is counted from
// nothing.
func (r *reading) counted(i int) int {
	if i+2 >= len(r.words) || r.words[i].form != "after" && r.words[i].form != "before" || !r.words[i+1].is(lexicon.Pronoun) || !r.words[i+2].verb {
		return -1
	}
	return i + 2
}

// dateOfName reports whether a date stands in parentheses right behind a name of the statement, or in the name of a law, which says
// when that was made: "Tenebrae (1982)" for "Tenebrae was released in 1982", "the Harbour Act of 1908".
func (c *comparison) dateOfName(f frame, first, last int) bool {
	if f.verb < 0 || first < 2 || !c.st.begins(f.verb) {
		return false
	}
	named := &c.text.words[first-2]
	if named.phrase < 0 || c.links.used[first-2] < derived {
		return false
	}
	if c.text.words[first-1].form == "of" {
		return laws[named.stem]
	}
	return c.text.words[first-1].form == "(" && c.text.formAt(last) == ")"
}

// laws are the nouns for what is dated by the year in which it was made.
var laws = set("act law statute code treaty convention constitution charter directive regulation ordinance decree edict accord declaration")

// begins reports whether verb v tells when something was made or began, as the year behind a name does.
func (r *reading) begins(v int) bool {
	stage := lexicon.StageOf(r.words[v].stem)
	return stage.End == lexicon.Beginning && stage.Of != lexicon.Living
}

// sameNounBinds asks for the noun the value belongs to. Dates belong to verbs and need none.
func (c *comparison) sameNounBinds(h *held, m int, f, t frame, date bool) string {
	if date || f.noun < 0 || f.noun == c.addressee || c.numbersNamed(h, m) || c.bothPlaces(h, m, f, t) {
		return ""
	}
	if t.noun >= 0 {
		if c.standsFor(f.noun, t.noun) || c.standsBefore(f.noun, m, t.noun) || kin(c.st.words[f.noun].stem, c.text.words[t.noun].stem) || c.bothUntold(f.noun, t.noun) || c.countsSame(h, m) {
			return ""
		}
		if o := c.otherNoun(f.noun, m, t.noun); o >= 0 {
			return fmt.Sprintf("the sentence's value is one of %s", c.text.surface(o))
		}
		if measureNouns[c.text.words[t.noun].stem] && (c.measuresKnown(t.noun) || c.links.by[f.noun] >= akin || c.text.pointsAt(t.noun) && c.carried[f.noun] >= akin) {
			return ""
		}
		if c.measuresOther(m, t.noun) {
			return fmt.Sprintf("the sentence's value is one of %s", c.text.surface(t.noun))
		}
		if f.noun < h.first {
			if max(c.links.by[f.noun], c.nearby[f.noun]) >= akin {
				return ""
			}
		} else if c.links.used[t.noun] < akin {
			return fmt.Sprintf("the fact's value is one of %s, the sentence's one of %s", c.st.surface(f.noun), c.text.surface(t.noun))
		}
	}
	for _, j := range c.links.to[f.noun] {
		first, last := c.text.wordsOf(m)
		if c.links.by[f.noun] >= akin && c.text.nearness(j, first, last) > 0.4 {
			return ""
		}
	}
	if c.nearby[f.noun] >= derived && t.noun < 0 || c.meansBySubject(f.noun) && c.saysSame(h, m, f, t) {
		return ""
	}
	return fmt.Sprintf("the sentence's value is not one of %s", c.st.surface(f.noun))
}

// measuresOther reports whether mention m is written together with a noun of which it tells how much, and which stands for nothing in
// the statement: "a 3-month trial".
func (c *comparison) measuresOther(m, noun int) bool {
	first, last := c.text.wordsOf(m)
	if first >= last || noun < last || c.text.isCounted(noun) || c.links.used[noun] > unlinked || c.text.words[noun].weight < 2 {
		return false
	}
	return c.text.hasSign(first, last+1, "-")
}

// saysSame reports whether the sentence's verb says of its value what the statement's says: a light one, the same, or one that tells how
// much there is of the same dimension.
func (c *comparison) saysSame(h *held, m int, f, t frame) bool {
	first, last := c.text.wordsOf(m)
	return c.text.isLight(t.verb) || c.standsFor(f.verb, t.verb) || c.sameMeasure(h, first, last, f, t)
}

// bothUntold reports whether two nouns are for people, or for what happened, of whom or of which no more is said: patients and people,
// cases and occurrences.
func (c *comparison) bothUntold(f, t int) bool {
	a, b := c.st.words[f].stem, c.text.words[t].stem
	return persons[a] && persons[b] || instances[a] && instances[b]
}

// instances are nouns for what happened of a sort of which no more is said.
var instances = set("case occurrence instance incident")

// kin reports whether two nouns may be of the same thing though the sentence has a better word for the statement's, too.
func kin(f, t string) bool {
	r := lexicon.Related(f, t)
	return r == lexicon.Derived || r == lexicon.Synonym || r == lexicon.Akin
}

// otherNoun is the noun that a mention describes and that stands for another noun of the statement than the one its value
// belongs to: in "the leave taken in a two-week pay period" the weeks are the period's; -1 when it describes none.
func (c *comparison) otherNoun(noun, m, head int) int {
	_, last := c.text.wordsOf(m)
	if q := c.text.mentions[m].Quantity; head < last || c.text.words[head].phrase >= 0 || q == nil || q.Dimension == "" || c.links.used[head] < derived {
		return -1
	}
	for i := range c.st.words {
		if i != noun && c.st.content(i) && slices.Contains(c.links.to[i], head) {
			return head
		}
	}
	return -1
}

// standsBefore reports whether the statement's noun stands between a mention and the noun it belongs to: "a 128-bit hash
// value".
func (c *comparison) standsBefore(noun, m, head int) bool {
	_, last := c.text.wordsOf(m)
	for j := last; j < head; j++ {
		if c.standsFor(noun, j) {
			return true
		}
	}
	return false
}

// standsFor reports whether word j of the sentence stands for word i of the statement; nothing stands for a word that is not there.
func (c *comparison) standsFor(i, j int) bool {
	return i >= 0 && c.links.by[i] >= akin && slices.Contains(c.links.to[i], j)
}
