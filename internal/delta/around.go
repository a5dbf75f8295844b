package delta

import (
	"cmp"
	"slices"
	"sort"
	"strings"

	"github.com/steadfact/steadfact/internal/document"
	"github.com/steadfact/steadfact/internal/language"
	"github.com/steadfact/steadfact/internal/language/name"
	"github.com/steadfact/steadfact/internal/language/token"
	"github.com/steadfact/steadfact/internal/source"
)

// sentence is one of a document, word by word.
type sentence struct {
	block  *document.Block
	span   source.Span // in the file
	words  []word
	text   string   // all words
	around string   // see surroundings
	before string   // the words of the sentence before
	times  []string // the dates and versions in the rest of the block, and in the paragraph before
}

// word is one that counts: articles and the signs that part words do not.
type word struct {
	form        string
	source.Span // in the block
}

// said is what a word says.
func (w word) said() string { return w.form }

// outline is the sentences of a document.
type outline struct {
	all []*sentence            // by their places
	of  map[string][]*sentence // by their surroundings
}

// outlineOf takes a document apart. What stands under a heading that is a date or a version is left out: it tells of what was so then.
func outlineOf(doc *document.Document) *outline {
	o := &outline{of: map[string][]*sentence{}}
	texts := map[*document.Block]*language.Text{}
	text := func(b *document.Block) *language.Text {
		if texts[b] == nil {
			texts[b] = language.Read(b.Text, doc.Date)
		}
		return texts[b]
	}
	for _, b := range doc.Blocks {
		if b.Kind == document.Heading || b.Kind == document.Header || slices.ContainsFunc(b.Section, func(h *document.Block) bool { return dates(text(h)) }) {
			continue
		}
		key := surroundings(doc, b)
		for i := range text(b).Sentences {
			s := &sentence{block: b, words: wordsOf(text(b), i), around: key}
			if len(s.words) == 0 {
				continue
			}
			s.text = joined(s.words, word.said)
			inside := source.Span{Start: s.words[0].Start, End: s.words[len(s.words)-1].End}
			s.span, s.times = b.Source(inside), timesOf(text(b), inside)
			switch {
			case i > 0:
				s.before = joined(wordsOf(text(b), i-1), word.said)
			case b.Before != nil:
				s.follows(b, text(b.Before))
			}
			slices.Sort(s.times)
			o.all = append(o.all, s)
			o.of[key] = append(o.of[key], s)
		}
	}
	slices.SortStableFunc(o.all, func(a, b *sentence) int { return cmp.Compare(a.span.Start, b.span.Start) })
	return o
}

// follows notes what stands right before the first sentence of a block.
func (s *sentence) follows(b *document.Block, above *language.Text) {
	if last := len(above.Sentences) - 1; last >= 0 {
		s.before = joined(wordsOf(above, last), word.said)
	}
	if b.Kind == document.Paragraph {
		s.times = append(s.times, timesOf(above, source.Span{})...)
	}
}

// at is the sentence at a place, nil for none.
func (o *outline) at(place source.Span) *sentence {
	i := sort.Search(len(o.all), func(i int) bool { return o.all[i].span.End > place.Start })
	if i == len(o.all) || !o.all[i].span.Overlaps(place) {
		return nil
	}
	return o.all[i]
}

// surroundings is all by which the place of a block is told apart from others: the title, its sort, its headings, lead-in, row and column.
func surroundings(doc *document.Document, b *document.Block) string {
	parts := []string{doc.Title, string(rune('a' + b.Kind))}
	add := func(o *document.Block) {
		if o != nil {
			parts = append(parts, strings.Join(strings.Fields(o.Text), " "))
		}
		parts = append(parts, "")
	}
	for _, h := range b.Section {
		add(h)
	}
	for l := b.LeadIn; l != nil; l = l.LeadIn {
		add(l)
	}
	add(b.Row)
	add(b.Column)
	return strings.Join(parts, "\x00")
}

