package sentence

import (
	"github.com/steadfact/steadfact/internal/language"
	"github.com/steadfact/steadfact/internal/language/quantity"
)

// Idiom is what English tells of a value of some sort with any of several verbs and nouns: one may stand for another, so that the words
// themselves tell no statement apart from a sentence that gives another value.
type Idiom struct {
	Measure
	Made  map[string]bool              // verbs that tell it with "for", or in the passive with one of the nouns: "was built for $5 million"
	Other map[string]bool              // nouns for values of the same sort that are not told by it
	Fits  func(r *Reading, m int) bool // is mention m of the sort?
}

// Idioms are those that are known.
var Idioms = []*Idiom{&Takings, &outlay, &price, &port, &duration, &victories, &defeats}

// Takings are what a work, a shop or a company took in.
var Takings = Idiom{
	Measure: Measure{
		"money",
		Set("make earn gross take collect bring generate net garner amass"),
		Set("gross earnings earning takings revenue sale sales receipts receipt intake turnover box office haul total"),
	},
	Other: Set(`profit loss debt damage donation funding investment tax fee fine wage salary dividend rental royalty merchandise
		budget cost saving grant loan bribe pledge bounty prize bonus discount rent`),
	Fits: (*Reading).maybeMoney,
}

// outlay is what it cost to make something.
var outlay = Idiom{
	Measure: Measure{"money", Set("cost"), Set("budget cost")},
	Made:    Set("make shoot shot film produce build construct develop erect"),
	Other:   Set("profit loss damage fee fine ticket repair maintenance marketing advertising"),
	Fits:    (*Reading).isMoney,
}

// price is what one pays for something.
var price = Idiom{
	Measure: Measure{"money", Set("cost"), Set("price cost")},
	Made:    selling,
	Other:   Set("profit loss damage fine repair maintenance shipping delivery postage deposit"),
	Fits:    (*Reading).isPrice,
}

// selling are the verbs by which a price is told: "is sold for $5".
var selling = Set("sell retail offer")

// port is where a program is reached.
var port = Idiom{
	Measure: Measure{Verbs: Set("listen run use serve bind operate answer"), Nouns: Set("port")},
	Fits:    (*Reading).isPort,
}

// duration is how long something goes on by itself.
var duration = Idiom{
	Measure: Measure{Verbs: Set("last run"), Nouns: Set("life lifetime lifespan duration length")},
	Other:   Set("warranty guarantee break delay wait notice age"),
	Fits:    (*Reading).isDuration,
}

// victories and defeats are how a contest ended, from either side.
var (
	victories = Idiom{
		Measure: Measure{Verbs: bondVerbs("win", false), Nouns: Set("win victory triumph")},
		Fits:    (*Reading).isScore,
	}
	defeats = Idiom{
		Measure: Measure{Verbs: bondVerbs("win", true), Nouns: Set("loss defeat")},
		Fits:    (*Reading).isScore,
	}
)

// Tells reports whether mention m of a reading is a value that the words of an idiom tell: its verb, or the noun that it belongs to.
func (x *Idiom) Tells(r *Reading, m int) bool {
	first, last := r.WordsOf(m)
	if first >= last || !x.Fits(r, m) {
		return false
	}
	v, noun := r.Governor(first, last), r.Attribute(first, last)
	if last < len(r.Words) && r.IsPreposition(last) && x.others(r, r.ObjectOf(last)) { // "in profit", "from fines"
		return false
	}
	for k := noun; k >= 0 && r.IsNominal(k); k-- { // "a marketing budget"
		if x.others(r, k) {
			return false
		}
	}
	told := noun >= 0 && x.Nouns[r.Words[noun].Stem]
	switch {
	case v >= 0 && v < first && x.Made[r.Words[v].Stem] && r.WordBefore(first) == "for":
		return true
	case v >= 0 && v < first && r.IsPassive(v):
		return x.Made[r.Words[v].Stem] && told && noun > v
	case noun >= 0 && (noun > v || r.IsLight(v)):
		return told && (v < 0 || r.IsLight(v) || x.Verbs[r.Words[v].Stem])
	}
	return v >= 0 && x.Verbs[r.Words[v].Stem]
}

