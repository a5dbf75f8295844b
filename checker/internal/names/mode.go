package names

import (
	"cmp"
	"fmt"

	"github.com/steadfact/steadfact/checker/internal/about"
	"github.com/steadfact/steadfact/checker/internal/restrict"
	"github.com/steadfact/steadfact/checker/internal/sentence"
	"github.com/steadfact/steadfact/checker/internal/statement"
	"github.com/steadfact/steadfact/internal/language/lexicon"
	"github.com/steadfact/steadfact/internal/source"
)

// judgeRule judges a held part by which something is allowed, forbidden, required or left free, against a sentence that says the one or the
// other of the same: "members may vote by proxy" for "members are [not] allowed to vote by proxy". It is not ok for any other held part.
func judgeRule(c *about.Comparison, h int, held *statement.Held) (out about.Outcome, ok bool) {
	f, ok := c.St.RuleOf(held)
	if !ok {
		return about.Outcome{}, false
	}
	if c.Account.Missing != "" || c.Text.Asks() {
		return about.Outcome{Coverage: c.Account.Total, Reasons: []string{cmp.Or(c.Account.Missing, "the sentence is a question")}}, true
	}
	for j := range c.Text.Words {
		t, ok := c.Text.RuleAt(j)
		if !ok || !t.Apart(f.Mode) && t.Mode != f.Mode || !sameDoing(c, f, t) || saysMoreThan(c, t) {
			continue
		}
		out = about.Outcome{Held: h, Coverage: c.Account.Total, Score: 1, Span: said(c.Text, t)}
		said := about.Candidate{Held: h, Mention: -1, First: t.Word, Last: t.Word + 1}
		if reason := restrict.OpensApart(c, said); t.Mode == f.Mode {
			out.Verdict, out.Reasons = about.Supported, []string{"the sentence says the same"}
		} else if reason != "" {
			out.Reasons = []string{reason}
		} else {
			out.Verdict, out.Reasons = about.Contradicted, []string{fmt.Sprintf("the sentence says otherwise (%q)", out.Span.Of(c.Text.Text))}
		}
		return out, true
	}
	return about.Outcome{Coverage: c.Account.Total, Reasons: []string{"the sentence does not say whether that is so"}}, true
}

// said is where a rule says its mode.
func said(r *sentence.Reading, x sentence.Rule) source.Span {
	if x.Last > x.First+1 && r.Words[x.Last-1].Form == "to" {
		x.Last--
	}
	return r.SpanOf(x.First, x.Last)
}

// sameDoing reports whether the sentence has all of which the statement's rule speaks, the persons aside whom a rule need not name, and says
// it of the same.
func sameDoing(c *about.Comparison, f, t sentence.Rule) bool {
	who := -1
	if doer(c.St.Reading, f) {
		who = c.St.SubjectOf(f.Word).Head
	}
	for i := range c.St.Words {
		if !c.St.Content(i) || i >= f.First && i < f.Last || i == who || c.AccountedFor(i) >= sentence.Derived {
			continue
		}
		return false
	}
	if !doer(c.Text, t) {
		return who < 0 || about.IsRole(c.St.Words[who].Stem)
	}
	head := c.Text.SubjectOf(t.Word).Head
	switch {
	case head < 0:
		return who < 0 && c.St.SubjectOf(f.Word).Head < 0
	case everybody[c.Text.Words[head].Stem]:
		return who < 0 || about.IsRole(c.St.Words[who].Stem)
	case who < 0 && forWhom(c, head):
		return true
	case who < 0:
		return (f.Mode == sentence.Forbidden || f.Mode == t.Mode) && about.IsRole(c.Text.Words[head].Stem)
	}
	return c.StandsFor(who, head)
}

// forWhom reports whether the statement says of a doing for whom its rule is one, and these are the ones at word head of the sentence: "is mandatory for
// drivers" and "drivers do not need".
func forWhom(c *about.Comparison, head int) bool {
	for i := range c.St.Words {
		if k := c.St.Chunk(i) - 1; c.St.IsNominal(i) && k >= 0 && forThem[c.St.Words[k].Form] && c.StandsFor(i, head) {
			return true
		}
	}
	return false
}

// doer reports whether the subject of a rule is who is to do it or not: "members may", "are allowed to", but not "guests may be brought" or
// "smoking is allowed".
func doer(r *sentence.Reading, x sentence.Rule) bool {
	if head := r.SubjectOf(x.Word).Head; head >= 0 && r.Words[head].Form == "it" {
		return false // "it is forbidden to"
	}
	return r.FormAt(x.Last) != "be" && (x.Last > x.Word+1 && r.FormAt(x.Last-1) == "to" || r.TellsMayOrMust(x.Word))
}

// saysMoreThan reports whether the sentence has something beside its rule and what the statement speaks of: a case, persons or things for
// which alone it holds.
func saysMoreThan(c *about.Comparison, t sentence.Rule) bool {
	for j := range c.Text.Words {
		w := &c.Text.Words[j]
		switch elsewhere := w.Clause != c.Text.Words[t.Word].Clause; {
		case w.Sign, t.First <= j && j < t.Last, c.Links.Used[j] >= sentence.Derived:
		case w.Mention >= 0:
			if !elsewhere && !c.StatesVerbatim(w.Mention) {
				return true
			}
		case about.IsRole(w.Stem) && narrows(c.Text, j):
			return true
		case casing[w.Form], !elsewhere && limiting[w.Form]:
			if !c.St.Some(func(f *sentence.Word) bool { return f.Form == w.Form }) {
				return true
			}
		case elsewhere, w.Weight == 0, plainDeed[w.Stem], j < t.First && about.IsRole(w.Stem), w.Function && !w.Is(lexicon.Negation):
		case sentence.Joining[c.Text.FormAt(j-1)], sentence.Joining[c.Text.FormAt(j+1)]: // "horses and dogs"
		default:
			return true
		}
	}
	return false
}

// narrows reports whether the persons at word j are those for whom alone something is so: "for members, registration is optional".
func narrows(r *sentence.Reading, j int) bool {
	k := r.Chunk(j) - 1
	return k >= 0 && r.IsPreposition(k) && r.Words[k].Form != "of"
}

// everybody are those whom a rule names that holds for all; casing the words that begin a case for which alone a rule holds, and limiting
// further words by which it is limited; forThem the prepositions before those for whom it is one; plainDeed the verbs by which a doing is told with a noun: "take a photograph".
var (
	everybody = sentence.Set("you one person people everyone everybody anyone anybody user visitor")
	casing    = sentence.Set("if when whenever whether where wherever while unless until till except only without provided")
	limiting  = sentence.Set(`that which who whose although though before after during with outside inside near under over above below also than
		some other another most many few`)
	forThem   = sentence.Set("for of from")
	plainDeed = sentence.Set("take make do use have be get go bring")
)
