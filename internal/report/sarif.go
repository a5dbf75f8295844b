package report

import (
	"fmt"
	"io"
	"net/url"
	"path"
	"slices"
	"strings"

	"github.com/steadfact/steadfact/checker"
	"github.com/steadfact/steadfact/internal/source"
	"github.com/steadfact/steadfact/rules"
)

// maxResults is how many results GitHub takes of a run; of more it takes none. It shows the first 5,000, the gravest first.
const maxResults = 25000

// toolName is what the program goes by in reports.
const toolName = "steadfact"

// home is where the program lives, and is explained.
const home = "https://github.com/steadfact/steadfact"

// sarifLevels are the standard's words for our severities.
var sarifLevels = map[rules.Severity]string{rules.Error: "error", rules.Warning: "warning", rules.Notice: "note"}

// SARIF writes the report in the Static Analysis Results Interchange Format, as GitHub's code scanning wants it
// (https://docs.github.com/en/code-security/code-scanning/integrating-with-code-scanning/sarif-support-for-code-scanning): paths
// from the root of the repository, columns in code points, fingerprints by GitHub's own rule beside ours. Each contradicted fact is
// a rule of its own, so that code scanning shows its sentence, note and source, and lets people filter by it.
func SARIF(w io.Writer, r *Report) error {
	s := sarifWriter{report: r, index: map[string]int{}, hashes: map[string]lineHashes{}}
	findings := r.Result.Findings
	left := len(findings) - maxResults
	if left > 0 {
		findings = r.byWeight()[:maxResults]
	}
	run := sarifRun{ColumnKind: "unicodeCodePoints", Invocations: []sarifInvocation{invocation(left)}, Results: []sarifResult{}}
	s.rules = s.rulesOf(findings)
	for i := range findings {
		run.Results = append(run.Results, s.result(&findings[i]))
	}
	run.Tool.Driver = sarifDriver{Name: toolName, InformationURI: home, Version: r.Version, Rules: s.rules}
	return Encode(w, sarifLog{"https://json.schemastore.org/sarif-2.1.0.json", "2.1.0", []sarifRun{run}}, " ")
}

// invocation says that a run went well, and how many findings it has left out.
func invocation(left int) sarifInvocation {
	out := sarifInvocation{Successful: true}
	if left > 0 {
		text := fmt.Sprintf("%s left out: GitHub takes no more than %d of a run.", plural(left, "finding"), maxResults)
		out.Notifications = []sarifNotification{{"warning", sarifText{Text: text}}}
	}
	return out
}

// leftOut is how many findings a notification says are left out.
func leftOut(n sarifNotification) int {
	count, noun := 0, ""
	if _, err := fmt.Sscanf(n.Message.Text, "%d %s left out:", &count, &noun); err != nil {
		return 0
	}
	return count
}

// sarifWriter is what the results of a run share.
type sarifWriter struct {
	report *Report
	rules  []sarifRule
	index  map[string]int        // of a rule, by its id
	hashes map[string]lineHashes // by path
}

// rulesOf are the rules that the findings break, by id.
func (s *sarifWriter) rulesOf(findings []checker.Finding) []sarifRule {
	out := []sarifRule{}
	seen := map[string]bool{}
	for i := range findings {
		if id := ruleID(&findings[i]); !seen[id] {
			seen[id] = true
			out = append(out, s.rule(&findings[i]))
		}
	}
	slices.SortFunc(out, func(a, b sarifRule) int { return strings.Compare(a.ID, b.ID) })
	for i := range out {
		s.index[out[i].ID] = i
	}
	return out
}

func (s *sarifWriter) result(f *checker.Finding) sarifResult {
	id := ruleID(f)
	out := sarifResult{
		RuleID: id, RuleIndex: s.index[id], Level: sarifLevels[f.Severity], Fingerprints: s.fingerprints(f), Rank: s.report.rank(f),
		Locations: []sarifLocation{{Physical: sarifPhysical{s.artifact(f.Path), region(f.Start, f.End)}}},
	}
	text := linkless(clip(headline(f), maxMessage))
	if place, ok := s.factPlace(f.Fact); ok {
		out.Related = []sarifLocation{{ID: 1, Physical: place, Message: &sarifText{Text: clip(statement(f.Fact), maxMessage)}}}
		text += fmt.Sprintf("\n[%s:%d](1): %s", linkless(f.Fact.Path), f.Fact.Line, linkless(clip(statement(f.Fact), maxMessage)))
	}
	out.Message = sarifText{Text: strings.Join(append([]string{text}, escaped(f.Reasons)...), "\n")}
	if g := f.Suggestion; g != nil {
		out.Fixes = []sarifFix{{
			Description: sarifText{Text: "Write " + oneLine(g.Text)},
			Changes:     []sarifChange{{s.artifact(f.Path), []sarifReplacement{{region(g.Start, g.End), sarifText{Text: g.Text}}}}},
		}}
	}
	return out
}

// fingerprints tell a result again in a later run: by GitHub's rule, and by ours.
func (s *sarifWriter) fingerprints(f *checker.Finding) map[string]string {
	out := map[string]string{"steadfact/v1": f.Fingerprint}
	src := s.report.source(f.Path)
	if src == nil {
		return out
	}
	if _, ok := s.hashes[f.Path]; !ok {
		s.hashes[f.Path] = hashLines(src.Text)
	}
	if hash := s.hashes[f.Path].line(f.Start.Line); hash != "" {
		out["primaryLocationLineHash"] = hash
	}
	return out
}

// factPlace is the line of the fact's sentence, if its file lies in the repository.
func (s *sarifWriter) factPlace(f *rules.Fact) (sarifPhysical, bool) {
	if f == nil || path.IsAbs(f.Path) || strings.HasPrefix(path.Join(s.report.Folder, f.Path), "../") {
		return sarifPhysical{}, false
	}
	return sarifPhysical{s.artifact(f.Path), sarifRegion{StartLine: f.Line}}, true
}

// artifact names a file from the root of the repository.
func (s *sarifWriter) artifact(name string) sarifArtifact {
	return sarifArtifact{URI: escapePath(path.Join(s.report.Folder, name)), Base: "%SRCROOT%"}
}

func region(start, end source.Position) sarifRegion {
	return sarifRegion{start.Line, start.Column, end.Line, end.Column}
}

// linkless escapes what would make a link of a message's text (SARIF 2.1.0, 3.11.6).
func linkless(text string) string {
	return strings.NewReplacer(`\`, `\\`, `[`, `\[`, `]`, `\]`).Replace(Printable(text))
}

func escaped(texts []string) []string {
	out := make([]string, len(texts))
	for i, t := range texts {
		out[i] = linkless(t)
	}
	return out
}

// webAddress is a text that is the address of a page, or "".
func webAddress(text string) string {
	u, err := url.Parse(text)
	if err != nil || u.Scheme != "https" && u.Scheme != "http" || u.Host == "" || strings.ContainsFunc(text, hostile) || strings.ContainsAny(text, " <>\"{}|\\^`") {
		return ""
	}
	return u.String()
}
