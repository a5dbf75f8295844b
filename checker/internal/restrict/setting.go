package restrict

import (
	"slices"
	"strings"

	"github.com/steadfact/steadfact/checker/internal/about"
	"github.com/steadfact/steadfact/checker/internal/sentence"
	"github.com/steadfact/steadfact/checker/internal/statement"
	"github.com/steadfact/steadfact/internal/language"
	"github.com/steadfact/steadfact/internal/language/lexicon"
	"github.com/steadfact/steadfact/internal/language/temporal"
)

// withSetting is the end of a phrase that narrows all of the sentence: "In earlier versions, …", "On the children's ward visits end at six".
func withSetting(c *about.Comparison, d about.Candidate) int {
	ws := c.Text.Words
	if len(ws) == 0 || !ws[0].Is(lexicon.Preposition) || narrowsNothing(c.Text) || c.Text.OpensCase() || c.St.StatesDate() && c.St.DatesOnly() && !eachYear(c.St, &c.St.Held[d.Held]) {
		return 0
	}
	if d.Mention < 0 && ((sequels[ws[0].Form] || ws[0].Form == "with") && !saysNow(c, d) || narrowedAtFront(c)) || c.Context.Open && onlySaysWhence(c) {
		return 0
	}
	if v := c.Text.Governor(d.First, d.Last); d.Mention < 0 && (ws[0].Form == "as" || ws[0].Form == "since") && v > 0 && v < d.First && c.Links.Used[v] > sentence.Broader {
		return 0 // "As it is written in Go, …"
	}
	end := c.Text.SettingEnd(d.First, func(j int) bool { return sentence.Placing[ws[0].Form] && c.Links.Used[j] > sentence.Broader })
	content := false
	for j := 1; j < end; j++ {
		switch w := &ws[j]; {
		case w.Mention >= 0:
			if m := &c.Text.Mentions[w.Mention]; m.Dated() && !comesAgain(c.Text, m) && !(ws[0].Form == "for" && content) && !(eachTime(m, c.Text) && saysNow(c, d)) || c.St.States(*m) {
				return 0 // "For contracts signed before 2020, "
			}
			content = true
		case w.Verb && c.Text.IsParticiple(j) && j > 1 && ws[0].Form == "for":
			content = true
		case w.Verb, w.Form == "same", w.Form == "to" && ws[0].Form == "from", sentence.Vague[w.Stem], c.Links.Used[j] > sentence.Broader && w.Weight > 0 && answers(c, j, end):
			return 0
		case w.Weight > 0 && !(ordinary[w.Form] && j > 1 && !sequels[ws[0].Form]):
			content = true
		}
	}
	if !content {
		return 0
	}
	return end
}

// withSuch: "With a timeout of 2 seconds" supposes one such, where the statement says how long the timeout is.
func withSuch(c *about.Comparison, d about.Candidate) string {
	n, _ := HostOf(c.Text, d.Mention)
	if whole, _ := c.Text.WordsIn(c.Text.Mentions[d.Mention].Whole); whole == 1 && c.Text.Words[0].Form == "with" && c.Text.Mentions[d.Mention].Kind == language.Duration {
		return ownCase(c, 0, d.Last) // "With 5 seconds it is one in a million"
	}
	f := c.St.Governor(c.St.Held[d.Held].First, c.St.Held[d.Held].Last)
	if n < 2 || f < 0 || !supposing[c.Text.Words[0].Form] || c.Text.Chunk(n) != 1 || !c.Text.Indefinite(n) {
		return ""
	}
	if i := c.St.SubjectOf(f).Head; i < 0 || i >= f || !c.StandsFor(i, n) {
		return ""
	}
	return ownCase(c, 0, d.Last)
}

// supposing are the prepositions that open a sentence with what may be so.
var supposing = sentence.Set("with without at under given using")

// narrowsNothing reports whether the preposition that opens the reading leads to no case: "According to", "In fact", "By 1990", "Besides".
func narrowsNothing(r *sentence.Reading) bool {
	return attribution[r.Words[0].Form] || discourse[r.FormAt(1)] || r.FormAt(1) == "other" && r.FormAt(2) == "words" || lifelong(r, 0) || opensBeside(r) >= 0
}

// onlySaysWhence reports whether the sentence opens with who gives the marks it tells of, or with what came before the event that it and the
// statement tell of.
func onlySaysWhence(c *about.Comparison) bool {
	return namesSource(c.Text) && !namesSource(c.St.Reading) && tellsMark(c.Text) || sequels[c.Text.Words[0].Form] && c.St.TellsOfPast()
}

