package checker_test

import (
	"html"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/steadfact/steadfact/checker"
	"github.com/steadfact/steadfact/internal/document"
	"github.com/steadfact/steadfact/internal/language"
	"github.com/steadfact/steadfact/internal/source"
	"github.com/steadfact/steadfact/rules"
)

// corpus is the folder of real documents: beside the repository, or where STEADFACT_CORPUS says.
func corpus(t testing.TB) string {
	t.Helper()
	dir := os.Getenv("STEADFACT_CORPUS")
	if dir == "" {
		dir = filepath.Join(root, "..", "shared")
	}
	if _, err := os.Stat(dir); err != nil {
		t.Skip("no corpus of real documents")
	}
	return dir
}

// TestSpansInSamples and TestSpansInRealDocuments hold every place that is told against the bytes that stand there.
func TestSpansInSamples(t *testing.T) {
	for _, dir := range samples(t) {
		t.Run(filepath.Base(dir), func(t *testing.T) { checkPlaces(t, readSample(t, dir), 1) })
	}
}

func TestSpansInRealDocuments(t *testing.T) {
	dir := corpus(t)
	t.Run("seeds", func(t *testing.T) { checkPlaces(t, articles(t), 1) })
	folders, err := filepath.Glob(filepath.Join(dir, "wild", "*", "facts.toml"))
	if err != nil {
		t.Fatal(err)
	}
	for _, path := range folders {
		folder := filepath.Dir(path)
		t.Run(filepath.Base(folder), func(t *testing.T) {
			base, err := rules.Load(os.DirFS(folder), "facts.toml")
			if err != nil {
				t.Fatal(err)
			}
			checkPlaces(t, &sample{folder, base, readDocuments(t, filepath.Join(folder, "docs"), base.Settings)}, 10)
		})
	}
}

// checkPlaces sees that mentions stand where they are said to stand, and so do the findings and supports of every nth document.
func checkPlaces(t *testing.T, s *sample, nth int) {
	mentions, changed := 0, 0
	c := checker.New(s.base)
	for i, doc := range s.docs {
		for _, b := range doc.Blocks {
			for _, m := range language.Read(b.Text, doc.Date).Mentions {
				mentions++
				if checkSpan(t, doc, b.Source(m.Span), m.Of(b.Text)) {
					changed++
				}
			}
		}
		if i%nth == 0 {
			checkResult(t, doc, c.Check(doc))
		}
	}
	t.Logf("%d mentions in %d documents, %d of them written otherwise in the source", mentions, len(s.docs), changed)
}

// checkSpan holds a piece of text against the source bytes that it stands for. It reports whether they had to be undone.
func checkSpan(t *testing.T, doc *document.Document, span source.Span, surface string) bool {
	t.Helper()
	if span.Start < 0 || span.Start >= span.End || span.End > len(doc.Source.Text) {
		t.Errorf("%s: %q has the span %v", doc.Source.Path, surface, span)
		return false
	}
	text := span.Of(doc.Source.Text)
	if text == surface {
		return false
	}
	if got, want := undo(text), undo(surface); got != want {
		t.Errorf("%s:%d: %q stands for %q", doc.Source.Path, doc.Source.Position(span.Start).Line, text, surface)
	}
	return true
}

// markup is what Markdown may put into the middle of a value: tags, the ends of links, quote marks of lines, escapes and signs
// of emphasis.
var markup = []*regexp.Regexp{
	regexp.MustCompile(`<[/a-zA-Z!][^>]*>`),
	regexp.MustCompile(`\]\([^)]*\)|\]\[[^\]]*\]`),
	regexp.MustCompile(`(?m)^[ \t]*(>[ \t]*)+`),
	regexp.MustCompile("[*_`~\\[\\]\\\\]"),
}

// undo takes Markdown's markup, entities and line breaks back.
func undo(text string) string {
	for _, m := range markup {
		text = m.ReplaceAllString(text, "")
	}
	return strings.Join(strings.Fields(html.UnescapeString(text)), " ")
}

func TestUndo(t *testing.T) {
	tests := []struct{ source, surface string }{
		{"2,500", "2,500"},
		{"**2,500** km", "2,500 km"},
		{"2\n> > 500", "2 500"},
		{"12&nbsp;km", "12\u00a0km"},
		{"[9 May](https://example.org/a) 2014", "9 May 2014"},
		{"9<sup>th</sup> May", "9th May"},
		{`3 \* 4`, "3 * 4"},
		{"late\r\n  2017", "late 2017"},
	}
	for _, tt := range tests {
		if undo(tt.source) != undo(tt.surface) {
			t.Errorf("%q is undone to %q, not to %q", tt.source, undo(tt.source), undo(tt.surface))
		}
	}
	for _, tt := range []struct{ a, b string }{{"2,500", "2,501"}, {"12 km", "12km"}, {"**5**1", "5 1"}, {"<5 km", "5 km"}} {
		if undo(tt.a) == undo(tt.b) {
			t.Errorf("%q and %q are told as one", tt.a, tt.b)
		}
	}
}

