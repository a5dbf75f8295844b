package checker_test

import "testing"

// TestUnits: a bare number in a table is of the unit that its column's header says, or its row's first cell.
func TestUnits(t *testing.T) {
	for _, tt := range []struct {
		fact, table string
		want        int
	}{
		{"The request timeout is [30 seconds].", "| Setting | Timeout (s) |\n|---|---|\n| Request | 40 |\n", 1},
		{"The request timeout is [30 seconds].", "| Setting | Timeout (s) |\n|---|---|\n| Request | 30 |\n", 0},
		{"The request timeout is [30 seconds].", "| Setting | Timeout (ms) |\n|---|---|\n| Request | 30000 |\n", 0},
		{"The request timeout is [30 seconds].", "| Setting | Timeout [ms] |\n|---|---|\n| Request | 40,000 |\n", 1},
		{"The request timeout is [30 seconds].", "| Setting | Timeout (s) |\n|---|---|\n| Response | 40 |\n", 0},
		{"The larch pump weighs [3 kg].", "| | Larch pump | Elm pump |\n|---|---|---|\n| Weight in kg | 4 | 3 |\n", 1},
		{"The larch pump weighs [3 kg].", "| | Larch pump | Elm pump |\n|---|---|---|\n| Weight in kg | 3 | 4 |\n", 0},
		{"The cable is [12 m] long.", "| Part | Length (m) |\n|---|---|\n| Cable drum | 3 |\n", 0},
		{"The cable is [12 m] long.", "| Part | Width (m) |\n|---|---|\n| Cable | 3 |\n", 0},
		{"The cable is [12 m] long.", "| Part | Length (m) |\n|---|---|\n| Cable | 15 |\n", 1},
		{"The Elm plan costs [$29] a month.", "| Plan | Monthly price | Annual price |\n|---|---|---|\n| Larch | $9 | $90 |\n| Elm | $39 | $290 |\n", 1},
		{"The Elm plan costs [$29] a month.", "| Plan | Monthly price | Annual price |\n|---|---|---|\n| Larch | $9 | $90 |\n| Elm | $29 | $290 |\n", 0},
		{"The Elm plan costs [$29] a month.", "| Plan | Price per seat |\n|---|---|\n| Elm | $39 |\n", 0},
		{"Elm accounts may send [60] calls per minute.", "| Account | Calls per minute | Calls per hour |\n|---|---|---|\n| Elm | 90 | 600 |\n", 1},
		{"Elm accounts may send [60] calls per minute.", "| Account | Calls per minute | Calls per hour |\n|---|---|---|\n| Elm | 60 | 600 |\n", 0},
		{"The phone stipend is [$30] a month.", "- **Internet:** $50/month\n- **Phone:** $40/month\n", 0},
	} {
		wantFindings(t, "[facts]\na = '''"+tt.fact+"'''\n", "# Loom\n\n"+tt.table, tt.want)
	}
	wantFindings(t, "[facts]\na = 'The phone stipend is [$30] a month.'\n", "# Stipends\n\n- **Internet:** $50/month\n- **Phone:** $40/month\n", 1)
	wantFindings(t, "[facts]\na = 'The phone stipend is [$30] a month.'\n", "# Stipends\n\nContractors get:\n\n- **Internet:** $50/month\n- **Phone:** $40/month\n", 0)
}
