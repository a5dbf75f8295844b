package command

import (
	"errors"
	"fmt"
	"io/fs"
	"os"

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
	for _, t := range m.Output {
		if t.format != "json" {
			return r.misused("a merged report is json, not %s", t.format)
		}
		if err := writeMerged(r.path(t.path), &merged); err != nil {
			return r.unwritten(t.path, err)
		}
	}
	if len(m.Output) == 0 {
		if err := merged.Write(r.out); err != nil {
			return r.unwritten("standard output", err)
		}
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

func writeMerged(name string, merged *report.Merged) error {
	f, err := os.Create(name)
	if err != nil {
		return err
	}
	if err := merged.Write(f); err != nil {
		f.Close()
		return err
	}
	return f.Close()
}
