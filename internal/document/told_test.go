package document

import (
	"testing"

	"github.com/steadfact/steadfact/internal/source"
)

// TestTold: what is told around a block's text stands at its edges, the text itself where it stood, in pieces, too.
func TestTold(t *testing.T) {
	src := "| Flag | Default |\n|---|---|\n| `--wait` | **5**&nbsp;s |\n"
	doc := Parse(source.New("a.md", src))
	row := doc.Blocks[2]
	cell := row.Next
	if cell == nil || cell.Next != nil || row.Kind != Cell {
		t.Fatalf("the row of %q goes on with %v", row.Text, cell)
	}
	told := cell.Told(source.Span{End: len(cell.Text)}, "wait (default: ", ")", nil)
	if want := "wait (default: 5\u00a0s)"; told.Text != want {
		t.Fatalf("told as %q, not %q", told.Text, want)
	}
	for _, tt := range []struct {
		from, to int
		want     string
	}{
		{15, 16, "5"}, {15, len(told.Text) - 1, "5**&nbsp;s"}, {0, len(told.Text), "5**&nbsp;s"}, {0, 4, ""}, {len(told.Text) - 1, len(told.Text), ""},
	} {
		if got := told.Source(source.Span{Start: tt.from, End: tt.to}).Of(src); got != tt.want {
			t.Errorf("[%d:%d] stands at %q, not %q", tt.from, tt.to, got, tt.want)
		}
	}
}
