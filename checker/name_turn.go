package checker

import (
	"slices"
	"strings"
)

// turns are the turns of phrase that put a name in the same place, a line for each place: what is born in Y has Y for its
// birthplace. Each is a word and how the name hangs on it: by one of some prepositions, as what a noun is said to be (=), as a verb's
// object (+), or as who does it (by).
const turns = `
play for with: player for with, footballer for with, midfielder for with, forward for with, defender for with, goalkeeper for with, striker for with, winger for with, quarterback for with, linebacker for with, cornerback for with, receiver for with, end for with, tackle for with, guard for with, center for with, back for with, safety for with, pitcher for with, catcher for with, baseman for with, outfielder for with, shortstop for with, infielder for with, club =, team =
play in for with: drummer of for, guitarist of for, bassist of for, keyboardist of for
sing for in with: singer of for, vocalist of for, frontman of for, frontwoman of for
headquarter in at: headquarters in at, headquarters =, base in at
bear in at: birthplace =, birthplace in, native of
raise in at: grow in at, upbringing in, childhood in at
live in at: reside in at, resident of, home in at
work for at with: employee of, worker for, scientist at with, engineer at for with, researcher at for with, journalist at for with, reporter for with, analyst at for with, editor at for with
join +: sign for with to, transfer to, move to, switch to
report in: confirm in, record in, register in, detect in
hold in at: play in at, stage in at, place in at, venue =
come from: hail from, immigrate from, emigrate from, originate from
marry +: wed +, wife =, husband =, spouse =
own by: belong to, property of, possession of
direct by: direction of, director =
lead by: leadership of, leader =
chair by: chair =, chairman =, chairwoman =, chairperson =, chairmanship of
manage by: management of, manager =
command by: command of, commander =
conduct by: baton of, conductor =
`

// turn is a word and how a name hangs on it.
type turn struct {
	stem         string
	relation     relation // adjunctOf, agentOf, roleOf or patientOf
	prepositions []string // of an adjunct
}

// places are the places that turns has, each with its turns of phrase.
var places = readTurns()

// readTurns reads the table.
func readTurns() (out [][]turn) {
	for line := range strings.Lines(turns) {
		var place []turn
		for t := range strings.FieldsFuncSeq(line, func(r rune) bool { return r == ':' || r == ',' || r == '\n' }) {
			place = append(place, newTurn(strings.Fields(t)))
		}
		if place != nil {
			out = append(out, place)
		}
	}
	return out
}

// newTurn reads one turn of phrase.
func newTurn(words []string) turn {
	t := turn{stem: words[0], relation: adjunctOf, prepositions: words[1:]}
	switch words[1] {
	case "=":
		t.relation = roleOf
	case "+":
		t.relation = patientOf
	case "by":
		t.relation = agentOf
	}
	return t
}

// says reports whether a slot of the statement is put by this turn of phrase.
func (t turn) says(st *statement, s slot) bool {
	if st.calls(s.anchor) != t.stem || s.relation != t.relation {
		return false
	}
	return t.relation != adjunctOf || slices.Contains(t.prepositions, s.preposition)
}

// calls is what word i of the statement is called in the table: "place of birth" is a birthplace.
func (st *statement) calls(i int) string {
	if st.words[i].form == "place" && st.formAt(i+1) == "of" && st.formAt(i+2) == "birth" {
		return "birthplace"
	}
	return st.words[i].stem
}

// turned lists the names that the sentence puts by other turns of phrase in the place that the statement gives the held one.
func (c *comparison) turned(s slot, proper bool) []filler {
	var out []filler
	for _, place := range places {
		if !slices.ContainsFunc(place, func(t turn) bool { return t.says(c.st, s) }) {
			continue
		}
		for _, t := range place {
			for j := range c.text.words {
				if c.text.words[j].stem == t.stem {
					out = append(out, at(j, c.byTurn(j, t, proper))...)
				}
			}
		}
	}
	return out
}

// byTurn lists the names that a turn of phrase around word j of the sentence puts in their place.
func (c *comparison) byTurn(j int, t turn, proper bool) []filler {
	switch {
	case t.relation == patientOf:
		return c.objects(j, proper)
	case t.relation == roleOf:
		if start, end, ok := c.doerAt(j); ok {
			return c.beside(start, j, end, proper)
		}
		return nil
	case c.text.words[j].verb || c.text.isParticiple(j):
		if !c.sameTheme(j) || c.hasOtherObject(j) {
			return nil
		}
	case !c.predicatesTheme(j):
		return nil
	}
	for _, p := range t.prepositions {
		if fs := c.adjuncts(j, p, proper); len(fs) > 0 {
			return fs
		}
	}
	return nil
}

// hasOtherObject reports whether the verb at word j is done to something that makes it another deed: "signed a letter for Y".
// Contracts and games change nothing.
func (c *comparison) hasOtherObject(j int) bool {
	o := c.text.objectOf(j)
	return o >= 0 && c.text.words[o].phrase < 0 && c.links.used[o] < akin && !idle[c.text.words[o].stem]
}

// idle are objects that leave a verb of play or of joining what it says without them.
var idle = set("contract deal term agreement football soccer basketball baseball hockey cricket rugby handball volleyball game")
