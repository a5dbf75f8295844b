package document

import (
	"fmt"
	"strings"
	"testing"
)

// scopes writes down the directives of a text: "id: scope", or the mistake.
func scopes(path, text string) []string {
	var out []string
	for _, d := range parse(path, text).Directives {
		switch {
		case d.Mistake != "":
			out = append(out, "mistake: "+d.Mistake)
		default:
			out = append(out, fmt.Sprintf("%s: %s", d.ID, strings.TrimSpace(d.Scope.Of(text))))
		}
	}
	return out
}

func TestDirectiveScopes(t *testing.T) {
	const ignore, line, off = "<!-- steadfact-ignore a: why -->", "<!-- steadfact-ignore-line a: why -->", "<!-- steadfact-off a: why -->"
	for _, tt := range []struct{ name, path, text, want string }{
		{"the next paragraph", "a.md", ignore + "\n\nOne\ntwo.\n\nThree.", "a: One\ntwo."},
		{"without a blank line", "a.md", ignore + "\nOne.\n\nTwo.", "a: One."},
		{"on the same line", "a.md", ignore + " One.\n\nTwo.", "a: One."},
		{"the next heading", "a.md", "One.\n\n" + ignore + "\n\n# Two\n\nThree.", "a: Two"},
		{"a whole list", "a.md", ignore + "\n\n- one\n  - two\n- three\n\nFour.", "a: one\n  - two\n- three"},
		{"a whole table", "a.md", ignore + "\n\n| a | b |\n|---|---|\n| c | d |\n\nFour.", "a: a | b |\n|---|---|\n| c | d"},
		{"a whole quotation", "a.md", ignore + "\n\n> One.\n>\n> Two.\n\nThree.", "a: One.\n>\n> Two."},
		{"two of them", "a.md", ignore + "\n\n" + strings.Replace(ignore, " a", " b", 1) + "\n\nOne.\n\nTwo.", "a: One.|b: One."},
		{"beyond code", "a.md", ignore + "\n\n```\ncode\n```\n\nOne.\n\nTwo.", "a: One."},
		{"within a paragraph", "a.md", "One " + ignore + "\ntwo.\n\nThree.", "a: One " + ignore + "\ntwo."},
		{"behind a paragraph", "a.md", "One. " + ignore + "\n\nTwo.", "a: One."},
		{"within a heading", "a.md", "# One " + ignore + "\n\nTwo.", "a: One"},
		{"within an item", "a.md", "- one\n- two " + ignore + "\n- three", "a: two"},
		{"before an item's text", "a.md", "- one\n- " + ignore + " two\n- three", "a: two"},
		{"between an item's paragraphs", "a.md", "- one\n\n  " + ignore + "\n\n  two\n\n- three", "a: two"},
		{"at the end of an item", "a.md", "- one\n\n  " + ignore + "\n- two\n\nThree.", "a: two"},
		{"within a cell", "a.md", "| a | b |\n|---|---|\n| c | d " + ignore + " |\n| e | f |", "a: d"},
		{"in HTML", "a.md", "<div>\n<p>One.</p>\n" + ignore + "\n<p>Two.</p>\n<p>Three.</p>\n</div>", "a: Two."},
		{"at the end", "a.md", "One.\n\n" + ignore, "a: "},
		{"in MDX", "a.mdx", "{/* steadfact-ignore a: why */}\n\nOne.\n\nTwo.", "a: One."},
		{"over several lines", "a.md", "<!-- steadfact-ignore a:\nwhy\n-->\n\nOne.", "a: One."},
		{"several facts", "a.md", "<!-- steadfact-ignore a, b c: why -->\n\nOne.", "a: One.|b: One.|c: One."},
		{"a colon in the id", "a.md", "<!-- steadfact-ignore a:b: why: so -->\n\nOne.", "a:b: One."},

		{"its line", "a.md", "One.\nTwo. " + line + " Three.\nFour.", "a: Two. " + line + " Three."},
		{"its line in a cell", "a.md", "| a |\n|---|\n| b " + line + " |\n| c |", "a: | b " + line + " |"},

		{"to the end", "a.md", "One.\n\n" + off + "\n\nTwo.\n\nThree.", "a: Two.\n\nThree."},
		{"on again", "a.md", off + "\n\nOne.\n\n<!-- steadfact-on -->\n\nTwo.", "a: One."},
		{"one of two on again", "a.md", "<!-- steadfact-off a, b: why -->\nOne.\n\n<!-- steadfact-on b -->\nTwo.", "a: One.\n\n<!-- steadfact-on b -->\nTwo.|b: One."},
		{"off twice", "a.md", off + "\nOne.\n\n<!-- steadfact-on a -->\nTwo.\n\n" + off + "\nThree.", "a: One.|a: Three."},

		{"plain text", "a.txt", "One.\n\n" + ignore + "\nTwo.\nThree.\n\nFour.\n", "a: Two.\nThree."},
		{"plain text, a blank line between", "a.txt", ignore + "\n\nOne.\n\nTwo.\n", "a: One."},
		{"plain text, within a paragraph", "a.txt", "One is\nhere.\n" + ignore + "\nTwo.\n\nThree.\n", "a: Two."},
		{"plain text, off and on", "a.txt", off + "\r\nOne.\r\n<!-- steadfact-on -->\r\nTwo.\r\n", "a: One."},
	} {
		t.Run(tt.name, func(t *testing.T) {
			if got := strings.Join(scopes(tt.path, tt.text), "|"); got != tt.want {
				t.Errorf("%q:\ngot  %q\nwant %q", tt.text, got, tt.want)
			}
		})
	}
}

