// Package names judges held names and other held words: which other name stands in the place of the held one, and whether the sentence says
// so.
//
// The files: names (the verdict), find (is the held name there?), unconfirmed (there, but not said of the same), swap (is it said of
// another?), bound, bind, place, role, beside, verb, used, adjunct, deed, turn, work, named, nation, part, office, contact, converse, occasion, preset,
// preset_code (which other name stands in its place?), theme (of what is that said?), assert (does the sentence assert it?), run (where a name begins and ends).
//
// What answers a question by itself: answer. Other held words: acronym and spell (what letters stand for), measure (a unit or frequency),
// frequency (of a doing), extreme (a superlative), times (how many times as much), denial (a "not"), toggle (what is on or off by default),
// predicate and polarity (what happened or how something is: said, denied or the opposite), mode (what may, must and need not be done).
package names

import (
	"fmt"
	"strings"
	"unicode"

	"github.com/steadfact/steadfact/checker/internal/about"
	"github.com/steadfact/steadfact/checker/internal/restrict"
	"github.com/steadfact/steadfact/checker/internal/sentence"
	"github.com/steadfact/steadfact/checker/internal/statement"
	"github.com/steadfact/steadfact/checker/internal/values"
	"github.com/steadfact/steadfact/internal/language"
	"github.com/steadfact/steadfact/internal/source"
)

// Judge judges the held parts that are names or other words.
func Judge(c *about.Comparison) (best about.Outcome) {
	for h := range c.St.Held {
		held := &c.St.Held[h]
		if held.Mention >= 0 {
			continue
		}
		out := judgeHeldWords(c, h, held)
		if out.Verdict == about.Contradicted {
			return out
		}
		if best.Reasons == nil || out.Verdict == about.Supported && best.Verdict == about.NotEnoughInfo {
			best = out
		}
	}
	return best
}

// judgeHeldWords judges one held part that is no value.
func judgeHeldWords(c *about.Comparison, h int, held *statement.Held) about.Outcome {
	if out, ok := judgeToggle(c, h, held); ok {
		return out
	}
	if out, ok := judgeRule(c, h, held); ok {
		return out
	}
	if c.St.IsDenial(held) {
		return judgeDenial(c, h, held)
	}
	if acronym := c.St.Defined(held); acronym != "" {
		return judgeExpansion(c, h, held, acronym)
	}
	if out, ok := judgeTimes(c, h, held); ok {
		return out
	}
	if out, ok := values.JudgeShare(c, h, held); ok {
		return out
	}
	if out, ok := judgeExtreme(c, h, held); ok {
		return out
	}
	if out, ok := values.JudgeOrder(c, h, held); ok {
		return out
	}
	if out, ok := judgePredicate(c, h, held); ok {
		return out
	}
	if out, ok := judgeFrequency(c, h, held); ok {
		return out
	}
	if out, ok := judgeMeasure(c, h, held); ok {
		return out
	}
	return judgeName(c, h, held)
}

// judgeName judges one held name.
func judgeName(c *about.Comparison, h int, held *statement.Held) about.Outcome {
	contradicted := func(span source.Span, score float64, reason string) about.Outcome {
		return about.Outcome{Verdict: about.Contradicted, Held: h, Span: span, Coverage: c.Account.Total, Score: score, Reasons: []string{reason}}
	}
	if c.Account.Missing != "" && !nameable(c, held) {
		return unjudged(c, c.Account.Missing)
	}
	if f, ok := presetName(c, held); ok && c.Account.Missing == "" {
		return contradicted(spanOf(c, f), 1, "the sentence tells another default")
	}
	if span, ok := findName(c, held); ok && !otherNation(c, held) {
		if c.Account.Missing != "" && c.Account.Total < statement.Enough && !putsInPlace(c, held) {
			return unjudged(c, c.Account.Missing)
		}
		if w := restrict.RelatedTo(c, span); w != "" {
			return unjudged(c, fmt.Sprintf("the sentence speaks of the name's %s", w))
		}
		if denial, ok := deniedName(c, held, span); ok {
			return contradicted(denial, 1, "the sentence denies it")
		}
		if o := values.Exchanged(c); o != nil {
			return values.JudgeExchanged(c, o, about.Outcome{Held: h, Coverage: c.Account.Total})
		}
		if f, ok := saidOfOther(c, held, span); ok && doesOther(c, held, span) {
			return contradicted(spanOf(c, f), 1, c.St.SlotOf(held).Relation.String())
		}
		if f, ok := placedElsewhere(c, held, span); ok {
			return contradicted(spanOf(c, f), 1, c.St.SlotOf(held).Relation.String())
		}
		if onlyDescribes(c, held, span) {
			return unjudged(c, "the fact tells a default, the sentence none")
		}
		if reason := unconfirmedName(c, held, span); reason != "" {
			return unjudged(c, reason)
		}
		reasons := []string{"the sentence has the fact's name"}
		return about.Outcome{Verdict: about.Supported, Held: h, Span: asWritten(c.Text, span), Coverage: c.Account.Total, Reasons: reasons}
	}
	if o := values.Exchanged(c); o != nil && o.F.Of == "multiple" {
		return unjudged(c, "the sentence compares the other way round")
	}
	f, reason := other(c, held)
	if reason == "" {
		return unjudged(c, "the sentence has nothing else in the place of what the fact holds")
	}
	if !spelled(held.Surface) && spelled(c.Text.TextOf(f.First, f.Last)) {
		return unjudged(c, "the fact holds a number there, the sentence has a word")
	}
	return contradicted(spanOf(c, f), f.Score, reason)
}

