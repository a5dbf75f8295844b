package values

import (
	"fmt"
	"slices"

	"github.com/steadfact/steadfact/checker/internal/about"
	"github.com/steadfact/steadfact/checker/internal/restrict"
	"github.com/steadfact/steadfact/checker/internal/sentence"
	"github.com/steadfact/steadfact/checker/internal/statement"
	"github.com/steadfact/steadfact/internal/language"
	"github.com/steadfact/steadfact/internal/language/lexicon"
	"github.com/steadfact/steadfact/internal/language/quantity"
)

// sameNounBinds asks for the noun the value belongs to. Dates belong to verbs and need none.
func sameNounBinds(c *about.Comparison, h *statement.Held, m int, f, t sentence.Frame, date bool) string {
	if date || f.Noun < 0 || f.Noun == c.Addressee || isDefault(c, m, f.Noun) || c.NumbersNamed(h, m) {
		return ""
	}
	if sentence.VersionNouns[c.St.Words[f.Noun].Stem] && c.Text.IsRelease(m) {
		return "" // "since version [2.4]" and "since 2.7": the number says that it is one
	}
	if c.BothMost(h, m) && c.St.IsLimitNoun(f.Noun) {
		return ""
	}
	if bothPlaces(c, h, m, f, t) || bothOften(c, h, m) || bothTimes(c, h, m) && c.StandsFor(f.Verb, t.Verb) {
		return ""
	}
	if o := countsStranger(c, h, m, f.Noun); o >= 0 {
		return fmt.Sprintf("the sentence says its value of %q", c.Text.Surface(o))
	}
	if t.Noun >= 0 {
		if c.StandsFor(f.Noun, t.Noun) || standsBefore(c, f.Noun, m, t.Noun) || kin(c.St.Words[f.Noun].Stem, c.Text.Words[t.Noun].Stem) ||
			c.St.SameSorts(f.Noun, c.Text, t.Noun) ||
			restrict.BothUntold(c, f.Noun, t.Noun) || c.CountsSame(h, m) {
			return ""
		}
		if o := otherNoun(c, f.Noun, m, t.Noun); o >= 0 {
			return fmt.Sprintf("the sentence says its value of %q", c.Text.Surface(o))
		}
		known := restrict.MeasuresKnown(c, t.Noun) || c.Links.By[f.Noun] >= sentence.Akin || c.Text.PointsAt(t.Noun) && c.Carried[f.Noun] >= sentence.Akin
		if known && sentence.MeasureNouns[c.Text.Words[t.Noun].Stem] {
			return ""
		}
		if measuresOther(c, m, t.Noun) {
			return fmt.Sprintf("the sentence says its value of %q", c.Text.Surface(t.Noun))
		}
		if f.Noun < h.First {
			if max(c.Links.By[f.Noun], c.Nearby[f.Noun]) >= sentence.Akin {
				return ""
			}
		} else if c.Links.Used[t.Noun] < sentence.Akin {
			return fmt.Sprintf("the fact says its value of %q, the sentence says it of %q", c.St.Surface(f.Noun), c.Text.Surface(t.Noun))
		}
	}
	for _, j := range c.Links.To[f.Noun] {
		first, last := c.Text.WordsOf(m)
		if c.Links.By[f.Noun] >= sentence.Akin && Nearness(c.Text, j, first, last) > 0.4 {
			return ""
		}
	}
	if outer := c.St.OuterHead(f.Noun); f.Noun < h.First && outer != f.Noun && outer >= 0 && c.St.Mentions[h.Mention].Kind == language.Money {
		f.Noun = outer // "the allowance for music lessons is"
		return sameNounBinds(c, h, m, f, t, date)
	}
	if glosses(c, f.Noun, m) || c.Nearby[f.Noun] >= sentence.Derived && t.Noun < 0 || meansBySubject(c, f.Noun) && saysSame(c, h, m, f, t) || c.FiledUnder(f.Noun, m) || c.Granted(f.Noun, m) {
		return ""
	}
	return fmt.Sprintf("the sentence does not say its value of %q", c.St.Surface(f.Noun))
}

// countsStranger is the noun of which mention m is a count when the held value is a bare number that counts nothing but belongs to a noun, if
// to any, and the statement does not speak of what that of the sentence means: "Option [1]" and "two methods", "starts at [0]" and "one of the
// two cases"; -1 when there is none.
func countsStranger(c *about.Comparison, h *statement.Held, m, noun int) int {
	f, t := c.St.Mentions[h.Mention].Quantity, c.Text.Mentions[m].Quantity
	if f == nil || t == nil || f.Kind != quantity.Number || f.Noun.Len() > 0 || f.Unit != "" || t.Noun.Len() == 0 {
		return -1
	}
	first, last := c.Text.WordsIn(t.Noun)
	for j := first; j < last; j++ {
		stem := c.Text.Words[j].Stem
		if c.Links.Used[j] >= sentence.Akin || sentence.Vague[stem] || sentence.Persons[stem] || sentence.MeasureNouns[stem] {
			return -1
		}
		if noun >= 0 && slices.ContainsFunc(sentence.Headcounts, func(n sentence.Headcount) bool { return n.Whom[stem] && n.Has(c.St.Words[noun].Stem) }) {
			return -1 // sales, and so many copies
		}
	}
	return last - 1
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

// kin reports whether two nouns may be of the same thing though the sentence has a better word for the statement's, too.
func kin(f, t string) bool {
	r := lexicon.Related(f, t)
	return r == lexicon.Derived || r == lexicon.Synonym || r == lexicon.Akin
}

// saysSame reports whether the sentence's verb says of its value what the statement's says: a light one, the same, or one that tells how
// much there is of the same dimension.
func saysSame(c *about.Comparison, h *statement.Held, m int, f, t sentence.Frame) bool {
	first, last := c.Text.WordsOf(m)
	return c.Text.IsLight(t.Verb) || c.StandsFor(f.Verb, t.Verb) || sameMeasure(c, h, first, last, f, t)
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
