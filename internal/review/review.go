// Package review posts suggestions on the lines of a pull request on GitHub, as one review. It is the only package that speaks to
// GitHub's API (https://docs.github.com/en/rest/pulls).
package review

import (
	"fmt"
	"regexp"
	"slices"
	"strings"
	"sync"
)

// Suggestion is a value to put in the place of another.
type Suggestion struct {
	Path              string // from the root of the repository
	Line              int    // from 1
	Column, EndColumn int    // from 1, in code points; the end is one past the last
	Found, Text       string // what stands there, and what should
	Reason            string // why, in a sentence
	Fingerprint       string // by which the suggestion is known again on the next push
}

// Outcome is what became of some suggestions.
type Outcome struct {
	Posted  int             // comments that were posted
	Covered map[string]bool // fingerprints of what stands on the request now, from this run or from one before
	Left    int             // comments left out, because one review holds so many only
}

// mostComments is how many comments one review has: more than a person will click through, and far from GitHub's limits.
const mostComments = 50

// Post puts suggestions on a pull request that is at a commit: all that lie on lines of its diff, each once, however often the
// workflow runs. An error is a *Refused, or says why GitHub could not be asked.
func (c *Client) Post(number int, commit string, suggestions []Suggestion) (Outcome, error) {
	out := Outcome{Covered: map[string]bool{}}
	suggestions = slices.DeleteFunc(slices.Clone(suggestions), func(s Suggestion) bool { return !s.sound() })
	if len(suggestions) == 0 {
		return out, nil
	}
	diff, err := c.diff(number)
	if err != nil {
		return out, err
	}
	placed := place(suggestions, diff)
	if len(placed) == 0 {
		return out, nil
	}
	known, err := c.posted(number)
	if err != nil {
		return out, err
	}
	var comments []comment
	for _, p := range placed {
		if slices.ContainsFunc(p.edits, func(s Suggestion) bool { return !known[s.Fingerprint] }) {
			comments = append(comments, comment{Path: p.path, Line: p.line, Side: "RIGHT", Body: p.body(), edits: p.edits})
			continue
		}
		out.cover(p.edits)
	}
	if n := len(comments) - mostComments; n > 0 {
		comments, out.Left = comments[:mostComments], n
	}
	if len(comments) == 0 {
		return out, nil
	}
	if err := c.review(number, commit, comments); err != nil {
		return out, err
	}
	out.Posted = len(comments)
	for _, p := range comments {
		out.cover(p.edits)
	}
	return out, nil
}

func (o *Outcome) cover(edits []Suggestion) {
	for _, s := range edits {
		o.Covered[s.Fingerprint] = true
	}
}

// sound reports whether a suggestion is one that can be posted: of one line, and with a fingerprint that is nothing else besides.
func (s *Suggestion) sound() bool {
	return s.Line > 0 && 0 < s.Column && s.Column < s.EndColumn && s.Text != "" && s.Text != s.Found &&
		!strings.ContainsAny(s.Text+s.Found, "\r\n") && fingerprint().MatchString(s.Fingerprint)
}

var fingerprint = sync.OnceValue(func() *regexp.Regexp { return regexp.MustCompile(`^[0-9a-f]{8,64}(-[0-9]{1,6})?$`) })

// marker is what a comment is known by on the next push. In Markdown it is not seen.
func marker(fingerprint string) string { return "<!-- steadfact:" + fingerprint + " -->" }

var markers = regexp.MustCompile(`<!-- steadfact:([0-9a-f]+(?:-[0-9]+)?) -->`)

// body is the comment on a line: why, the line as it should be, and the markers.
func (p *placed) body() string {
	var b strings.Builder
	for _, s := range p.edits {
		b.WriteString(s.Reason + "\n\n")
	}
	fence := strings.Repeat("`", max(3, longestRun(p.text, '`')+1))
	fmt.Fprintf(&b, "%ssuggestion\n%s\n%s\n", fence, p.text, fence)
	for _, s := range p.edits {
		b.WriteString("\n" + marker(s.Fingerprint))
	}
	return b.String()
}

// Code writes text as Markdown code, in which nothing comes to life: no link, no mention, no HTML.
func Code(text string) string {
	text = strings.Join(strings.Fields(text), " ")
	if text == "" {
		return ""
	}
	ticks := strings.Repeat("`", longestRun(text, '`')+1)
	if len(ticks) > 1 {
		return ticks + " " + text + " " + ticks
	}
	return ticks + text + ticks
}

// longestRun is how often a character stands in a row at most.
func longestRun(text string, char rune) (longest int) {
	n := 0
	for _, r := range text {
		if r != char {
			n = 0
			continue
		}
		n++
		longest = max(longest, n)
	}
	return longest
}
