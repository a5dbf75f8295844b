package restrict

import (
	"fmt"
	"slices"

	"github.com/steadfact/steadfact/checker/internal/about"
	"github.com/steadfact/steadfact/checker/internal/sentence"
	"github.com/steadfact/steadfact/checker/internal/statement"
	"github.com/steadfact/steadfact/internal/language/lexicon"
)

// narrowedSubject: what the sentence says its value of is only one sort of what the statement says it of: "a lost pass", "passwords of
// guests", "members who have a boat".
func narrowedSubject(c *about.Comparison, d about.Candidate) string {
	return narrows(c, &c.St.Held[d.Held], d.First, d.Last)
}

// narrows is what narrowedSubject tells of words [first, last) of the sentence, which answer a held part.
func narrows(c *about.Comparison, h *statement.Held, first, last int) string {
	v := c.Text.Governor(first, last)
	if v < 0 {
		return narrowsEntry(c, first)
	}
	verb := c.Text.GroupStart(v)
	head := aiming(c.Text, c.Text.SubjectOf(v).Head)
	if w := sortOfMeant(c, head, v); w != "" {
		return fmt.Sprintf("the sentence speaks of another sort (%q)", w)
	}
	if head < 0 || head >= verb || first <= head && head < last || !speaksOfSame(c, h, head, v) || c.Text.FormAt(verb-1) == "and" || sentence.Relative[c.Text.FormAt(verb-1)] {
		return ""
	}
	if start := c.Text.Chunk(head); start > 0 && (c.Text.Words[start-1].Verb && !(start == 1 && c.Text.IsParticiple(0)) || c.Text.Words[start-1].Form == "and") {
		return ""
	}
	if w := sortOfSubject(c, head, verb, first, last); w != "" && !(about.Foremost[w] && c.NamesDoer(h, head)) && !(reckoned[w] && c.Links.Used[head] < sentence.Derived) {
		return fmt.Sprintf("the sentence speaks of another %s (%q)", c.Text.Surface(head), w)
	}
	if from, to := limitOfSubject(c, head, verb); from < to && (first < from || to < last) {
		return fmt.Sprintf("the sentence speaks of %s %q", c.Text.Surface(head), c.Text.TextOf(from, to))
	}
	return ""
}

// sortOfMeant is a word by which the sentence tells of what sort that is which the pronoun at word head, the subject of the verb at word v, means in
// it: "Audit logs are rotated when they reach 10 MB"; "" for none.
func sortOfMeant(c *about.Comparison, head, v int) string {
	if head < 1 || !pointing[c.Text.Words[head].Form] {
		return ""
	}
	k := head - 1
	for k > 0 && !c.Text.Words[k].Verb {
		k--
	}
	if !c.Text.Words[k].Verb {
		return ""
	}
	s := c.Text.SubjectOf(k).Head
	if s < 0 || s >= k || c.Links.Used[s] < sentence.Derived || c.Text.Words[s].Phrase >= 0 || c.Text.IsPlural(s) != (c.Text.Words[head].Form == "they") || pointing[c.Text.Words[s].Form] {
		return ""
	}
	return sortOfSubject(c, s, c.Text.GroupStart(k), v, v)
}

// pointing are the pronouns that mean what the clause before is about.
var pointing = sentence.Set("it they")

// reckoned are the words by which a number is told of what comes and goes: "average circulation" for the distribution.
var reckoned = sentence.Set("average mean median total overall")

// narrowsEntry: the words before the sign of an entry, behind which word first gives its value, tell of only one sort of what the statement speaks
// of: "Family day ticket: $30".
func narrowsEntry(c *about.Comparison, first int) string {
	head := about.KeySign(c.Text) - 1
	for head > 0 && c.Text.IsQuote(head) {
		head--
	}
	if head < 1 || head >= first || c.Text.Words[head].Phrase >= 0 || c.Links.Used[head] < sentence.Derived || sentence.MeasureNouns[c.Text.Words[head].Stem] {
		return ""
	}
	for j := c.Text.Chunk(head); j < head; j++ {
		w := &c.Text.Words[j]
		if c.Text.IsNominal(j) && w.Phrase < 0 && w.Weight > 1 && !about.Neutral[w.Form] && !about.Foremost[w.Form] && c.Links.Used[j] == sentence.Unlinked {
			return fmt.Sprintf("the sentence speaks of another %s (%q)", c.Text.Surface(head), w.Form)
		}
	}
	return ""
}

