package delta

import (
	"fmt"
	"strings"
	"testing"

	"github.com/steadfact/steadfact/checker"
	"github.com/steadfact/steadfact/internal/source"
	"github.com/steadfact/steadfact/rules"
)

func base(t *testing.T, text string) *rules.Base {
	t.Helper()
	b, err := rules.Parse("facts.toml", text)
	if err != nil {
		t.Fatal(err)
	}
	return b
}

const port = "[facts]\nport = \"The server listens on port [8080].\"\n"

// finding is one on a line, of the first fact of a base.
func finding(b *rules.Base, path string, line int, sentence string) checker.Finding {
	at := source.Position{Line: line, Column: 1}
	return checker.Finding{Rule: "fact", Fact: b.Facts[0], Path: path, Start: at, End: at, Found: "8081", Sentence: sentence}
}

// lines says where findings stand: "a.md:3 b.md:9".
func lines(fs []checker.Finding) string {
	var out []string
	for _, f := range fs {
		out = append(out, fmt.Sprintf("%s:%d", f.Path, f.Start.Line))
	}
	return strings.Join(out, " ")
}

func TestBrought(t *testing.T) {
	b, changed := base(t, port), base(t, strings.Replace(port, "8080", "8079", 1))
	renamed := base(t, "[[fact]]\nid = \"listen\"\nstatement = \"The server listens on port [8080].\"\nseverity = \"notice\"\n")
	at := func(path string, line int) checker.Finding { return finding(b, path, line, "It is 8081.") }
	of := func(b *rules.Base, f checker.Finding) checker.Finding { f.Fact = b.Facts[0]; return f }
	weekday := checker.Finding{Rule: "weekday", Path: "a.md", Start: source.Position{Line: 3}, Sentence: "It is 8081."}
	for _, tt := range []struct {
		name         string
		earlier, now *rules.Base
		before       []checker.Finding
		after        []checker.Finding
		touched      string // the lines that were touched
		want         string
	}{
		{"nothing new", b, b, []checker.Finding{at("a.md", 3)}, []checker.Finding{at("a.md", 3)}, "a.md:3", ""},
		{"moved", b, b, []checker.Finding{at("a.md", 3)}, []checker.Finding{at("b.md", 9)}, "b.md:9", ""},
		{"wrapped", b, b, []checker.Finding{finding(b, "a.md", 3, "It is\n8081.")}, []checker.Finding{at("a.md", 3)}, "a.md:3", ""},
		{"new", b, b, nil, []checker.Finding{at("a.md", 3)}, "a.md:3", "a.md:3"},
		{"reworded", b, b, []checker.Finding{finding(b, "a.md", 3, "It was 8081.")}, []checker.Finding{at("a.md", 3)}, "a.md:3", "a.md:3"},
		{"copied above", b, b, []checker.Finding{at("a.md", 3)}, []checker.Finding{at("a.md", 1), at("a.md", 5)}, "a.md:1", "a.md:1"},
		{"copied below", b, b, []checker.Finding{at("a.md", 3)}, []checker.Finding{at("a.md", 3), at("a.md", 5)}, "a.md:5", "a.md:5"},
		{"one of two taken away", b, b, []checker.Finding{at("a.md", 3), at("b.md", 1)}, []checker.Finding{at("a.md", 3)}, "a.md:3", ""},
		{"another fact", b, changed, []checker.Finding{at("a.md", 3)}, []checker.Finding{of(changed, at("a.md", 3))}, "", "a.md:3"},
		{"a fact renamed", b, renamed, []checker.Finding{at("a.md", 3)}, []checker.Finding{of(renamed, at("a.md", 3))}, "", ""},
		{"no fact before", &rules.Base{}, b, nil, []checker.Finding{at("a.md", 3)}, "", "a.md:3"},
		{"another rule", b, b, []checker.Finding{at("a.md", 3)}, []checker.Finding{at("a.md", 3), weekday}, "", "a.md:3"},
	} {
		touches := func(path string, line, _ int) bool {
			return strings.Contains(tt.touched, fmt.Sprintf("%s:%d", path, line))
		}
		if got := lines(New(tt.earlier, tt.now, tt.before, touches).Brought(tt.after)); got != tt.want {
			t.Errorf("%s: got %q, want %q", tt.name, got, tt.want)
		}
	}
}

func TestFactNotices(t *testing.T) {
	earlier := base(t, port)
	now := base(t, "  "+strings.Replace(port, "8080", "8079", 1)+"other = \"The queue holds [500] messages.\"\n")
	touches := func(path string, _, _ int) bool { return path == "new.md" }
	file := func(path string) *source.Source {
		return source.New(path, "[facts]\n  port = \"The server listens on port [8079].\" \n")
	}
	var brought []checker.Finding
	for i := range 25 {
		brought = append(brought, finding(now, fmt.Sprintf("%02d.md", i), 4, "It is 8081."))
	}
	got := New(earlier, now, nil, touches).FactNotices(now, brought, file)
	if len(got) != 1 || got[0].Start != (source.Position{Line: 2, Column: 3}) || !got[0].Aside ||
		!strings.HasPrefix(got[0].Message, "since this change, 25 statements contradict the fact port: 00.md:4, 01.md:4, ") ||
		!strings.HasSuffix(got[0].Message, ", 19.md:4 and 5 more") {
		t.Errorf("a changed fact: %+v", got)
	}

	unchanged := []checker.Finding{finding(earlier, "old.md", 1, "It is 8081."), finding(earlier, "old.md", 1, "Is it 8081?"), finding(earlier, "new.md", 7, "It is 8081.")}
	got = New(earlier, earlier, nil, touches).FactNotices(earlier, unchanged, file)
	if len(got) != 1 || !strings.HasSuffix(got[0].Message, "2 statements contradict the fact port: old.md:1") {
		t.Errorf("a changed alias: %+v", got)
	}
	if got := New(earlier, earlier, nil, touches).FactNotices(earlier, unchanged[2:], file); len(got) != 0 {
		t.Errorf("a new statement is no matter of the fact base: %+v", got)
	}
	if got := New(earlier, now, nil, touches).FactNotices(now, brought, func(string) *source.Source { return nil }); len(got) != 0 {
		t.Errorf("a file that cannot be read: %+v", got)
	}
}
