package document

import (
	"fmt"
	"strings"
	"testing"

	"github.com/steadfact/steadfact/internal/source"
)

var kindNames = [...]string{"paragraph", "heading", "item", "cell", "header", "caption", "meta"}

// render writes a block as the golden tests expect it: its kind and text, then what is particular about it.
func render(b *Block) string {
	var s strings.Builder
	s.WriteString(kindNames[b.Kind])
	if b.Kind == Heading {
		fmt.Fprint(&s, b.Level)
	}
	s.WriteString(": " + b.Text)
	if b.Quoted {
		s.WriteString(" [quoted]")
	}
	for _, c := range b.Code {
		s.WriteString(" [code " + c.Of(b.Text) + "]")
	}
	for _, c := range b.Links {
		s.WriteString(" [link " + c.Of(b.Text) + "]")
	}
	for _, r := range []struct {
		name  string
		block *Block
	}{{"in", b.LeadIn}, {"row", b.Row}, {"column", b.Column}} {
		if r.block != nil {
			s.WriteString(" [" + r.name + " " + r.block.Text + "]")
		}
	}
	if len(b.Section) > 0 {
		s.WriteString(" [under")
		for _, h := range b.Section {
			s.WriteString(" > " + h.Text)
		}
		s.WriteString("]")
	}
	return s.String()
}

type golden struct {
	name, text string
	want       []string
}

func testGolden(t *testing.T, path string, tests []golden) {
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			doc := Parse(source.New(path, tt.text))
			var got []string
			for _, b := range doc.Blocks {
				got = append(got, render(b))
			}
			if g, w := strings.Join(got, "\n"), strings.Join(tt.want, "\n"); g != w {
				t.Errorf("text:\n%s\ngot:\n%s\nwant:\n%s", tt.text, g, w)
			}
			checkSpans(t, doc)
		})
	}
}
