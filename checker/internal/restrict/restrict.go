// Package restrict asks whether something in the sentence keeps a value or name that differs from the held one from contradicting it: the
// second question of four, whether it is another value, and the fourth, whether the sentence asserts it, of the same subject. Each reason is
// a Restriction; restrict lists them, and ask asks for the first.
//
// Not asserted: asserted, disputed, proposed, required, formerly, case (behind what is so), opening (before it; setting: in winter), possible. Of another subject:
// other_subject, other_named, beside_subject, below_subject, own_event, done_to, other_kind (which noun is another?), points_back (which is
// not?), doing (a subject that is one), of_owned, called, other_measure, means_another, other_object, other_theme, other_relation, other_section, under_other,
// other_side, other_cell, adjunct, company, option, release, variant.
//
// Another value: dimension, difference, addition, rate, each, part, stretch, whole, one_of_several, some_of, which_of (those of which something is told),
// beyond, all_of_it, such, wider, rival, other_slot, other_host, other_sort, says_other, other_doing, other_trade, other_word, other_way, attribute.
// Of a name alone: not_so, other_work.
// Narrowed: narrowed, narrowed_share, narrowed_behind, narrowed_tail, narrowed_subject, narrowed_sort, counted_sort, date_for. Of another time: other_time,
// date_of_other (a date that dates something else), past_state, time_frame, beside_time, other_stage, one_of_many, other_end, spell, dated.
// Of another place: place, area. Of another number in a row, or of another edition: series, label, which_one, edition.
package restrict

import "github.com/steadfact/steadfact/checker/internal/about"

// Restriction asks whether something in the sentence keeps a value that differs from the held one from contradicting it. The
// answer is the reason, "" for no.
type Restriction func(c *about.Comparison, d about.Candidate) string

// around are the reasons that the text around the sentence or another date gives; they count for one that repeats the statement, too.
var around = []Restriction{
	otherAntecedent, // The pump was new. It weighs 40 kg, of a fact about the crate
	otherSection,    // The timeout is 5 s, under "Rowlock" on a page about Harbrix
	underOther,      // The company pays 90%, under "Dental insurance", of the medical insurance
	inRelease,       // The timeout is 5 s, under "1.4 (May 2024)"
	inOtherRow,      // 5 s, in the row of "Rowlock"
	inCaseOfOther,   // Once Moss 1.3 runs, restart it, of Moss 1.2
	stillNone,       // no case as of 3 April, of none on 3 March
	atOtherStage,    // 9 cases by 3 March, 20 cases by 5 April
}

// undone are the reasons that a denial gives.
var undone = []Restriction{
	denied,     // does not listen on port 80
	deniedOnce, // failed to reach it in 2010, of a fact that it was reached in 2011
}

// Unasserted are the reasons for which a sentence does not say the value of the fact's subject, and now, each with what it keeps silent.
// A value that explains a noun in parentheses is asserted whatever the sentence around it says.
var Unasserted = []Restriction{
	supposed,        // may listen on port 80; if it listens
	planned,         // is to be raised to 500
	onlyMeant,       // considered raising it to 500
	disputed,        // It is a myth that it listens on port 80
	proposed,        // We propose a limit of 500
	settable,        // can be set to 500
	formerly,        // the former limit was 500
	whenSo,          // It closes when winds reach 90 km/h
	inCaseBehind,    // A page takes 4 s when the cache is cold
	underCase,       // "It is ready when:", and an item below
	ofOwner,         // more than Kelland's $51 million
	ofComparison,    // 14 %, compared to 5 % in 1965
	otherSubject,    // The ferry has 12 cabins, of a fact about the barge
	besideSubject,   // The shed next to the barge has 12 cabins
	likeIt,          // Unlike the harbour, the bridge was built in 1950
	belowSubject,    // The album came out in 2019, of a song from the album
	ofOwners,        // The ferries have their cabins painted every two years
	sizeOfOther,     // Ships up to 150 m long pass, of the bridge
	otherAntecedent, // The pump was new. It weighs 40 kg, of a fact about the crate
	otherSection,    // The timeout is 5 s, under "Rowlock" on a page about Harbrix
	underOther,      // The company pays 90%, under "Dental insurance", of the medical insurance
	onOtherSide,     // calls below the limit, of calls above it
	ofOwned,         // the mayor of Harvik's Lilleby, of Harvik's
	onlyNear,        // parking near the station, of parking at it
	supportsOther,   // supports hints since Python 3.5, of what needs Python 3.9
	otherGoal,       // 3.4 added support for it over sockets
	inRelease,       // The timeout is 5 s, under "1.4 (May 2024)"
	ofVariant,       // The Basic Plus plan costs $8, of the Basic plan
	otherObject,     // released a report in May, of a fact about an album
}

