package values

import (
	"fmt"
	"slices"
	"strings"

	"github.com/steadfact/steadfact/checker/internal/about"
	"github.com/steadfact/steadfact/checker/internal/restrict"
	"github.com/steadfact/steadfact/checker/internal/sentence"
	"github.com/steadfact/steadfact/checker/internal/statement"
	"github.com/steadfact/steadfact/internal/language"
	"github.com/steadfact/steadfact/internal/language/lexicon"
)

// unboundReason answers the third question: does the mention stand in the held value's relation? What binds the held
// value in the statement, its verb and its noun, must bind the mention in the sentence. It returns the reason why not, or
// "".
func unboundReason(c *about.Comparison, h *statement.Held, m int) string {
	first, last := c.Text.WordsOf(m)
	if first >= last {
		return "the value lies outside the sentence"
	}
	if reason := otherDeed(c, h, m); reason != "" {
		return reason
	}
	if o := ownedByCounted(c, h, first, last); o >= 0 {
		return fmt.Sprintf("the sentence's value is one of %s", c.Text.Surface(o))
	}
	if o := builtInto(c, m); o >= 0 {
		return fmt.Sprintf("the sentence speaks of something else (%s)", c.Text.Surface(o))
	}
	if restrict.InSamePlace(c, h, first, last) || countedFromSame(c, h, last) || sameHost(c, h, m) || sameRelease(c, h, m) || bothTotals(c, h, m) ||
		c.SameHeadcount(h, m) || c.Compound(h, m) || c.EdgeBinds(h, m) || c.SameIdiom(h, m) || c.SameSharing(h, m) {
		return ""
	}
	f, t := c.St.FrameOf(h.First, h.Last), c.Text.FrameOf(first, last)
	if f.Noun >= 0 && f.Noun < f.Verb && bothRanges(c, h, m) && sentence.Spanning[c.St.Words[f.Verb].Stem] {
		f.Noun = c.St.OuterHead(f.Noun) // "the priority of a job ranges from 1 to 5"
	}
	if bothOften(c, h, m) && t.Verb >= 0 && f.Verb >= 0 && !c.Text.Words[t.Verb].Function && !c.St.Words[f.Verb].Function && !c.StandsFor(f.Verb, t.Verb) {
		return fmt.Sprintf("the sentence does not say %q of its value", c.St.Surface(f.Verb))
	}
	if sameSpell(c, h, m) || sameRound(c, h, first, f, t) {
		f.Noun = -1
	}
	date := c.Text.Mentions[m].Temporal != nil
	if date && f.Verb >= 0 && c.St.Words[f.Verb].Verb && c.YearOfWork(first, last) && !c.St.IsLight(f.Verb) && !c.DateOfName(f, first, last) {
		return "the sentence only tells of what year the work is"
	}
	if sharedBy(c, f, m) || ownsToo(c, h, m) {
		return ""
	}
	if reason := sameNounBinds(c, h, m, f, t, date); reason != "" {
		return reason
	}
	if date && c.DateOfName(f, first, last) || !date && (onlyAnswer(c, f, m) || sameMeasure(c, h, first, last, f, t) || c.CountsSame(h, m) || sameLimit(c, h, m, f)) || c.EndsCourse(h, m) || restrict.AllOfIt(c, h, first) {
		return ""
	}
	return sameVerbBinds(c, h, f, t, first, last, date)
}

// onlyAnswer reports whether the sentence says all that the statement says, its verb too, and has no other number that could
// answer.
func onlyAnswer(c *about.Comparison, f sentence.Frame, m int) bool {
	if c.Account.Own < 0.95 || f.Verb < 0 || c.Links.By[f.Verb] < sentence.Akin || len(c.St.Held) > 1 {
		return false
	}
	for k := range c.Text.Mentions {
		if k != m && c.CompareValue(&c.St.Held[0], &c.Text.Mentions[k]) != language.Incomparable {
			return false
		}
	}
	return true
}

// countedFromSame reports whether the held time and one that ends before word last are counted from the same.
func countedFromSame(c *about.Comparison, h *statement.Held, last int) bool {
	f, t := counted(c.St.Reading, h.Last), counted(c.Text, last)
	return f >= 0 && t >= 0 && c.StandsFor(f, t)
}

