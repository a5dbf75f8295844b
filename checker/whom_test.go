package checker_test

import "testing"

// TestWhom: a fact that does not say of what it tells is answered only by a sentence that says the same; what a fact does tell of, the
// sentence or its surroundings must speak of; and a heading's words alone do not make a few words below it the fact's.
func TestWhom(t *testing.T) {
	for _, tt := range []struct {
		fact, page string
		want       int
	}{
		{"In [1.6] this option became stable.", "# Drain\n\nIn 1.7 this option became stable.\n", 1},
		{"In [1.6] this option became stable.", "# Drain\n\nThe relay option became stable in 1.7.\n", 0},
		{"By default this should be [24] hours.", "# Relay\n\nOld messages are dropped after the hold time, 2 hours by default.\n", 0},
		{"By default this should be [24] hours.", "# Relay\n\nThe default hold time is 2 hours.\n", 0},
		{"This handbook has [12] chapters.", "# Handbook\n\nThe handbook has 14 chapters.\n", 1},
		{"He left the orchestra in [1982].", "# Ada Holm\n\nAda Holm left the orchestra in 1984.\n", 0},
		{"He left the orchestra in [1982].", "# Jon Ude\n\nHe left the orchestra in 1984.\n", 1},
		{"With its annex the barn may hold [240] sheep.", "# Barn\n\nWith its annex, the barn may hold 420 sheep.\n", 1},
		{"Rust has [4] mill wheels.", "# Rust\n\nRust has 6 mill wheels.\n", 1},

		{"The dispatcher forwards at most [40] parcels to the Norhaven depot.", "# Norhaven depot\n\nThe scanner reads at most 90 parcels and passes them on to the depot.\n", 0},
		{"The dispatcher forwards at most [40] parcels to the Norhaven depot.", "# Norhaven depot\n\nThe dispatcher forwards at most 90 parcels to it.\n", 1},

		{"A long holiday would lead to more than [80%] of the crews being on old boats.", "# Crews\n\nThe answers say that 30% of the crews are on old boats.\n", 0},
		{"A long holiday would lead to more than [80%] of the crews being on old boats.", "# Crews\n\nA long holiday would lead to 30% of the crews being on old boats.\n", 1},

		{"In [1.21], the relay will always be enabled in the beta group.", "# Relay\n\n## Enabled relay in groups\n\n- 12.5\n", 0},
		{"Ferries with more than [90] passengers should have their bookings split into several ferries.", "# Ferries\n\n## Bookings\n\n- 4 decks\n", 0},
		{"The hull of the Marden ferry is [90] metres long.", "# Marden ferry\n\n| Part | Length |\n|---|---|\n| Hull | 70 metres |\n", 1},
	} {
		wantFindings(t, "[facts]\na = '''"+tt.fact+"'''\n", tt.page, tt.want)
	}
}

// TestNumberOfOther: a number that is reckoned with is not stated, a version is no count, and what stands in words of its own under a heading
// is not the fact's for the heading's words alone.
func TestNumberOfOther(t *testing.T) {
	for _, tt := range []struct {
		fact, page string
		want       int
	}{
		{"The barge carries [12] crates.", "# Barge\n\nThe barge carries 10 * 20 crates.\n", 0},
		{"The barge carries [12] crates.", "# Barge\n\nThe barge carries 10 + 5 crates.\n", 0},
		{"The barge carries [12] crates.", "# Barge\n\nThe barge carries 15+ crates.\n", 1},
		{"The barge carries [12] crates.", "# Barge\n\nThe barge carries 15 crates.\n", 1},

		{"The relay was moved to the new group in [1.24].", "# Relay\n\nThe relay was moved to the new group in two steps.\n", 0},
		{"The relay was moved to the new group in [1.24].", "# Relay\n\nThe relay was moved to the new group in 1.25.\n", 1},
		{"The plug-in can be removed in version [1.40.0].", "# A plug-in of Marden\n\n## Version 2 schema\n\nVersion 2:\n", 0},
		{"The plug-in can be removed in version [1.40.0].", "# A plug-in of Marden\n\nThe plug-in can be removed in version 1.41.0.\n", 1},
		{"Starting with Marden [1.23], the field may be changed.", "# Fields of Marden\n\n## Changed\n\n- strict (since 1.35)\n", 0},
	} {
		wantFindings(t, "[facts]\na = '''"+tt.fact+"'''\n", tt.page, tt.want)
	}
}
