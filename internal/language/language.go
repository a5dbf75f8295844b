// Package language reads a text: its sentences and the mentions of values in them.
package language

import (
	"slices"
	"sort"
	"time"

	"github.com/steadfact/steadfact/internal/language/quantity"
	"github.com/steadfact/steadfact/internal/language/temporal"
	"github.com/steadfact/steadfact/internal/language/token"
	"github.com/steadfact/steadfact/internal/language/version"
	"github.com/steadfact/steadfact/internal/source"
)

// Kind is the kind of a mention, in the words of the machine contract.
type Kind string

const (
	Number    Kind = "number"
	Quantity  Kind = "quantity"
	Money     Kind = "money"
	Percent   Kind = "percent"
	Ordinal   Kind = "ordinal"
	Ratio     Kind = "ratio"
	Date      Kind = "date"
	DateRange Kind = "daterange"
	Time      Kind = "time"
	Duration  Kind = "duration"
	Version   Kind = "version"
	Name      Kind = "name"
)

// Mention is a value in a text. Exactly one of Quantity, Temporal and Version is set.
type Mention struct {
	source.Span             // the value as written, without hedge and without the counted noun
	Whole       source.Span // with hedge, comparator, preposition and counted noun
	First, Last int         // half-open range of the tokens of Whole
	Kind        Kind
	Quantity    *quantity.Mention
	Temporal    *temporal.Mention
	Version     *version.Mention
}

// Text is a text that has been read.
type Text struct {
	Text      string
	Tokens    []token.Token
	Sentences []token.Sentence
	Mentions  []Mention // by place, none overlapping
}

// MentionsIn are the mentions that lie in a span.
func (t *Text) MentionsIn(s source.Span) []Mention {
	first := sort.Search(len(t.Mentions), func(i int) bool { return t.Mentions[i].Start >= s.Start })
	last := first
	for last < len(t.Mentions) && s.Contains(t.Mentions[last].Span) {
		last++
	}
	return t.Mentions[first:last]
}

// Read tokenises a text and recognises its values. Relative and partial dates hang on reference; with a zero reference they
// stay unresolved.
func Read(text string, reference time.Time) *Text { return new(Reader).Read(text, reference) }

// Reader reads texts one after another in the same memory.
type Reader struct {
	text  Text
	taken []bool
}

// Read is the function of this name. The text that it gives, apart from its mentions, is good until the next one is read.
func (r *Reader) Read(text string, reference time.Time) *Text {
	if least := len(text)/5 + 8; cap(r.text.Tokens) < least { // a token is about five bytes
		r.text.Tokens = make([]token.Token, 0, least)
	}
	r.text.Text = text
	r.text.Tokens = token.Tokenize(text, r.text.Tokens[:0])
	r.text.Sentences = token.Sentences(text, r.text.Tokens, r.text.Sentences[:0])
	r.taken = slices.Grow(r.taken[:0], len(r.text.Tokens))[:len(r.text.Tokens)]
	clear(r.taken)
	r.text.Mentions = recognise(text, r.text.Tokens, r.taken, r.text.Sentences, reference)
	return &r.text
}

// recognise runs the recognisers in the order in which one may take words from the next.
func recognise(text string, toks []token.Token, taken []bool, sents []token.Sentence, reference time.Time) []Mention {
	vs := version.Recognize(text, toks, taken)
	versions := make([]Mention, len(vs))
	for i := range vs {
		m := &vs[i]
		mark(taken, m.First, m.Last)
		versions[i] = Mention{Span: m.Span, Whole: m.Span, First: m.First, Last: m.Last, Kind: Version, Version: m}
	}
	ts := temporal.Recognize(text, toks, taken, sents, reference)
	dates := make([]Mention, len(ts))
	for i := range ts {
		m := &ts[i]
		mark(taken, m.First, m.Last)
		dates[i] = Mention{Span: m.Span, Whole: m.Whole, First: m.First, Last: m.Last, Kind: temporalKind(*m), Temporal: m}
	}
	qs := quantity.Recognize(text, toks, taken, sents)
	quantities := make([]Mention, len(qs))
	for i := range qs {
		m := &qs[i]
		quantities[i] = Mention{Span: m.Span, Whole: m.Whole, First: m.First, Last: m.Last, Kind: kindOf(*m), Quantity: m}
	}
	return merge(merge(versions, dates), quantities)
}
