package checker

import (
	"slices"

	"github.com/steadfact/steadfact/checker/internal/about"
	"github.com/steadfact/steadfact/checker/internal/retrieve"
	"github.com/steadfact/steadfact/checker/internal/sentence"
	"github.com/steadfact/steadfact/internal/document"
	"github.com/steadfact/steadfact/internal/language"
	"github.com/steadfact/steadfact/internal/language/lexicon"
	"github.com/steadfact/steadfact/internal/source"
)

// lead is what a page speaks of by its first sentence, where the title does not say it: "Harbor is a registry …".
type lead struct {
	block *document.Block   // nil for none
	name  *sentence.Reading // what the sentence has for its subject; nil for none
	bag   *retrieve.Bag     // of the name
	asked bool              // name has been asked for
}

const (
	leadBlocks = 8       // among how many blocks a page's first paragraph stands
	leadBytes  = 1 << 13 // and how far from its beginning: a part of a long document has none
)

// leadOf finds the first paragraph of a document.
func leadOf(doc *document.Document) lead {
	for _, b := range doc.Blocks[:min(leadBlocks, len(doc.Blocks))] {
		switch {
		case b.Kind == document.Heading || b.Kind == document.Meta:
		case b.Kind != document.Paragraph || b.Quoted || b.Source(source.Span{}).Start > leadBytes:
			return lead{}
		default:
			return lead{block: b}
		}
	}
	return lead{}
}

// leadName is what the page's first sentence has for its subject: a name of which it tells what that is or does, and not of the writers.
func (p *pass) leadName() *sentence.Reading {
	l := &p.lead
	if l.block == nil || l.asked {
		return l.name
	}
	l.asked = true
	br := p.reading(l.block)
	if len(br.sentences) == 0 {
		return nil
	}
	r := br.sentence(0)
	if r.Some(func(w *sentence.Word) bool { return firstPerson[w.Form] }) {
		return nil
	}
	ph, ok := namedSubject(r)
	if ok && p.titledOtherwise(r, ph) {
		return nil
	}
	if !ok {
		if ph, ok = pageTopic(r); !ok || p.titleNames() {
			return nil
		}
	}
	t := language.Read(r.TextOf(ph.First, ph.Last), p.doc.Date)
	l.name, l.bag = sentence.New(t, 0, len(t.Tokens), p.Vocables), p.Scan.Bag(t.Text)
	return l.name
}

// leadBag is the bag of what the page speaks of by its first sentence; before anything of the page is read, that of all the paragraph; nil
// where there is nothing.
func (p *pass) leadBag() *retrieve.Bag {
	if l := &p.lead; l.asked || l.block == nil {
		return l.bag
	}
	return p.bag(p.lead.block)
}

// firstPerson are the pronouns by which writers speak of themselves.
var firstPerson = sentence.Set("we us our ours i me my")

// namedSubject is the name, with the acronym that stands in brackets behind it, of which the sentence tells in the present what it is or
// does.
func namedSubject(r *sentence.Reading) (sentence.Phrase, bool) {
	for v := range r.Words {
		w := &r.Words[v]
		if !w.Verb || !w.Function && r.IsParticiple(v) || r.GroupStart(v) != v {
			continue
		}
		s := r.SubjectOf(v)
		if s.Head < 0 || s.Head > v || r.PastAt(r.MainVerb(v)) && !sentence.BeForms[w.Form] {
			return sentence.Phrase{}, false
		}
		ph, ok := about.NameAt(r, s.Head)
		if !ok || s.First < ph.First && !(s.First+1 == ph.First && r.Words[s.First].Form == "the") {
			return sentence.Phrase{}, false // "Anchor's Harbor", "a Harbor"
		}
		if end := ph.Last + 2; end < len(r.Words) && r.Words[ph.Last].Form == "(" && r.Words[end].Form == ")" {
			ph.Last = end + 1
		}
		return ph, true
	}
	return sentence.Phrase{}, false
}

// pageTopic is the only name of a sentence that tells what the page itself is about, or for whom it is: "This page describes how Harbor is
// run", "This guide is for everybody who works at Harbor".
func pageTopic(r *sentence.Reading) (sentence.Phrase, bool) {
	v := slices.IndexFunc(r.Words, func(w sentence.Word) bool { return w.Verb })
	if v < 0 || len(r.Phrases) != 1 || r.Phrases[0].First < v {
		return sentence.Phrase{}, false
	}
	s := r.SubjectOf(v)
	if s.Head < 1 || r.Words[s.First].Form != "this" || !writings[r.Words[s.Head].Stem] {
		return sentence.Phrase{}, false
	}
	return r.Phrases[0], true
}

// writings are the words by which a page speaks of itself.
var writings = sentence.Set(`page document documentation article section chapter guide tutorial manual handbook reference specification overview
	introduction summary readme faq glossary policy file site wiki`)

// titleNames reports whether the page's title has a word that is in no list, as the names of things are.
func (p *pass) titleNames() bool {
	return p.doc.Title != "" && p.titleReading().Some(func(w *sentence.Word) bool { return w.Weight > 0 && w.Mention < 0 && lexicon.Common(w.Stem) == 0 })
}

// titledOtherwise reports whether the page's title may name what the page is about: it has nothing of the name, and says more than what kind
// of page it is.
func (p *pass) titledOtherwise(r *sentence.Reading, ph sentence.Phrase) bool {
	if p.doc.Title == "" {
		return false
	}
	title, other := p.titleReading(), false
	for j := range title.Words {
		w := &title.Words[j]
		other = other || w.Weight > 0 && !pageKinds[w.Stem]
		for i := ph.First; i < ph.Last; i++ {
			if w.Weight > 0 && w.Stem == r.Words[i].Stem {
				return false
			}
		}
	}
	return other
}

// pageKinds are words by which titles say only what kind of page it is, and not of what.
var pageKinds = sentence.Set(`overview introduction intro about readme home welcome index background summary history team people staff governance
	contact faq question answer start getting quick quickstart guide tutorial manual handbook documentation docs reference specification
	glossary basics concept fact figure information detail page profile story mission vision us member membership`)
