package about

import (
	"cmp"
	"fmt"
	"slices"

	"github.com/steadfact/steadfact/checker/internal/sentence"
	"github.com/steadfact/steadfact/checker/internal/statement"
	"github.com/steadfact/steadfact/internal/language"
	"github.com/steadfact/steadfact/internal/language/name"
)

// Account says how much of a statement a sentence speaks of: the first question.
type Account struct {
	Own     float64 // share of the statement's telling words, by weight, that the sentence itself has, 0 to 1
	Total   float64 // share that the sentence or its context has, 0 to 1
	Missing string  // why the sentence is not about the fact; "" if it may be
}

// takeAccount answers the first question. What it asks for at the least, a text's words alone can tell: demand asks no more. Where what is
// missing leaves nothing to judge, it is not asked how much of the rest is there.
func (c *Comparison) takeAccount() Account {
	c.understand()
	a := Account{Own: 1, Total: 1, Missing: c.missing()}
	if a.Missing != "" && c.Context.Brief && !c.mayName(a.Total) {
		return a
	}
	t := c.tallyWords()
	a.Missing = cmp.Or(a.Missing, c.tallyConditions(&t))
	if t.all > 0 {
		a.Own, a.Total = t.own/t.all, t.total/t.all
	}
	switch {
	case a.Missing != "":
	case c.sparse(&t, a.Total):
		if !c.Mirrors() {
			a.Missing = TooLittle
		}
	default:
		a.Missing = c.unsaidSubject(a.Own)
	}
	return a
}

// missing says which name or code of the statement the sentence does not speak of; "" for none.
func (c *Comparison) missing() string {
	if o := c.namesake(); o >= 0 {
		return fmt.Sprintf("the sentence speaks of something else of that name (%s)", c.Text.Surface(o))
	}
	if code := c.missingCode(); code >= 0 {
		return fmt.Sprintf("the sentence does not mention %s", c.St.Surface(code))
	}
	if missing := c.missingName(); missing != "" {
		return fmt.Sprintf("the sentence does not mention %s", missing)
	}
	return ""
}

// tally is the weight of a statement's telling words, and of those that are accounted for.
type tally struct {
	all      float64 // every word that must be accounted for
	own      float64 // what the sentence has of it
	total    float64 // what the sentence or its context has of it
	beside   float64 // what the sentence or its table or list has of it, the noun of a version aside
	evidence float64 // what the sentence or its context has, where a context that is not near counts half, unless the sentence speaks of that: see farCounts
	plain    float64 // the words that are no names
	spoken   float64 // what the sentence or its context has of these
	filed    bool    // the sentence is an entry that says what the statement says by its verb
}

// inOtherWords reports whether the sentence tells in words of its own what word i of the statement says.
func (c *Comparison) inOtherWords(i int) bool {
	return c.ToldOtherwise(i) || c.compoundTold(i) || c.IdiomTold(i) || c.areaTold(i) || c.sharingTold(i) || c.bondTold(i) || c.MarkTold(i) ||
		c.ruleTold(i) || c.St.TellsContact(i) || c.recurrenceTold(i)
}

// neverAskedFor reports whether word i of the statement counts for nothing even where the sentence has it.
func (c *Comparison) neverAskedFor(i int) bool {
	return c.St.SaysElse(i) || c.tellsFirst(i) || c.St.LeftOutOf(i) || c.St.NamesPlaceInOrder(i)
}

// tallyWords weighs the words that must be accounted for. Words that merely describe or state a count weigh next to
// nothing.
func (c *Comparison) tallyWords() tally {
	var t tally
	far := c.farCounts()
	for i := range c.St.Words {
		if !c.St.Content(i) || c.Understood[i] || c.Links.By[i] == sentence.Unlinked && (c.St.Introduces(i) || c.SameOnce(i)) {
			continue
		}
		w := float64(c.St.Words[i].Weight)
		if c.Links.By[i] == sentence.Unlinked && c.IdiomTold(i) || slices.Contains(c.reworded, i) {
			t.evidence += w
			continue
		}
		if c.Links.By[i] == sentence.Unlinked && (c.inOtherWords(i) || c.St.KindOfName(i)) || c.neverAskedFor(i) {
			continue
		}
		if c.St.DescribesCount(i) || c.Context.Open && c.Links.By[i] == sentence.Unlinked && (NamesDimension(c.St, i) || compares(c.St, i)) || c.merelyStated(i) || c.toldByYear(i) {
			w = min(w, 1)
		}
		found := w * sentence.Strengths[c.AccountedFor(i)]
		beside := w * sentence.Strengths[max(c.Links.By[i], c.Nearby[i])]
		near := max(beside, w*sentence.Strengths[c.Carried[i]]*far)
		if c.filed(i) {
			found, near, beside, t.filed = w, w, w, true
		}
		if c.toldByPart(i) {
			found, near, beside = w, w, w
		}
		t.all += w
		if c.St.Words[i].Verb || !sentence.Releases[c.St.Words[i].Stem] {
			t.beside += beside
		}
		t.own += w * sentence.Strengths[c.Links.By[i]]
		t.evidence += near
		t.total += found
		if c.St.Words[i].Phrase < 0 && w > 1 {
			t.plain += w
			t.spoken += found
		}
	}
	return t
}

