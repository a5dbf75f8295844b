package report

import (
	"fmt"
	"io"
	"path"
	"strings"

	"github.com/steadfact/steadfact/checker"
)

// maxSummary keeps the job summary under 1 MiB: one byte over, and GitHub refuses the whole of it.
const maxSummary = 900 << 10

// maxListed is how many facts that nothing mentions are named.
const maxListed = 200

// Markdown writes what was checked and a table of findings, as job summaries show it.
func Markdown(w io.Writer, r *Report) error {
	_, err := io.WriteString(w, markdown(r, ""))
	return err
}

// markdown writes the summary. Tree is the address at which the repository's files can be seen, "" for none.
func markdown(r *Report, tree string) string {
	var b strings.Builder
	fmt.Fprintf(&b, "### steadfact\n\n%s\n\n%s", Style{}.summary(r), counts(r))
	end := unmentioned(r)
	findings := r.byWeight()
	for i := range findings {
		if i == 0 {
			b.WriteString("\n| | Where | Finding | Change | Fact |\n|---|---|---|---|---|\n")
		}
		row := row(&findings[i], tree)
		if b.Len()+len(row)+len(end) > maxSummary {
			fmt.Fprintf(&b, "\n%s left out: GitHub takes no longer summary. A report written to a file has them all.\n", plural(len(findings)-i, "finding"))
			break
		}
		b.WriteString(row)
	}
	return b.String() + end
}

// counts tells what was checked.
func counts(r *Report) string {
	return fmt.Sprintf("| Files | Sentences about a fact | Statements that agree | Facts | Facts mentioned |\n|---|---|---|---|---|\n| %d | %d | %d | %d | %d |\n",
		r.Result.Files, r.Result.Sentences, len(r.Result.Supported), len(r.Facts), len(r.Facts)-len(r.Unmentioned))
}

// unmentioned lists the facts that nothing speaks of, folded away.
func unmentioned(r *Report) string {
	n := len(r.Unmentioned)
	if n == 0 {
		return ""
	}
	var names []string
	for _, f := range r.Unmentioned[:min(n, maxListed)] {
		names = append(names, code(f.ID))
	}
	text := strings.Join(names, ", ")
	if n > maxListed {
		text += fmt.Sprintf(" and %d more", n-maxListed)
	}
	return fmt.Sprintf("\n<details><summary>%s that nothing mentions</summary>\n\n%s\n\n</details>\n", plural(n, "fact"), text)
}

func row(f *checker.Finding, tree string) string {
	what := inCell(headline(f))
	if f.Fact != nil && f.Expected != "" {
		what = code(f.Found) + " contradicts " + code(f.Expected)
	}
	about := code(f.ID())
	if f.Fact != nil {
		about = link(about, tree, f.Fact.Path, f.Fact.Line)
	}
	where := link(code(fmt.Sprintf("%s:%d", f.Path, f.Start.Line)), tree, f.Path, f.Start.Line)
	return fmt.Sprintf("| %s | %s | %s | %s | %s |\n", f.Severity, where, what, change(f, inMarkdown), about)
}

// inMarkdown draws changes as GitHub shows them.
var inMarkdown = drawing{
	kept:    inCell,
	out:     func(t string) string { return "<del>" + inCell(t) + "</del>" },
	in:      func(t string) string { return "<ins>" + inCell(t) + "</ins>" },
	instead: func(from, to string) string { return "<del>" + inCell(from) + "</del> <ins>" + inCell(to) + "</ins>" },
}

// link makes a link to a line of a file. Plain is asked for, because a file that GitHub renders has no lines to go to.
func link(text, tree, file string, line int) string {
	if tree == "" || path.IsAbs(file) {
		return text
	}
	return fmt.Sprintf("[%s](%s/%s?plain=1#L%d)", text, tree, escapePath(file), line)
}

// escapePath writes a path as part of an address: but for slashes, only characters that need no escape anywhere (RFC 3986, 2.3).
func escapePath(path string) string {
	var b strings.Builder
	for i := range len(path) {
		if c := path[i]; c == '/' || c == '-' || c == '.' || c == '_' || c == '~' || '0' <= c && c <= '9' || 'A' <= c && c <= 'Z' || 'a' <= c && c <= 'z' {
			b.WriteByte(c)
		} else {
			fmt.Fprintf(&b, "%%%02X", c)
		}
	}
	return b.String()
}

// code shows text from a document as it is: in a code element no mention or link comes to life, and as character references
// nothing is left that Markdown or HTML could read.
func code(text string) string {
	if text == "" {
		return ""
	}
	return "<code>" + inCell(text) + "</code>"
}

// maxCell is how many characters of a document's text a cell shows.
const maxCell = 300

// inCell is text from a document in a cell of a table.
func inCell(text string) string { return escapeMarkdown(clip(text, maxCell)) }

// escapeMarkdown writes a line of text so that nothing in it means anything to Markdown or HTML.
func escapeMarkdown(text string) string {
	var b strings.Builder
	for _, r := range Printable(text) {
		if r < 0x80 && (r < '0' || r > '9' && r < 'A' || r > 'Z' && r < 'a' || r > 'z') && r != ' ' {
			fmt.Fprintf(&b, "&#%d;", r)
		} else {
			b.WriteRune(r)
		}
	}
	return b.String()
}
