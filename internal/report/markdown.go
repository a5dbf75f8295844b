package report

import (
	"fmt"
	"io"
	"net/url"
	"strings"

	"github.com/steadfact/steadfact/checker"
)

// maxSummary keeps the job summary under 1 MiB: one byte over, and GitHub refuses the whole of it.
const maxSummary = 900 << 10

// Markdown writes the report as a table, as job summaries show it.
func Markdown(w io.Writer, r *Report) error {
	_, err := io.WriteString(w, markdown(r, ""))
	return err
}

// markdown writes the table. Tree is the address at which the repository's files can be seen, "" for none.
func markdown(r *Report, tree string) string {
	var b strings.Builder
	fmt.Fprintf(&b, "### steadfact\n\n%s\n", Style{}.summary(r))
	findings := r.byWeight()
	if len(findings) == 0 {
		return b.String()
	}
	b.WriteString("\n| | Where | Found | Expected | Fact |\n|---|---|---|---|---|\n")
	for i := range findings {
		row := row(&findings[i], tree)
		if b.Len()+len(row) > maxSummary {
			fmt.Fprintf(&b, "\nand %d more.\n", len(findings)-i)
			return b.String()
		}
		b.WriteString(row)
	}
	return b.String()
}

func row(f *checker.Finding, tree string) string {
	where := code(fmt.Sprintf("%s:%d", f.Path, f.Start.Line))
	if tree != "" {
		where = fmt.Sprintf("[%s](%s/%s#L%d)", where, tree, escapePath(f.Path), f.Start.Line)
	}
	return fmt.Sprintf("| %s | %s | %s | %s | %s |\n", f.Severity, where, code(f.Found), code(f.Expected), code(name(f)))
}

// escapePath writes a path as part of an address, without a character that could end the link.
func escapePath(path string) string {
	parts := strings.Split(path, "/")
	for i := range parts {
		parts[i] = strings.ReplaceAll(url.PathEscape(parts[i]), ":", "%3A") // or the first part could be taken for a scheme
	}
	return strings.Join(parts, "/")
}

// code shows text from a document as it is: in a code element no mention or link comes to life, and as character references
// nothing is left that Markdown or HTML could read.
func code(text string) string {
	if text == "" {
		return ""
	}
	return "<code>" + escapeMarkdown(clip(text, 300)) + "</code>"
}

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
