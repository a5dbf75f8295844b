package command

import (
	"fmt"
	"strings"

	"github.com/steadfact/steadfact/checker"
	"github.com/steadfact/steadfact/internal/report"
	"github.com/steadfact/steadfact/internal/source"
	"github.com/steadfact/steadfact/rules"
)

// facts lists the fact base, and where documents state it.
type facts struct {
	base
	screen
	scope
	Paths  []string    `arg:"" optional:"" sep:"none"`
	Format factsFormat `name:"format" default:"text"`
}

func (c *facts) run(r *run) int {
	base, status := r.load(c.Facts)
	if base == nil {
		return status
	}
	listing, err := r.list(c.Paths, base.Settings)
	if err != nil {
		return r.misused("%v", err)
	}
	checked := r.check(checker.New(base), listing, c.scope, true)
	status = r.explainGaps(checked, listing, base.Settings, false)
	entries := entriesOf(base, checked.result)
	if c.Format == "json" {
		err = report.Encode(r.out, inventory{1, entries}, "  ")
	} else {
		err = c.print(r, entries)
	}
	if err != nil {
		return r.unwritten("standard output", err)
	}
	return status
}

// inventory is facts --format json.
type inventory struct {
	Version int     `json:"version"`
	Facts   []entry `json:"facts"`
}

// entry is one fact, and where it is stated.
type entry struct {
	Fact         string   `json:"fact"`
	Statement    string   `json:"statement"` // with its brackets
	Also         []string `json:"also"`
	Path         string   `json:"path"`
	Line         int      `json:"line"`
	Severity     string   `json:"severity"`
	Supported    []place  `json:"supported"`
	Contradicted []place  `json:"contradicted"`
}

// place is where a document speaks of a fact.
type place struct {
	Path   string `json:"path"`
	Line   int    `json:"line"`
	Column int    `json:"column"`
	Found  string `json:"found"`
}

func (p place) String() string { return fmt.Sprintf("%s:%d", report.Printable(p.Path), p.Line) }

func entriesOf(base *rules.Base, result *checker.Result) []entry {
	entries, index := make([]entry, len(base.Facts)), make(map[*rules.Fact]*entry, len(base.Facts))
	for i, f := range base.Facts {
		entries[i] = entry{Fact: f.ID, Also: []string{}, Path: f.Path, Line: f.Line, Severity: f.Severity.String(), Supported: []place{}, Contradicted: []place{}}
		for j, s := range f.Statements {
			if j == 0 {
				entries[i].Statement = bracketed(s)
			} else {
				entries[i].Also = append(entries[i].Also, bracketed(s))
			}
		}
		index[f] = &entries[i]
	}
	for _, s := range result.Supported {
		if e := index[s.Fact]; e != nil {
			e.Supported = append(e.Supported, placeOf(s.Path, s.Start, s.Found))
		}
	}
	for _, f := range result.Findings {
		if e := index[f.Fact]; e != nil {
			e.Contradicted = append(e.Contradicted, placeOf(f.Path, f.Start, f.Found))
		}
	}
	return entries
}

func placeOf(path string, at source.Position, found string) place {
	return place{path, at.Line, at.Column, found}
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

// print writes the list for people.
func (c *facts) print(r *run, entries []entry) error {
	color := r.colored(c.Color)
	var b strings.Builder
	stated, contradicted := 0, 0
	for _, e := range entries {
		fmt.Fprintf(&b, "%s  %s\n  %s\n", paint(color, "1", e.Fact), paint(color, "2", fmt.Sprintf("%s:%d", e.Path, e.Line)), oneLine(e.Statement))
		if len(e.Supported) > 0 {
			stated++
			fmt.Fprintf(&b, "  %s %s\n", paint(color, "32", "stated in"), places(e.Supported))
		}
		if len(e.Contradicted) > 0 {
			contradicted++
			fmt.Fprintf(&b, "  %s %s\n", paint(color, "31", "contradicted in"), places(e.Contradicted))
		}
		if len(e.Supported)+len(e.Contradicted) == 0 {
			fmt.Fprintf(&b, "  %s\n", paint(color, "33", "never stated"))
		}
		b.WriteByte('\n')
	}
	fmt.Fprintf(&b, "%s: %d stated, %d contradicted, %d never stated\n", plural(len(entries), "fact"), stated, contradicted, silent(entries))
	_, err := r.out.Write([]byte(b.String()))
	return err
}

func silent(entries []entry) int {
	n := 0
	for _, e := range entries {
		if len(e.Supported)+len(e.Contradicted) == 0 {
			n++
		}
	}
	return n
}

// maxPlaces is how many places of a fact are named to people; JSON has all of them.
const maxPlaces = 5

func places(all []place) string {
	var b strings.Builder
	for i, p := range all {
		if i == maxPlaces {
			fmt.Fprintf(&b, " and %d more", len(all)-i)
			break
		}
		if i > 0 {
			b.WriteString(", ")
		}
		b.WriteString(p.String())
	}
	return b.String()
}