func TestNoDirectives(t *testing.T) {
	for path, texts := range map[string][]string{
		"a.md": {
			"<!-- a comment -->\n\nOne.", "`<!-- steadfact-ignore a: why -->`", "```\n<!-- steadfact-ignore a: why -->\n```", "    <!-- steadfact-ignore a: why -->",
			"<!-- steadfact is nice -->", "steadfact-ignore a: why", `\<!-- steadfact-ignore a: why -->`,
		},
		"a.txt": {"One <!-- steadfact-ignore a: why --> two.", "<!-- steadfact-ignore a: why --> One.", "<!-- a comment -->", "steadfact-ignore a: why"},
	} {
		for _, text := range texts {
			if got := scopes(path, text); got != nil {
				t.Errorf("%s %q: %q", path, text, got)
			}
		}
	}
}

func TestDirectiveMistakes(t *testing.T) {
	for comment, want := range map[string]string{
		"steadfact-ignor a: why":    "there is no directive steadfact-ignor: use steadfact-ignore, steadfact-ignore-line, steadfact-off or steadfact-on",
		"steadfact-":                "there is no directive steadfact-: use steadfact-ignore, steadfact-ignore-line, steadfact-off or steadfact-on",
		"steadfact-ignore":          "this directive does not say which fact: write <!-- steadfact-ignore FACT: reason -->",
		"steadfact-ignore : why":    "this directive does not say which fact: write <!-- steadfact-ignore FACT: reason -->",
		"steadfact-ignore a":        "this directive gives no reason: write <!-- steadfact-ignore a: reason -->",
		"steadfact-ignore a, b:":    "this directive gives no reason: write <!-- steadfact-ignore a, b: reason -->",
		"steadfact-ignore-line a: ": "this directive gives no reason: write <!-- steadfact-ignore a: reason -->",
		"steadfact-off a why":       "this directive gives no reason: write <!-- steadfact-ignore a, why: reason -->",
		"steadfact-on":              "there is nothing to switch on again: no steadfact-off before it",
		"steadfact-on a":            "there is nothing to switch on again: no steadfact-off before it",
	} {
		got := scopes("a.md", "<!-- "+comment+" -->\n\nOne.")
		if len(got) != 1 || got[0] != "mistake: "+want {
			t.Errorf("%s: %q, want %q", comment, got, want)
		}
	}
}

// TestDirectivesAreNoProse: neither the comment nor its reason is read.
func TestDirectivesAreNoProse(t *testing.T) {
	for _, path := range []string{"a.md", "a.txt"} {
		doc := parse(path, "The port is 1.\n<!-- steadfact-ignore a: the port was 2 -->\nThe port is 3.\n")
		for _, b := range doc.Blocks {
			if strings.Contains(b.Text, "2") || len(doc.Blocks) != 2 {
				t.Errorf("%s: %q", path, b.Text)
			}
		}
	}
}

func FuzzDirectives(f *testing.F) {
	for _, seed := range []string{"<!-- steadfact-off a: b -->\n- x <!-- steadfact-ignore-line c: d -->\n<!-- steadfact-on -->", "<!-- steadfact-ignore a:\n\nb -->", "> <!-- steadfact-ignore a: b\n> c -->\n> d", "{/* steadfact-ignore a: b */}"} {
		f.Add(seed)
	}
	f.Fuzz(func(t *testing.T, text string) {
		for _, path := range []string{"a.md", "a.mdx", "a.txt"} {
			for _, d := range parse(path, text).Directives {
				if d.Start < 0 || d.End > len(text) || d.Scope.Start < 0 || d.Scope.End > len(text) || d.Scope.Len() < 0 || d.Mistake == "" && (d.ID == "" || d.Reason == "") {
					t.Errorf("%s %q: %+v", path, text, d)
				}
			}
		}
	})
}
