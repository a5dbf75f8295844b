package temporal

import (
	"flag"
	"fmt"
	"os"
	"strings"
	"testing"
)

var update = flag.Bool("update", false, "write the readings of testdata/prose.txt as they are now")

// TestProse holds prose as news, papers and handbooks have it to its golden readings: under each text, indented, one line for every date. A line
// "# 1989-11-02" sets the date of the texts that follow.
func TestProse(t *testing.T) {
	const path = "testdata/prose.txt"
	old, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	var got strings.Builder
	ref := ""
	for line := range strings.Lines(string(old)) {
		switch {
		case strings.HasPrefix(line, "\t"):
			continue
		case strings.HasPrefix(line, "# "):
			ref = strings.TrimSpace(line[2:])
		}
		got.WriteString(line)
		if text := strings.TrimSpace(line); text != "" && !strings.HasPrefix(line, "# ") {
			for _, m := range read(t, text, ref) {
				fmt.Fprintf(&got, "\t%s = %s\n", m.Whole.Of(text), describe(m))
			}
		}
	}
	if *update {
		if err := os.WriteFile(path, []byte(got.String()), 0o644); err != nil {
			t.Fatal(err)
		}
		return
	}
	was, is := strings.Split(string(old), "\n"), strings.Split(got.String(), "\n")
	for i := range max(len(was), len(is)) {
		if i >= len(was) || i >= len(is) || was[i] != is[i] {
			t.Fatalf("%s:%d: reads %q, was %q (go test -update writes it anew)", path, i+1, is[min(i, len(is)-1)], was[min(i, len(was)-1)])
		}
	}
}

var (
	grainNames  = [...]string{"", "second", "minute", "hour", "day", "week", "month", "quarter", "half", "season", "year", "decade", "century", "millennium"}
	deixisNames = [...]string{"", " partial", " relative", " anaphoric"}
)

func describe(m Mention) string {
	s := ""
	if d := m.Date; d != nil {
		s = value(m) + " " + grainNames[d.Grain] + deixisNames[d.Deixis]
		if d.Range {
			s += " range"
		}
		if d.Approx {
			s += " about"
		}
	}
	if m.Clock != nil {
		s = strings.TrimSpace(s + " " + clockValue(m.Clock))
	}
	return s
}
