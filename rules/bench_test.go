package rules

import (
	"fmt"
	"strings"
	"testing"
)

// BenchmarkLoad reads short forms.
func BenchmarkLoad(b *testing.B) {
	var text strings.Builder
	text.WriteString("[facts]\n")
	for i := range 1000 {
		fmt.Fprintf(&text, "f%d = \"The warehouse number %d of Norhaven holds [%d] barrels of oil.\"\n", i, i/7, 100+i%900)
	}
	b.SetBytes(int64(text.Len()))
	b.ReportAllocs()
	for b.Loop() {
		if _, err := Parse("facts.toml", text.String()); err != nil {
			b.Fatal(err)
		}
	}
}
