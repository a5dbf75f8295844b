package report

import (
	"fmt"
	"io"
	"strings"

	"github.com/steadfact/steadfact/checker"
	"github.com/steadfact/steadfact/rules"
)

// Text writes the report for people: a code frame for each finding, and a line that sums up.
func Text(w io.Writer, r *Report, s Style) error {
	for i := range r.Result.Findings {
		if _, err := fmt.Fprintln(w, s.finding(r, &r.Result.Findings[i])); err != nil {
			return err
		}
	}
	if s.Quiet {
		return nil
	}
	_, err := fmt.Fprintln(w, s.summary(r))
	return err
}

// finding is one finding with its frame. The first line begins as compilers begin theirs, which editors and terminals can follow.
func (s Style) finding(r *Report, f *checker.Finding) string {
	var b strings.Builder
	color := severityPaint[f.Severity]
	place := fmt.Sprintf("%s:%d:%d:", Printable(f.Path), f.Start.Line, f.Start.Column)
	fmt.Fprintf(&b, "%s %s %s %s\n", s.in(bold, place), s.in(color, f.Severity.String()+":"), s.in(bold, Printable(headline(f))), s.in(dim, "["+f.ID()+"]"))
	gutter := "  "
	if src := r.source(f.Path); src != nil {
		s.frame(&b, src, f, label(f))
		gutter = strings.Repeat(" ", len(fmt.Sprint(lastLine(f)))+1)
	}
	for _, note := range s.notes(f) {
		fmt.Fprintf(&b, "%s%s %s\n", gutter, s.in(dim, "="), note)
	}
	return b.String()
}

// label is what stands behind the underline.
func label(f *checker.Finding) string {
	if f.Expected == "" {
		return ""
	}
	return "expected " + Printable(f.Expected)
}

// notes are the lines under the frame, each a different thing to know.
func (s Style) notes(f *checker.Finding) []string {
	var out []string
	if text := statement(f.Fact); text != "" {
		out = append(out, fmt.Sprintf("%s %s", s.in(bold, fmt.Sprintf("%s:%d:", Printable(f.Fact.Path), f.Fact.Line)), Printable(text)))
	}
	if change := s.change(f); change != "" {
		out = append(out, "change: "+change)
	}
	if f.Fact != nil && f.Fact.Source != "" {
		out = append(out, "source: "+Printable(f.Fact.Source))
	}
	for _, reason := range f.Reasons {
		out = append(out, Printable(reason))
	}
	return out
}

// summary is the last line: "3 contradictions in 2 of 14 files · 37 statements agree with 9 of 21 facts".
func (s Style) summary(r *Report) string {
	text := s.contradictions(r) + " · " + agreement(r)
	for _, left := range []struct {
		n   int
		why string
	}{
		{r.Unchanged, "in statements that did not change"},
		{len(r.Known), "known from the baseline"},
		{len(r.Result.Silenced), "silenced"},
	} {
		if left.n > 0 {
			text += fmt.Sprintf(" · %s %s", plural(left.n, "contradiction"), left.why)
		}
	}
	return text
}

func (s Style) contradictions(r *Report) string {
	all := r.contradictions()
	if len(all) == 0 {
		return fmt.Sprintf("%s in %s", s.in(green, "No contradictions"), plural(r.Result.Files, "file"))
	}
	worst := r.byWeight()[0].Severity
	return fmt.Sprintf("%s in %d of %s", s.in(severityPaint[worst], plural(len(all), "contradiction")), files(all), plural(r.Result.Files, "file"))
}

func agreement(r *Report) string {
	n, facts := len(r.Result.Supported), map[*rules.Fact]bool{}
	for _, s := range r.Result.Supported {
		facts[s.Fact] = true
	}
	switch n {
	case 0:
		return fmt.Sprintf("no statement agrees with a fact (%d known)", len(r.Facts))
	case 1:
		return fmt.Sprintf("1 statement agrees with 1 of %s", plural(len(r.Facts), "fact"))
	}
	return fmt.Sprintf("%d statements agree with %d of %s", n, len(facts), plural(len(r.Facts), "fact"))
}

// files is how many files have findings.
func files(all []checker.Finding) int {
	paths := map[string]bool{}
	for i := range all {
		paths[all[i].Path] = true
	}
	return len(paths)
}

func plural(n int, noun string) string {
	if n == 1 {
		return "1 " + noun
	}
	return fmt.Sprintf("%d %ss", n, noun)
}
