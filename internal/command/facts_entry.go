package command

import (
	"cmp"
	"math"
	"slices"
	"strings"
	"time"

	"github.com/steadfact/steadfact/checker"
	"github.com/steadfact/steadfact/internal/source"
	"github.com/steadfact/steadfact/rules"
)

// inventory is facts --format json.
type inventory struct {
	Version   int        `json:"version"`
	Date      string     `json:"date,omitempty"` // what validity is held against
	Facts     []entry    `json:"facts"`
	Conflicts []conflict `json:"conflicts"`

	byFact map[*rules.Fact]*entry
}

// entry is one fact, and where it is stated.
type entry struct {
	Fact          string    `json:"fact"`
	Statement     string    `json:"statement"` // with its brackets
	Also          []string  `json:"also"`
	Path          string    `json:"path"`
	Line          int       `json:"line"`
	Severity      string    `json:"severity"`
	Supported     []place   `json:"supported"`
	LastSupported string    `json:"last_supported,omitempty"` // date of the newest document that states it, of those that have one
	Contradicted  []place   `json:"contradicted"`
	Wordings      []wording `json:"wordings"` // of the supported values, the most frequent first
	Near          []near    `json:"near"`     // sentences without a verdict, the nearest first
	Until         string    `json:"until,omitempty"`
	Expired       bool      `json:"expired"` // the last day on which it holds is past
	ReviewBy      string    `json:"review_by,omitempty"`
	Overdue       bool      `json:"overdue"` // somebody should have looked at it by now
}

// place is where a document speaks of a fact.
type place struct {
	Path   string `json:"path"`
	Line   int    `json:"line"`
	Column int    `json:"column"`
	Found  string `json:"found"`
}

// wording is how often a value is written in one way.
type wording struct {
	Found string `json:"found"`
	Count int    `json:"count"`
}

// near is a sentence that speaks of much of what a fact is about, and why there is no verdict on it.
type near struct {
	Path     string  `json:"path"`
	Line     int     `json:"line"`
	Column   int     `json:"column"`
	Sentence string  `json:"sentence"`
	Coverage float64 `json:"coverage"`
	Reason   string  `json:"reason"`
}

// conflict is two facts that contradict each other.
type conflict struct {
	Fact     string `json:"fact"`
	Other    string `json:"other"`
	Found    string `json:"found"`
	Expected string `json:"expected"`
}

func inventoryOf(base *rules.Base, result *checker.Result) *inventory {
	i := &inventory{Version: 1, Facts: make([]entry, len(base.Facts)), Conflicts: []conflict{}}
	for n, f := range base.Facts {
		i.Facts[n] = entryOf(f)
	}
	i.byFact = i.named(base)
	for _, s := range result.Supported {
		if e := i.byFact[s.Fact]; e != nil {
			e.Supported = append(e.Supported, placeOf(s.Path, s.Start, s.Found))
			if !s.Date.IsZero() {
				e.LastSupported = max(e.LastSupported, s.Date.Format(time.DateOnly))
			}
		}
	}
	for _, f := range result.Findings {
		if e := i.byFact[f.Fact]; e != nil {
			e.Contradicted = append(e.Contradicted, placeOf(f.Path, f.Start, f.Found))
		}
	}
	for n := range i.Facts {
		i.Facts[n].countWordings()
	}
	return i
}

func entryOf(f *rules.Fact) entry {
	e := entry{Fact: f.ID, Also: []string{}, Path: f.Path, Line: f.Line, Severity: f.Severity.String(),
		Supported: []place{}, Contradicted: []place{}, Wordings: []wording{}, Near: []near{}}
	for j, s := range f.Statements {
		if j == 0 {
			e.Statement = bracketed(s)
		} else {
			e.Also = append(e.Also, bracketed(s))
		}
	}
	return e
}

func placeOf(path string, at source.Position, found string) place {
	return place{path, at.Line, at.Column, found}
}

func (e *entry) countWordings() {
	at := map[string]int{}
	for _, p := range e.Supported {
		found := strings.Join(strings.Fields(p.Found), " ")
		if _, ok := at[found]; !ok {
			at[found] = len(e.Wordings)
			e.Wordings = append(e.Wordings, wording{Found: found})
		}
		e.Wordings[at[found]].Count++
	}
	slices.SortStableFunc(e.Wordings, func(a, b wording) int { return cmp.Compare(b.Count, a.Count) })
}

// mostNear is how many sentences near a fact are told of.
const mostNear = 5

func (i *inventory) addNear(all []checker.Near) {
	slices.SortStableFunc(all, func(a, b checker.Near) int { return cmp.Compare(b.Coverage, a.Coverage) })
	for _, n := range all {
		if e := i.byFact[n.Fact]; e != nil && len(e.Near) < mostNear {
			share := math.Round(100*n.Coverage) / 100
			e.Near = append(e.Near, near{n.Path, n.Start.Line, n.Start.Column, strings.Join(strings.Fields(n.Sentence), " "), share, n.Reason})
		}
	}
}

func (i *inventory) addConflicts(all []checker.Conflict) {
	for _, x := range all {
		i.Conflicts = append(i.Conflicts, conflict{x.Fact.ID, x.Other.ID, x.Found, x.Expected})
	}
}

// addAge says which facts' time has run out. Without a date nothing has.
func (i *inventory) addAge(base *rules.Base, today day) {
	if !today.IsZero() {
		i.Date = today.Format(time.DateOnly)
	}
	for _, f := range base.Facts {
		e := i.byFact[f]
		if u := f.Valid.Until; !u.IsZero() {
			e.Until = u.Add(-time.Nanosecond).Format(time.DateOnly)
			e.Expired = !today.IsZero() && !today.Before(u)
		}
		if by := f.ReviewBy; !by.IsZero() {
			e.ReviewBy = by.Format(time.DateOnly)
			e.Overdue = !today.IsZero() && !today.Before(by.AddDate(0, 0, 1))
		}
	}
}

// bracketed writes a statement as a fact base does.
func bracketed(s rules.Statement) string {
	var b strings.Builder
	literal := strings.NewReplacer("[", `\[`, "]", `\]`)
	end := 0
	for _, h := range s.Held {
		b.WriteString(literal.Replace(s.Text[end:h.Start]))
		b.WriteString("[" + strings.Join(h.Alternatives, " | ") + "]")
		end = h.End
	}
	b.WriteString(literal.Replace(s.Text[end:]))
	return b.String()
}