// others reports whether word i, if there is one, is a noun for values that are not told by the idiom.
func (x *Idiom) others(r *Reading, i int) bool { return i >= 0 && x.Other[r.Words[i].Stem] }

// has reports whether a word belongs to the idiom.
func (x *Idiom) has(stem string) bool { return x.Verbs[stem] || x.Made[stem] || x.Nouns[stem] }

// HasNoun reports whether a noun tells a value by itself.
func (x *Idiom) HasNoun(stem string) bool { return x != nil && x.Nouns[stem] }

// OpensTo reports whether mention m stands behind a verb and the preposition by which it tells what was taken in when something was new.
func (r *Reading) OpensTo(m int) bool {
	first, last := r.WordsOf(m)
	if first >= last {
		return false
	}
	v := r.Governor(first, last)
	if whole, _ := r.WordsIn(r.Mentions[m].Whole); whole >= 0 {
		first = min(first, whole)
	}
	return v >= 0 && r.Words[v].Verb && Opening[r.Words[v].Stem] && openingTo[r.FormAt(first-1)]
}

// Opening are the words, and openingTo the prepositions, by which that is told.
var (
	Opening   = Set("open opening debut premiere launch")
	openingTo = Set("to with at")
)

// isMoney reports whether mention m is an amount of money.
func (r *Reading) isMoney(m int) bool { return r.Mentions[m].Kind == language.Money }

// isDuration reports whether mention m is a stretch of time.
func (r *Reading) isDuration(m int) bool { return r.Mentions[m].Kind == language.Duration }

// isPrice reports whether mention m is an amount of money, and none for which something was sold once.
func (r *Reading) isPrice(m int) bool {
	first, last := r.WordsOf(m)
	v := r.Governor(first, last)
	return r.isMoney(m) && !(v >= 0 && selling[r.Words[v].Stem] && r.PastAt(v))
}

// isPort reports whether mention m is the number of a port.
func (r *Reading) isPort(m int) bool {
	first, last := r.WordsOf(m)
	return first < last && first > 0 && (r.Words[first-1].Stem == "port" || r.Attribute(first, last) >= 0 && r.Words[r.Attribute(first, last)].Stem == "port")
}

// isScore reports whether mention m is the score of two sides, and not one at which a contest goes on: "fell 2–0 behind".
func (r *Reading) isScore(m int) bool {
	q := r.Mentions[m].Quantity
	_, last := r.WordsOf(m)
	return q != nil && q.Score && !standing[r.FormAt(last)]
}

// standing are the words behind a score that tell how a contest stands.
var standing = Set("behind ahead up down")

// Measure is how English says how much there is of a dimension, with a verb or with a noun.
type Measure struct {
	Dimension    string
	Verbs, Nouns map[string]bool
}

// Measures are the verbs and nouns that say nothing but how much there is of a dimension. One stands for another: who is paid $5 an
// hour has a rate of $5. What somebody pays is another matter than what something costs.
var Measures = []Measure{
	{"money", Set("pay spend charge"), Set("rate fee charge payment")},
	{"money", Set("cost price"), Set("cost price fee")},
	Takings.Measure, // of works and companies
	{"duration", Set("last take run continue"), Set("duration length time")},
	{"length", Set("measure stand stretch extend span run"), Set("length height width depth")},
	{"mass", Set("weigh"), Set("weight mass")},
}

// DimensionOf is a quantity's dimension, that of money also for an amount per hour.
func DimensionOf(q *quantity.Mention) string {
	if q.Kind == quantity.Money {
		return "money"
	}
	return q.Dimension
}
