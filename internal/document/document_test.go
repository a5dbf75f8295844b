package document

import (
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/steadfact/steadfact/internal/source"
)

func parse(path, text string) *Document { return Parse(source.New(path, text)) }

func TestFormatByName(t *testing.T) {
	for path, want := range map[string]string{
		"a.md": "Two", "b/A.MD": "Two", "a.markdown": "Two", "a.mdx": "Two", "a.txt": "*Two*", "README": "*Two*", "a.md.txt": "*Two*", "md": "*Two*",
	} {
		if got := parse(path, "*Two*").Blocks[0].Text; got != want {
			t.Errorf("%s: %q, want %q", path, got, want)
		}
	}
}

func TestFrontMatter(t *testing.T) {
	testGolden(t, "a.md", []golden{
		{"YAML", "---\ntitle: Two boats # a comment\nid: 5\ndescription: \"They \\\"sail\\\" north: far\"\nsummary: 'It''s so'\ntags: [a, b]\n---\n\n# Fleet\n", []string{
			"meta: Two boats", `meta: They "sail" north: far`, "meta: It's so", "heading1: Fleet"}},
		{"indented texts", "---\ndescription: >-\n  Two boats\n  sail # so\n\ntitle: A long\n  title\nsummary: |\n  - one\nx:\n  title: no\n---\nText.", []string{
			"meta: Two boats sail # so", "meta: A long title", "meta: - one", "paragraph: Text."}},
		{"quoted over lines", "---\ntitle: \"Two\n  boats\" # x\n---", []string{"meta: Two boats"}},
		{"TOML", "+++\ntitle = \"Two boats\"\ndescription = 'They sail'\nweight = 5\n[params]\nsummary = \"no\"\n+++\nText.", []string{
			"meta: Two boats", "meta: They sail", "paragraph: Text."}},
		{"byte order mark and carriage returns", "\ufeff---\r\ntitle: Two boats\r\n---\r\n# Fleet\r\n", []string{"meta: Two boats", "heading1: Fleet"}},
		{"ended by dots, nothing below", "---\n# settings\ntitle: Two\n...", []string{"meta: Two"}},
		{"empty", "---\n---\nText.", []string{"paragraph: Text."}},
		{"values that are no text", "---\ntitle: [a, b]\nsummary: {a: b}\ndescription:\n---\nText.", []string{"paragraph: Text."}},
		{"a thematic break is none", "---\nTwo boats sail.\n\n---\nText.", []string{"paragraph: Two boats sail.", "paragraph: Text."}},
		{"not closed", "---\ntitle: Two\n\nText.", []string{"paragraph: title: Two", "paragraph: Text."}},
		{"not at the top", "\nText.\n\n---\ntitle: Two\n---\n", []string{"paragraph: Text.", "heading2: title: Two"}},
		{"four dashes", "----\ntitle: Two\n----", []string{"heading2: title: Two"}},
	})
	testGolden(t, "a.txt", []golden{
		{"not in plain text", "---\ntitle: Two\n---", []string{"paragraph: title: Two"}},
	})
}

func TestTitle(t *testing.T) {
	for _, tt := range []struct{ path, text, want string }{
		{"a.md", "---\ntitle: Two\n---\n# Three", "Two"},
		{"a.md", "x\n\n## Three\n# Four", "Three"},
		{"a.txt", "Three boats\n\nThey sail.", "Three boats"},
		{"a.md", "x", ""},
		{"a.md", "---\ndescription: Two\n---\nx", ""},
	} {
		if got := parse(tt.path, tt.text).Title; got != tt.want {
			t.Errorf("%q: title %q, want %q", tt.text, got, tt.want)
		}
	}
}

