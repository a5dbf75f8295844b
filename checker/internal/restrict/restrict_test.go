package restrict

import (
	"reflect"
	"runtime"
	"strings"
	"testing"

	"github.com/steadfact/steadfact/checker/internal/about"
	"github.com/steadfact/steadfact/checker/internal/abouttest"
	"github.com/steadfact/steadfact/checker/internal/sentence"
	"github.com/steadfact/steadfact/internal/language"
)

// restricted are examples of what each restriction keeps silent: a fact, and a text that does not contradict it.
var restricted = map[string][2]string{
	"denied":          {"The pump runs on port [80].", "The pump does not run on port 81."},
	"supposed":        {"The pump runs on port [80].", "The pump might run on port 81."},
	"planned":         {"The limit is [300] tickets.", "The limit is to rise to 500 tickets."},
	"onlyMeant":       {"The firm raised the fee to [$500].", "The firm considered raising the fee to $700."},
	"disputed":        {"The boat sank in [1928].", "It is a myth that the boat sank in 1926."},
	"proposed":        {"The limit is [300] tickets.", "We propose a limit of 500 tickets."},
	"formerly":        {"The limit is [300] tickets.", "The former limit was 500 tickets."},
	"settable":        {"The timeout is [9 seconds].", "The timeout can be set to 20 seconds."},
	"statedAsOf":      {"The mill made more than [300] boards by [May 2010].", "As of June 2011 the mill made 200 boards."},
	"deniedOnce":      {"They reached the top in [2011].", "They failed to reach the top in 2010."},
	"otherCompound":   {"Adult-only tickets cost [$50].", "Adult-guest tickets cost $70."},
	"inCaseBehind":    {"A page takes [2 s] to load.", "A page takes 4 s to load when the cache is cold."},
	"ofOwner":         {"The debt of Orvale is [$40 million].", "The debt of Orvale is above Kelland's $51 million."},
	"ofComparison":    {"[14%] of the fields are fallow.", "Many fields are fallow, compared to 5% in all."},
	"otherSubject":    {"The barge has [12] cabins.", "The ferry has 14 cabins."},
	"besideSubject":   {"The barge has [12] cabins.", "The shed next to the barge has 14 cabins."},
	"belowSubject":    {"The song from the new album was released in [2018].", "The new album was released in 2019."},
	"ofOwners":        {"The warranty lasts [two years].", "Bicycles have a warranty of one year."},
	"otherAntecedent": {"The crate weighs [40 kg].", "The pump is new. It weighs 60 kg."},
	"whichAre":        {"She composed [four] operas.", "Two operas that she composed as a student are lost."},
	"onlySuch":        {"Parking is limited to [two hours].", "Parking on the market place is limited to 30 minutes."},
	"whenSo":          {"Winds reached [195 km/h].", "The harbour closes when winds reach 90 km/h."},
	"onlySo":          {"The crossing takes [45] minutes.", "The crossing takes 35 minutes with the fast boat."},
	"onlyThen":        {"The kiln was shut down in [2009].", "The kiln was shut down for repairs in 1998."},
	"ofAll":           {"The team has [14] players from abroad.", "The team has 25 players."},
	"doesSameItself":  {"The library lends [12] books.", "The bakery lends 5 books."},
	"onlyNear":        {"Mooring in the harbour costs [$40].", "Mooring outside the harbour costs $20."},
	"ofOwned":         {"The population of Ruun is [9,000].", "The population of Ruun's Kirby is 4,000."},
	"onOtherSide":     {"Calls above the limit take [3 seconds].", "Calls below the limit take 2 seconds."},
	"otherGoal":       {"Sorrel [3.2] added support for tables.", "Sorrel 3.4 added support for tables without borders."},
	"otherObject":     {"The choir released its album in [May 2010].", "The choir released a statement in June 2011."},

	"notQuite":    {"The limit was raised to [300] tickets.", "The limit was nearly raised to 500 tickets."},
	"likeIt":      {"The mill has [40] looms.", "Like the mill, the forge has 50 looms."},
	"asOther":     {"The relay uses port [80].", "The relay uses port 81 as its outlet."},
	"ofNarrower":  {"The vault is under [9] stones.", "The upper vault is under 12 stones."},
	"inOtherWork": {"The song is the [9th] of the cycle.", "The song is the 12th of the suite."},
	"ofContained": {"The mill is built on [9] pillars.", "The mill contains a crane on 12 pillars."},

	"byDifference":   {"The fee is [$300].", "The fee rose by $500."},
	"leavesScale":    {"The chain made [65 million] dollars.", "The chain made 94 dollars on sales of 20 million."},
	"amongOthers":    {"[300] people fell ill.", "Many people fell ill, including 31 children."},
	"includedAsPart": {"The museum has [500] paintings.", "The museum's collection includes 210 paintings."},
	"atOtherRate":    {"The mill makes [300] boards.", "The mill makes 500 boards per day."},
	"otherUnits":     {"A week has [40 hours].", "A week lasts 7 days."},

	"otherDimension": {"The wall runs for [21 km].", "The wall is 3 metres high."},
	"saidSo":         {"The river flows for [180 km].", "The river is navigable for 60 km."},

	"countsOther":    {"The club has [30] sailing boats.", "The club has 40 rowing boats."},
	"ofOtherName":    {"There are [40] Rovers fans in the hall.", "There are 60 Athletic fans in the hall, and the Rovers are angry."},
	"onceBefore":     {"The limit is [300] tickets.", "The limit was 500 tickets before."},
	"ofOtherBearer":  {"Ruun has [900] inhabitants.", "Little Ruun has 300 inhabitants."},
	"otherWay":       {"The ferry to Skarby takes [50 minutes].", "The ferry from Skarby takes 40 minutes."},
	"otherHeadcount": {"In Tarn [31] people tested positive for the fever.", "In Tarn 90 people were tested for the fever."},

	"atOtherTime":  {"The club has [40] members.", "In 1990 the club had 70 members."},
	"atOtherStage": {"By 5 April 2020, there were [20] cases of the fever in Tarn.", "By 3 March 2020, there were 9 cases of the fever in Tarn."},
	"atTimes":      {"Its circulation in [2004] was [9,000] copies.", "It had a circulation of 9,000 copies both in 2002 and in 2003."},
	"tellsWhen":    {"There were [40] boats in the harbour on [2 April 2019].", "There were 30 boats in the harbour on 3 April 2019."},
	"stillNot":     {"There was no case in Tarn by [3 March 2020].", "There was no case in Tarn by 3 April 2020."},
	"wasOtherwise": {"The club has [40] members.", "The club had 70 members at the end of the war."},
	"otherEnd":     {"The hall opens at [10 am].", "The hall is open until 6 pm."},
	"atTheOpening": {"The play took [$9 million].", "The play took $4 million on its opening weekend."},

	"inOneContest":     {"Nils Aren scored [21] goals.", "Nils Aren scored 2 goals in a 3–0 win."},
	"oneOfMany":        {"Hearings were held in [May 2010].", "A hearing was held in June 2010."},
	"ofOtherSample":    {"After [72] votes, the score was [6.2].", "After 90 votes, the score was 7.1."},
	"ordinalOfSubject": {"The band played its [third] show in the old hall of Norhaven.", "The first show made the band known."},
	"ordinalOfNamed":   {"The band made its [second] album, Low Tide.", "The band made its third album."},
	"tellsOrder":       {"The coach left before the [2011] season.", "The coach left in 2012."},
	"rankedByOther":    {"The Vell is the [third]-longest river.", "The Vell is the second river."},
	"notFirst":         {"The play was first performed in [1921].", "The play was performed in 1934."},
	"fromEvent":        {"The crossing takes [40 minutes].", "Be at the pier 15 minutes before the crossing."},
	"numberOfLabel":    {"The school has [9] classrooms.", "The school has classroom 7."},
	"besideLabel":      {"The tour pauses after week [12].", "The tour pauses in week 9."},
	"inCaseOfOther":    {"Once Moss [1.2] is installed, restart all of the relays.", "Once Moss 1.3 is installed, restart all of the relays."},
	"ofOtherOne":       {"Level [2] pilots must not carry guests over water.", "Level 3 pilots must not carry guests."},

	"somewhereElse":  {"Tickets cost [40 euros].", "Tickets cost 55 euros at the door."},
	"ofDistrict":     {"Verrin has [48,200] inhabitants.", "The district of Verrin has 130,000 inhabitants."},
	"someDo":         {"Line 4 has [22] stations.", "Eight stations of line 4 are underground."},
	"inCompany":      {"The hotel has [60] rooms.", "Together with the annex, the hotel has 90 rooms."},
	"ofSomeSort":     {"All [9] lamps have a sensor.", "7 of the 9 lamps have a red sensor."},
	"supportsOther":  {"Reed requires Python [3.9].", "Reed supports type hints since Python 3.5."},
	"otherTrade":     {"The hospital has [480] beds.", "The hospital needs 600 beds."},
	"doneFor":        {"The album contains [11 songs].", "The band wrote 40 songs for the album."},
	"itsOwn":         {"The battery lasts [18 hours].", "The keyboard has its own battery, which lasts 200 hours."},
	"besideIt":       {"It is the [second] mill in Loden.", "Next to the first mill in Loden, the town has a forge."},
	"ofStretch":      {"The canal is [31 km] long.", "The canal runs 13 km through the forest."},
	"ofPart":         {"The bridges are [9 m] wide.", "Half of the bridges are 12 m wide."},
	"ofSubject":      {"The exam has [60] questions.", "You must answer 45 questions of the exam."},
	"ofThose":        {"[40] people fell ill.", "Of those who fell ill, 12 people needed a doctor."},
	"ofOne":          {"Objects have a size of [5 GB].", "This object has a size of 3 GB."},
	"ofExcepted":     {"Bikes are kept for [seven days] unless they are reserved.", "Reserved bikes are kept for two days."},
	"onRecord":       {"A bike may be lent for [seven days] at most.", "The longest time a bike was lent so far is ten days."},
	"ofOneSort":      {"The warranty lasts [two years].", "You can buy an extended warranty, which lasts five years."},
	"ofOneWith":      {"A call can have [32] guests.", "A call with 20 guests needs a fast line."},
	"ofSome":         {"The farms let the cheese ripen for [one year].", "Some farms let the cheese ripen for two years."},
	"ofAny":          {"The staging cluster had [10] nodes.", "Scheduling takes longer on clusters with 100 nodes."},
	"onlyDescribed":  {"The server keeps a message for [9 days].", "A message that was kept for 3 days may be late."},
	"ofBeyond":       {"Logs are kept for [14 days].", "Logs older than 60 days cannot be restored."},
	"endOfRange":     {"The threshold is [$10,000].", "The price lies between the threshold and $25,000."},
	"howLong":        {"An employee has [12 weeks] of leave.", "An employee has leave for 12 months."},
	"otherSpell":     {"Answers come within [10 days].", "Answers come after 30 days."},
	"ofEach":         {"The crews put out [40] fires.", "Each crew put out 9 fires."},
	"ofNarrowed":     {"[38%] of boats leak.", "51% of boats with a low deck leak."},
	"ofGroup":        {"[9] members voted.", "Four of its members voted."},
	"amongOtherLast": {"The team won [nine] of its last 14 matches.", "The team won seven of its last ten matches."},

	"inOtherCase":    {"Staff earn [4 hours] of leave.", "From 3 to 15 years: 6 hours of leave."},
	"otherCall":      {"The gate returns status [429].", "The gate returns status 400 for wrong samples."},
	"onlyPronoun":    {"The loom has [two] frames.", "The frame of the loom must be one built into its wall."},
	"limitsDefault":  {"The default size is [2 GB].", "The size can be at most 4 GB."},
	"merelyThere":    {"The jail was built for [240] prisoners.", "The jail now holds 310 prisoners."},
	"merelyDone":     {"The door allows [300] visitors an hour.", "The door counted 200 visitors an hour."},
	"onAverage":      {"Students may borrow [10] books.", "Students borrow 4 books on average."},
	"onlyBounded":    {"The club has [40] members.", "The club has up to 60 members."},
	"setsOther":      {"The default wait is [9 seconds].", "We set the wait to 20 seconds."},
	"ofItsClass":     {"The club has [more than 4,000] members.", "The club is one of five clubs with more than 1,000 members."},
	"withinSubject":  {"The timeout is [30 seconds].", "A timeout above 60 seconds is not useful."},
	"onlyVague":      {"The club has [40] members.", "The club has a few members."},
	"ofSeveral":      {"The bus line carried [400] riders.", "The bus line carried 300 riders in its first year."},
	"withSuch":       {"The timeout of a call is [9 seconds].", "With a timeout of 2 seconds, many calls fail."},
	"opensApart":     {"A page loads in [2 seconds].", "If the cache is cold, a page loads in 4 seconds."},
	"inOtherPlace":   {"The chain has [7] shops in Varde.", "The chain has 9 shops in Norhaven."},
	"versionOfOther": {"Sorrel uses [v3].", "Sorrel uses parser v2."},
	"otherEdition":   {"Sorrel was built on Java [11].", "Sorrel 1.9 was built on Java 8."},

	"doneSoOnly":      {"The storm injured [280] people.", "The storm injured 34 people severely."},
	"doneSomehow":     {"[500] people work there.", "300 people work part-time there."},
	"narrowedNoun":    {"The choir has [30] singers.", "The youth choir has 40 singers."},
	"narrowedSubject": {"Passwords have [12] letters.", "Passwords of guests have 8 letters."},
	"ofVariant":       {"The Solo plan costs [$5].", "The Solo Plus plan costs $8."},
	"dateForSome":     {"Registration closes on [1 May].", "Registration closes on 20 May for late entrants."},
	"narrowedBehind":  {"A ticket costs [$20].", "A ticket costs $15 for children."},
	"otherSlot":       {"The library of the school has [40,000] books.", "The library of the monastery has 20,000 books."},
	"sizeOfOther":     {"The swing bridge is [90 m] long.", "Ships up to 150 m long can pass the swing bridge."},
	"addsMore":        {"The shop sells [30] sorts of bread.", "The shop also sells 12 sorts of bread from Harvik."},
	"partOfTheme":     {"The museum has [9] rooms.", "The museum's archive has 4 rooms."},
	"ofWhole":         {"Tarn's compiler was written in [2012].", "Tarn was written in 2009."},
	"ofOtherKind":     {"The novel won [3] prizes.", "The film of the novel won 9 prizes."},
	"inOtherSpan":     {"This year the club has [40] members.", "Last year the club had 70 members."},
	"issuedElsewhere": {"The song was released in [2004].", "The song was released in Norway in 2006."},
	"atHour":          {"Turnout was [58%].", "At noon, turnout was 22%."},
	"soFar":           {"The fire destroyed [300] homes.", "By nightfall the fire had destroyed 40 homes."},
	"countsAged":      {"The club has [90] members.", "The club has 20 members under 18."},
	"countsSome":      {"The club has [30] boats.", "The club has 12 wooden boats."},
	"airedElsewhere":  {"The series is shown at [9 pm].", "The series is shown at 8 pm in Norway."},
	"inSomeContest":   {"The team finished [third] in 1998.", "The team finished ninth in the cup in 1998."},
	"ofRival":         {"The team won [4] silver medals.", "The team won 2 bronze medals."},
	"countedOfHost":   {"The opera has [3] acts.", "The opera is followed by a ballet in one act."},
	"shareOfOther":    {"Skiffs make up [30%] of the boats in Ormsund.", "15% of the boats in Ormsund are new."},
	"saysOther":       {"A library card is valid for [two years].", "A library card can be renewed for one year."},
	"ofHost":          {"The cable is [80 m] long.", "The cable comes on drums of 100 m."},
}

