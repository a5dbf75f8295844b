package checker

import (
	"github.com/steadfact/steadfact/internal/language/lexicon"
	"github.com/steadfact/steadfact/internal/source"
)

// countsDeed reports whether one of two quantities counts people who did what the other counts, or how often it was done: 450
// people recovered, 450 recoveries; reviewed 30 times, 30 reviews; 900 people lost their lives, 900 deaths.
func (c *comparison) countsDeed(h *held, m int) bool {
	f, t := c.st.mentions[h.mention].Quantity, c.text.mentions[m].Quantity
	if f == nil || t == nil {
		return false
	}
	first, last := c.text.wordsOf(m)
	a, b := lexicon.Stem(f.Unit), lexicon.Stem(t.Unit)
	if x, y := c.st.deedOf(h.first, h.last, a), c.text.deedOf(first, last, b); x != "" && y != "" && (x != a || y != b) {
		return x == y || kin(x, y)
	}
	return countsDoers(a) && c.st.governedBy(h.first, h.last, b) || countsDoers(b) && c.text.governedBy(first, last, a)
}

// countsDoers reports whether a noun may be one for those who do what is counted; a number that stands alone may count them, too.
func countsDoers(noun string) bool { return noun == "" || persons[noun] || doers[noun] }

// persons are nouns for people of whom no more is said.
var persons = set("people person patient resident inhabitant individual citizen victim man woman other")

// doers are further nouns for those who do something, and the one for how often it is done.
var doers = set("critic reviewer viewer voter user time")

// governedBy reports whether the verb that governs words [first, last) tells in a verb what the noun does: recovered and recovery.
func (r *reading) governedBy(first, last int, noun string) bool {
	v := r.governor(first, last)
	return v >= 0 && noun != "" && !r.isLight(v) && (r.words[v].stem == noun || lexicon.Related(r.words[v].stem, noun) == lexicon.Derived)
}

// deedOf is the noun by which texts count what the value of words [first, last) counts, when a verb tells it: "death" of "9 people passed
// away" and "claimed 9 lives"; the unit itself when it is such a noun, and "" when nothing is known.
func (r *reading) deedOf(first, last int, unit string) string {
	if deedNouns[unit] {
		return unit
	}
	v := r.governor(first, last)
	if v < 0 {
		return ""
	}
	stem := r.words[v].stem
	if noun := deeds[stem+" "+unit]; noun != "" {
		return noun
	}
	if !countsDoers(unit) || v >= last && (suffered[stem] && !r.isPassive(v) || v > 0 && relative[r.words[r.groupStart(v)-1].form]) {
		return ""
	}
	if noun := deeds[stem+" "+r.formAt(v+1)]; noun != "" {
		return noun
	}
	return deeds[stem]
}

// deeds are verbs, alone, with the word behind them or with what they count, each with the noun by which the same is counted.
var deeds = map[string]string{
	"die": "death", "kill": "death", "perish": "death", "pass away": "death", "succumb": "death",
	"claim life": "death", "take life": "death", "cost life": "death", "lose life": "death",
	"recover": "recovery", "cure": "recovery", "heal": "recovery",
}

// suffered are the verbs by which it was done to their subject in the passive only.
var suffered = set("kill cure heal")

// deedNouns are the nouns of deeds.
var deedNouns = func() map[string]bool {
	nouns := map[string]bool{}
	for _, noun := range deeds {
		nouns[noun] = true
	}
	return nouns
}()

// deedTold reports whether word i only tells what the sentence tells by another word: who did it, and the verb and its complement in
// "9 people passed away" for "9 deaths", or the noun the other way round.
func (c *comparison) deedTold(i int) bool {
	if !c.st.tellsDeed(i) {
		return false
	}
	for h := range c.st.held {
		for m := range c.text.mentions {
			if held := &c.st.held[h]; held.mention >= 0 && (c.countsDeed(held, m) || c.sameHeadcount(held, m)) {
				return true
			}
		}
	}
	return false
}

// tellsDeed reports whether word i tells what a held number counts by what was done: a noun for persons or for a deed, or the verb
// and what belongs to it.
func (st *statement) tellsDeed(i int) bool {
	for _, d := range st.deeds {
		if d.counted.Overlaps(st.words[i].Span) && (d.is || persons[st.words[i].stem]) {
			return true
		}
		if v := d.verb; v >= 0 && (i == v || i == v+1 && deeds[st.words[v].stem+" "+st.words[i].form] != "") {
			return true
		}
	}
	return false
}

// heldDeed is what a held number counts.
type heldDeed struct {
	counted source.Span // its noun
	is      bool        // it counts what was done
	verb    int         // that tells what was done; -1 where the noun does
}

// heldDeeds are what the held numbers of the statement count.
func (st *statement) heldDeeds() (out []heldDeed) {
	for k := range st.held {
		h := &st.held[k]
		if h.mention < 0 || st.mentions[h.mention].Quantity == nil {
			continue
		}
		q := st.mentions[h.mention].Quantity
		unit := lexicon.Stem(q.Unit)
		d := heldDeed{counted: q.Noun, verb: -1}
		if noun := st.deedOf(h.first, h.last, unit); noun != "" {
			d.is = true
			if noun != unit {
				d.verb = st.governor(h.first, h.last)
			}
		}
		out = append(out, d)
	}
	return out
}
