package checker_test

import (
	"reflect"
	"testing"

	"github.com/steadfact/steadfact/checker"
	"github.com/steadfact/steadfact/internal/document"
	"github.com/steadfact/steadfact/internal/source"
	"github.com/steadfact/steadfact/rules"
)

// TestResultCode: a result comes back from its row as it was, and from no part of that row.
func TestResultCode(t *testing.T) {
	for _, dir := range samples(t) {
		s := readSample(t, dir)
		c, code := checker.New(s.base), checker.NewResultCode(s.base)
		for _, doc := range s.docs {
			want := c.Check(doc)
			row := code.Write(want)
			if got, ok := code.Read(row); !ok || !reflect.DeepEqual(got, want) {
				t.Errorf("%s: %+v comes back as %+v, %t", doc.Source.Path, want, got, ok)
			}
			for i := range row {
				if _, ok := code.Read(row[:i]); ok {
					t.Errorf("%s: the first %d bytes of %d are a result", doc.Source.Path, i, len(row))
					break
				}
			}
		}
	}
}

func FuzzResultCode(f *testing.F) {
	base, err := rules.Parse("facts.toml", "[facts]\nport = \"The server listens on port [8080].\"\n")
	if err != nil {
		f.Fatal(err)
	}
	c, code := checker.New(base), checker.NewResultCode(base)
	for _, text := range []string{"", "The server listens on port 9090.", "The server listens on port 8080.", "We met on Monday, 2 May 2024."} {
		f.Add(code.Write(c.Check(document.Parse(source.New("a.md", text)))))
	}
	f.Fuzz(func(t *testing.T, row string) {
		r, ok := code.Read(row)
		if !ok {
			return
		}
		if again, ok := code.Read(code.Write(r)); !ok || !reflect.DeepEqual(again, r) {
			t.Errorf("%+v comes back as %+v, %t", r, again, ok)
		}
	})
}
