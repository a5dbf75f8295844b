package checker

import (
	"fmt"

	"github.com/steadfact/steadfact/internal/language"
	"github.com/steadfact/steadfact/internal/source"
)

// comparison is one sentence held against one statement.
type comparison struct {
	book      *book
	st        *statement
	text      *reading
	context   context
	links     *links
	tolerance language.Tolerance
	carried   []strength // for each word of the statement: how well the context stands for it
}

// context is what a sentence takes over from its surroundings.
type context struct {
	carried []*reading // sentences before, headings, lead-in, table header: nearest first
	open    bool       // the text stands alone: what its pronouns mean is not known, and may be the fact's subject
}

// outcome is what a comparison came to.
type outcome struct {
	verdict  Verdict
	held     int         // which held part decided
	span     source.Span // of the value in the sentence's text
	mislead  bool        // contradicted only in what it suggests
	coverage float64
	score    float64
	reasons  []string
}

func (b *book) compare(st *statement, text *reading, ctx context) outcome {
	c := &comparison{book: b, st: st, text: text, context: ctx, links: b.link(st.reading, text)}
	if t := st.fact.Tolerance; t != nil {
		c.tolerance = language.Tolerance{Share: t.Share, Absolute: t.Absolute}
	}
	c.carry()
	return c.judge()
}

// carry accounts for words of the statement that the sentence leaves to its context.
func (c *comparison) carry() {
	c.carried = make([]strength, len(c.st.words))
	for _, r := range c.context.carried {
		l := c.book.link(c.st.reading, r)
		for i, s := range l.by {
			c.carried[i] = max(c.carried[i], s)
		}
	}
}

// judge asks the four questions.
func (c *comparison) judge() outcome {
	out := c.values()
	if n, ok := c.names(); ok && (out.verdict == NotEnoughInfo || out.verdict == Supported && n.verdict == Contradicted) {
		out = n
	}
	return out
}

func (c *comparison) values() outcome {
	answers := assign(c.candidates())
	if len(answers) == 0 {
		return outcome{reasons: []string{"no value of the sentence can answer the fact"}}
	}
	coverage, missing := c.coverage()
	out := outcome{coverage: coverage}
	var differ, agree []candidate
	for _, a := range answers {
		if a.comparison == language.Agree {
			agree = append(agree, a)
		} else {
			differ = append(differ, a)
		}
		out.score = max(out.score, a.score)
	}
	if missing != "" {
		out.reasons = append(out.reasons, missing)
		return out
	}
	if len(differ) == 0 {
		out.verdict, out.held, out.span = Supported, agree[0].held, c.text.mentions[agree[0].mention].Span
		return out
	}
	if len(differ) > 1 {
		out.reasons = append(out.reasons, "several values differ: the sentence speaks of something else")
		return out
	}
	d := differ[0]
	if reason := c.restricted(d); reason != "" {
		out.reasons = append(out.reasons, reason)
		return out
	}
	out.verdict, out.held, out.span, out.mislead = Contradicted, d.held, c.text.mentions[d.mention].Span, d.comparison == language.Mislead
	out.score = d.score
	return out
}

// coverage answers the first question: which share of the statement's telling words is accounted for, and what is missing.
func (c *comparison) coverage() (share float64, missing string) {
	var all, found float64
	for i := range c.st.words {
		if !c.st.content(i) {
			continue
		}
		w := float64(c.st.words[i].weight)
		all += w
		found += w * strengths[c.accounted(i)]
	}
	for k := range c.st.mentions {
		if c.st.holds(k) {
			continue
		}
		all += conditionWeight
		switch c.condition(k) {
		case language.Agree:
			found += conditionWeight
		case language.Differ:
			return 0, fmt.Sprintf("the sentence does not speak of %s", c.st.mentions[k].Of(c.st.text))
		}
	}
	for p := range c.st.phrases {
		if !c.named(p) {
			return share, fmt.Sprintf("the sentence does not mention %s", c.st.textOf(c.st.phrases[p].first, c.st.phrases[p].last))
		}
	}
	if all == 0 {
		return 1, ""
	}
	share = found / all
	if share < 0.5 {
		return share, "the sentence says too little of what the fact is about"
	}
	return share, ""
}

// conditionWeight is how telling a value is that a statement states but does not hold: "OpenMetrics 1.0 was …".
const conditionWeight = 6

// condition says whether a value that the statement states but does not hold is stated by the sentence or its context too.
func (c *comparison) condition(k int) language.Comparison {
	differ := false
	for _, r := range append([]*reading{c.text}, c.context.carried...) {
		for m := range r.mentions {
			switch language.Compare(c.st.mentions[k], r.mentions[m], language.Tolerance{}) {
			case language.Agree:
				return language.Agree
			case language.Differ:
				differ = differ || r == c.text && !c.comparable(m)
			}
		}
	}
	if differ {
		return language.Differ
	}
	return language.Incomparable
}

// comparable reports whether mention m of the sentence may answer a held value.
func (c *comparison) comparable(m int) bool {
	for h := range c.st.held {
		if c.st.held[h].mention >= 0 && c.compare(&c.st.held[h], &c.text.mentions[m]) != language.Incomparable {
			return true
		}
	}
	return false
}

// holds reports whether mention k of the statement is held.
func (st *statement) holds(k int) bool {
	for _, h := range st.held {
		if h.mention == k || h.mention < 0 && h.Overlaps(st.mentions[k].Span) {
			return true
		}
	}
	return false
}

// accounted is how well word i of the statement is accounted for, in the sentence or its context.
func (c *comparison) accounted(i int) strength { return max(c.links.by[i], c.carried[i]) }

// named reports whether a name of the statement is accounted for: a telling part of it is enough.
func (c *comparison) named(p int) bool {
	ph := c.st.phrases[p]
	all, found := 0, 0
	for i := ph.first; i < ph.last; i++ {
		if !c.st.content(i) {
			continue
		}
		all++
		if c.accounted(i) >= derived {
			found++
		}
	}
	if all == 0 || 2*found >= all {
		return true
	}
	return c.context.open && c.anaphor()
}

// anaphor reports whether the sentence leaves its subject to the context.
func (c *comparison) anaphor() bool {
	for i, w := range c.text.words {
		if anaphors[w.form] {
			return true
		}
		if w.form == "the" && i+1 < len(c.text.words) && !c.text.words[i+1].upper && c.text.words[i+1].mention < 0 {
			return true
		}
	}
	return false
}

var anaphors = map[string]bool{"he": true, "she": true, "it": true, "they": true, "his": true, "her": true, "its": true, "their": true, "him": true, "them": true}
