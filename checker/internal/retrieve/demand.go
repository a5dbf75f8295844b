package retrieve

import (
	"math"
	"slices"

	"github.com/steadfact/steadfact/checker/internal/sentence"
	"github.com/steadfact/steadfact/checker/internal/statement"
	"github.com/steadfact/steadfact/internal/language"
	"github.com/steadfact/steadfact/internal/language/quantity"
	"github.com/steadfact/steadfact/internal/language/temporal"
)

// Demand is what a statement asks of a text and of what the text takes over from, at the least: where it is not met, the
// account that compare takes of the text comes to nothing. It asks only which words are there, so that it is answered before
// anything is read. See package about for what it is the least of.
type Demand struct {
	names       uint64         // names that must be there, one bit each
	first, last int32          // its words among all wants, the weightiest first
	stated      int32          // where the list of its conditions begins; 0 for none
	others      int32          // weight of the values and names that are not looked for: they may all be there
	most        int32          // hundredths of weight that a text has beyond the share asked for when it has every word
	told        int16          // weight of the words that a text may tell in others, which are evidence of them
	missing     int16          // how many words a sentence may lack that is the statement reworded; -1 when the statement is too short
	share       uint8          // percent of the words' weight that must be there
	always      bool           // nothing is known of what it asks
	evident     bool           // near words must make an evidence of their own
	spoken      bool           // so must the words that are no names
	acts        bool           // its verbs are all among its words
	HoldsName   bool           // it can be met without a value: it holds a name, or a portion of a whole
	Sorts       language.Sorts // of the values that it holds
}

// newDemand says what a statement asks.
func (c *Collection) newDemand(b *builder, st *statement.Statement) Demand {
	strict := !st.HoldsName() || len(st.Phrases) <= 1 // see names.nameable
	d := Demand{
		share: percent(statement.Enough), missing: -1, evident: strict && !st.AnyFiled() && st.LeftToFiles() == len(st.Words), spoken: strict && !st.DatesOnly(),
		acts: st.OwnsVerbs(), HoldsName: st.HoldsName() || st.HoldsShare(),
	}
	if len(st.Phrases) == 0 {
		d.share = percent(statement.EnoughUnnamed)
	}
	for h := range st.Held {
		d.Sorts |= sorts(st, &st.Held[h])
		d.always = d.always || st.Held[h].Mention < 0 && st.Defined(&st.Held[h]) != ""
	}
	plain := 0
	for i := range st.Words {
		if st.Words[i].Plain() {
			plain++
		}
	}
	if plain >= statement.FewWords {
		d.missing = int16(plain - int(math.Ceil(statement.Reworded*float64(plain)-1e-9)))
	}
	d.first = int32(len(c.wants))
	b.agents = st.Agents()
	for i := range st.Words {
		if st.Words[i].Plain() && (st.Content(i) || d.missing >= 0) {
			c.wants = append(c.wants, c.newWant(b, st, i))
		}
	}
	d.last = int32(len(c.wants))
	for i := range st.Words {
		if st.Words[i].Plain() && st.Content(i) && st.ToldElsewise(i) {
			d.told += int16(st.Words[i].Weight)
		}
	}
	c.addConditions(b, st, &d)
	slices.SortStableFunc(c.wants[d.first:], func(a, b want) int { return int(b.weight) - int(a.weight) })
	return d
}

// condition is a value that a statement states but does not hold.
type condition struct {
	sorts language.Sorts // of the values that may agree with it
	named bool           // without one of these there is no verdict
	last  bool           // of its statement
}

// addConditions notes the conditions of a statement. Those that belong to what a sentence may leave to its reader may all be there.
func (c *Collection) addConditions(b *builder, st *statement.Statement, d *Demand) {
	begin := len(c.conditions)
	for k := range st.Mentions {
		if st.Holds(k) {
			continue
		}
		d.others += statement.ConditionWeight
		if i, _ := st.WordsOf(k); st.Words[i].Phrase < 0 && !slices.Contains(b.agents, i) {
			c.conditions = append(c.conditions, condition{sorts: st.Mentions[k].Sorts(), named: st.NamesWith(k) && !d.HoldsName})
		}
	}
	if len(c.conditions) > begin {
		c.conditions[len(c.conditions)-1].last = true
		d.stated = int32(begin)
	}
}

