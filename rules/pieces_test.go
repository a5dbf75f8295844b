package rules

import (
	"fmt"
	"reflect"
	"strings"
	"testing"
)

// manyFacts are the lines of so many facts that they are decoded in pieces.
func manyFacts() string {
	var b strings.Builder
	for i := 0; b.Len() < 2*pieceBytes; i++ {
		fmt.Fprintf(&b, "fact-%d = \"Hall %d has [%d] seats.\" # counted\n", i, i, i+100)
	}
	return b.String()
}

// Decoded in pieces, a file is what it is as a whole; where pieces do not do, it is not decoded in pieces.
func TestDecodePieces(t *testing.T) {
	many := manyFacts()
	for _, tc := range []struct {
		name, text string
		pieces     bool
	}{
		{"facts alone", "[facts]\n" + many, true},
		{"no line end behind the last", "[facts]\n" + many + "last = 'It has [3] doors.'", true},
		{"settings before", "[check]\nfail_on = \"never\"\n\n[aliases]\nhall = [\"room\"]\n\n[facts]\n" + many, true},
		{"long form before", "[[fact]]\nid = \"x\"\nstatement = \"It has [3] doors.\"\n[facts]\n" + many, true},
		{"few", "[facts]\na = \"It has [3] doors.\"\n", false},
		{"a table behind", "[facts]\n" + many + "[aliases]\nhall = [\"room\"]\n", false},
		{"the same key in two pieces", "[facts]\n" + many + "fact-0 = \"It has [3] doors.\"\n", false},
		{"a dotted key in two pieces", "[facts]\nhall.a = \"It has [3] doors.\"\n" + many + "hall.b = \"It has [4] doors.\"\n", false},
		{"texts of several lines", "[facts]\n" + many + "last = \"\"\"\nIt has [3] doors.\n\"\"\"\n", false},
		{"a header in a text", "[[fact]]\nnote = '''\n[facts]\n'''\n[facts]\n" + many, false},
		{"no TOML", "[facts]\n" + many + "what is this\n", false},
		{"another header", "[facts] # ours\n" + many, false},
	} {
		t.Run(tc.name, func(t *testing.T) {
			got := decodePieces(tc.text)
			if (got != nil) != tc.pieces {
				t.Fatalf("decoded in pieces: %t", got != nil)
			}
			var want map[string]any
			if err := unmarshal(tc.text, &want); tc.pieces && (err != nil || !reflect.DeepEqual(got, want)) {
				t.Errorf("other than the whole (%v)", err)
			}
		})
	}
}