// OtherValues are the reasons for which the value is another one than the fact holds: a difference, a part, a rate, another
// time, another thing counted.
var OtherValues = []Restriction{
	byDifference,   // rose by 500; 500 more
	leavesScale,    // took 94 million on a budget of 65
	amongOthers,    // of whom 31 died
	includedAsPart, // its collection includes 210 paintings, of a museum
	atOtherRate,    // 500 a day
	otherUnits,     // a week has 40 hours, and lasts 7 days
	otherDimension, // is 40 m wide, of how long it is
	saidSo,         // is navigable for 40 km, of how long it is

	ofSomeSort,     // 7 of the 9 lamps have a red sensor, of all 9 that have one
	countsOther,    // 40 rowing boats, of 30 sailing boats
	OfOtherName,    // 40 Athletic fans, of Rovers fans
	inSomeContest,  // finished ninth in the cup
	countsSome,     // 12 wooden boats, of 30 boats
	countsAged,     // 20 members under 18, of 90 members
	ofRival,        // 2 bronze medals, of 4 silver ones
	otherHeadcount, // 12 people were tested, of 8 who tested positive

	atOtherTime,  // had 40 members in 1990
	atOtherStage, // 9 cases by 3 March, 20 cases by 5 April
	statedAsOf,   // as of 3 April, of the day of an event
	atTimes,      // in 2002 and in 2003, of a number in 2004
	tellsWhen,    // on 3 April there were 30, of 40 on 2 April
	stillNot,     // no case as of 3 April, of none on 3 March
	wasOtherwise, // had 40 members at the end of the war, of a fact in the present tense
	inOtherSpan,  // was 500 last year, of a fact about this year
	atHour,       // At noon, turnout was 22 %
	soFar,        // By noon, 90 had voted
	otherEnd,     // is open until 6 pm, of what opens at 10 am
	atTheOpening, // took $4 million on its opening weekend

	inOneContest,     // scored twice in a 3–0 win
	oneOfMany,        // held a hearing in May, of the hearings
	ofOtherSample,    // 6.2 after 72 votes
	ordinalOfSubject, // The first edition was held there
	ordinalOfNamed,   // their second album, of one named
	tellsOrder,       // before the 2011 season
	notFirst,         // was performed in 2004, of first performed
	rankedByOther,    // the third to cross the bay, of the first to row it
	numberOfLabel,    // classroom 7, of 9 classrooms
	inCaseOfOther,    // Once Moss 1.3 runs, restart it, of Moss 1.2
	ofOtherOne,       // Tier 3 targets must not slow others down, of tier 2 targets
	besideLabel,      // before week 9, of after week 12

	inCompany,      // Together with the annex, the hotel has 90 rooms
	besideIt,       // Next to the first mill, the town has a forge, of the second mill
	ofStretch,      // runs 13 km through the forest, of 31 km long
	ofPart,         // half of the bridges are 9 m wide
	ofSubject,      // 45 questions of the exam
	ofThose,        // Of those who fell ill, 12 needed a doctor
	ofOne,          // This object is 3 GB in size
	ofSome,         // Some farms let it ripen for two years
	onlyPronoun,    // must be one built into the wall
	ofAny,          // clusters with more than 100 nodes, of the staging cluster
	onlyDescribed,  // A message that was kept for 3 days may be late
	ofExcepted,     // Acknowledged messages are kept for a day, of those that are not
	onRecord,       // The longest message so far has 2,300 characters, of how long it may be
	ofOneSort,      // An extended warranty lasts five years, of the warranty
	ofOneWith,      // A call with 20 guests needs a fast line
	ofBeyond,       // Logs older than 60 days cannot be restored
	endOfRange,     // between the threshold and $25,000
	otherWay,       // the ferry from Skarre, of that to Skarre
	howLong,        // an employee for 12 months, of 12 weeks of leave
	otherSpell,     // every 30 days, of within 10 days
	fromEvent,      // 15 minutes before the crossing
	ofGroup,        // four of its members
	ofEach,         // Each member planted 40, of what all of them planted
	ofNarrowed,     // 51% of adults with a low income, of adults
	shareOfOther,   // 15% of the boats are new, of what skiffs make up
	amongOtherLast, // seven of the last ten, of nine of the last 14

	inOtherRow,      // a table's row of another year
	inOtherCell,     // 3 m, in the row of the cable drum, of the cable
	otherCall,       // returns a 400 for invalid samples, of what it returns for too many
	inOtherCase,     // From 3 to 15 years: 6 hours
	merelyThere,     // now holds 310, of what was built for 240
	merelyDone,      // received 60 requests, of what is allowed
	setsOther,       // We set it to 9, of a default
	limitsDefault,   // can be at most 4 GB, of a default
	onAverage,       // borrow 4 books a month on average
	onlyBounded,     // more than 30, of 40
	ofItsClass,      // is one of 30 songs with over a billion views, of more than 1.9 billion
	withinSubject,   // A timeout above 60 seconds is not useful, of the timeout
	onlyVague,       // a few members, of 40
	ofSeveral,       // in its second year
	OpensApart,      // In earlier versions, the limit was 9; Packed, the lamp weighs 3 kg; If the cache is cold, a page takes 4 s
	withSuch,        // With a timeout of 2 seconds calls fail
	issuedElsewhere, // was released in Japan in 2006
	inOtherPlace,    // 9 shops in Norhaven, of 7 in Varde
	versionOfOther,  // remote-write v2, of the program's v3
	otherEdition,    // Sorrel 1.9 runs on Java 8

	doneSomehow,     // 300 people work part-time
	doneSoOnly,      // seriously injured 34 people
	otherSlot,       // the limit on the ring road, of that on Mill Street
	ofOtherSort,     // The dental plan costs $10, of the vision plan
	narrowedNoun,    // the youth choir, of the choir
	otherCompound,   // adult-guest tickets, of adult-only ones
	narrowedSubject, // passwords of guests have 8 letters
	narrowedBehind,  // $15 for children
	somewhereElse,   // 55 euros at the door
	ofDistrict,      // the district of Verrin
	someDo,          // Eight stations of the line are underground
	ofAll,           // 25 players, of 14 players from abroad
	whichAre,        // Two symphonies that she composed are lost
	onlyThen,        // was shut down for repairs in 1998
	onlySuch,        // 4 million transfer passengers, of all passengers
	OnlySo,          // takes 35 minutes with the fast boat
	countedOfHost,   // a ballet in one act, of an opera
	saysOther,       // can be renewed for a year, of what is valid for two
	otherTrade,      // exports 9,000 litres, of what it brews
	doneFor,         // wrote 40 songs for the album
	itsOwn,          // The keyboard has its own battery, which lasts 9 days
	ofHost,          // drums of 100 m, of a cable's length
}

