package checker

import "github.com/steadfact/steadfact/internal/language/lexicon"

// restriction asks whether something in the sentence keeps a value that differs from the held one from contradicting it. The
// answer is the reason, "" for no.
type restriction func(c *comparison, d candidate) string

// unasserted are the reasons for which a sentence does not say the value of the fact's subject, and now. A value that explains
// a noun in parentheses is asserted whatever the sentence around it says.
var unasserted = append([]restriction{(*comparison).denied, (*comparison).deniedOnce}, unassertedBut...)

// unassertedBut are those reasons but for a denial.
var unassertedBut = []restriction{
	(*comparison).supposed, (*comparison).planned, (*comparison).formerly, (*comparison).inCase,
	(*comparison).ofStranger, (*comparison).ofOwner, (*comparison).ofComparison,
	(*comparison).otherSubject, (*comparison).otherAntecedent, (*comparison).otherObject,
}

// otherValues are the reasons for which the value is another one than the fact holds: a difference, a part, a rate, another
// time, another thing counted.
var otherValues = []restriction{
	(*comparison).byDifference, (*comparison).leavesScale, (*comparison).amongOthers, (*comparison).atOtherRate, (*comparison).otherUnits, (*comparison).countsOther, (*comparison).notInfected,
	(*comparison).atOtherTime, (*comparison).atOtherStage, (*comparison).statedAsOf, (*comparison).tellsWhen, (*comparison).stillNot,
	(*comparison).onTheEve, (*comparison).atTheOpening, (*comparison).inOneContest, (*comparison).oneOfMany,
	(*comparison).ofOtherSample, (*comparison).ordinalOfSubject, (*comparison).ordinalOfNamed, (*comparison).tellsOrder,
	(*comparison).rankedByOther, (*comparison).numberOfLabel, (*comparison).besideLabel,
	(*comparison).ofPart, (*comparison).ofSubject, (*comparison).endOfRange, (*comparison).howLong, (*comparison).otherSpell,
	(*comparison).ofGroup, (*comparison).inOtherRow, (*comparison).inOtherCase, (*comparison).onlyBounded, (*comparison).ofSeveral,
	(*comparison).inSetting, (*comparison).inOtherPlace, (*comparison).versionOfOther, (*comparison).otherEdition,
	(*comparison).doneSomehow, (*comparison).narrowedNoun, (*comparison).narrowedSubject, (*comparison).narrowedBehind, (*comparison).narrowedByClause,
	(*comparison).ofHost, (*comparison).otherWord,
}

// restricted answers the second and the fourth question for a value that differs from the held one: is it another value, and
// is it asserted? It returns the first reason against it, or "".
func (c *comparison) restricted(d candidate) string {
	if !c.apposed(d.first) {
		if reason := c.ask(unasserted, d); reason != "" {
			return reason
		}
	}
	return c.ask(otherValues, d)
}

// ask is the first reason that one of the restrictions gives, or "".
func (c *comparison) ask(restrictions []restriction, d candidate) string {
	for _, r := range restrictions {
		if reason := r(c, d); reason != "" {
			return reason
		}
	}
	return ""
}

// apposed reports whether the value stands in parentheses behind a noun of the statement and explains it: "if you need the
// micro-purchase threshold ($10,000)": it is asserted, whatever the sentence says.
func (c *comparison) apposed(first int) bool {
	return first >= 2 && c.text.words[first-1].form == "(" && c.links.used[first-2] >= derived
}

// has reports whether the statement has this word outside its values.
func (c *comparison) has(form string) bool {
	return c.st.some(func(w *word) bool { return w.form == form && w.mention < 0 })
}

// firstly are words for what was before anything else of its sort.
var firstly = set("first firstly initially originally initial original")

// hasLike reports whether the statement has word j of the sentence outside its values, or a word of the same meaning: "scheduled"
// for "expected". A noun is too easily another thing: the goal of what is planned, and the one that is scored.
func (c *comparison) hasLike(j int) bool {
	w := &c.text.words[j]
	if firstly[w.form] && c.st.some(func(w *word) bool { return firstly[w.form] }) {
		return true
	}
	return c.has(w.form) || c.links.used[j] >= akin && !w.mayBe(lexicon.Noun)
}
