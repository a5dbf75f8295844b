package delta

import (
	"fmt"
	"math/big"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/steadfact/steadfact/internal/document"
	"github.com/steadfact/steadfact/internal/language"
	"github.com/steadfact/steadfact/internal/language/lexicon"
	"github.com/steadfact/steadfact/internal/language/name"
	"github.com/steadfact/steadfact/internal/language/temporal"
	"github.com/steadfact/steadfact/internal/language/token"
	"github.com/steadfact/steadfact/internal/source"
)

// statement is a sentence by what it says: its telling words and its values.
type statement struct {
	doc   *document.Document
	block *document.Block
	span  source.Span // in the block
	parts []part      // in the order of the sentence
}

// part is a telling word or a value.
type part struct {
	key     string // a word's stem; of a value what it denotes, however it is written
	span    source.Span
	kind    string // of a value, or "name"
	value   bool   // a recognised value
	telling bool   // a value that stands for itself, and is no "first", "one", "today" or "a few"
	name    bool   // a word with a capital, and not because it begins the sentence
}

// said is what a part says.
func (p part) said() string { return p.key }

// statements takes a block apart. Headings, cells and captions say nothing by themselves, and other people's words are theirs.
func statements(doc *document.Document, b *document.Block) []*statement {
	if b.Quoted || b.Kind != document.Paragraph && b.Kind != document.Item {
		return nil
	}
	t := language.Read(b.Text, doc.Date)
	var out []*statement
	for _, s := range t.Sentences {
		if s.First == s.Last {
			continue
		}
		st := &statement{doc: doc, block: b, span: source.Span{Start: int(t.Tokens[s.First].Start), End: int(t.Tokens[s.Last-1].End)}}
		m := 0
		for i := s.First; i < s.Last; i++ {
			tok := t.Tokens[i]
			for m < len(t.Mentions) && t.Mentions[m].End <= int(tok.Start) {
				m++
			}
			switch {
			case m < len(t.Mentions) && t.Mentions[m].Overlaps(tok.Span()):
				if int(tok.Start) <= t.Mentions[m].Start {
					st.parts = append(st.parts, valueOf(&t.Mentions[m], b.Text))
				}
			case tok.Kind != token.Sign:
				st.addWord(tok, b.Text, i == s.First)
			case symbol(tok.Of(b.Text)):
				st.parts = append(st.parts, part{key: tok.Of(b.Text), span: tok.Span()})
			}
		}
		out = append(out, st)
	}
	return out
}

// addWord adds a word, unless it tells nothing.
func (st *statement) addWord(t token.Token, text string, first bool) {
	form := name.Fold(t.Of(text))
	key := lexicon.Stem(form)
	if denials[form] {
		key = "not"
	} else if lexicon.Stop(form) || form == "s" {
		return
	}
	named := t.Upper && !first && key != "not" && lexicon.Dominant(form) != lexicon.Verb
	st.parts = append(st.parts, part{key: key, kind: "name", span: t.Span(), name: named})
}

// symbol reports whether a sign is no punctuation but says something: "∀", "≤", "$".
func symbol(sign string) bool {
	r, _ := utf8.DecodeRuneInString(sign)
	return unicode.In(r, unicode.Sm, unicode.Sc)
}

// denials are the small words that turn a statement round.
var denials = set("not no never nor neither without cannot cant dont doesnt isnt arent wont didnt")

// valueOf is a value as a part of its statement.
func valueOf(m *language.Mention, text string) part {
	p := part{key: denoted(m, text), kind: string(m.Kind), span: m.Span, value: true}
	switch {
	case m.Quantity != nil:
		q := m.Quantity
		p.telling = m.Kind != language.Ordinal && !q.Vague && !q.Named && !(q.Worded && q.Value != nil && q.Value.Cmp(one) <= 0)
	case m.Temporal != nil && m.Temporal.Date != nil:
		d := m.Temporal.Date
		p.telling = d.Deixis == temporal.Absolute || d.Deixis == temporal.Partial || d.Weekday != 0 || m.Temporal.Clock != nil
	default:
		p.telling = true
	}
	return p
}

var one = big.NewRat(1, 1)

// denoted is what a value denotes, so that two ways to write it are equal.
func denoted(m *language.Mention, text string) string {
	switch {
	case m.Temporal != nil && m.Temporal.Date != nil && m.Temporal.Clock == nil && m.Temporal.Date.Deixis != temporal.Absolute:
		d := m.Temporal.Date
		return fmt.Sprint("=date ", d.Year, d.Month, d.Day, d.Weekday, d.Index, d.Grain, d.Part, d.Bound, d.Ends, d.Shift)
	case m.Temporal != nil && m.Temporal.Date != nil && m.Temporal.Clock == nil:
		d := m.Temporal.Date
		return fmt.Sprint("=date ", d.From.Unix(), d.Until.Unix(), d.Part, d.Bound)
	case m.Quantity != nil:
		q := m.Quantity
		unit := ""
		if q.Measure != nil {
			unit = q.Unit
		}
		return fmt.Sprint("=", q.Kind, q.Comparator, q.Vague, number(q.Value), number(q.Low), number(q.High), number(q.Quantity.Of), unit)
	}
	return "=" + string(m.Kind) + " " + strings.ToLower(strings.Join(strings.Fields(m.Of(text)), " "))
}

func number(r *big.Rat) string {
	if r == nil {
		return "-"
	}
	return " " + r.RatString()
}
