package delta

import (
	"fmt"
	"strings"
	"testing"

	"github.com/steadfact/steadfact/checker"
	"github.com/steadfact/steadfact/internal/document"
	"github.com/steadfact/steadfact/internal/source"
	"github.com/steadfact/steadfact/rules"
)

// marked reads a document in which ‹ and › stand around what agrees with the fact.
func marked(path, text string, f *rules.Fact) (*document.Document, []checker.Support) {
	plain := strings.NewReplacer("‹", "", "›", "").Replace(text)
	doc := document.Parse(source.New(path, plain))
	var all []checker.Support
	for skipped, rest := 0, text; ; {
		before, from, ok := strings.Cut(rest, "‹")
		if !ok {
			return doc, all
		}
		found, after, _ := strings.Cut(from, "›")
		start := skipped + len(before)
		line := plain[strings.LastIndexByte(plain[:start], '\n')+1:]
		line, _, _ = strings.Cut(line, "\n")
		all = append(all, checker.Support{Fact: f, Path: path, Span: source.Span{Start: start, End: start + len(found)}, Found: found, Sentence: line})
		skipped, rest = start+len(found), after
	}
}

// departures is what a change replaced where a document agreed with the fact of a base: "11 hours → 9 hours".
func departures(earlier, now *rules.Base, was, is [2]string) string {
	before, agreed := marked(was[0], was[1], earlier.Facts[0])
	after, agree := marked(is[0], is[1], now.Facts[0])
	var out []string
	for _, d := range New(earlier, now, nil, nil).Departures([]*document.Document{before}, []*document.Document{after}, agreed, agree) {
		if d.Fact != now.Facts[0] {
			return "another fact"
		}
		out = append(out, fmt.Sprintf("%s → %s", d.Was.Of(d.Was.Doc.Source.Text), d.Now.Of(d.Now.Doc.Source.Text)))
	}
	return strings.Join(out, ", ")
}

const rest = "[facts]\nrest = \"Crew members rest for [11 hours] a day.\"\n"

func TestDepartures(t *testing.T) {
	b := base(t, rest)
	for _, tt := range []struct{ name, was, now, want string }{
		{"a number", "They rest ‹11 hours› a day.", "They rest 9 hours a day.", "11 hours → 9 hours"},
		{"a name", "The choir is led by ‹Anna Berg›.", "The choir is led by Olaf Lind.", "Anna Berg → Olaf Lind"},
		{"half a name", "The choir is led by ‹Anna Berg›.", "The choir is led by Anna Lind.", "Anna Berg → Anna Lind"},
		{"a bound", "They rest at least ‹11 hours› a day.", "They rest at most 11 hours a day.", "least 11 hours → most 11 hours"},
		{"a number and its bound", "They rest at least ‹11 hours› a day.", "They rest 9 hours a day.", "at least 11 hours → 9 hours"},
		{"markup", "They rest **‹11 hours›** a day.", "They rest **9 hours** a _day_.", "11 hours → 9 hours"},
		{"code", "They rest `‹11 hours›` a day.", "They rest `9 hours` a day.", "11 hours → 9 hours"},
		{"wrapped otherwise", "They rest ‹11 hours› a day.", "They rest\n9 hours\na day.", "11 hours → 9 hours"},
		{"light words", "The crew rests ‹11 hours› a day.", "Crew rests, 9 hours a day.", "11 hours → 9 hours"},
		{"the paragraph was mended elsewhere", "It was slow. They rest ‹11 hours› a day.", "It was not slow. Crews rest ‹11 hours› a day.", ""},
		{"a sentence beside it was rewritten", "It is slow. Crews rest ‹11 hours› a day.", "It is rather fast. Crews rest 9 hours a day.", "11 hours → 9 hours"},
		{"an item", "- Rest: ‹11 hours›\n- Watch: 4 hours", "- Rest: 9 hours\n- Watch: 4 hours", "11 hours → 9 hours"},
		{"a default", "## `rest`\n\nDefault: ‹11›\n\n## `watch`\n\nDefault: 4", "## `rest`\n\nDefault: 9\n\n## `watch`\n\nDefault: 4", "11 → 9"},
		{"a cell", "| | hours |\n|-|-|\n| Rest | ‹11› |\n| Watch | 4 |", "| | hours |\n|-|-|\n| Rest | 9 |\n| Watch | 4 |", "11 → 9"},
		{"one of two", "Crews rest ‹11 hours› a day.\n\nAnd so, crews rest ‹11 hours›.", "Crews rest ‹11 hours› a day.\n\nAnd so, crews rest 9 hours.", "11 hours → 9 hours"},
		{"the value still agrees otherwise", "They rest at least ‹11 hours› a day.", "They rest at least ‹9 hours› a day.", "11 hours → 9 hours"},

		{"nothing", "They rest ‹11 hours› a day.", "They rest ‹11 hours› a day.", ""},
		{"told elsewhere", "Crews rest ‹11 hours› a day.", "Crews rest 9 hours a day. On deck, it is ‹11 hours› a day.", ""},
		{"another sentence for it", "Crews rest ‹11 hours› a day.", "Crews rest 9 hours a day. Crews rest 8 hours a day.", ""},
		{"another heading", "# Crews\n\nThey rest ‹11 hours› a day.", "# Pilots\n\nThey rest 9 hours a day.", ""},
		{"another lead-in", "In winter:\n\n- Rest: ‹11 hours›", "In summer:\n\n- Rest: 9 hours", ""},
		{"another title", "---\ntitle: Rest in 2023\n---\n\nCrews rest ‹11 hours› a day.", "---\ntitle: Rest in 2024\n---\n\nCrews rest 9 hours a day.", ""},
		{"another year around it", "In 2023 it was hot. Crews rest ‹11 hours› a day.", "In 2024 it was hot. Crews rest 9 hours a day.", ""},
		{"another year before it", "As of 2023:\n\nCrews rest ‹11 hours› a day.", "As of 2024:\n\nCrews rest 9 hours a day.", ""},
		{"another subject before it", "There is a crew. They rest ‹11 hours› a day.", "There is a cook. They rest 9 hours a day.", ""},
		{"under a release", "## 1.2.0\n\nCrews rest ‹11 hours› a day.", "## 1.2.0\n\nCrews rest 9 hours a day.", ""},
		{"under a date", "## May 2019\n\nCrews rest ‹11 hours› a day.", "## May 2019\n\nCrews rest 9 hours a day.", ""},
		{"a heading", "# Rest: ‹11 hours›", "# Rest: 9 hours", ""},
		{"a row of new values", "| | hours | pay |\n|-|-|-|\n| Rest | ‹11› | 20 |\n| Watch | 4 | 7 |\n| Sleep | 7 | 5 |", "| | hours | pay |\n|-|-|-|\n| Rest | 9 | 30 |\n| Watch | 4 | 7 |\n| Sleep | 7 | 5 |", ""},
		{"a column of new values", "| | hours |\n|-|-|\n| Rest | ‹11› |\n| Watch | 4 |", "| | hours |\n|-|-|\n| Rest | 9 |\n| Watch | 5 |", ""},
		{"another column", "| | hours in 2023 |\n|-|-|\n| Rest | ‹11› |", "| | hours in 2024 |\n|-|-|\n| Rest | 9 |", ""},
		{"taken away", "Crews rest ‹11 hours› a day.", "", ""},
	} {
		if got := departures(b, b, [2]string{"a.md", tt.was + "\n"}, [2]string{"a.md", tt.now + "\n"}); got != tt.want {
			t.Errorf("%s: got %q, want %q", tt.name, got, tt.want)
		}
	}
}

