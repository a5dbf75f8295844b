package values

import (
	"slices"

	"github.com/steadfact/steadfact/checker/internal/about"
	"github.com/steadfact/steadfact/checker/internal/restrict"
	"github.com/steadfact/steadfact/checker/internal/sentence"
	"github.com/steadfact/steadfact/checker/internal/statement"
	"github.com/steadfact/steadfact/internal/language"
)

// sameMeasure reports whether the statement's verb only says how much there is of the held value's dimension, and the sentence's
// verb, or the noun that its value belongs to, says it too.
func sameMeasure(c *about.Comparison, h *statement.Held, first, last int, f, t sentence.Frame) bool {
	q := c.St.Mentions[h.Mention].Quantity
	if q == nil || f.Verb < 0 {
		return false
	}
	describes := restrict.DescribesTheme(c, h, first, last)
	return slices.ContainsFunc(sentence.Measures, func(m sentence.Measure) bool {
		return m.Dimension == sentence.DimensionOf(q) && m.Verbs[c.St.Words[f.Verb].Stem] && (describes ||
			t.Verb >= 0 && m.Verbs[c.Text.Words[t.Verb].Stem] || t.Noun >= 0 && m.Nouns[c.Text.Words[t.Noun].Stem])
	})
}

// sameHost reports whether held value and mention m follow the same preposition behind the same noun: "research with
// [9 or fewer] participants" and "You do research with 12 participants". Then the noun binds them, whatever is said of it.
func sameHost(c *about.Comparison, h *statement.Held, m int) bool {
	i, f := restrict.HostOf(c.St.Reading, h.Mention)
	j, t := restrict.HostOf(c.Text, m)
	return i >= 0 && j >= 0 && f == t && c.StandsFor(i, j)
}

// sameSpell reports whether the held value says how long something goes on, and the sentence's value is not said to be another
// sort of time: then the noun before them binds neither ("on a plan for [120 days]").
func sameSpell(c *about.Comparison, h *statement.Held, m int) bool {
	if c.St.Mentions[h.Mention].Kind != language.Duration || c.Text.Mentions[m].Kind != language.Duration {
		return false
	}
	f, t := restrict.BeforeWhole(c.St.Reading, h.Mention), restrict.BeforeWhole(c.Text, m)
	return restrict.Spells[f] > 0 && (f == t || restrict.Spells[t] == 0)
}

// sameRound reports whether held value and the sentence's, which begins with word i, both say after what time again happens what the verb
// says: that binds them, and no noun.
func sameRound(c *about.Comparison, h *statement.Held, i int, f, t sentence.Frame) bool {
	return c.StandsFor(f.Verb, t.Verb) && again[c.St.WordBefore(h.First)] && again[c.Text.WordBefore(i)]
}

// again are the determiners of a time that comes again and again.
var again = sentence.Set("every each")

// sameRelease reports whether held value and sentence's value are the release since which all is so that the statement says.
func sameRelease(c *about.Comparison, h *statement.Held, m int) bool {
	if c.St.Mentions[h.Mention].Version == nil || c.Text.Mentions[m].Version == nil || c.Account.Own < statement.NearlySame {
		return false
	}
	return sinces[restrict.BeforeWhole(c.St.Reading, h.Mention)] && sinces[restrict.BeforeWhole(c.Text, m)]
}

// sinces are the prepositions before the release with which something begins.
var sinces = sentence.Set("since from with")

// sameTotal keeps of the values that may answer a held sum those that are said to be sums, when some are, or one is said to be
// added to another: "another 120 days (240 days in total)".
func sameTotal(c *about.Comparison, h *statement.Held, ds []about.Candidate) []about.Candidate {
	summed := func(d about.Candidate) bool { return restrict.Total(c, d) || added(c, d) }
	if !restrict.IsTotal(c.St.Reading, h.First, h.Last) || !slices.ContainsFunc(ds, summed) {
		return ds
	}
	return slices.DeleteFunc(ds, func(d about.Candidate) bool { return !restrict.Total(c, d) })
}

// bothTotals reports whether held value and mention m are both said to be all there is.
func bothTotals(c *about.Comparison, h *statement.Held, m int) bool {
	first, last := c.Text.WordsOf(m)
	return restrict.IsTotal(c.St.Reading, h.First, h.Last) && restrict.IsTotal(c.Text, first, last)
}

// added reports whether a candidate is said to be added to another value: "another 120 days".
func added(c *about.Comparison, d about.Candidate) bool {
	return d.First < d.Last && (sentence.Differences[c.Text.Words[d.First].Form] || d.First > 0 && sentence.Differences[c.Text.Words[d.First-1].Form])
}

// glosses reports whether mention m stands by itself in brackets behind an adjective for how long something takes, and that is said of word i
// of the statement: "the pipeline is slow (~8 hours)", "these run a short (~20 minutes) test".
func glosses(c *about.Comparison, i, m int) bool {
	first, last := c.Text.WordsIn(c.Text.Mentions[m].Whole)
	if c.Text.Mentions[m].Kind != language.Duration || first < 3 || c.Text.FormAt(first-1) != "(" || c.Text.FormAt(last) != ")" || !lasting[c.Text.FormAt(first-2)] {
		return false
	}
	v := first - 3
	for v > 0 && !c.Text.Words[v].Verb {
		v--
	}
	if last+1 < len(c.Text.Words) && !c.Text.Words[last+1].Sign && !running[c.Text.Words[v].Stem] {
		return false // "has a long (8 hours) tail"
	}
	head := c.Text.SubjectOf(v).Head
	return c.Text.Words[v].Verb && (c.StandsFor(i, head) || head >= 0 && head == c.Text.PronounSubject() && meansBySubject(c, i))
}

// lasting are the adjectives for how long something takes.
var lasting = sentence.Set("short shorter long longer slow slower fast faster quick quicker brief briefer lengthy")

// running are the verbs whose object takes as long as their subject.
var running = sentence.Set("run execute perform")
