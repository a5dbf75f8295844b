package checker

import (
	"math"
	"slices"
)

// demand is what a statement asks of a text and of what the text takes over from, at the least: where it is not met, the
// account that compare takes of the text comes to nothing. It asks only which words are there, so that it is answered before
// anything is read. See account.go for what it is the least of.
type demand struct {
	always  bool   // nothing is known of what it asks
	share   int    // percent of the words' weight that must be there
	others  int    // weight of the values and names that are not looked for: they may all be there
	most    int    // hundredths of weight that a text has beyond that share when it has every word
	wanted  []want // the weightiest first
	names   uint64 // names that must be there, one bit each
	missing int    // how many wanted words a sentence may lack that is the statement reworded; -1 when the statement is too short
	evident bool   // near words must make an evidence of their own
	spoken  bool   // so must the words that are no names
}

// want is a word that a statement must account for.
type want struct {
	term   int32   // what stands for it
	others []int32 // what else does
	weight int
	least  int    // its weight where nothing stands for it: see merelyStated, introduces and understandAgent
	verb   bool   // what surrounds a sentence seldom stands for it: see carry
	agent  bool   // it does what the statement says, and a sentence in the passive may leave it out: see understandAgent
	named  bool   // it belongs to a name
	name   uint64 // the bit of that name, if it must be there
}

// strengthsPercent is strengths in hundredths.
var strengthsPercent = func() (p [exact + 1]int) {
	for s, share := range strengths {
		p[s] = int(math.Round(100 * share))
	}
	return p
}()

// newDemand says what a statement asks.
func (c *Checker) newDemand(st *statement) demand {
	strict := !st.holdsName() || len(st.phrases) <= 1 // see nameable
	d := demand{share: percent(enough), missing: -1, evident: strict, spoken: strict && !st.datesOnly()}
	if len(st.phrases) == 0 {
		d.share = percent(enoughUnnamed)
	}
	for h := range st.held {
		d.always = d.always || st.held[h].mention < 0 && st.defined(&st.held[h]) != ""
	}
	for k := range st.mentions {
		if !st.holds(k) {
			d.others += conditionWeight
		}
	}
	plain := st.plainWords()
	if len(plain) >= fewWords {
		d.missing = len(plain) - int(math.Ceil(reworded*float64(len(plain))-1e-9))
	}
	for _, i := range plain {
		if !st.content(i) && d.missing < 0 {
			continue
		}
		w := c.newWant(st, i)
		if w.named && c.book.home[st.formsOf(st.phrases[st.words[i].phrase])] {
			d.others += w.weight
			d.evident = false // understood
			w.weight, w.name = 0, 0
		}
		d.names |= w.name
		d.wanted = append(d.wanted, w)
		d.most += (100 - d.share) * w.weight
	}
	d.most += (100 - d.share) * d.others
	slices.SortStableFunc(d.wanted, func(a, b want) int { return b.weight - a.weight })
	return d
}

func percent(share float64) int { return int(math.Round(100 * share)) }

// newWant says what stands for word i of a statement, and what it weighs.
func (c *Checker) newWant(st *statement, i int) want {
	w := &st.words[i]
	out := want{term: w.term, weight: w.weight, verb: w.verb, named: w.phrase >= 0, agent: slices.Contains(st.agents(), i)}
	if !st.content(i) { // asked for only in order that the statement reworded be known
		out.weight = 0
	}
	if st.describesCount(i) {
		out.weight = min(out.weight, 1)
	}
	switch out.least = out.weight; {
	case st.introduces(i), out.agent:
		out.least = 0
	case out.verb:
		out.least = min(out.weight, 1)
	}
	give := func(n int32) { out.others = append(out.others, n) }
	if w.group != 0 {
		give(c.book.terms.ofAlias(w.group))
	}
	if out.named {
		p := st.phrases[w.phrase]
		c.book.terms.ofName(st.textOf(p.first, p.last), p.short, give)
		if w.phrase < 64 && st.content(i) && st.mustName(p) {
			out.name = 1 << w.phrase
		}
	}
	for _, s := range c.book.aliasSpans(st.reading) {
		if s.first <= i && i < s.last {
			give(c.book.terms.ofAlias(s.alias))
		}
	}
	return out
}

// mustName reports whether a sentence must have a name of the statement, unless its reader understands it: see nameable and
// mayLeaveOut.
func (st *statement) mustName(p phrase) bool {
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

// allowance is how far a text meets a demand, at the most.
type allowance struct {
	balance  int    // hundredths of weight that are there beyond the share asked for; below zero there is too little
	evidence int    // hundredths of weight near by beyond what is asked
	spoken   int    // the same for the words that are no names
	missing  int    // how many words the text itself does not have
	names    uint64 // which names are not there
	agents   int    // how many words the text itself does not have that may be understood
	verbs    int    // how many verbs it has
}

// allow looks up what is there of a demand. It ends at the first word without which there can never be enough.
func (s *scan) allow(d *demand) (a allowance, ok bool) {
	a = allowance{balance: d.most, names: d.names}
	least := d.others // what the words weigh together, at the least
	for i := range d.wanted {
		w := &d.wanted[i]
		m := s.strengths(w)
		by := max(m.own, m.beside, m.far)
		lacks := (100 - strengthsPercent[by]) * w.weight
		if w.least < w.weight {
			lacks = min(lacks, (100-d.share)*w.weight+d.share*w.least)
		}
		a.balance -= lacks
		if m.own == unlinked {
			a.missing++
		}
		if w.agent && m.own == unlinked {
			a.agents++
		}
		if w.verb && m.own >= akin {
			a.verbs++
		}
		if a.balance < 0 && a.missing > d.missing {
			return a, false
		}
		least += w.least
		a.evidence += w.weight * max(strengthsPercent[max(m.own, m.beside)], strengthsPercent[m.far]/2)
		if !w.named {
			a.spoken += strengthsPercent[by]*w.weight - 50*w.least
		}
		if by >= derived {
			a.names &^= w.name
		}
	}
	a.evidence -= 100 * min(least, evident)
	return a, true
}

// meets reports whether the text looked at has what a statement demands.
func (s *scan) meets(d *demand) bool {
	if d.always {
		return true
	}
	a, ok := s.allow(d)
	if !ok || a.names != 0 {
		return false
	}
	evident := a.evidence >= 0 || !d.evident || a.agents > 0 && a.verbs > 0
	return a.missing <= d.missing || evident && (!d.spoken || a.spoken >= 0)
}

// nears reports whether the text looked at has so much of a statement that it may be near it.
func (s *scan) nears(d *demand) bool {
	a, ok := s.allow(d)
	return d.always || ok && a.balance >= 0
}
