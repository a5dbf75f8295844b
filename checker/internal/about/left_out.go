package about

import (
	"slices"

	"github.com/steadfact/steadfact/checker/internal/sentence"
	"github.com/steadfact/steadfact/checker/internal/statement"
	"github.com/steadfact/steadfact/internal/language"
	"github.com/steadfact/steadfact/internal/language/lexicon"
)

// NamesDimension reports whether word i is the adjective behind a held measure that says along what it is measured: "2 m tall".
func NamesDimension(st *statement.Statement, i int) bool {
	return sentence.Dimensional[st.Words[i].Form] && slices.ContainsFunc(st.Held, func(h statement.Held) bool {
		return i == h.Last && h.Mention >= 0 && st.Mentions[h.Mention].Quantity != nil && st.Mentions[h.Mention].Quantity.Dimension != ""
	})
}

// compares reports whether word i only says which way a held value is compared: "higher" of "higher than 80 %".
func compares(st *statement.Statement, i int) bool {
	return slices.ContainsFunc(st.Held, func(h statement.Held) bool {
		return h.Mention >= 0 && i < h.First && st.FormAt(i+1) == "than" && st.Mentions[h.Mention].Whole.Contains(st.Words[i].Span)
	})
}

// ruleTold reports whether word i of the statement only says in what mode something is, and the sentence has a word for a mode, too.
func (c *Comparison) ruleTold(i int) bool {
	return (c.St.TellsRule(i) || c.St.TellsDuty(i)) && c.Text.Any(sentence.TellsMode)
}

// merelyStated reports whether word i is the verb of a held number that the sentence replaces by one that merely states a
// number: "there are 2,500 troops in the country" for "2,500 troops are deployed".
func (c *Comparison) merelyStated(i int) bool {
	if !c.St.Words[i].Verb || c.Links.By[i] > sentence.Unlinked {
		return false
	}
	for _, h := range c.St.Held {
		if !c.St.StatesBy(&h, i) {
			continue
		}
		for m := range c.Text.Mentions {
			if c.Text.Mentions[m].Quantity == nil || c.CompareValue(&h, &c.Text.Mentions[m]) == language.Incomparable {
				continue
			}
			first, last := c.Text.WordsOf(m)
			if v := c.Text.Governor(first, last); v >= 0 && c.Text.IsLight(v) && !c.TellsWhich(&h, i) || c.EndsCourse(&h, m) || c.SameHeadcount(&h, m) || c.Compound(&h, m) {
				return true
			}
		}
	}
	return false
}

// TellsWhich reports whether verb i of the statement tells of a held number before it which are counted, and not that there are so many: "200 flats
// are empty" are not the flats there are.
func (c *Comparison) TellsWhich(h *statement.Held, i int) bool {
	if c.St.Words[h.First].Phrase >= 0 || h.First > 0 && c.St.Words[h.First-1].Phrase >= 0 {
		return false // the number of a name: "Drift 3 sold"
	}
	return h.Last <= i && !existing[c.St.Words[i].Stem]
}

// existing are the verbs that only say of those who are counted before them that they are there, or are known to be.
var existing = sentence.Set(`exist be live reside work serve stay remain belong stand sit deploy station base post locate situate house garrison
	quarter employ enrol enroll have hold own contain include operate run offer provide give take make do need require use involve allow
	know find see detect identify diagnose test trace infect contract hospitalize affect occur happen arise appear record report confirm register
	document count list number total estimate announce declare disclose reveal notify state say tell mention note cite claim publish release
	win score leave`)

// isListEntry reports whether the sentence is a mere name with a date in parentheses, as lists of works and products have it.
func (c *Comparison) isListEntry() bool {
	if !c.Text.Fragment() || !c.St.DatesOnly() {
		return false
	}
	for m := range c.Text.Mentions {
		first, last := c.Text.WordsOf(m)
		h := &c.St.Held[0]
		if c.DateOfName(c.St.FrameOf(h.First, h.Last), first, last) {
			return true
		}
	}
	return false
}

// toldByYear reports whether word i says that the statement's name was made at the held date, which the sentence has in parentheses
// behind the name: "Low Tide (1982)", or that it began or ended then, where the sentence tells how long it went on.
func (c *Comparison) toldByYear(i int) bool {
	if c.Links.By[i] > sentence.Unlinked || !c.St.DatesMaking(i) {
		return false
	}
	for m := range c.Text.Mentions {
		first, last := c.Text.WordsOf(m)
		if c.Text.Mentions[m].Temporal != nil && first < last && (c.DateOfName(sentence.Frame{Verb: i}, first, last) || c.edgeOfHeld(i, m)) {
			return true
		}
	}
	return false
}

// edgeOfHeld reports whether verb i tells that something began or ended at a held date, and mention m how long it went on.
func (c *Comparison) edgeOfHeld(i, m int) bool {
	return slices.ContainsFunc(c.St.Held, func(h statement.Held) bool { return c.St.DatesBy(&h, i) && c.EdgeBinds(&h, m) })
}

// mayLeaveOut reports whether a statement's name may be missing: it stands behind a preposition, the value held is a date, and
// the sentence has another name of the statement and none that could stand in the missing one's place; or it only tells where
// something happened that happens once.
func (c *Comparison) mayLeaveOut(ph sentence.Phrase) bool {
	if c.SameOnce(ph.First) {
		return true
	}
	if c.St.PrepositionBefore(ph.First) == "" || !c.St.DatesOnly() {
		return false
	}
	others := false
	for p, other := range c.St.Phrases {
		others = others || other != ph && NamesIn(c.St, p, c.Text, c.Links)
	}
	return others && c.nothingElse()
}

// tellsFirst reports whether word i says that the statement speaks of the first of its sort, and the sentence says so in another word:
// "the initial case" and "the first case".
func (c *Comparison) tellsFirst(i int) bool {
	w := &c.St.Words[i]
	return w.Has(sentence.IsFirst) && !w.Upper && c.Links.By[i] == sentence.Unlinked && c.Text.Any(sentence.IsFirst)
}

// DateOfName reports whether a date stands in parentheses right behind a name of the statement, or in the name of a law, which says
// when that was made: "Tenebrae (1982)" for "Tenebrae was released in 1982", "the Harbour Act of 1908".
func (c *Comparison) DateOfName(f sentence.Frame, first, last int) bool {
	if f.Verb < 0 || first < 1 || !begins(c.St.Reading, f.Verb) {
		return false
	}
	if Issuing[c.St.Words[f.Verb].Stem] && c.YearOfWork(first, last) {
		return true
	}
	if first < 2 {
		return false
	}
	named := &c.Text.Words[first-2]
	if named.Phrase < 0 || c.Links.Used[first-2] < sentence.Derived {
		return false
	}
	if c.Text.Words[first-1].Form == "of" {
		return laws[named.Stem]
	}
	return c.Text.Words[first-1].Form == "(" && c.Text.FormAt(last) == ")"
}

// laws are the nouns for what is dated by the year in which it was made.
var laws = sentence.Set("act law statute code treaty convention constitution charter directive regulation ordinance decree edict accord declaration")

// begins reports whether verb v tells when something was made or began, as the year behind a name does.
func begins(r *sentence.Reading, v int) bool {
	stage := lexicon.StageOf(r.Words[v].Stem)
	return stage.End == lexicon.Beginning && stage.Of != lexicon.Living
}
