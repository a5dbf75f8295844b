package temporal

import "github.com/steadfact/steadfact/internal/language/token"

// isoWeek reads the weeks and week dates of ISO 8601: "2018-W31", "2018W31", "2018-W31-4".
func (s *scanner) isoWeek(i int) (piece, bool) {
	y, n := s.number(i)
	j := i + 1
	if s.dash(j) && s.glued(j) {
		j++
	}
	w, l := s.number(j + 1)
	if n != 4 || y < 1900 || y > 2199 || l != 2 || s.id(j) != weekMark || !s.upper(j) || !s.glued(j) || !s.glued(j+1) || !s.begins(i) {
		return piece{}, false
	}
	p := piece{first: i, last: j + 2}
	if wd, l := s.number(j + 3); l == 1 && wd >= 1 && wd <= 7 && s.dash(j+2) && s.glued(j+2) && s.glued(j+3) {
		p.last = j + 4
		ok := p.date.weekOfYear(y, w)
		p.date.Grain, p.date.Weekday = Day, wd
		p.inWeek(p.date, wd)
		return p, ok && s.finished(p.last)
	}
	return p, p.date.weekOfYear(y, w) && s.finished(p.last)
}

// numberedWeek reads "week 31 of 2018" and "calendar week 31". The weeks of a course, a season or a pregnancy look the same, so that a year or
// "calendar" must say which are meant.
func (s *scanner) numberedWeek(i int) (piece, bool) {
	w, l := s.number(i + 1)
	if l == 0 || l > 2 || !s.unitIs(i, Week) || !s.sealed(i+2) {
		return piece{}, false
	}
	p := piece{first: i, last: i + 2}
	j := i + 2
	if id := s.id(j); id == of || id == in || id == comma {
		j++
	}
	if y, end := s.statedYear(j); end != 0 && !s.measured(end) {
		p.last = end
		return p, p.date.weekOfYear(y, w)
	}
	if outer, ok := s.pointedYear(i + 2); ok && !outer.date.From.IsZero() {
		p.last = outer.last
		ok := p.date.weekOfYear(outer.date.From.Year(), w)
		p.date.HasYear, p.date.Year, p.date.Deixis = false, 0, Relative
		return p, ok
	}
	if calendars.at(s.id(i-1)) == 0 {
		return piece{}, false
	}
	p.first = i - 1
	if s.ref.IsZero() {
		p.date = Date{Grain: Week, Deixis: Partial}
		return p, w >= 1 && w <= 53
	}
	ok := p.date.weekOfYear(s.ref.Year(), w)
	p.date.HasYear, p.date.Year, p.date.Deixis = false, 0, Partial
	return p, ok
}

// weekOfYear makes the date the n-th week of a year (ISO 8601: the first is the one with its first Thursday). It reports whether the year has
// that many.
func (d *Date) weekOfYear(year, n int) bool {
	if n < 1 {
		return false
	}
	monday := nthWeek(day(year, 1, 1), day(year+1, 1, 1), n)
	*d = Date{Grain: Week, Year: year, HasYear: true, From: monday, Until: monday.AddDate(0, 0, 7)}
	return !monday.IsZero()
}

var (
	weekMark  = token.Intern("w")
	calendars = set("calendar iso")
)
