package report

import (
	"bytes"
	"io"
	"strings"
	"unicode"
)

// Guard lets text from documents pass to a stream that GitHub's runner reads, and takes the meaning from what the runner would
// obey: "::" at the start of a line, and "##[" anywhere (actions/runner, ActionCommand.cs). White space before "::" counts for nothing,
// and neither may signs that cannot be seen. It writes whole lines; Flush writes what is left.
type Guard struct {
	w    io.Writer
	line []byte
}

// NewGuard guards a stream.
func NewGuard(w io.Writer) *Guard { return &Guard{w: w} }

// Write takes any number of bytes, and passes on the lines they complete.
func (g *Guard) Write(p []byte) (int, error) {
	g.line = append(g.line, p...)
	end := bytes.LastIndexAny(g.line, "\r\n") + 1
	if end == 0 {
		return len(p), nil
	}
	_, err := io.WriteString(g.w, disarm(string(g.line[:end])))
	g.line = append(g.line[:0], g.line[end:]...)
	return len(p), err
}

// Flush writes a last line that has no line feed.
func (g *Guard) Flush() error {
	_, err := io.WriteString(g.w, disarm(string(g.line)))
	g.line = g.line[:0]
	return err
}

// unseen reports whether a sign before a command does not keep the runner from obeying it: it trims white space, drops a byte order
// mark, and compares by culture, which passes over control and format characters.
func unseen(r rune) bool {
	return unicode.IsSpace(r) || unicode.IsControl(r) || unicode.Is(unicode.Cf, r)
}

// disarm spaces out the runner's commands in some lines. A runner ends a line at CR, LF or both.
func disarm(text string) string {
	if !strings.Contains(text, "::") && !strings.Contains(text, "##[") {
		return text
	}
	var b strings.Builder
	for len(text) > 0 {
		end := strings.IndexAny(text, "\r\n") + 1
		if end == 0 {
			end = len(text)
		}
		line := text[:end]
		text = text[end:]
		if rest := strings.TrimLeftFunc(line, unseen); strings.HasPrefix(rest, "::") {
			line = line[:len(line)-len(rest)] + ": :" + rest[2:]
		}
		b.WriteString(strings.ReplaceAll(line, "##[", "# #["))
	}
	return b.String()
}
