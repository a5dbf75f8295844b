package rules

import (
	"fmt"
	"strings"
	"testing"

	"github.com/steadfact/steadfact/internal/source"
)

// places writes an index as "key=value" for every leaf, with the tables before it.
func places(text string, n *node, prefix string) []string {
	var out []string
	for _, name := range n.names {
		child := n.fields[name]
		if len(child.names) == 0 && !child.array {
			out = append(out, fmt.Sprintf("%s%s: %s = %s", prefix, name, child.key.Of(text), child.value.Of(text)))
		}
		out = append(out, places(text, child, prefix+name+"/")...)
	}
	for i, item := range n.items {
		out = append(out, places(text, item, fmt.Sprintf("%s%d/", prefix, i))...)
		if len(item.names) == 0 {
			out = append(out, fmt.Sprintf("%s%d: %s", prefix, i, item.value.Of(text)))
		}
	}
	return out
}

func TestIndex(t *testing.T) {
	for _, tt := range []struct{ name, text, want string }{
		{"plain", "a = 1\nb = 'x' # no\n", "a: a = 1; b: b = 'x'"},
		{"comments", "# a = 1\n#[t]\nb=2", "b: b = 2"},
		{"table", "[t]\na = 1\n[u]\na = 2", "t/a: a = 1; u/a: a = 2"},
		{"dotted", "a.b.c = 1\na . d = 2", "a/b/c: c = 1; a/d: d = 2"},
		{"quoted keys", `"a b" = 1` + "\n'c\"' = 2\n\"\\u0064\" = 3", `a b: "a b" = 1; c": 'c"' = 2; d: "\u0064" = 3`},
		{"dotted table", "[a.'b']\nc = 1\n[ a . d ]\ne = 2", "a/b/c: c = 1; a/d/e: e = 2"},
		{"array of tables", "[[f]]\na = 1\n[[f]]\na = 2\n[f.g]\nb = 3", "f/0/a: a = 1; f/1/a: a = 2; f/1/g/b: b = 3"},
		{"array", "a = [1, 'x]', # ]\n [2], ]\nb = 3", "a: a = [1, 'x]', # ]\n [2], ]; a/0: 1; a/1: 'x]'; a/2/0: 2; a/2: [2]; b: b = 3"},
		{"inline table", "a = { b = 1, c.d = [ 'x' ], }\ne = 2", "a/b: b = 1; a/c/d: d = [ 'x' ]; a/c/d/0: 'x'; e: e = 2"},
		{"strings", `a = "x\" # = y" # z` + "\nb = '\\'\nc = 1", `a: a = "x\" # = y"; b: b = '\'; c: c = 1`},
		{"long strings", "a = \"\"\"\nb = 1\n\\\"\"\" \"\"\"\"\"\nc = '''[x]\n''''\nd = 1",
			"a: a = \"\"\"\nb = 1\n\\\"\"\" \"\"\"\"\"; c: c = '''[x]\n''''; d: d = 1"},
		{"dates", "a = 2020-01-01 10:00:00 # x\nb = 1", "a: a = 2020-01-01 10:00:00; b: b = 1"},
		{"line ends", "a = 1\r\n[t]\r\nb = 'x'\r\n", "a: a = 1; t/b: b = 'x'"},
		{"no value", "a\nb = 1", "b: b = 1"},
		{"no key", "= 1\nb = 1", "b: b = 1"},
		{"not closed", "a = 'x\nb = 1", "a: a = 'x; b: b = 1"},
		{"empty header", "[]\nb = 1\n[c]\nd = 2", "c/d: d = 2"},
	} {
		if got := strings.Join(places(tt.text, newIndex(tt.text).root, ""), "; "); got != tt.want {
			t.Errorf("%s:\n got %s\nwant %s", tt.name, got, tt.want)
		}
	}
}