// TestDeparturesOfFactsAndFiles: what changed must be the document, and nothing else.
func TestDeparturesOfFactsAndFiles(t *testing.T) {
	b := base(t, rest)
	const was, now, want = "They rest ‹11 hours› a day.\n", "They rest 9 hours a day.\n", "11 hours → 9 hours"
	for _, tt := range []struct {
		name     string
		now      *rules.Base
		from, to string
		want     string
	}{
		{"the fact is renamed", base(t, strings.Replace(rest, "rest =", "sleep =", 1)), "a.md", "a.md", want},
		{"the fact changed", base(t, strings.Replace(rest, "11", "9", 1)), "a.md", "a.md", ""},
		{"the file is renamed", b, "a.md", "b.md", ""},
		{"a record", b, "CHANGELOG.md", "CHANGELOG.md", ""},
	} {
		if got := departures(b, tt.now, [2]string{tt.from, was}, [2]string{tt.to, now}); got != tt.want {
			t.Errorf("%s: got %q, want %q", tt.name, got, tt.want)
		}
	}
}

// TestManyDepartures: who rewrites a whole document knows.
func TestManyDepartures(t *testing.T) {
	var was, now strings.Builder
	for i := range mostEdits + 1 {
		fmt.Fprintf(&was, "Crew %c%c rests ‹11 hours› a day.\n\n", 'a'+i%26, 'a'+i/26)
		fmt.Fprintf(&now, "Crew %c%c rests 9 hours a day.\n\n", 'a'+i%26, 'a'+i/26)
	}
	b := base(t, rest)
	if got := departures(b, b, [2]string{"a.md", was.String()}, [2]string{"a.md", now.String()}); got != "" {
		t.Errorf("%d bytes", len(got))
	}
}

func FuzzDepartures(f *testing.F) {
	f.Add("Crews rest ‹11 hours› a day.\n", "Crews rest 9 hours a day.\n")
	f.Add("| a | ‹b› |\n|-|-|\n| c | d |", "| a | e |\n|-|-|\n| c | d |")
	b, err := rules.Parse("facts.toml", rest)
	if err != nil {
		f.Fatal(err)
	}
	f.Fuzz(func(_ *testing.T, was, now string) {
		departures(b, b, [2]string{"a.md", was}, [2]string{"a.md", now}) // does not panic
	})
}
