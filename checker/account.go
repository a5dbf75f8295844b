package checker

import (
	"fmt"

	"github.com/steadfact/steadfact/internal/language"
	"github.com/steadfact/steadfact/internal/language/name"
)

// account says how much of a statement a sentence speaks of: the first question.
type account struct {
	own     float64 // share of the statement's telling words, by weight, that the sentence itself has, 0 to 1
	total   float64 // share that the sentence or its context has, 0 to 1
	missing string  // why the sentence is not about the fact; "" if it may be
}

// What must be accounted for of a statement.
const (
	enough        = 0.55 // share of its telling words
	enoughUnnamed = 0.6  // the same, when the statement names nothing
	evident       = 6    // weight of the words that the sentence itself, or its table or list, must have; others count half
)

// takeAccount answers the first question. What it asks for at the least, a text's words alone can tell: demand asks no more.
func (c *comparison) takeAccount() account {
	c.understand()
	t := c.tallyWords()
	a := account{own: 1, total: 1, missing: c.tallyConditions(&t)}
	if t.all > 0 {
		a.own, a.total = t.own/t.all, t.total/t.all
	}
	if missing := c.missingName(); missing != "" {
		a.missing = fmt.Sprintf("the sentence does not mention %s", missing)
	}
	if code := c.missingCode(); code >= 0 {
		a.missing = fmt.Sprintf("the sentence does not mention %s", c.st.surface(code))
	}
	if o := c.namesake(); o >= 0 {
		a.missing = fmt.Sprintf("the sentence speaks of something else of that name (%s)", c.text.surface(o))
	}
	switch {
	case a.missing != "":
	case c.sparse(&t, a.total):
		if !c.mirrors() {
			a.missing = tooLittle
		}
	case c.st.pronominal() && a.own < nearlySame && !c.mirrors():
		a.missing = "the fact does not say whom it speaks of"
	}
	return a
}

// tally is the weight of a statement's telling words, and of those that are accounted for.
type tally struct {
	all      float64 // every word that must be accounted for
	own      float64 // what the sentence has of it
	total    float64 // what the sentence or its context has of it
	evidence float64 // the same, where a context that is not near counts half
	plain    float64 // the words that are no names
	spoken   float64 // what the sentence or its context has of these
	filed    bool    // the sentence is an entry that says what the statement says by its verb
}

// tallyWords weighs the words that must be accounted for. Words that merely describe or state a count weigh next to
// nothing.
func (c *comparison) tallyWords() tally {
	var t tally
	for i := range c.st.words {
		if !c.st.content(i) || c.understood[i] || c.links.by[i] == unlinked && (c.st.introduces(i) || c.sameOnce(i)) {
			continue
		}
		w := float64(c.st.words[i].weight)
		if c.links.by[i] == unlinked && (c.toldOtherwise(i) || c.idiomTold(i) || c.areaTold(i) || c.sharingTold(i) || c.bondTold(i) || c.markTold(i)) || c.st.saysElse(i) || c.tellsFirst(i) || c.st.leftOutOf(i) || c.st.namesPlaceInOrder(i) {
			continue
		}
		if c.st.describesCount(i) || c.context.open && (c.st.namesDimension(i) || c.st.compares(i)) || c.merelyStated(i) || c.toldByYear(i) {
			w = min(w, 1)
		}
		found := w * strengths[c.accountedFor(i)]
		near := w * max(strengths[max(c.links.by[i], c.nearby[i])], strengths[c.carried[i]]/2)
		if c.filed(i) {
			found, near, t.filed = w, w, true
		}
		if c.toldByPart(i) {
			found, near = w, w
		}
		t.all += w
		t.own += w * strengths[c.links.by[i]]
		t.evidence += near
		t.total += found
		if c.st.words[i].phrase < 0 && w > 1 {
			t.plain += w
			t.spoken += found
		}
	}
	return t
}

// toldByPart reports whether word i belongs to a name of which a text that stands alone has another part: "Brando" for "Christian
// Brando".
func (c *comparison) toldByPart(i int) bool {
	w := &c.st.words[i]
	return c.context.open && c.links.by[i] == unlinked && w.phrase >= 0 && !name.Title(w.form) && c.accountsForName(w.phrase)
}

// tallyConditions adds the values that the statement states but does not hold, and says which of them the sentence does not
// speak of; "" for none.
func (c *comparison) tallyConditions(t *tally) (missing string) {
	for k := range c.st.mentions {
		if i, last := c.st.wordsOf(k); c.st.holds(k) || c.understood[i] || c.context.open && c.text.anaphor() && c.st.isTitle(i, last) {
			continue
		}
		t.all += conditionWeight
		answer := c.condition(k)
		if answer == language.Agree {
			t.own += conditionWeight
			t.total += conditionWeight
		}
		if answer == language.Differ || answer == language.Incomparable && c.st.namesWith(k) {
			missing = fmt.Sprintf("the sentence does not speak of %s", c.st.mentions[k].Of(c.st.text))
		}
	}
	return missing
}

// missingName is the last name of the statement that neither the sentence nor its context has and that may not be left out;
// "" for none.
func (c *comparison) missingName() (missing string) {
	for p, ph := range c.st.phrases {
		if !c.understood[ph.first] && !c.accountsForName(p) && !c.mayLeaveOut(ph) {
			missing = c.st.textOf(ph.first, ph.last)
		}
	}
	return missing
}

// sparse reports whether too little of the statement is accounted for.
func (c *comparison) sparse(t *tally, total float64) bool {
	return total < enough || len(c.st.phrases) == 0 && total < enoughUnnamed ||
		t.evidence < min(strengths[akin]*t.all, evident) && !t.filed && !c.leavesUnderstood() ||
		t.spoken < t.plain/2 && !c.isListEntry()
}

// accountedFor is how well word i of the statement is accounted for, in the sentence or its context.
func (c *comparison) accountedFor(i int) strength { return max(c.links.by[i], c.carried[i]) }

// leavesUnderstood reports whether the sentence leaves words of the statement to its reader, the one for the reader aside.
func (c *comparison) leavesUnderstood() bool {
	for i, u := range c.understood {
		if u && (c.addressee < 0 || i > c.addressee || i < c.st.beforeRole(c.addressee)) {
			return true
		}
	}
	return false
}