// unjudged is the outcome of a comparison that says nothing, and why.
func unjudged(c *about.Comparison, reason string) about.Outcome {
	return about.Outcome{Coverage: c.Account.Total, Reasons: []string{reason}}
}

// spanOf is where a filler stands, as it is written.
func spanOf(c *about.Comparison, f about.Filler) source.Span {
	return asWritten(c.Text, c.Text.SpanOf(f.First, f.Last))
}

// spelled reports whether a name has letters: an address of digits and dots is none that a word could take the place of.
func spelled(name string) bool { return strings.ContainsFunc(name, unicode.IsLetter) }

// other is the name that stands in the held one's place and is another, with the reason why it is held to stand there; the
// reason is "" when there is none. What the sentence's structure binds comes first; where it binds nothing and all is
// accounted for, the closest filler that nothing speaks against.
func other(c *about.Comparison, h *statement.Held) (about.Filler, string) {
	if s := c.St.SlotOf(h); s.Anchor >= 0 && (otherContest(c, s.Anchor) || otherWork(c, s.Anchor)) {
		return about.Filler{}, ""
	}
	for _, f := range relatedNames(c, h) {
		if !agreesWithAny(c, f) && excludes(c, h, f) {
			f.Score = 1
			return f, c.St.SlotOf(h).Relation.String()
		}
	}
	best := about.Filler{}
	if c.Account.Missing != "" || saysNation(c.St, h) {
		return best, ""
	}
	for _, f := range fillers(c, h) {
		if f.Score > best.Score && !sortsSubject(c, h, f) && fills(c, h, f) && excludes(c, h, f) {
			best = f
		}
	}
	if best.Score == 0 {
		return best, ""
	}
	return best, "the sentence has it in the same place"
}

// excludes reports whether the sentence asserts a filler, of the same, that the held name cannot be besides.
func excludes(c *about.Comparison, h *statement.Held, f about.Filler) bool {
	return !c.NamedOfOther(f) && !mayBeBoth(c, h, f) && !broadly(c, h, f) && !withoutNumber(c, h, f) && !shortened(c, h, f) && !presetOfCase(c, h, f) &&
		!notWhereItIs(c, h, f) && assertsName(c, h, f) &&
		restrict.RestrictedName(c, h, f.First, f.Last, f.Apposed) == ""
}

// sortsSubject reports whether a filler only tells of what sort the statement's subject is: "YAML files are indented".
func sortsSubject(c *about.Comparison, h *statement.Held, f about.Filler) bool {
	v := c.St.Governor(h.First, h.Last)
	if v < 0 || h.First < v || f.Last >= len(c.Text.Words) {
		return false
	}
	head := c.St.SubjectOf(v).Head
	return head >= 0 && head < v && c.St.Words[head].Phrase < 0 && c.StandsFor(head, f.Last)
}

// nameable reports whether a sentence that leaves something of the statement open may still name what it holds: all the
// statement's names are accounted for, and only a word of what is said of them is not. Where the text stands alone, one name
// may be what it points back at.
func nameable(c *about.Comparison, h *statement.Held) bool {
	if c.TellsOtherStory() && len(about.Settings(c.St.Reading)) > 0 {
		return false
	}
	s, open := c.St.SlotOf(h), 0
	for k := range c.St.Mentions {
		if !c.St.Holds(k) && c.Condition(k) == language.Differ {
			return false
		}
	}
	for p, ph := range c.St.Phrases {
		if ph.First < s.Last && s.First < ph.Last || c.Understood[ph.First] || c.AccountsForName(p) {
			continue
		}
		open++
	}
	if c.Context.Open && (c.Text.Anaphor() || c.Text.Headless() || pointsByRole(c, s)) {
		return open <= 1
	}
	return open == 0 && (len(c.St.Phrases) > 1 && c.Account.Total >= statement.Enough || c.Context.Open)
}

// pointsByRole reports whether the sentence leaves to the text before whose role it speaks of: "X is the manufacturer."
func pointsByRole(c *about.Comparison, s statement.Slot) bool {
	if s.Relation != statement.RoleOf || s.Anchor < 0 || c.Links.By[s.Anchor] < sentence.Exact {
		return false
	}
	j := c.Links.To[s.Anchor][0]
	start := c.Text.Chunk(j)
	return sentence.Pointing[c.Text.FormAt(start)] && !about.Complements[c.Text.FormAt(j+1)] && start > 0 && c.Text.Words[start-1].Verb && c.Text.IsCopula(start-1)
}
