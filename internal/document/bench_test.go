package document

import (
	"strings"
	"testing"

	"github.com/steadfact/steadfact/internal/source"
)

func BenchmarkMarkdown(b *testing.B) { benchmarkMarkdown(b, func(s *source.Source) { Parse(s) }) }

func BenchmarkPassages(b *testing.B) {
	benchmarkMarkdown(b, func(s *source.Source) { passages(s.Text, 0, longPassage) })
}

// benchmarkMarkdown does something with all real documents in Markdown.
func benchmarkMarkdown(b *testing.B, do func(*source.Source)) {
	var srcs []*source.Source
	size := 0
	for _, s := range realDocuments(b) {
		if strings.HasSuffix(s.Path, ".md") {
			srcs = append(srcs, s)
			size += len(s.Text)
		}
	}
	b.SetBytes(int64(size))
	b.ReportAllocs()
	for b.Loop() {
		for _, s := range srcs {
			do(s)
		}
	}
}

func BenchmarkPlain(b *testing.B) {
	for name, text := range map[string]string{
		"wrapped":   strings.Repeat("The red boat sails to the north of the bay and stays there until\nsummer ends; the blue boat, which is older, goes back to its port.\nIt sank.\n\n", 10000),
		"unwrapped": strings.Repeat(longLine+"\n\n"+otherLine+"\n", 4000),
	} {
		b.Run(name, func(b *testing.B) {
			b.SetBytes(int64(len(text)))
			b.ReportAllocs()
			for b.Loop() {
				parse("a.txt", text)
			}
		})
	}
}
