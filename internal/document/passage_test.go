package document

import (
	"reflect"
	"strings"
	"testing"

	"github.com/steadfact/steadfact/internal/source"
)

// cuttable are Markdown texts with the lines that passages begin with.
var cuttable = []struct {
	text string
	at   []string
}{
	{"", nil},
	{"No heading.\n", nil},
	{"# One\n\nText.\n\n## Two\n\nText.\n", []string{"# One", "## Two"}},
	{"Text.\n# Not after a blank line\n\n# One\n", []string{"# One"}},
	{"```sh\n\n# a comment\n\n```\n\n# One\n", []string{"# One"}},
	{"~~~\n```\n\n# a comment\n~~~~\n\n# One\n", []string{"# One"}},
	{"- item\n\n  ```\n  code\n\n  ```\n\n# One\n", []string{"# One"}},
	{"- item\n\n  ```\n# the list has ended\n\n# One\n\n```\n\n# in code\n", []string{"# One"}},
	{"1. item\n\n   ```\n   code\n\n# One\n", []string{"# One"}},
	{"- item\nlazy\n  ```\n# the list has ended\n\n# One\n", []string{"# One"}},
	{"- item\n*lazy*\n  ```\n# either code or a heading\n\n# One\n", nil},
	{"- item\n*lazy*\n  ```\ncode or not\n\n# One\n\n```\n\n```go\n\n```\n\n# Two\n", []string{"# Two"}},
	{"<!-- a comment\n\n# in it\n\n-->\n\n# One\n", []string{"# One"}},
	{"<!-- one line -->\n\n# One\n", []string{"# One"}},
	{"<pre>\n\n# in it\n\n</PRE>\n\n# One\n", []string{"# One"}},
	{"<div>\n```\n\n# outside of any code\n\n```\n", nil},
	{"<details>\n\n# One\n\n</details>\n", []string{"# One"}},
	{"{% highlight sh %}\n\n# in it\n\n{% endhighlight %}\n\n# One\n", nil},
	{"Text.\n\n#hash\n\n####### seven\n\n# <br>\n\n#\n\nText.\n\n# https://example.org\n\nText.\n", []string{"# <br>", "#", "# https://example.org"}},
	{"    # code\n\n\t# code\n\n   # indented\n\n# One\r\n\r\n# Two\r\n", []string{"# One", "# Two"}},
	{"[^1]: a note\n\n    # in it\n\n> # quoted\n\n# One\n", []string{"# One"}},
}

func TestPassages(t *testing.T) {
	for _, c := range cuttable {
		var got []string
		at := 0
		for _, p := range passages(c.text, 0) {
			if p.Start != at {
				t.Errorf("%q: a passage begins at %d, not at %d", c.text, p.Start, at)
			}
			if at = p.End; p.Start > 0 || strings.HasPrefix(c.text, "#") && p.Len() > 0 {
				line, _, _ := strings.Cut(p.Of(c.text), "\n")
				got = append(got, strings.TrimSuffix(line, "\r"))
			}
		}
		if !reflect.DeepEqual(got, c.at) || at != len(c.text) {
			t.Errorf("%q: passages begin with %q, not %q, and end at %d", c.text, got, c.at, at)
		}
		comparePart(t, "text.md", c.text)
	}
}

// TestRealDocumentsInParts holds the parts of real documents against the whole.
func TestRealDocumentsInParts(t *testing.T) {
	all, cut := 0, 0
	for _, src := range realDocuments(t) {
		comparePart(t, src.Path, src.Text)
		if isMarkdown(src.Path) {
			all++
			if len(passages(src.Text, 0)) > 1 {
				cut++
			}
		}
	}
	t.Logf("%d of %d documents have several passages", cut, all)
}

// FuzzPassages looks for texts whose parts are not the whole.
func FuzzPassages(f *testing.F) {
	for _, c := range cuttable {
		f.Add(c.text)
		f.Add("Three things:\n\n1. one [two]\n\n" + c.text + "\n\n# Next\n\n- [x]\n\n[x]: y\n\nEnd\n---\n\n## Last\n")
	}
	f.Fuzz(func(t *testing.T, text string) {
		if !HasDirectives(source.New("text.md", text)) {
			comparePart(t, "text.md", text)
		}
	})
}
