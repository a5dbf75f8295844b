package report

import (
	"strings"
	"testing"

	"github.com/clipperhouse/displaywidth"
	"github.com/steadfact/steadfact/checker"
	"github.com/steadfact/steadfact/internal/source"
)

func TestLine(t *testing.T) {
	long := strings.Repeat("before ", 40) + "VALUE" + strings.Repeat(" after", 40)
	tests := []struct{ name, line, words, text, marks string }{
		{"plain", "port 8081 is", "8081", "port 8081 is", "     ^^^^"},
		{"a tab before", "\tport 8081", "8081", "    port 8081", "         ^^^^"},
		{"wide characters before", "東京 8081", "8081", "東京 8081", "     ^^^^"},
		{"wide characters within", "in 東京.", "東京", "in 東京.", "   ^^^^"},
		{"a combining mark", "cafe\u0301 8081", "8081", "cafe\u0301 8081", "     ^^^^"},
		{"an emoji of several characters", "👩‍🚀 8081", "8081", "👩‍🚀 8081", "   ^^^^"},
		{"an escape sequence is shown, not obeyed", "\x1b[31m8081", "8081", "␛[31m8081", "     ^^^^"},
		{"the other direction of writing", "a\u202e 8081", "8081", "a\ufffd 8081", "   ^^^^"},
		{"bytes that are not UTF-8", "caf\xe9 8081", "8081", "caf\ufffd 8081", "     ^^^^"},
		{"at the end", "is 1", "1", "is 1", "   ^"},
		{"cut on both sides", long, "VALUE", "…before before before before VALUE after after after after after after after after after…", strings.Repeat(" ", 29) + "^^^^^"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			src := source.New("a.md", tt.line)
			at := strings.Index(tt.line, tt.words)
			text, marks := Style{}.line(src, src.Line(1), source.Span{Start: at, End: at + len(tt.words)})
			if text != tt.text || marks != tt.marks {
				t.Errorf("got\n%q\n%q\nwant\n%q\n%q", text, marks, tt.text, tt.marks)
			}
		})
	}
}

func TestFrameShowsTheFirstLinesOfALongValue(t *testing.T) {
	p := newPage("a.md", "one\ntwo\nthree\nfour\nfive\n")
	f := p.find("one\ntwo\nthree\nfour", checker.Finding{})
	var b strings.Builder
	Style{}.frame(&b, p.Source, &f, "label")
	if got := b.String(); strings.Contains(got, "four") || !strings.Contains(got, "3 | three\n  | ^^^^^ label\n") {
		t.Errorf("got\n%s", got)
	}
}

func FuzzLine(f *testing.F) {
	f.Add("a line with a value", 5, 9, 80)
	f.Add("東京\t\x1b[31m\xff👩‍🚀", 3, 7, 50)
	f.Fuzz(func(t *testing.T, line string, start, end, width int) {
		line = strings.NewReplacer("\n", "", "\r", "").Replace(line)
		start = min(max(start, 0), len(line))
		end = min(max(end, start), len(line))
		s := Style{Width: width % 1000}
		src := source.New("a.md", line)
		text, marks := s.line(src, src.Line(1), source.Span{Start: start, End: end})
		if strings.ContainsFunc(text, hostile) {
			t.Errorf("hostile characters in %q", text)
		}
		if strings.Trim(marks, " ^") != "" || displaywidth.String(text) > s.width() {
			t.Errorf("%q over %q is wider than %d", text, marks, s.width())
		}
	})
}

// TestNear checks that of a line as long as a file no more is taken apart than can be shown, and that this does not show.
func TestNear(t *testing.T) {
	width := Style{}.width() - 10
	reach := width * bytesOfColumn
	for _, char := range []string{"x", "ü", "東", "\xff"} {
		for _, n := range []int{0, 1, 300, reach - 1, reach, 50000} {
			pad := strings.Repeat(char, n)
			src := source.New("a.md", pad+" a port of 8081 here "+pad)
			at := strings.Index(src.Text, "8081")
			span, line := source.Span{Start: at, End: at + 4}, src.Line(1)
			part := near(src.Text, line, span, reach)
			if part.Len() > 2*reach+8 || !line.Contains(part) || !part.Contains(span) {
				t.Errorf("%d times %q: %v of %v", n, char, part, line)
			}
			text, marks := Style{}.line(src, line, span)
			whole := cut(cells(src.Text, line), span, width)
			var want strings.Builder
			for _, c := range whole {
				want.WriteString(c.text)
			}
			if text != strings.TrimRight(want.String(), " ") || strings.Count(marks, "^") != 4 {
				t.Errorf("%d times %q: %q, want %q\n%q", n, char, text, want.String(), marks)
			}
		}
	}
}
