package checker

import (
	"fmt"
	"slices"

	"github.com/steadfact/steadfact/internal/language"
	"github.com/steadfact/steadfact/internal/language/lexicon"
	"github.com/steadfact/steadfact/internal/language/quantity"
)

// measure is how English says how much there is of a dimension, with a verb or with a noun.
type measure struct {
	dimension    string
	verbs, nouns map[string]bool
}

// measures are the verbs and nouns that say nothing but how much there is of a dimension. One stands for another: who is paid $5 an
// hour has a rate of $5. What somebody pays is another matter than what something costs.
var measures = []measure{
	{"money", set("pay spend charge"), set("rate fee charge payment")},
	{"money", set("cost price"), set("cost price fee")},
	takings.measure, // of works and companies
	{"duration", set("last take run continue"), set("duration length time")},
	{"length", set("measure stand stretch extend span run"), set("length height width depth")},
	{"mass", set("weigh"), set("weight mass")},
}

// sameMeasure reports whether the statement's verb only says how much there is of the held value's dimension, and the sentence's
// verb, or the noun that its value belongs to, says it too.
func (c *comparison) sameMeasure(h *held, first, last int, f, t frame) bool {
	q := c.st.mentions[h.mention].Quantity
	if q == nil || f.verb < 0 {
		return false
	}
	describes := c.describesTheme(h, first, last)
	return slices.ContainsFunc(measures, func(m measure) bool {
		return m.dimension == dimensionOf(q) && m.verbs[c.st.words[f.verb].stem] && (describes ||
			t.verb >= 0 && m.verbs[c.text.words[t.verb].stem] || t.noun >= 0 && m.nouns[c.text.words[t.noun].stem])
	})
}

// describesTheme reports whether words [first, last) of the sentence stand before a noun that is what the statement says its held value of: "the 14-day notice
// period" for "The notice period lasts [14 days]".
func (c *comparison) describesTheme(h *held, first, last int) bool {
	v := c.st.governor(h.first, h.last)
	if v < 0 {
		return false
	}
	head := c.st.subjectOf(v).head
	noun := c.text.attribute(first, last)
	return head >= 0 && noun >= last && !c.text.isCounted(noun) && c.standsFor(head, noun)
}

// dimensionOf is a quantity's dimension, that of money also for an amount per hour.
func dimensionOf(q *quantity.Mention) string {
	if q.Kind == quantity.Money {
		return "money"
	}
	return q.Dimension
}

// sameHost reports whether held value and mention m follow the same preposition behind the same noun: "research with
// [9 or fewer] participants" and "You do research with 12 participants". Then the noun binds them, whatever is said of it.
func (c *comparison) sameHost(h *held, m int) bool {
	i, f := c.st.hostOf(h.mention)
	j, t := c.text.hostOf(m)
	return i >= 0 && j >= 0 && f == t && c.standsFor(i, j)
}

// hostOf is the noun that mention m is joined to by a preposition, and the preposition; -1 for none.
func (r *reading) hostOf(m int) (noun int, preposition string) {
	first, _ := r.wordsIn(r.mentions[m].Whole)
	p := first - 1
	if p < 1 || !hosting[r.words[p].form] || !r.isNominal(p-1) || !r.words[p-1].mayBe(lexicon.Noun) {
		return -1, ""
	}
	return p - 1, r.words[p].form
}

// hosting are prepositions that say of a noun what it has.
var hosting = set("with of")

// sameSpell reports whether the held value says how long something goes on, and the sentence's value is not said to be another
// sort of time: then the noun before them binds neither ("on a plan for [120 days]").
func (c *comparison) sameSpell(h *held, m int) bool {
	if c.st.mentions[h.mention].Kind != language.Duration || c.text.mentions[m].Kind != language.Duration {
		return false
	}
	f, t := c.st.beforeWhole(h.mention), c.text.beforeWhole(m)
	return spells[f] > 0 && (f == t || spells[t] == 0)
}

// otherSpell: what goes on for some time is not due within it or after it, nor does it happen every such time.
func (c *comparison) otherSpell(d candidate) string {
	if c.text.mentions[d.mention].Kind != language.Duration {
		return ""
	}
	f, t := c.st.beforeWhole(c.st.held[d.held].mention), c.text.beforeWhole(d.mention)
	if h := &c.st.held[d.held]; c.st.keepsFor(h.first, h.last) && c.text.takesTime(d.first, d.last) {
		return "the fact says how long something is kept, the sentence how long it takes"
	}
	if spells[f] == 0 || spells[t] == 0 || spells[f] == spells[t] || c.lastsUntil(d, f, t) {
		return ""
	}
	return fmt.Sprintf("the fact says %q of its time, the sentence %q", f, t)
}

