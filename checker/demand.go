package checker

import (
	"math"
	"slices"

	"github.com/steadfact/steadfact/internal/language"
)

// demand is what a statement asks of a text and of what the text takes over from, at the least: where it is not met, the
// account that compare takes of the text comes to nothing. It asks only which words are there, so that it is answered before
// anything is read. See account.go for what it is the least of.
type demand struct {
	names       uint64         // names that must be there, one bit each
	first, last int32          // its words among all wants, the weightiest first
	stated      int32          // where the list of its conditions begins; 0 for none
	others      int32          // weight of the values and names that are not looked for: they may all be there
	most        int32          // hundredths of weight that a text has beyond the share asked for when it has every word
	missing     int16          // how many words a sentence may lack that is the statement reworded; -1 when the statement is too short
	share       uint8          // percent of the words' weight that must be there
	always      bool           // nothing is known of what it asks
	evident     bool           // near words must make an evidence of their own
	spoken      bool           // so must the words that are no names
	holdsName   bool           // it can be met without a value: it holds a name, or a portion of a whole
	sorts       language.Sorts // of the values that it holds
}

// newDemand says what a statement asks.
func (c *collection) newDemand(b *builder, st *statement) demand {
	strict := !st.holdsName() || len(st.phrases) <= 1 // see nameable
	d := demand{
		share: percent(enough), missing: -1, evident: strict && !st.anyFiled(), spoken: strict && !st.datesOnly(),
		holdsName: st.holdsName() || st.holdsShare(),
	}
	if len(st.phrases) == 0 {
		d.share = percent(enoughUnnamed)
	}
	for h := range st.held {
		d.sorts |= st.sorts(&st.held[h])
		d.always = d.always || st.held[h].mention < 0 && st.defined(&st.held[h]) != ""
	}
	plain := 0
	for i := range st.words {
		if st.words[i].plain() {
			plain++
		}
	}
	if plain >= fewWords {
		d.missing = int16(plain - int(math.Ceil(reworded*float64(plain)-1e-9)))
	}
	d.first = int32(len(c.wants))
	b.agents = st.agents()
	for i := range st.words {
		if st.words[i].plain() && (st.content(i) || d.missing >= 0) {
			c.wants = append(c.wants, c.newWant(b, st, i))
		}
	}
	d.last = int32(len(c.wants))
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
func (c *collection) addConditions(b *builder, st *statement, d *demand) {
	begin := len(c.conditions)
	for k := range st.mentions {
		if st.holds(k) {
			continue
		}
		d.others += conditionWeight
		if i, _ := st.wordsOf(k); st.words[i].phrase < 0 && !slices.Contains(b.agents, i) {
			c.conditions = append(c.conditions, condition{sorts: st.mentions[k].Sorts(), named: st.namesWith(k) && !d.holdsName})
		}
	}
	if len(c.conditions) > begin {
		c.conditions[len(c.conditions)-1].last = true
		d.stated = int32(begin)
	}
}

func percent(share float64) uint8 { return uint8(math.Round(100 * share)) }

// finishDemand takes out of a demand what the whole repository is about, and adds it up.
func (c *collection) finishDemand(d *demand, names []nameCount) {
	weights := 0
	for i := d.first; i < d.last; i++ {
		w := &c.wants[i]
		if w.phrase > 0 && names[w.phrase-1].home {
			d.others += int32(w.weight)
			d.evident = false // understood
			w.weight, w.least, w.name = 0, 0, 0
		}
		if w.name > 0 {
			d.names |= 1 << (w.name - 1)
		}
		weights += int(w.weight)
	}
	d.most = int32((100 - int(d.share)) * (weights + int(d.others)))
}

// sorts are the sorts of a held value and its alternatives; none of held words.
func (st *statement) sorts(h *held) (all language.Sorts) {
	if h.mention >= 0 {
		all = st.mentions[h.mention].Sorts()
	}
	for i := range h.others {
		all |= h.others[i].Sorts()
	}
	return all
}

// mustName reports whether a sentence must have a name of the statement, unless its reader understands it: see nameable and
// mayLeaveOut.
func (st *statement) mustName(p phrase) bool {
	if st.once.has(p.first) {
		return false
	}
	if st.datesOnly() {
		return st.prepositionBefore(p.first) == ""
	}
	for h := range st.held {
		if len(st.phrases) <= 1 || st.held[h].mention >= 0 {
			continue
		}
		if s := st.slotOf(&st.held[h]); p.first < s.last && s.first < p.last {
			return false
		}
	}
	return true
}
