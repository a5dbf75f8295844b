package command

import (
	"strings"
	"testing"
	"time"

	"github.com/steadfact/steadfact/checker"
	"github.com/steadfact/steadfact/internal/document"
	"github.com/steadfact/steadfact/internal/source"
	"github.com/steadfact/steadfact/rules"
)

// TestFalsify makes false each sentence that agrees with its fact.
func TestFalsify(t *testing.T) {
	for _, tt := range []struct{ fact, text, want string }{
		{"The hall of the Marden society has [40] seats.", "The hall of the Marden society has 40 seats.", "The hall of the Marden society has 90 seats."},
		{"The hall of the Marden society has [40] seats.", "The hall of the Marden society has forty seats.", "The hall of the Marden society has ninety seats."},
		{"The Marden society was founded on [12 March 2019].", "The Marden society was founded in March 2019.", "The Marden society was founded in March 2014."},
		{"The Marden society rents at least [200] rooms.", "The Marden society rents 300 rooms.", "The Marden society rents 15 rooms."},
		{"The chair of the Marden society is [Judith Farrow].", "The chair of the Marden society is Judith Farrow.", "The chair of the Marden society is Ottilie Quillmark."},
		{"MHS stands for [Marden Harbour Service].", "MHS stands for Marden Harbour Service.", "MHS stands for Marden Hybrid Service."},
		{"MIR stands for [Mid-level Input Record].", "MIR is the mid-level input record.", "MIR is the mid-level internal record."},
		{"The Marden society was founded within [a year].", "The Marden society was founded within a year.", "The Marden society was founded within 37 years."},
		{"The agent does [not] store passwords.", "The agent does not store passwords.", "The agent does store passwords."},
	} {
		tester, support := supportOf(t, tt.fact, tt.text)
		edit, reason := tester.falsify(tt.text, support)
		if got := edit.Apply(tt.text); got != tt.want {
			t.Errorf("%q becomes %q (%s)", tt.text, got, reason)
		}
	}
}

func supportOf(t *testing.T, fact, text string) (*tester, *checker.Support) {
	t.Helper()
	base, err := rules.Parse("facts.toml", "[facts]\na = '"+fact+"'")
	if err != nil {
		t.Fatal(err)
	}
	c := checker.New(base)
	result := c.Check(document.Parse(source.New("a.txt", text)))
	if len(result.Supported) != 1 {
		t.Fatalf("%q is supported %d times", text, len(result.Supported))
	}
	return &tester{checker: c, names: namesOf(base)}, &result.Supported[0]
}

func TestOtherExpansion(t *testing.T) {
	for found, want := range map[string]string{
		"Marden Harbour Service": "Marden Hybrid Service", "Mid-level IR": "Modular IR", "abstract syntax tree": "abstract standard tree",
		"Marden": "", "MHS IR": "", "Marden XY": "Modular XY", "Marden Xylem": "",
	} {
		if got := otherExpansion(found); got != want {
			t.Errorf("%q becomes %q, not %q", found, got, want)
		}
	}
}

func TestBegins(t *testing.T) {
	for _, tt := range []struct {
		letters, full string
		want          bool
	}{
		{"MIR", "Mid-level Input Record", true}, {"MIR", "Mid-level IR", true}, {"CoE", "Centers of Excellence", true},
		{"The", "Harbour Service", false}, {"MHS", "Marden Service", false}, {"M", "Marden", false}, {"is", "Input Service", true},
	} {
		if got := begins(tt.letters, tt.full); got != tt.want {
			t.Errorf("%s, %s: %v", tt.letters, tt.full, got)
		}
	}
}

func TestNamesOf(t *testing.T) {
	base, err := rules.Parse("facts.toml", `[facts]
a = "The chair is [Judith Farrow]."
b = "The hall has [40] seats."
c = "The hall was opened in [March 2019]."
d = "The editor is [vim]."
e = "The office is at [17 Quay Street]."`)
	if err != nil {
		t.Fatal(err)
	}
	if got := strings.Join(namesOf(base), ", "); got != "Judith Farrow" {
		t.Errorf("names are %s", got)
	}
}

func TestUntitled(t *testing.T) {
	for full, want := range map[string]string{
		"President Alma Reyes": "Alma Reyes", "Prime Minister Reyes": "Reyes", "Dr. Reyes": "Reyes", "Alma Reyes": "Alma Reyes", "President": "President",
	} {
		if title, bare := untitled(full); bare != want || title+bare != full {
			t.Errorf("%q is %q and %q", full, title, bare)
		}
	}
}

// TestToday takes the clock only where no date is given, and none where there is no clock.
func TestToday(t *testing.T) {
	now := time.Date(2025, 7, 1, 23, 0, 0, 0, time.UTC)
	given := day{time.Date(2024, 1, 27, 0, 0, 0, 0, time.UTC)}
	for _, tt := range []struct {
		name string
		now  func() time.Time
		date day
		want day
	}{
		{"a clock", func() time.Time { return now }, day{}, day{now}},
		{"a clock and a date", func() time.Time { return now }, given, given},
		{"no clock", nil, day{}, day{}},
	} {
		c := facts{scope: scope{Date: tt.date}}
		if got := c.today(&run{Command: &Command{Now: tt.now}}); !got.Equal(tt.want.Time) {
			t.Errorf("%s: %v", tt.name, got)
		}
	}
}

// TestAge looks at the last day on which a fact holds, and at the first after it.
func TestAge(t *testing.T) {
	base, err := rules.Parse("facts.toml", `[[fact]]
id = "a"
statement = "The hall has [40] seats."
valid = { until = 2025-06-30 }
review_by = 2025-06-30`)
	if err != nil {
		t.Fatal(err)
	}
	for date, want := range map[string]bool{"2025-06-30": false, "2025-07-01": true, "": false} {
		i, today := inventoryOf(base, &checker.Result{}), day{}
		if date != "" {
			if err := today.UnmarshalText([]byte(date)); err != nil {
				t.Fatal(err)
			}
		}
		i.addAge(base, today)
		if e := i.Facts[0]; e.Expired != want || e.Overdue != want || e.Until != "2025-06-30" || e.ReviewBy != "2025-06-30" {
			t.Errorf("on %q: %+v", date, e)
		}
	}
}
