package command

import (
	"bytes"
	"cmp"
	"errors"
	"fmt"
	"io/fs"
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

// baseline reads the baseline that was asked for; nil when none was. One that is about to be written need not be there.
func (r *run) baseline(a acceptance, s rules.Settings) (*report.Baseline, error) {
	name := cmp.Or(a.WriteBaseline, a.Baseline, s.Baseline)
	if name == "" {
		return nil, nil
	}
	text, err := os.ReadFile(r.path(name))
	if a.WriteBaseline != "" && errors.Is(err, fs.ErrNotExist) {
		return new(report.Baseline), nil
	}
	if err != nil {
		return nil, fmt.Errorf("the baseline %s could not be read; --write-baseline %s writes a first one", name, name)
	}
	return readBaseline(name, text)
}

func readBaseline(name string, text []byte) (*report.Baseline, error) {
	return report.ReadBaseline(source.New(filepath.ToSlash(filepath.Clean(name)), string(text)))
}

// accept takes the findings of a baseline out of a report. Where a baseline is to be written, it holds for this run as well, and
// keeps what it knows of files that this run has not checked.
func (r *run) accept(c *check, known *report.Baseline, rep *report.Report, checked checked, l workspace.Listing) (status int) {
	if c.WriteBaseline != "" {
		var b bytes.Buffer
		err := known.Update(&b, rep, func(path string) bool { return !checked.answersFor(path, l) && r.exists(path) })
		if err == nil {
			err = os.WriteFile(r.path(c.WriteBaseline), b.Bytes(), 0o666)
		}
		if err != nil {
			return r.unwritten(c.WriteBaseline, err)
		}
		if known, err = readBaseline(c.WriteBaseline, b.Bytes()); err != nil {
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