func TestDate(t *testing.T) {
	tests := []struct{ path, text, want string }{
		{"a.md", "---\ndate: 2016-05-09\n---", "2016-05-09"},
		{"a.md", "---\ndate: \"2016-05-09T10:00:00+08:00\" # x\n---", "2016-05-09"},
		{"a.md", "---\nlast_updated: 9 May 2017\npublished: May 9, 2016\n---", "2016-05-09"},
		{"a.md", "---\npublished: true\nlast_updated: May 9, 2016\n---", "2016-05-09"},
		{"a.md", "+++\ndate = 2016-05-09 10:00:00\n+++", "2016-05-09"},
		{"2015-01-02-post.md", "---\ndate: 2016-05-09\n---", "2016-05-09"},
		{"2016-05-09-post.md", "x", "2016-05-09"},
		{"blog/2016/05/09/a.md", "x", "2016-05-09"},
		{"2016-05-09/a.md", "x", "2016-05-09"},
		{"a.md", "PORT ANN, May 9, 2016 — Two boats sail, and a third one stays in the port until the storm is over, which may take a while.", "2016-05-09"},
		{"posts/minutes-2016-05-09.txt", "x", "2016-05-09"},
		{"a.txt", "Fleet news\n\n9 May 2016\n\nIt sails.", "2016-05-09"},
		{"a.md", "# Fleet\n\nLast updated: 2016-05-09.\n", "2016-05-09"},
		{"a.md", "*Published on May 9, 2016*", "2016-05-09"},

		{"a.md", "---\ndate: May 2016\n---", ""},
		{"a.md", "---\ndate: 2016\n---", ""},
		{"a.md", "---\ndate: 2016-13-09\n---", ""},
		{"a.md", "---\nbirthday: 2016-05-09\n---", ""},
		{"12016-05-09.md", "x", ""},
		{"2016-05-091.md", "x", ""},
		{"2016/5/9/a.md", "x", ""},
		{"2016-05/09/a.md", "x", ""},
		{"a.md", "- 2016-05-09: It sank.", ""},
		{"2016-02-31-a.md", "x", ""},
		{"a.md", "On May 9, 2016, it sank.", ""},
		{"a.md", "Updated 5 boats", ""},
		{"a.txt", strings.Repeat("It sails.\n\n", 8) + "9 May 2016", ""},
	}
	for _, tt := range tests {
		want, _ := time.Parse("2006-01-02", tt.want)
		if got := parse(tt.path, tt.text).Date; !got.Equal(want) {
			t.Errorf("%s %q: date %v, want %q", tt.path, tt.text, got, tt.want)
		}
	}
}

func TestBefore(t *testing.T) {
	doc := parse("a.md", "---\ntitle: T\n---\n\na1\n\nb2\n\n# H\n\nc3\n\n- d4\n\n> e5\n\n# !\n\nf6\n")
	want := map[string]string{"b2": "a1", "d4": "c3", "e5": "d4", "f6": "e5"}
	for _, b := range doc.Blocks {
		before := ""
		if b.Before != nil {
			before = b.Before.Text
		}
		if before != want[b.Text] {
			t.Errorf("before %q stands %q, want %q", b.Text, before, want[b.Text])
		}
	}
}

func TestItems(t *testing.T) {
	for _, tt := range []struct {
		path, text string
		want       int
	}{
		{"a.md", "Boats:\n\n- red\n- ![](a.png)\n- blue\n  - oars\n", 3},
		{"a.md", "Boats:\n1. red\n\n2. ```\n   blue\n   ```\n", 2},
		{"a.md", "Boats:\n\n- red\n- blue\n\n* green", 2},
		{"a.md", "<p>Boats:</p><ul><li>red<li><li>blue</ul>", 3},
		{"a.txt", "Boats:\n- red\n- blue\n  - oars\n\n- green\n", 3},
		{"a.txt", "Boats:\n\n1. red\n2. https://example.org\n\nMore.", 2},
		{"a.md", "Boats.\n\n# Fleet\n\n- red", 0},
		{"a.txt", "Boats.\n\nThey sail.\n\n- red", 0},
	} {
		if got := parse(tt.path, tt.text).Blocks[0].Items; got != tt.want {
			t.Errorf("%q: %d items, want %d", tt.text, got, tt.want)
		}
	}
}

func TestComments(t *testing.T) {
	for path, texts := range map[string]map[string][]string{
		"a.md": {
			"<!-- a -->\n\nTwo <!-- b\nc --> boats <!---->\n\n<div><!-- d --></div>\n": {"<!-- a -->", "<!-- b\nc -->", "<!---->", "<!-- d -->"},
			"<!-- a\n\nb -->": {"<!-- a\n\nb -->"},
			"<!-- a":          {"<!-- a"},
			"- x\n\n  <!-- a\n  b -->\n\n> <!-- c -->":                              {"<!-- a\n  b -->", "<!-- c -->"},
			"`<!-- a -->`\n\n    <!-- b -->\n\n```\n<!-- c -->\n```\n<! -- d -->\n": nil,
		},
		"a.mdx": {"Two {/* a */} boats": {"{/* a */}"}},
		"a.txt": {"Two <!-- a --> boats": nil},
	} {
		for text, want := range texts {
			doc := parse(path, text)
			var got []string
			for _, c := range doc.Comments {
				got = append(got, strings.TrimRight(c.Of(text), "\n"))
			}
			if strings.Join(got, "|") != strings.Join(want, "|") {
				t.Errorf("%s %q: comments %q, want %q", path, text, got, want)
			}
		}
	}
}

