package rules

import (
	"fmt"
	"strings"
	"time"

	"github.com/bmatcuk/doublestar/v4"

	"github.com/steadfact/steadfact/internal/source"
)

// entry is one key of a fact file with its value and its place.
type entry struct {
	file  *file
	name  string
	node  *node
	value any // as the decoder gives it
}

// wrong reports a mistake on the entry's value.
func (e entry) wrong(message, help string) { e.file.wrong(e.node.value, message, help) }

// wrongType reports that the value is of another type than the key takes.
func (e entry) wrongType(wanted, help string) {
	e.wrong(fmt.Sprintf("`%s` takes %s, not %s", e.name, wanted, typeName(e.value)), help)
}

// typeName is what a TOML type is called in front of people.
func typeName(v any) string {
	switch v.(type) {
	case string:
		return "a text"
	case bool:
		return "true or false"
	case int64, float64:
		return "a number"
	case time.Time:
		return "a date"
	case []any, []map[string]any:
		return "a list"
	}
	return "a table"
}

// text reads a text that is not empty.
func (e entry) text(help string) (string, bool) {
	s, ok := e.value.(string)
	switch {
	case !ok:
		e.wrongType("a text in quotes", help)
	case strings.TrimSpace(s) == "":
		e.wrong(fmt.Sprintf("`%s` is empty", e.name), help)
	default:
		return s, true
	}
	return "", false
}

// element is a text of a list.
type element struct {
	text string
	node *node
}

// texts reads a list of texts, of which none is empty. Those that are wrong are reported and left out.
func (e entry) texts(example string) []element {
	help := fmt.Sprintf("write a list of texts, as in %s = %s", e.name, example)
	list, ok := e.value.([]any)
	if !ok {
		if s, one := e.value.(string); one {
			help = fmt.Sprintf("write %s = [%q]", e.name, s)
		}
		e.wrongType("a list of texts", help)
		return nil
	}
	if len(list) == 0 {
		e.wrong(fmt.Sprintf("the list `%s` is empty", e.name), help+", or leave the key out")
	}
	var out []element
	for i, v := range list {
		item := entry{file: e.file, name: e.name, node: e.node.item(i), value: v}
		switch s, ok := v.(string); {
		case !ok:
			item.wrongType("only texts in quotes", help)
		case strings.TrimSpace(s) == "":
			item.wrong("one of the texts of `"+e.name+"` is empty", help)
		default:
			out = append(out, element{s, item.node})
		}
	}
	return out
}

// item is the place of an array's element; the array's own place should it not be known.
func (n *node) item(i int) *node {
	if i < len(n.items) {
		return n.items[i]
	}
	return n
}

// globs reads a list of patterns for paths.
func (e entry) globs() []string {
	var out []string
	for _, g := range e.texts(`["docs/**/*.md"]`) {
		if message, help := judgeGlob(g.text); message != "" {
			e.file.wrong(g.node.value, message, help)
			continue
		}
		out = append(out, g.text)
	}
	return out
}

// patternHelp is how a pattern is written.
const patternHelp = "use * within a name, ** for any folders, {md,txt} for a choice, [a-z] for a character"

// judgeGlob says why a pattern can match no path of the repository; "" when it can.
func judgeGlob(pattern string) (message, help string) {
	switch {
	case strings.Contains(pattern, `\`) && !strings.ContainsAny(pattern, "*?[{"):
		return "this path is written with backslashes", "paths are written with forward slashes: " + strings.ReplaceAll(pattern, `\`, "/")
	case !doublestar.ValidatePattern(pattern):
		return "this pattern cannot be read", patternHelp
	case strings.HasPrefix(pattern, "./"):
		return "this pattern begins with ./ and so matches no path", "write " + strings.TrimPrefix(pattern, "./")
	case strings.HasPrefix(pattern, "/"):
		return "this pattern is absolute, but paths are relative to the repository", "write " + strings.TrimLeft(pattern, "/")
	}
	return "", ""
}

// table reads a table.
func (e entry) table(help string) (map[string]any, bool) {
	t, ok := e.value.(map[string]any)
	if !ok {
		e.wrongType("a table", help)
	}
	return t, ok
}

// inside is the place in the file of a part of the entry's text.
func (n *node) inside(text string, part source.Span) source.Span {
	raw := n.value.Of(text)
	if raw == "" || raw[0] != '"' && raw[0] != '\'' {
		return n.value
	}
	return source.Span{Start: n.value.Start + rawOffset(raw, part.Start), End: n.value.Start + rawOffset(raw, part.End)}
}
