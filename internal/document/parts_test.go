package document

import (
	"fmt"
	"strings"
	"testing"

	"github.com/steadfact/steadfact/internal/source"
)

// TestPartsAreTheWhole puts the parts of long texts together again.
func TestPartsAreTheWhole(t *testing.T) {
	var prose, list strings.Builder
	prose.WriteString("Berne, 3 May 2019. The council met.\n\n")
	for i := range 9000 {
		fmt.Fprintf(&prose, "The boat number %d sails to the north of the bay and\nstays there until summer ends.\n\n", i)
		if i%700 == 5 {
			fmt.Fprintf(&prose, "Harbour %d\n\nThree steps:\n\n- go\n- stay\n\n- come back\n\n", i)
		}
	}
	list.WriteString("All of them:\n\n")
	for i := range 12000 {
		fmt.Fprintf(&list, "- thing %d\n\n", i)
	}
	for name, text := range map[string]string{
		"prose.txt": prose.String(), "list.txt": list.String(), "mixed.txt": list.String() + prose.String(), "prose.md": prose.String(),
		"few.txt": "One line.\n\nAnother one.\n", "none.txt": "", "bom.txt": source.BOM + "Title\n\nThe text begins.\n",
	} {
		comparePart(t, name, text)
	}
}

func comparePart(t *testing.T, name, text string) {
	t.Helper()
	src := source.New(name, text)
	whole := Parse(src)
	var head Document
	var got []*Block
	parts := Parts(src, func(d *Document) { head = *d })
	if isMarkdown(name) {
		parts = partsOfMarkdown(src, 1, func(d *Document) { head = *d })
	}
	for part := range parts {
		if len(part.Blocks) > part.Own+Ahead || part.Title != whole.Title || !part.Date.Equal(whole.Date) {
			t.Errorf("%s: a part of %d blocks shows %d; title %q, date %v", name, part.Own, len(part.Blocks), part.Title, part.Date)
		}
		if shown := len(got) + len(part.Blocks); len(part.Blocks) < part.Own+Ahead && shown != len(whole.Blocks) && shown < len(whole.Blocks)-partSize {
			t.Errorf("%s: a part shows %d blocks ahead", name, len(part.Blocks)-part.Own)
		}
		got = append(got, part.Blocks[:part.Own]...)
	}
	if len(got) != len(whole.Blocks) {
		t.Fatalf("%s: %d blocks, not %d", name, len(got), len(whole.Blocks))
	}
	for i, b := range whole.Blocks {
		if a, b := describe(got[i]), describe(b); a != b {
			t.Fatalf("%s: block %d is %s, not %s", name, i, a, b)
		}
	}
	if len(whole.Blocks) > 0 && (head.Title != whole.Title || !head.Date.Equal(whole.Date)) {
		t.Errorf("%s: outline is %q, %v; not %q, %v", name, head.Title, head.Date, whole.Title, whole.Date)
	}
}

func describe(b *Block) string {
	around := func(b *Block) string {
		if b == nil {
			return "-"
		}
		return b.Text
	}
	s := fmt.Sprint(b.Kind, b.Text, b.Items, b.Level, b.Source(source.Span{Start: 0, End: len(b.Text)}), around(b.LeadIn), around(b.Before))
	for _, h := range b.Section {
		s += h.Text
	}
	return s
}
