// Package plain has the checks that need no facts: what they find wrong, the text itself proves. They are on by default, so that each is
// silent on any doubt.
//
// The files: plain (the checks, and a block as they look at it), shape (may a block matter at all? told without reading it), weekday and
// calendar (days that never were, and weekdays they were not), year (which year is meant), range (ranges that run backwards), number
// (numbers written twice), list and lead (lists of another length than announced), arithmetic, age and share (what does not add up).
package plain

import (
	"slices"
	"strings"

	"github.com/steadfact/steadfact/checker/internal/sentence"
	"github.com/steadfact/steadfact/internal/document"
	"github.com/steadfact/steadfact/internal/language"
	"github.com/steadfact/steadfact/internal/language/token"
	"github.com/steadfact/steadfact/internal/source"
	"github.com/steadfact/steadfact/rules"
)

// plainCheck is a check that needs no facts: what it finds wrong, the text itself proves.
type plainCheck struct {
	name     string // as [check] switches it
	severity rules.Severity
	may      func(*document.Block, shape) bool // whether a block can matter at all, told without reading it
	find     func(*prose)
}

// plainChecks are the checks that need no facts, in the order of the documentation.
var plainChecks = []plainCheck{
	{"weekday", rules.Error, mayWeekday, (*prose).weekdays},
	{"impossible-date", rules.Error, mayImpossible, (*prose).impossibleDates},
	{"reversed-range", rules.Error, mayReversed, (*prose).reversedRanges},
	{"spelled-number", rules.Error, maySpelled, (*prose).spelledNumbers},
	{"list-count", rules.Warning, mayListCount, (*prose).listCounts},
	{"arithmetic", rules.Error, mayArithmetic, (*prose).arithmetic},
}

// Slips runs the checks that need no facts, as far as they are on, on block at of a document. It reads the block only where one of
// them may find something.
func Slips(doc *document.Document, at int, on map[string]bool, read func(*document.Block) *language.Text) []Slip {
	b := doc.Blocks[at]
	s := shapeOf(b.Text)
	if s.digits == 0 && b.Items == 0 {
		return nil
	}
	p := prose{doc: doc, at: at, block: b}
	for i := range plainChecks {
		c := &plainChecks[i]
		if !on[c.name] || !c.may(b, s) {
			continue
		}
		if p.Text == nil {
			p.Text = read(b)
		}
		p.check = c
		c.find(&p)
	}
	return p.slips
}

// prose is a block that the checks look at.
type prose struct {
	doc   *document.Document
	at    int // which of the document's blocks it is
	block *document.Block
	*language.Text
	check *plainCheck
	slips []Slip // that were found
}

// word is token i in small letters; "" outside the text.
func (p *prose) word(i int) string {
	if i < 0 || i >= len(p.Tokens) {
		return ""
	}
	w := strings.ToLower(p.Tokens[i].Of(p.Text.Text))
	if len(w) > 3 && p.Tokens[i].Kind == token.Word {
		return strings.ReplaceAll(strings.ReplaceAll(w, "'", ""), "’", "") // as the tables have it: doesnt
	}
	return w
}

// isWord reports whether token i is a word and no sign or number.
func (p *prose) isWord(i int) bool {
	return i >= 0 && i < len(p.Tokens) && p.Tokens[i].Kind == token.Word
}

// small reports whether token i is a word without a capital.
func (p *prose) small(i int) bool { return p.isWord(i) && !p.Tokens[i].Upper }

// glued reports whether token i follows the one before it without space.
func (p *prose) glued(i int) bool { return i > 0 && i < len(p.Tokens) && !p.Tokens[i].Space }

// span is the place of tokens [first, last).
func (p *prose) span(first, last int) source.Span {
	return source.Span{Start: int(p.Tokens[first].Start), End: int(p.Tokens[last-1].End)}
}

// tokenAt is the first token that ends behind an offset.
func (p *prose) tokenAt(offset int) int {
	i, _ := slices.BinarySearchFunc(p.Tokens, offset, func(t token.Token, at int) int { return int(t.End) - at - 1 })
	return i
}

// sentenceOf is the sentence that token i stands in.
func (p *prose) sentenceOf(i int) token.Sentence {
	n, _ := slices.BinarySearchFunc(p.Sentences, i, func(s token.Sentence, at int) int { return s.Last - at - 1 })
	if n < len(p.Sentences) {
		return p.Sentences[n]
	}
	return token.Sentence{First: 0, Last: len(p.Tokens)}
}

// says reports whether one of the words stands among tokens [first, last).
func (p *prose) says(words map[string]bool, first, last int) bool {
	for i := max(first, 0); i < min(last, len(p.Tokens)); i++ {
		if words[p.word(i)] {
			return true
		}
	}
	return false
}

// speaksOfMistakes reports whether the sentence of token i speaks of something wrong, so that what it cites may well be wrong.
func (p *prose) speaksOfMistakes(i int) bool {
	s := p.sentenceOf(i)
	return p.says(mistakes, s.First, s.Last)
}

var mistakes = sentence.Set(`invalid invalidate validate validates validated validation validator incorrect incorrectly wrong wrongly erroneous
	erroneously error errors typo typos mistake mistakes mistaken mistakenly misprint misprinted misdated nonexistent existent exist exists impossible
	bogus nonsense nonsensical fictional fictitious imaginary hypothetical sic correction corrected corrects parse parses parsed parser parsing
	reject rejects rejected overflow overflows regex strftime malformed contradictory contradiction inconsistent false`)

// cited reports whether quotation marks stand on both sides of a span: what stands in them is spoken of, and not said.
func (p *prose) cited(s source.Span) bool {
	text := p.Text.Text
	before, after := strings.TrimRight(text[:s.Start], "*_"), strings.TrimLeft(text[s.End:], "*_,.")
	return endsInQuote(before) && startsWithQuote(after)
}

func endsInQuote(s string) bool {
	return slices.ContainsFunc(quoteMarks, func(q string) bool { return strings.HasSuffix(s, q) })
}

func startsWithQuote(s string) bool {
	return slices.ContainsFunc(quoteMarks, func(q string) bool { return strings.HasPrefix(s, q) })
}

var quoteMarks = []string{`"`, "'", "“", "”", "‘", "’", "«", "»", "`"}

// Slip is something that the text itself proves wrong. Which of its two halves is to be mended only the author knows, so that
// none comes with a suggestion.
type Slip struct {
	source.Span             // in the block's text
	Kind, Expected, Message string
	doubtful                bool // it may be right in an unusual reading: a warning

	Check    string // that found it
	Severity rules.Severity
	Sentence string // that it stands in
}

// report notes a slip, unless it stands in code or is cited.
func (p *prose) report(s Slip) {
	if p.block.InCode(s.Span) || p.cited(s.Span) {
		return
	}
	s.Check, s.Severity = p.check.name, p.check.severity
	if s.doubtful {
		s.Severity = max(s.Severity, rules.Warning)
	}
	at := p.sentenceOf(p.tokenAt(s.Start))
	s.Sentence = p.span(at.First, at.Last).Of(p.Text.Text)
	p.slips = append(p.slips, s)
}