// farCounts is the share for which the words of a context count that is not near.
func (c *Comparison) farCounts() float64 {
	if c.Text.SpeaksOfThat() || c.Text.Grants() {
		return 1
	}
	return 0.5
}

// toldByPart reports whether word i belongs to a name of which a text that stands alone has another part: "Brando" for "Christian
// Brando".
func (c *Comparison) toldByPart(i int) bool {
	w := &c.St.Words[i]
	return c.Context.Open && c.Links.By[i] == sentence.Unlinked && w.Phrase >= 0 && !name.Title(w.Form) && c.AccountsForName(w.Phrase)
}

// tallyConditions adds the values that the statement states but does not hold, and says which of them the sentence does not
// speak of; "" for none.
func (c *Comparison) tallyConditions(t *tally) (missing string) {
	for k := range c.St.Mentions {
		if i, last := c.St.WordsOf(k); c.St.Holds(k) || c.Understood[i] || c.Context.Open && c.Text.Anaphor() && (c.St.IsTitle(i, last) || c.tellsSeries(k)) {
			continue
		}
		t.all += statement.ConditionWeight
		answer := c.Condition(k)
		if answer == language.Agree {
			t.own += statement.ConditionWeight
			t.total += statement.ConditionWeight
		}
		if answer == language.Differ || answer == language.Incomparable && c.St.NamesWith(k) {
			missing = fmt.Sprintf("the sentence does not speak of %s", c.St.Mentions[k].Of(c.St.Text))
		}
	}
	return missing
}

// missingName is the last name of the statement that neither the sentence nor its context has and that may not be left out;
// "" for none.
func (c *Comparison) missingName() (missing string) {
	for p, ph := range c.St.Phrases {
		if !c.Understood[ph.First] && !c.AccountsForName(p) && !c.mayLeaveOut(ph) {
			missing = c.St.TextOf(ph.First, ph.Last)
		}
	}
	return missing
}

// sparse reports whether too little of the statement is accounted for.
func (c *Comparison) sparse(t *tally, total float64) bool {
	few := total < statement.Enough || len(c.St.Phrases) == 0 && total < statement.EnoughUnnamed
	faint := t.evidence < min(sentence.Strengths[sentence.Akin]*t.all, statement.Evident) && !t.filed && !c.leavesUnderstood()
	if few || faint || t.spoken < t.plain/2 && !c.isListEntry() {
		return true
	}
	return !c.Context.Open && (t.beside < t.all-t.total && c.Text.Fragment() || t.beside == 0 && c.tellsOfOther())
}

// tellsOfOther reports whether the sentence has telling words, none of them the statement's, and a value, and is not said of a pronoun.
func (c *Comparison) tellsOfOther() bool {
	return c.St.HoldsValue() && c.StrangeIn(0, len(c.Text.Words)) && !c.Text.SpeaksOfThat() && !c.Text.Grants()
}

// AccountedFor is how well word i of the statement is accounted for, in the sentence or its context.
func (c *Comparison) AccountedFor(i int) sentence.Strength { return max(c.Links.By[i], c.Carried[i]) }

// leavesUnderstood reports whether the sentence leaves words of the statement to its reader, the one for the reader aside.
func (c *Comparison) leavesUnderstood() bool {
	for i, u := range c.Understood {
		if u && (c.Addressee < 0 || i > c.Addressee || i < c.St.BeforeRole(c.Addressee)) {
			return true
		}
	}
	return false
}

// SameOnce reports whether word i of the statement only tells where, how or by whom something happened that happens once, and the
// sentence says that it happened to the same. A mere description tells that only in a text that stands alone.
func (c *Comparison) SameOnce(i int) bool {
	v := c.St.Once.Verb
	if !c.St.Once.Has(i) || c.Links.By[v] < sentence.Derived {
		return false
	}
	head := c.St.SubjectOf(v).Head
	if p := c.St.Words[head].Phrase; p >= 0 {
		return NamesIn(c.St, p, c.Text, c.Links)
	}
	return c.Links.By[head] >= sentence.Derived && (c.St.Words[head].Upper || c.Context.Open)
}

// BefellOnce reports whether the verb at word v of the sentence tells of the birth or death of which the statement tells, of the same: wherever
// that was, there is no other.
func (c *Comparison) BefellOnce(v int) bool {
	once := c.St.Once.Verb
	return v >= 0 && c.SameOnce(once+1) && c.StandsFor(once, v)
}
