package restrict

import (
	"fmt"
	"slices"
	"strings"

	"github.com/steadfact/steadfact/checker/internal/about"
	"github.com/steadfact/steadfact/checker/internal/sentence"
	"github.com/steadfact/steadfact/checker/internal/statement"
	"github.com/steadfact/steadfact/internal/language"
	"github.com/steadfact/steadfact/internal/language/lexicon"
)

// otherSubject: what the sentence says its value of must be something that the statement speaks of.
func otherSubject(c *about.Comparison, d about.Candidate) string {
	if c.Text.DatedNoun(d.First) >= 0 || d.Mention >= 0 && c.SameHeadcount(&c.St.Held[d.Held], d.Mention) || DescribesTheme(c, &c.St.Held[d.Held], d.First, d.Last) {
		return ""
	}
	if c.Text.TellsDefault() {
		return otherOption(c)
	}
	v := d.First
	if !c.Text.Words[v].Verb {
		v = c.Text.Governor(d.First, d.Last)
	}
	if v < 0 {
		return ""
	}
	if w := &c.Text.Words[0]; opensWithDoing(c.Text, v) && c.Links.Used[0] == sentence.Unlinked {
		return fmt.Sprintf("the sentence speaks of something else (%s)", w.Of(c.Text.Text))
	}
	subject := c.Text.SubjectOf(v)
	head := subject.Head
	if head < 0 || head >= d.First && head < d.Last || c.St.Existential() {
		return ""
	}
	if k := namedOtherwise(c, head, v); k >= 0 {
		return fmt.Sprintf("the sentence speaks of something else (%s)", c.Text.Surface(k))
	}
	for _, o := range subject.Below {
		if c.Links.Used[o] >= sentence.Broader {
			return ""
		}
	}
	switch {
	case c.Text.IsLight(v) && lightReports[c.Text.Words[v].Stem] && !c.Text.IsPassive(v), c.Text.Words[head].Phrase >= 0 && about.Marks(c.Text, head), tellsOfKnown(c, head, d):
		return ""
	case !isOther(c, head, subject.Below != nil) && !contrasts(c, head, v):
		return ""
	}
	return fmt.Sprintf("the sentence speaks of something else (%s)", c.Text.Surface(head))
}

// tellsOfKnown reports whether the noun at word head, of something that the statement speaks of, is one by which the value may be told, or for
// its making: "the film's budget was $5 million", "construction of the tower ended in 1995".
func tellsOfKnown(c *about.Comparison, head int, d about.Candidate) bool {
	owner := c.Text.OfWhat(head + 1)
	if owner < 0 && c.Text.FormAt(head+1) == "on" {
		owner = c.Text.ObjectOf(head + 1)
	}
	if owner < 0 {
		if k := c.Text.Chunk(head) - 1; k > 0 && sentence.IsOwnerSign(c.Text.Surface(k)) {
			owner = k - 1
		}
	}
	if owner < 0 && head > 0 && c.Text.IsNominal(head-1) {
		owner = head - 1 // "battery life"
	}
	if owner < 0 || c.Links.Used[owner] < sentence.Akin {
		return false
	}
	h := &c.St.Held[d.Held]
	if c.IdiomOf(h, d.Mention).HasNoun(c.Text.Words[head].Stem) {
		return true
	}
	f, t := c.St.Governor(h.First, h.Last), c.Text.Governor(d.First, d.Last)
	return constructing[c.Text.Words[head].Stem] && f >= 0 && t >= 0 && completing[c.St.Words[f].Stem] && completing[c.Text.Words[t].Stem]
}

// constructing are the nouns for the making of a thing, completing the verbs for its end: that of the making is that of the thing.
var (
	constructing = sentence.Set("construction building erection assembly work")
	completing   = sentence.Set("complete finish")
)

