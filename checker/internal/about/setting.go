package about

import (
	"slices"

	"github.com/steadfact/steadfact/checker/internal/sentence"
	"github.com/steadfact/steadfact/checker/internal/statement"
)

// Settings lists the runs of words that only say in which story the reading holds: "In the film Low Tide, …", "… in the
// series Harvik Nights". A text about the story need not name it again. Whatever has a place's name is no story.
func Settings(r *sentence.Reading) []sentence.Phrase {
	var out []sentence.Phrase
	if last := r.OpeningSetting(); last > 0 {
		out = append(out, sentence.Phrase{First: 0, Last: last})
	}
	if first := closingSetting(r); first > 0 {
		out = append(out, sentence.Phrase{First: first, Last: len(r.Words)})
	}
	return out
}

// understandSettings marks the words of the settings that the sentence leaves to a reader who knows what it is about: those
// of which it names nothing.
func (c *Comparison) understandSettings() {
	for _, s := range Settings(c.St.Reading) {
		if heldIn(c.St, s) || c.accountsForSome(s) {
			continue
		}
		for i := s.First; i < s.Last; i++ {
			c.Understood[i] = true
		}
	}
}

// TellsOtherStory reports whether the sentence opens with a story that is not the statement's.
func (c *Comparison) TellsOtherStory() bool {
	return c.namesStranger(sentence.Phrase{First: 0, Last: c.Text.OpeningSetting()})
}

// namesStranger reports whether a run of the sentence has a telling word that stands for none of the statement's.
func (c *Comparison) namesStranger(s sentence.Phrase) bool {
	for j := s.First; j < s.Last; j++ {
		if w := &c.Text.Words[j]; w.Weight > 0 && w.Phrase >= 0 && c.Links.Used[j] < sentence.Derived {
			return true
		}
	}
	return false
}

// accountsForSome reports whether one of the names in a run of the statement is accounted for.
func (c *Comparison) accountsForSome(s sentence.Phrase) bool {
	for p, ph := range c.St.Phrases {
		if s.First <= ph.First && ph.First < s.Last && c.AccountsForName(p) {
			return true
		}
	}
	return false
}

// heldIn reports whether a word of a run is held.
func heldIn(st *statement.Statement, s sentence.Phrase) bool {
	return slices.ContainsFunc(st.Held, func(h statement.Held) bool { return h.First < s.Last && s.First < h.Last })
}

// closingSetting is where the setting begins with which the reading ends; 0 when there is none.
func closingSetting(r *sentence.Reading) int {
	last := len(r.Words)
	for last > 0 && r.Words[last-1].Sign {
		last--
	}
	work := false
	for k := last - 1; k > 0; k-- {
		w := &r.Words[k]
		switch {
		case w.Mention >= 0, r.NamesPlace(k), w.Verb && w.Phrase < 0:
			return 0
		case settingPrepositions[w.Form] && w.Phrase < 0:
			if work || r.Some(func(w *sentence.Word) bool { return w.Verb && sentence.Acting[w.Stem] }) {
				return k
			}
			return 0
		}
		work = work || w.Phrase < 0 && sentence.Works[w.Stem] || w.Phrase >= 0 && w.Form == w.Stem && sentence.Works[w.Form]
	}
	return 0
}

// understandDescriptions marks the words that only say what kind of thing a held name names, or in what land a held place
// lies: "the Danish football club [X]", "in [X], Denmark".
func (c *Comparison) understandDescriptions() {
	for _, h := range c.St.Held {
		if p := landBehind(c.St, &h); p >= 0 && !c.AccountsForName(p) {
			for i := c.St.Phrases[p].First; i < c.St.Phrases[p].Last; i++ {
				c.Understood[i] = true
			}
		}
		for i := c.St.SkipBack(h.First-1) + 1; i > 0 && i < h.First && h.Mention < 0; i++ {
			c.Understood[i] = true
		}
	}
}

// landBehind is the name of the land in which a held place is said to lie: "in [X], Denmark"; -1 for none.
func landBehind(st *statement.Statement, h *statement.Held) int {
	next := h.Last + 1
	if next >= len(st.Words) || st.Words[h.Last].Form != "," || !placed[st.PrepositionBefore(h.First)] {
		return -1
	}
	return st.Words[next].Phrase
}

// placed are the prepositions behind which a place stands.
var placed = sentence.Set("in at from near to")

// settingPrepositions may lead to the story in which something holds.
var settingPrepositions = sentence.Set("in from of on")
