package checker_test

import (
	"cmp"
	"fmt"
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	"github.com/steadfact/steadfact/checker"
	"github.com/steadfact/steadfact/internal/document"
	"github.com/steadfact/steadfact/internal/source"
)

// TestMutatedSupports takes every statement in the samples that agrees with a fact by a figure, and writes another figure
// there. How often that is reported, and nothing else, may not drop.
func TestMutatedSupports(t *testing.T) {
	tried, caught := 0, 0
	for _, dir := range samples(t) {
		rewriteSupports(t, dir, "", mutate, func(s checker.Support, more []checker.Finding) {
			tried++
			if len(more) == 1 && more[0].Fact == s.Fact && more[0].Start == s.Start {
				caught++
			} else if testing.Verbose() {
				t.Logf("%s: %s:%d %s: changing %q brings %q", filepath.Base(dir), s.Path, s.Start.Line, s.Fact.ID, s.Found, lines(&checker.Result{Findings: more}))
			}
		})
	}
	t.Logf("%d of %d changed figures are reported, and nothing else", caught, tried)
	holdFloors(t, map[string]float64{"changed figures reported": share(caught, tried)})
}

// TestOtherNotations writes the same figures in other ways: nothing may be reported because of that.
func TestOtherNotations(t *testing.T) {
	tried, silent := 0, 0
	for _, notation := range notations {
		for _, dir := range samples(t) {
			rewriteSupports(t, dir, notation.files, notation.rewrite, func(s checker.Support, more []checker.Finding) {
				tried++
				if len(more) == 0 {
					silent++
					return
				}
				for _, f := range more {
					t.Logf("%s: %s: %q with %s brings %s", filepath.Base(dir), s.Fact.ID, s.Found, notation.name, line(f))
				}
			})
		}
	}
	t.Logf("%d of %d figures in another notation change nothing", silent, tried)
	holdFloors(t, map[string]float64{"other notations silent": share(silent, tried)})
}

// notations are ways of writing what stands in the samples otherwise. A value that they do not change is not tried.
var notations = []struct {
	name    string
	rewrite func(found string) string
	files   string // the ending of files in which it means the same
}{
	{"no separators", func(s string) string { return thousands.ReplaceAllString(s, "$1$2") }, ""},
	{"emphasis", func(s string) string { return "**" + s + "**" }, ".md"},
	{"an entity", func(s string) string { return strings.Replace(s, " ", "&nbsp;", 1) }, ".md"},
	{"the word percent", func(s string) string { return strings.Replace(s, "%", " percent", 1) }, ""},
	{"months cut short", months.Replace, ""},
	{"words for numbers", func(s string) string { return cmp.Or(small[s], s) }, ""},
}

var (
	thousands = regexp.MustCompile(`(\d),(\d{3})\b`)
	months    = strings.NewReplacer("January", "Jan.", "February", "Feb.", "August", "Aug.", "September", "Sept.", "October", "Oct.", "November", "Nov.", "December", "Dec.")
	small     = map[string]string{"2": "two", "3": "three", "5": "five", "7": "seven", "9": "nine", "12": "twelve", "14": "fourteen", "15": "fifteen", "16": "sixteen", "19": "nineteen"}
)

var figures = regexp.MustCompile(`\d`)

// year is a year on its own: its last digit changes, that it stays one.
var year = regexp.MustCompile(`\b(1\d|20)\d\d\b`)

// mutate writes another figure of the same kind, far off: another first digit, or another year.
func mutate(found string) string {
	if y := year.FindStringIndex(found); y != nil {
		last := y[1] - 1
		return found[:last] + fmt.Sprint((int(found[last]-'0')+5)%10) + found[y[1]:]
	}
	if at := figures.FindStringIndex(found); at != nil {
		return found[:at[0]] + fmt.Sprint((int(found[at[0]]-'0')+4)%9+1) + found[at[1]:]
	}
	return found
}

// rewriteSupports writes each supporting value of a sample's files with an ending otherwise, one at a time, and tells what findings came up by that.
// Values that are marked up in the source are left out.
func rewriteSupports(t *testing.T, dir, files string, rewrite func(string) string, tell func(checker.Support, []checker.Finding)) {
	t.Helper()
	s := readSample(t, dir)
	c := checker.New(s.base)
	for _, doc := range s.docs {
		if !strings.HasSuffix(doc.Source.Path, files) {
			continue
		}
		before := c.Check(doc)
		for _, support := range before.Supported {
			text := doc.Source.Text
			changed := rewrite(support.Found)
			if changed == support.Found || !figures.MatchString(support.Found) || support.Span.Of(text) != support.Found {
				continue
			}
			text = text[:support.Span.Start] + changed + text[support.Span.End:]
			tell(support, newFindings(before, c.Check(document.Parse(source.New(doc.Source.Path, text)))))
		}
	}
}

// newFindings are the findings that were not there before.
func newFindings(before, after *checker.Result) []checker.Finding {
	known := map[string]bool{}
	for _, l := range lines(before) {
		known[l] = true
	}
	var out []checker.Finding
	for _, f := range after.Findings {
		if !known[line(f)] {
			out = append(out, f)
		}
	}
	return out
}

func TestMutate(t *testing.T) {
	for _, tt := range []struct{ found, want string }{
		{"2,500", "7,500"}, {"late 2017", "late 2012"}, {"9 a.m.", "5 a.m."}, {"1284", "1289"}, {"8", "4"}, {"nine", "nine"}, {"3 May 1896", "3 May 1891"}, {"$99", "$59"},
	} {
		if got := mutate(tt.found); got != tt.want {
			t.Errorf("%q becomes %q, not %q", tt.found, got, tt.want)
		}
	}
}
