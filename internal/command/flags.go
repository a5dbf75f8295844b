package command

import (
	"errors"
	"fmt"
	"slices"
	"strings"
	"time"

	"github.com/alecthomas/kong"
	"github.com/steadfact/steadfact/rules"
)

// grammar is the command line.
type grammar struct {
	Check   check   `cmd:"" default:"withargs"`
	Judge   judge   `cmd:""`
	Read    read    `cmd:""`
	Explain explain `cmd:""`
	Facts   facts   `cmd:""`
	Fix     fix     `cmd:""`
	Init    start   `cmd:""`
	Merge   merge   `cmd:""`
	Review  review  `cmd:""`

	Help    helpFlag    `short:"h"`
	Version versionFlag `name:"version"`
}

// screen is the flags of commands that write for people.
type screen struct {
	Color when `name:"color" default:"auto"`
}

// Flags that take one word of a few.
type (
	when        string // to colour
	checkFormat string
	readFormat  string
	factsFormat string
)

// UnmarshalText reads --color.
func (w *when) UnmarshalText(text []byte) error { return oneOf(w, text, "auto", "always", "never") }

// UnmarshalText reads --format of check.
func (f *checkFormat) UnmarshalText(text []byte) error { return oneOf(f, text, formatNames()...) }

// UnmarshalText reads --format of read.
func (f *readFormat) UnmarshalText(text []byte) error { return oneOf(f, text, "text", "jsonl") }

// UnmarshalText reads --format of facts.
func (f *factsFormat) UnmarshalText(text []byte) error { return oneOf(f, text, "text", "json") }

func oneOf[T ~string](into *T, text []byte, words ...string) error {
	*into = T(text)
	if !slices.Contains(words, string(text)) {
		return fmt.Errorf("%q is not known: use %s", text, list(words))
	}
	return nil
}

// list writes "a, b or c".
func list(words []string) string {
	if len(words) < 2 {
		return strings.Join(words, "")
	}
	return strings.Join(words[:len(words)-1], ", ") + " or " + words[len(words)-1]
}

// level is a severity that may have been left out.
type level struct {
	severity rules.Severity
	set      bool
}

// UnmarshalText reads a severity's name.
func (l *level) UnmarshalText(text []byte) (err error) {
	l.set = true
	l.severity, err = rules.ParseSeverity(string(text))
	return err
}

// day is a calendar date; the zero value is none.
type day struct{ time.Time }

// UnmarshalText reads an ISO 8601 date.
func (d *day) UnmarshalText(text []byte) (err error) {
	if d.Time, err = time.Parse(time.DateOnly, string(text)); err != nil {
		return fmt.Errorf("%q is not a date: write it like 2024-01-27", text)
	}
	return nil
}

// target is a report that goes to a file.
type target struct {
	format checkFormat
	path   string
}

// UnmarshalText reads FORMAT=FILE.
func (t *target) UnmarshalText(text []byte) error {
	format, path, ok := strings.Cut(string(text), "=")
	if !ok || path == "" {
		return fmt.Errorf("%q is not FORMAT=FILE: write for instance json=report.json", text)
	}
	t.path = path
	return t.format.UnmarshalText([]byte(format))
}

// selection is what the arguments ask for.
type selection struct {
	job  job
	name string // of the command
}

// parse reads the arguments, and takes flags that are not among them from the environment.
func parse(args []string, getenv func(string) string) (selection, error) {
	var g grammar
	app, err := kong.New(&g, kong.Name("steadfact"), kong.NoDefaultHelp(), kong.Resolvers(environment(getenv)))
	if err != nil {
		return selection{}, err
	}
	ctx, err := app.Parse(args)
	if err != nil {
		var at *kong.ParseError
		if errors.As(err, &at) && at.Context != nil && at.Context.Selected() != nil {
			return selection{name: at.Context.Selected().Name}, plain(err)
		}
		return selection{}, plain(err)
	}
	node := ctx.Selected()
	return selection{node.Target.Addr().Interface().(job), node.Name}, nil
}

// plain takes our own errors out of what kong wraps around them.
func plain(err error) error {
	for _, own := range []error{errVersion} {
		if errors.Is(err, own) {
			return own
		}
	}
	var asked helpAsked
	if errors.As(err, &asked) {
		return asked
	}
	return err
}

// environment gives flags their values from variables, one value a line: this is how the action's inputs arrive.
func environment(getenv func(string) string) kong.Resolver {
	return kong.ResolverFunc(func(_ *kong.Context, _ *kong.Path, flag *kong.Flag) (any, error) {
		variable := flag.Tag.Get("variable")
		if variable == "" {
			return nil, nil
		}
		lines := nonEmpty(getenv(variable))
		switch {
		case len(lines) == 0:
			return nil, nil
		case !flag.IsSlice():
			return lines[0], nil
		}
		var values []any
		for _, line := range lines {
			values = append(values, line)
		}
		return values, nil
	})
}

// nonEmpty is the lines of a text that hold something.
func nonEmpty(text string) []string {
	var out []string
	for line := range strings.Lines(text) {
		if line = strings.TrimSpace(line); line != "" {
			out = append(out, line)
		}
	}
	return out
}
