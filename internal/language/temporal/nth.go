package temporal

// rankBehind reads "last year's third quarter".
func (s *scanner) rankBehind(i int) (piece, bool) {
	if !s.unitIs(i, Year) || !s.possessive(i+1) || deictics.at(s.id(i-1)) == 0 {
		return piece{}, false
	}
	for k := i + 3; k <= i+5; k++ {
		if units.at(s.id(k)) != 0 || pluralUnits.at(s.id(k)) != 0 {
			p, ok := s.nthUnit(k)
			return p, ok && p.first < i
		}
	}
	return piece{}, false
}

// nthUnit reads a unit by its rank in a longer one: "the third quarter of 2016", "first half of last year", "the last day of
// May", "the 3rd last week of 2018", "the first ten days of last year", "next year's first quarter", "third quarter".
func (s *scanner) nthUnit(i int) (piece, bool) {
	g, many := s.grain(i)
	if g == None || g > Decade {
		return piece{}, false
	}
	count := 1
	at := i
	if many && (g != Quarter || ordinals.at(s.id(i-1)) == 0) { // "the first and second quarters" are single ones
		if count, at = s.count(i); count == 0 {
			return piece{}, false
		}
	}
	kind := yearKinds.at(s.id(at - 1))
	if kind != 0 {
		at--
	}
	n, first := s.rank(at)
	if n == 0 || g == Season {
		return piece{}, false
	}
	if k := first - 1; fiscalWords.at(s.id(k)) != 0 && k >= s.floor { // fiscal third quarter
		first, kind = k, fiscalKind
	}
	p := piece{first: first, last: i + 1}
	outer, ok := s.outerAfter(i + 1)
	if ok {
		p.last = outer.last
	} else if outer, ok = s.outerBefore(first); ok {
		p.first = outer.first
	} else if g == Quarter && n > 0 && n <= 4 && count == 1 && s.id(i-1) != last && (kind != 0 || !s.game(i)) && (s.id(i+1) != of || s.ofYear(i+2)) {
		p.date = Date{Grain: g, Index: n, Fiscal: kind == fiscalKind}
		s.resolve(&p.date, i)
		s.accounted(&p.date, i+1)
		return p, true
	} else {
		return piece{}, false
	}
	if outer.date.Grain <= g && outer.date.Grain != Week || g == Quarter && outer.date.Grain != Year && outer.date.Grain != Century || g == Half && outer.date.Grain < Year {
		return piece{}, false
	}
	s.inside(&p, outer.date, g, n, count)
	p.date.Fiscal = p.date.Fiscal || kind == fiscalKind
	return p, true
}

// ofYear reports whether a year is named shortly behind token i: "(first quarter of) the company's year", and not "of growth".
func (s *scanner) ofYear(i int) bool {
	for k := i; k < i+4; k++ {
		if s.unitIs(k, Year) || fiscalWords.at(s.id(k)) != 0 {
			return true
		}
	}
	return false
}

// listedRank reads the first of "the first and second quarters of 2020".
func (s *scanner) listedRank(i int) (piece, bool) {
	n := ordinals.at(s.id(i))
	if conjunction.at(s.id(i+1)) == 0 || ordinals.at(s.id(i+2)) == 0 || pluralUnits.at(s.id(i+3)) != int(Quarter) || n > 4 {
		return piece{}, false
	}
	q, ok := s.nthUnit(i + 3)
	if !ok {
		return piece{}, false
	}
	p := piece{first: i, last: i + 1, date: Date{Grain: Quarter, Index: n, Deixis: q.date.Deixis, Fiscal: q.date.Fiscal}}
	if !q.date.From.IsZero() {
		p.date.settle(q.date.From.Year())
	}
	return p, true
}

// outerAfter reads the longer unit behind "third quarter": "of 2016", ", 2016", "of the year", "2016", "last year", "in fiscal
// 2009".
func (s *scanner) outerAfter(i int) (piece, bool) {
	switch id := s.id(i); {
	case id == of || id == in:
		if y, end := s.statedYear(i + 1); end != 0 {
			p := piece{first: i + 1, last: end, date: Date{Grain: Year, Year: y, HasYear: true}}
			p.date.settle(y)
			return p, true
		}
		return s.period(i + 1)
	case id == comma:
		i++
	}
	if y, end := s.statedYear(i); end != 0 && measures.at(s.id(end)) == 0 {
		p := piece{first: i, last: end, date: Date{Grain: Year, Year: y, HasYear: true}}
		p.date.settle(y)
		return p, true
	}
	if deictics.at(s.id(i)) != 0 && s.unitIs(i+1, Year) {
		return s.unit(i + 1)
	}
	if fiscalWords.at(s.id(i)) != 0 {
		return s.fiscal(i)
	}
	return piece{}, false
}

// outerBefore reads the possessive before "first quarter": "next year's", "2016's".
func (s *scanner) outerBefore(i int) (piece, bool) {
	k := i - 1
	if !s.possessive(k) {
		return piece{}, false
	}
	k--
	if s.unitIs(k, Year) && deictics.at(s.id(k-1)) != 0 && k-1 >= s.floor {
		return s.unit(k)
	}
	return piece{}, false
}

// inside places the n-th unit (or n units) of a longer date.
func (s *scanner) inside(p *piece, outer Date, g Grain, n, count int) {
	d := &p.date
	*d = Date{Grain: g, Deixis: outer.Deixis, Fiscal: outer.Fiscal, Range: count > 1}
	if count == 1 {
		d.Year, d.HasYear = outer.Year, outer.HasYear
		if g <= Month {
			d.Month = outer.Month
		}
		switch {
		case n > 0 && (g == Quarter || g == Half):
			d.Index = n
		case n > 0 && g == Month && outer.Grain == Year:
			d.Month = n
		case n > 0 && g == Day && outer.Grain == Month:
			d.Day = n
		case g == Quarter:
			d.Index = 4
		}
	}
	if outer.From.IsZero() {
		return
	}
	if (g == Half || g == Quarter) && outer.Grain > Year {
		years := outer.Grain.months() * g.months() / 144
		if d.Grain, d.Index = outer.Grain, 0; n < 0 {
			n += 12/g.months() + 1
		}
		d.From, d.Until = step(outer.From, Year, (n-1)*years), step(outer.From, Year, n*years)
		return
	}
	from := outer.From
	switch {
	case g == Week:
		if from = nthWeek(outer.From, outer.Until, n); from.IsZero() {
			return
		}
		if n < 0 {
			from = from.AddDate(0, 0, -7*(count-1))
		}
	case n > 0:
		from = step(from, g, n-1)
	default:
		from = step(outer.Until, g, n-count+1)
	}
	if !from.Before(outer.Until) {
		return
	}
	d.From, d.Until = from, step(from, g, count)
}
