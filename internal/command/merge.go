package command

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"slices"
	"strings"

	"github.com/steadfact/steadfact/internal/report"
	"github.com/steadfact/steadfact/rules"
)

// merge joins the reports of the shards of one check.
type merge struct {
	FailOn  level    `name:"fail-on" variable:"STEADFACT_FAIL_ON"`
	Output  []target `name:"output" sep:"none" variable:"STEADFACT_OUTPUTS"`
	Reports []string `arg:"" optional:"" name:"REPORT" sep:"none"`
}

func (m *merge) run(r *run) int {
	var merged report.Merged
	names, err := m.reports(r)
	if err != nil {
		return r.misused("%v", err)
	}
	for _, name := range names {
		text, err := os.ReadFile(r.path(name))
		if err != nil {
			return r.fail("%v", err)
		}
		if err := merged.Add(text); err != nil {
			return r.misused("%s: %v", name, err)
		}
	}
	if status := m.write(r, &merged); status != Clean {
		return status
	}
	on := rules.Error
	if m.FailOn.set {
		on = m.FailOn.severity
	}
	if merged.Fails(on) {
		return Contradicted
	}
	return Clean
}

// write writes the reports that are asked for: those of which there are parts.
func (m *merge) write(r *run, merged *report.Merged) int {
	formats := merged.Formats()
	for _, t := range m.Output {
		if !slices.Contains(formats, string(t.format)) {
			return r.misused("what is merged is %s, not %s", strings.Join(formats, " and "), t.format)
		}
	}
	for _, t := range m.Output {
		if err := writeMerged(r.path(t.path), merged, string(t.format)); err != nil {
			return r.unwritten(t.path, err)
		}
	}
	if len(m.Output) > 0 {
		return Clean
	}
	if len(formats) > 1 {
		return r.misused("the reports are %s: say with --output where each shall go", strings.Join(formats, " and "))
	}
	if err := merged.Write(r.out, formats[0]); err != nil {
		return r.unwritten("standard output", err)
	}
	return Clean
}

// reports are the files to join, in order. The action names them in a variable, as patterns.
func (m *merge) reports(r *run) ([]string, error) {
	patterns := m.Reports
	if len(patterns) == 0 {
		patterns = nonEmpty(r.Getenv("STEADFACT_MERGE"))
	}
	var names []string
	for _, p := range patterns {
		found, err := fs.Glob(os.DirFS(r.Dir), p)
		if err != nil {
			return nil, fmt.Errorf("%s: %w", p, err)
		}
		if len(found) == 0 {
			found = []string{p} // a file elsewhere, or none: then it is told
		}
		names = append(names, found...)
	}
	if len(names) == 0 {
		return nil, errors.New("no report is named")
	}
	return names, nil
}

func writeMerged(name string, merged *report.Merged, format string) error {
	f, err := os.Create(name)
	if err != nil {
		return err
	}
	if err := merged.Write(f, format); err != nil {
		f.Close()
		return err
	}
	return f.Close()
}
