package sentence

import "strings"

// Headcount is what is counted in several ways: by a noun for it, or by counting beside a verb those who do it or to whom it is done.
type Headcount struct {
	nouns map[string]bool // that the number counts or belongs to, "21 deaths", "a toll of 21"; with what must stand before it: "test" only behind "positive"
	Whom  map[string]bool // that it counts beside a verb: "21 people"
	does  map[string]bool // verbs that tell what they do, or what has them; with what must go with it: "pass" only with "away"
	done  map[string]bool // verbs by which it is done to them: in the passive, or with them behind the verb
	Whole bool            // of all there are: where the sentence says more, it is of some of them
}

// Headcounts are the rows that one way may be put in another.
var Headcounts = []Headcount{
	{Whole: true, nouns: Set("population inhabitant resident"), Whom: Set("people person inhabitant resident citizen soul"), does: Set("live reside dwell inhabit populate home")},
	{Whole: true, nouns: Set("workforce staff personnel headcount worker employee"), Whom: Set("people person worker employee"), does: Set("work employ")},
	{Whole: true, nouns: Set("attendance attendee visitor crowd"), Whom: Set("people person visitor guest spectator fan supporter participant attendee"), does: Set("attend visit")},
	{Whole: true, nouns: Set("capacity seat seating"), Whom: Set("people person passenger spectator guest student"), does: Set("seat hold carry accommodate fit house")},
	{Whole: true, nouns: Set("membership member"), Whom: Set("people person member"), does: Set("belong")},
	{Whole: true, nouns: Set("enrolment enrollment student pupil student+body"), Whom: Set("student pupil child people"), does: Set("attend enrol enroll study"), done: Set("educate teach")},
	{Whole: true, nouns: Set("audience viewership viewer"), Whom: Set("people person viewer household"), does: Set("watch view")},
	{Whole: true, nouns: Set("readership reader"), Whom: Set("people person reader"), does: Set("read")},
	{Whole: true, nouns: Set("follower"), Whom: Set("people person user fan"), does: Set("follow")},
	{Whole: true, nouns: Set("subscriber subscription"), Whom: Set("people person user household"), does: Set("subscribe")},
	{Whole: true, nouns: Set("speaker"), Whom: Set("people person"), does: Set("speak")},
	{Whole: true, nouns: Set("participant entrant contestant"), Whom: Set("people person athlete"), does: Set("participate compete take+part")},
	{Whole: true, nouns: Set("applicant application"), Whom: Set("people person candidate student"), does: Set("apply")},
	{Whole: true, nouns: Set("signatory signature"), Whom: Set("people person country state nation"), does: Set("sign")},
	{nouns: Set("view hit stream play"), Whom: Set("time"), done: Set("view watch stream play")},
	{nouns: Set("like"), Whom: Set("time people person user"), does: Set("like"), done: Set("like")},
	{Whole: true, nouns: Set("review critic reviewer"), Whom: Set("time critic reviewer people"), does: Set("review"), done: Set("review")},
	{nouns: Set("goal"), Whom: Set("time"), does: Set("score net")},
	{nouns: Set("appearance cap"), Whom: Set("time"), does: Set("appear"), done: Set("cap")},
	{nouns: Set("nomination"), Whom: Set("time award prize"), done: Set("nominate shortlist")},
	{nouns: Set("gold gold+medal")}, {nouns: Set("silver silver+medal")}, {nouns: Set("bronze bronze+medal")},
	{nouns: Set("marriage"), Whom: Set("time"), does: Set("marry wed")},
	{nouns: Set("download"), Whom: Set("time"), done: Set("download")},
	{Whole: true, nouns: Set("circulation distribution daily+circulation daily+distribution"), Whom: Set("copy unit"), does: Set("circulate distribute"), done: Set("print circulate distribute")},
	{Whole: true, nouns: Set("team club side"), Whom: Set("team club side"), does: Set("play compete participate take+part")},
	{Whole: true, nouns: Set("sale"), Whom: Set("copy unit album record game single disc cd dvd"), does: Set("sell ship")},
	{nouns: Set("win victory title triumph"), Whom: Set("time"), does: Set("win")},
	{nouns: Set("arrest detention"), Whom: Persons, done: Set("arrest detain")},
	{nouns: Set("evacuee evacuation"), Whom: Persons, done: Set("evacuate")},
	{nouns: Set("vaccination"), Whom: Persons, done: Set("vaccinate inoculate")},
	{nouns: Set("hospitalisation hospitalization"), Whom: Persons, done: Set("hospitalize hospitalise")},
	{nouns: Set("death fatality toll"), Whom: Persons, done: Set("kill"),
		does: Set("die perish succumb pass+away claim+life claim+lives take+life take+lives cost+life cost+lives lose+life lose+lives left+dead leave+dead")},
	{nouns: Set("injury"), Whom: Persons, does: Set("left+injured left+wounded left+hurt leave+injured leave+wounded leave+hurt"), done: Set("injure hurt wound")},
	{nouns: Set("recovery"), Whom: Persons, does: Set("recover"), done: Set("cure heal")},
	{nouns: Set("case infection positive+test illness+occurrence"), Whom: Persons, does: Set("test+positive"), done: Set("infect")},
}

// Persons are nouns for people of whom no more is said.
var Persons = Set("people person patient resident inhabitant individual citizen victim man woman other")

// Doers are further nouns for those who do something, and the one for how often it is done.
var Doers = Set("critic reviewer viewer voter user time")

// partly are words that make of those counted some of them, or others.
var partly = Set(`active new suspected probable possible presumptive closed fatal severe critical mild serious local imported daily
	recovered symptomatic asymptomatic negative`)

// HeadcountsBy is, by stem, which headcounts may be told with the word, one bit each: none is told without one of its nouns or verbs.
var HeadcountsBy = func() map[string]uint64 {
	by := map[string]uint64{}
	for i := range Headcounts {
		x := &Headcounts[i]
		for noun := range x.nouns {
			by[noun[strings.LastIndexByte(noun, '+')+1:]] |= 1 << i
		}
		for verb := range x.does {
			first, _, _ := strings.Cut(verb, "+")
			by[first] |= 1 << i
		}
		for verb := range x.done {
			by[verb] |= 1 << i
		}
	}
	return by
}()
