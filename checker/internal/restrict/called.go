package restrict

import (
	"github.com/steadfact/steadfact/checker/internal/about"
	"github.com/steadfact/steadfact/checker/internal/sentence"
	"github.com/steadfact/steadfact/checker/internal/statement"
)

// calledBehind reports whether the name of the statement's subject stands behind the noun at word head: "the Kingdom of Kelland", "the most
// successful game (Low Tide)".
func calledBehind(c *about.Comparison, head int) bool {
	k := head + 1
	if sentence.Narrowing[narrowingWord(c, head)] {
		return false // "the old town of Harvik"
	}
	if f := c.Text.FormAt(k); f != "(" && !(f == "of" && sentence.Realms[c.Text.Words[head].Stem]) {
		return false
	}
	for k++; k < len(c.Text.Words) && (c.Text.IsDeterminer(k) || c.Text.IsQuote(k)); k++ {
	}
	return k < len(c.Text.Words) && c.Text.Words[k].Phrase >= 0 && c.Links.Used[k] >= sentence.Derived
}

// calledBefore reports whether the noun at word head says no more than what sort of thing in a program it is that the statement speaks of, and
// the whole name of that stands right before it: "the `max_lag` setting".
func calledBefore(c *about.Comparison, head int) bool {
	if !sentence.Programmed[c.Text.Words[head].Stem] {
		return false
	}
	k := head - 1
	for k > 0 && c.Text.Words[k].Sign {
		k--
	}
	if k < 0 || c.Links.Used[k] < sentence.Akin {
		return false
	}
	for j := c.Text.Chunk(k); j < k; j++ {
		if c.Text.Words[j].Weight > 0 && c.Links.Used[j] == sentence.Unlinked {
			return false
		}
	}
	return true
}

// calledOtherwise reports whether the statement says by another noun than that at word head of the sentence what sort of land or place a
// name is of: "the town of Harvik" is not "the district of Harvik".
func calledOtherwise(st *statement.Statement, text *sentence.Reading, head int) bool {
	for i := range st.Words {
		if w := &st.Words[i]; sentence.Realms[w.Stem] && st.FormAt(i+1) == "of" && i+2 < len(st.Words) && st.Words[i+2].Phrase >= 0 {
			return sentence.Realms[text.Words[head].Stem] && w.Stem != text.Words[head].Stem && text.FormAt(head+1) == "of"
		}
	}
	return false
}
