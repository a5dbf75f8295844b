package report

import (
	"fmt"
	"io"
	"strings"

	"github.com/steadfact/steadfact/checker"
)

// maxSummary keeps the job summary under 1 MiB: one byte over, and GitHub refuses the whole of it.
const maxSummary = 900 << 10

// Markdown writes the report as a table, as job summaries show it.
func Markdown(w io.Writer, r *Report) error {
	_, err := io.WriteString(w, markdown(r))
	return err
}

func markdown(r *Report) string {
	var b strings.Builder
	fmt.Fprintf(&b, "### steadfact\n\n%s\n", Style{}.summary(r))
	findings := r.bySeverity()
	if len(findings) == 0 {
		return b.String()
	}
	b.WriteString("\n| | Where | Found | Expected | Fact |\n|---|---|---|---|---|\n")
	for i := range findings {
		row := row(&findings[i])
		if b.Len()+len(row) > maxSummary {
			fmt.Fprintf(&b, "\nand %d more.\n", len(findings)-i)
			return b.String()
		}
		b.WriteString(row)
	}
	return b.String()
}

func row(f *checker.Finding) string {
	where := fmt.Sprintf("%s:%d", f.Path, f.Start.Line)
	return fmt.Sprintf("| %s | %s | %s | %s | %s |\n", f.Severity, code(where), code(f.Found), code(f.Expected), code(name(f)))
}

// code shows text from a document as it is: in a code element no mention or link comes to life, and as character references
// nothing is left that Markdown or HTML could read.
func code(text string) string {
	if text == "" {
		return ""
	}
	var b strings.Builder
	b.WriteString("<code>")
	for _, r := range Printable(clip(text, 300)) {
		if r < 0x80 && (r < '0' || r > '9' && r < 'A' || r > 'Z' && r < 'a' || r > 'z') && r != ' ' {
			fmt.Fprintf(&b, "&#%d;", r)
		} else {
			b.WriteRune(r)
		}
	}
	b.WriteString("</code>")
	return b.String()
}
