package restrict

import (
	"fmt"
	"slices"

	"github.com/steadfact/steadfact/checker/internal/about"
	"github.com/steadfact/steadfact/checker/internal/sentence"
	"github.com/steadfact/steadfact/checker/internal/statement"
	"github.com/steadfact/steadfact/internal/language/lexicon"
)

// ofOtherOne: what is told of level 3 denies nothing of level 2. A number that only tells which one the fact speaks of, in its subject or in
// what it opens with, is denied by its very words alone, and by what can be so of one alone: which is the latest, in which something was added.
func ofOtherOne(c *about.Comparison, d about.Candidate) string {
	h := &c.St.Held[d.Held]
	if h.Mention < 0 || !c.St.TellsWhich(h.Mention) || !opensStatement(c.St, h) || c.Echoes() || sameOfOne(c, h) {
		return ""
	}
	return fmt.Sprintf("the fact speaks of one, the sentence of another (%q)", c.Text.TextOf(d.First, d.Last))
}

// inCaseOfOther: what is to be done once 1.2 runs is no less true once 1.3 does, though it be told in the same words.
func inCaseOfOther(c *about.Comparison, d about.Candidate) string {
	h := &c.St.Held[d.Held]
	if h.Mention < 0 || !c.St.TellsWhich(h.Mention) || !inOpeningClause(c.St, h) || boundedBefore(c.St, h.First) {
		return ""
	}
	return fmt.Sprintf("the fact speaks of one case, the sentence of another (%q)", c.Text.TextOf(d.First, d.Last))
}

// inOpeningClause reports whether a held value stands in a clause with which the statement opens, and that tells when the rest is so.
func inOpeningClause(st *statement.Statement, h *statement.Held) bool {
	if f := st.FormAt(0); f != "if" && f != "when" && f != "once" && f != "after" && f != "before" {
		return false
	}
	end := slices.IndexFunc(st.Words, func(w sentence.Word) bool { return w.Form == "," && w.Mention < 0 })
	return end >= h.Last && slices.ContainsFunc(st.Words[1:end], func(w sentence.Word) bool { return w.Verb })
}

// opensStatement reports whether a held value stands before the verb of its clause, in its subject or in what it opens with, and bounds nothing.
func opensStatement(st *statement.Statement, h *statement.Held) bool {
	if boundedBefore(st, h.First) {
		return false
	}
	for v := h.Last; v < len(st.Words); v++ {
		if !st.Words[v].Verb {
			continue
		}
		if !verbBefore(st, h.First) {
			return true
		}
		if s := st.SubjectOf(v); s.Head >= 0 && s.First <= h.First {
			return true // "The news from Moss 2 was"
		}
	}
	return false
}

// verbBefore reports whether a verb stands before word i in its clause.
func verbBefore(st *statement.Statement, i int) bool {
	for k := i - 1; k >= 0 && !st.BreaksPhrase(k) && st.Words[k].Form != "that"; k-- {
		if w := &st.Words[k]; w.Verb && w.Mention < 0 && !st.IsParticiple(k) {
			return true
		}
	}
	return false
}

// boundedBefore reports whether the value at word i bounds those of which something is so.
func boundedBefore(st *statement.Statement, i int) bool {
	for k := i - 1; k >= max(0, i-4) && !st.BreaksPhrase(k) && !st.Words[k].Verb; k-- {
		if bounding[st.Words[k].Form] {
			return true
		}
	}
	return false
}

// bounding are words by which a release or number bounds those of which something is so.
var bounding = sentence.Set("since from until till before than below above up as through starting beginning")

// sameOfOne reports whether the sentence says the same as the statement of what is so of one alone.
func sameOfOne(c *about.Comparison, h *statement.Held) bool {
	for i := range c.St.Words {
		if w := &c.St.Words[i]; w.Mention < 0 && soles[w.Form] && c.Links.By[i] >= sentence.Akin {
			return true
		}
	}
	v := h.Last + slices.IndexFunc(c.St.Words[h.Last:], func(w sentence.Word) bool { return w.Verb })
	if v < h.Last {
		return false
	}
	v = c.St.MainVerb(v)
	if c.Links.By[v] < sentence.Akin || !happensOnce(c.St, v) {
		return false
	}
	o := c.St.ObjectOf(v)
	return o < 0 || c.Links.By[o] >= sentence.Akin
}

// happensOnce reports whether the verb at word v tells what happens in one release alone: is added, is needed as the least, was made.
func happensOnce(st *statement.Statement, v int) bool {
	w := &st.Words[v]
	return once[w.Stem] || lexicon.StageOf(w.Stem).End == lexicon.Beginning && (st.PastAt(v) || st.IsPassive(v))
}

var (
	once  = sentence.Set("add remove drop introduce release publish deprecate rename replace require need ship bring appear promote graduate reach")
	soles = sentence.Set("current latest newest last first oldest minimum least default only recommended next earliest stable final")
)
