package document

import (
	"reflect"

	"github.com/yuin/goldmark/ast"
	"github.com/yuin/goldmark/parser"
	"github.com/yuin/goldmark/text"
	"github.com/yuin/goldmark/util"
)

// Where goldmark takes quadratic time, what it is asked is bounded. No document that people write comes near these bounds.
const (
	deepest    = 100  // blocks open at once: goldmark looks at a line anew for each of them
	mostParens = 32   // open in a link's destination; cmark has the same bound
	longestURL = 4000 // bytes of a link's destination and title

	mostOpenEnds = 1000 // links that do not end in their line
	lastLink     = 5000 // line of a paragraph that may hold a link
	mostLines    = 500  // of a paragraph that is searched for link definitions at once
)

// bounded puts bounds around those of goldmark's parsers that need them.
func bounded(parsers []util.PrioritizedValue) []util.PrioritizedValue {
	for i, p := range parsers {
		switch reflect.TypeOf(p.Value) {
		case reflect.TypeOf(parser.NewBlockquoteParser()), reflect.TypeOf(parser.NewListParser()):
			parsers[i].Value = shallow{p.Value.(parser.BlockParser)}
		case reflect.TypeOf(parser.NewLinkParser()):
			parsers[i].Value = boundedLink{p.Value.(linkParser)}
		}
	}
	return parsers
}

// shallow opens no block too deep inside others.
type shallow struct{ parser.BlockParser }

func (s shallow) Open(parent ast.Node, r text.Reader, pc parser.Context) (ast.Node, parser.State) {
	if len(pc.OpenedBlocks()) >= deepest {
		return nil, parser.NoChildren
	}
	return s.BlockParser.Open(parent, r, pc)
}

type linkParser interface {
	parser.InlineParser
	parser.CloseBlocker
}

// boundedLink takes no link whose destination does not end in sight.
type boundedLink struct{ linkParser }

// openEnds counts the links of a document that may go on in the next line.
var openEnds = parser.NewContextKey()

func (b boundedLink) Parse(parent ast.Node, r text.Reader, pc parser.Context) ast.Node {
	if n, _ := r.Position(); n > lastLink {
		return nil
	}
	line, _ := r.PeekLine()
	if len(line) < 2 || line[0] != ']' || line[1] != '(' {
		return b.linkParser.Parse(parent, r, pc)
	}
	end, sane := linkEnd(line[1:])
	if end < 0 && sane {
		n, _ := pc.Get(openEnds).(int)
		pc.Set(openEnds, n+1)
		sane = n < mostOpenEnds
	}
	if !sane {
		return nil
	}
	return b.linkParser.Parse(parent, r, pc)
}

// linkEnd looks for the parenthesis that closes the one a line starts with: -1 if it is not in the line. A link that is not
// sane has too many parentheses or is too long.
func linkEnd(line []byte) (end int, sane bool) {
	open := 0
	for i := 0; i < len(line); i++ {
		switch line[i] {
		case '\\':
			i++
		case '(':
			open++
		case ')':
			open--
		}
		if open == 0 {
			return i, true
		}
		if open > mostParens || i > longestURL {
			return -1, false
		}
	}
	return -1, true
}

// definitions takes the link definitions from the start of a paragraph, some lines at a time.
type definitions struct{ parser.ParagraphTransformer }

func (d definitions) Transform(p *ast.Paragraph, r text.Reader, pc parser.Context) {
	for lines := p.Lines(); lines.Len() > mostLines; {
		head := ast.NewParagraph()
		head.Lines().AppendAll(lines.Sliced(0, mostLines))
		p.Parent().InsertBefore(p.Parent(), p, head)
		d.ParagraphTransformer.Transform(head, r, pc)
		taken := mostLines
		if head.Parent() != nil {
			taken -= head.Lines().Len()
			p.Parent().RemoveChild(p.Parent(), head)
		}
		if taken == 0 {
			break
		}
		lines.SetSliced(taken, lines.Len())
	}
	d.ParagraphTransformer.Transform(p, r, pc)
}
