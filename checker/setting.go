package checker

import (
	"slices"
	"strings"

	"github.com/steadfact/steadfact/internal/language/lexicon"
)

// settings lists the runs of words that only say in which story the reading holds: "In the film Low Tide, …", "… in the
// series Harvik Nights". A text about the story need not name it again. Whatever has a place's name is no story.
func (r *reading) settings() []phrase {
	var out []phrase
	if last := r.openingSetting(); last > 0 {
		out = append(out, phrase{first: 0, last: last})
	}
	if first := r.closingSetting(); first > 0 {
		out = append(out, phrase{first: first, last: len(r.words)})
	}
	return out
}

// understandSettings marks the words of the settings that the sentence leaves to a reader who knows what it is about: those
// of which it names nothing.
func (c *comparison) understandSettings() {
	for _, s := range c.st.settings() {
		if c.st.heldIn(s) || c.accountsForSome(s) {
			continue
		}
		for i := s.first; i < s.last; i++ {
			c.understood[i] = true
		}
	}
}

// tellsOtherStory reports whether the sentence opens with a story that is not the statement's.
func (c *comparison) tellsOtherStory() bool {
	return c.namesStranger(phrase{first: 0, last: c.text.openingSetting()})
}

// namesStranger reports whether a run of the sentence has a telling word that stands for none of the statement's.
func (c *comparison) namesStranger(s phrase) bool {
	for j := s.first; j < s.last; j++ {
		if w := &c.text.words[j]; w.weight > 0 && w.phrase >= 0 && c.links.used[j] < derived {
			return true
		}
	}
	return false
}

// accountsForSome reports whether one of the names in a run of the statement is accounted for.
func (c *comparison) accountsForSome(s phrase) bool {
	for p, ph := range c.st.phrases {
		if s.first <= ph.first && ph.first < s.last && c.accountsForName(p) {
			return true
		}
	}
	return false
}

// heldIn reports whether a word of a run is held.
func (st *statement) heldIn(s phrase) bool {
	return slices.ContainsFunc(st.held, func(h held) bool { return h.first < s.last && s.first < h.last })
}

// openingSetting is where the setting ends with which the reading begins, its comma included; 0 when there is none.
func (r *reading) openingSetting() int {
	if r.words[0].form != "in" {
		return 0
	}
	for k := 1; k < len(r.words); k++ {
		switch w := &r.words[k]; {
		case w.form == ",":
			return k + 1
		case w.verb && w.phrase < 0, w.mention >= 0, r.namesPlace(k), r.isPreposition(k) && w.phrase < 0 && w.form != "of":
			return 0
		}
	}
	return 0
}

// closingSetting is where the setting begins with which the reading ends; 0 when there is none.
func (r *reading) closingSetting() int {
	last := len(r.words)
	for last > 0 && r.words[last-1].sign {
		last--
	}
	work := false
	for k := last - 1; k > 0; k-- {
		w := &r.words[k]
		switch {
		case w.mention >= 0, r.namesPlace(k), w.verb && w.phrase < 0:
			return 0
		case settingPrepositions[w.form] && w.phrase < 0:
			if work || r.some(func(w *word) bool { return w.verb && acting[w.stem] }) {
				return k
			}
			return 0
		}
		work = work || w.phrase < 0 && works[w.stem] || w.phrase >= 0 && w.form == w.stem && works[w.form]
	}
	return 0
}

// namesPlace reports whether word i is a place's name or adjective, or belongs to a name that is.
func (r *reading) namesPlace(i int) bool {
	w := &r.words[i]
	_, place := lexicon.Place(w.form)
	if !place && w.phrase >= 0 {
		_, place = lexicon.Place(strings.TrimSpace(r.formsOf(r.phrases[w.phrase])))
	}
	return place && w.upper
}

// understandDescriptions marks the words that only say what kind of thing a held name names, or in what land a held place
// lies: "the Danish football club [X]", "in [X], Denmark".
func (c *comparison) understandDescriptions() {
	for _, h := range c.st.held {
		if p := c.st.landBehind(&h); p >= 0 && !c.accountsForName(p) {
			for i := c.st.phrases[p].first; i < c.st.phrases[p].last; i++ {
				c.understood[i] = true
			}
		}
		for i := c.st.skipBack(h.first-1) + 1; i > 0 && i < h.first && h.mention < 0; i++ {
			c.understood[i] = true
		}
	}
}

// landBehind is the name of the land in which a held place is said to lie: "in [X], Denmark"; -1 for none.
func (st *statement) landBehind(h *held) int {
	next := h.last + 1
	if next >= len(st.words) || st.words[h.last].form != "," || !placed[st.prepositionBefore(h.first)] {
		return -1
	}
	return st.words[next].phrase
}

// placed are the prepositions behind which a place stands.
var placed = set("in at from near to")

// settingPrepositions may lead to the story in which something holds.
var settingPrepositions = set("in from of on")

// works are the kinds of works that tell a story, and of contests that are told of like one.
var works = set("film movie series game novel book show play episode comic musical cartoon sitcom anime manga opera video final match")
