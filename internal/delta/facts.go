package delta

import (
	"fmt"
	"slices"
	"strings"

	"github.com/steadfact/steadfact/checker"
	"github.com/steadfact/steadfact/internal/source"
	"github.com/steadfact/steadfact/rules"
)

// mostPlaces is how many places a notice names.
const mostPlaces = 20

// FactNotices tell, on the line of each fact, which of the findings that were brought come of a change to the fact base: they are
// about a fact that changed, or stand on lines that did not. File reads a fact file; a fact whose file cannot be read has no
// notice.
func (c *Change) FactNotices(now *rules.Base, brought []checker.Finding, file func(path string) *source.Source) []checker.Finding {
	places := map[*rules.Fact][]string{}
	for i := range brought {
		f := &brought[i]
		if _, unchanged := c.unchanged[f.Fact]; f.Fact == nil || unchanged && c.touches(f.Path, f.Start.Line, f.End.Line) {
			continue
		}
		places[f.Fact] = append(places[f.Fact], fmt.Sprintf("%s:%d", f.Path, f.Start.Line))
	}
	var out []checker.Finding
	for _, f := range now.Facts {
		if src := file(f.Path); len(places[f]) > 0 && src != nil {
			out = append(out, noticeOn(f, src, places[f]))
		}
	}
	return out
}

// noticeOn is the notice on a fact's line.
func noticeOn(f *rules.Fact, src *source.Source, places []string) checker.Finding {
	line := src.Line(f.Line)
	text := line.Of(src.Text)
	start := line.Start + len(text) - len(strings.TrimLeft(text, " \t"))
	span := source.Span{Start: start, End: max(start, line.Start+len(strings.TrimRight(text, " \t")))}
	n := checker.Finding{
		Rule: rules.ChangedFact, Severity: rules.Notice, Aside: true, Kind: "name", Path: f.Path, Span: span, Start: src.Position(span.Start), End: src.Position(span.End),
		Found: span.Of(src.Text), Sentence: f.Statements[0].Text,
		Message: "since this change, " + contradict(len(places)) + " the fact " + f.ID + ": " + named(places),
	}
	n.Fingerprint = checker.Fingerprint(n)
	return n
}

func contradict(n int) string {
	if n == 1 {
		return "1 statement contradicts"
	}
	return fmt.Sprintf("%d statements contradict", n)
}

// named lists places, each once, and counts those that are too many to name.
func named(places []string) string {
	places = slices.Compact(slices.Clone(places))
	more := ""
	if n := len(places) - mostPlaces; n > 0 {
		places, more = places[:mostPlaces], fmt.Sprintf(" and %d more", n)
	}
	return strings.Join(places, ", ") + more
}
