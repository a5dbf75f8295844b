// Package runnertest reads what a process writes as GitHub's runner reads it, so that tests can tell what the runner would obey
// (actions/runner: ActionCommand.cs, ActionCommandManager.cs, OutputManager.cs).
package runnertest

import (
	"slices"
	"strings"
	"unicode"
)

// Command is a workflow command that the runner obeys.
type Command struct {
	Name       string            // as it is written: the runner takes capitals for small letters
	Properties map[string]string // unescaped; those without a value are dropped
	Data       string            // unescaped
}

// registered are the commands that the runner knows.
var registered = []string{"add-mask", "add-matcher", "add-path", "debug", "echo", "endgroup", "error", "group", "internal-set-repo-path",
	"notice", "remove-matcher", "save-state", "set-env", "set-output", "stop-commands", "warning"}

// Commands are the commands in what a process writes to one of its streams, in their order. "stop-commands" makes the runner deaf
// until its token comes.
func Commands(output string) []Command {
	var out []Command
	known, token := registered, ""
	for _, line := range lines(output) {
		c, ok := parse(line, known)
		switch {
		case !ok, token != "" && !strings.EqualFold(c.Name, token):
			continue
		case token != "":
			known, token = registered, ""
		case strings.EqualFold(c.Name, "stop-commands"):
			token = c.Data
			known = append(slices.Clone(registered), token)
		}
		out = append(out, c)
	}
	return out
}

// lines cuts an output as .NET's StreamReader does: at CR, LF or both, and without a byte order mark.
func lines(output string) []string {
	return strings.FieldsFunc(strings.TrimPrefix(output, "\ufeff"), func(r rune) bool { return r == '\r' || r == '\n' })
}

// parse reads a line in the notation of today, or else in the one before it.
func parse(line string, known []string) (Command, bool) {
	if c, ok := parseColons(line, known); ok {
		return c, true
	}
	return parseBrackets(line, known)
}

var (
	dataEscapes     = strings.NewReplacer("%0D", "\r", "%0A", "\n")
	propertyEscapes = strings.NewReplacer("%0D", "\r", "%0A", "\n", "%3A", ":", "%2C", ",")
	bracketEscapes  = strings.NewReplacer("%3B", ";", "%0D", "\r", "%0A", "\n", "%5D", "]")
)

// unescape takes back escapes. That of the sign that begins them comes last.
func unescape(r *strings.Replacer, text string) string {
	return strings.ReplaceAll(r.Replace(text), "%25", "%")
}

// parseColons reads "::name key=value,key=value::data" at the start of a line.
func parseColons(line string, known []string) (Command, bool) {
	rest, ok := strings.CutPrefix(strings.TrimLeftFunc(line, Unseen), "::")
	if !ok {
		return Command{}, false
	}
	info, data, ok := strings.Cut(rest, "::")
	if !ok {
		return Command{}, false
	}
	return command(info, ",", propertyEscapes, unescape(dataEscapes, data), known)
}

// parseBrackets reads "##[name key=value;key=value]data" anywhere in a line.
func parseBrackets(line string, known []string) (Command, bool) {
	_, rest, ok := strings.Cut(line, "##[")
	if !ok {
		return Command{}, false
	}
	info, data, ok := strings.Cut(rest, "]")
	if !ok {
		return Command{}, false
	}
	return command(info, ";", bracketEscapes, unescape(bracketEscapes, data), known)
}

// command reads a command's name and properties.
func command(info, separator string, escapes *strings.Replacer, data string, known []string) (Command, bool) {
	name, rest, _ := strings.Cut(info, " ")
	if !slices.ContainsFunc(known, func(k string) bool { return strings.EqualFold(k, name) }) {
		return Command{}, false
	}
	c := Command{Name: name, Properties: map[string]string{}, Data: data}
	for _, property := range strings.Split(strings.TrimFunc(rest, unicode.IsSpace), separator) {
		key, value, _ := strings.Cut(strings.TrimLeft(property, "="), "=")
		if value = strings.TrimLeft(value, "="); key != "" && value != "" {
			c.Properties[key] = unescape(escapes, value)
		}
	}
	return c, true
}

// Unseen reports whether the runner passes over a character at the start of a line. It trims white space; and since it compares by
// culture, characters that cannot be seen may count for nothing as well.
func Unseen(r rune) bool {
	return unicode.IsSpace(r) || unicode.IsControl(r) || unicode.Is(unicode.Cf, r)
}
