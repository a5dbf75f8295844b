package checker

import (
	"slices"
	"strings"

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

// plain runs the checks that need no facts on a block.
func (p *pass) plain(b *document.Block) {
	s := shapeOf(b.Text)
	if s.digits == 0 && b.Items == 0 {
		return
	}
	var pr *prose
	for i := range plainChecks {
		c := &plainChecks[i]
		if !p.base.Settings.Checks[c.name] || !c.may(b, s) {
			continue
		}
		if pr == nil {
			pr = p.prose(b)
		}
		pr.check = c
		c.find(pr)
	}
}

// prose is a block that the checks look at.
type prose struct {
	*pass
	block *document.Block
	*language.Text
	check *plainCheck
}

// prose reads a block, unless the facts have had it read.
func (p *pass) prose(b *document.Block) *prose {
	if r := p.read[b]; r != nil {
		return &prose{pass: p, block: b, Text: r.text}
	}
	t := language.Read(b.Text, p.doc.Date)
	t.Mentions = slices.DeleteFunc(t.Mentions, func(m language.Mention) bool { return inCode(b, m.Span) })
	return &prose{pass: p, block: b, Text: t}
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

var mistakes = set(`invalid invalidate validate validates validated validation validator incorrect incorrectly wrong wrongly erroneous
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

// slip is something that the text itself proves wrong. Which of its two halves is to be mended only the author knows, so that
// none comes with a suggestion.
type slip struct {
	source.Span
	kind, expected, message string
	doubtful                bool // it may be right in an unusual reading: a warning
}

// report makes a finding of a slip, unless it stands in code or is cited.
func (p *prose) report(s slip) {
	if inCode(p.block, s.Span) || p.cited(s.Span) {
		return
	}
	at := p.sentenceOf(p.tokenAt(s.Start))
	f := Finding{
		Rule: p.check.name, Kind: s.kind, Severity: p.check.severity, Path: p.doc.Source.Path,
		Found: s.Of(p.Text.Text), Expected: s.expected, Message: s.message, Sentence: p.span(at.First, at.Last).Of(p.Text.Text),
	}
	if s.doubtful {
		f.Severity = max(f.Severity, rules.Warning)
	}
	f.Span, f.Start, f.End = p.place(p.block, s.Span)
	if n := len(p.block.Section); n > 0 {
		f.Section = p.block.Section[n-1].Text
	}
	f.Fingerprint = Fingerprint(f)
	p.result.Findings = append(p.result.Findings, f)
}
