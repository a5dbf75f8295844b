package report

import (
	"fmt"
	"io"
	"strings"
)

// around is how many lines a unified diff shows before and after a change.
const around = 3

// Unified writes how a file changes, as "git apply" and patch read it. Lines stand there byte for byte, as they must.
func Unified(w io.Writer, path, from, to string, s Style) error {
	a, b := strings.SplitAfter(from, "\n"), strings.SplitAfter(to, "\n")
	changes := changedLines(a, b)
	if len(changes) == 0 {
		return nil
	}
	d := &unified{from: a, to: b, style: s}
	fmt.Fprintf(&d.out, "%s\n%s\n", s.in(bold, "--- a/"+path), s.in(bold, "+++ b/"+path))
	for len(changes) > 0 {
		n := 1
		for n < len(changes) && changes[n].first-changes[n-1].last <= 2*around {
			n++
		}
		d.hunk(changes[:n])
		changes = changes[n:]
	}
	_, err := io.WriteString(w, d.out.String())
	return err
}

// lineChange says that lines [first, last) become as many lines, and that many more.
type lineChange struct{ first, last, more int }

// changedLines compares line by line while there are as many on both sides, as edits of values leave them; otherwise all that lies
// between the first and the last difference is one change.
func changedLines(a, b []string) []lineChange {
	var out []lineChange
	if len(a) != len(b) {
		first, end := 0, 0
		for first < min(len(a), len(b)) && a[first] == b[first] {
			first++
		}
		for end < min(len(a), len(b))-first && a[len(a)-1-end] == b[len(b)-1-end] {
			end++
		}
		return []lineChange{{first, len(a) - end, len(b) - len(a)}}
	}
	for i := range a {
		switch n := len(out); {
		case a[i] == b[i]:
		case n > 0 && out[n-1].last == i:
			out[n-1].last++
		default:
			out = append(out, lineChange{i, i + 1, 0})
		}
	}
	return out
}

// unified is a diff while it is written.
type unified struct {
	from, to []string
	shift    int // how many lines more the new file has so far
	style    Style
	out      strings.Builder
}

// hunk writes changes that lie close together.
func (d *unified) hunk(changes []lineChange) {
	first := max(changes[0].first-around, 0)
	last := min(changes[len(changes)-1].last+around, len(d.from))
	if last == len(d.from) && d.from[last-1] == "" {
		last-- // behind the last line feed there is no line
	}
	more := 0
	for _, c := range changes {
		more += c.more
	}
	fmt.Fprintf(&d.out, "%s\n", d.style.in(blue, fmt.Sprintf("@@ -%s +%s @@", lineRange(first, last-first), lineRange(first+d.shift, last-first+more))))
	at := first
	for _, c := range changes {
		d.lines(" ", "", d.from[at:c.first])
		d.lines("-", red, d.from[c.first:c.last])
		d.lines("+", green, d.to[c.first+d.shift:c.last+d.shift+c.more])
		d.shift += c.more
		at = c.last
	}
	d.lines(" ", "", d.from[min(at, last):last])
}

// lineRange is where a hunk begins, counted from 1, and how many lines it has; an empty one is named by the line before it.
func lineRange(first, n int) string {
	if n == 0 {
		return fmt.Sprintf("%d,0", first)
	}
	return fmt.Sprintf("%d,%d", first+1, n)
}

func (d *unified) lines(sign string, p paint, lines []string) {
	for _, l := range lines {
		text, feed := strings.CutSuffix(l, "\n")
		switch {
		case feed:
			d.out.WriteString(d.painted(p, sign+text) + "\n")
		case l != "":
			d.out.WriteString(d.painted(p, sign+text) + "\n\\ No newline at end of file\n")
		}
	}
}

func (d *unified) painted(p paint, line string) string {
	if p == "" {
		return line
	}
	return d.style.in(p, line)
}
