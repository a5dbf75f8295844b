package restrict

import (
	"fmt"
	"strings"

	"github.com/steadfact/steadfact/checker/internal/about"
	"github.com/steadfact/steadfact/checker/internal/sentence"
)

// trades are what is done with goods, and with a life, a line for each: how much of them is made is not how much is sold, and what is owned
// need not be shown; where somebody works he need not live.
const trades = `
produce manufacture make build brew bake distil grow harvest mine assemble weave
sell export
buy import purchase order
own possess
show display exhibit
need require want seek
use consume
claim demand
pay reimburse
live reside dwell
work
study
teach
`

// tradeOf is the line of trades in which a verb stands, counted from 1.
var tradeOf = readTrades()

func readTrades() map[string]int {
	out := map[string]int{}
	for n, line := range strings.Split(trades, "\n") {
		for stem := range strings.FieldsSeq(line) {
			out[stem] = n
		}
	}
	return out
}

// otherTrade: what is done otherwise with the same goods is another amount, or at another place: "exports 9,000 litres", of what it brews. What
// something needs it need not have.
func otherTrade(c *about.Comparison, d about.Candidate) string {
	f, t := governors(c, d)
	if f < 0 || t < 0 || c.Links.Used[t] > sentence.Broader {
		return ""
	}
	of, said := tradeAt(c.St.Reading, f), tradeAt(c.Text, t)
	if said == 0 || of == said || c.SameIdiom(&c.St.Held[d.Held], d.Mention) || of == 0 && !(said == tradeOf["need"] && merelyHas(c, f)) {
		return ""
	}
	return fmt.Sprintf("the sentence says what it does otherwise (%q)", c.Text.Surface(t))
}

// tradeAt is the trade that the verb at word i tells of, 0 for none. Who makes so many may have sold them: only what is made is made.
func tradeAt(r *sentence.Reading, i int) int {
	if !r.Words[i].Verb || r.Words[i].Stem == "make" && !r.IsPassive(i) {
		return 0
	}
	return tradeOf[r.Words[i].Stem]
}

// merelyHas reports whether the statement says by the verb at word f what something has, and not what it must have.
func merelyHas(c *about.Comparison, f int) bool {
	return c.St.Words[f].Stem == "have" && !c.St.Some(func(w *sentence.Word) bool { return duties[w.Form] })
}

// duties are the words by which a statement tells what something must have.
var duties = sentence.Set("must should shall need needs least minimum may can")
