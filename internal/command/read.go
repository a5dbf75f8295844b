package command

import (
	"errors"
	"fmt"
	"io"
	"os"
	"strings"
	"text/tabwriter"

	"github.com/steadfact/steadfact/internal/document"
	"github.com/steadfact/steadfact/internal/language"
	"github.com/steadfact/steadfact/internal/report"
	"github.com/steadfact/steadfact/internal/source"
	"github.com/steadfact/steadfact/internal/workspace"
)

// read shows how texts are read.
type read struct {
	screen
	scope
	Format readFormat `name:"format" default:"text"`
	Files  []string   `arg:"" optional:"" sep:"none"`
}

// reading is one line of input.
type reading struct {
	Text *string `json:"text"`
	Date string  `json:"date"`
}

func (c *read) run(r *run) int {
	if c.Format == "jsonl" {
		if len(c.Files) > 0 {
			return r.misused("read --format jsonl reads standard input and takes no files")
		}
		return r.stream(c.number(), c.answer)
	}
	if len(c.Files) == 0 {
		text, err := io.ReadAll(r.Stdin)
		if err != nil {
			return r.fail("standard input could not be read: %v", err)
		}
		return c.print(r, r.document(source.New("-", string(text)), c.Date))
	}
	status := Clean
	for _, name := range c.Files {
		src, s := r.open(name)
		if src != nil {
			s = c.print(r, r.document(src, c.Date))
		}
		status = max(status, s)
	}
	return status
}

// print writes a table of the mentions of a document.
func (c *read) print(r *run, doc *document.Document) int {
	table := tabwriter.NewWriter(r.out, 0, 0, 2, ' ', 0)
	for _, b := range doc.Blocks {
		text := language.Read(b.Text, doc.Date)
		shown := values(text)
		for i, m := range text.Mentions {
			at := doc.Source.Position(b.Source(m.Span).Start)
			fmt.Fprintf(table, "%s:%d:%d\t%s\t%s\t%s\n", doc.Source.Path, at.Line, at.Column, m.Kind, oneLine(m.Of(b.Text)), shown[i])
		}
	}
	if err := table.Flush(); err != nil {
		return r.unwritten("standard output", err)
	}
	return Clean
}

// answer reads one line.
func (c *read) answer(line []byte) any {
	var q reading
	id, err := decode(line, &q)
	if err == nil && q.Text == nil {
		err = errors.New(`"text" is missing`)
	}
	date := c.Date
	if err == nil && q.Date != "" {
		err = date.UnmarshalText([]byte(q.Date))
	}
	if err != nil {
		return unreadable{id, err.Error()}
	}
	return jsonLine(language.Read(*q.Text, date.Time), id)
}

// open reads one file that the user named.
func (r *run) open(name string) (*source.Source, int) {
	info, err := os.Stat(r.path(name))
	switch {
	case err != nil:
		return nil, r.misused("%s: there is no such file", name)
	case info.IsDir():
		return nil, r.misused("%s: a file is needed, and this is a folder", name)
	}
	src, err := r.source(workspace.Name(r.Dir, name))
	if err != nil {
		return nil, r.fail("%s: %v", name, err)
	}
	return src, Clean
}

func (r *run) exists(name string) bool {
	_, err := os.Stat(r.path(name))
	return err == nil
}

// oneLine is text from a document as a line of a table can hold it.
func oneLine(text string) string { return report.Printable(strings.Join(strings.Fields(text), " ")) }
