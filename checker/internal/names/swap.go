package names

import (
	"strings"

	"github.com/steadfact/steadfact/checker/internal/about"
	"github.com/steadfact/steadfact/checker/internal/sentence"
	"github.com/steadfact/steadfact/checker/internal/statement"
	"github.com/steadfact/steadfact/internal/language/lexicon"
	"github.com/steadfact/steadfact/internal/source"
)

// saidOfOther is another name that the sentence binds as the statement binds the held one, where it has that only at a span beside it: "In
// the absence of X, Y is the captain".
func saidOfOther(c *about.Comparison, h *statement.Held, at source.Span) (other about.Filler, ok bool) {
	if s := c.St.SlotOf(h); s.Relation != statement.RoleOf && s.Relation != statement.AgentOf || s.First < h.First || h.Last < s.Last {
		return other, false
	}
	for _, f := range relatedNames(c, h) {
		if c.Text.SpanOf(f.First, f.Last).Overlaps(at) || agreesWithAny(c, f) {
			return other, false
		}
		if !ok && !c.Text.Aside(f.First) && c.Text.Words[f.First].Phrase >= 0 && assertsName(c, h, f) {
			other, ok = f, true
		}
	}
	return other, ok
}

// doesOther reports whether the sentence says by a verb of its own, in a row with the statement's, what the held name, which it has at a span, did
// instead: "was written by Y and produced by X", of what X is held to have written. Who redesigned or finished it may have designed it, too.
func doesOther(c *about.Comparison, h *statement.Held, at source.Span) bool {
	first, _ := c.Text.WordsIn(at)
	s, v := c.St.SlotOf(h), first-2
	if s.Relation != statement.AgentOf || v < 1 || c.Text.Words[first-1].Form != "by" || !c.Text.IsParticiple(v) || c.Links.Used[v] > sentence.Unlinked {
		return false
	}
	w := &c.Text.Words[v]
	if before := &c.Text.Words[v-1]; before.Form != "and" && !before.Is(lexicon.Auxiliary) {
		return false
	}
	return !strings.HasSuffix(w.Stem, c.St.Words[s.Anchor].Stem) && !assisting[w.Stem]
}

// placedElsewhere is the only name that the sentence binds behind the statement's verb and preposition, where it has the held name at a span behind
// another verb: "As it is written in X, it runs wherever Y does", of what is written in Y.
func placedElsewhere(c *about.Comparison, h *statement.Held, at source.Span) (other about.Filler, ok bool) {
	s := c.St.SlotOf(h)
	if s.Relation != statement.AdjunctOf || s.Anchor < 0 || !c.St.Words[s.Anchor].Verb || c.St.IsLight(s.Anchor) ||
		c.Links.By[s.Anchor] < sentence.Exact || s.First < h.First || h.Last < s.Last {
		return other, false
	}
	fs := bound(c, h, s)
	first, last := c.Text.WordsIn(at)
	if len(fs) != 1 || c.Text.SpanOf(fs[0].First, fs[0].Last).Overlaps(at) || agreesWithAny(c, fs[0]) || fs[0].First > first || c.Text.Words[fs[0].First].Phrase < 0 {
		return other, false
	}
	v, w := c.Text.Governor(first, last), c.Text.Governor(fs[0].First, fs[0].Last)
	if v < 0 || w < 0 || c.Text.MainVerb(v) == c.Text.MainVerb(w) || c.Links.Used[v] > sentence.Unlinked || !c.StandsFor(s.Anchor, w) {
		return other, false
	}
	return fs[0], excludes(c, h, fs[0])
}

// assisting are the verbs for what those do who have a part in what others did.
var assisting = sentence.Set("assist help support aid complete finish continue revise adapt modify extend expand supervise oversee guide advise lead head")

// creditedWith is the part that a list of people with their parts in brackets gives the held name at a span, where the statement holds it in
// another role: "Ann Lee (drums), Jon Ude (bass)"; "" for none.
func creditedWith(c *about.Comparison, h *statement.Held, at source.Span) string {
	_, last := c.Text.WordsIn(at)
	if s := c.St.SlotOf(h); s.Relation != statement.RoleOf || c.Text.FormAt(last) != "(" {
		return ""
	}
	end, brackets := last+1, 0
	for k := range c.Text.Words {
		if c.Text.Words[k].Form == "(" && k > 0 && c.Text.Words[k-1].Phrase >= 0 {
			brackets++
		}
	}
	for ; end < len(c.Text.Words) && c.Text.Words[end].Form != ")"; end++ {
		if w := &c.Text.Words[end]; w.Mention >= 0 || w.Phrase >= 0 || c.Links.Used[end] > sentence.Unlinked {
			return ""
		}
	}
	if brackets < 2 || end == last+1 {
		return ""
	}
	return c.Text.TextOf(last+1, end)
}
