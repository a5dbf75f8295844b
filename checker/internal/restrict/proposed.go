package restrict

import (
	"fmt"

	"github.com/steadfact/steadfact/checker/internal/about"
	"github.com/steadfact/steadfact/checker/internal/sentence"
)

// proposed: what somebody proposes, asks for or does away with is not what is: "We propose a limit of 30 km/h", "The limit of 30 km/h was lifted".
func proposed(c *about.Comparison, d about.Candidate) string {
	v := c.Text.Governor(d.First, d.Last)
	if v < 0 || c.Links.Used[v] >= sentence.Akin || c.Text.Mentions[d.Mention].Temporal != nil {
		return ""
	}
	w := &c.Text.Words[v]
	n, p := HostOf(c.Text, d.Mention)
	switch head := c.Text.SubjectOf(v).Head; {
	case v < d.First && demanding[w.Stem] && c.Text.FormAt(v+1) == "for", v < d.First && proposing[w.Stem] && !c.Text.IsPassive(v):
		if head >= 0 && (c.Links.Used[head] >= sentence.Derived || sentence.Sources[c.Text.Words[head].Stem]) {
			return "" // "the drug demands 3 doses", "a study suggests 300"
		}
	case n < 0 || p != "of" || !ending[w.Stem] || !sentence.MeasureNouns[c.Text.Words[n].Stem], !c.Text.IsPassive(v) && v > d.First:
		return ""
	}
	return fmt.Sprintf("the sentence does not assert it (%q)", c.Text.Surface(v))
}

var (
	// proposing are the verbs whose object somebody would like to have, demanding those that say so with "for".
	proposing = sentence.Set("propose threaten try suggest recommend favour favor advocate demand prefer oppose envisage envision request wish desire discuss debate")
	demanding = sentence.Set("argue call push campaign lobby press plead appeal clamour clamor")

	// ending are the verbs for doing away with a rule.
	ending = sentence.Set("lift abolish scrap repeal revoke rescind remove drop withdraw cancel")
)

// opensSupposing reports whether the reading begins with words that only suppose what follows: "Let's say the fee is $80", "Assume that", "Take a
// fee of $80".
func opensSupposing(r *sentence.Reading) bool {
	first := 0
	for first < 2 && leadingIn[r.FormAt(first)] {
		first++
	}
	f := r.FormAt(first)
	if f == "let" { // "let us", "let's"
		for j := first + 1; j <= first+3; j++ {
			if g := r.FormAt(j); supposals[g] || g == "say" || g == "take" || g == "consider" {
				return true
			}
		}
		return false
	}
	next := r.FormAt(first + 1)
	switch {
	case f == "for" && (next == "instance" || next == "example"), supposals[f] && r.Words[first].Phrase < 0:
		return true
	case f == "say":
		return next == "," || r.IsDeterminer(first+1) || sentence.Pronouns[next] || next == "you" || next == "we"
	case f == "take" || f == "consider":
		return next == "a" || next == "an"
	}
	return false
}

var (
	// supposals are the imperatives that begin a sentence with what is only supposed.
	supposals = sentence.Set("assume assuming suppose supposing imagine pretend picture")

	// leadingIn are words before them.
	leadingIn = sentence.Set("so now then , first just well please")
)

// inCaseClause is the word by which a sentence opens with what may come, where word i belongs to that: "When the queue holds 900 messages, an alert is
// sent"; "" for none. What was so once, and what the statement has as its own case, is no such.
func inCaseClause(c *about.Comparison, i int) string {
	f := c.Text.FormAt(0)
	if !recurring[f] || c.St.Some(func(w *sentence.Word) bool { return sentence.Cases[w.Form] }) || c.St.FormAt(0) == "after" {
		return ""
	}
	v := -1
	for j := 1; j < len(c.Text.Words) && !(c.Text.Words[j].Form == "," && c.Text.Words[j].Mention < 0); j++ {
		if w := &c.Text.Words[j]; v < 0 && w.Verb && w.Mention < 0 {
			v = j
		}
		if j == i && v > 0 && c.Text.Governor(i, i+1) >= v {
			if c.Text.PastAt(c.Text.MainVerb(v)) || len(c.Text.Words) < i+4 {
				return ""
			}
			return f
		}
	}
	return ""
}
