package checker

import (
	"cmp"
	"fmt"
	"slices"
	"strings"
)

// Result is what checking some documents brought.
type Result struct {
	Files     int
	Sentences int       // that speak of what a fact speaks of, with a value that may answer it
	Findings  []Finding // by path, line, column, fact
	Supported []Support // in the same order
	Silenced  []Finding // what is no finding, because a directive or a setting asks for silence
}

// Join makes one result of the parts of a document.
func Join(parts ...*Result) *Result {
	whole := Merge(parts...)
	whole.Files = 1
	whole.number()
	return whole
}

// Merge joins results of several documents and puts their findings in order: by path, place and fact, as the contract says.
func Merge(results ...*Result) *Result {
	all := &Result{
		Findings:  merged(results, func(r *Result) []Finding { return r.Findings }, byPlace),
		Supported: merged(results, func(r *Result) []Support { return r.Supported }, supportsByPlace),
		Silenced:  merged(results, func(r *Result) []Finding { return r.Silenced }, byPlace),
	}
	for _, r := range results {
		all.Files += r.Files
		all.Sentences += r.Sentences
	}
	return all
}

// merged is a list of several results in order. Documents mostly come in theirs, so that there is nothing to sort.
func merged[T any](results []*Result, list func(*Result) []T, by func(a, b *T) int) []T {
	n := 0
	for _, r := range results {
		n += len(list(r))
	}
	if n == 0 {
		return nil
	}
	all := make([]T, 0, n)
	for _, r := range results {
		all = append(all, list(r)...)
	}
	for i := 1; i < n; i++ {
		if by(&all[i-1], &all[i]) > 0 {
			slices.SortStableFunc(all, func(a, b T) int { return by(&a, &b) })
			break
		}
	}
	return all
}

func supportsByPlace(a, b *Support) int {
	return cmp.Or(strings.Compare(a.Path, b.Path), cmp.Compare(a.Span.Start, b.Span.Start), strings.Compare(a.Fact.ID, b.Fact.ID))
}

func byPlace(a, b *Finding) int {
	return cmp.Or(strings.Compare(a.Path, b.Path), cmp.Compare(a.Span.Start, b.Span.Start), strings.Compare(a.ID(), b.ID()))
}

// number gives the findings of a document that have the same fingerprint each its own, by their place. What is silenced counts, so
// that a directive about one leaves the others theirs.
func (r *Result) number() {
	var all []*Finding
	for _, list := range [...][]Finding{r.Findings, r.Silenced} {
		for i := range list {
			all = append(all, &list[i])
		}
	}
	slices.SortStableFunc(all, byPlace)
	seen := map[string]int{}
	for _, f := range all {
		if seen[f.Fingerprint]++; seen[f.Fingerprint] > 1 {
			f.Fingerprint = fmt.Sprintf("%s-%d", f.Fingerprint, seen[f.Fingerprint])
		}
	}
}

// ID is the fact's id, or the name of the check that needs no facts.
func (f *Finding) ID() string {
	if f.Fact == nil {
		return f.Rule
	}
	return f.Fact.ID
}