func percent(share float64) uint8 { return uint8(math.Round(100 * share)) }

// finishDemand takes out of a demand what the whole repository is about, and adds it up.
func (c *Collection) finishDemand(d *Demand, names []nameCount) {
	weights := 0
	for i := d.first; i < d.last; i++ {
		w := &c.wants[i]
		may := w.phrase < 0
		if may {
			w.phrase = -w.phrase
		}
		if w.phrase > 0 && names[w.phrase-1].home {
			d.others += int32(w.weight)
			d.evident = false // understood
			w.weight, w.least, w.name = 0, 0, 0
		} else if may {
			w.phrase = 0
		}
		if w.name > 0 {
			d.names |= 1 << (w.name - 1)
		}
		weights += int(w.weight)
	}
	d.most = int32((100 - int(d.share)) * (weights + int(d.others)))
}

// sorts are the sorts of a held value and its alternatives; none of held words.
func sorts(st *statement.Statement, h *statement.Held) (all language.Sorts) {
	if h.Mention >= 0 {
		all = st.Mentions[h.Mention].Sorts()
	}
	if st.TellsInterval(h) || st.GoesOn(h) || st.FormAt(h.Last) == "since" {
		all |= (&language.Mention{Temporal: &temporal.Mention{}}).Sorts() // "five years later", "from 1412 to 1427"
	}
	if h.Mention >= 0 && st.Mentions[h.Mention].Counted() {
		all |= (&language.Mention{Quantity: &quantity.Mention{Quantity: quantity.Quantity{Kind: quantity.Duration, Dimension: "duration"}}}).Sorts()
	}
	if h.Mention >= 0 && st.Mentions[h.Mention].Kind == language.Money {
		all |= (&language.Mention{Quantity: &quantity.Mention{}}).Sorts() // "was sold for 86 million"
	}
	if h.Mention >= 0 && (st.Mentions[h.Mention].Kind == language.Quantity || st.Mentions[h.Mention].Kind == language.Duration) {
		all |= (&language.Mention{Quantity: &quantity.Mention{Quantity: quantity.Quantity{Kind: quantity.Ordinal}}}).Sorts() // "her third award"
	}
	if h.Mention >= 0 && st.Mentions[h.Mention].Kind == language.Number {
		all |= language.Dollars
	}
	for i := range h.Others {
		all |= h.Others[i].Sorts()
	}
	return all | recurringSorts(st, h)
}

// recurringSorts are the sorts of what a held time for each of another time may be told as: "38 hours a week" and "38 hours per week".
func recurringSorts(st *statement.Statement, h *statement.Held) language.Sorts {
	if st.PeriodOf(h) == "" {
		return 0
	}
	q := st.Mentions[h.Mention].Quantity
	switch {
	case q.Kind == quantity.Money:
		return 0
	case q.Measure.Time():
		each := q.Each(st.PeriodOf(h))
		return (&language.Mention{Quantity: &each}).Sorts()
	}
	return (&language.Mention{Quantity: &quantity.Mention{Quantity: quantity.Quantity{Kind: quantity.Duration, Dimension: "duration"}}}).Sorts()
}

// mustName reports whether a sentence must have a name of the statement, unless its reader understands it: see names.nameable and
// mayLeaveOut.
func mustName(st *statement.Statement, p sentence.Phrase) bool {
	if st.Once.Has(p.First) || p.First >= st.LeftToFiles() {
		return false
	}
	if st.DatesOnly() {
		return st.PrepositionBefore(p.First) == ""
	}
	for h := range st.Held {
		if len(st.Phrases) <= 1 || st.Held[h].Mention >= 0 {
			continue
		}
		if s := st.SlotOf(&st.Held[h]); p.First < s.Last && s.First < p.Last {
			return false
		}
	}
	return true
}
