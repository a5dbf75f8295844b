package checker

// headcount is what is counted in several ways: by a noun for it, or by counting beside a verb those who do it or to whom it is done.
type headcount struct {
	nouns map[string]bool // that the number counts or belongs to, "21 deaths", "a toll of 21"; with what must stand before it: "test" only behind "positive"
	whom  map[string]bool // that it counts beside a verb: "21 people"
	does  map[string]bool // verbs that tell what they do, or what has them; with what must go with it: "pass" only with "away"
	done  map[string]bool // verbs by which it is done to them: in the passive, or with them behind the verb
	whole bool            // of all there are: where the sentence says more, it is of some of them
}

// headcounts are the rows that one way may be put in another.
var headcounts = []headcount{
	{whole: true, nouns: set("population"), whom: set("people person inhabitant resident citizen soul"), does: set("live reside dwell inhabit populate home")},
	{whole: true, nouns: set("workforce staff personnel headcount worker employee"), whom: set("people person worker employee"), does: set("work employ")},
	{whole: true, nouns: set("attendance attendee visitor crowd"), whom: set("people person visitor guest spectator fan supporter participant attendee"), does: set("attend visit")},
	{whole: true, nouns: set("capacity seat"), whom: set("people person passenger spectator guest student"), does: set("seat hold carry accommodate fit house")},
	{whole: true, nouns: set("membership member"), whom: set("people person member"), does: set("belong")},
	{whole: true, nouns: set("enrolment enrollment student pupil student+body"), whom: set("student pupil child people"), does: set("attend enrol enroll study"), done: set("educate teach")},
	{whole: true, nouns: set("audience viewership viewer"), whom: set("people person viewer household"), does: set("watch view")},
	{whole: true, nouns: set("readership reader"), whom: set("people person reader"), does: set("read")},
	{whole: true, nouns: set("follower"), whom: set("people person user fan"), does: set("follow")},
	{whole: true, nouns: set("subscriber subscription"), whom: set("people person user household"), does: set("subscribe")},
	{whole: true, nouns: set("speaker"), whom: set("people person"), does: set("speak")},
	{whole: true, nouns: set("participant entrant contestant"), whom: set("people person athlete"), does: set("participate compete take+part")},
	{whole: true, nouns: set("applicant application"), whom: set("people person candidate student"), does: set("apply")},
	{whole: true, nouns: set("signatory signature"), whom: set("people person"), does: set("sign")},
	{nouns: set("view hit stream play"), whom: set("time"), done: set("view watch stream play")},
	{nouns: set("like"), whom: set("time people person user"), does: set("like"), done: set("like")},
	{whole: true, nouns: set("review critic reviewer"), whom: set("time critic reviewer people"), does: set("review"), done: set("review")},
	{nouns: set("goal"), whom: set("time"), does: set("score net")},
	{nouns: set("appearance cap"), whom: set("time"), does: set("appear"), done: set("cap")},
	{nouns: set("nomination"), whom: set("time"), done: set("nominate shortlist")},
	{nouns: set("marriage"), whom: set("time"), does: set("marry wed")},
	{nouns: set("download"), whom: set("time"), done: set("download")},
	{whole: true, nouns: set("circulation distribution daily+circulation daily+distribution"), whom: set("copy unit"), does: set("circulate distribute"), done: set("print circulate distribute")},
	{whole: true, nouns: set("team club side"), whom: set("team club side"), does: set("play compete participate take+part")},
	{whole: true, nouns: set("sale"), whom: set("copy unit album record game single disc cd dvd"), does: set("sell ship")},
	{nouns: set("win victory title triumph"), whom: set("time"), does: set("win")},
	{nouns: set("arrest detention"), whom: persons, done: set("arrest detain")},
	{nouns: set("evacuee evacuation"), whom: persons, done: set("evacuate")},
	{nouns: set("vaccination"), whom: persons, done: set("vaccinate inoculate")},
	{nouns: set("hospitalisation hospitalization"), whom: persons, done: set("hospitalize hospitalise")},
	{nouns: set("death fatality toll"), whom: persons, done: set("kill"),
		does: set("die perish succumb pass+away claim+life claim+lives take+life take+lives cost+life cost+lives lose+life lose+lives")},
	{nouns: set("injury"), whom: persons, done: set("injure hurt wound")},
	{nouns: set("recovery"), whom: persons, does: set("recover"), done: set("cure heal")},
	{nouns: set("case infection positive+test illness+occurrence"), whom: persons, does: set("test+positive"), done: set("infect")},
}

// persons are nouns for people of whom no more is said.
var persons = set("people person patient resident inhabitant individual citizen victim man woman other")

// doers are further nouns for those who do something, and the one for how often it is done.
var doers = set("critic reviewer viewer voter user time")

// partly are words that make of those counted some of them, or others.
var partly = set(`active new suspected probable possible presumptive closed fatal severe critical mild serious local imported daily
	recovered symptomatic asymptomatic negative`)