// keepsFor reports whether a time is one for which something is kept, and takesTime whether it is one that something takes.
func (r *reading) keepsFor(first, last int) bool {
	v := r.governor(first, last)
	return v >= 0 && staying[r.words[v].stem] && r.words[v].stem != "be"
}

func (r *reading) takesTime(first, last int) bool {
	v := r.governor(first, last)
	return v >= 0 && v < first && r.words[v].stem == "take" && r.subjectOf(v).head >= 0
}

// lastsUntil reports whether one of fact and sentence says how long something lasts and the other after what time it ends: what is kept
// for 30 days is deleted after 30 days.
func (c *comparison) lastsUntil(d candidate, f, t string) bool {
	h := &c.st.held[d.held]
	a, b := c.st.endsOrLasts(c.st.governor(h.first, h.last), f), c.text.endsOrLasts(c.text.governor(d.first, d.last), t)
	return a != 0 && b != 0 && a != b
}

// endsOrLasts is 1 where the verb at word v says with a preposition how long something lasts, 2 where it says after what time it ends, and
// else 0.
func (r *reading) endsOrLasts(v int, preposition string) int {
	if v < 0 {
		return 0
	}
	lasts := staying[r.words[v].stem] || r.isLight(v) && v+1 < len(r.words) && staying[r.words[v+1].stem] // "is valid for"
	switch {
	case lasts && spells[preposition] == spells["for"]:
		return 1
	case removing[r.words[v].stem] && preposition == "after":
		return 2
	}
	return 0
}

// staying are verbs and adjectives of what goes on for a time, removing the verbs of what ends it.
var (
	staying  = set("keep retain store preserve save hold valid live last remain stay available active")
	removing = set("expire delete remove purge discard erase drop lapse end close clear destroy invalidate")
)

// spells are the prepositions that say what sort of time a duration is, by sort.
var spells = map[string]int{"for": 1, "during": 1, "over": 1, "throughout": 1, "within": 2, "in": 2, "every": 3, "after": 4}

// sameRelease reports whether held value and sentence's value are the release since which all is so that the statement says.
func (c *comparison) sameRelease(h *held, m int) bool {
	if c.st.mentions[h.mention].Version == nil || c.text.mentions[m].Version == nil || c.account.own < nearlySame {
		return false
	}
	return sinces[c.st.beforeWhole(h.mention)] && sinces[c.text.beforeWhole(m)]
}

// sinces are the prepositions before the release with which something begins.
var sinces = set("since from with")

// beforeWhole is the preposition before mention m, and before the name that it is the release of; "" for none.
func (r *reading) beforeWhole(m int) string {
	first, last := r.wordsIn(r.mentions[m].Whole)
	if first < last && r.isPreposition(first) {
		return r.words[first].form // read as a bound: "within 60 days"
	}
	if first > 0 && r.words[first-1].phrase >= 0 && r.mentions[m].Version != nil {
		first = r.phrases[r.words[first-1].phrase].first
	}
	return r.prepositionBefore(first)
}

// sameTotal keeps of the values that may answer a held sum those that are said to be sums, when some are, or one is said to be
// added to another: "another 120 days (240 days in total)".
func (c *comparison) sameTotal(h *held, ds []candidate) []candidate {
	if !c.st.isTotal(h.first, h.last) || !slices.ContainsFunc(ds, c.total) && !slices.ContainsFunc(ds, c.added) {
		return ds
	}
	return slices.DeleteFunc(ds, func(d candidate) bool { return !c.total(d) })
}

// bothTotals reports whether held value and mention m are both said to be all there is.
func (c *comparison) bothTotals(h *held, m int) bool {
	first, last := c.text.wordsOf(m)
	return c.st.isTotal(h.first, h.last) && c.text.isTotal(first, last)
}

// total reports whether a candidate is said to be a sum.
func (c *comparison) total(d candidate) bool { return c.text.isTotal(d.first, d.last) }

// added reports whether a candidate is said to be added to another value: "another 120 days".
func (c *comparison) added(d candidate) bool {
	return d.first < d.last && (differences[c.text.words[d.first].form] || d.first > 0 && differences[c.text.words[d.first-1].form])
}

// isTotal reports whether the value of words [first, last) is said to be all there is: "240 days in total", "a total of 240".
func (r *reading) isTotal(first, last int) bool {
	if r.formAt(last) == "in" {
		last++
	}
	if totals[r.formAt(last)] {
		return true
	}
	for j := first - 2; j >= 0 && r.words[first-1].form == "of" && r.isNominal(j); j-- { // "a total gross of"
		if totals[r.words[j].form] {
			return true
		}
	}
	return false
}

// totals are words for all there is.
var totals = set("total all altogether overall")