// wordsOf are the words of sentence n of a text.
func wordsOf(t *language.Text, n int) (out []word) {
	for _, tok := range t.Tokens[t.Sentences[n].First:t.Sentences[n].Last] {
		form := name.Fold(tok.Of(t.Text))
		if form != "" && !articles[form] && !(tok.Kind == token.Sign && light(tok, t.Text)) {
			out = append(out, word{form, tok.Span()})
		}
	}
	return out
}

// timesOf are the dates and versions of a text, but for those of a part.
func timesOf(t *language.Text, but source.Span) (out []string) {
	for i := range t.Mentions {
		if m := &t.Mentions[i]; !but.Contains(m.Span) && timed(m) {
			out = append(out, m.Of(t.Text))
		}
	}
	return out
}

// light reports whether a sign only parts words: one within a value says something.
func light(t token.Token, text string) bool {
	inside := t.Start > 0 && int(t.End) < len(text) && !t.Space && text[t.End] != ' '
	return !inside && strings.Contains(`.,;:"“”'‘’()*_`+"`", t.Of(text))
}

// timed reports whether a value tells of when something is so: a date, or a version.
func timed(m *language.Mention) bool {
	return m.Version != nil || m.Temporal != nil && m.Temporal.Date != nil
}

// dates reports whether a heading is a date or a version.
func dates(heading *language.Text) bool {
	return slices.ContainsFunc(heading.Mentions, func(m language.Mention) bool {
		return timed(&m) && 2*m.Whole.Len() >= len(strings.TrimSpace(heading.Text))
	})
}

// sameAround reports whether what a sentence takes over from the text around it stayed as it was: the dates and versions around it, and the sentence
// before where it points back at that.
func sameAround(was, now *sentence) bool {
	return slices.Equal(was.times, now.times) && (!was.pointsBack() || was.before == now.before)
}

// shortSentence is how many words may have a pronoun that stands for something in the sentence before.
const shortSentence = 12

// pointsBack reports whether the sentence may need the one before.
func (s *sentence) pointsBack() bool {
	return backward[s.words[0].form] || len(s.words) <= shortSentence && slices.ContainsFunc(s.words, func(w word) bool { return pointing[w.form] })
}

// sameTable reports whether the rest of the row that a cell stands in stayed as it was, and most of its column: a table with new figures all over is
// another year's.
func (p *pair) sameTable(was, now *sentence) bool {
	if was.block.Kind != document.Cell {
		return true
	}
	old, next := rowOf(was.block), rowOf(now.block)
	if len(old) != len(next) {
		return false
	}
	for i := range old {
		if (old[i] == was.block) != (next[i] == now.block) || old[i] != was.block && old[i].Text != next[i].Text {
			return false
		}
	}
	return !p.newColumn(was.block, now.block)
}

// newColumn reports whether several cells of the column of a cell were replaced, and most of them.
func (p *pair) newColumn(was, now *document.Block) bool {
	headers := [2]*document.Block{was.Column, now.Column}
	mostly, known := p.columns[headers]
	if !known {
		mostly = mostlyNew(columnOf(p.was, was), columnOf(p.now, now))
		p.columns[headers] = mostly
	}
	return mostly
}

// rowOf is the row of a table that a cell stands in.
func rowOf(b *document.Block) (row []*document.Block) {
	if b.Row != nil {
		b = b.Row
	}
	for ; b != nil; b = b.Next {
		row = append(row, b)
	}
	return row
}

// columnOf is the cells below the header of a cell, by the first cells of their rows.
func columnOf(doc *document.Document, cell *document.Block) map[string]string {
	all := map[string]string{}
	for _, b := range doc.Blocks {
		if b.Kind == document.Cell && b.Column == cell.Column && b.Column != nil && b.Row != nil {
			all[b.Row.Text] = b.Text
		}
	}
	return all
}

// mostlyNew reports whether several cells of a column were replaced, and most of them.
func mostlyNew(was, now map[string]string) bool {
	replaced := 0
	for row, text := range was {
		if next, there := now[row]; there && next != text {
			replaced++
		}
	}
	return replaced > 1 && 2*replaced > len(was)
}
