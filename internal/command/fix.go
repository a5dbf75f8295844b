package command

import (
	"errors"
	"fmt"
	"io"
	"io/fs"

	"github.com/steadfact/steadfact/checker"
	"github.com/steadfact/steadfact/internal/mend"
	"github.com/steadfact/steadfact/internal/report"
	"github.com/steadfact/steadfact/internal/source"
	"github.com/steadfact/steadfact/internal/workspace"
)

// fix writes the facts' values where documents contradict them.
type fix struct {
	base
	screen
	scope
	Paths  []string `arg:"" optional:"" sep:"none"`
	DryRun bool     `name:"dry-run"`
}

func (c *fix) run(r *run) int {
	facts, status := c.load(r, c.Paths...)
	if facts == nil {
		return status
	}
	listing, err := r.list(c.Paths, facts.Settings)
	if err != nil {
		return r.misused("%v", err)
	}
	m := r.mendAll(facts.checker(), listing, c.scope)
	status = r.explainGaps(m.gaps, listing, facts.Settings, false)
	if c.DryRun {
		status = max(status, r.showDiff(m, c.Color))
	} else {
		status = max(status, r.writeMended(m))
	}
	if err := m.print(r, c.DryRun); err != nil {
		return max(status, r.unwritten("standard output", err))
	}
	if status == Clean && m.left() > 0 {
		return Contradicted
	}
	return status
}

// mended is what came of mending some documents.
type mended struct {
	files []mending
	gaps  checked
}

// mendAll mends every document in memory, several at a time.
func (r *run) mendAll(c *checker.Checker, l workspace.Listing, s scope) mended {
	files := make([]mending, len(l.Paths))
	errs := make([]error, len(l.Paths))
	each(len(l.Paths), s.number(), func(i int) {
		src, err := r.source(l.Paths[i])
		if errs[i] = err; err == nil {
			files[i] = mendText(src, func(src *source.Source) *checker.Result { return c.Check(r.document(src, s.Date)) })
		}
	})
	m := mended{gaps: gaps(l.Paths, errs)}
	for i := range files {
		if len(files[i].done)+len(files[i].left) > 0 {
			m.files = append(m.files, files[i])
		}
	}
	return m
}

// showDiff writes what would change.
func (r *run) showDiff(m mended, color when) int {
	for _, f := range m.files {
		if err := report.Unified(r.out, f.path, f.before, f.after, report.Style{Color: r.colored(color)}); err != nil {
			return r.unwritten("standard output", err)
		}
	}
	return Clean
}

// writeMended writes the files that changed. What cannot be written is said, and counts as not mended.
func (r *run) writeMended(m mended) (status int) {
	for i := range m.files {
		f := &m.files[i]
		if f.before == f.after {
			continue
		}
		if err := mend.Replace(r.Dir, f.path, f.before, f.after); err != nil {
			var path *fs.PathError
			if errors.As(err, &path) {
				err = path.Err
			}
			status = r.fail("%s could not be mended: %v", report.Printable(f.path), err)
			f.done = nil
		}
	}
	return status
}

func (m mended) count() (values, files int) {
	for _, f := range m.files {
		values += len(f.done)
		files += min(len(f.done), 1)
	}
	return values, files
}

func (m mended) left() (n int) {
	for _, f := range m.files {
		n += len(f.left)
	}
	return n
}

// print says what was mended and what was not. A diff has standard output for itself.
func (m mended) print(r *run, dry bool) error {
	out, verb := r.out, "mended"
	if dry {
		out, verb = r.err, "would be mended"
		r.flush()
	}
	for _, f := range m.files {
		for _, c := range f.changes() {
			switch {
			case c.reason != "":
				fmt.Fprintf(out, "%s: not mended: %s contradicts %s [%s]: %s\n", f.place(c), c.from, c.to, c.fact, c.reason)
			case !dry:
				fmt.Fprintf(out, "%s: %s → %s [%s]\n", f.place(c), c.from, c.to, c.fact)
			}
		}
	}
	return m.summary(out, verb)
}

func (m mended) summary(out io.Writer, verb string) error {
	values, files := m.count()
	left := ""
	if n := m.left(); n > 0 {
		left = fmt.Sprintf(", %d not", n)
	}
	_, err := fmt.Fprintf(out, "%s %s in %s%s\n", plural(values, "value"), verb, plural(files, "file"), left)
	return err
}

// mendFirst is check --fix: documents are mended before they are checked, and what was done is said aside from the report.
func (c *check) mendFirst(r *run, facts *checker.Checker, l workspace.Listing) int {
	m := r.mendAll(facts, l, c.scope)
	status := r.writeMended(m)
	if values, _ := m.count(); values > 0 && !c.Quiet {
		for i := range m.files {
			m.files[i].left = nil // the report has them
		}
		fmt.Fprint(r.err, "steadfact: notice: ")
		_ = m.summary(r.err, "mended") // an error of the stream shows at the end
	}
	return status
}