// Unconfirming are those by which a value that the held one merely allows does not confirm it, even in a text that stands alone.
var Unconfirming = []Restriction{
	denied,        // never keeps more than 3 days
	settable,      // can be set to 500
	onlyDescribed, // Two parcels that weigh 8 kg are cheaper
	ofThose,       // Of those who fell ill, 12 needed a doctor
	ofOne,         // This object is 3 GB in size
	ofSome,        // Some farms let it ripen for two years
	ofHost,        // Uploads of more than 10 MB are split
	ofBeyond,      // Uploads larger than 80 MB take a while, of at most 100 MB
	EndsWithin,    // opens at 8, of what is open from 7 to 9
	ofAdded,       // 12 new members joined, of at most 200
}

// UnconfirmingAny are those by which nothing confirms a fact, however it is worded.
var UnconfirmingAny = []Restriction{
	formerly, // seven people used to sit on the board
}

// UnconfirmingSame are those by which the very value of a fact does not confirm it.
var UnconfirmingSame = []Restriction{
	narrowedSubject, // passwords of guests have 8 letters
	partBeside,      // The shed next to the barge has 12 cabins
	narrowedBehind,  // $15 for children
	dateForSome,     // closes on 20 May for late entrants
	onlySuch,        // 4 million transfer passengers, of all passengers
	narrowedNoun,    // the youth choir, of the choir
	atOtherRate,     // 500 a day
	wasOtherwise,    // had 40 members at the end of the war, of a fact in the present tense
	otherSlot,       // the limit on the ring road, of that on Mill Street
	ofVariant,       // The Basic Plus plan costs $8, of the Basic plan
	ofPart,          // half of the bridges are 9 m wide
	settable,        // can be set to 500
	unsure,          // might keep 500
	opensOtherwise,  // On Sundays, the limit is 500
}

