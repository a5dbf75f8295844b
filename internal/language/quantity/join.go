package quantity

import "math/big"

var bridges = list(`and but yet`)

// join makes one range of two bounds that stand side by side: more than 20 but fewer than 35. It reports whether m was joined to
// the mention before it.
func (r *reader) join(m *Mention) bool {
	if len(r.out) == 0 {
		return false
	}
	p := &r.out[len(r.out)-1]
	if m.First-p.Last > 1 || m.First == p.Last+1 && !bridges.has(r.toks, p.Last) || p.Noun.Len() > 0 || p.Kind == Ratio || m.Kind == Ratio {
		return false
	}
	if p.Measure != nil && p.Measure != m.Measure || p.Measure == nil && m.Measure != nil && p.Unit != "" {
		return false
	}
	low, high, ok := sides(p, m)
	if !ok || low.Cmp(high) >= 0 {
		return false
	}
	step := p.Step
	if m.Step.Cmp(step) < 0 {
		step = m.Step
	}
	first, start, core, whole := p.First, p.Start, p.Core.Start, p.Whole.Start
	*p = *m
	p.First, p.Start, p.Core.Start, p.Whole.Start = first, start, core, whole
	p.Value, p.Low, p.High, p.Comparator, p.Step = nil, low, high, Between, step
	return true
}

// listed gives the unit at the end of a list to the bare numbers in it: 24, 48 and 72 hours.
func (r *reader) listed(m *Mention) {
	if m.Measure == nil || m.Start != m.Core.Start || m.First > 0 && m.Start != int(r.toks[m.First].Start) {
		return
	}
	at, joint := m.First, listEnds
	for k := len(r.out) - 1; k >= 0; k-- {
		p := &r.out[k]
		if p.Kind != Number || p.Unit != "" || p.Value == nil || p.Worded != m.Worded || p.Named || p.Vague || p.Last != at-1 || !joint.has(r.toks, at-1) {
			return
		}
		p.measure(m.Measure)
		at, joint = p.First, commas
	}
}

var (
	listEnds = list(`and or`)
	commas   = list(`,`)
)

// sides are the lower and the upper bound of two mentions, in whichever order they stand.
func sides(p, m *Mention) (low, high *big.Rat, ok bool) {
	switch {
	case lower(p) && upper(m):
		return p.Low, m.High, true
	case upper(p) && lower(m):
		return m.Low, p.High, true
	}
	return nil, nil, false
}

func lower(m *Mention) bool { return m.Comparator == MoreThan || m.Comparator == AtLeast }
func upper(m *Mention) bool { return m.Comparator == LessThan || m.Comparator == AtMost }
