package restrict

import (
	"fmt"
	"slices"
	"strings"

	"github.com/steadfact/steadfact/checker/internal/about"
	"github.com/steadfact/steadfact/checker/internal/sentence"
	"github.com/steadfact/steadfact/internal/language/lexicon"
	"github.com/steadfact/steadfact/internal/language/name"
)

// isOther reports whether the subject with its head at word head is something that the statement does not speak of; inClause
// says that it is the subject of a relative clause.
func isOther(c *about.Comparison, head int, inClause bool) bool {
	w := &c.Text.Words[head]
	switch {
	case c.Text.BesideThat(head), relativeOfKnown(c, head), leadsToKnown(c, head), calledOtherwise(c.St, c.Text, head), realmOfOther(c, head), belongsToKnown(c, head):
		return true
	case (c.Links.Used[head] == sentence.Akin || c.Links.Used[head] == sentence.Broader) && partOfItself(c, head), introduces(c, head):
		return true
	case c.Links.Used[head] >= sentence.Broader, calledBehind(c, head), calledBefore(c, head):
		return false
	case w.Phrase >= 0:
		return !c.Described && (inClause || slices.Contains(c.Understood, true) || !c.HasNameItself() || setBeside(c, head) || isNamesake(c, head))
	case pluralOfOne(c, head):
		return true
	case w.Function, w.Mention >= 0, sentence.Sources[w.Stem] && !c.Text.HasOwner(head), w.Dominant == lexicon.Adjective && c.Text.OfWhat(head+1) < 0:
		return false
	case describesLinked(c, head), pointOfDoing(c, head):
		return false
	case pointsBack(c, head) && !subjectBehind(c, head) && !isPersonOf(c, head) && !partOfKnown(c, head) && !partOfNamed(c, head) && !otherKind(c, head) && !meansAnother(c, head):
		return false
	}
	return !measuresThat(c, head) && (!sentence.MeasureNouns[w.Stem] || sortOfMeasure(c, head) || measuresOther(c, head) || !MeasuresKnown(c, head) && !c.Text.Pointed(head))
}

// isNamesake reports whether the name with its head at word head shares a word with a name of the statement, has one of its own, and cannot mean the same:
// "Loden Mill", of a fact about Varde Mill.
func isNamesake(c *about.Comparison, head int) bool {
	t := c.Text.Phrases[c.Text.Words[head].Phrase]
	if c.Text.BreaksPhrase(t.Last) {
		return false // "Jon Lee (born 1950), better known as Ann Lee"
	}
	return c.StrangeIn(t.First, t.Last) && slices.ContainsFunc(c.St.Phrases, func(f sentence.Phrase) bool {
		shares := slices.ContainsFunc(c.St.Words[f.First:f.Last], func(w sentence.Word) bool { return w.Stem == c.Text.Words[head].Stem })
		return shares && f.Last-f.First > 1 && name.Compare(c.St.TextOf(f.First, f.Last), c.Text.TextOf(t.First, t.Last)) == name.Different
	})
}

// belongsToKnown reports whether the name with its head at word head is said, aside, to be something of the statement's subject, or in it: "Tarn, a
// town in Brenn, has", of a fact about Brenn.
func belongsToKnown(c *about.Comparison, head int) bool {
	h := &c.St.Held[0]
	f, p := c.St.Governor(h.First, h.Last), c.Text.Words[head].Phrase
	if f < 0 || p < 0 || c.Links.Used[head] > sentence.Unlinked {
		return false
	}
	i, k := c.St.SubjectOf(f).Head, c.Text.Phrases[p].Last
	if i < 0 || i >= f || c.Text.FormAt(k) != "," {
		return false
	}
	for j := k + 1; j < len(c.Text.Words) && !c.Text.Words[j].Verb && !c.Text.BreaksPhrase(j); j++ {
		if c.StandsFor(i, j) {
			return c.Text.PrepositionBefore(c.Text.Chunk(j)+1) != "" || c.Text.PrepositionBefore(j) != ""
		}
	}
	return false
}

// otherKind reports whether the noun at word head is one of a sort, and the name of the statement's subject says that it is of another: "the
// island" is not Lake Ulsa.
func otherKind(c *about.Comparison, head int) bool {
	kind := c.Text.Words[head].Stem
	g := c.St.Governor(c.St.Held[0].First, c.St.Held[0].Last)
	if g < 0 || !landforms[kind] {
		return false
	}
	i := c.St.SubjectOf(g).Head
	if i < 0 || c.St.Words[i].Phrase < 0 {
		return false
	}
	p := c.St.Phrases[c.St.Words[i].Phrase]
	return slices.ContainsFunc(c.St.Words[p.First:p.Last], func(w sentence.Word) bool {
		return landforms[w.Stem] && w.Stem != kind && lexicon.Related(w.Stem, kind) == lexicon.None
	})
}

