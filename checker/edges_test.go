package checker_test

import "testing"

// TestAtTheEdge: texts that have nothing, or too little, where something was looked up once that had stopped the program.
func TestAtTheEdge(t *testing.T) {
	for _, p := range []pair{
		{"no verb up to the bar", "Quartz 6 was released in [October 2022].", "Quartz 6 was released | 5 | October 2023", "not enough info"},
		{"a noun taken for a verb at the end", "The author of the almanac Blue Hours is [Ines Calvo].", "Blue Hours is author", "not enough info"},
		{"a nation at the beginning", "Jonas Hjelm is [Danish].", "Danish painter Jonas Hjelm in 1880.", "supported"},
		{"another nation at the beginning", "Jonas Hjelm is [Danish].", "Swedish painter Jonas Hjelm in 1880.", "contradicted"},
		{"an article in the place of a name", "Corrin [Interactive] Entertainment developed the Sorrel Portable.", "console developed by Corrin The Entertainment.", "not enough info"},
		{"a hedge at the beginning", "The council has about $[50k] left unreserved.", "About $24k left unreserved at the council.", "contradicted"},
	} {
		t.Run(p.ID, func(t *testing.T) {
			if j := p.judge(t); j.Verdict.String() != p.Label {
				t.Errorf("%s: %s", j.Verdict, j.Reason)
			}
		})
	}
}