// inContext are the restrictions that ask for a table, or for a text that leaves its topic to the reader: the samples and pairs have examples.
var inContext = sentence.Set("inOtherRow inOtherCell otherSection underOther ofOtherSort inRelease underCase")

// TestRestrictions sees that each restriction keeps its example silent by itself, and that none is without one.
func TestRestrictions(t *testing.T) {
	for _, r := range slicesOf(undone, Unasserted, OtherValues, OtherNames) {
		name := nameOf(r)
		example, ok := restricted[name]
		if inContext[name] {
			continue
		}
		if !ok {
			t.Errorf("%s has no example", name)
			continue
		}
		if reason := reasonOf(t, r, example[0], example[1]); reason == "" {
			t.Errorf("%s does not keep silent: %q against %q", name, example[1], example[0])
		}
	}
}

func slicesOf(lists ...[]Restriction) (all []Restriction) {
	for _, l := range lists {
		all = append(all, l...)
	}
	return all
}

// nameOf is the name of a restriction's function, with a small letter whether other packages use it or not.
func nameOf(r Restriction) string {
	full := runtime.FuncForPC(reflect.ValueOf(r).Pointer()).Name()
	name := full[strings.LastIndex(full, ".")+1:]
	return strings.ToLower(name[:1]) + name[1:]
}

// reasonOf is the reason that a restriction alone gives for one of a text's values.
func reasonOf(t *testing.T, r Restriction, fact, text string) string {
	for _, c := range abouttest.Each(t, fact, text) {
		for k := range c.St.Held {
			for m := range c.Text.Mentions {
				first, last := c.Text.WordsOf(m)
				d := about.Candidate{Held: k, Mention: m, First: first, Last: last, Comparison: c.CompareValue(&c.St.Held[k], &c.Text.Mentions[m])}
				if reason := r(c, d); d.Comparison > language.Agree && reason != "" {
					return reason
				}
			}
		}
	}
	return ""
}

// TestAround: what keeps a sentence silent that repeats the statement keeps every other silent, too.
func TestAround(t *testing.T) {
	all := map[string]bool{nameOf(stillNot): true} // stillNone asks it
	for _, r := range slicesOf(Unasserted, OtherValues) {
		all[nameOf(r)] = true
	}
	for _, r := range around {
		if name := nameOf(r); !all[name] && name != nameOf(stillNone) {
			t.Errorf("%s only counts for what repeats the statement", name)
		}
	}
}
