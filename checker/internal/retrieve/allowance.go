package retrieve

import (
	"github.com/steadfact/steadfact/checker/internal/sentence"
	"github.com/steadfact/steadfact/checker/internal/statement"
)

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
func (s *Scan) allow(d *Demand) (a allowance, ok bool) {
	a = allowance{balance: int(d.most), names: d.names}
	least := int(d.others) // what the words weigh together, at the least
	if d.stated != 0 {
		lacks, ok := s.unstated(d)
		if !ok {
			return a, false
		}
		a.balance -= lacks
	}
	ways := s.ways
	if ways&statement.Passive != 0 && d.acts && !s.acts(d) {
		ways &^= statement.Passive
	}
	for i := d.first; i < d.last; i++ {
		w := &s.wants[i]
		m := s.strengths(w)
		if a.count(w, m, int(d.share), ways, s.points); a.balance < 0 && a.missing > int(d.missing) {
			return a, false
		}
		least += w.lightest(ways)
	}
	a.evidence += 100*int(d.told) - min(strengthsPercent[sentence.Akin]*least, 100*statement.Evident)
	return a, true
}

// acts reports whether the text itself has a verb of a demand: else what it says in the passive is another deed.
func (s *Scan) acts(d *Demand) bool {
	for i := d.first; i < d.last; i++ {
		if w := &s.wants[i]; w.so&isVerb != 0 && s.strengths(w).own >= sentence.Akin {
			return true
		}
	}
	return false
}

// count counts one word, by how it was met, of a text that may do so without it.
func (a *allowance) count(w *want, m met, share int, ways statement.Ways, points bool) {
	by, weight, lean := max(m.own, m.beside, m.far), int(w.weight), w.lightest(ways)
	a.balance -= w.lacks(by, share, lean)
	far := strengthsPercent[m.far]
	if !points {
		far /= 2
	}
	a.evidence += weight * max(strengthsPercent[max(m.own, m.beside)], far)
	if w.phrase == 0 && weight > 1 {
		a.spoken += strengthsPercent[by] * weight
		if lean > 1 {
			a.spoken -= 50 * lean
		}
	}
	if by >= sentence.Derived && w.name > 0 {
		a.names &^= 1 << (w.name - 1)
	}
	switch {
	case m.own == sentence.Unlinked:
		a.missing++
		if w.so&ways&agentless != 0 {
			a.agents++
		}
	case m.own >= sentence.Akin && w.so&isVerb != 0:
		a.verbs++
	}
}

// unstated is how much balance the conditions of a demand take away that no value agrees with. It is not ok when there can be no verdict
// without one of them.
func (s *Scan) unstated(d *Demand) (lacks int, ok bool) {
	for i := d.stated; ; i++ {
		c := &s.conditions[i]
		if c.sorts&s.sorts == 0 {
			if c.named {
				return 0, false
			}
			lacks += 100 * statement.ConditionWeight
		}
		if c.last {
			return lacks, true
		}
	}
}

// lightest is what a word weighs where nothing stands for it, of a text that may do so without it.
func (w *want) lightest(ways statement.Ways) int {
	told := w.so & statement.AllWays &^ agentless
	switch {
	case w.so&ways&agentless != 0:
		return 0
	case told == 0 || told&ways != 0:
		return int(w.least)
	}
	return int(w.weight)
}

// lacks is how much balance a word takes away that is met so well, when a share in hundredths is asked for and it weighs at least so much.
func (w *want) lacks(by sentence.Strength, share, least int) int {
	weight := int(w.weight)
	lacks := (100 - strengthsPercent[by]) * weight
	if least < weight {
		lacks = min(lacks, (100-share)*weight+share*least)
	}
	return lacks
}

// Meets reports whether the text looked at has what a statement demands.
func (s *Scan) Meets(d *Demand) bool {
	if s.answers&d.Sorts == 0 && !d.HoldsName {
		return false
	}
	if d.always {
		return true
	}
	a, ok := s.allow(d)
	if !ok || a.names != 0 {
		return false
	}
	evident := a.evidence >= 0 || !d.evident || a.agents > 0 && (a.verbs > 0 || d.told > 0)
	return a.missing <= int(d.missing) || evident && (!d.spoken || a.spoken >= 0)
}

// Nears reports whether the text looked at has so much of a statement that it may be near it.
func (s *Scan) Nears(d *Demand) bool {
	a, ok := s.allow(d)
	return d.always || ok && a.balance >= 0
}
