package command

import (
	"errors"
	"runtime"
	"slices"
	"sync"
	"sync/atomic"
	"time"

	"github.com/steadfact/steadfact/checker"
	"github.com/steadfact/steadfact/internal/document"
	"github.com/steadfact/steadfact/internal/source"
	"github.com/steadfact/steadfact/internal/workspace"
)

// jobs is the flag for how much is done at a time.
type jobs struct {
	Jobs int `name:"jobs" default:"0"`
}

// Validate refuses what is no number of workers.
func (j jobs) Validate() error {
	if j.Jobs < 0 {
		return errors.New("--jobs: at least 1 is needed")
	}
	return nil
}

// maxJobs is more than any machine can use.
const maxJobs = 1024

func (j jobs) number() int {
	if j.Jobs == 0 {
		return runtime.GOMAXPROCS(0)
	}
	return min(j.Jobs, maxJobs)
}

// scope is how documents are checked.
type scope struct {
	jobs
	Date day `name:"date"`
}

// checked is what came of checking some documents.
type checked struct {
	result  *checker.Result
	sources map[string]*source.Source        // of the files that have findings and were read: others need not stay in memory
	again   func(path string) *source.Source // reads one that was not: nil if it is another by now
	unread  []workspace.Unread
	binary  []string
}

// check holds every document against the facts, several at a time. What comes out does not depend on how many.
func (r *run) check(facts *loaded, l workspace.Listing, s scope, show bool) checked {
	now := r.now()
	before := facts.remember(s.Date, func(path string) string { return workspace.Stamp(r.Dir, path, now) })
	results := make([]*checker.Result, len(l.Paths))
	sources := make([]*source.Source, len(l.Paths))
	errs := make([]error, len(l.Paths))
	bar := r.progress(len(l.Paths), show)
	each(len(l.Paths), s.number(), func(i int) {
		path := l.Paths[i]
		read := func() (*source.Source, error) { return r.source(path) }
		result, src, err := before.result(path, read, func(src *source.Source) *checker.Result { return r.checkFile(facts.checker(), src, s) })
		results[i], errs[i] = result, err
		if err == nil && len(result.Findings) > 0 {
			sources[i] = src
		}
		bar.step()
	})
	bar.done()
	before.save()
	out := gather(l.Paths, results, sources, errs)
	out.again = func(path string) *source.Source {
		if src, err := r.source(path); err == nil && before != nil && before.same(src) {
			return src
		}
		return nil
	}
	return out
}

// now is the time, or none where there is no clock.
func (r *run) now() (t time.Time) {
	if r.Now != nil {
		t = r.Now()
	}
	return t
}

// largeFile is from how many bytes on a file is checked in parts, several at a time.
const largeFile = 1 << 20

// checkFile holds a file against the facts.
func (r *run) checkFile(c *checker.Checker, src *source.Source, s scope) *checker.Result {
	if len(src.Text) < largeFile || document.HasDirectives(src) {
		return c.Check(r.document(src, s.Date))
	}
	parts := make(chan document.Part)
	results := make([][]*checker.Result, s.number())
	var wg sync.WaitGroup
	for n := range results {
		wg.Go(func() {
			for part := range parts {
				results[n] = append(results[n], c.CheckPart(part))
			}
		})
	}
	for part := range document.Parts(src, s.datedBy) {
		parts <- part
	}
	close(parts)
	wg.Wait()
	return checker.Join(slices.Concat(results...)...)
}

func gather(paths []string, results []*checker.Result, sources []*source.Source, errs []error) checked {
	out := gaps(paths, errs)
	out.sources = map[string]*source.Source{}
	var read []*checker.Result
	for i, path := range paths {
		if errs[i] == nil {
			read = append(read, results[i])
		}
		if sources[i] != nil {
			out.sources[path] = sources[i]
		}
	}
	out.result = checker.Merge(read...)
	return out
}

// gaps are the documents that could not be read.
func gaps(paths []string, errs []error) (out checked) {
	for i, path := range paths {
		switch {
		case errors.Is(errs[i], workspace.ErrBinary):
			out.binary = append(out.binary, path)
		case errs[i] != nil:
			out.unread = append(out.unread, workspace.Unread{Path: path, Reason: errs[i].Error()})
		}
	}
	return out
}

// source reads a file of a listing.
func (r *run) source(path string) (*source.Source, error) {
	text, err := workspace.Read(r.Dir, path)
	if err != nil {
		return nil, err
	}
	return source.New(path, text), nil
}

// document parses a file. The date given by the user is that of documents that state none.
func (r *run) document(src *source.Source, date day) *document.Document {
	doc := document.Parse(src)
	scope{Date: date}.datedBy(doc)
	return doc
}

// datedBy gives a document that states no date the one given by the user.
func (s scope) datedBy(doc *document.Document) {
	if doc.Date.IsZero() {
		doc.Date = s.Date.Time
	}
}

// each calls do for 0 to n-1, by several workers.
func each(n, workers int, do func(i int)) {
	var next atomic.Int64
	var wg sync.WaitGroup
	for range min(n, workers) {
		wg.Go(func() {
			for i := int(next.Add(1)) - 1; i < n; i = int(next.Add(1)) - 1 {
				do(i)
			}
		})
	}
	wg.Wait()
}