// checkResult holds what the checker tells of a document against its source.
func checkResult(t *testing.T, doc *document.Document, r *checker.Result) {
	t.Helper()
	for _, f := range r.Findings {
		checkSpan(t, doc, f.Span, f.Found)
		checkPosition(t, doc.Source, f.Start, f.Span.Start)
		checkPosition(t, doc.Source, f.End, f.Span.End)
		if f.Path != doc.Source.Path || !strings.Contains(f.Sentence, f.Found) {
			t.Errorf("%s: %q is not in %q", doc.Source.Path, f.Found, f.Sentence)
		}
		if s := f.Suggestion; s != nil {
			checkPosition(t, doc.Source, s.Start, s.Span.Start)
			checkPosition(t, doc.Source, s.End, s.Span.End)
		}
	}
	for _, s := range r.Supported {
		checkSpan(t, doc, s.Span, s.Found)
		checkPosition(t, doc.Source, s.Start, s.Span.Start)
	}
}

// checkPosition counts to a line and column in the file, and sees that it comes to an offset.
func checkPosition(t *testing.T, src *source.Source, p source.Position, offset int) {
	t.Helper()
	if got := countTo(src.Text, p); got != offset {
		t.Errorf("%s:%d:%d is byte %d, not %d", src.Path, p.Line, p.Column, got, offset)
	}
}

// countTo is the byte offset of a line and column, -1 when there is no such place. It shares no code with package source.
func countTo(text string, p source.Position) int {
	at := 0
	for range p.Line - 1 {
		n := strings.IndexByte(text[at:], '\n')
		if n < 0 {
			return -1
		}
		at += n + 1
	}
	if p.Line == 1 {
		at = len(text) - len(strings.TrimPrefix(text, source.BOM))
	}
	for range p.Column - 1 {
		if at >= len(text) || text[at] == '\n' {
			return -1
		}
		_, size := utf8.DecodeRuneInString(text[at:])
		at += size
	}
	return at
}

// TestPlacesOfFindings checks the place of one and the same finding in files that are written in different ways.
func TestPlacesOfFindings(t *testing.T) {
	base, err := rules.Parse("facts.toml", "[facts]\nport = \"The server listens on port [8080] by default.\"\n")
	if err != nil {
		t.Fatal(err)
	}
	tests := []struct {
		name, text string
		at         source.Position
		end        source.Position
	}{
		{"plain", "The server listens on port 8081 by default.\n", source.Position{Line: 1, Column: 28}, source.Position{Line: 1, Column: 32}},
		{"byte order mark", source.BOM + "The server listens on port 8081 by default.\n", source.Position{Line: 1, Column: 28}, source.Position{Line: 1, Column: 32}},
		{"carriage returns", "# Ports\r\n\r\nThe server listens\r\non port 8081 by default.\r\n", source.Position{Line: 4, Column: 9}, source.Position{Line: 4, Column: 13}},
		{"emphasis", "The server listens on port **8081** by default.\n", source.Position{Line: 1, Column: 30}, source.Position{Line: 1, Column: 34}},
		{"a quote", "> The server listens on\n> port 8081 by default.\n", source.Position{Line: 2, Column: 8}, source.Position{Line: 2, Column: 12}},
		{"letters of several bytes", "“Voilà”, é è ü: the server listens on port 8081 by default.\n", source.Position{Line: 1, Column: 44}, source.Position{Line: 1, Column: 48}},
		{"an entity before", "R&amp;D: the server listens on port 8081 by default.\n", source.Position{Line: 1, Column: 37}, source.Position{Line: 1, Column: 41}},
		{"a link", "The server listens on [port 8081](https://example.org/8080) by default.\n", source.Position{Line: 1, Column: 29}, source.Position{Line: 1, Column: 33}},
		{"front matter", "---\ntitle: Ports\n---\n\n- The server listens on port 8081 by default.\n", source.Position{Line: 5, Column: 30}, source.Position{Line: 5, Column: 34}},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			doc := document.Parse(source.New("a.md", tt.text))
			r := checker.New(base).Check(doc)
			checkResult(t, doc, r)
			if len(r.Findings) != 1 || r.Findings[0].Start != tt.at || r.Findings[0].End != tt.end {
				t.Errorf("%q: %+v", tt.text, r.Findings)
			}
		})
	}
}

// FuzzCheck holds any text against the facts of a sample: what is told of it must stand in it.
func FuzzCheck(f *testing.F) {
	s := readSample(f, filepath.Join(root, "testdata", "iraq-talks"))
	c := checker.New(s.base)
	for _, text := range []string{
		"| Prime minister of Iraq |\r\n|---|\r\n| *Mustafa*&nbsp;al-Kadhimi |",
		source.BOM + "5,200 U.S. troops\nare deployed in Iraq",
		"> The talks are held in [four\n> working groups](x).",
		"# U.S. troops in Iraq\n\n- 5 200\n- \xff900 in Syria",
		"Iraq adopted its constitution in **2006**, and the talks are held in *four* working groups\u2028since \"mid&#45;July\".",
	} {
		f.Add(text)
	}
	f.Fuzz(func(t *testing.T, text string) {
		doc := document.Parse(source.New("a.md", text))
		checkResult(t, doc, c.Check(doc))
		c.Explain(doc, 1)
	})
}
