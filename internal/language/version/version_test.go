package version

import (
	"testing"

	"github.com/steadfact/steadfact/internal/language/token"
)

func find(s string) []Mention {
	toks := token.Tokenize(s, nil)
	return Recognize(s, toks, make([]bool, len(toks)))
}

// corpus: texts with one version each, the surface and the canonical form of it.
var corpus = []struct{ text, surface, want string }{
	{"It needs v1.22 to build.", "v1.22", "1.22"},
	{"Go 1.26rc2 is out", "1.26rc2", "1.26-rc2"},
	{"Go 1.22 added it", "1.22", "1.22"},
	{"requires Python 3.9+ on the path", "3.9+", "3.9"},
	{"Python 3 only", "3", "3"},
	{"on Windows 10 20H2", "10 20H2", "10-20h2"},
	{"release 3.0.0 fixes it", "3.0.0", "3.0.0"},
	{"the 3.0.0-rc.1 build", "3.0.0-rc.1", "3.0.0-rc1"},
	{"the 2.1.0-beta tag", "2.1.0-beta", "2.1.0-beta"},
	{"in version 2.0", "2.0", "2.0"},
	{"version 12 of the tool", "12", "12"},
	{"available since 3.5.", "3.5", "3.5"},
	{"pkg@4.17.21", "4.17.21", "4.17.21"},
	{"(v2)", "v2", "2"},
	{"node >=18.2.0", "18.2.0", "18.2.0"},
	{"the 1.4.x line", "1.4.x", "1.4"},
	{"build 10.0.19045.2 shipped", "10.0.19045.2", "10.0.19045.2"},
	{"version 127.0.0.1", "127.0.0.1", "127.0.0.1"},
	{"versions before 2.0 were slow", "2.0", "2.0"},
	{"kernel 5.10 is old", "5.10", "5.10"},
	{"in the 3.x line", "3.x", "3"},
	{"Ubuntu 22.04 images", "22.04", "22.04"},
	{"built with go1.22.3", "1.22.3", "1.22.3"},
	{"Node.js 20.10 is", "20.10", "20.10"},
	{"Java 8 or later", "8", "8"},
	{"The newest version of the tool is 1.3.", "1.3", "1.3"},
	{"build with version 1903 of it", "1903", "1903"},
	{"in OpenMetrics 1.0 it was", "1.0", "1.0"},
	{"needs go 1.22 to build", "1.22", "1.22"},
	{"runs on kubernetes 1.34", "1.34", "1.34"},
	{"cut the 1.34 branch", "1.34", "1.34"},
	{"as of 1.23, the flag is gone", "1.23", "1.23"},
	{"it was deprecated in 2.4.", "2.4", "2.4"},
	{"Python 3.9: it came", "3.9", "3.9"},
}

var negatives = []string{"a rate of 3.5", "3.5 million", "127.0.0.1", "at 10.11.12.13", "section 3.2.1 says", "3.2.1 Overview", "on 12.05.2023", "2023.05.12",
	"1.234.567 people", "V8 engine", "IPv6", "Go 5 times", "since 2014", "since 3.5 million years", "since 3.5% of them", "Windows 5 million", "costs $3.50", "1.5b", "Release 2023", "go 1.5 miles", "to rust 1.5 mm", "edge 1.5", "kubernetes 3", "1.5 branching", "as of 1.5 million", "Python 3.9:5", "rates 3.9: it", "added in 2.5 hours", "an interest of 1.5, or so", "grown in 2.5.", "5 rc", "3.14", "a pH of 7.4", "pH 7.4", "The version is slow. The rate is 1.3", "the release costs 4.5",
	"1.2.3.4.5.6", "example.v2.com/1.2", "in 2.5 hours", "12.05.23"}

func TestRecognize(t *testing.T) {
	for _, c := range corpus {
		got := find(c.text)
		if len(got) != 1 || got[0].Span.Of(c.text) != c.surface || got[0].String() != c.want {
			t.Errorf("%q: got %+v, want %q = %s", c.text, got, c.surface, c.want)
		}
	}
	for _, s := range negatives {
		if got := find(s); len(got) > 0 {
			t.Errorf("%q: got %q", s, got[0].Span.Of(s))
		}
	}
}

func TestOpen(t *testing.T) {
	for s, want := range map[string][2]bool{"Python 3.9+": {true, false}, "v2.1 and later": {true, false}, "version 5 or earlier": {false, true},
		">= 1.2.3": {true, false}, "<=1.2.3": {false, true}, "v1.2": {false, false}, "v1.2 and 3": {false, false}} {
		got := find(s)
		if len(got) != 1 || [2]bool{got[0].OrLater, got[0].OrEarlier} != want {
			t.Errorf("%q: got %+v", s, got)
		}
	}
}

func TestList(t *testing.T) {
	for s, n := range map[string]int{"versions 3.9 and 3.10": 2, "v1.2, 1.3 and 1.4": 3, "versions 2.0 to 2.5": 2, "v1.2 and 5 more": 1, "Python 3.9-3.12": 2, "between the 1.34 and 1.35 versions": 2, "the 1.34 and 1.35 rates": 0} {
		if got := find(s); len(got) != n {
			t.Errorf("%q: %d versions, want %d", s, len(got), n)
		}
	}
}

// FuzzRecognize holds that versions lie inside the text, in order.
func FuzzRecognize(f *testing.F) {
	for _, c := range corpus {
		f.Add(c.text)
	}
	for _, s := range negatives {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		last := 0
		for _, m := range find(s) {
			if m.Start < last || m.End > len(s) || m.Len() <= 0 || len(m.Parts) == 0 || m.Last <= m.First {
				t.Fatalf("%q: %+v", s, m)
			}
			last = m.End
		}
	})
}
