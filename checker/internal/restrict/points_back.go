package restrict

import (
	"slices"

	"github.com/steadfact/steadfact/checker/internal/about"
	"github.com/steadfact/steadfact/checker/internal/sentence"
)

// subjectBehind reports whether the sentence itself has what the statement speaks of behind a preposition, so that the noun at word head does not
// point back at it: "The band has 20 seats in the hall", of a fact about the hall.
func subjectBehind(c *about.Comparison, head int) bool {
	h := &c.St.Held[0]
	f := c.St.Governor(h.First, h.Last)
	if f < 0 || h.First < f {
		return false
	}
	i := c.St.SubjectOf(f).Head
	if i < 0 || i >= f || c.St.Words[i].Phrase >= 0 || c.Links.By[i] < sentence.Derived {
		return false
	}
	return !slices.ContainsFunc(c.Links.To[i], func(j int) bool {
		k := c.Text.Chunk(j) - 1
		if c.Text.IsDeterminer(k) {
			k--
		}
		return j <= head || !inside[c.Text.FormAt(k)]
	})
}

// inside are the prepositions before what something else has things in.
var inside = sentence.Set("in on at inside within aboard")

// pointsBack reports whether the noun at word head says, with nothing that tells it apart, what sort of thing was just spoken of: "the film".
func pointsBack(c *about.Comparison, head int) bool {
	stem := c.Text.Words[head].Stem
	if !sentence.Descriptions[stem] || !c.Text.Pointed(head) || c.Text.HasOwner(head) || c.Stranger(c.Text.Chunk(head), head) >= 0 || besides[c.Text.FormAt(head+1)] {
		return false
	}
	apart := narrowingWord(c, head)
	return apart == "" || c.LeftOut > 0 && sentence.Works[stem] && !sentence.Narrowing[apart]
}

// contrasts reports whether the noun at word head, of which verb v says what the statement's verb says of its subject, is of another thing: where
// a page has the statement's very noun, "the flight", it does not call it anything else, "the train".
func contrasts(c *about.Comparison, head, v int) bool {
	f := c.St.Governor(c.St.Held[0].First, c.St.Held[0].Last)
	if f < 0 || !c.Text.Pointed(head) || c.Text.Words[head].Phrase >= 0 {
		return false
	}
	s := c.St.SubjectOf(f)
	if s.Head < 0 || s.Head > f || c.St.Words[s.Head].Phrase >= 0 || c.Links.By[s.Head] >= sentence.Derived || max(c.Nearby[s.Head], c.Carried[s.Head]) < sentence.Derived {
		return false
	}
	return c.StandsFor(f, v) || c.St.IsLight(f) && c.Text.IsLight(v)
}

// introduces reports whether the noun at word head is spoken of for the first time, where the statement's subject is known: "an aftershock" is
// not "the earthquake".
func introduces(c *about.Comparison, head int) bool {
	if c.Context.Open || c.Links.Used[head] >= sentence.Derived || !c.Text.Indefinite(head) || !c.Text.Opens(c.Text.Chunk(head)) || describesLinked(c, head) {
		return false
	}
	return c.St.Words[0].Form == "the" && c.Links.Used[head] > sentence.Unlinked
}

// besides are the prepositions behind a noun that tell by what it is near which one is meant: "the canal between the two" points at nothing
// that was spoken of.
var besides = sentence.Set("between near behind beside beyond opposite across above below under to")
