package about

import (
	"slices"

	"github.com/steadfact/steadfact/checker/internal/sentence"
	"github.com/steadfact/steadfact/internal/language"
)

// Headed reports whether the headings above the sentence name what the noun at word i of the statement is for, with all that stands before it and
// tells which one it is: the nearest that say more than what sort of text follows, and nothing else. Under "Interns", below "Lunch allowance", no
// allowance is told but that of the interns.
func (c *Comparison) Headed(i int) bool {
	_, found := c.HeadingFor(i)
	return found
}

// HeadingFor is the word of the nearest heading that tells of something else than the noun at word i of the statement is for, where it comes before
// all that Headed asks for; "" for none.
func (c *Comparison) HeadingFor(i int) (other string, found bool) { return c.headingFor(i, false) }

// HeadsDefault reports the same of what the noun at word i, the statement's subject, is told to be by default: "The relay waits 5 s" tells nothing
// that a heading names.
func (c *Comparison) HeadsDefault(i int) bool {
	h := &c.St.Held[0]
	v := c.St.Governor(h.First, h.Last)
	return (v < 0 || c.St.IsLight(v)) && c.Headed(i)
}

// headingFor is HeadingFor, where the sentence, or its row and column, may have said some of what tells which one it is.
func (c *Comparison) headingFor(i int, said bool) (other string, found bool) {
	first := i
	for first > 0 && (c.St.IsNominal(first-1) || c.St.IsQuote(first-1)) {
		first--
	}
	has := map[int]bool{}
	for k := first; k < i; k++ {
		has[k] = said && max(c.Links.By[k], c.Nearby[k]) >= sentence.Derived
	}
	for _, r := range c.Context.Carried {
		if !r.Structural || r.Near {
			continue
		}
		share := ShareOf(c.Book, c.St, r.Reading)
		for j := range r.Words {
			if w := &r.Words[j]; w.Weight > 1 && !KindsOfSection[w.Stem] && share.Used[j] < sentence.Derived {
				return r.Surface(j), false
			}
		}
		if len(share.By) == 0 {
			continue
		}
		missing := false
		for k := first; k <= i; k++ {
			has[k] = has[k] || share.By[k] >= sentence.Derived
			missing = missing || c.St.Content(k) && c.St.Words[k].Stem != "default" && !has[k]
		}
		if !missing {
			return "", true
		}
	}
	return "", false
}

// KindsOfSection are words by which headings say only what sort of text follows.
var KindsOfSection = sentence.Set(`overview introduction intro about summary detail description default value name syntax usage use option configuration
	config setting parameter argument property reference note info information basics general policy rule
	type kind class category`)

// FiledUnder reports whether mention m is all that an entry, or a table's cell, tells of its key, or of its row and column, and these with the
// headings above name what the noun at word i of the statement is for: "Phone: $40" under "Stipends", of the phone stipend.
func (c *Comparison) FiledUnder(i, m int) bool {
	key := c.entryKey(m)
	if c.Carried[i] < sentence.Derived || key < 0 {
		return false
	}
	for j := range key {
		if w := &c.Text.Words[j]; w.Weight > 1 && c.Links.Used[j] < sentence.Derived {
			return false
		}
	}
	told := false
	for k := i - 1; k >= 0 && (c.St.IsNominal(k) || c.St.IsQuote(k)); k-- {
		if c.St.Content(k) && c.St.Words[k].Stem != "default" {
			if max(c.Links.By[k], c.Nearby[k]) < sentence.Derived {
				return false
			}
			told = true
		}
	}
	if !told || slices.ContainsFunc(c.Context.Carried, c.leadsElsewhere) {
		return false
	}
	if c.Nearby[i] >= sentence.Derived {
		return true // "Plan | Price", "Basic | $6"
	}
	_, found := c.headingFor(i, true)
	return found
}

// leadsElsewhere reports whether a lead-in says what follows of something of which the statement does not speak: "Contractors get:"; or a row or
// column tells of more than that does: "Price per seat".
func (c *Comparison) leadsElsewhere(r Carried) bool {
	if !r.Near || r.Sort {
		return false
	}
	used := ShareOf(c.Book, c.St, r.Reading).Used
	if r.Some(func(w *sentence.Word) bool { return w.Verb }) {
		s := firstSubject(r.Reading)
		return s.Head >= 0 && r.Words[s.Head].Weight > 1 && used[s.Head] == sentence.Unlinked
	}
	for j := range r.Words {
		if w := &r.Words[j]; w.Weight > 1 && w.Mention < 0 && used[j] == sentence.Unlinked && !KindsOfSection[w.Stem] && !sentence.Periods[w.Stem] {
			return true
		}
	}
	return false
}

// entryKey is where the key ends behind which mention m stands: "Phone: $40", "Phone - $40"; 0 for a value that stands by itself, -1 for any other.
func (c *Comparison) entryKey(m int) int {
	first, _ := c.Text.WordsIn(c.Text.Mentions[m].Whole)
	sign := -1
	for j := range first {
		switch w := &c.Text.Words[j]; {
		case sign >= 0 && !w.Function, w.Mention >= 0, w.Verb && j > 0:
			return -1
		case keySigns[w.Form] && j > 0:
			sign = j
		}
	}
	if sign < 0 && first > 0 {
		return -1
	}
	return max(sign, 0)
}

// keySigns are the signs behind the key of an entry.
var keySigns = sentence.Set(": - – —")

// Granted reports whether the sentence tells with mention m, the only value of its section that can answer, how much there is of what the noun at word
// i of the statement names, and the heading, too: "We pay up to $100 a month" under "Lunch allowance".
func (c *Comparison) Granted(i, m int) bool {
	v := c.Text.GrantAt(m)
	if v < 0 || i < 0 || c.Context.Values == nil || !c.Headed(i) {
		return false
	}
	if noun := c.Text.Attribute(c.Text.WordsOf(m)); noun > v && c.Links.Used[noun] == sentence.Unlinked && c.Text.Words[noun].Weight > 1 {
		return false
	}
	if _, last := c.Text.WordsOf(m); c.Text.FormAt(last) == "of" && sentence.Pronouns[c.Text.FormAt(last+1)] {
		return false // "$500 of it in advance"
	}
	if _, last := c.Text.WordsIn(c.Text.Mentions[m].Whole); c.narrowedFrom(last) {
		return false
	}
	surface := c.Text.Mentions[m].Of(c.Text.Text)
	for _, o := range c.Context.Values() {
		for h := range c.St.Held {
			k := c.St.Held[h].Mention
			if k >= 0 && o.Surface != surface && language.Compare(c.St.Mentions[k], o.Mention, c.tolerance) != language.Incomparable {
				return false
			}
		}
	}
	return true
}

// narrowedFrom reports whether a phrase from word i on, right behind a value, says for what it is, or when, and nothing there stands for a word of the
// statement: "$200 on books", "2 weeks at a time".
func (c *Comparison) narrowedFrom(i int) bool {
	if f := c.Text.FormAt(i); f != "on" && f != "at" && f != "for" && f != "in" && f != "towards" {
		return false
	}
	end := i + 1
	for end < len(c.Text.Words) && !c.Text.BreaksPhrase(end) && !c.Text.Words[end].Verb {
		end++
	}
	return c.Text.FormAt(i) == "at" || c.StrangeIn(i+1, end)
}
