package command

import (
	"cmp"
	"fmt"
	"slices"

	"github.com/steadfact/steadfact/checker"
	"github.com/steadfact/steadfact/internal/mend"
	"github.com/steadfact/steadfact/internal/source"
)

// tester falsifies documents.
type tester struct {
	*run
	scope   scope
	checker *checker.Checker
	names   []string // that facts hold
}

// document falsifies each statement of a document that agrees with a fact.
func (t *tester) document(src *source.Source) (out []falsehood) {
	for _, s := range t.check(src).Supported {
		f := falsehood{Fact: s.Fact.ID, Path: s.Path, Line: s.Start.Line, Column: s.Start.Column, Found: s.Found}
		t.try(&f, s, src)
		out = append(out, f)
	}
	return out
}

func (t *tester) check(src *source.Source) *checker.Result {
	return t.checker.Check(t.run.document(src, t.scope.Date))
}

// mostEdits is how many values of one sentence are falsified: it may state a fact more than once.
const mostEdits = 4

// try falsifies a statement and checks the document: the fact must be reported where the falsehood stands. As long as the sentence
// still agrees with the fact by another value, that is falsified too.
func (t *tester) try(f *falsehood, s checker.Support, src *source.Source) {
	var places []source.Span
	for n := range mostEdits {
		edit, reason := t.falsify(src.Text, &s)
		if reason != "" {
			f.Reason = cmp.Or(f.Reason, reason)
			return
		}
		if n == 0 {
			f.Falsified = cmp.Or(edit.Text, "without its denial")
		}
		src = source.New(src.Path, edit.Apply(src.Text))
		result := t.check(src)
		place := placeOfEdit(edit)
		places = append(moved(places, edit), place)
		f.caught = slices.ContainsFunc(result.Findings, func(x checker.Finding) bool {
			return x.Fact == s.Fact && slices.ContainsFunc(places, x.Span.Overlaps)
		})
		if f.caught {
			return
		}
		var again bool
		if f.Reason = t.reason(src, &s, result, place); edit.Text == withoutDenial {
			return
		}
		if s, again = t.another(src, &s, result, place); !again {
			return
		}
	}
}

// placeOfEdit is where what an edit wrote must be reported.
func placeOfEdit(e mend.Edit) source.Span {
	if e.Text == withoutDenial {
		return source.Span{Start: e.Start - reachOfDenial, End: e.Start + reachOfDenial}
	}
	return source.Span{Start: e.Start, End: e.Start + len(e.Text)}
}

// moved are places where they are after an edit.
func moved(places []source.Span, e mend.Edit) []source.Span {
	by := len(e.Text) - e.Len()
	for i := range places {
		if places[i].Start >= e.End {
			places[i].Start += by
			places[i].End += by
		}
	}
	return places
}

// another is another statement of the fact in the sentence of a place.
func (t *tester) another(src *source.Source, s *checker.Support, result *checker.Result, place source.Span) (checker.Support, bool) {
	for _, x := range t.checker.Explain(t.run.document(src, t.scope.Date), src.Position(place.Start).Line) {
		if !x.Span.Overlaps(place) {
			continue
		}
		for _, o := range result.Supported {
			if o.Fact == s.Fact && x.Span.Contains(o.Span) && !o.Span.Overlaps(place) {
				return o, true
			}
		}
	}
	return checker.Support{}, false
}

// reason is why a falsehood is not reported.
func (t *tester) reason(src *source.Source, s *checker.Support, result *checker.Result, place source.Span) string {
	for _, x := range result.Findings {
		if x.Span.Overlaps(place) && x.Fact != nil {
			return "it is reported for another fact: " + x.Fact.ID
		}
	}
	line := src.Position(place.Start).Line
	for _, x := range t.checker.Explain(t.run.document(src, t.scope.Date), line) {
		if !x.Span.Overlaps(place) {
			continue
		}
		for _, trial := range x.Trials {
			if trial.Fact == s.Fact {
				return reasonOf(trial)
			}
		}
	}
	return "with another value the sentence is no longer about the fact"
}

func reasonOf(t checker.Trial) string {
	switch {
	case t.Silenced != "":
		return "silence is asked for: " + t.Silenced
	case t.Verdict == checker.Supported:
		return fmt.Sprintf("the sentence still agrees with the fact, by %q", t.Found)
	case t.Verdict == checker.Contradicted:
		return "another fact has the better claim to this value"
	case len(t.Steps) == 0:
		return checker.NotEnoughInfo.String()
	}
	return t.Steps[len(t.Steps)-1]
}
