package retrieve

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/steadfact/steadfact/checker/internal/sentence"
	"github.com/steadfact/steadfact/checker/internal/statement"
	"github.com/steadfact/steadfact/rules"
)

// TestReadInOrder: facts are given in their order, and their words are whole, whether they stay or lie where others did.
func TestReadInOrder(t *testing.T) {
	var text strings.Builder
	text.WriteString("[facts]\n")
	for i := range 40 * together {
		fmt.Fprintf(&text, "f%d = \"Shed %d of the%s yard holds [%d] crates.\"\n", i, i, strings.Repeat(" old", i%(2*wordsPerFact)), 100+i)
	}
	base, err := rules.Parse("facts.toml", text.String())
	if err != nil {
		t.Fatal(err)
	}
	for _, stay := range []bool{true, false} {
		next := 0
		readInOrder(statement.NewBook(base), base.Facts, stay, func(fact int, read [][]*statement.Statement) {
			want := statement.Read(base.Facts[next], 0, nil)[0]
			if got := read[0][0]; fact != next || !slices.EqualFunc(got.Words, want.Words, func(a, b sentence.Word) bool { return a.Form == b.Form && a.Span == b.Span }) {
				t.Errorf("stay %t: fact %d, want %d: %v", stay, fact, next, got.Words)
			}
			next++
		})
		if next != len(base.Facts) {
			t.Errorf("stay %t: %d facts are given of %d", stay, next, len(base.Facts))
		}
	}
}
