package report

import (
	"fmt"
	"strings"

	"github.com/steadfact/steadfact/checker"
	"github.com/steadfact/steadfact/rules"
)

// plainRule is what a report says of a check that needs no facts.
type plainRule struct{ short, help string }

// plainRules are the checks that need no facts and those of what a change brings, by name.
var plainRules = map[string]plainRule{
	"weekday":         {"A weekday does not fit its date", "The calendar says which weekday a date falls on. Mend the weekday or the date."},
	"impossible-date": {"A date does not exist", "The calendar has no such day. Mend the day or the month."},
	"reversed-range":  {"A range ends before it begins", "The second of the two dates or numbers comes before the first. Swap them, or mend one."},
	"spelled-number":  {"A number in words differs from the number in figures", "The same number is written twice and differs. Mend one of them."},
	"list-count":      {"A list has another number of items than announced", "The sentence above the list says how many items follow. Mend the number or the list."},
	"arithmetic":      {"The numbers of a sentence do not add up", "The text gives the parts and the result, and they disagree. Mend one of them."},
	"changed-fact":    {"A changed fact contradicts statements", "Since the change the fact says something else than documents say. Mend these, or the fact."},
	"changed-value":   {"A changed value contradicts a fact", "The change put another value in the stead of one that agreed with a fact. Change it back, or the fact as well."},
	"stale-copy":      {"A copy has the value of before", "The change put another value into a statement that stands elsewhere with the value of before. Change it there as well, unless it is meant so."},
}

// "directive" and "baseline" tell of what silences findings; they are no checks, and are not switched off.
var asideRules = map[string]plainRule{
	"directive": {"A directive is of no use", "A comment asks for silence and silences nothing, or cannot be read. Mend it or take it out."},
	"baseline":  {"A finding of the baseline is mended", "Its line can be taken out of the baseline."},
}

// ruleID is the fact, or the check that needs no facts, as formats that know rules name it.
func ruleID(f *checker.Finding) string {
	if f.Fact != nil {
		return f.Rule + "/" + f.Fact.ID
	}
	return f.Rule
}

// explained is what a report says of a rule that is no fact.
func explained(rule string) plainRule {
	if text, ok := asideRules[rule]; ok {
		return text
	}
	text, ok := plainRules[rule]
	if !ok {
		return plainRule{rule, rule}
	}
	text.help += " Switch the check off with " + rule + " = false under [check]."
	return text
}

// Bounds that GitHub puts on the texts of a rule, in characters.
const (
	maxRuleName = 255
	maxRuleText = 1024
)

// rule is what code scanning shows beside a finding.
func (s *sarifWriter) rule(f *checker.Finding) sarifRule {
	out := sarifRule{ID: ruleID(f), Name: clip(f.ID(), maxRuleName), Default: sarifConfig{sarifLevels[f.Severity]}}
	out.Properties = sarifProperties{problemSeverity(f.Severity), "high", []string{"facts", "prose"}}
	if f.Fact == nil {
		text := explained(f.Rule)
		out.ShortDescription, out.FullDescription = sarifText{Text: text.short}, sarifText{Text: text.short + ". " + text.help}
		out.Help, out.HelpURI = sarifText{Text: text.help}, home
		return out
	}
	out.Default.Level, out.Properties.Severity = sarifLevels[f.Fact.Severity], problemSeverity(f.Fact.Severity)
	out.ShortDescription = sarifText{Text: clip("Contradicts the fact "+f.Fact.ID, maxRuleText)}
	out.FullDescription = sarifText{Text: clip(Printable(statement(f.Fact)), maxRuleText)}
	out.Help = factHelp(f.Fact)
	out.HelpURI = webAddress(f.Fact.Source)
	return out
}

// factHelp tells what the fact base says of a fact.
func factHelp(f *rules.Fact) sarifText {
	lines := []string{statement(f)}
	for _, also := range f.Statements[min(1, len(f.Statements)):] {
		lines = append(lines, "Also: "+also.Text)
	}
	if f.Note != "" {
		lines = append(lines, "Note: "+f.Note)
	}
	if f.Source != "" {
		lines = append(lines, "Source: "+f.Source)
	}
	lines = append(lines, fmt.Sprintf("Held in %s, line %d. Mend the document, or the fact if it is out of date.", f.Path, f.Line))
	text, markdown := make([]string, len(lines)), make([]string, len(lines))
	for i, l := range lines {
		text[i] = Printable(l)
		markdown[i] = escapeMarkdown(l)
	}
	return sarifText{Text: strings.Join(text, "\n"), Markdown: strings.Join(markdown, "\n\n")}
}

// problemSeverity is GitHub's word for the severity of a rule.
func problemSeverity(s rules.Severity) string {
	if s == rules.Notice {
		return "recommendation"
	}
	return s.String()
}
