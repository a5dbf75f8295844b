package command

import (
	"fmt"
	"strings"

	"github.com/steadfact/steadfact/internal/report"
)

// factsText is the list of facts for people, while it is written.
type factsText struct {
	strings.Builder
	color bool
}

// print writes the list for people.
func (i *inventory) print(r *run, color bool) error {
	b := &factsText{color: color}
	for n := range i.Facts {
		b.entry(&i.Facts[n], i)
	}
	b.WriteString(i.summary())
	_, err := r.out.Write([]byte(b.String()))
	return err
}

func (b *factsText) entry(e *entry, i *inventory) {
	fmt.Fprintf(b, "%s  %s\n  %s\n", paint(b.color, "1", e.Fact), paint(b.color, "2", fmt.Sprintf("%s:%d", e.Path, e.Line)), oneLine(e.Statement))
	if len(e.Supported) > 0 {
		b.line("32", "stated", times(len(e.Supported))+e.asWorded()+e.lastTime())
		b.places(e.Supported)
	}
	if len(e.Contradicted) > 0 {
		b.line("31", "contradicted", times(len(e.Contradicted)))
		b.places(e.Contradicted)
	}
	if e.silent() {
		b.line("33", "never stated", "")
	}
	if e.Expired {
		b.line("33", "no longer valid", fmt.Sprintf("since %s (held against %s)", e.Until, i.Date))
	}
	if e.Overdue {
		b.line("33", "to be reviewed", fmt.Sprintf("by %s (held against %s)", e.ReviewBy, i.Date))
	}
	for _, x := range i.Conflicts {
		if x.Fact == e.Fact || x.Other == e.Fact {
			other, own, theirs := x.Other, x.Found, x.Expected
			if x.Other == e.Fact {
				other, own, theirs = x.Fact, x.Expected, x.Found
			}
			b.line("31", "contradicts", fmt.Sprintf("the fact %s: %s here, %s there", other, oneLine(own), oneLine(theirs)))
		}
	}
	b.near(e)
	b.WriteByte('\n')
}

// line writes one thing said of a fact.
func (b *factsText) line(color, label, text string) {
	fmt.Fprintf(b, "  %s\n", strings.TrimSpace(paint(b.color, color, label)+" "+text))
}

// mostNearShown is how many sentences near a fact are shown to people: more where no document states it.
func (e *entry) mostNearShown() int {
	if e.silent() {
		return 3
	}
	return 1
}

func (b *factsText) near(e *entry) {
	for n, x := range e.Near {
		if n == e.mostNearShown() {
			return
		}
		b.line("2", "not judged:", oneLine(x.Reason))
		fmt.Fprintf(b, "    %s:%d\n    %s\n", report.Printable(x.Path), x.Line, shortened(oneLine(x.Sentence)))
	}
}

// longest is how many code points of a sentence are shown: what a line of 80 has room for.
const longest = 76

func shortened(s string) string {
	if letters := []rune(s); len(letters) > longest {
		return strings.TrimSpace(string(letters[:longest-1])) + "…"
	}
	return s
}

func (e *entry) silent() bool { return len(e.Supported)+len(e.Contradicted) == 0 }

func times(n int) string {
	switch n {
	case 1:
		return "once"
	case 2:
		return "twice"
	}
	return fmt.Sprintf("%d times", n)
}

// asWorded says how the value is written, when that is not always the same.
func (e *entry) asWorded() string {
	if len(e.Wordings) < 2 {
		return ""
	}
	var words []string
	for _, w := range e.Wordings {
		text := oneLine(w.Found)
		if w.Count > 1 {
			text += fmt.Sprintf(" (%d)", w.Count)
		}
		words = append(words, text)
	}
	return ", as " + strings.Join(words, ", ")
}

// summary is the last line.
func (i *inventory) summary() string {
	stated, contradicted, silent, old := 0, 0, 0, 0
	for _, e := range i.Facts {
		stated += min(len(e.Supported), 1)
		contradicted += min(len(e.Contradicted), 1)
		if e.silent() {
			silent++
		}
		if e.Expired || e.Overdue {
			old++
		}
	}
	text := fmt.Sprintf("%s: %d stated, %d contradicted, %d never stated", plural(len(i.Facts), "fact"), stated, contradicted, silent)
	if old > 0 {
		text += fmt.Sprintf(", %d out of date", old)
	}
	if n := len(i.Conflicts); n > 0 {
		text += ", " + plural(n, "conflict") + " between facts"
	}
	return text + "\n"
}

// maxPlaces is how many files that speak of a fact are named to people; JSON has all of them.
const maxPlaces = 5

// places lists places, a line for each file.
func (b *factsText) places(all []place) {
	files := 0
	for i := 0; i < len(all); files++ {
		if files == maxPlaces {
			fmt.Fprintf(b, "    and %d more\n", len(all)-i)
			return
		}
		path := all[i].Path
		fmt.Fprintf(b, "    %s", report.Printable(path))
		for sep := ":"; i < len(all) && all[i].Path == path; i++ {
			fmt.Fprintf(b, "%s%d", sep, all[i].Line)
			sep = ", "
		}
		b.WriteByte('\n')
	}
}

// lastTime says when the newest document that states a fact is from.
func (e *entry) lastTime() string {
	if e.LastSupported == "" {
		return ""
	}
	return ", last on " + e.LastSupported
}
