package command

import (
	"fmt"
	"strconv"
	"strings"

	"github.com/steadfact/steadfact/checker"
	"github.com/steadfact/steadfact/internal/report"
	"github.com/steadfact/steadfact/internal/source"
)

// explain shows how verdicts came about.
type explain struct {
	base
	screen
	Date  day    `name:"date"`
	Place string `arg:"" name:"FILE[:LINE]"`
}

func (e *explain) run(r *run) int {
	facts, status := e.load(r)
	if facts == nil {
		return status
	}
	src, line, status := r.place(e.Place)
	if src == nil {
		return status
	}
	explanations := facts.checker().Explain(r.document(src, e.Date), line)
	if len(explanations) == 0 {
		r.notice("%s: there is no sentence to explain", e.Place)
	}
	for i, x := range explanations {
		if i > 0 {
			fmt.Fprintln(r.out)
		}
		e.print(r, src, x)
	}
	return Clean
}

// print shows one sentence: the values read in it, then the facts it was held against. What was decided, or tried step by step,
// comes first; facts that fell out at once are named together, one line for each reason.
func (e *explain) print(r *run, src *source.Source, x checker.Explanation) {
	color := r.colored(e.Color)
	at := src.Position(x.Span.Start)
	fmt.Fprintf(r.out, "%s %s\n", paint(color, "1", fmt.Sprintf("%s:%d:%d:", report.Printable(src.Path), at.Line, at.Column)), oneLine(x.Sentence))
	for _, v := range x.Values {
		fmt.Fprintf(r.out, "  %s %s\n", paint(color, "2", "reads"), oneLine(v))
	}
	var reasons []string
	fellOut := map[string][]string{}
	for _, t := range x.Trials {
		if t.Verdict == checker.NotEnoughInfo && len(t.Steps) == 1 {
			if fellOut[t.Steps[0]] == nil {
				reasons = append(reasons, t.Steps[0])
			}
			fellOut[t.Steps[0]] = append(fellOut[t.Steps[0]], t.Fact.ID)
			continue
		}
		fmt.Fprintf(r.out, "  %s %s\n", paint(color, verdictPaint[t.Verdict], t.Verdict.String()+":"), oneLine(t.Statement)+" "+paint(color, "2", "["+t.Fact.ID+"]"))
		if t.Silenced != "" {
			fmt.Fprintf(r.out, "    - not reported: %s\n", oneLine(t.Silenced))
		}
		for _, step := range t.Steps {
			fmt.Fprintf(r.out, "    - %s\n", oneLine(step))
		}
	}
	for _, reason := range reasons {
		fmt.Fprintf(r.out, "  %s %s: %s\n", paint(color, "2", checker.NotEnoughInfo.String()+":"), oneLine(reason), strings.Join(fellOut[reason], ", "))
	}
	if len(x.Trials) == 0 {
		fmt.Fprintln(r.out, "  no fact is about this sentence")
	}
}

// place reads FILE or FILE:LINE. A file whose own name ends like that is meant when it is there.
func (r *run) place(arg string) (src *source.Source, line int, status int) {
	name := arg
	if i := strings.LastIndexByte(arg, ':'); i > 0 && !r.exists(arg) {
		if n, err := strconv.Atoi(arg[i+1:]); err == nil {
			name, line = arg[:i], n
			if n < 1 {
				return nil, 0, r.misused("%s: lines are counted from 1", arg)
			}
		}
	}
	src, status = r.open(name)
	if src != nil && line > src.Lines() {
		return nil, 0, r.misused("%s has no line %d", name, line)
	}
	return src, line, status
}
