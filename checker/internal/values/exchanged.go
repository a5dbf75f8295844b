package values

import (
	"cmp"
	"fmt"
	"slices"

	"github.com/steadfact/steadfact/checker/internal/about"
	"github.com/steadfact/steadfact/checker/internal/restrict"
	"github.com/steadfact/steadfact/checker/internal/sentence"
	"github.com/steadfact/steadfact/checker/internal/statement"
)

// Order is how a pair of the sentence stands to one of the statement.
type Order struct {
	F, t    sentence.Pair
	crossed bool // the two have changed places
	reverse bool // the sentence's word says the opposite
	apart   bool // the two words have nothing to do with each other: "taller", "older"
}

// against reports whether the sentence does not say what the statement says, but the contrary or something else: "B is older than A", "A is
// younger than B", "A is taller than B".
func (o *Order) against() bool { return o.apart || o.crossed != o.reverse }

// orders are the pairs of the sentence that are said of the same two things as a pair of the statement is.
func orders(c *about.Comparison) (out []Order) {
	of := c.St.Pairs()
	if len(of) == 0 {
		return nil
	}
	for _, t := range c.Text.Pairs() {
		for _, f := range of {
			related, reverse := c.SameBond(f, t)
			if !related && !(f.Of == t.Of && f.Of != "") {
				continue
			}
			if straight, crossed := stand(c, f, t.First, t.Other), stand(c, f, t.Other, t.First); straight != crossed {
				out = append(out, Order{f, t, crossed, reverse, !related})
			}
		}
	}
	return out
}

// stand reports whether what tells each of the statement's two things from the other stands in these two places of the sentence.
func stand(c *about.Comparison, p sentence.Pair, first, other [2]int) bool {
	return inRun(c, p.First, p.Other, first) && inRun(c, p.Other, p.First, other) && !inRun(c, p.First, p.Other, other) && !inRun(c, p.Other, p.First, first)
}

// inRun reports whether a word of one of the statement's two things, which the other does not have, is in a run of words of the sentence.
func inRun(c *about.Comparison, of, but, run [2]int) bool {
	for i := of[0]; i < of[1]; i++ {
		w := &c.St.Words[i]
		if w.Weight < 2 || w.Mention >= 0 || slices.ContainsFunc(c.St.Words[but[0]:but[1]], func(o sentence.Word) bool { return o.Stem == w.Stem }) {
			continue
		}
		for j := run[0]; j < run[1]; j++ {
			if c.Text.Words[j].Stem == w.Stem || c.Links.By[i] >= sentence.Derived && slices.Contains(c.Links.To[i], j) {
				return true
			}
		}
	}
	return false
}

// Exchanged is a pair of which the sentence does not say what the statement says, but the contrary or something else; nil for none.
func Exchanged(c *about.Comparison) *Order {
	all := orders(c)
	for i := range all {
		o := &all[i]
		same := func(x Order) bool { return (x.F.Word == o.F.Word || o.F.Of == "") && !x.against() }
		if o.against() && !sentence.Mutual[o.t.By] && !slices.ContainsFunc(all, same) {
			return o
		}
	}
	return nil
}

// JudgeExchanged judges a sentence that has what the statement holds, and says it of two things the other way round.
func JudgeExchanged(c *about.Comparison, o *Order, out about.Outcome) about.Outcome {
	word := c.Text.Surface(o.t.Word)
	out.Verdict, out.Reasons = about.NotEnoughInfo, []string{fmt.Sprintf("the sentence says it the other way round (%q)", word)}
	if o.apart {
		out.Reasons = []string{fmt.Sprintf("the sentence says something else of the two (%q)", word)}
	}
	if o.F.Of == "" || o.apart || c.Account.Own+shareOf(c, o.F.Word) < restrict.SamePlaceCoverage || c.Text.NegatedAt(o.t.Word) || !ofOneDeed(c, o) || ofOthers(c, o) {
		return out
	}
	if reason := cmp.Or(c.Account.Missing, restrict.Ask(c, restrict.UnsaidBy, about.Candidate{Held: out.Held, Mention: -1, First: o.t.Word, Last: o.t.Word + 1}), wasSoOnce(c, o)); reason != "" {
		out.Reasons = []string{reason}
		return out
	}
	out.Verdict, out.Span, out.Score = about.Contradicted, c.Text.SpanOf(o.t.Word, o.t.Word+1), 1
	return out
}

// ofOneDeed reports whether what the sentence sets before or behind something is what the statement does: "was written", "was performed".
func ofOneDeed(c *about.Comparison, o *Order) bool {
	if o.F.Of != "side" {
		return true
	}
	f, t := c.St.Governor(o.F.Word, o.F.Word+1), c.Text.Governor(o.t.Word, o.t.Word+1)
	return c.St.IsLight(f) || c.Text.IsLight(t) || c.StandsFor(f, t)
}

// ofOthers reports whether a name of the pair of the sentence goes on with a word that the statement does not have ("Tarn Lake" is not
// Tarn), or each of the two tells something besides that the other does not: "at the academy", "at the school".
func ofOthers(c *about.Comparison, o *Order) bool {
	more := false
	for j := range c.Text.Words {
		w := &c.Text.Words[j]
		switch {
		case o.t.Has(j):
			if w.Phrase >= 0 && j > c.Text.Phrases[w.Phrase].First && w.Weight > 0 && c.Links.Used[j] == sentence.Unlinked && c.Links.Used[j-1] >= sentence.Derived {
				return true
			}
		case c.Strange(j, sentence.Akin):
			more = true
		}
	}
	for i := range c.St.Words {
		if more && !o.F.Has(i) && c.St.Content(i) && c.AccountedFor(i) < sentence.Akin {
			return true
		}
	}
	return false
}

// wasSoOnce is why a comparison that the sentence tells of the past need not be one of now, or "".
func wasSoOnce(c *about.Comparison, o *Order) string {
	v := c.Text.Governor(o.t.Word, o.t.Word+1)
	if sentence.Bonds[o.t.By].Of == "" && v >= 0 && c.Text.PastAt(v) && !c.St.TellsOfPast() {
		return fmt.Sprintf("the sentence speaks of the past (%q)", c.Text.Surface(v))
	}
	return ""
}

// JudgeOrder judges a held word that sets one thing over another: "[older] than", "[before] the war". It is not ok where the sentence has
// none such of the same two.
func JudgeOrder(c *about.Comparison, h int, held *statement.Held) (out about.Outcome, ok bool) {
	for _, o := range orders(c) {
		if o.F.Word < held.First || held.Last <= o.F.Word || c.Text.NegatedAt(o.t.Word) || o.F.Of == "" && !o.against() {
			continue
		}
		out = about.Outcome{Held: h, Coverage: c.Account.Total, Score: 1}
		if o.against() {
			return JudgeExchanged(c, &o, out), true
		}
		out.Verdict, out.Span, out.Reasons = about.Supported, c.Text.SpanOf(o.t.Word, o.t.Word+1), []string{"the sentence says the same"}
		if c.Account.Missing != "" {
			out.Verdict, out.Reasons = about.NotEnoughInfo, []string{c.Account.Missing}
		}
		return out, true
	}
	return about.Outcome{}, false
}
