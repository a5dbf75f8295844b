package checker

import (
	"github.com/steadfact/steadfact/checker/internal/sentence"
	"github.com/steadfact/steadfact/internal/document"
	"github.com/steadfact/steadfact/internal/language"
	"github.com/steadfact/steadfact/internal/source"
)

// blockReading is a block that has been read.
type blockReading struct {
	block     *document.Block
	text      *language.Text
	sentences []*sentence.Reading // taken apart when first asked for
	known     *sentence.Vocables
	values    language.Sorts // of all sentences, once allSorts is asked
	sorted    bool
}

// manyBlocks bounds how many blocks are kept taken apart for those that follow.
const manyBlocks = 512

// reading reads a block, or remembers how it was read.
func (p *pass) reading(b *document.Block) *blockReading {
	if r := p.read[b]; r != nil {
		return r
	}
	if len(p.read) >= manyBlocks {
		clear(p.read)
	}
	t := p.text(b)
	r := &blockReading{block: b, text: t, sentences: make([]*sentence.Reading, len(t.Sentences)), known: p.Vocables}
	p.read[b] = r
	return r
}

// sentence is sentence i of the block, taken apart.
func (br *blockReading) sentence(i int) *sentence.Reading {
	if br.sentences[i] == nil {
		br.sentences[i] = sentence.New(br.text, br.text.Sentences[i].First, br.text.Sentences[i].Last, br.known)
		br.sentences[i].Code = br.block.Code
	}
	return br.sentences[i]
}

// sorts are the sorts of the values in sentence i.
func (br *blockReading) sorts(i int) (all language.Sorts) {
	s, toks := br.text.Sentences[i], br.text.Tokens
	sentence := source.Span{Start: int(toks[s.First].Start), End: int(toks[s.Last-1].End)}
	for _, m := range br.text.MentionsIn(sentence) {
		all |= m.Sorts()
	}
	return all
}

// allSorts are the sorts of the values in the block.
func (br *blockReading) allSorts() language.Sorts {
	if !br.sorted {
		br.sorted = true
		for m := range br.text.Mentions {
			br.values |= br.text.Mentions[m].Sorts()
		}
	}
	return br.values
}
