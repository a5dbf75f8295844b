package names

import (
	"slices"
	"strings"

	"github.com/steadfact/steadfact/checker/internal/about"
	"github.com/steadfact/steadfact/checker/internal/sentence"
	"github.com/steadfact/steadfact/checker/internal/statement"
)

// turns are the turns of phrase that put a name in the same place, a line for each place, which goes on behind a tab: what is born in Y has Y for its
// birthplace. Each is a word and how the name hangs on it: by one of some prepositions, as what a noun is said to be (=), as a verb's
// object (+), or as who does it (by).
const turns = `
play for with: player for with, footballer for with, midfielder for with, forward for with, defender for with, goalkeeper for with, striker for with,
	winger for with, quarterback for with, linebacker for with, cornerback for with, receiver for with, end for with, tackle for with,
	guard for with, center for with, back for with, safety for with, pitcher for with, catcher for with,
	baseman for with, outfielder for with, shortstop for with, infielder for with, club =, team =
play in for with: drummer of for, guitarist of for, bassist of for, keyboardist of for
sing for in with: singer of for, vocalist of for, frontman of for, frontwoman of for
headquarter in at: headquarters in at, seat in at, seat =, headquarters =, base in at
bear in at: birthplace =, birthplace in, native of
raise in at: grow in at, upbringing in, childhood in at
live in at: reside in at, resident of, home in at
live near: reside near, resident near
work for at with: employee of, worker for, scientist at with, engineer at for with, researcher at for with,
	journalist at for with, reporter for with, analyst at for with, editor at for with
join +: sign for with to, transfer to, move to, switch to
report in: confirm in, record in, register in, detect in
hold in at: play in at, stage in at, place in at, venue =
game at in: ground =, stadium =
home to of: ground of, home of
come from: hail from, immigrate from, emigrate from, originate from
marry +: marry to, wed +, wed to, wife =, husband =, spouse =
own by: parent =, belong to, property of, possession of, subsidiary of, division of, arm of
lose to: beat by, defeat by, overcome by, eliminate by, knock by, edge by, thrash by, trounce by
beat +: defeat +, overcome +, eliminate +, edge +, thrash +, trounce +, conquer +
flow into: empty into, drain into, discharge into, debouch into, issue into
release by: release through via under, issue by through, publish by
direct by: direction of, director =, film by, movie by, documentary by
write by: author =, writer =, pen by, novel by, novella by, book by, play by, poem by, essay by, memoir by, biography by, autobiography by, pamphlet by, treatise by
compose by: opera by, operetta by, symphony by, sonata by, concerto by, cantata by, oratorio by, requiem by, ballet by
paint by: painting by, portrait by, landscape by, fresco by, mural by
lead by: leadership of, leader =
chair by: chair =, chairman =, chairwoman =, chairperson =, chairmanship of
manage by: management of, manager =
command by: command of, commander =
conduct by: baton of, conductor =
`

// turn is a word and how a name hangs on it.
type turn struct {
	stem         string
	relation     statement.Relation // statement.AdjunctOf, agentOf, statement.RoleOf or statement.PatientOf
	prepositions []string           // of an adjunct
}

// places are the places that turns has, each with its turns of phrase.
var places = readTurns()

// readTurns reads the table.
func readTurns() (out [][]turn) {
	for line := range strings.Lines(strings.ReplaceAll(turns, "\n\t", "")) {
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
	t := turn{stem: words[0], relation: statement.AdjunctOf, prepositions: words[1:]}
	switch words[1] {
	case "=":
		t.relation = statement.RoleOf
	case "+":
		t.relation = statement.PatientOf
	case "by":
		t.relation = statement.AgentOf
	}
	return t
}

// says reports whether a slot of the statement is put by this turn of phrase.
func (t turn) says(st *statement.Statement, s statement.Slot) bool {
	if calls(st, s) != t.stem || s.Relation != t.relation {
		return false
	}
	return t.relation != statement.AdjunctOf || slices.Contains(t.prepositions, s.Preposition)
}

// calls is what the table calls the word on which a slot of the statement hangs: "place of birth" is a birthplace, "is based in" to be based
// there.
func calls(st *statement.Statement, s statement.Slot) string {
	i := s.Anchor
	switch v := st.SkipBack(s.First-1) - 1; {
	case st.IsCopula(i) && i+1 < len(st.Words):
		return st.Words[i+1].Stem
	case s.Relation == statement.AdjunctOf && v > i && st.Words[v].Stem == "base":
		return "base"
	case st.Words[i].Form == "place" && st.FormAt(i+1) == "of" && st.FormAt(i+2) == "birth":
		return "birthplace"
	}
	return st.Words[i].Stem
}

// turned lists the names that the sentence puts by other turns of phrase in the place that the statement gives the held one.
func turned(c *about.Comparison, s statement.Slot, proper bool) []about.Filler {
	var out []about.Filler
	for _, place := range places {
		if !slices.ContainsFunc(place, func(t turn) bool { return t.says(c.St, s) }) {
			continue
		}
		for _, t := range place {
			if t.relation == statement.AdjunctOf && about.Issuing[t.stem] && !labels[c.St.Words[s.Last-1].Stem] {
				continue // a band releases its album through a label
			}
			for j := range c.Text.Words {
				if c.Text.Words[j].Stem == t.stem {
					out = append(out, at(j, byTurn(c, s, j, t, proper))...)
				}
			}
		}
	}
	return out
}

// labels are the nouns with which the names of those end who bring out what others make.
var labels = sentence.Set("record recording music label entertainment picture film studio press publishing publisher book game media production distribution")

// byTurn lists the names that a turn of phrase around word j of the sentence puts in their place.
func byTurn(c *about.Comparison, s statement.Slot, j int, t turn, proper bool) []about.Filler {
	switch {
	case t.relation == statement.PatientOf:
		return objects(c, j, proper)
	case t.relation == statement.RoleOf:
		if start, end, ok := c.DoerAt(j); ok {
			return beside(c, start, j, end, proper)
		}
		return nil
	case c.Text.Words[j].Verb || c.Text.IsParticiple(j):
		if !c.SameTheme(j) || hasOtherObject(c, j) {
			return nil
		}
		if t.relation == statement.AgentOf {
			return agents(c, j, proper)
		}
	case t.relation == statement.AgentOf && !isWork(c, s, j):
		return nil
	case !predicatesTheme(c, j):
		_, end, ok := c.DoerAt(j)
		if !ok || end >= len(c.Text.Words) || !c.Text.IsCopula(end) {
			return nil
		}
		j = c.Text.MainVerb(end) // "Y's headquarters are in X"
	}
	for _, p := range t.prepositions {
		if fs := adjuncts(c, j, p, proper); len(fs) > 0 {
			return fs
		}
	}
	return nil
}

// hasOtherObject reports whether the verb at word j is done to something that makes it another deed: "signed a letter for Y".
// Contracts and games change nothing.
func hasOtherObject(c *about.Comparison, j int) bool {
	o := c.Text.ObjectOf(j)
	return o >= 0 && c.Text.Words[o].Phrase < 0 && c.Links.Used[o] < sentence.Akin && !idle[c.Text.Words[o].Stem]
}

// idle are objects that leave a verb of play or of joining what it says without them.
var idle = sentence.Set("contract deal term agreement football soccer basketball baseball hockey cricket rugby handball volleyball game")
