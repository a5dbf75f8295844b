package checker

import (
	"github.com/steadfact/steadfact/internal/document"
	"github.com/steadfact/steadfact/internal/source"
)

// Explanation is how one sentence was judged, step by step.
type Explanation struct {
	Sentence string
	Span     source.Span // in the file
	Steps    []string
}

// Explain tells how the sentences on a line of a document were judged; all of them when line is 0.
func (c *Checker) Explain(doc *document.Document, line int) []Explanation { return nil }
