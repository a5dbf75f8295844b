package checker

import "testing"

// TestPolarity holds facts that hold what happened, how something is, or that something is not so. What is wanted is what the
// sentence says that contradicts, "+" when it supports the fact, and "" when it must be silent.
func TestPolarity(t *testing.T) {
	tryPolarity(t, []polarityOf{
		{"The committee [approved] the budget.", [][2]string{
			{"The committee rejected the budget.", "rejected"},
			{"The budget was rejected by the committee.", "rejected"},
			{"The committee did not approve the budget.", "did not approve"},
			{"The budget has not been approved by the committee.", "has not been approved"},
			{"The committee approved the budget without debate.", "+"},
			{"The committee not only approved the budget but praised it.", "+"},
			{"The committee approved the budget, not the plan.", "+"},
			{"The committee has not rejected the budget.", ""},
			{"Did the committee reject the budget?", ""},
			{"The committee may reject the budget.", ""},
			{"The committee plans to reject the budget.", ""},
			{"The mayor rejected the committee's budget.", ""},
			{"The committee rejected the appeal.", ""},
			{"No committee approved the budget.", ""},
		}},
		{"The ban on fishing in the Vell was [lifted] in May.", [][2]string{
			{"The ban on fishing in the Vell was imposed in May.", "imposed"},
			{"In May, the ban on fishing in the Vell was lifted.", "+"},
			{"The ban on fishing in the Ouse was imposed in May.", ""},
			{"The ban on fishing in the Vell was discussed in May.", ""},
		}},
		{"Registration for the open day is [mandatory].", [][2]string{
			{"Registration for the open day is not required.", "is not required"},
			{"For members of the board, registration for the open day is not required.", ""},
			{"For members, registration for the open day is optional.", ""},
		}},
		{"The gate of the castle is [open] on Sundays.", [][2]string{
			{"On Sundays the gate of the castle is closed.", "closed"},
			{"The gate of the castle is not open on Sundays.", "is not open"},
			{"The gate of the castle is always open on Sundays.", "+"},
			{"The garden of the castle is closed on Sundays.", ""},
		}},
		{"The government has [not] formally asked the guild to leave.", [][2]string{
			{"The government has formally asked the guild to leave.", "has formally asked"},
			{"The government never asked the guild to leave.", "+"},
			{"The government may ask the guild to leave.", ""},
			{"Has the government asked the guild to leave?", ""},
		}},
		{"Dogs are [not] allowed on the beach.", [][2]string{
			{"Dogs are allowed on the beach.", "are allowed"},
			{"Guide dogs are allowed on the beach.", ""},
		}},
		{"The mayor of Aldermouth is [Judith Farrow].", [][2]string{
			{"Judith Farrow is not the mayor of Aldermouth.", "is not"},
			{"The mayor of Aldermouth is not Judith Farrow.", "is not"},
			{"Judith Farrow, the mayor of Aldermouth, is not here.", "+"},
			{"Judith Farrow is not only the mayor of Aldermouth.", "+"},
		}},
	})
}

// TestPolarityOfOthers holds what is said of something else than the fact's subject, or of another time.
func TestPolarityOfOthers(t *testing.T) {
	tryPolarity(t, []polarityOf{
		{"Passengers must [not] smoke on the ferry.", [][2]string{
			{"Passengers who smoke on the ferry are fined.", ""},
		}},
		{"Sorrel 18 is [not] supported.", [][2]string{
			{"Sorrel 18 is supported.", "is supported"},
			{"Sorrel 18 was supported until last year.", ""},
		}},
		{"Lake Orsa is the [deepest] lake in Kelland.", [][2]string{
			{"Lake Orsa is the second deepest lake in Kelland.", "second deepest"},
			{"Lake Orsa is the second deepest lake in Norrheim.", ""},
		}},
		{"The gateway returns [JSON].", [][2]string{
			{"The gateway returns XML.", "XML"},
			{"The old gateway returned XML.", ""},
		}},
		{"The API returns [JSON].", [][2]string{
			{"The API returns XML.", "XML"},
			{"The old API returned XML.", ""},
		}},
		{"The wall is painted [white].", [][2]string{
			{"The wall was painted red before the renovation.", ""},
		}},
		{"The shop sells [bread].", [][2]string{
			{"The shop sells fish.", "fish"},
			{"The shop also sells milk.", ""},
		}},
		{"The museum is in [Mill Street].", [][2]string{
			{"The museum is in Dock Road.", "Dock Road"},
			{"The museum's archive is in Dock Road.", ""},
		}},
		{"The trail starts in [Harvik].", [][2]string{
			{"The trail starts in Varde.", "Varde"},
			{"Another trail starts in Varde.", ""},
		}},
		{"The lake is [not] suitable for swimming.", [][2]string{
			{"The neighbouring lake is suitable for swimming.", ""},
		}},
		{"The bill was [rejected] by the senate.", [][2]string{
			{"The bill was approved by the senate.", "approved"},
			{"The bill was approved by the committee before the senate rejected it.", ""},
		}},
	})
}

// polarityOf are texts against a fact.
type polarityOf struct {
	fact  string
	texts [][2]string
}

// tryPolarity judges texts.
func tryPolarity(t *testing.T, of []polarityOf) {
	t.Helper()
	for _, c := range of {
		for _, x := range c.texts {
			j := judgeOne(t, c.fact, x[0])
			got := map[Verdict]string{Contradicted: j.Found, Supported: "+"}[j.Verdict]
			if got != x[1] {
				t.Errorf("%s\n%s\ngot %q, want %q (%s)", c.fact, x[0], got, x[1], j.Reason)
			}
			if j.Verdict != NotEnoughInfo && j.Reason == "" {
				t.Errorf("%s\n%s\n%v without a reason", c.fact, x[0], j.Verdict)
			}
		}
	}
}
