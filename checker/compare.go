package checker

import (
	"slices"

	"github.com/steadfact/steadfact/internal/language"
	"github.com/steadfact/steadfact/internal/source"
)

// comparison is one sentence held against one statement.
type comparison struct {
	book      *book
	st        *statement
	text      *reading // the sentence
	context   context  // what it takes over from
	tolerance language.Tolerance

	similarity float64 // see similar; 0 before it is known

	links   *links  // which words of the sentence stand for which of the statement; nil before that is known
	account account // how much of the statement the sentence and its context speak of

	// For each word of the statement:
	carried    []strength // how well the context stands for it
	nearby     []strength // the same for the nearest context alone
	understood []bool     // the sentence leaves it to a reader who knows what it is about
	pointsBack bool       // the sentence takes over what the text before speaks of
	addressee  int        // the word for those whom it speaks to as "you", -1 for none
	topic      bool       // it leaves all of its topic to that reader
	leftOut    int        // how many names it leaves to that reader
	described  bool       // it may call by a name what the statement only describes

	elsewhere []bool // for each name of the statement: the context has it

	room links // that links lie in
}

// outcome is what a comparison came to.
type outcome struct {
	verdict Verdict
	held    int         // which held part decided
	span    source.Span // of the value in the sentence's text
	mislead bool        // contradicted only in what it suggests
	about   bool        // the sentence and its context speak of all that they must of what the statement speaks of
	equal   bool        // supported by the very value, not merely by one that the held one allows

	coverage float64 // share of the statement's telling words, by weight, that the sentence or its context has
	own      float64 // the same, of the sentence alone
	said     int     // weight of the sentence's words that stand for words of the statement
	score    float64 // how closely the value's surroundings correspond to the held part's

	reasons []string // for the writer; of a contradiction, or why there is no verdict; the first one counts most
}

// Reasons that several questions give.
const (
	tooLittle = "the sentence says too little of what the fact is about"
	noAnswer  = "the sentence has no value of the kind that the fact holds"
)

// compare holds a sentence, with what it takes over from its context, against a statement.
func (by *Checker) compare(st *statement, text *reading, ctx context) outcome {
	c := by.comparisons.Get().(*comparison)
	defer by.comparisons.Put(c)
	c.begin(by.known.book, st, text, ctx)
	if !ctx.brief { // else it has been asked
		if reason := c.futile(); reason != "" {
			return outcome{reasons: []string{reason}}
		}
	}
	if c.relate(); ctx.brief && c.hopeless() {
		return outcome{}
	}
	out := c.judge()
	out.own, out.said, out.about = c.account.own, c.said(), c.account.missing == ""
	return out
}

// hopeless reports whether no verdict can come of what is accounted for: only a held name may be judged where something of the statement
// is left open, see nameable, and an acronym that the statement explains.
func (c *comparison) hopeless() bool {
	if c.account.missing == "" || !c.st.holdsName() {
		return c.account.missing != ""
	}
	if c.context.open || len(c.st.phrases) > 1 && c.account.total >= enough {
		return false
	}
	return !slices.ContainsFunc(c.st.held, func(h held) bool { return h.mention < 0 && c.st.defined(&h) != "" })
}

// said is the weight of the sentence's words that stand for words of the statement.
func (c *comparison) said() (weight int) {
	for j := range c.text.words {
		if c.links.used[j] >= akin {
			weight += c.text.words[j].weight
		}
	}
	return weight
}

// strangeIn reports whether words [first, last) of the sentence have something of which the statement does not speak: a telling word that
// stands for none of its words.
func (c *comparison) strangeIn(first, last int) bool {
	for j := first; j < last; j++ {
		if c.strange(j, broader) {
			return true
		}
	}
	return false
}

// strange reports whether word j of the sentence is a telling one and stands for no word of the statement, or less well than this.
func (c *comparison) strange(j int, than strength) bool {
	w := &c.text.words[j]
	return w.weight > 1 && w.mention < 0 && c.links.used[j] < than
}

// futile says why the sentence, whatever its context, need not be looked at any further; "" when it must be. A text that stands
// alone may say in other words all that it does not leave to its reader.
func (c *comparison) futile() string {
	switch {
	case !c.answerable():
		return noAnswer
	case !c.mayLeaveTopic() && !c.st.holdsName() && !c.text.fragment() && (c.context.open || c.text.pronounSubject() < 0) && !c.book.shares(c.st, c.text):
		return tooLittle
	}
	return ""
}

// comparison sets a sentence beside a statement.
func (b *book) comparison(st *statement, text *reading, ctx context) *comparison {
	c := &comparison{}
	c.begin(b, st, text, ctx)
	return c
}

// begin is comparison in the memory of another one, which is lost.
func (c *comparison) begin(b *book, st *statement, text *reading, ctx context) {
	*c = comparison{
		book: b, st: st, text: text, context: ctx, room: c.room,
		carried: c.carried, nearby: c.nearby, understood: c.understood, elsewhere: c.elsewhere,
	}
	if t := st.fact.Tolerance; t != nil {
		c.tolerance = language.Tolerance{Share: t.Share, Absolute: t.Absolute}
	}
}

// relate finds out what the sentence and its context have of the statement.
func (c *comparison) relate() {
	c.links = &c.room
	c.book.linkInto(c.links, c.st.reading, c.text)
	c.carry()
	c.account = c.takeAccount()
}

// answerable reports whether the sentence has anything of the sort that the statement holds: most sentences have not.
func (c *comparison) answerable() bool {
	for h := range c.st.held {
		held := &c.st.held[h]
		if held.mention < 0 {
			return true
		}
		for m := range c.text.mentions {
			if c.compareValue(held, &c.text.mentions[m]) != language.Incomparable {
				return true
			}
		}
	}
	return c.st.holdsShare() && c.text.some(func(w *word) bool { _, ok := portionWords[w.form]; return ok })
}

// judge judges the held values and the held names; a contradicted name outweighs a supported value, and where nothing is decided
// the part that the sentence comes nearer to tells why.
func (c *comparison) judge() outcome {
	if !c.st.holdsName() {
		return c.judgeValues()
	}
	n := c.judgeNames()
	if !c.st.holdsValue() {
		return n
	}
	out := c.judgeValues()
	switch {
	case n.verdict == Contradicted && out.verdict == Contradicted && n.span.Contains(out.span):
		return out // "Licence 3.0": only the number differs
	case n.verdict == Contradicted, out.verdict == NotEnoughInfo && n.verdict == Supported:
		return n
	case out.verdict == NotEnoughInfo && n.verdict == NotEnoughInfo && n.coverage > out.coverage:
		return n
	}
	return out
}
