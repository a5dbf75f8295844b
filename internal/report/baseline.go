package report

import (
	"bytes"
	"cmp"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"slices"
	"strconv"
	"strings"

	"github.com/steadfact/steadfact/checker"
	"github.com/steadfact/steadfact/internal/source"
	"github.com/steadfact/steadfact/rules"
)

// Baseline is the findings that a repository lives with for now: a file with a line of JSON for each. A finding is told again by its
// fingerprint; the rest of the line is for people.
type Baseline struct {
	src     *source.Source
	entries []baselineEntry // in the order of the file
}

type baselineEntry struct {
	Path        string `json:"path"`
	Rule        string `json:"rule"`
	Found       string `json:"found"`
	Fingerprint string `json:"fingerprint"`

	place source.Span // its line
}

// WriteBaseline writes the contradictions of a report as a baseline: in an order that stays the same when lines move, so that its
// diffs show what came and what went.
func WriteBaseline(w io.Writer, r *Report) error {
	return new(Baseline).Update(w, r, func(string) bool { return false })
}

// Update writes a baseline anew, as the contradictions of a report, and with the entries it has for files of which that report says
// nothing: those that unchecked tells.
func (b *Baseline) Update(w io.Writer, r *Report, unchecked func(path string) bool) error {
	entries := slices.DeleteFunc(slices.Clone(b.entries), func(e baselineEntry) bool { return !unchecked(e.Path) })
	for _, f := range r.contradictions() {
		entries = append(entries, baselineEntry{Path: f.Path, Rule: ruleID(&f), Found: oneLine(f.Found), Fingerprint: f.Fingerprint})
	}
	slices.SortFunc(entries, func(a, b baselineEntry) int {
		return cmp.Or(strings.Compare(a.Path, b.Path), strings.Compare(a.Rule, b.Rule), strings.Compare(a.Found, b.Found), strings.Compare(a.Fingerprint, b.Fingerprint))
	})
	for _, e := range entries {
		if err := Encode(w, e, ""); err != nil {
			return err
		}
	}
	return nil
}

// ReadBaseline reads a baseline. An error names the line that is no entry.
func ReadBaseline(src *source.Source) (*Baseline, error) {
	b := &Baseline{src: src}
	for n := 1; n <= src.Lines(); n++ {
		line := src.Line(n)
		text := strings.TrimSpace(line.Of(src.Text))
		if text == "" {
			continue
		}
		e := baselineEntry{place: line}
		if err := readEntry(text, &e); err != nil {
			return nil, fmt.Errorf("%s:%d: this is no line of a baseline: %w", src.Path, n, err)
		}
		b.entries = append(b.entries, e)
	}
	return b, nil
}

func readEntry(text string, e *baselineEntry) error {
	d := json.NewDecoder(bytes.NewReader([]byte(text)))
	d.DisallowUnknownFields()
	if err := d.Decode(e); err != nil {
		return err
	}
	switch _, err := d.Token(); {
	case err != io.EOF:
		return errors.New("something follows the entry")
	case e.Fingerprint == "":
		return errors.New("it has no fingerprint")
	}
	return nil
}

// Without takes the findings of a baseline out of a report, and notes them. Entries that no finding answers to any more are
// reported as one finding on the first of them. Gone tells whether a file would have been found wrong if it still were: it was
// checked, or is no longer there.
func (r *Report) Without(b *Baseline, gone func(path string) bool) {
	known, met := map[string]bool{}, map[string]bool{}
	for _, e := range b.entries {
		known[e.Fingerprint] = true
	}
	result := *r.Result
	result.Findings = slices.DeleteFunc(slices.Clone(result.Findings), func(f checker.Finding) bool {
		silent := known[f.Fingerprint] && !f.Aside
		if silent {
			met[f.Fingerprint] = true
			r.Known = append(r.Known, f)
		}
		return silent
	})
	var mended []baselineEntry
	for _, e := range b.entries {
		if !met[e.Fingerprint] && gone(e.Path) {
			mended = append(mended, e)
		}
	}
	if len(mended) > 0 {
		r.Sources[b.src.Path] = b.src
		result.Findings = append(result.Findings, b.removable(mended))
	}
	r.Result = checker.Merge(&result)
}

// Knows reports whether a finding was left out because a baseline has it.
func (r *Report) Knows(f checker.Finding) bool {
	return slices.ContainsFunc(r.Known, func(k checker.Finding) bool { return k.Fingerprint == f.Fingerprint })
}

// removable reports entries that can be taken out of the baseline.
func (b *Baseline) removable(mended []baselineEntry) checker.Finding {
	const most = 20 // lines named
	var lines []string
	for _, e := range mended[:min(len(mended), most)] {
		lines = append(lines, strconv.Itoa(b.src.Position(e.place.Start).Line))
	}
	text := strings.Join(lines, ", ")
	if left := len(mended) - most; left > 0 {
		text += fmt.Sprintf(" and %d more", left)
	}
	message := "This finding is mended: its line can be taken out of the baseline"
	if len(mended) > 1 {
		message = fmt.Sprintf("%d findings are mended: lines %s can be taken out of the baseline", len(mended), text)
	}
	e := mended[0]
	return checker.Finding{
		Rule: "baseline", Kind: "baseline", Severity: rules.Notice, Aside: true, Path: b.src.Path, Found: e.place.Of(b.src.Text), Message: message,
		Span: e.place, Start: b.src.Position(e.place.Start), End: b.src.Position(e.place.End), Fingerprint: "baseline-" + e.Fingerprint,
	}
}
