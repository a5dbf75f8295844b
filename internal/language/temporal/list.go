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

// nextDay reads a day that shares its month with the date before it: the others of "April 3 and 4, 2018" and "April 3, 5 and 8".
func (s *scanner) nextDay(i int) (piece, bool) {
	k := i - 1
	switch {
	case len(s.out) == 0:
		return piece{}, false
	case conjunction.at(s.id(k)) != 0 && s.id(k-1) == comma:
		k--
	case conjunction.at(s.id(k)) != 0 || s.id(k) == comma && s.closesList(i):
	default:
		return piece{}, false
	}
	before := s.out[len(s.out)-1]
	d, end, ordinal := s.dayNumber(i)
	if before.Date == nil || before.Last != k || before.Date.Grain != Day || before.Date.Month == 0 || before.Date.Range || before.Clock != nil ||
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

// closesList reports whether the days that begin at i are the rest of a list: a conjunction stands before the last of them, or a year behind it.
func (s *scanner) closesList(i int) bool {
	for range 6 {
		_, end, _ := s.dayNumber(i)
		if end == 0 || !s.sealed(end) {
			return false
		}
		if _, year := s.yearAfter(end, false); year != 0 {
			return true
		}
		if s.id(end) != comma && conjunction.at(s.id(end)) == 0 {
			return false
		}
		if i = end + 1; s.id(end) == comma && conjunction.at(s.id(i)) != 0 {
			end, i = i, i+1
		}
		if conjunction.at(s.id(end)) != 0 {
			_, last, _ := s.dayNumber(i)
			return last != 0 && s.sealed(last) && !(s.lower(last) && s.goesOn(last)) // "May 5, 6 and 7 others"
		}
	}
	return false
}
