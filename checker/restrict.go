package checker

import (
	"cmp"

	"github.com/steadfact/steadfact/internal/language/lexicon"
)

// restriction asks whether something in the sentence keeps a value that differs from the held one from contradicting it. The
// answer is the reason, "" for no.
type restriction func(c *comparison, d candidate) string

// undone are the reasons that a denial gives.
var undone = []restriction{
	(*comparison).denied,     // does not listen on port 80
	(*comparison).deniedOnce, // failed to reach it in 2010, of a fact that it was reached in 2011
}

// unasserted are the reasons for which a sentence does not say the value of the fact's subject, and now, each with what it keeps silent.
// A value that explains a noun in parentheses is asserted whatever the sentence around it says.
var unasserted = []restriction{
	(*comparison).supposed,        // may listen on port 80; if it listens
	(*comparison).planned,         // is to be raised to 500
	(*comparison).settable,        // can be set to 500
	(*comparison).formerly,        // the former limit was 500
	(*comparison).inCase,          // If the cache is cold, a page takes 4 s
	(*comparison).ofStranger,      // 3 in Pirrow, of a fact that names Tarn
	(*comparison).ofOwner,         // more than Kelland's $51 million
	(*comparison).ofComparison,    // 14 %, compared to 5 % in 1965
	(*comparison).otherSubject,    // The ferry has 12 cabins, of a fact about the barge
	(*comparison).sizeOfOther,     // Ships up to 150 m long pass, of the bridge
	(*comparison).otherAntecedent, // The pump was new. It weighs 40 kg, of a fact about the crate
	(*comparison).otherSection,    // The timeout is 5 s, under "Rowlock" on a page about Harbrix
	(*comparison).otherObject,     // released a report in May, of a fact about an album
}

// otherValues are the reasons for which the value is another one than the fact holds: a difference, a part, a rate, another
// time, another thing counted.
var otherValues = []restriction{
	(*comparison).byDifference, // rose by 500; 500 more
	(*comparison).leavesScale,  // took 94 million on a budget of 65
	(*comparison).amongOthers,  // of whom 31 died
	(*comparison).atOtherRate,  // 500 a day
	(*comparison).otherUnits,   // a week has 40 hours, and lasts 7 days

	(*comparison).countsOther,    // 40 rowing boats, of 30 sailing boats
	(*comparison).otherHeadcount, // 12 people were tested, of 8 who tested positive

	(*comparison).atOtherTime,  // had 40 members in 1990
	(*comparison).atOtherStage, // 9 cases by 3 March, 20 cases by 5 April
	(*comparison).statedAsOf,   // as of 3 April, of the day of an event
	(*comparison).tellsWhen,    // on 3 April there were 30, of 40 on 2 April
	(*comparison).stillNot,     // no case as of 3 April, of none on 3 March
	(*comparison).onTheEve,     // 40 on 16 March, of 30 after 16 March
	(*comparison).wasOtherwise, // had 40 members at the end of the war, of a fact in the present tense
	(*comparison).inOtherSpan,  // was 500 last year, of a fact about this year
	(*comparison).atHour,       // At noon, turnout was 22 %
	(*comparison).dateOfHost,   // an abbey of the 9th century
	(*comparison).otherEnd,     // is open until 6 pm, of what opens at 10 am
	(*comparison).atTheOpening, // took $4 million on its opening weekend

	(*comparison).inOneContest,     // scored twice in a 3–0 win
	(*comparison).oneOfMany,        // held a hearing in May, of the hearings
	(*comparison).ofOtherSample,    // 6.2 after 72 votes
	(*comparison).ordinalOfSubject, // The first edition was held there
	(*comparison).ordinalOfNamed,   // their second album, of one named
	(*comparison).tellsOrder,       // before the 2011 season
	(*comparison).rankedByOther,    // the third to cross the bay, of the first to row it
	(*comparison).numberOfLabel,    // classroom 7, of 9 classrooms
	(*comparison).besideLabel,      // before week 9, of after week 12

	(*comparison).inCompany,     // Together with the annex, the hotel has 90 rooms
	(*comparison).ofPart,        // half of the bridges are 9 m wide
	(*comparison).ofSubject,     // 45 questions of the exam
	(*comparison).ofThose,       // Of those who fell ill, 12 needed a doctor
	(*comparison).ofSome,        // Some farms let it ripen for two years
	(*comparison).onlyDescribed, // A message that was kept for 3 days may be late
	(*comparison).endOfRange,    // between the threshold and $25,000
	(*comparison).howLong,       // an employee for 12 months, of 12 weeks of leave
	(*comparison).otherSpell,    // every 30 days, of within 10 days
	(*comparison).ofGroup,       // four of its members

	(*comparison).inOtherRow,     // a table's row of another year
	(*comparison).inOtherCase,    // From 3 to 15 years: 6 hours
	(*comparison).limitsDefault,  // can be at most 4 GB, of a default
	(*comparison).onAverage,      // borrow 4 books a month on average
	(*comparison).onlyBounded,    // more than 30, of 40
	(*comparison).ofSeveral,      // in its second year
	(*comparison).inSetting,      // In earlier versions, the limit was 9
	(*comparison).inOtherPlace,   // 9 shops in Norhaven, of 7 in Varde
	(*comparison).versionOfOther, // remote-write v2, of the program's v3
	(*comparison).otherEdition,   // Sorrel 1.9 runs on Java 8

	(*comparison).doneSomehow,     // 300 people work part-time
	(*comparison).otherSlot,       // the limit on the ring road, of that on Mill Street
	(*comparison).narrowedNoun,    // the youth choir, of the choir
	(*comparison).narrowedSubject, // passwords of guests have 8 letters
	(*comparison).narrowedBehind,  // $15 for children
	(*comparison).somewhereElse,   // 55 euros at the door
	(*comparison).ofDistrict,      // the district of Verrin
	(*comparison).someDo,          // Eight stations of the line are underground
	(*comparison).otherPredicate,  // navigable for 120 km, of 310 km long
	(*comparison).countedOfHost,   // a ballet in one act, of an opera
	(*comparison).saysOther,       // can be renewed for a year, of what is valid for two
	(*comparison).ofHost,          // drums of 100 m, of a cable's length
}

