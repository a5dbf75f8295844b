package restrict

import (
	"fmt"
	"slices"
	"strings"

	"github.com/steadfact/steadfact/checker/internal/about"
	"github.com/steadfact/steadfact/checker/internal/sentence"
	"github.com/steadfact/steadfact/checker/internal/statement"
	"github.com/steadfact/steadfact/internal/language"
	"github.com/steadfact/steadfact/internal/language/lexicon"
	"github.com/steadfact/steadfact/internal/language/quantity"
)

// ofBeyond: what is said of those that are older, or larger, than something, other than that they are turned down, tells of which of them it
// is said: "Logs older than 60 days cannot be restored".
func ofBeyond(c *about.Comparison, d about.Candidate) string {
	head := comparedNoun(c.Text, d.First)
	if head < 0 || Has(c, "than") || determined(c.Text, head) || !goesOn(c.Text, d.Last) || tellsWhichToo(c, d, head) || c.SameIdiom(&c.St.Held[d.Held], d.Mention) {
		return ""
	}
	if d.Mention >= 0 && setsLimit(c.St) && c.Text.Bounded(&c.Text.Mentions[d.Mention]) != &c.Text.Mentions[d.Mention] {
		return ""
	}
	return fmt.Sprintf("the sentence only tells of which %s it speaks", c.Text.Surface(head))
}

// setsLimit reports whether a statement tells what may be or must be, or a bound.
func setsLimit(st *statement.Statement) bool {
	return st.SpeaksOfLimit() || st.Some(func(w *sentence.Word) bool { return w.Is(lexicon.Modal) || w.Form == "than" || st.TellsLimit(w.Form) }) ||
		slices.ContainsFunc(st.Mentions, func(m language.Mention) bool { return m.Quantity != nil && m.Quantity.Comparator != quantity.Exactly })
}

// comparedNoun is the noun that is said to be older, or larger, than the value at word i: "Logs older than | 60 days"; -1 for none.
func comparedNoun(r *sentence.Reading, i int) int {
	k := i - 1
	for k > 0 && r.Words[k].Form != "than" && r.Words[k].Mention >= 0 && r.Words[k].Mention == r.Words[i].Mention {
		k--
	}
	if k < 2 || r.Words[k].Form != "than" || !strings.HasSuffix(r.Words[k-1].Form, "er") || !r.Words[k-1].Mostly(lexicon.Adjective) || !r.IsNominal(k-2) {
		return -1
	}
	return k - 2
}

// ofExcepted: what the statement excepts is another case: "Acknowledged messages", of messages "unless they are acknowledged". A sentence that
// excepts it, too, speaks of the same.
func ofExcepted(c *about.Comparison, d about.Candidate) string {
	from := slices.IndexFunc(c.St.Words, func(w sentence.Word) bool { return excepting[w.Form] && w.Mention < 0 })
	if from < 0 || c.Text.Some(func(w *sentence.Word) bool { return excepting[w.Form] }) {
		return ""
	}
	for i := from + 1; i < len(c.St.Words) && c.St.Words[i].Form != ","; i++ {
		inValue := func(j int) bool { return d.First <= j && j < d.Last }
		if c.St.Content(i) && c.St.Words[i].Weight > 1 && c.Links.By[i] >= sentence.Derived && !slices.ContainsFunc(c.Links.To[i], inValue) {
			return fmt.Sprintf("the fact excepts %q", c.St.Surface(i))
		}
	}
	return ""
}

// excepting are the words behind which a statement tells where it does not hold.
var excepting = sentence.More(sentence.Excepting, "unless")

// onRecord: the most that something has come to so far is no limit: "The longest message so far has 2,300 characters".
func onRecord(c *about.Comparison, _ about.Candidate) string {
	if !c.St.SpeaksOfLimit() && !c.St.Some(func(w *sentence.Word) bool { return w.Is(lexicon.Modal) }) {
		return ""
	}
	for j := range c.Text.Words {
		if second := recorded[c.Text.Words[j].Form]; second != "" && c.Text.FormAt(j+1) == second {
			return fmt.Sprintf("the sentence tells what there was up to now (%q)", c.Text.TextOf(j, min(j+2, len(c.Text.Words))))
		}
	}
	return ""
}

// recorded are two words each, the first and the second, that tell of all that there was up to now.
var recorded = map[string]string{"so": "far", "to": "date", "know": "of", "on": "record"}
