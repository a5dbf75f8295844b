package checker

import (
	"github.com/steadfact/steadfact/internal/language"
	"github.com/steadfact/steadfact/internal/language/quantity"
)

// idiom is what English tells of a value of some sort with any of several verbs and nouns: one may stand for another, so that the words
// themselves tell no statement apart from a sentence that gives another value.
type idiom struct {
	measure
	made  map[string]bool              // verbs that tell it in the passive, with "for" or with one of the nouns: "was built for $5 million"
	other map[string]bool              // nouns for values of the same sort that are not told by it
	fits  func(r *reading, m int) bool // is mention m of the sort?
}

// idioms are those that are known.
var idioms = []*idiom{&takings, &outlay, &victories, &defeats}

// takings are what a work, a shop or a company took in.
var takings = idiom{
	measure: measure{
		"money",
		set("make earn gross take collect bring generate net garner amass"),
		set("gross earnings earning takings revenue sale sales receipts receipt intake turnover box office haul total"),
	},
	other: set(`profit loss debt damage donation funding investment tax fee fine wage salary dividend rental royalty merchandise
		budget cost saving grant loan bribe pledge bounty prize bonus discount rent`),
	fits: (*reading).maybeMoney,
}

// outlay is what it cost to make something.
var outlay = idiom{
	measure: measure{"money", set("cost"), set("budget cost")},
	made:    set("make shoot shot film produce build construct develop erect"),
	other:   set("profit loss damage fee fine ticket repair maintenance marketing advertising"),
	fits:    (*reading).isMoney,
}

// victories and defeats are how a contest ended, from either side.
var (
	victories = idiom{
		measure: measure{verbs: set("win beat defeat overcome edge rout thrash trounce crush outscore upset"), nouns: set("win victory triumph")},
		fits:    (*reading).isScore,
	}
	defeats = idiom{
		measure: measure{verbs: set("lose fall"), nouns: set("loss defeat")},
		fits:    (*reading).isScore,
	}
)

// tells reports whether mention m of a reading is a value that the words of an idiom tell: its verb, or the noun that it belongs to.
func (x *idiom) tells(r *reading, m int) bool {
	first, last := r.wordsOf(m)
	if first >= last || !x.fits(r, m) {
		return false
	}
	v, noun := r.governor(first, last), r.attribute(first, last)
	if last < len(r.words) && r.isPreposition(last) && x.others(r, r.objectOf(last)) { // "in profit", "from fines"
		return false
	}
	for k := noun; k >= 0 && r.isNominal(k); k-- { // "a marketing budget"
		if x.others(r, k) {
			return false
		}
	}
	told := noun >= 0 && x.nouns[r.words[noun].stem]
	switch {
	case v >= 0 && v < first && r.isPassive(v):
		return x.made[r.words[v].stem] && (told && noun > v || r.wordBefore(first) == "for")
	case noun >= 0 && (noun > v || r.isLight(v)):
		return told && (v < 0 || r.isLight(v) || x.verbs[r.words[v].stem])
	}
	return v >= 0 && x.verbs[r.words[v].stem]
}

// others reports whether word i, if there is one, is a noun for values that are not told by the idiom.
func (x *idiom) others(r *reading, i int) bool { return i >= 0 && x.other[r.words[i].stem] }

// idiomAt is by which idiom word i of the statement only says that a held value is told, nil for none: "made", "at the box office".
func (st *statement) idiomAt(i int) *idiom {
	w := &st.words[i]
	if !w.has(mayTellValue) || w.phrase >= 0 || w.mention >= 0 {
		return nil
	}
	for _, x := range idioms {
		if !(w.verb && (x.verbs[w.stem] || x.made[w.stem])) && !x.nouns[w.stem] {
			continue
		}
		for k := range st.held {
			if h := &st.held[k]; h.mention >= 0 && st.words[h.first].clause == w.clause && x.tells(st.reading, h.mention) {
				return x
			}
		}
	}
	return nil
}

// idiomOf is the idiom by which both held value and mention m are told, in whatever words; nil for none.
func (c *comparison) idiomOf(h *held, m int) *idiom {
	for _, x := range idioms {
		if h.mention >= 0 && m >= 0 && x.tells(c.text, m) && x.tells(c.st.reading, h.mention) {
			return x
		}
	}
	return nil
}

// sameIdiom reports whether held value and mention m are told by the same idiom.
func (c *comparison) sameIdiom(h *held, m int) bool { return c.idiomOf(h, m) != nil }

// has reports whether a word belongs to the idiom.
func (x *idiom) has(stem string) bool { return x.verbs[stem] || x.made[stem] || x.nouns[stem] }

// hasNoun reports whether a noun tells a value by itself.
func (x *idiom) hasNoun(stem string) bool { return x != nil && x.nouns[stem] }

// idiomTold reports whether the sentence tells in other words what word i of the statement says of a held value.
func (c *comparison) idiomTold(i int) bool {
	x := c.st.idiomAt(i)
	if x == nil {
		return false
	}
	for m := range c.text.mentions {
		if x.tells(c.text, m) {
			return true
		}
	}
	return false
}

// isMoney reports whether mention m is an amount of money.
func (r *reading) isMoney(m int) bool { return r.mentions[m].Kind == language.Money }

// isScore reports whether mention m is the score of two sides.
func (r *reading) isScore(m int) bool {
	q := r.mentions[m].Quantity
	return q != nil && q.Score
}

// maybeMoney reports whether mention m is an amount of money, or a bare number of a scale in which such amounts are told without their
// currency: "earned 88.9 crore".
func (r *reading) maybeMoney(m int) bool {
	q := r.mentions[m].Quantity
	return r.mentions[m].Kind == language.Money || q != nil && q.Kind == quantity.Number && q.Unit == "" && r.scaleOf(m) != ""
}

// otherAmount reports whether mention m is another amount of money than a held one that was taken in: a budget, or what something was
// made for.
func (c *comparison) otherAmount(h *held, m int) bool {
	first, last := c.text.wordsOf(m)
	if first >= last || !takings.tells(c.st.reading, h.mention) {
		return false
	}
	if v := c.text.governor(first, last); v >= 0 && v < first && c.text.isPassive(v) && c.text.wordBefore(first) == "for" {
		return true
	}
	noun := c.text.attribute(first, last)
	return noun >= 0 && takings.other[c.text.words[noun].stem] && c.links.used[noun] < akin
}