// comesAgain reports whether a date without a year is that of what comes again and again: "in winter", "on Sundays".
func comesAgain(r *sentence.Reading, m *language.Mention) bool {
	if !m.Dated() {
		return false
	}
	surface := m.Of(r.Text)
	return m.Temporal.Date.Grain == temporal.Season && !sentence.StatesYear(surface) || strings.HasSuffix(surface, "days")
}

// saysNow reports whether statement and sentence both say in the present tense what they say, and the statement of no year. A default is one of now.
func saysNow(c *about.Comparison, d about.Candidate) bool {
	if c.St.PresetWord() >= 0 && c.Text.PresetWord() >= 0 {
		return true
	}
	i, v := governors(c, d)
	return i >= 0 && v >= 0 && (!c.St.StatesDate() || eachYear(c.St, &c.St.Held[d.Held])) && presentAt(c.St.Reading, i) && presentAt(c.Text, v)
}

// eachTime reports whether a date of the reading has no year, and so may be meant in each: "in March".
func eachTime(m *language.Mention, r *sentence.Reading) bool {
	return m.Dated() && !sentence.StatesYear(m.Of(r.Text)) && m.Temporal.Date.Grain != temporal.Day
}

// narrowedAtFront reports whether the statement, too, opens with a phrase that narrows it, in other words than the sentence: they may mean the same.
func narrowedAtFront(c *about.Comparison) bool {
	return c.St.Words[0].Is(lexicon.Preposition)
}

// ordinary are the adjectives of what is as it always is: "on a normal day".
var ordinary = sentence.Set("normal ordinary average typical usual single full given day year")

// tellsMark reports whether the reading speaks of marks that something got, which are that of a source it may open with.
func tellsMark(r *sentence.Reading) bool {
	return r.Some(func(w *sentence.Word) bool { return averaged(w) || w.Stem == "review" || w.Stem == "critic" })
}

// answers reports whether word j, which opens the sentence with others up to word end, stands for a word of the statement that nothing behind
// them stands for: "charger" does not beside "charges", nor does what the statement only counts by.
func answers(c *about.Comparison, j, end int) bool {
	for i, to := range c.Links.To {
		held := func(h statement.Held) bool {
			return h.Mention >= 0 && c.St.Mentions[h.Mention].Whole.Contains(c.St.Words[i].Span)
		}
		if !slices.Contains(to, j) || c.St.Words[i].Mention >= 0 || slices.ContainsFunc(c.St.Held, held) {
			continue
		}
		if i > 1 && sentence.PerPeriod[c.St.FormAt(i-1)] && !c.St.IsPreposition(i-2) {
			continue
		}
		led := c.St.PrepositionBefore(c.St.Chunk(i)+1) != "" || c.St.PrepositionBefore(i) != ""
		if led || !sentence.Placing[c.Text.Words[0].Form] || !slices.ContainsFunc(to, func(k int) bool { return k >= end }) {
			return true
		}
	}
	return false
}

// sequels are the prepositions that open a sentence with what came before the event it tells of.
var sequels = sentence.Set("after following upon before")

// namesSource reports whether the reading opens with where it is said: "On Filmscale, ", "On the review site Filmscale the film …".
func namesSource(r *sentence.Reading) bool {
	if len(r.Words) == 0 || r.Words[0].Form != "on" && r.Words[0].Form != "at" {
		return false
	}
	i := 1
	for i < len(r.Words) && r.Words[i].Phrase < 0 && (r.IsDeterminer(i) || r.IsNominal(i)) {
		i++
	}
	if i >= len(r.Words) || r.Words[i].Phrase < 0 {
		return false
	}
	last := r.Phrases[r.Words[i].Phrase].Last
	if r.Words[0].Form == "at" { // "At Filmscale, which assigns a rating, "
		return last+2 < len(r.Words) && r.Words[last].Form == "," && r.Words[last+1].Form == "which" && about.Marking[r.Words[last+2].Stem]
	}
	return last < len(r.Words) && (r.Words[last].Form == "," || r.IsDeterminer(last) || sentence.Pronouns[r.Words[last].Form])
}

// discourse are the words that make of a preposition before them a mere link to the text before: "in addition", "in fact".
var discourse = sentence.Set(`addition fact truth effect reality essence summary conclusion total all general particular short contrast turn return comparison accordance line compliance keeping
	conformity clarity simplicity convenience reference consistency transparency fairness`)

// attribution are prepositions that open a sentence and narrow nothing in it.
var attribution = sentence.Set("according as like unlike despite per by of since because")
