package document

import (
	"math/rand"
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
	{"- \titem\n   ```\n# either code or a heading\n\n# One\n", nil},
	{"- <!-- a\n    comment\ntext\n  <!-- b\n<b>\n\n# in it\n", nil},
	{"- ```\n    code\ntext\n\n# One\n", []string{"# One"}},
	{"# One\n\n- item\n\n\f\ntext\n\n# Two\n", []string{"# One"}},
	{"# One\n\n```\n```\v\n\n# in code\n", []string{"# One"}},
	{"[^1]: a note\n\n    # in it\n\n> # quoted\n\n# One\n", []string{"# One"}},
}

func TestPassages(t *testing.T) {
	for _, c := range cuttable {
		var got []string
		at := 0
		for _, p := range passages(c.text, 0, longPassage) {
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
			if len(passages(src.Text, 0, longPassage)) > 1 {
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

// lines are what a text of many sorts of blocks is made of.
var lines = strings.Split(`|||# One|## Two words|#|Text here.|It goes on [x].|[x]: y|[x]:|  y|[x]: y 'title|title'|> quoted|> # quoted|>|> - item|- item|* item|+|- |1. one|2) two|10. ten|- - item|
  - nested|    - deeper|  in an item|    in an item|   three|	tab|		two|-	item|- 	item|~~~|~~~~|  ~~~|    ~~~|- ~~~|> ~~~|<div>|</div>|<b>x</b>|<b>|<!-- a|-->|<!-- a -->|- <!-- b|
<pre>|</pre>|<?php|?>|<!DOCTYPE x|<![CDATA[|]]>|[^1]: note|    goes on|[^1]|!!! note "T"|=== "Tab"|:::note|===|---|***|1 & 2|--&--|{% highlight x %}|{% endhighlight %}|
{{< x|>}}|{{ a }}|{# x #}|$$|a $$ b|*em|em*|[link|](url)|<a href="x|">|- [ ] task|[x][y]|[y]: <a b>|> [y]: z|- <div>|- # head|    # x| # x|2 apples|1986. A year.|FF|É|# a #|{: .x}`, "|")

// written is what stands in lines for what cannot.
var written = strings.NewReplacer("\n", "", "&", "|", "~~~", "```", "FF", "\f")

// linesOf makes a text of lines by their numbers: from an odd first number on with Windows' line ends.
func linesOf(numbers []byte) string {
	end := "\n"
	if len(numbers) > 0 && numbers[0]%2 == 1 {
		end = "\r\n"
	}
	var b strings.Builder
	for _, n := range numbers {
		line := written.Replace(lines[int(n)%len(lines)])
		b.WriteString(line)
		if n < 230 {
			b.WriteString(end)
		}
	}
	return b.String()
}

// TestPassagesOfLines holds the parts of texts of any blocks against the whole.
func TestPassagesOfLines(t *testing.T) {
	r := rand.New(rand.NewSource(1))
	for range 5000 {
		numbers := make([]byte, 1+r.Intn(14))
		r.Read(numbers)
		comparePart(t, "text.md", linesOf(numbers))
	}
}

// FuzzPassagesOfLines looks for such texts whose parts are not the whole.
func FuzzPassagesOfLines(f *testing.F) {
	f.Add([]byte{33, 32, 3, 0, 4})
	f.Fuzz(func(t *testing.T, numbers []byte) { comparePart(t, "text.md", linesOf(numbers)) })
}
