package report

import (
	"fmt"
	"io"
	"path"
	"strconv"
	"strings"

	"github.com/sethvargo/go-githubactions"
	"github.com/steadfact/steadfact/checker"
	"github.com/steadfact/steadfact/rules"
)

// GitHub shows ten annotations of a level for a step and drops the others silently. One of the errors is the runner's own,
// which says that the step failed.
const maxAnnotations = 9

// maxMessage keeps a message under the 4,096 characters at which GitHub cuts it.
const maxMessage = 2000

// GitHub writes annotations as workflow commands, errors first, then a line that sums up. What is beyond GitHub's limit is
// counted in the last annotation of its level and listed as plain lines, and so is what a review suggests.
func GitHub(w io.Writer, r *Report) (err error) {
	defer recovered(&err)
	guard := NewGuard(w)
	action := githubactions.New(githubactions.WithWriter(w), githubactions.WithGetenv(func(string) string { return "" }))
	shown := map[rules.Severity]int{}
	var rest []string
	for _, f := range r.byWeight() {
		line := fmt.Sprintf("%s:%d:%d: %s: %s [%s]", Printable(f.Path), f.Start.Line, f.Start.Column, f.Severity, Printable(headline(&f)), f.ID())
		if r.Suggested[f.Fingerprint] {
			rest = append(rest, line)
			continue
		}
		left := r.annotated(f.Severity) - maxAnnotations
		shown[f.Severity]++
		switch n := shown[f.Severity]; {
		case n > maxAnnotations:
			rest = append(rest, line)
		case n == maxAnnotations && left > 0:
			annotate(action, &f, r.Folder, fmt.Sprintf("\nand %s more, which GitHub does not show here: see the log or the job summary", plural(left, f.Severity.String())))
		default:
			annotate(action, &f, r.Folder, "")
		}
	}
	for _, line := range append(rest, Style{}.summary(r)) {
		fmt.Fprintln(guard, line)
	}
	return guard.Flush()
}

// Warning writes an annotation that belongs to no line.
func Warning(w io.Writer, text string) (err error) {
	defer recovered(&err)
	githubactions.New(githubactions.WithWriter(w)).WithFieldsMap(map[string]string{"title": "steadfact"}).Warningf("%s", text)
	return nil
}

// Notice writes an annotation that belongs to no line and asks for nothing.
func Notice(w io.Writer, text string) (err error) {
	defer recovered(&err)
	githubactions.New(githubactions.WithWriter(w)).WithFieldsMap(map[string]string{"title": "steadfact"}).Noticef("%s", text)
	return nil
}

// Mistakes annotates what is wrong in a fact base. What is beyond GitHub's limit is left to the log.
func Mistakes(w io.Writer, mistakes rules.Mistakes, folder string) (err error) {
	defer recovered(&err)
	action := githubactions.New(githubactions.WithWriter(w))
	for _, m := range mistakes[:min(len(mistakes), maxAnnotations)] {
		fields := map[string]string{"file": path.Join(folder, m.Path), "title": "Mistake in the fact base"}
		if m.Line > 0 {
			fields["line"], fields["col"] = strconv.Itoa(m.Line), strconv.Itoa(m.Column)
		}
		text := m.Message
		if m.Help != "" {
			text += "\n" + m.Help
		}
		action.WithFieldsMap(fields).Errorf("%s", clip(text, maxMessage))
	}
	return nil
}

// annotate writes one annotation. GitHub drops the columns of a place that runs over several lines.
func annotate(action *githubactions.Action, f *checker.Finding, folder, more string) {
	fields := map[string]string{
		"file":  path.Join(folder, f.Path),
		"line":  strconv.Itoa(f.Start.Line),
		"title": title(f),
	}
	if f.End.Line == f.Start.Line {
		fields["col"], fields["endColumn"] = strconv.Itoa(f.Start.Column), strconv.Itoa(f.End.Column)
	} else {
		fields["endLine"] = strconv.Itoa(f.End.Line)
	}
	a := action.WithFieldsMap(fields)
	write := map[rules.Severity]func(string, ...any){rules.Error: a.Errorf, rules.Warning: a.Warningf, rules.Notice: a.Noticef}[f.Severity]
	write("%s", clip(annotation(f), maxMessage)+more)
}

func title(f *checker.Finding) string {
	if f.Fact == nil {
		return f.Rule
	}
	return "Contradicts " + f.Fact.ID
}

// annotation is a finding as a reviewer reads it beside the line.
func annotation(f *checker.Finding) string {
	lines := []string{headline(f)}
	if text := statement(f.Fact); text != "" {
		lines = append(lines, fmt.Sprintf("%s:%d: %s", f.Fact.Path, f.Fact.Line, text))
	}
	if change := (Style{}).change(f); change != "" {
		lines = append(lines, "Change: "+change)
	}
	if f.Fact != nil && f.Fact.Source != "" {
		lines = append(lines, "Source: "+f.Fact.Source)
	}
	return strings.Join(append(lines, f.Reasons...), "\n")
}

// clip cuts a text to a number of characters.
func clip(text string, max int) string {
	if runes := []rune(text); len(runes) > max {
		return string(runes[:max-1]) + "…"
	}
	return text
}

// Outputs sets the outputs of the step: "findings" and "supported" (numbers) and "report-path" (the first report written to a
// file, "" for none). They hold no text of a document, for the library writes them with a delimiter everybody knows.
func Outputs(getenv func(string) string, r *Report, reportPath string) (err error) {
	defer recovered(&err)
	action := githubactions.New(githubactions.WithWriter(io.Discard), githubactions.WithGetenv(getenv))
	action.SetOutput("findings", strconv.Itoa(r.contradicted()))
	action.SetOutput("supported", strconv.Itoa(len(r.Result.Supported)))
	action.SetOutput("report-path", reportPath)
	return nil
}

// Summary adds the report to the summary of the job. Places are links where the runner says which commit is checked out.
func Summary(getenv func(string) string, r *Report) (err error) {
	defer recovered(&err)
	tree := ""
	if repository, commit := getenv("GITHUB_REPOSITORY"), getenv("GITHUB_SHA"); repository != "" && commit != "" {
		tree = strings.TrimSuffix(getenv("GITHUB_SERVER_URL")+"/"+repository+"/blob/"+commit+"/"+escapePath(r.Folder), "/")
	}
	githubactions.New(githubactions.WithWriter(io.Discard), githubactions.WithGetenv(getenv)).AddStepSummary(markdown(r, tree))
	return nil
}

// recovered makes an error of the library's panic: it panics where it cannot write.
func recovered(err *error) {
	switch p := recover().(type) {
	case nil:
	case error:
		*err = p
	default:
		panic(p)
	}
}
