// Package delta tells what a change of a repository brought: which findings are new, which facts were changed and what now
// contradicts them.
package delta

import (
	"cmp"
	"slices"
	"strings"

	"github.com/steadfact/steadfact/checker"
	"github.com/steadfact/steadfact/rules"
)

// Change is a repository before and after.
type Change struct {
	before    []checker.Finding
	unchanged map[*rules.Fact]string                  // the facts of after that were there before, with the ids they had
	kept      map[*rules.Fact]*rules.Fact             // the facts of before that are still there, as they are now
	touches   func(path string, first, last int) bool // whether a line of a file was added or rewritten
}

// New makes a change of the fact base of before and of after, and of what the documents of before contradicted in the former.
// Where there was no fact base, it is one without facts. Touches says whether one of the lines first to last was added or
// rewritten.
func New(earlier, now *rules.Base, before []checker.Finding, touches func(path string, first, last int) bool) *Change {
	ids, kept := earlierFacts(earlier, now)
	return &Change{before, ids, kept, touches}
}

// Brought are the findings that the change brought, in their order: those that were not there before, and all about facts that
// it changed. A finding is known again by its sentence, so that a paragraph that was moved or wrapped otherwise brings none.
func (c *Change) Brought(after []checker.Finding) []checker.Finding {
	known := map[string]int{}
	for i := range c.before {
		f := &c.before[i]
		known[key(f, f.ID())]++
	}
	groups := map[string][]int{}
	brought := make([]bool, len(after))
	for i := range after {
		f := &after[i]
		earlier, unchanged := c.unchanged[f.Fact]
		if f.Fact == nil {
			earlier, unchanged = f.Rule, true
		}
		if brought[i] = !unchanged; unchanged {
			k := key(f, earlier)
			groups[k] = append(groups[k], i)
		}
	}
	for k, group := range groups {
		for _, i := range c.newest(after, group, len(group)-known[k]) {
			brought[i] = true
		}
	}
	var out []checker.Finding
	for i := range after {
		if brought[i] {
			out = append(out, after[i])
		}
	}
	return out
}

// newest picks n of several equal findings: first those on lines that were touched.
func (c *Change) newest(all []checker.Finding, group []int, n int) []int {
	if n <= 0 {
		return nil
	}
	untouched := func(i int) int {
		if f := &all[i]; c.touches(f.Path, f.Start.Line, f.End.Line) {
			return 0
		}
		return 1
	}
	slices.SortStableFunc(group, func(a, b int) int { return cmp.Compare(untouched(a), untouched(b)) })
	return group[:n]
}

// earlierFacts are the facts of now that were there before, with the ids they had, and those of before that are still there.
func earlierFacts(earlier, now *rules.Base) (ids map[*rules.Fact]string, kept map[*rules.Fact]*rules.Fact) {
	worded := map[string][]*rules.Fact{}
	for _, f := range earlier.Facts {
		worded[f.Statements[0].Text] = append(worded[f.Statements[0].Text], f)
	}
	ids, kept = map[*rules.Fact]string{}, map[*rules.Fact]*rules.Fact{}
	for _, f := range now.Facts {
		same := worded[f.Statements[0].Text]
		if i := slices.IndexFunc(same, f.Alike); i >= 0 {
			ids[f], kept[same[i]] = same[i].ID, f
		}
	}
	return ids, kept
}

// key is what a finding is known by, wherever its sentence stands.
func key(f *checker.Finding, id string) string {
	return strings.Join([]string{f.Rule, id, strings.Join(strings.Fields(f.Sentence), " "), f.Found}, "\x00")
}
