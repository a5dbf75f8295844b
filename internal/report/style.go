package report

import "github.com/steadfact/steadfact/rules"

// Style is how text for people is drawn.
type Style struct {
	Color bool
	Width int  // columns of the terminal; 0 means defaultWidth
	Quiet bool // findings only
}

// defaultWidth is what a log or a file is given.
const defaultWidth = 100

func (s Style) width() int {
	if s.Width <= 0 {
		return defaultWidth
	}
	return max(s.Width, 40)
}

// paint is an ANSI select-graphic-rendition sequence (ECMA-48, 8.3.117).
type paint string

const (
	bold   paint = "\x1b[1m"
	dim    paint = "\x1b[2m"
	red    paint = "\x1b[1;31m"
	struck paint = "\x1b[9;31m"
	green  paint = "\x1b[1;32m"
	yellow paint = "\x1b[1;33m"
	blue   paint = "\x1b[1;34m"
	reset  paint = "\x1b[0m"
)

var severityPaint = map[rules.Severity]paint{rules.Error: red, rules.Warning: yellow, rules.Notice: blue}

// in draws text in a colour, or leaves it as it is.
func (s Style) in(p paint, text string) string {
	if !s.Color || text == "" {
		return text
	}
	return string(p) + text + string(reset)
}
