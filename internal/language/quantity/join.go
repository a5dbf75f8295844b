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
	for k, at := len(r.out)-1, m.First; k >= 0 && r.member(&r.out[k], m, r.separator(k, at, at == m.First)); k-- {
		r.out[k].measure(m.Measure)
		at = r.out[k].First
	}
}

// member reports whether a number before the separator at token i may share the unit of m.
func (r *reader) member(p, m *Mention, i int) bool {
	return p.Last == i && p.Kind == Number && p.Unit == "" && p.Value != nil && p.Worded == m.Worded && !p.Named && !p.Vague
}

// separator is where the words between two members of a list begin, the later of which begins with token at: a comma, and for the
// last member "and" or "or", with a comma before it only where there are three. It is -1 for anything else.
func (r *reader) separator(k, at int, last bool) int {
	switch i := at - 1; {
	case !last && is(r.toks, i, idComma):
		return i
	case !last || !listEnds.has(r.toks, i):
		return -1
	case !is(r.toks, i-1, idComma):
		return i
	case k > 0 && r.out[k-1].Last == r.out[k].First-1 && is(r.toks, r.out[k-1].Last, idComma):
		return i - 1
	}
	return -1
}

// area gives the unit at the end of "105 by 68 metres" and "30 × 40 cm" to the sides before it; "4 × 100 m" is no area.
func (r *reader) area(m *Mention) {
	if m.Dimension != "length" || m.Value == nil || m.Start != m.Core.Start {
		return
	}
	at := m.First
	for k := len(r.out) - 1; k >= 0; k-- {
		p := &r.out[k]
		if p.Kind != Number || p.Unit != "" || p.Value == nil || p.Named || p.Last != at-1 || !crosses.has(r.toks, at-1) || !alike(p.Value, m.Value) {
			return
		}
		p.measure(m.Measure)
		at = p.First
	}
}

// alike reports whether neither of two lengths is ten times the other.
func alike(v, w *big.Rat) bool {
	return new(big.Rat).Mul(v, ten).Cmp(w) > 0 && new(big.Rat).Mul(w, ten).Cmp(v) > 0
}

var (
	listEnds = list(`and or`)
	crosses  = list(`by x ×`)
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
