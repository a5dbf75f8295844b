package document

import (
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/steadfact/steadfact/internal/language/token"
	"github.com/steadfact/steadfact/internal/source"
)

// corpus is the folder of real documents, beside the repository or where STEADFACT_CORPUS says.
func corpus(t testing.TB) string {
	dir := os.Getenv("STEADFACT_CORPUS")
	if dir == "" {
		dir = filepath.Join("..", "..", "..", "shared")
	}
	if _, err := os.Stat(dir); err != nil {
		t.Skip("no corpus of real documents")
	}
	return dir
}

// realDocuments reads the corpus.
func realDocuments(t testing.TB) []*source.Source {
	dir := corpus(t)
	var out []*source.Source
	for _, folder := range []string{"seeds", "wild", "corpus"} {
		err := filepath.WalkDir(filepath.Join(dir, folder), func(path string, d fs.DirEntry, err error) error {
			if err != nil || d.IsDir() || !strings.HasSuffix(path, ".md") && !strings.HasSuffix(path, ".txt") {
				return err
			}
			text, err := os.ReadFile(path)
			out = append(out, source.New(filepath.ToSlash(path), string(text)))
			return err
		})
		if err != nil {
			t.Fatal(err)
		}
	}
	return out
}

// Every word of every block must stand in the file where its span says.
func TestRealDocuments(t *testing.T) {
	blocks, words := 0, 0
	srcs := realDocuments(t)
	for _, src := range srcs {
		doc := Parse(src)
		words += checkSpans(t, doc)
		blocks += len(doc.Blocks)
	}
	t.Logf("%d files, %d blocks, %d words", len(srcs), blocks, words)
}

// checkSpans holds the promises every document must keep, and counts the words that were compared with the file.
func checkSpans(t *testing.T, doc *Document) (words int) {
	t.Helper()
	text := doc.Source.Text
	fail := func(b *Block, format string, args ...any) {
		t.Helper()
		t.Errorf(doc.Source.Path+": "+format+" in %q", append(args, b.Text)...)
	}
	seen, last := map[*Block]bool{}, 0
	for _, b := range doc.Blocks {
		seen[b] = true
		whole := b.Source(source.Span{End: len(b.Text)})
		if whole.Start < 0 || whole.End > len(text) || whole.Start >= whole.End {
			fail(b, "span %v", whole)
			continue
		}
		if whole.Start < last && b.Kind != Caption {
			fail(b, "stands before the block before it")
		}
		last = max(last, whole.Start)
		if strings.Trim(b.Text, " \t\r\n") != b.Text {
			fail(b, "white space at an end")
		}
		checkSegments(t, b)
		for _, s := range append(append([]source.Span{}, b.Code...), b.Links...) {
			if s.Start < 0 || s.Start >= s.End || s.End > len(b.Text) {
				fail(b, "code or link %v", s)
			}
		}
		for _, other := range append([]*Block{b.LeadIn, b.Row, b.Column, b.Before}, b.Section...) {
			if other != nil && (!seen[other] || other == b) {
				fail(b, "context %q comes later or not at all", other.Text)
			}
		}
		for _, tok := range token.Tokenize(b.Text, nil) {
			s := b.Source(tok.Span())
			if !whole.Contains(s) {
				fail(b, "token %v outside its block", s)
			} else if got := s.Of(text); got != tok.Of(b.Text) && b.inOnePiece(tok.Span()) {
				fail(b, "token %q stands for %q", tok.Of(b.Text), got)
			}
			words++
		}
	}
	last = 0
	for _, c := range doc.Comments {
		if c.Start < last || c.End > len(text) || !strings.HasPrefix(c.Of(text), "<!--") && !strings.HasPrefix(c.Of(text), "{/*") {
			t.Errorf("%s: comment %v", doc.Source.Path, c)
		}
		last = c.End
	}
	return words
}

// checkSegments sees that they cover the text without gaps, and the source in order.
func checkSegments(t *testing.T, b *Block) {
	t.Helper()
	text, src := 0, 0
	for _, s := range b.segments {
		if s.text != text || s.length <= 0 || s.source < src || s.end < s.source {
			t.Errorf("segments %v of %q", b.segments, b.Text)
			return
		}
		text, src = s.text+s.length, s.end
	}
	if b.segments != nil && text != len(b.Text) {
		t.Errorf("segments %v end before %q", b.segments, b.Text)
	}
}

// inOnePiece reports whether a part of the text must stand in the source as it is.
func (b *Block) inOnePiece(s source.Span) bool {
	if b.segments == nil {
		return true
	}
	first, last := b.segmentAt(s.Start), b.segmentAt(s.End-1)
	return first == last && !first.squeezed()
}
