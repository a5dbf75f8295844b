package temporal

// weekdayOfWeek reads a weekday of a week: "Monday of next week", "Wednesday next week", "last week's Sunday", "last week
// Sunday".
func (s *scanner) weekdayOfWeek(p piece, wd int) (piece, bool) {
	k := p.last
	if q, ok := s.weeksAway(k); ok {
		p.last = q.last
		p.inWeek(Date{From: floor(q.date.From, Week)}, wd)
		return p, true
	}
	if s.id(k) == of || s.id(k) == in || s.id(k) == from {
		k++
	}
	if s.id(k) == the {
		k++
	}
	if w, ok := s.rankedWeek(k); ok {
		p.last, p.date.Deixis = w.last, w.date.Deixis
		p.inWeek(w.date, wd)
		return p, true
	}
	if deictics.at(s.id(k)) != 0 && s.unitIs(k+1, Week) {
		if w, ok := s.unit(k + 1); ok && w.date.Grain == Week {
			p.last = w.last
			p.inWeek(w.date, wd)
			return p, true
		}
	}
	b := p.first - 1
	if s.possessive(b) || s.id(b) == onWord { // last week on Sunday
		b--
	}
	if s.unitIs(b, Week) && deictics.at(s.id(b-1)) != 0 && b-1 >= s.floor {
		if w, ok := s.unit(b); ok {
			p.first = w.first
			p.inWeek(w.date, wd)
			return p, true
		}
	}
	return p, false
}

// rankedWeek reads "(Friday of) the second week of May", which begins at or before token i.
func (s *scanner) rankedWeek(i int) (piece, bool) {
	for k := i + 1; k <= i+2; k++ {
		if s.unitIs(k, Week) {
			w, ok := s.nthUnit(k)
			return w, ok && w.first == i && w.date.Grain == Week && !w.date.Range
		}
	}
	return piece{}, false
}

// weeksAway reads "two weeks from now" and "three weeks ago" behind a weekday.
func (s *scanner) weeksAway(i int) (piece, bool) {
	for k := i + 1; k <= i+2; k++ {
		if g, _ := s.grain(k); g == Week {
			q, ok := s.offset(k)
			return q, ok && q.first == i && q.date.Deixis == Relative && !q.date.From.IsZero()
		}
	}
	return piece{}, false
}

// nearestTo reads "the Monday nearest to 5 October" behind the weekday at p, or before it "the closest Monday to 5 October".
func (s *scanner) nearestTo(p piece, wd int) (piece, bool) {
	k := p.last
	switch {
	case closest.at(s.id(k)) != 0:
		k++
	case closest.at(s.id(p.first-1)) != 0 && s.id(k) == to:
		p.first--
	default:
		return p, false
	}
	if s.id(k) == to {
		k++
	}
	q, ok := s.single(k)
	if !ok || q.date.Grain != Day || q.date.Range {
		return p, false
	}
	if p.last, p.date.Deixis = q.last, q.date.Deixis; !q.date.From.IsZero() {
		p.date.From = on(q.date.From.AddDate(0, 0, -3), wd, 1)
		p.date.Until = p.date.From.AddDate(0, 0, 1)
	}
	return p, true
}

var closest = set("closest nearest")

func (p *piece) inWeek(week Date, wd int) {
	if !week.From.IsZero() {
		p.date.From = week.From.AddDate(0, 0, wd-1)
		p.date.Until = p.date.From.AddDate(0, 0, 1)
	}
}

// weekdaysAgo reads "two Thursdays ago".
func (s *scanner) weekdaysAgo(i, wd int) (piece, bool) {
	if ago.at(s.id(i+1)) == 0 {
		p := piece{first: i, last: i + 1, date: Date{Grain: Day, Weekday: wd, Deixis: Partial}}
		return p, s.upper(i) && (s.id(i-1) == onWord || every.at(s.id(i-1)) != 0)
	}
	n, first := s.count(i)
	if n == 0 {
		return piece{}, false
	}
	p := piece{first: first, last: i + 2, date: Date{Grain: Day, Weekday: wd, Deixis: Relative}}
	if !s.ref.IsZero() {
		t := on(s.ref.AddDate(0, 0, -1), wd, -1).AddDate(0, 0, -7*(n-1))
		p.date.From, p.date.Until = t, t.AddDate(0, 0, 1)
	}
	return p, true
}
