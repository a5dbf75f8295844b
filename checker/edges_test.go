package checker_test

import (
	"strings"
	"testing"
	"time"

	"github.com/steadfact/steadfact/checker"
	"github.com/steadfact/steadfact/rules"
)

// TestAtTheEdge: texts that have nothing, or too little, where something was looked up once that had stopped the program.
func TestAtTheEdge(t *testing.T) {
	for _, p := range []pair{
		{"a part of nothing", "[All] seats in the hall are reserved.", "3 of 0 seats in the hall are reserved.", "not enough info"},
		{"no verb up to the bar", "Quartz 6 was released in [October 2022].", "Quartz 6 was released | 5 | October 2023", "not enough info"},
		{"a noun taken for a verb at the end", "The author of the almanac Blue Hours is [Ines Calvo].", "Blue Hours is author", "not enough info"},
		{"a nation at the beginning", "Jonas Hjelm is [Danish].", "Danish painter Jonas Hjelm in 1880.", "supported"},
		{"another nation at the beginning", "Jonas Hjelm is [Danish].", "Swedish painter Jonas Hjelm in 1880.", "contradicted"},
		{"an article in the place of a name", "Corrin [Interactive] Entertainment developed the Sorrel Portable.", "console developed by Corrin The Entertainment.", "not enough info"},
		{"a rejection where there is no value", "Senator Hale has [never] voted for a tax increase.", "Senator Hale rejected the bill and voted for a tax increase.", "not enough info"},
		{"a course that no value ends", "The water rose to [64] m, but did [not] flood the mill.", "The water did flood the mill.", "contradicted"},
		{"words that are no value, of a council that rejected something", "The council has [not] extended the ferry contract.", "The council that rejected advice has extended the ferry contract.", "not enough info"},
		{"a denial in the place of an opposite", "The bridge is [open] to the public.", "The bridge to the public rejected is not open.", "not enough info"},
		{"a denial beside a limit", "The club pays at most [40] crowns and has [not] extended the ferry contract of the town.", "The club may have extended the ferry contract of the town and pays.", "not enough info"},
		{"a denial beside what something came to", "The fee rose to [40] crowns and the town has [not] extended the ferry contract.", "The town has extended the ferry contract, and the fee rose.", "contradicted"},
		{"a sort of what a denial speaks of", "The diver [failed] to find the bell in 1977.", "The default diver found the bell in 1977.", "not enough info"},
		{"a number that no verb governs", "More than [20] teams play in the Northern League.", "Eight teams", "contradicted"},
		{"a doer without a deed at the beginning", "Cy Dale edited [Low Tide].", "By Ann, produced by Bo Hale and edited by Cy Dale.", "not enough info"},
		{"a country behind nothing but its preposition", "From [Sweden].", "He is Danish.", "not enough info"},
		{"a switch in code at the beginning", "The lamp is [on].", "`on` lamp is", "supported"},
		{"a title in capitals at the beginning of a fact", "CEO of Norwind is [Ann Lee].", "CEO of Norwind is Jon Ude.", "contradicted"},
		{"a verb at the end of a fact without a full stop", "In the storm [12] boats sank", "In the storm 14 boats of the harbour were sunk by the waves.", "not enough info"},
		{"a case between how often and its verb", "The newsletter is published [weekly].", "Monthly newsletter when the council is published.", "not enough info"},
		{"a hedge at the beginning", "The council has about $[50k] left unreserved.", "About $24k left unreserved at the council.", "contradicted"},
	} {
		t.Run(p.ID, func(t *testing.T) {
			if j := p.judge(t); j.Verdict.String() != p.Label {
				t.Errorf("%s: %s", j.Verdict, j.Reason)
			}
		})
	}
}

// TestTornTexts holds every fact of the pairs against its text without its first or last words, and against that of the next pair: none
// may stop the program, and what is found must stand there.
func TestTornTexts(t *testing.T) {
	pairs := readPairs(t)
	for i, p := range pairs {
		st, err := rules.ParseStatement(p.Fact)
		if err != nil {
			t.Fatal(err)
		}
		c := checker.New(&rules.Base{Facts: []*rules.Fact{{ID: p.ID, Statements: []rules.Statement{st}}}})
		for _, text := range append(torn(p.Text), pairs[(i+1)%len(pairs)].Text) {
			if j := c.Judge(text, time.Time{}); j.Verdict == checker.Contradicted && !strings.Contains(text, j.Found) {
				t.Errorf("%s: %q is not in %q", p.ID, j.Found, text)
			}
		}
	}
}

// torn is a text without one and without two words at either end.
func torn(text string) (out []string) {
	words := strings.Fields(text)
	for n := 1; n <= min(2, len(words)); n++ {
		out = append(out, strings.Join(words[n:], " "), strings.Join(words[:len(words)-n], " "))
	}
	return out
}
