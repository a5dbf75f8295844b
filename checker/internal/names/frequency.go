package names

import (
	"cmp"
	"fmt"

	"github.com/steadfact/steadfact/checker/internal/about"
	"github.com/steadfact/steadfact/checker/internal/restrict"
	"github.com/steadfact/steadfact/checker/internal/sentence"
	"github.com/steadfact/steadfact/checker/internal/statement"
)

// judgeFrequency judges a held word that says how often something is done, "is published [weekly]", against what says so of the same doing:
// "appears monthly", "is published every week". It is not ok for other held words.
func judgeFrequency(c *about.Comparison, h int, held *statement.Held) (out about.Outcome, ok bool) {
	want := periods[c.St.Words[held.First].Form]
	v := c.St.Governor(held.First, held.Last)
	if want == "" || held.Last-held.First > 1 || v < 0 || v > held.First || c.St.Words[v].Function || c.St.SlotOf(held).Relation == statement.ModifierOf {
		return about.Outcome{}, false
	}
	out = about.Outcome{Held: h, Coverage: c.Account.Total, Score: 1, Reasons: []string{cmp.Or(c.Account.Missing, about.NoAnswer)}}
	for j := range c.Text.Words {
		period, last := periodAt(c.Text, j)
		if period == "" || c.Account.Missing != "" || !c.StandsFor(v, c.Text.Governor(j, last)) {
			continue
		}
		out.Span = c.Text.SpanOf(j, last)
		if reason := cmp.Or(unsaid(c, j), restrict.RestrictedName(c, held, j, last, false)); reason != "" || negatedBefore(c.Text, j) {
			out.Reasons = []string{cmp.Or(reason, "the sentence denies it")}
		} else if period == want {
			out.Verdict, out.Reasons = about.Supported, []string{"the sentence says the same"}
		} else {
			out.Verdict = about.Contradicted
			out.Reasons = []string{fmt.Sprintf("the sentence says %q where the fact says %q", c.Text.TextOf(j, last), c.St.Surface(held.First))}
		}
		return out, true
	}
	return out, true
}

// periodAt is the time in which something happens once that word j tells, alone or with the next one, and the word behind: "weekly", "every
// week". "Twice weekly" tells another.
func periodAt(r *sentence.Reading, j int) (period string, last int) {
	form := r.Words[j].Form
	if p := periods[form]; p != "" && (j+1 >= len(r.Words) || !r.IsNominal(j+1)) && (j == 0 || r.Words[j-1].Mention < 0 && !parted[r.Words[j-1].Form]) {
		return p, j + 1
	}
	if (form == "every" || form == "each") && spans[r.FormAt(j+1)] {
		return r.FormAt(j + 1), j + 2
	}
	return "", 0
}

// periods are the words that say how often something happens, each with the time in which it does once; parted is what makes
// another time of it, spans are those times.
var (
	periods = map[string]string{"hourly": "hour", "daily": "day", "nightly": "night", "weekly": "week", "fortnightly": "fortnight", "monthly": "month",
		"quarterly": "quarter", "yearly": "year", "annually": "year"}
	parted = sentence.Set("- twice thrice bi semi")
	spans  = sentence.Set("hour day night week fortnight month quarter year")
)
