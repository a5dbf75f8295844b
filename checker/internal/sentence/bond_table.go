package sentence

import "strings"

// Bond is what is known of a word that sets one thing over another: "A beat B", "A lies north of B". Of no two things it is true both ways
// round.
type Bond struct {
	Of           string   // the sort of deed, or of order: words of one sort can be held against each other
	turned       bool     // it is said of the one that the other is set over: "lose to", "follow"
	prepositions []string // that the second stands behind; none when it is the object
}

// Bonds are the verbs, by stem. The rows of one sort tell of the same from both sides.
var Bonds = newBonds([]bondRow{
	{"win", false, "", "beat defeat thrash rout trounce edge overpower vanquish outplay upset eliminate overcome crush outscore"},
	{"win", false, "against over", "win"},
	{"win", true, "to against", "lose"},
	{"win", true, "to", "fall"},
	{"sell", false, "to", "sell"},
	{"sell", true, "from", "buy purchase"},
	{"acquire", false, "", "acquire annex absorb"},
	{"give", false, "to", "give grant donate hand bequeath award cede"},
	{"give", true, "from", "receive inherit obtain"},
	{"lend", false, "to", "lend lease"},
	{"lend", true, "from", "borrow"},
	{"deliver", false, "to", "deliver"},
	{"pay", false, "to", "pay"},
	{"precede", false, "", "precede predate"},
	{"precede", true, "", "follow succeed replace supersede"},
	{"exceed", false, "", "exceed surpass outnumber outweigh outrank outperform overtake outlast outlive outsell outstrip overshadow dwarf"},
	{"exceed", true, "", "trail"},
	{"own", false, "", "own possess"},
	{"own", true, "to", "belong"},
	{"contain", false, "", "contain include comprise"},
	{"found", false, "", "found establish invent discover"},
	{"kill", false, "", "kill murder assassinate shoot"},
	{"employ", false, "", "employ hire appoint"},
	{"teach", false, "", "teach coach train mentor tutor"},
	{"teach", true, "under", "study"},
	{"flow", false, "into", "flow drain empty"},
	{"orbit", false, "", "orbit"},
	{"require", false, "", "require need"},
	{"require", true, "on", "depend rely"},
	{"rule", false, "", "rule govern colonise colonize conquer"},
	{"overlook", false, "", "overlook"},
})

// bondRow is some verbs of one sort that have the second of two behind the same prepositions.
type bondRow struct {
	of           string
	turned       bool
	prepositions string
	verbs        string
}

func newBonds(rows []bondRow) map[string]Bond {
	out := map[string]Bond{}
	for _, r := range rows {
		for _, v := range strings.Fields(r.verbs) {
			out[v] = Bond{r.of, r.turned, strings.Fields(r.prepositions)}
		}
	}
	return out
}

// bondVerbs are the verbs of one sort that are said of the one side.
func bondVerbs(of string, turned bool) map[string]bool {
	out := map[string]bool{}
	for v, b := range Bonds {
		if b.Of == of && b.turned == turned {
			out[v] = true
		}
	}
	return out
}

// Mutual are verbs that are true both ways round.
var Mutual = Set(`marry divorce meet border face play fight resemble equal adjoin neighbour neighbor match parallel accompany join mirror
	complement intersect cross touch`)

// sided are the words before a noun phrase that tell on which side of it something is, in place or in time; "north" and the like have an "of"
// between.
var (
	sided   = Set("before after above below behind")
	pointed = Set("north south east west northeast northwest southeast southwest upstream downstream left right ahead")
)

// oneWay are the verbs for what goes or changes from one thing to another, and not back.
var oneWay = Set("flow drain move relocate transfer migrate emigrate change switch rename convert flee promote demote")