func TestBlockSource(t *testing.T) {
	const text = "\ufeffA **5,200&nbsp;km** l&auml;ke\r\nof `b` &amp;c."
	b := parse("a.md", text).Blocks[0]
	if b.Text != "A 5,200\u00a0km läke of b &c." {
		t.Fatalf("text %q", b.Text)
	}
	for part, want := range map[string]string{
		"A":             "A",
		"5,200":         "5,200",
		"5,200\u00a0km": "5,200&nbsp;km",
		"A 5,200":       "A **5,200",
		"\u00a0":        "&nbsp;",
		"läke":          "l&auml;ke",
		"ä":             "&auml;",
		"läke of":       "l&auml;ke\r\nof",
		" of":           "\r\nof",
		"b":             "b",
		"&":             "&amp;",
		"c.":            "c.",
		b.Text:          text[len(source.BOM):],
	} {
		i := strings.Index(b.Text, part)
		if got := b.Source(source.Span{Start: i, End: i + len(part)}).Of(text); got != want {
			t.Errorf("%q stands for %q, want %q", part, got, want)
		}
	}
	for _, s := range []source.Span{{Start: 0, End: 0}, {Start: len(b.Text), End: len(b.Text)}, {Start: -3, End: 999}, {Start: 9, End: 2}} {
		if got := b.Source(s); got.Start < 3 || got.End > len(text) || got.Start > got.End {
			t.Errorf("Source(%v) = %v", s, got)
		}
	}
}

func TestConcurrentParse(t *testing.T) {
	var wg sync.WaitGroup
	for range 4 {
		wg.Go(func() {
			if n := len(parse("a.md", "# A\n\n| a | b |\n|---|---|\n| `c \\| d` | e[^1] |\n\n[^1]: f\n").Blocks); n != 6 {
				t.Errorf("%d blocks", n)
			}
		})
	}
	wg.Wait()
}

// Marks that open something and close nothing, many times over, must take linear time: where they do not, this test runs into
// its time limit.
func TestHostile(t *testing.T) {
	const size = 60_000
	for _, unit := range []string{
		"[", "![", "]", "[a](", "*a ", "**a* ", "~~a ", "`", "<", "<a ", "<a b=\"", "<!--", "<?", "<!A", "&", "&#", "\\", "{{", "{%", "{:", "[^", "[^a]",
		"> ", "- ", "1. ", "|", "a|", "@", "a@", "://", "a://", "www.", "(", "<sup>", "<code>", "<div>", "<div x='", "<p><!-- ", "_a ", "a_", "\t", "[a]: b\n", "[^a]: b\n", "{% x\n", "!!! x\n", "[a]: b\n\"", "[a]\n", "::: x\n", "#", "=\n", "a\n-\n", "<pre>\n",
		"| a\\| `b\\|` |\n", "[a](b (", "[a](b (\n", "[a](b \"\n", "[a](b '\n", "[a](b \"", "[a](b\n(", "[a](<", "[a][", "[a]: <", "![[", "a **b", "*_", "``a```", "<a\n", "<a b\n", "</a ", "&a", "ab://", "ab://!", "- a\n  ", "> - ", "{{< a\n", "{%", "{% a\n", "$$ ", "$$", "a|b\n-|-\n", "|-", "\n    a",
	} {
		for _, path := range []string{"a.md", "a.txt"} {
			parse(path, strings.Repeat(unit, size/len(unit)))
			checkSpans(t, parse(path, strings.Repeat(unit, 100)))
		}
	}
}

func FuzzParse(f *testing.F) {
	for _, s := range []string{
		"# A\n\nb *c* `d` [e](f) ![g](h) <b>i</b> <!-- j -->\n\n- k\n  - l\n\n> m\n\n| n | o |\n|---|---|\n| p\\|q | `r\\|s` |\n\n[^1]: t\n",
		"\ufeff---\ntitle: \"a\\\"b\"\nsummary: >\n  c\n---\r\nA&nbsp;b\\\r\nc  \nd &amp; https://e.f/g. h@i.jk\n",
		"{% highlight x %}\na\n{% endhighlight %}\n!!! note \"b\"\n\n    c\n:::d\n{{ e }} f{: .g}\n\n<table><tr><th>a<td>b</table><pre>c</pre><img alt='d'>\n\n<sup>2</sup><del>e</del><code>f</code>",
		"TITLE\n\n1. a\n   - b\n\nc\n=\n\n     x;\n\n\xff\xfe",
	} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, text string) {
		for _, path := range []string{"a.md", "a.mdx", "a.txt"} {
			checkSpans(t, parse(path, text))
		}
	})
}
