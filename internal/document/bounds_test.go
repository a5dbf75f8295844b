package document

import (
	"fmt"
	"strings"
	"testing"
)

func TestManyDefinitions(t *testing.T) {
	var s strings.Builder
	for i := range 3*mostLines + 7 {
		fmt.Fprintf(&s, "[a%d]: https://example.org/%d\n", i, i)
	}
	for _, tt := range []struct{ end, want string }{
		{"", "See a1506."},
		{"Two boats.", "Two boats."},
	} {
		doc := parse("a.md", s.String()+tt.end+"\n\nSee [a1506].")
		if got := doc.Blocks[0].Text; got != tt.want {
			t.Errorf("first block %q, want %q", got, tt.want)
		}
		if last := doc.Blocks[len(doc.Blocks)-1]; len(last.Links) != 1 {
			t.Errorf("%q has no link", last.Text)
		}
	}
	long := strings.Repeat("two boats\n", 2*mostLines)
	if b := parse("a.md", long).Blocks; len(b) != 1 || len(b[0].Text) != len(long)-1 {
		t.Errorf("a long paragraph became %d blocks", len(b))
	}
}

func TestDeepNesting(t *testing.T) {
	for _, mark := range []string{"> ", "- ", "1. "} {
		doc := parse("a.md", strings.Repeat(mark, 5*deepest)+"two")
		if len(doc.Blocks) != 1 || !strings.HasSuffix(doc.Blocks[0].Text, "two") {
			t.Errorf("%q: %d blocks", mark, len(doc.Blocks))
		}
	}
}

func TestLinkEnd(t *testing.T) {
	for _, tt := range []struct {
		line string
		end  int
		sane bool
	}{
		{"(a)", 2, true}, {"(a(b)c)d", 6, true}, {`(a\))`, 4, true}, {"()", 1, true},
		{"(a", -1, true}, {"(a \"(\")", -1, true}, {`(a\`, -1, true},
		{strings.Repeat("(", 40) + strings.Repeat(")", 40), -1, false},
		{"(" + strings.Repeat("a", longestURL+1) + ")", -1, false},
	} {
		if end, sane := linkEnd([]byte(tt.line)); end != tt.end || sane != tt.sane {
			t.Errorf("linkEnd(%.20q) = %d, %v, want %d, %v", tt.line, end, sane, tt.end, tt.sane)
		}
	}
}