// landforms are the nouns for what a name on a map says it is.
var landforms = sentence.Set(`lake river mountain mount hill island isle valley canal bridge dam glacier tunnel road street park forest bay cape sea
	castle tower airport station port harbour harbor church abbey town city village county province`)

// pluralOfOne reports whether the noun at word head is one for what has a name, of several, where the statement says something of a single one:
// "the companies" are not Norvik Foods.
func pluralOfOne(c *about.Comparison, head int) bool {
	w := &c.Text.Words[head]
	if !oneByName[w.Stem] || w.Form == w.Stem || !c.Text.IsPlural(head) {
		return false
	}
	v := c.St.Governor(c.St.Held[0].First, c.St.Held[0].Last)
	if v < 0 {
		return false
	}
	s := c.St.SubjectOf(v)
	return s.Head >= 0 && s.Head < v && c.St.Words[s.Head].Phrase >= 0 && !c.St.Some(func(w *sentence.Word) bool { return w.Form == "and" })
}

// oneByName are the nouns of which each has a name of its own, that is no name of several.
var oneByName = sentence.Set("country nation state town city village district county province company firm school university college museum hospital church bank club party")

// pointOfDoing reports whether the noun at word head says when or at what something is done that the statement tells by its verb: "the melting
// point".
func pointOfDoing(c *about.Comparison, head int) bool {
	return pointed[c.Text.Words[head].Stem] && head > 0 && strings.HasSuffix(c.Text.Words[head-1].Form, "ing") && c.Links.Used[head-1] >= sentence.Derived
}

// pointed are the nouns behind a doing that say when, or at what, it is.
var pointed = sentence.Set("point temperature time hour date day year")

// partOfItself reports whether the noun at word head is said to be one of what it could only be called by: "an aftershock of the
// earthquake" is not the earthquake.
func partOfItself(c *about.Comparison, head int) bool {
	if v := c.St.Governor(c.St.Held[0].First, c.St.Held[0].Last); v >= 0 && c.Text.OwnedByThat(head) {
		if i := c.St.SubjectOf(v).Head; i >= 0 && i < v && slices.Contains(c.Links.To[i], head) {
			return true // "its spire" is not the tower
		}
	}
	o := c.Text.OfWhat(head + 1)
	if lying[c.Text.FormAt(head+1)] {
		o = c.Text.ObjectOf(head + 1) // "a group on the council"
	}
	if o < 0 && head > 1 && sentence.IsGenitive(c.Text.Words[head-1].Form) {
		o = head - 2 // "the company's rival"
	}
	return o >= 0 && slices.ContainsFunc(c.St.Words, func(f sentence.Word) bool {
		return f.Stem == c.Text.Words[o].Stem && lexicon.Related(f.Stem, c.Text.Words[head].Stem) > lexicon.None
	})
}

// describesLinked reports whether the noun at word head stands in an apposition behind a name of the statement and says what it names:
// "Harvik Nights, a show that ran …".
func describesLinked(c *about.Comparison, head int) bool {
	i := c.Text.Chunk(head)
	return i > 1 && c.Text.Indefinite(head) && c.Text.Words[i-1].Form == "," && c.Text.Words[i-2].Phrase >= 0 && c.Links.Used[i-2] >= sentence.Derived
}

// realmOfOther reports whether the noun at word head is a land or a place that has another name than any in the statement: "the county of Brenn".
func realmOfOther(c *about.Comparison, head int) bool {
	o := c.Text.OfWhat(head + 1)
	return o >= 0 && sentence.Realms[c.Text.Words[head].Stem] && c.Text.Words[o].Phrase >= 0 && c.Links.Used[o] == sentence.Unlinked && c.HasNameItself()
}

// otherCompound: where the statement joins a word to another one by a hyphen, the same joined to a third one is something else: "adult-guest
// tickets", of "adult-only tickets".
func otherCompound(c *about.Comparison, _ about.Candidate) string {
	for i := range c.St.Words {
		second := c.St.Compounded(i)
		if second < 0 || c.Links.By[i] < sentence.Exact || c.St.IsHeld(i) || c.St.IsHeld(second) || c.St.Words[second].Mention >= 0 {
			continue
		}
		other := -1
		for _, j := range c.Links.To[i] {
			k := c.Text.Compounded(j)
			if k < 0 || c.Text.Words[k].Stem == c.St.Words[second].Stem {
				other = -1
				break
			}
			if c.Links.Used[k] == sentence.Unlinked && c.Text.Words[k].Mention < 0 && lexicon.Related(c.St.Words[second].Stem, c.Text.Words[k].Stem) == lexicon.None {
				other = k
			}
		}
		if other >= 0 {
			return fmt.Sprintf("the sentence speaks of something else (%s)", c.Text.TextOf(other-2, other+1))
		}
	}
	return ""
}
