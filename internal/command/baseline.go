package command

import (
	"bytes"
	"cmp"
	"fmt"
	"os"
	"path/filepath"
	"slices"

	"github.com/steadfact/steadfact/internal/report"
	"github.com/steadfact/steadfact/internal/source"
	"github.com/steadfact/steadfact/internal/workspace"
	"github.com/steadfact/steadfact/rules"
)

// acceptance is the flags for findings that a repository lives with for now.
type acceptance struct {
	Baseline      string `name:"baseline" sep:"none" variable:"STEADFACT_BASELINE"`
	WriteBaseline string `name:"write-baseline" sep:"none"`
}

// known is the baseline to read, "" for none. One that is about to be written need not be there.
func (a acceptance) known(s rules.Settings) string {
	if a.WriteBaseline != "" {
		return ""
	}
	return cmp.Or(a.Baseline, s.Baseline)
}

// baseline reads the baseline that was asked for; nil when none was.
func (r *run) baseline(name string) (*report.Baseline, error) {
	if name == "" {
		return nil, nil
	}
	text, err := os.ReadFile(r.path(name))
	if err != nil {
		return nil, fmt.Errorf("the baseline %s could not be read; --write-baseline %s writes a first one", name, name)
	}
	return report.ReadBaseline(source.New(filepath.ToSlash(filepath.Clean(name)), string(text)))
}

// accept takes the findings of a baseline out of a report. Where a baseline is to be written, it holds for this run as well.
func (r *run) accept(c *check, known *report.Baseline, rep *report.Report, checked checked, l workspace.Listing) (status int) {
	if c.WriteBaseline != "" {
		var b bytes.Buffer
		err := report.WriteBaseline(&b, rep)
		if err == nil {
			err = os.WriteFile(r.path(c.WriteBaseline), b.Bytes(), 0o666)
		}
		if err != nil {
			return r.unwritten(c.WriteBaseline, err)
		}
		if known, err = r.baseline(c.WriteBaseline); err != nil {
			return r.fail("%v", err)
		}
	}
	if known != nil {
		rep.Without(known, func(path string) bool { return checked.answersFor(path, l) || !r.exists(path) })
	}
	return Clean
}

// answersFor reports whether a document was checked.
func (c checked) answersFor(path string, l workspace.Listing) bool {
	return slices.Contains(l.Paths, path) && !slices.Contains(c.binary, path) &&
		!slices.ContainsFunc(c.unread, func(u workspace.Unread) bool { return u.Path == path })
}
