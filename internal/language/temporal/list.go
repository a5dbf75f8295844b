package temporal

// listedDay reads a day that shares its month with one behind it: the first of "3 and 4 April 2018", "the 3rd, 5th and 7th of
// April".
func (s *scanner) listedDay(i int) (piece, bool) {
	d, end, _ := s.anyDay(i)
	if end == 0 || !s.open(i) {
		return piece{}, false
	}
	k := end
	for n := 0; n < 4; n++ {
		joined := conjunction.at(s.id(k)) != 0
		if !joined && s.id(k) != comma {
			return piece{}, false
		}
		if k++; s.id(k-1) == comma && conjunction.at(s.id(k)) != 0 {
			joined, k = true, k+1
		}
		if q, ok := s.dayFirst(k); ok && joined && q.date.Month != 0 {
			p := piece{first: i, last: end, date: Date{Grain: Day, Month: q.date.Month, Day: d, Deixis: q.date.Deixis}}
			if q.date.HasYear {
				p.date.Deixis = Anaphoric
			}
			if !q.date.From.IsZero() {
				p.date.settle(q.date.From.Year())
			}
			return p, true
		}
		_, next, _ := s.anyDay(k)
		if next == 0 {
			return piece{}, false
		}
		k = next
	}
	return piece{}, false
}

var conjunction = set("and or & /")

// nextDay reads a day that shares its month with the date before it: the second of "April 3 and 4, 2018".
func (s *scanner) nextDay(i int) (piece, bool) {
	if len(s.out) == 0 || conjunction.at(s.id(i-1)) == 0 {
		return piece{}, false
	}
	before := s.out[len(s.out)-1]
	d, end, ordinal := s.dayNumber(i)
	if before.Date == nil || before.Last != i-1 || before.Date.Grain != Day || before.Date.Month == 0 || before.Date.Range || before.Clock != nil ||
		end == 0 || d <= before.Date.Day || !s.sealed(end) || months.at(s.id(end)) != 0 {
		return piece{}, false
	}
	y, last := s.yearAfter(end, false)
	if last == 0 && !ordinal && s.lower(end) && closers.at(s.id(end)) == 0 {
		return piece{}, false // "May 5 and 6 others"
	}
	p := s.dayPiece(i, end, d, before.Date.Month, y, last)
	if last == 0 && before.Date.HasYear {
		p.date.Deixis = Anaphoric
		p.date.settle(before.Date.Year)
	}
	return p, true
}
