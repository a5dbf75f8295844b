package command

import (
	"fmt"
	"slices"
	"strings"

	"github.com/steadfact/steadfact/checker"
	"github.com/steadfact/steadfact/internal/report"
	"github.com/steadfact/steadfact/internal/workspace"
	"github.com/steadfact/steadfact/rules"
)

// proof is facts --selftest --format json: every statement that agrees with a fact is falsified in turn, in memory, and must then be
// reported at its place.
type proof struct {
	Version  int         `json:"version"`
	Tried    int         `json:"tried"`
	Caught   int         `json:"caught"`
	Missed   []falsehood `json:"missed"`   // falsified and not reported
	Untried  []falsehood `json:"untried"`  // not falsified, because no other value is known
	Unstated []string    `json:"unstated"` // facts that no document states: nothing was to be tried
}

// falsehood is a statement with another value, and why it is not reported.
type falsehood struct {
	Fact      string `json:"fact"`
	Path      string `json:"path"`
	Line      int    `json:"line"`
	Column    int    `json:"column"`
	Found     string `json:"found"`
	Falsified string `json:"falsified,omitempty"`
	Reason    string `json:"reason"`
	caught    bool
}

// selftest is facts --selftest.
func (c *facts) selftest(r *run, base *rules.Base, compiled *checker.Checker, l workspace.Listing) int {
	t := &tester{run: r, scope: c.scope, checker: compiled, names: namesOf(base)}
	found := make([][]falsehood, len(l.Paths))
	errs := make([]error, len(l.Paths))
	bar := r.progress(len(l.Paths), true)
	each(len(l.Paths), c.number(), func(i int) {
		src, err := r.source(l.Paths[i])
		if errs[i] = err; err == nil {
			found[i] = t.document(src)
		}
		bar.step()
	})
	bar.done()
	status := r.explainGaps(gaps(l.Paths, errs), l, base.Settings, false)
	p := proofOf(base, slices.Concat(found...))
	var err error
	if c.Format == "json" {
		err = report.Encode(r.out, p, "  ")
	} else {
		err = p.print(r, r.colored(c.Color))
	}
	switch {
	case err != nil:
		return r.unwritten("standard output", err)
	case status == Clean && len(p.Missed) > 0:
		return Contradicted
	}
	return status
}

func proofOf(base *rules.Base, all []falsehood) *proof {
	p := &proof{Version: 1, Missed: []falsehood{}, Untried: []falsehood{}, Unstated: []string{}}
	stated := map[string]bool{}
	for _, f := range all {
		stated[f.Fact] = true
		switch {
		case f.Falsified == "":
			p.Untried = append(p.Untried, f)
		case f.caught:
			p.Tried, p.Caught = p.Tried+1, p.Caught+1
		default:
			p.Tried++
			p.Missed = append(p.Missed, f)
		}
	}
	for _, f := range base.Facts {
		if !stated[f.ID] {
			p.Unstated = append(p.Unstated, f.ID)
		}
	}
	return p
}

// print writes the result for people.
func (p *proof) print(r *run, color bool) error {
	var b strings.Builder
	for _, f := range p.Missed {
		fmt.Fprintf(&b, "%s %s [%s]\n  %s\n", f.place(), paint(color, "31", "slips through: "+oneLine(f.Found)+" → "+oneLine(f.Falsified)), f.Fact, oneLine(f.Reason))
	}
	for _, f := range p.Untried {
		fmt.Fprintf(&b, "%s %s [%s]\n  %s\n", f.place(), paint(color, "33", "not tried: "+oneLine(f.Found)), f.Fact, oneLine(f.Reason))
	}
	if len(p.Unstated) > 0 {
		fmt.Fprintf(&b, "stated nowhere, so nothing was tried: %s\n", strings.Join(p.Unstated, ", "))
	}
	if b.Len() > 0 {
		b.WriteByte('\n')
	}
	fmt.Fprintf(&b, "%d of %s reported in place\n", p.Caught, plural(p.Tried, "falsified statement"))
	_, err := r.out.Write([]byte(b.String()))
	return err
}

func (f *falsehood) place() string {
	return fmt.Sprintf("%s:%d:%d:", report.Printable(f.Path), f.Line, f.Column)
}
