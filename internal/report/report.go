// Package report writes what a run found: for people, for GitHub, for programs. Every format is a function over io.Writer.
package report

import (
	"cmp"
	"slices"

	"github.com/steadfact/steadfact/checker"
	"github.com/steadfact/steadfact/internal/source"
	"github.com/steadfact/steadfact/rules"
)

// Report is what one run found.
type Report struct {
	Result    *checker.Result
	Facts     []*rules.Fact                    // of the base
	Sources   map[string]*source.Source        // by path: the files that have findings, as far as they were read
	Again     func(path string) *source.Source // reads one that was not, and gives nil if it is not as it was; nil when all were
	Suggested map[string]bool                  // fingerprints of what is suggested in a review: it needs no annotation besides
	Unchanged int                              // findings left out, because their statements did not change
	Known     []checker.Finding                // findings left out, because a baseline has them

	Unmentioned []*rules.Fact                 // facts that nothing which was checked agrees with or contradicts
	Touched     func(f *checker.Finding) bool // whether the change under review wrote the lines of a finding; nil if that is not known

	Folder  string // where the working directory lies in the repository, with forward slashes; "" for its root
	Version string // of steadfact, "" when it is not known
}

// New is the report of what was found, before anything of it is left out.
func New(result *checker.Result, facts []*rules.Fact, sources map[string]*source.Source) *Report {
	mentioned := map[*rules.Fact]bool{}
	for i := range result.Supported {
		mentioned[result.Supported[i].Fact] = true
	}
	for _, list := range [...][]checker.Finding{result.Findings, result.Silenced} {
		for i := range list {
			mentioned[list[i].Fact] = true
		}
	}
	r := &Report{Result: result, Facts: facts, Sources: sources}
	for _, f := range facts {
		if !mentioned[f] {
			r.Unmentioned = append(r.Unmentioned, f)
		}
	}
	return r
}

// source is a file that has findings; nil when it is not at hand.
func (r *Report) source(path string) *source.Source {
	src, known := r.Sources[path]
	if !known && r.Again != nil {
		src = r.Again(path)
		r.Sources[path] = src
	}
	return src
}

// contradictions is the findings that are no asides.
func (r *Report) contradictions() []checker.Finding {
	return slices.DeleteFunc(slices.Clone(r.Result.Findings), func(f checker.Finding) bool { return f.Aside })
}

// contradicted is how many there are.
func (r *Report) contradicted() (n int) {
	for i := range r.Result.Findings {
		if !r.Result.Findings[i].Aside {
			n++
		}
	}
	return n
}

// annotated is the number of findings of one severity that a review does not speak of.
func (r *Report) annotated(s rules.Severity) int {
	n := 0
	for i := range r.Result.Findings {
		if f := &r.Result.Findings[i]; f.Severity == s && !r.Suggested[f.Fingerprint] {
			n++
		}
	}
	return n
}

// byWeight is the findings as readers with little room want them: errors first, then what stands on lines that the change under
// review wrote, otherwise in their order.
func (r *Report) byWeight() []checker.Finding {
	return slices.SortedStableFunc(slices.Values(r.Result.Findings), func(a, b checker.Finding) int {
		return cmp.Or(cmp.Compare(a.Severity, b.Severity), cmp.Compare(r.rank(&b), r.rank(&a)))
	})
}

// rank is how near a finding is to the change under review, 0 to 100 as in SARIF: 100 on lines that it wrote, 0 where that is not
// known, too.
func (r *Report) rank(f *checker.Finding) int {
	if r.Touched != nil && r.Touched(f) {
		return 100
	}
	return 0
}

// Fails reports whether a finding is at or above a severity. At Never nothing is.
func (r *Report) Fails(on rules.Severity) bool {
	return on != rules.Never && slices.ContainsFunc(r.Result.Findings, func(f checker.Finding) bool { return f.Severity <= on })
}

// statement is the fact in its author's first wording, "" for checks that need no facts.
func statement(f *rules.Fact) string {
	if f == nil || len(f.Statements) == 0 {
		return ""
	}
	return f.Statements[0].Text
}

// headline is the finding in a few words. The fact's own sentence follows in every format, so that it is not repeated here.
func headline(f *checker.Finding) string {
	switch {
	case f.Fact == nil && f.Message != "":
		return oneLine(f.Message)
	case f.Expected != "":
		return oneLine(f.Found) + " contradicts " + oneLine(f.Expected)
	default:
		return oneLine(f.Found) + " contradicts " + f.ID()
	}
}