// namedOtherwise is the name that the sentence gives its subject in an apposition, where the statement's subject has another: "The longest
// river, the Varn, measures …"; -1 for none.
func namedOtherwise(c *about.Comparison, head, v int) int {
	g := c.St.Governor(c.St.Held[0].First, c.St.Held[0].Last)
	if g < 0 {
		return -1
	}
	i := c.St.SubjectOf(g).Head
	if i < 0 || c.St.Words[i].Phrase < 0 || c.Links.By[i] > sentence.Unlinked || c.Text.Words[head].Phrase >= 0 {
		return -1
	}
	for k := head + 1; k+1 < v; k++ {
		if c.Text.Words[k].Form != "," || c.Text.Words[k].Mention >= 0 {
			continue
		}
		if k++; c.Text.Words[k].Is(lexicon.Determiner) {
			k++
		}
		if p := c.Text.Words[k].Phrase; p >= 0 && c.Text.FormAt(c.Text.Phrases[p].Last) == "," && c.Stranger(k, k+1) >= 0 {
			return k
		}
	}
	return -1
}

// sizeOfOther: a measure that stands behind a noun with its dimension says how large that is: "Ships up to 150 metres long can pass".
func sizeOfOther(c *about.Comparison, d about.Candidate) string {
	first, last := c.Text.WordsIn(c.Text.Mentions[d.Mention].Whole)
	k := first - 1
	if k < 0 || !sentence.Dimensional[c.Text.FormAt(last)] || !c.Text.IsNominal(k) || c.Links.Used[k] >= sentence.Derived || sentence.Descriptions[c.Text.Words[k].Stem] && c.Text.Pointed(k) {
		return ""
	}
	return fmt.Sprintf("the sentence speaks of something else (%s)", c.Text.Surface(k))
}

// otherAntecedent: what is said of "it" is said of what the sentence before speaks of.
func otherAntecedent(c *about.Comparison, d about.Candidate) string {
	v := c.Text.Governor(d.First, d.Last)
	if v < 0 || c.Text.PronounSubject() < 0 {
		return ""
	}
	if head := c.Text.SubjectOf(v).Head; head != c.Text.PronounSubject() {
		return ""
	}
	x := c.Referent()
	if x.In == nil || x.Used[x.Head] > sentence.Unlinked {
		return ""
	}
	if w := &x.In.Words[x.Head]; w.Weight < 2 || w.Phrase >= 0 || sentence.Descriptions[w.Stem] {
		return ""
	}
	return fmt.Sprintf("the sentence speaks of something else (%s)", x.In.Surface(x.Head))
}

// opensWithDoing reports whether the subject of the verb at word v is what its sentence opens with, and that is a doing: "Restoring a
// backup takes 5 hours".
func opensWithDoing(r *sentence.Reading, v int) bool {
	w := &r.Words[0]
	base, ing := strings.CutSuffix(w.Form, "ing")
	if w.Form != w.Stem {
		base = w.Stem
	}
	if v < 2 || !ing || lexicon.Parts(base)&lexicon.Verb == 0 || w.Mention >= 0 || !r.IsDeterminer(1) && r.Words[1].Phrase < 0 {
		return false
	}
	for j := 1; j < r.GroupStart(v); j++ {
		if r.Words[j].Verb || r.BreaksPhrase(j) {
			return false
		}
	}
	return true
}

// isOther reports whether the subject with its head at word head is something that the statement does not speak of; inClause
// says that it is the subject of a relative clause.
func isOther(c *about.Comparison, head int, inClause bool) bool {
	w := &c.Text.Words[head]
	switch {
	case relativeOfKnown(c, head), leadsToKnown(c, head), calledOtherwise(c.St, c.Text, head):
		return true
	case (c.Links.Used[head] == sentence.Akin || c.Links.Used[head] == sentence.Broader) && partOfItself(c, head), introduces(c, head):
		return true
	case c.Links.Used[head] >= sentence.Broader, calledBehind(c, head):
		return false
	case w.Phrase >= 0:
		return !c.Described && (inClause || slices.Contains(c.Understood, true) || !c.HasNameItself() || setBeside(c))
	case w.Function, w.Mention >= 0, sentence.Sources[w.Stem], w.Dominant == lexicon.Adjective:
		return false
	case describesLinked(c, head), pointOfDoing(c, head):
		return false
	case sentence.Descriptions[w.Stem] && c.Stranger(c.Text.Chunk(head), head) < 0 && !isPersonOf(c, head) && c.Text.Pointed(head) && !c.Text.HasOwner(head) && !partOfKnown(c, head) && !partOfNamed(c, head) && !otherKind(c, head) && !besides[c.Text.FormAt(head+1)] && (narrowingWord(c, head) == "" || c.LeftOut > 0 && sentence.Works[w.Stem] && !sentence.Narrowing[narrowingWord(c, head)]):
		return false
	}
	return !sentence.MeasureNouns[w.Stem] || sortOfMeasure(c, head) || !MeasuresKnown(c, head) && !c.Text.Pointed(head)
}

