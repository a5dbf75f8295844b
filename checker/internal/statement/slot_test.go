package statement

import (
	"testing"

	"github.com/steadfact/steadfact/rules"
)

// statementOf reads a fact of one sentence.
func statementOf(t *testing.T, fact string) *Statement {
	t.Helper()
	s, err := rules.ParseStatement(fact)
	if err != nil {
		t.Fatal(err)
	}
	return Read(&rules.Fact{Statements: []rules.Statement{s}}, 0, nil)[0]
}

// TestRelations places held names in their statements.
func TestRelations(t *testing.T) {
	for _, c := range []struct {
		fact     string
		relation Relation
		anchor   string
	}{
		{"The mayor of Aldermouth is [Judith Farrow].", RoleOf, "mayor"},
		{"[Judith Farrow] is the mayor of Aldermouth.", RoleOf, "mayor"},
		{"The king's second wife was [Isabella of Arven].", RoleOf, "wife"},
		{"The board is chaired by [Helen Marsh].", AgentOf, "chaired"},
		{"[Helen Marsh] chairs the board.", AgentOf, "chairs"},
		{"Larkspur was started by Mona Reyes and [Piet Vos].", AgentOf, "started"},
		{"The bill was written for [Helen Marsh].", AdjunctOf, "written"},
		{"The headquarters of Norwind are in [Skarby].", AdjunctOf, "headquarters"},
		{"Tidewater comes under the [Mulberry] license.", ModifierOf, "license"},
		{"Norwind acquired [Skytide].", PatientOf, "acquired"},
		{"Iva Lund is [Danish].", predicateOf, "is"},
	} {
		st := statementOf(t, c.fact)
		got := st.SlotOf(&st.Held[0])
		if got.Relation != c.relation || got.Anchor < 0 || st.Words[got.Anchor].Form != c.anchor {
			t.Errorf("%s: got %v on word %d, want %v on %q", c.fact, got.Relation, got.Anchor, c.relation, c.anchor)
		}
	}
}