// unconfirming are those by which a value that the held one merely allows does not confirm it, even in a text that stands alone.
var unconfirming = []restriction{
	(*comparison).denied,        // never keeps more than 3 days
	(*comparison).settable,      // can be set to 500
	(*comparison).onlyDescribed, // Two parcels that weigh 8 kg are cheaper
	(*comparison).ofThose,       // Of those who fell ill, 12 needed a doctor
	(*comparison).ofSome,        // Some farms let it ripen for two years
}

// otherNames are those of the restrictions that a name, too, may stand under.
var otherNames = []restriction{
	(*comparison).narrowedSubject, // the coach of the youth team
	(*comparison).otherSlot,       // leads the data team, of the platform team
	(*comparison).wasOtherwise,    // the coach was Jon Ude at the time
	(*comparison).inOtherSpan,     // Last year the speech was given by Jon Ude
	(*comparison).addsMore,        // also sells milk
	(*comparison).partOfTheme,     // The museum's archive is in Dock Road
}

// restrictedName is the first reason for which the sentence says a name that fills the place of a held one of something else, or "". What
// an apposition or a title says is so whatever the rest of the sentence says.
func (c *comparison) restrictedName(h *held, first, last int, apposed bool) string {
	d := candidate{held: c.st.indexOf(h), mention: -1, first: first, last: last}
	if apposed {
		return cmp.Or(c.narrowedSubject(d), c.otherSlot(d))
	}
	if reason := c.ask(otherNames, d); reason != "" || c.context.open {
		return reason
	}
	return c.inSetting(d)
}

// restricted answers the second and the fourth question for a value that differs from the held one: is it another value, and
// is it asserted? It returns the first reason against it, or "".
func (c *comparison) restricted(d candidate) string {
	if !c.apposed(d.first) {
		if reason := cmp.Or(c.ask(undone, d), c.ask(unasserted, d)); reason != "" {
			return reason
		}
	}
	return cmp.Or(c.ask(otherValues, d), c.otherWord(d))
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
	if planning[w.form] && c.st.plans() {
		return true
	}
	return c.has(w.form) || c.links.used[j] >= akin && !w.mayBe(lexicon.Noun)
}

// planning are words by which a sentence tells what is to come.
var planning = set("planned expected due scheduled slated projected set")

// plans reports whether the statement itself tells what is to come: "is set to open", "will open".
func (st *statement) plans() bool {
	for i := range st.words {
		if w := &st.words[i]; w.mention < 0 && (w.form == "will" || planning[w.form] && w.form != "set" || w.form == "set" && st.formAt(i+1) == "to") {
			return true
		}
	}
	return false
}