// counted is the verb of what the time before word i is counted from: "ten years after it began"; -1 when it is counted from
// nothing.
func counted(r *sentence.Reading, i int) int {
	if i+2 >= len(r.Words) || r.Words[i].Form != "after" && r.Words[i].Form != "before" || !r.Words[i+1].Is(lexicon.Pronoun) || !r.Words[i+2].Verb {
		return -1
	}
	return i + 2
}

// bothOften reports whether held value and mention m say how often something happens in the same time: "twice a year", "four times a year".
func bothOften(c *about.Comparison, h *statement.Held, m int) bool {
	return sameUnit(c, h, m) && strings.HasPrefix(c.Text.Mentions[m].Quantity.Unit, "time per ")
}

// bothTimes reports whether held value and mention m say how often something happened: "twice", "three times".
func bothTimes(c *about.Comparison, h *statement.Held, m int) bool {
	return sameUnit(c, h, m) && c.Text.Mentions[m].Quantity.Unit == "time"
}

// sameUnit reports whether held value and mention m are quantities in the same unit.
func sameUnit(c *about.Comparison, h *statement.Held, m int) bool {
	f, t := c.St.Mentions[h.Mention].Quantity, c.Text.Mentions[m].Quantity
	return f != nil && t != nil && f.Unit == t.Unit
}

// sameNounBinds asks for the noun the value belongs to. Dates belong to verbs and need none.
func sameNounBinds(c *about.Comparison, h *statement.Held, m int, f, t sentence.Frame, date bool) string {
	if date || f.Noun < 0 || f.Noun == c.Addressee || c.NumbersNamed(h, m) || bothPlaces(c, h, m, f, t) || bothOften(c, h, m) || bothTimes(c, h, m) && c.StandsFor(f.Verb, t.Verb) || isDefault(c, m, f.Noun) {
		return ""
	}
	if t.Noun >= 0 {
		if c.StandsFor(f.Noun, t.Noun) || standsBefore(c, f.Noun, m, t.Noun) || kin(c.St.Words[f.Noun].Stem, c.Text.Words[t.Noun].Stem) || restrict.BothUntold(c, f.Noun, t.Noun) || c.CountsSame(h, m) {
			return ""
		}
		if o := otherNoun(c, f.Noun, m, t.Noun); o >= 0 {
			return fmt.Sprintf("the sentence's value is one of %s", c.Text.Surface(o))
		}
		if sentence.MeasureNouns[c.Text.Words[t.Noun].Stem] && (restrict.MeasuresKnown(c, t.Noun) || c.Links.By[f.Noun] >= sentence.Akin || c.Text.PointsAt(t.Noun) && c.Carried[f.Noun] >= sentence.Akin) {
			return ""
		}
		if measuresOther(c, m, t.Noun) {
			return fmt.Sprintf("the sentence's value is one of %s", c.Text.Surface(t.Noun))
		}
		if f.Noun < h.First {
			if max(c.Links.By[f.Noun], c.Nearby[f.Noun]) >= sentence.Akin {
				return ""
			}
		} else if c.Links.Used[t.Noun] < sentence.Akin {
			return fmt.Sprintf("the fact's value is one of %s, the sentence's one of %s", c.St.Surface(f.Noun), c.Text.Surface(t.Noun))
		}
	}
	for _, j := range c.Links.To[f.Noun] {
		first, last := c.Text.WordsOf(m)
		if c.Links.By[f.Noun] >= sentence.Akin && Nearness(c.Text, j, first, last) > 0.4 {
			return ""
		}
	}
	if glosses(c, f.Noun, m) || c.Nearby[f.Noun] >= sentence.Derived && t.Noun < 0 || meansBySubject(c, f.Noun) && saysSame(c, h, m, f, t) {
		return ""
	}
	return fmt.Sprintf("the sentence's value is not one of %s", c.St.Surface(f.Noun))
}

// measuresOther reports whether mention m is written together with a noun of which it tells how much, and which stands for nothing in
// the statement: "a 3-month trial".
func measuresOther(c *about.Comparison, m, noun int) bool {
	first, last := c.Text.WordsOf(m)
	if first >= last || noun < last || c.Text.IsCounted(noun) || c.Links.Used[noun] > sentence.Unlinked || c.Text.Words[noun].Weight < 2 {
		return false
	}
	return c.Text.HasSign(first, last+1, "-")
}

// saysSame reports whether the sentence's verb says of its value what the statement's says: a light one, the same, or one that tells how
// much there is of the same dimension.
func saysSame(c *about.Comparison, h *statement.Held, m int, f, t sentence.Frame) bool {
	first, last := c.Text.WordsOf(m)
	return c.Text.IsLight(t.Verb) || c.StandsFor(f.Verb, t.Verb) || sameMeasure(c, h, first, last, f, t)
}

