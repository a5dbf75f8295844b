package checker_test

import (
	"bytes"
	"encoding/json"
	"fmt"
	"maps"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/steadfact/steadfact/checker"
	"github.com/steadfact/steadfact/rules"
)

// pair is a fact, a text, and the verdict that people would give.
type pair struct{ ID, Fact, Text, Label string }

// kind is the id without its number: "count" of "count-01-c".
func (p pair) kind() string {
	kind, _, _ := strings.Cut(p.ID, "-")
	return kind
}

// readPairs reads the pairs, and sees that each has an id of its own and a label that means something.
func readPairs(t testing.TB) []pair {
	t.Helper()
	text, err := os.ReadFile(filepath.Join(root, "testdata", "pairs", "pairs.jsonl"))
	if err != nil {
		t.Fatal(err)
	}
	var pairs []pair
	seen := map[string]bool{}
	for n, line := range bytes.Split(bytes.TrimSpace(text), []byte("\n")) {
		var p pair
		d := json.NewDecoder(bytes.NewReader(line))
		d.DisallowUnknownFields()
		if err := d.Decode(&p); err != nil {
			t.Fatalf("pairs.jsonl:%d: %v", n+1, err)
		}
		if seen[p.ID] || !slices.Contains(verdicts, p.Label) {
			t.Errorf("pairs.jsonl:%d: %q has the id of another, or its label %q is no verdict", n+1, p.ID, p.Label)
		}
		seen[p.ID] = true
		pairs = append(pairs, p)
	}
	return pairs
}

var verdicts = []string{checker.Contradicted.String(), checker.Supported.String(), checker.NotEnoughInfo.String()}

// judge gives the verdict on a pair as the command does.
func (p pair) judge(t testing.TB) checker.Judgement {
	t.Helper()
	st, err := rules.ParseStatement(p.Fact)
	if err != nil {
		t.Fatalf("%s: %v", p.ID, err)
	}
	fact := &rules.Fact{ID: p.ID, Statements: []rules.Statement{st}}
	return checker.New(&rules.Base{Facts: []*rules.Fact{fact}}).Judge(p.Text, time.Time{})
}

// confusion counts verdicts: what people say, then what the checker says.
type confusion map[[2]string]int

func (c confusion) count(label, verdict string) int {
	n := 0
	for k, v := range c {
		if (label == "" || k[0] == label) && (verdict == "" || k[1] == verdict) {
			n += v
		}
	}
	return n
}

// precision is the share of contradictions reported that are right.
func (c confusion) precision() float64 {
	return share(c.count("contradicted", "contradicted"), c.count("", "contradicted"))
}

// recall is the share of contradictions that are reported.
func (c confusion) recall() float64 {
	return share(c.count("contradicted", "contradicted"), c.count("contradicted", ""))
}

// support is the share of supporting texts that are recognised as such.
func (c confusion) support() float64 {
	return share(c.count("supported", "supported"), c.count("supported", ""))
}

func share(part, whole int) float64 {
	if whole == 0 {
		return 1
	}
	return float64(part) / float64(whole)
}

func (c confusion) String() string {
	var b strings.Builder
	fmt.Fprintf(&b, "precision %.3f, recall %.3f, support %.3f;", c.precision(), c.recall(), c.support())
	for _, label := range verdicts {
		fmt.Fprintf(&b, " %s:", label)
		for _, verdict := range verdicts {
			fmt.Fprintf(&b, " %d", c.count(label, verdict))
		}
	}
	return b.String()
}

// TestPairs measures the verdicts on all pairs; no figure may drop below its floor.
func TestPairs(t *testing.T) {
	all, kinds := confusion{}, map[string]confusion{}
	alarms := map[string][]string{}
	for _, p := range readPairs(t) {
		verdict := p.judge(t).Verdict.String()
		if kinds[p.kind()] == nil {
			kinds[p.kind()] = confusion{}
		}
		all[[2]string{p.Label, verdict}]++
		kinds[p.kind()][[2]string{p.Label, verdict}]++
		if verdict == checker.Contradicted.String() && verdict != p.Label {
			alarms[p.kind()] = append(alarms[p.kind()], p.ID)
		}
	}
	if testing.Verbose() {
		t.Logf("each label with how often it was judged %s", strings.Join(verdicts, ", "))
		for _, kind := range slices.Sorted(maps.Keys(kinds)) {
			t.Logf("%-13s %v", kind, kinds[kind])
			t.Logf("%13s false alarms: %s", "", strings.Join(alarms[kind], " "))
		}
	}
	t.Logf("all: %v", all)
	holdFloors(t, map[string]float64{"precision": all.precision(), "recall": all.recall(), "support": all.support()})
}

// holdFloors compares figures with those reached before, and with -update records the better ones.
func holdFloors(t *testing.T, figures map[string]float64) {
	t.Helper()
	path := filepath.Join(root, "testdata", "pairs", "floors.json")
	floors := map[string]float64{}
	text, err := os.ReadFile(path)
	if err == nil {
		err = json.Unmarshal(text, &floors)
	}
	if err != nil && !os.IsNotExist(err) {
		t.Fatal(err)
	}
	if *update {
		for name, v := range figures {
			if *force || v > floors[name] {
				floors[name] = v
			}
		}
		text, err := json.MarshalIndent(floors, "", "  ")
		if err == nil {
			err = os.WriteFile(path, append(text, '\n'), 0o644)
		}
		if err != nil {
			t.Fatal(err)
		}
	}
	for _, name := range slices.Sorted(maps.Keys(figures)) {
		if floor, ok := floors[name]; !ok || figures[name] < floor-1e-9 {
			t.Errorf("%s is %.4f, and was %.4f before", name, figures[name], floor)
		}
	}
}

func TestConfusion(t *testing.T) {
	tests := []struct {
		name                       string
		c                          confusion
		precision, recall, support float64
	}{
		{"nothing", confusion{}, 1, 1, 1},
		{"all right", confusion{{"contradicted", "contradicted"}: 3, {"supported", "supported"}: 2, {"not enough info", "not enough info"}: 9}, 1, 1, 1},
		{"a false alarm", confusion{{"contradicted", "contradicted"}: 3, {"not enough info", "contradicted"}: 1}, 0.75, 1, 1},
		{"an alarm where there is support", confusion{{"contradicted", "contradicted"}: 1, {"supported", "contradicted"}: 1}, 0.5, 1, 0},
		{"silence", confusion{{"contradicted", "not enough info"}: 2, {"supported", "not enough info"}: 2}, 1, 0, 0},
		{"half", confusion{{"contradicted", "not enough info"}: 1, {"contradicted", "contradicted"}: 1}, 1, 0.5, 1},
	}
	for _, tt := range tests {
		if tt.c.precision() != tt.precision || tt.c.recall() != tt.recall || tt.c.support() != tt.support {
			t.Errorf("%s: %v", tt.name, tt.c)
		}
	}
}
