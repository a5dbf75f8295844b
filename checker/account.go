package checker

import (
	"fmt"

	"github.com/steadfact/steadfact/internal/language"
)

// account says how much of a statement a sentence speaks of: the first question.
type account struct {
	own     float64 // share of the statement's telling words, by weight, that the sentence itself has
	total   float64 // share that the sentence or its context has
	missing string  // why the sentence is not about the fact; "" if it may be
}

// enough is the share of a statement's telling words that must be accounted for.
const enough = 0.55

// carry accounts for words of the statement that the sentence leaves to its context. A sentence without a verb of its own
// takes everything over from headings, lead-ins and table headers, every other sentence the things spoken of; from the text
// before, it takes over only what it points at.
func (c *comparison) carry() {
	c.carried = make([]strength, len(c.st.words))
	fragment := c.text.fragment()
	points := fragment || c.text.anaphor()
	for _, r := range c.context.carried {
		if !r.structural && !points {
			continue
		}
		l := c.book.link(c.st.reading, r.reading)
		for i, s := range l.by {
			if !c.st.words[i].verb || fragment && r.structural {
				c.carried[i] = max(c.carried[i], s)
			}
		}
	}
}

// fragment reports whether the sentence has no verb: a list item, a table cell, a heading.
func (r *reading) fragment() bool {
	for i := range r.words {
		if r.words[i].verb {
			return false
		}
	}
	return true
}

// anaphor reports whether the sentence points back at something: with a pronoun, or with a description that takes its
// meaning from the text before ("the group", "this limit").
func (r *reading) anaphor() bool {
	for i := range r.words {
		w := &r.words[i]
		if anaphors[w.form] {
			return true
		}
		if (w.form == "the" || w.form == "this" || w.form == "these" || w.form == "that") && i+1 < len(r.words) && r.words[i+1].phrase < 0 && r.words[i+1].mention < 0 && !r.words[i+1].sign {
			return true
		}
	}
	return false
}

var anaphors = set("he she it they his her its their him them this these")

// accounts answers the first question.
func (c *comparison) accounts() account {
	var a account
	var all, own, total float64
	understood := c.understood()
	for i := range c.st.words {
		if !c.st.content(i) || understood >= 0 && c.st.words[i].phrase == understood {
			continue
		}
		w := float64(c.st.words[i].weight)
		all += w
		own += w * strengths[c.links.by[i]]
		total += w * strengths[max(c.links.by[i], c.carried[i])]
	}
	for k := range c.st.mentions {
		if c.st.holds(k) {
			continue
		}
		all += conditionWeight
		switch c.condition(k) {
		case language.Agree:
			own += conditionWeight
			total += conditionWeight
		case language.Differ:
			a.missing = fmt.Sprintf("the sentence does not speak of %s", c.st.mentions[k].Of(c.st.text))
		}
	}
	a.own, a.total = 1, 1
	if all > 0 {
		a.own, a.total = own/all, total/all
	}
	for p := range c.st.phrases {
		if p != understood && !c.named(p) {
			a.missing = fmt.Sprintf("the sentence does not mention %s", c.st.textOf(c.st.phrases[p].first, c.st.phrases[p].last))
		}
	}
	if a.missing == "" && a.total < enough {
		a.missing = "the sentence says too little of what the fact is about"
	}
	return a
}

// accounted is how well word i of the statement is accounted for, in the sentence or its context.
func (c *comparison) accounted(i int) strength { return max(c.links.by[i], c.carried[i]) }

// named reports whether a name of the statement is accounted for: a telling part of it is enough, unless the sentence
// gives the same part to another name.
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
	return all == 0 || 2*found >= all
}

// understood is the name of the statement's subject when the sentence leaves its own subject to a context that is not
// known; -1 otherwise.
func (c *comparison) understood() int {
	if !c.context.open || !c.text.anaphor() {
		return -1
	}
	for p := range c.st.phrases {
		if !c.named(p) {
			return p
		}
	}
	return -1
}

// conditionWeight is how telling a value is that a statement states but does not hold: "OpenMetrics 1.0 was …".
const conditionWeight = 6

// condition says whether a value that the statement states but does not hold is stated by the sentence or its context too.
func (c *comparison) condition(k int) language.Comparison {
	differ := false
	for _, r := range append([]carried{{reading: c.text}}, c.context.carried...) {
		for m := range r.mentions {
			switch language.Compare(c.st.mentions[k], r.mentions[m], language.Tolerance{}) {
			case language.Agree:
				return language.Agree
			case language.Differ:
				differ = differ || r.reading == c.text && !c.comparable(m)
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