func TestIndexRepeated(t *testing.T) {
	for _, tt := range []struct {
		text string
		want string // the second key, and what goes with it
	}{
		{"a = 1\na = 2", "a: a = 2"},
		{"[t]\na = 1\n'a' = 2", "'a': 'a' = 2"},
		{"[t]\n[t]\n", "t: "},
		{"x = { a = 1, a = 2 }", "a: "},
		{"[t.u]\n[t]\na = 1", ""},
		{"[[f]]\na = 1\n[[f]]\na = 2", ""},
		{"[[f]]\n[f.g]\na = 1\n[[f]]\n[f.g]\na = 1", ""},
		{"a.b = 1\na.c = 2", ""},
	} {
		var got []string
		for _, r := range newIndex(tt.text).twice {
			got = append(got, r.second.Of(tt.text)+": "+r.entry.Of(tt.text))
		}
		if strings.Join(got, "; ") != tt.want {
			t.Errorf("%q: got %q, want %q", tt.text, got, tt.want)
		}
	}
}

func TestInside(t *testing.T) {
	for _, tt := range []struct{ raw, part, want string }{
		{`"a moon"`, "moon", "moon"},
		{`'a\moon'`, "moon", "moon"},
		{`"\"moon\""`, "moon", "moon"},
		{`"\u00e9\U0001F311\x41\t\e moon"`, "moon", "moon"},
		{`"m\u006fon"`, "moon", `m\u006fon`},
		{`"é moon"`, "moon", "moon"},
		{"\"\"\"\nmoon\"\"\"", "moon", "moon"},
		{"'''\r\nmoon'''", "moon", "moon"},
		{"\"\"\"\rmoon\"\"\"", "moon", "moon"},
		{"\"\"\"a \\\n   moon\"\"\"", "moon", "moon"},
		{"\"\"\"mo\\\n   on\"\"\"", "moon", "mo\\\n   on"},
		{`"moon"`, "moon", "moon"},
		{`""`, "", ""},
	} {
		text, value := "key = "+tt.raw+"\n", unquote(tt.raw)
		i := strings.Index(value, tt.part)
		if i < 0 {
			t.Errorf("%s reads %q, which lacks %q", tt.raw, value, tt.part)
			continue
		}
		n := &node{value: source.Span{Start: 6, End: 6 + len(tt.raw)}}
		got := n.inside(text, source.Span{Start: i, End: i + len(tt.part)})
		if got.Of(text) != tt.want {
			t.Errorf("%s: got %q, want %q", tt.raw, got.Of(text), tt.want)
		}
	}
}

func TestUnquoteIsTheDecoders(t *testing.T) {
	for _, raw := range []string{`"a"`, `'a\n'`, `"a\n\t\"\\"`, `"\u00e9\U0001F311\x41\e\b\f\r"`, `""`, `''`, `""""""`, "'''\na'''",
		"\"\"\"\n\na \\\n  b \\  \n\n c\"\"\"", "\"\"\"a\"\"b\"\"\"\"\"", "'''a''''", "\"\"\"a\r\nb\"\"\""} {
		var values map[string]any
		if err := unmarshal("a = "+raw, &values); err != nil {
			t.Errorf("%s: %v", raw, err)
			continue
		}
		if got := unquote(raw); got != values["a"] {
			t.Errorf("%s: got %q, the decoder reads %q", raw, got, values["a"])
		}
	}
}

func TestNearest(t *testing.T) {
	names := []string{"id", "statement", "tolerance", "files", "severity"}
	for _, tt := range []struct{ word, want string }{
		{"tolerence", "tolerance"}, {"Statement", "statement"}, {"statment", "statement"}, {"sevreity", "severity"}, {"file", "files"},
		{"ID", "id"}, {"ids", "id"}, {"colour", ""}, {"x", ""}, {"", ""}, {"fact", ""}, {"tolerances-of-it", ""},
	} {
		if got := nearest(tt.word, names); got != tt.want {
			t.Errorf("%q: got %q, want %q", tt.word, got, tt.want)
		}
	}
}