// kin reports whether two nouns may be of the same thing though the sentence has a better word for the statement's, too.
func kin(f, t string) bool {
	r := lexicon.Related(f, t)
	return r == lexicon.Derived || r == lexicon.Synonym || r == lexicon.Akin
}

// otherNoun is the noun that a mention describes and that stands for another noun of the statement than the one its value
// belongs to: in "the leave taken in a two-week pay period" the weeks are the period's; -1 when it describes none.
func otherNoun(c *about.Comparison, noun, m, head int) int {
	_, last := c.Text.WordsOf(m)
	if q := c.Text.Mentions[m].Quantity; head < last || c.Text.Words[head].Phrase >= 0 || q == nil || q.Dimension == "" || c.Links.Used[head] < sentence.Derived {
		return -1
	}
	for i := range c.St.Words {
		if i != noun && c.St.Content(i) && slices.Contains(c.Links.To[i], head) {
			return head
		}
	}
	return -1
}

// standsBefore reports whether the statement's noun stands between a mention and the noun it belongs to: "a 128-bit hash
// value".
func standsBefore(c *about.Comparison, noun, m, head int) bool {
	_, last := c.Text.WordsOf(m)
	for j := last; j < head; j++ {
		if c.StandsFor(noun, j) {
			return true
		}
	}
	return false
}

// builtInto is the noun that mention m describes in one word ("a 27-storey hotel") when the statement does not speak of that and the sentence
// does not say that it is what the statement speaks of; -1 when there is none.
func builtInto(c *about.Comparison, m int) int {
	first, last := c.Text.WordsOf(m)
	noun := c.Text.Attribute(first, last)
	if noun < last || c.Links.Used[noun] > sentence.Unlinked || c.Text.Words[noun].Phrase >= 0 || sentence.Descriptions[c.Text.Words[noun].Stem] || c.Text.FormAt(last) != "-" {
		return -1
	}
	if v := c.Text.Governor(first, last); v < 0 || v < first && c.Text.IsCopula(v) {
		return -1
	}
	return noun
}

// otherAmount reports whether mention m is another amount of money than a held one that was taken in: a budget, or what something was
// made for.
func otherAmount(c *about.Comparison, h *statement.Held, m int) bool {
	first, last := c.Text.WordsOf(m)
	if first >= last || !sentence.Takings.Tells(c.St.Reading, h.Mention) {
		return false
	}
	if v := c.Text.Governor(first, last); v >= 0 && v < first && c.Text.IsPassive(v) && c.Text.WordBefore(first) == "for" {
		return true
	}
	noun := c.Text.Attribute(first, last)
	return noun >= 0 && sentence.Takings.Other[c.Text.Words[noun].Stem] && c.Links.Used[noun] < sentence.Akin
}

// endsScale reports whether the number at word i is the end of a scale on which no mark is given: "assigns a rating out of 100".
func endsScale(r *sentence.Reading, i int) bool {
	return i > 1 && i < len(r.Words) && r.Words[i-1].Form == "of" && r.Words[i-2].Form == "out" && r.Words[i-2].Mention < 0
}

// bothPlaces reports whether two ordinals are places in an order of which the nouns say no more than that: "the number 5 spot", "the fifth
// pick", "ranked it fifth".
func bothPlaces(c *about.Comparison, h *statement.Held, m int, f, t sentence.Frame) bool {
	if c.St.Mentions[h.Mention].Kind != language.Ordinal || c.Text.Mentions[m].Kind != language.Ordinal {
		return false
	}
	if about.InOrder(c.St.Reading, h.Mention) && about.InOrder(c.Text, m) {
		return true
	}
	return sentence.Seats[c.St.Words[f.Noun].Stem] && (t.Noun < 0 || sentence.Seats[c.Text.Words[t.Noun].Stem])
}

// meansBySubject reports whether the sentence's subject is a pronoun that means word i of the statement: the nearest text before that
// names its subject speaks of it, or where none does what stands above.
func meansBySubject(c *about.Comparison, i int) bool {
	if c.Carried[i] < sentence.Derived || c.Text.PronounSubject() < 0 {
		return false
	}
	x := c.Referent()
	return x.In == nil || x.Used[x.Head] >= sentence.Derived
}
