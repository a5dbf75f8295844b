package document

import (
	"bytes"

	"github.com/yuin/goldmark/ast"
	"github.com/yuin/goldmark/parser"
	"github.com/yuin/goldmark/text"
	"github.com/yuin/goldmark/util"
)

// box is a block that holds blocks: an admonition.
type box struct{ ast.BaseBlock }

// void is a block without prose. Its lines go on until one holds a text of until; with none it is a single line.
type void struct {
	ast.BaseBlock
	until [][]byte
}

// skipped is a piece of a line that is no prose; a comment's place is kept.
type skipped struct {
	ast.BaseInline
	comment text.Segment
}

var (
	kindBox     = ast.NewNodeKind("Box")
	kindVoid    = ast.NewNodeKind("Void")
	kindSkipped = ast.NewNodeKind("Skipped")
)

func (*box) Kind() ast.NodeKind     { return kindBox }
func (*void) Kind() ast.NodeKind    { return kindVoid }
func (*skipped) Kind() ast.NodeKind { return kindSkipped }
func (*void) IsRaw() bool           { return true }

func (n *box) Dump(src []byte, level int)     { ast.DumpHelper(n, src, level, nil, nil) }
func (n *void) Dump(src []byte, level int)    { ast.DumpHelper(n, src, level, nil, nil) }
func (n *skipped) Dump(src []byte, level int) { ast.DumpHelper(n, src, level, nil, nil) }

// footnoteBlock leaves footnotes where they are written: goldmark moves them to the end, and drops those nobody refers to.
type footnoteBlock struct{ parser.BlockParser }

func (footnoteBlock) Close(ast.Node, text.Reader, parser.Context) {}

// admonition reads MkDocs's "!!! note "Title"", "??? note" and "=== "Tab"": a line, and what is indented below it.
// https://squidfunk.github.io/mkdocs-material/reference/admonitions/
type admonition struct{}

var admonitionMarks = [][]byte{[]byte("!!! "), []byte("??? "), []byte("???+ "), []byte(`=== "`), []byte(`===! "`)}

func (admonition) Trigger() []byte { return []byte("!?=") }

func (admonition) Open(_ ast.Node, r text.Reader, pc parser.Context) (ast.Node, parser.State) {
	line, seg := r.PeekLine()
	pos := pc.BlockOffset()
	if pos < 0 || !anyPrefix(line[pos:], admonitionMarks) {
		return nil, parser.NoChildren
	}
	n := &box{}
	if first, last := bytes.IndexByte(line, '"'), bytes.LastIndexByte(line, '"'); first < last {
		title := ast.NewTextBlock()
		title.Lines().Append(text.NewSegment(seg.Start-seg.Padding+first+1, seg.Start-seg.Padding+last))
		n.AppendChild(n, title)
	}
	r.AdvanceToEOL()
	return n, parser.HasChildren
}

func (admonition) Continue(_ ast.Node, r text.Reader, _ parser.Context) parser.State {
	line, _ := r.PeekLine()
	if util.IsBlank(line) {
		return parser.Continue | parser.HasChildren
	}
	pos, padding := util.IndentPosition(line, r.LineOffset(), 4)
	if pos < 0 {
		return parser.Close
	}
	r.AdvanceAndSetPadding(pos, padding)
	return parser.Continue | parser.HasChildren
}

func (admonition) Close(ast.Node, text.Reader, parser.Context) {}
func (admonition) CanInterruptParagraph() bool                 { return true }
func (admonition) CanAcceptIndentedLine() bool                 { return false }

// fence leaves out the lines that open and close a container of Docusaurus, VitePress or Pandoc: ":::note", ":::".
type fence struct{ voidBlock }

func (fence) Trigger() []byte { return []byte(":") }

func (fence) Open(_ ast.Node, r text.Reader, pc parser.Context) (ast.Node, parser.State) {
	line, _ := r.PeekLine()
	if pos := pc.BlockOffset(); pos < 0 || !bytes.HasPrefix(line[pos:], []byte(":::")) {
		return nil, parser.NoChildren
	}
	r.AdvanceToEOL()
	return &void{}, parser.NoChildren
}

// voidBlock is what the parsers of void blocks have in common.
type voidBlock struct{}

func (voidBlock) Continue(n ast.Node, r text.Reader, _ parser.Context) parser.State {
	v := n.(*void)
	line, _ := r.PeekLine()
	if v.until == nil {
		return parser.Close
	}
	r.AdvanceToEOL()
	if containsAny(line, v.until) {
		return parser.Close
	}
	return parser.Continue | parser.NoChildren
}

func (voidBlock) Close(ast.Node, text.Reader, parser.Context) {}
func (voidBlock) CanInterruptParagraph() bool                 { return true }
func (voidBlock) CanAcceptIndentedLine() bool                 { return false }

// brackets leaves out marks of footnotes ([^1]) and of alerts ([!NOTE]).
type brackets struct{}

func (brackets) Trigger() []byte { return []byte("[") }

func (brackets) Parse(parent ast.Node, r text.Reader, _ parser.Context) ast.Node {
	line, _ := r.PeekLine()
	if len(line) < 4 || line[1] != '^' && (line[1] != '!' || parent.HasChildren() || !inQuote(parent)) {
		return nil
	}
	line = line[:min(len(line), longestTag)]
	end := bytes.IndexAny(line[2:], "]\n")
	if end < 1 || line[2+end] != ']' {
		return nil
	}
	r.Advance(2 + end + 1)
	return &skipped{}
}

// formula leaves out what stands between $$ and $$.
type formula struct{}

func (formula) Trigger() []byte { return []byte("$") }

func (formula) Parse(_ ast.Node, r text.Reader, _ parser.Context) ast.Node {
	line, _ := r.PeekLine()
	if !bytes.HasPrefix(line, formulaMark) {
		return nil
	}
	r.Advance(len(formulaMark))
	for {
		line, _ = r.PeekLine()
		if line == nil {
			return nil
		}
		if i := bytes.Index(line, formulaMark); i >= 0 {
			r.Advance(i + len(formulaMark))
			return &skipped{}
		}
		r.AdvanceLine()
	}
}

var formulaMark = []byte("$$")

func inQuote(n ast.Node) bool { return n.Parent() != nil && n.Parent().Kind() == ast.KindBlockquote }

func anyPrefix(line []byte, prefixes [][]byte) bool {
	for _, p := range prefixes {
		if bytes.HasPrefix(line, p) {
			return true
		}
	}
	return false
}

func containsAny(line []byte, texts [][]byte) bool {
	for _, t := range texts {
		if bytes.Contains(line, t) {
			return true
		}
	}
	return false
}