// UnconfirmingName are those by which the very name of a fact does not confirm it.
var UnconfirmingName = []Restriction{
	narrowedSubject, // the assistant coach is Jon Ude
	unsure,          // might be led by Jon Ude
	wasOtherwise,    // the coach was Jon Ude at the time
	opensOtherwise,  // In winter the choir is led by Jon Ude
}

// Coincidental are those for which even the very value is likely another one, and agrees by chance.
var Coincidental = []Restriction{
	rankedByOther, // the second to cross the bay, of the second to row it
	numberOfLabel, // classroom 9, of 9 classrooms
	limitsDefault, // can be at most 9 GB, of a default of 9 GB
}

// OtherNames are those of the restrictions that a name, too, may stand under.
var OtherNames = []Restriction{
	narrowedSubject, // the coach of the youth team
	ofOwned,         // the mayor of Harvik's Lilleby, of Harvik's
	otherSlot,       // leads the data team, of the platform team
	wasOtherwise,    // the coach was Jon Ude at the time
	onceBefore,      // the coach was Jon Ude before
	otherWay,        // the ferry from Skarre belongs to the Lunds, of that to Skarre
	ofOtherBearer,   // Little Ruun lies in the west, of Ruun
	inOtherSpan,     // Last year the speech was given by Jon Ude
	addsMore,        // also sells milk
	ofWhole,         // Tarn is written in Go, of Tarn's compiler
	partOfTheme,     // The museum's archive is in Dock Road
	ofPart,          // A third of the mill belongs to the Lunds
	airedElsewhere,  // is shown on Channel 9 in Norway
	notFirst,        // was performed in Vienna, of first performed
	otherTrade,      // is sold in Spain, of where it is made
	doesSameItself,  // The women's team plays in Dock Road, of where the team plays
	ofOtherKind,     // The mill belongs to the Lunds, of the bakery
	besideSubject,   // The shed next to the mill belongs to the Lunds
	ofVariant,       // The Mill Pro is made in Varde, of the Mill
	OnlySo,          // is led by Jon Ude at night
	OpensApart,      // In winter the choir is led by Jon Ude
	notQuite,        // was nearly named after Jon Ude
	likeIt,          // Like the mill, the forge belongs to the Lunds
	asOther,         // uses Rook as its cache, of what it uses as its database
	ofNarrower,      // The European headquarters are in Porto
	ofContained,     // contains code under the MIT license
	inOtherWork,     // follows from Article 9 of the charter, of the treaty
}

// UnsaidBy are the restrictions that keep a word, too, from being said of the statement's subject.
var UnsaidBy = []Restriction{
	supposed, planned, formerly, otherSubject, otherAntecedent, narrowedNoun, ofVariant, onlyDescribed, narrowedSubject, OpensApart, OnlySo,
}
