package restrict

import (
	"fmt"

	"github.com/steadfact/steadfact/checker/internal/about"
	"github.com/steadfact/steadfact/checker/internal/sentence"
	"github.com/steadfact/steadfact/internal/language"
)

// inOtherRow: a table's row speaks of the time or the version in its first cell, and a cell without words of the statement
// also of the thing in it, which may not be the statement's.
func inOtherRow(c *about.Comparison, _ about.Candidate) string {
	for _, r := range c.Context.Carried {
		if !r.Row {
			continue
		}
		dated := len(r.Mentions) == 1 && len(r.Words) <= 2 && !c.St.States(r.Mentions[0])
		if dated || len(r.Mentions) == 0 && sharedWords(c) == 0 && namesOther(c, r.Reading) {
			return fmt.Sprintf("the table's row speaks of %s", r.Text)
		}
	}
	return ""
}

// namesOther reports whether a label names something, and nothing of which the statement speaks.
func namesOther(c *about.Comparison, label *sentence.Reading) bool {
	used := about.ShareOf(c.Book, c.St, label).Used
	names := false
	for j := range label.Words {
		switch w := &label.Words[j]; {
		case used[j] > sentence.Unlinked, sentence.Vague[w.Stem]:
			return false
		case w.Weight > 0:
			names = true
		}
	}
	return names
}

// inOtherCase: a measure before a colon tells in which case the value behind it holds: "From 3 to 15 years: 6 hours".
func inOtherCase(c *about.Comparison, d about.Candidate) string {
	measured := false
	for j := 0; j < d.First; j++ {
		switch w := &c.Text.Words[j]; {
		case w.Form == ":" && w.Sign && measured:
			return ownCase(c, 0, j)
		case w.Form == ":" && w.Sign, w.Verb:
			return ""
		case w.Mention >= 0:
			m := c.Text.Mentions[w.Mention]
			if c.St.States(m) {
				return ""
			}
			measured = measured || m.Quantity != nil && m.Quantity.Unit != "" || m.Kind == language.Duration
		}
	}
	return ""
}

// ownCase is the reason that words [first, last) of the sentence tell a case, for which alone it has its value.
func ownCase(c *about.Comparison, first, last int) string {
	return fmt.Sprintf("the sentence speaks of a case of its own (%q)", c.Text.TextOf(first, last))
}

// underCase: what a list's item says below "…, when:" is so in that case only, of which the statement has to speak.
func underCase(c *about.Comparison, _ about.Candidate) string {
	for _, r := range c.Context.Carried {
		if !r.Near || r.Row || !endsWithCase(r.Reading) {
			continue
		}
		used := about.ShareOf(c.Book, c.St, r.Reading).Used
		for j := range r.Words {
			if w := &r.Words[j]; w.Weight > 1 && w.Mention < 0 && used[j] == sentence.Unlinked && !sentence.Vague[w.Stem] {
				return fmt.Sprintf("the sentence speaks of a case (%q)", r.Text)
			}
		}
	}
	return ""
}

// endsWithCase reports whether the reading ends with the word that opens a condition: "A request is ready when:".
func endsWithCase(r *sentence.Reading) bool {
	i := len(r.Words) - 1
	for i > 0 && r.Words[i].Sign {
		i--
	}
	return i > 0 && casing[r.Words[i].Form]
}

// inAllCases reports whether the statement tells of no case, so that a condition narrows what it says; a date dates no case.
func inAllCases(c *about.Comparison, d about.Candidate) bool {
	if d.Mention >= 0 && c.Text.Mentions[d.Mention].Dated() && !(saysNow(c, d) && !sentence.StatesYear(c.Text.Mentions[d.Mention].Of(c.Text.Text))) {
		return false
	}
	return !c.St.Some(func(w *sentence.Word) bool { return sentence.Cases[w.Form] })
}

// whenSo: what a clause behind the main one tells of whenever that is so is a case: "The airport closes when winds reach 90 km/h".
func whenSo(c *about.Comparison, d about.Candidate) string {
	v := c.Text.Governor(d.First, d.Last)
	if v < 0 || v > d.First || c.Text.PastAt(c.Text.GroupStart(v)) || !inAllCases(c, d) {
		return ""
	}
	for k := c.Text.GroupStart(v) - 1; k > 0 && !c.Text.BreaksPhrase(k) && !c.Text.Words[k].Verb; k-- {
		if recurring[c.Text.Words[k].Form] {
			return fmt.Sprintf("the sentence speaks of a case (%q)", c.Text.TextOf(k, d.Last))
		}
	}
	return ""
}

// inCaseBehind: a condition behind the value narrows it as one before it does: "A page takes 4 s when the cache is cold". One of which the statement
// has a word is none, nor is that nothing else is said: "30 s if it is not set".
func inCaseBehind(c *about.Comparison, d about.Candidate) string {
	if c.Text.TellsDefault() || !inAllCases(c, d) {
		return ""
	}
	j := conditionBehind(c.Text, d.Last)
	if j < 0 {
		return ""
	}
	end := j + 1
	for ; end < len(c.Text.Words) && !c.Text.EndsClauses(end); end++ {
		if w := &c.Text.Words[end]; nothingElse[w.Form] || sentence.Unset[w.Form] || w.Weight > 1 && w.Mention < 0 && c.Links.Used[end] > sentence.Broader {
			return ""
		}
	}
	return ownCase(c, j, end)
}

// conditionBehind is the word that opens a condition of what is said up to word i; -1 when there is none, or more is said before it: "250 work here,
// so do not worry if you forget a name".
func conditionBehind(r *sentence.Reading, i int) int {
	for ; i > 0 && i+1 < len(r.Words) && !r.EndsClauses(i); i++ {
		switch w := &r.Words[i]; {
		case sentence.Coordinating[w.Form], w.Form == "so":
			return -1
		case casing[w.Form] && w.Mention < 0 && r.Words[i-1].Form != "even":
			return i
		}
	}
	return -1
}

// otherCall: a program says by numbers of its own how each sort of call went: "returns a 400 for invalid samples" tells nothing of what it returns
// where there are too many.
func otherCall(c *about.Comparison, d about.Candidate) string {
	if d.Mention < 0 || !c.Text.IsStatus(d.Mention) || !c.St.IsStatus(c.St.Held[d.Held].Mention) {
		return ""
	}
	aside := false
	for j := d.Last; j < len(c.Text.Words); j++ {
		switch w := &c.Text.Words[j]; {
		case w.Form == "(" || w.Form == ")":
			aside = w.Form == "("
		case !aside && c.Text.IsNominal(j) && w.Mention < 0 && w.Weight > 1 && c.Strange(j, sentence.Broader) && !c.Text.IsStatusWord(j):
			return ownCase(c, d.Last, j+1)
		}
	}
	return ""
}

var (
	// casing are the conjunctions that open a case behind what is so in it.
	casing = sentence.Set("if when whenever")

	// recurring are those behind which a verb tells of what comes again.
	recurring = sentence.Set("when once whenever")

	// nothingElse are words of a condition that nothing else is said, or done.
	nothingElse = sentence.Set("no not none nothing nobody without otherwise else default")
)

// anybody are the words that open a clause about whoever is meant.
var anybody = sentence.Set("a an you they one someone somebody")