// speaksOfSame reports whether the noun at word head, the subject of the verb at word verb, stands for what the statement says its held
// value of, or for what it says, "the fee" for "charges". What is done to something is said of it in the passive.
func speaksOfSame(c *about.Comparison, h *statement.Held, head, verb int) bool {
	v := c.St.Governor(h.First, h.Last)
	if v < 0 {
		return false
	}
	if c.StandsFor(v, head) && !c.Text.Words[head].Verb {
		return true
	}
	i := c.St.SubjectOf(v).Head
	switch {
	case i < 0 && v == 1:
		i = 0 // a noun that might be a verb: "Permits are …"
	case c.Text.IsPassive(verb) && !c.St.IsPassive(v) && !c.St.IsPreposition(v+1): // what "came with" a release was added in it
		i = c.St.ObjectOf(v)
	}
	return i >= 0 && c.Links.By[i] >= sentence.Broader && slices.Contains(c.Links.To[i], head)
}

// limitOfSubject is the phrase or the clause between a subject's head and its verb that limits it to what the statement does not speak
// of; empty when there is none. A phrase only tells more of what has a name.
func limitOfSubject(c *about.Comparison, head, verb int) (first, last int) {
	for k := head + 1; k < verb; k++ {
		w := &c.Text.Words[k]
		switch {
		case k == head+1 && c.Text.Words[head].Phrase < 0 && reduced(c.Text, k, verb) && c.StrangeIn(k, verb):
			return k, verb
		case k == head+1 && c.Text.Words[head].Phrase < 0 && toDo(c, k):
			return k, verb
		case c.Text.BreaksPhrase(k), w.Verb:
			return 0, 0
		case sentence.Relative[w.Form]:
			return limitOfClause(c, k, verb)
		case sentence.Elsewhere[w.Form] && !c.Text.IsPreposition(k) && c.Links.Used[k] == sentence.Unlinked:
			return head + 1, k + 1 // "a stay abroad"
		case w.Is(lexicon.Preposition) && c.Text.Indefinite(head) && datesOccasion(c, k+1):
			_, last := c.Text.WordsOf(c.Text.Words[k+1].Mention)
			return k, last
		case w.Is(lexicon.Preposition) && c.Text.Words[head].Phrase < 0 && !pointsAtTheme(c, k):
			if end := limitBehind(c, k, verb); end > 0 {
				return k, end
			}
		}
	}
	return 0, 0
}

// reduced reports whether the words from k up to the verb at word verb are a relative clause without its pronoun: "patches | rated low | are".
func reduced(r *sentence.Reading, k, verb int) bool {
	next := min(k+1, verb)
	if verb >= len(r.Words) {
		return false
	}
	finite := r.Words[verb].Is(lexicon.Auxiliary|lexicon.Modal) || r.Words[verb].Stem == "cost" || r.Words[verb].Verb && !r.IsParticiple(verb) && r.FormAt(verb-1) != "to" && r.IsDeterminer(r.Chunk(k-1))
	if !r.IsParticiple(k) || !r.Words[k].MayBe(lexicon.Verb) || !finite || r.Words[verb].Form == "being" ||
		r.IsDeterminer(next) || r.Words[next].Form == "by" && r.Words[min(next+1, verb)].Phrase >= 0 {
		return false
	}
	for j := k + 1; j < verb; j++ {
		if r.BreaksPhrase(j) || r.Words[j].Verb {
			return false
		}
	}
	return k+1 < verb
}

// datesOccasion reports whether a date begins with word i that tells which one of several is spoken of, where the statement has none.
func datesOccasion(c *about.Comparison, i int) bool {
	if i >= len(c.Text.Words) || c.Text.Words[i].Mention < 0 || c.St.StatesDate() {
		return false
	}
	return c.Text.Mentions[c.Text.Words[i].Mention].Dated()
}

// pointsAtTheme reports whether what follows the preposition at word k points back, in a text that stands alone, at what it speaks of:
// "sales of the album".
func pointsAtTheme(c *about.Comparison, k int) bool {
	o := c.Text.ObjectOf(k)
	return c.Context.Open && c.LeavesName() && o == k+2 && c.Text.FormAt(o+1) != "and" && sentence.Descriptions[c.Text.Words[o].Stem] && c.Text.Pointed(o)
}

// limitOfClause is the relative clause that begins with word k when its verb, or what follows that, says something of which the statement
// does not speak; empty otherwise.
func limitOfClause(c *about.Comparison, k, verb int) (first, last int) {
	said := k + 1
	for said < verb && !c.Text.Words[said].Verb {
		said++
	}
	if _, last = about.ClauseOf(c.Text, k); c.StrangeIn(said, min(verb, last)) || measuresIn(c, said, min(verb, last)) {
		return k, min(verb, last)
	}
	return 0, 0
}

// measuresIn reports whether a measure or a sum that the statement does not state stands in words [first, last).
func measuresIn(c *about.Comparison, first, last int) bool {
	for j := first; j < last; j++ {
		if m := c.Text.Words[j].Mention; m >= 0 && c.Text.Mentions[m].Quantity != nil && c.Text.Mentions[m].Quantity.Dimension != "" && !c.St.States(c.Text.Mentions[m]) {
			return true
		}
	}
	return false
}

