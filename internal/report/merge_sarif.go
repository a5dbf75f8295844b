package report

import (
	"cmp"
	"errors"
	"fmt"
	"io"
	"net/url"
	"slices"
	"strings"

	"github.com/steadfact/steadfact/rules"
)

// mergedSARIF is the SARIF report of several runs.
type mergedSARIF struct {
	log     sarifLog // of the run that was added first
	joined  int
	rules   []sarifRule
	results []sarifResult // each with the index of its rule in rules
	left    int           // findings that some run has left out
}

func (m *mergedSARIF) add(text []byte) error {
	var log sarifLog
	if err := decodeReport(text, &log); err != nil {
		return err
	}
	if len(log.Runs) != 1 || len(log.Runs[0].Invocations) != 1 || log.Runs[0].Tool.Driver.Name != toolName {
		return errors.New("it is no report of steadfact: it is not of one run of steadfact")
	}
	run := &log.Runs[0]
	if m.joined == 0 {
		m.log = log
	} else if own, other := run.Tool.Driver.Version, m.log.Runs[0].Tool.Driver.Version; own != other {
		return fmt.Errorf("it is of version %q of steadfact, the others of %q", own, other)
	}
	m.joined++
	for _, n := range run.Invocations[0].Notifications {
		m.left += leftOut(n)
	}
	for _, r := range run.Results {
		if r.RuleIndex < 0 || r.RuleIndex >= len(run.Tool.Driver.Rules) || len(r.Locations) != 1 {
			return errors.New("it is no report of steadfact: a result has no rule or no place")
		}
		r.RuleIndex += len(m.rules)
		m.results = append(m.results, r)
	}
	m.rules = append(m.rules, run.Tool.Driver.Rules...)
	return nil
}

func (m *mergedSARIF) write(w io.Writer) error {
	log, run := m.log, m.log.Runs[0]
	run.Results = append([]sarifResult{}, m.results...)
	slices.SortStableFunc(run.Results, func(a, b sarifResult) int { return strings.Compare(a.path(), b.path()) })
	left := m.left + max(0, len(run.Results)-maxResults)
	run.Invocations = []sarifInvocation{invocation(left)}
	if left > 0 {
		slices.SortStableFunc(run.Results, func(a, b sarifResult) int {
			return cmp.Or(cmp.Compare(a.severity(), b.severity()), cmp.Compare(b.Rank, a.Rank))
		})
		run.Results = run.Results[:min(len(run.Results), maxResults)]
	}
	run.Tool.Driver.Rules = m.broken(run.Results)
	log.Runs = []sarifRun{run}
	return Encode(w, log, " ")
}

// broken are the rules of some results, each as the first of them has it, and by id. The results are told where their rules are.
func (m *mergedSARIF) broken(results []sarifResult) []sarifRule {
	out, index := []sarifRule{}, map[string]int{}
	for _, r := range results {
		if _, known := index[r.RuleID]; !known {
			index[r.RuleID] = 0
			out = append(out, m.rules[r.RuleIndex])
		}
	}
	slices.SortFunc(out, func(a, b sarifRule) int { return strings.Compare(a.ID, b.ID) })
	for i := range out {
		index[out[i].ID] = i
	}
	for i := range results {
		results[i].RuleIndex = index[results[i].RuleID]
	}
	return out
}

// path is the file that a result is about.
func (r *sarifResult) path() string {
	uri := r.Locations[0].Physical.Artifact.URI
	if path, err := url.PathUnescape(uri); err == nil {
		return path
	}
	return uri
}

// severity is a result's level in our words; one that is not known is taken for the gravest.
func (r *sarifResult) severity() rules.Severity {
	for s, level := range sarifLevels {
		if level == r.Level {
			return s
		}
	}
	return rules.Error
}

func (m *mergedSARIF) severities() []rules.Severity {
	out := make([]rules.Severity, len(m.results))
	for i := range m.results {
		out[i] = m.results[i].severity()
	}
	return out
}
