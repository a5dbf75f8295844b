package about

import (
	"github.com/steadfact/steadfact/checker/internal/sentence"
	"github.com/steadfact/steadfact/internal/language/lexicon"
)

// Referent is what a sentence speaks of that leaves its subject to the text before: the subject of the nearest sentence there that names
// one.
type Referent struct {
	sentence.Subject
	In   *sentence.Reading   // the sentence that names it; nil for none: then the sentence speaks of what stands above it
	Used []sentence.Strength // how well its words stand for words of the statement: see Links
}

// Referent is what a pronoun that is the sentence's subject means, or a sentence speaks of that has none.
func (c *Comparison) Referent() Referent {
	for _, before := range c.Context.Carried {
		if before.Structural || before.Sibling {
			continue
		}
		if s := firstSubject(before.Reading); s.Head >= 0 && !before.Words[s.Head].Function {
			return Referent{Subject: s, In: before.Reading, Used: ShareOf(c.Book, c.St, before.Reading).Used}
		}
	}
	return Referent{Subject: sentence.Unsaid}
}

// firstSubject is the subject of the reading's first verb, or the term that it explains: "Low Tide: a film …". What has no verb speaks of
// what opens it.
func firstSubject(r *sentence.Reading) sentence.Subject {
	for j := range r.Words {
		switch {
		case r.Words[j].Verb:
			return r.SubjectOf(j)
		case j > 0 && r.Words[j].Form == ":":
			return sentence.Subject{First: r.Chunk(j - 1), Head: j - 1}
		}
	}
	for j := 1; j < len(r.Words); j++ {
		if r.BreaksPhrase(j) || r.IsPreposition(j) {
			if w := &r.Words[j-1]; w.Phrase < 0 && w.Dominant == lexicon.Adjective {
				return sentence.Unsaid // "Portable."
			}
			return sentence.Subject{First: r.Chunk(j - 1), Head: j - 1}
		}
	}
	return sentence.Unsaid
}

// known reports whether the referent is what the statement speaks of: all that tells it apart stands for words of the statement.
func (x Referent) known() bool {
	if x.In == nil || x.First > x.Head {
		return false
	}
	for j := max(x.First, 0); j <= x.Head; j++ {
		if x.In.Words[j].Weight > 0 && x.Used[j] < sentence.Derived {
			return false
		}
	}
	return true
}

// subjectAbove reports whether a sentence without a subject speaks of what the statement speaks of, since the sentence before does.
func (c *Comparison) subjectAbove() bool { return c.Referent().known() }