// withMore is the end of what is joined to the noun at word o, of which the statement does not speak: "for the pool and the sauna"; 0 for
// none.
func withMore(c *about.Comparison, o, verb int) int {
	if c.Text.FormAt(o+1) != "and" {
		return 0
	}
	more := c.Text.ObjectOf(o + 1)
	if more < 0 || more >= verb || c.Text.Words[more].Weight < 2 || c.Links.Used[more] >= sentence.Derived || c.Text.Words[o].Phrase >= 0 != (c.Text.Words[more].Phrase >= 0) {
		return 0
	}
	return more + 1
}

// mentionFrom is the mention that begins with word k, with all that hedges it: "more than $500"; -1 for none.
func mentionFrom(r *sentence.Reading, k int) int {
	if m := r.Words[k].Mention; m >= 0 {
		return m
	}
	for m := range r.Mentions {
		if r.Mentions[m].Whole.Start == r.Words[k].Start {
			return m
		}
	}
	return -1
}

// limitBehind is the end of what follows the preposition at word k when nothing of it stands for anything in the statement; 0 otherwise.
func limitBehind(c *about.Comparison, k, verb int) int {
	if m := mentionFrom(c.Text, min(k+1, verb-1)); m >= 0 {
		if q := c.Text.Mentions[m].Quantity; q == nil || c.Comparable(m) && !sentence.AboveOrBelow[c.Text.Words[k].Form] || c.St.States(c.Text.Mentions[m]) {
			return 0
		}
		_, last := c.Text.WordsOf(m)
		return last
	}
	if j := k + 1; j < verb && sentence.Elsewhere[c.Text.Words[j].Form] && c.Links.Used[j] == sentence.Unlinked {
		return j + 1 // "from abroad"
	}
	o := c.Text.ObjectOf(k)
	if o < 0 || o >= verb || c.Text.Words[o].Weight < 2 && !c.Text.IsPlural(o) || sentence.Vague[c.Text.Words[o].Stem] ||
		sentence.NamesIllness(c.Text.Words[o].Stem) && (c.Context.Open || c.Text.FormAt(k) == "of") {
		return 0
	}
	for j := k + 1; j <= o; j++ {
		w := &c.Text.Words[j]
		done := j < o && w.Dominant != lexicon.Noun && w.Weight > 1 && !sentence.Vague[w.Form] && c.Text.IsParticiple(j) && w.MayBe(lexicon.Verb)
		if (done || sentence.Narrowing[w.Form]) && w.Phrase < 0 && c.Links.Used[j] == sentence.Unlinked && !Has(c, w.Form) {
			return o + 1 // "of the old town"
		}
	}
	for j := k + 1; j <= o; j++ {
		if c.Text.Words[j].Weight > 0 && c.Links.Used[j] > sentence.Unlinked && !outdone(c, j) {
			return withMore(c, o, verb)
		}
	}
	if of := o + 1; c.Text.FormAt(of) == "of" && of+1 < verb {
		for j, last := of+1, c.Text.ObjectOf(of); j <= last; j++ {
			if c.Text.Words[j].Weight > 0 && c.Links.Used[j] > sentence.Broader {
				return 0 // "for the death of a spouse", of a fact that speaks of a spouse
			}
		}
	}
	return o + 1
}

// outdone reports whether word j only stands for what another word of the sentence stands for better: "probation" beside "period".
func outdone(c *about.Comparison, j int) bool {
	if c.Links.Used[j] > sentence.Broader {
		return false
	}
	for i, to := range c.Links.To {
		if slices.Contains(to, j) && c.Links.By[i] <= sentence.Broader {
			return false
		}
	}
	return true
}

// aiming is the noun that is there to do something with what the noun at word i stands for: the "plan" of "the plan to widen the canal costs"; else i.
func aiming(r *sentence.Reading, i int) int {
	if i < 0 {
		return i
	}
	v := r.Chunk(i) - 1
	if v > 0 && r.IsDeterminer(v) {
		v--
	}
	if v > 1 && r.Words[v].Verb && r.Words[v].Form == r.Words[v].Stem && r.FormAt(v-1) == "to" && r.IsNominal(v-2) {
		return v - 2
	}
	return i
}

// toDo reports whether word k opens what a subject is there to do, or what it is a subject's duty, right or plan to do, and the statement says
// nothing of that: "the right to appeal", of a right.
func toDo(c *about.Comparison, k int) bool {
	if c.Text.FormAt(k) != "to" || k+1 >= len(c.Text.Words) || Has(c, "to") {
		return false
	}
	w := &c.Text.Words[k+1]
	return w.Form == w.Stem && w.Phrase < 0 && (w.Verb || w.MayBe(lexicon.Verb)) && c.Links.Used[k+1] == sentence.Unlinked
}