// contrasts reports whether the noun at word head, of which verb v says what the statement's verb says of its subject, is of another thing: where
// a page has the statement's very noun, "the flight", it does not call it anything else, "the train".
func contrasts(c *about.Comparison, head, v int) bool {
	f := slices.IndexFunc(c.St.Words, func(w sentence.Word) bool { return w.Verb })
	if f < 0 || !c.Text.Pointed(head) || c.Text.Words[head].Phrase >= 0 {
		return false
	}
	f = c.St.MainVerb(f)
	s := c.St.SubjectOf(f)
	if s.Head < 0 || s.Head > f || c.St.Words[s.Head].Phrase >= 0 || c.Links.By[s.Head] >= sentence.Derived || max(c.Nearby[s.Head], c.Carried[s.Head]) < sentence.Derived {
		return false
	}
	return c.StandsFor(f, v) || c.St.IsLight(f) && c.Text.IsLight(v)
}

// introduces reports whether the noun at word head is spoken of for the first time, where the statement's subject is known: "an aftershock" is
// not "the earthquake".
func introduces(c *about.Comparison, head int) bool {
	if c.Context.Open || c.Links.Used[head] >= sentence.Derived || !c.Text.Indefinite(head) || !c.Text.Opens(c.Text.Chunk(head)) || describesLinked(c, head) {
		return false
	}
	return c.St.Words[0].Form == "the" && c.Links.Used[head] > sentence.Unlinked
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

// besides are the prepositions behind a noun that tell by what it is near which one is meant: "the canal between the two" points at nothing
// that was spoken of.
var besides = sentence.Set("between near behind beside beyond opposite across above below under to")

// pointOfDoing reports whether the noun at word head says when or at what something is done that the statement tells by its verb: "the melting
// point".
func pointOfDoing(c *about.Comparison, head int) bool {
	return pointed[c.Text.Words[head].Stem] && head > 0 && strings.HasSuffix(c.Text.Words[head-1].Form, "ing") && c.Links.Used[head-1] >= sentence.Derived
}

// pointed are the nouns behind a doing that say when, or at what, it is.
var pointed = sentence.Set("point temperature time hour date day year")

// sortOfMeasure reports whether an adjective tells one of several measures of a thing: "the main span of the bridge".
func sortOfMeasure(c *about.Comparison, head int) bool {
	if head == 0 || c.Text.FormAt(head+1) != "of" {
		return false
	}
	w := &c.Text.Words[head-1]
	return w.Dominant == lexicon.Adjective && w.Weight > 1 && c.Links.Used[head-1] == sentence.Unlinked && !sentence.Vague[w.Stem]
}

// partOfItself reports whether the noun at word head is said to be one of what it could only be called by: "an aftershock of the
// earthquake" is not the earthquake.
func partOfItself(c *about.Comparison, head int) bool {
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

// lightReports are verbs whose subject only tells where a statement comes from.
var lightReports = sentence.Set("say report state note list show record give confirm calculate")

// MeasuresKnown reports whether what the noun at word head measures is something that the statement speaks of: "the push
// interval", "the length of the line".
func MeasuresKnown(c *about.Comparison, head int) bool {
	for i := c.Text.Chunk(head); i < len(c.Text.Words) && !c.Text.Words[i].Verb && (!c.Text.Words[i].Sign || c.Text.Words[i].Form == "-"); i++ {
		if c.Links.Used[i] >= sentence.Akin && c.Text.Words[i].Weight > 0 {
			return true
		}
	}
	return false
}

// otherObject: a dated deed is another one when it is done to something that the statement does not speak of: "released an
// evaluation", "announced that …".
func otherObject(c *about.Comparison, d about.Candidate) string {
	if c.Text.Mentions[d.Mention].Temporal == nil {
		return ""
	}
	v := c.Text.Governor(d.First, d.Last)
	if v < 0 || c.Text.IsLight(v) || c.Text.DatedNoun(d.First) >= 0 {
		return ""
	}
	if v+1 < len(c.Text.Words) {
		if next := &c.Text.Words[v+1]; next.Form == "that" && !Has(c, "that") || next.Verb && strings.HasSuffix(next.Form, "ing") {
			return fmt.Sprintf("the sentence says %q of something else", c.Text.Surface(v))
		}
	}
	o := c.Text.ObjectOf(v)
	if o < 0 || c.Links.Used[o] >= sentence.Broader || ownDoors[c.Text.Words[o].Stem] && sentence.Possessives[c.Text.WordBefore(o)] || sentence.Frequencies[c.Text.Words[o].Form] || sentence.Vague[c.Text.Words[o].Stem] || sentence.Descriptions[c.Text.Words[o].Stem] && c.Text.Pointed(o) {
		return ""
	}
	return fmt.Sprintf("the sentence speaks of something else (%s)", c.Text.Surface(o))
}

// ownDoors are nouns that say no more than their owner, as the object of what is done to that: "opened its doors".
var ownDoors = sentence.Set("door gate curtain")

// ofOwner: a value whose owner the sentence names, and the statement does not, is another one: "more than Kelland's $51 million".
func ofOwner(c *about.Comparison, d about.Candidate) string {
	first, _ := c.Text.WordsIn(c.Text.Mentions[d.Mention].Whole)
	if first < 2 || !sentence.IsGenitive(c.Text.Words[first-1].Form) || c.Stranger(first-2, first-1) < 0 {
		return ""
	}
	return fmt.Sprintf("the sentence speaks of something else (%s)", c.Text.Surface(first-2))
}

// ofComparison: what something is compared to is another value: "14 %, compared to 5 % in 1965".
func ofComparison(c *about.Comparison, d about.Candidate) string {
	first, _ := about.ClauseOf(c.Text, d.First)
	for j := first; j+1 < d.First; j++ {
		if w := &c.Text.Words[j]; w.Form == "compared" && !Has(c, w.Form) && (c.Text.Words[j+1].Form == "to" || c.Text.Words[j+1].Form == "with") {
			return fmt.Sprintf("the sentence speaks of another one (%q)", c.Text.TextOf(j, j+2))
		}
	}
	return ""
}

// DescribesTheme reports whether words [first, last) of the sentence stand before a noun that is what the statement says its held value of: "the 14-day notice
// period" for "The notice period lasts [14 days]".
func DescribesTheme(c *about.Comparison, h *statement.Held, first, last int) bool {
	v := c.St.Governor(h.First, h.Last)
	if v < 0 {
		return false
	}
	head := c.St.SubjectOf(v).Head
	noun := c.Text.Attribute(first, last)
	return head >= 0 && noun >= last && !c.Text.IsCounted(noun) && c.StandsFor(head, noun)
}

// ofStranger: where names of the topic are left to the reader, a name beside the value makes it another's.
func ofStranger(c *about.Comparison, d about.Candidate) string {
	if !c.Topic || c.LeftOut == 0 || c.Text.Mentions[d.Mention].Kind == language.Date {
		return ""
	}
	first, last := about.ClauseOf(c.Text, d.First)
	for j := d.Last; j < last; j++ {
		if m := c.Text.Words[j].Mention; m >= 0 && m != d.Mention && c.Text.Mentions[m].Quantity != nil && c.Text.Words[j-1].Form == "and" {
			last = j // what is told of the next number: "3 in Pirrow and 2 in Tarn"
		}
	}
	if j := c.Stranger(first, last); j >= 0 {
		return fmt.Sprintf("the sentence speaks of something else (%s)", c.Text.Surface(j))
	}
	return ""
}
