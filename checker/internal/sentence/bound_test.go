package sentence

import (
	"testing"

	"github.com/steadfact/steadfact/internal/language"
	"github.com/steadfact/steadfact/internal/language/quantity"
)

// bound writes how a value is bounded: "at most 100".
func bound(m *language.Mention) string {
	if m == nil {
		return "-"
	}
	q := m.Quantity
	switch q.Comparator {
	case quantity.Exactly:
		return q.Value.RatString()
	case quantity.AtMost:
		return "at most " + q.High.RatString()
	case quantity.AtLeast:
		return "at least " + q.Low.RatString()
	case quantity.MoreThan:
		return "more than " + q.Value.RatString()
	case quantity.LessThan:
		return "less than " + q.Value.RatString()
	}
	return "?"
}

// TestBounded: a bound that is denied, or beyond which something is turned down, is the opposite one.
func TestBounded(t *testing.T) {
	for text, want := range map[string]string{
		"Sacks weigh more than [90] kg.":                      "more than 90",
		"Sacks may not be heavier than [90] kg.":              "at most 90",
		"Keys must not be shorter than [16] letters.":         "at least 16",
		"No sack weighs more than [90] kg.":                   "at most 90",
		"Sacks heavier than [90] kg are refused.":             "at most 90",
		"The guard rejects keys shorter than [16] letters.":   "at least 16",
		"Names with fewer than [4] letters are not accepted.": "at least 4",
		"More than [300] letters were rejected.":              "more than 300",
		"There is no charge for more than [9] bags.":          "more than 9",
		"The play was filmed over [9 weeks].":                 "9",
		"The play ran for over [9 weeks].":                    "more than 9",
		"The shed has [9] boats.":                             "9",
	} {
		r, m := mention(t, text)
		if got := bound(r.Bounded(m)); got != want {
			t.Errorf("%s\n\tgot %s, want %s", text, got, want)
		}
	}
}

// TestThreshold: a bound that tells of which things something is said sets a limit.
func TestThreshold(t *testing.T) {
	for text, want := range map[string]string{
		"Orders over [$50] ship for free.":           "at least 50",
		"Orders of more than [$50] ship for free.":   "at least 50",
		"Orders that exceed [$50] ship for free.":    "at least 50",
		"If it weighs less than [8] kg, it is free.": "at most 8",
		"The order was over [$50].":                  "-",
		"The guild has more than [50] boats.":        "-",
		"The order that exceeded [$50] was free.":    "-",
	} {
		r, m := mention(t, text)
		limit, ok := r.Threshold(m)
		if got := bound(limit); got != want || ok != (want != "-") {
			t.Errorf("%s\n\tgot %s, want %s", text, got, want)
		}
	}
}

// TestLimited: against a limit, a bare number is one where the sentence says so elsewhere.
func TestLimited(t *testing.T) {
	_, most := mention(t, "at most [64] oars")
	_, least := mention(t, "at least [64] oars")
	for text, want := range map[string][2]string{ // against a fact with an upper bound, and against one with a lower bound
		"The limit is [64] oars.":                     {"at most 64", "64"},
		"There is a [64]-oar limit.":                  {"at most 64", "64"},
		"The guild limits a crew to [64] oars.":       {"at most 64", "64"},
		"The maximum number of oars is [64].":         {"at most 64", "64"},
		"The minimum length is [64] m.":               {"64", "at least 64"},
		"You need [64] oars.":                         {"64", "at least 64"},
		"oars: maximum number of oars (default: [7])": {"at most 7", "7"},
		"The crew has [64] oars.":                     {"64", "64"},
		"The crew, at the most quiet, has [64] oars.": {"64", "64"},
	} {
		r, m := mention(t, text)
		if got := bound(r.Limited(*most, m)); got != want[0] {
			t.Errorf("%s\n\tagainst the most got %s, want %s", text, got, want[0])
		}
		if got := bound(r.Limited(*least, m)); got != want[1] {
			t.Errorf("%s\n\tagainst the least got %s, want %s", text, got, want[1])
		}
	}
}

// TestLeave: what needs somebody's leave beyond a bound needs none up to it.
func TestLeave(t *testing.T) {
	for text, want := range map[string][3]string{ // what is spared, the leave that is asked for, and the leave that is not
		"Purchases above [$500] require approval.":                {"at most 500", "approval", "-"},
		"Purchases above [$500] do not require approval.":         {"-", "-", "-"},
		"Purchases above [$500] require a receipt.":               {"-", "-", "-"},
		"You may spend up to [$500] without approval.":            {"-", "-", "approval"},
		"You may spend up to [$500] without prior consent.":       {"-", "-", "consent"},
		"Purchases above [$500] need prior permission.":           {"at most 500", "permission", "-"},
		"Purchases above [$500] require approval from the board.": {"at most 500", "-", "-"},
	} {
		r, m := mention(t, text)
		got := [3]string{bound(r.SparesUpTo(m)), wordAt(r, r.LeaveAsked()), wordAt(r, r.LeaveSpared())}
		if got != want {
			t.Errorf("%s\n\tgot %q, want %q", text, got, want)
		}
	}
}
