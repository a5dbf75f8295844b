package checker

import (
	"slices"

	"github.com/steadfact/steadfact/internal/document"
	"github.com/steadfact/steadfact/internal/language"
	"github.com/steadfact/steadfact/internal/language/lexicon"
	"github.com/steadfact/steadfact/internal/source"
)

// lead is what a page speaks of by its first sentence, where the title does not say it: "Harbor is a registry …".
type lead struct {
	block *document.Block // nil for none
	name  *reading        // what the sentence has for its subject; nil for none
	bag   *bag            // of the name
	asked bool            // name has been asked for
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
func (p *pass) leadName() *reading {
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
	if r.some(func(w *word) bool { return firstPerson[w.form] }) {
		return nil
	}
	ph, ok := r.namedSubject()
	if ok && p.titledOtherwise(r, ph) {
		return nil
	}
	if !ok {
		if ph, ok = r.pageTopic(); !ok || p.titleNames() {
			return nil
		}
	}
	t := language.Read(r.textOf(ph.first, ph.last), p.doc.Date)
	l.name, l.bag = newReading(t, 0, len(t.Tokens), p.vocables), p.scan.bag(t.Text)
	return l.name
}

// leadBag is the bag of what the page speaks of by its first sentence; before anything of the page is read, that of all the paragraph; nil
// where there is nothing.
func (p *pass) leadBag() *bag {
	if l := &p.lead; l.asked || l.block == nil {
		return l.bag
	}
	return p.bag(p.lead.block)
}

// firstPerson are the pronouns by which writers speak of themselves.
var firstPerson = set("we us our ours i me my")

// namedSubject is the name, with the acronym that stands in brackets behind it, of which the sentence tells in the present what it is or
// does.
func (r *reading) namedSubject() (phrase, bool) {
	for v := range r.words {
		w := &r.words[v]
		if !w.verb || !w.function && r.isParticiple(v) || r.groupStart(v) != v {
			continue
		}
		s := r.subjectOf(v)
		if s.head < 0 || s.head > v || r.pastAt(r.mainVerb(v)) && !beForms[w.form] {
			return phrase{}, false
		}
		ph, ok := r.nameAt(s.head)
		if !ok || s.first < ph.first && !(s.first+1 == ph.first && r.words[s.first].form == "the") {
			return phrase{}, false // "Anchor's Harbor", "a Harbor"
		}
		if end := ph.last + 2; end < len(r.words) && r.words[ph.last].form == "(" && r.words[end].form == ")" {
			ph.last = end + 1
		}
		return ph, true
	}
	return phrase{}, false
}

// pageTopic is the only name of a sentence that tells what the page itself is about, or for whom it is: "This page describes how Harbor is
// run", "This guide is for everybody who works at Harbor".
func (r *reading) pageTopic() (phrase, bool) {
	v := slices.IndexFunc(r.words, func(w word) bool { return w.verb })
	if v < 0 || len(r.phrases) != 1 || r.phrases[0].first < v {
		return phrase{}, false
	}
	s := r.subjectOf(v)
	if s.head < 1 || r.words[s.first].form != "this" || !pageKinds[r.words[s.head].stem] && !writings[r.words[s.head].stem] {
		return phrase{}, false
	}
	return r.phrases[0], true
}

// writings are the words, besides those for kinds of pages, by which a page speaks of itself.
var writings = set("document article section chapter policy file site wiki")

// titleNames reports whether the page's title has a word that is in no list, as the names of things are.
func (p *pass) titleNames() bool {
	return p.doc.Title != "" && p.titleReading().some(func(w *word) bool { return w.weight > 0 && w.mention < 0 && lexicon.Common(w.stem) == 0 })
}

// titledOtherwise reports whether the page's title may name what the page is about: it has nothing of the name, and says more than what kind
// of page it is.
func (p *pass) titledOtherwise(r *reading, ph phrase) bool {
	if p.doc.Title == "" {
		return false
	}
	title, other := p.titleReading(), false
	for j := range title.words {
		w := &title.words[j]
		other = other || w.weight > 0 && !pageKinds[w.stem]
		for i := ph.first; i < ph.last; i++ {
			if w.weight > 0 && w.stem == r.words[i].stem {
				return false
			}
		}
	}
	return other
}

// pageKinds are words by which titles say only what kind of page it is, and not of what.
var pageKinds = set(`overview introduction intro about readme home welcome index background summary history team people staff governance
	contact faq question answer start getting quick quickstart guide tutorial manual handbook documentation docs reference specification
	glossary basics concept fact figure information detail page profile story mission vision us member membership`)
