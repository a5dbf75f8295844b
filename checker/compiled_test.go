package checker_test

import (
	"bytes"
	"fmt"
	"reflect"
	"strings"
	"testing"

	"github.com/steadfact/steadfact/checker"
	"github.com/steadfact/steadfact/internal/document"
	"github.com/steadfact/steadfact/internal/flat"
	"github.com/steadfact/steadfact/internal/source"
	"github.com/steadfact/steadfact/rules"
)

// keep writes a base and what is made of it.
func keep(tb testing.TB, base *rules.Base) string {
	tb.Helper()
	var b bytes.Buffer
	to := flat.Writer(&b)
	base.Code(to)
	checker.New(base).Code(to)
	if err := to.End(); err != nil {
		tb.Fatal(err)
	}
	return b.String()
}

// bringBack reads what keep has written; nil where that cannot be.
func bringBack(text string) (*rules.Base, *checker.Checker) {
	from := flat.Reader(text)
	base := &rules.Base{}
	base.Code(from)
	c := checker.Restore(base, from)
	if from.End() != nil {
		return nil, nil
	}
	return base, c
}

// everySort is a base in which a fact has everything that a fact can have.
const everySort = `
[aliases]
"United Harbours" = ["UH", "the Harbours"]

[facts]
port = "The harbour of Marden listens on port [8080 | 8081]."

[[fact]]
id = "barrels"
statement = "The granary of Oxted holds [900] barrels. The United Harbours own [Oxted Granary]."
also = ["In Oxted the granary has room for [900] barrels."]
valid = { from = 2021-12-09, until = "2025-09" }
tolerance = "2.5 km"
require = ["granary"]
unless = ["planned"]
severity = "notice"
files = ["docs/**/*.md"]
note = "Counted in spring."
source = "https://example.org/granary"
review_by = 2027-01-01

[[fact]]
id = "share"
statement = "Rain falls on 12% of the days in Pell."
tolerance = "10%"

[check]
fail_on = "warning"
weekday = false
exclude = ["old/**"]

[[check.ignore]]
facts = ["port"]
files = ["old.md"]
reason = "Kept as it was."
`

// TestBringBack: what comes back of a checker finds the same as the checker, and its base says the same.
func TestBringBack(t *testing.T) {
	every, err := rules.Parse("facts.toml", everySort)
	if err != nil {
		t.Fatal(err)
	}
	text := prose(300) + "\nThe granary of Oxted holds 800 barrels. The harbour of Marden listens on port 8083.\n\nUH owns Tarnby Granary.\n"
	doc := document.Parse(source.New("docs/a.md", text))
	for i, base := range []*rules.Base{every, factsOf(t, 10), factsOf(t, 5000)} {
		got, restored := bringBack(keep(t, base))
		if !reflect.DeepEqual(got, base) {
			t.Errorf("%d: the base comes back as another", i)
		}
		want, found := checker.New(base).Check(doc), restored.Check(doc)
		if len(want.Findings) == 0 || fmt.Sprint(told(want)) != fmt.Sprint(told(found)) {
			t.Errorf("%d: %v, want %v", i, told(found), told(want))
		}
	}
}

// told is a result without the facts' addresses.
func told(r *checker.Result) (out []string) {
	for _, f := range r.Findings {
		out = append(out, fmt.Sprint(f.ID(), f.Start, f.End, f.Found, f.Expected, f.Fingerprint))
	}
	for _, s := range r.Supported {
		out = append(out, fmt.Sprint(s.Fact.ID, s.Start, s.Found))
	}
	return append(out, fmt.Sprint(r.Files, r.Sentences, len(r.Silenced)))
}

// TestBringBackTwice: what is kept of what came back is the same row of bytes.
func TestBringBackTwice(t *testing.T) {
	first := keep(t, factsOf(t, 500))
	base, c := bringBack(first)
	var b bytes.Buffer
	to := flat.Writer(&b)
	base.Code(to)
	c.Code(to)
	if to.End() != nil || b.String() != first {
		t.Error("it is another")
	}
}

// FuzzBringBack: whatever is read is either no base, or one that can be held against documents as it is read again.
func FuzzBringBack(f *testing.F) {
	every, err := rules.Parse("facts.toml", everySort)
	if err != nil {
		f.Fatal(err)
	}
	f.Add(keep(f, every))
	f.Add(keep(f, factsOf(f, 3)))
	f.Add("")
	f.Fuzz(func(t *testing.T, text string) {
		base, c := bringBack(text)
		if (base == nil) != (c == nil) {
			t.Error("half of it came back")
		}
	})
}

// TestDamagedRows: no single byte that is changed, and no end that is missing, makes Restore fall.
func TestDamagedRows(t *testing.T) {
	whole := keep(t, factsOf(t, 3))
	for i := range whole {
		if _, c := bringBack(whole[:i]); c != nil {
			t.Errorf("the first %d of %d bytes are taken for all", i, len(whole))
		}
		for _, b := range []string{"\x00", "\x7f", "\xff"} {
			bringBack(whole[:i] + b + whole[i+1:])
		}
	}
	if _, c := bringBack(strings.Repeat("\xff", 100)); c != nil {
		t.Error("noise is taken for a base")
	}
}
