package temporal

import "github.com/steadfact/steadfact/internal/language/token"

// season reads "summer 2016", "the spring of 1978", "last winter", "this summer", "in autumn".
func (s *scanner) season(i int) (piece, bool) {
	n := seasons.at(s.id(i))
	p := piece{first: i, last: i + 1, date: Date{Grain: Season, Index: n}}
	j := i + 1
	if terms.at(s.id(j)) != 0 && (s.id(j+1) == of || s.id(j+1) == comma) { // the fall semester of 2019
		j++
	}
	if s.id(j) == of || s.id(j) == comma && s.upper(i) || s.id(j) == in {
		j++
	}
	y, end := s.winterYears(j)
	if end == 0 {
		y, end = s.yearAfter(max(i+1, j-1), false)
	}
	if end != 0 && !s.measured(end) && s.id(j-1) != in {
		p.last, p.date.Year, p.date.HasYear = end, y, true
		p.date.settle(y)
		return p, true
	}
	dir := deictics.at(s.id(i - 1))
	if dir != 0 && (n != 3 || !s.verbal(i)) && !(dir == deicticThat && tellings.at(s.id(i-2)) != 0 && s.goesOn(i+1)) {
		p.first, p.date.Deixis = i-1, Relative
		lost := dir >= deicticSame && !s.yes && s.seen.from.IsZero() // that winter: nobody knows which
		if !s.ref.IsZero() && !lost {
			p.date.settle(s.seasonYear(dir, n))
		}
		return p, true
	}
	if outer, ok := s.pointedYear(i + 1); ok { // summer of last year
		p.last = outer.last
		s.within(&p.date, outer.date)
		return p, true
	}
	if y, ok := s.nextSeason(i + 1); ok {
		p.date.Deixis = Anaphoric
		p.date.settle(y)
		return p, true
	}
	if s.upper(i) && i != s.sentence().First || s.verbal(i) || !s.seasonCue(i) {
		return piece{}, false
	}
	s.resolve(&p.date, i)
	return p, true
}

// nextSeason reports whether another season is joined behind one, at token i, and its year: "(spring)/summer 2020", "(between spring) and autumn 2020".
func (s *scanner) nextSeason(i int) (year int, ok bool) {
	if conjunction.at(s.id(i)) == 0 && connectors.at(s.id(i)) == 0 || seasons.at(s.id(i+1)) == 0 {
		return 0, false
	}
	year, end := s.yearAfter(i+2, false)
	return year, end != 0 && !s.measured(end)
}

// winterYears reads the two years that a winter lies in: "2007/08", "2007–2008"; the first is its own.
func (s *scanner) winterYears(i int) (year, end int) {
	y, n := s.number(i)
	if n != 4 || y < 1000 || y > 2199 || s.id(i+1) != slash && !s.dash(i+1) || !s.glued(i+1) || !s.glued(i+2) {
		return 0, 0
	}
	if z, l := s.number(i + 2); (l == 2 && z == (y+1)%100 || l == 4 && z == y+1) && s.finished(i+3) {
		return y, i + 3
	}
	return 0, 0
}

// seasonYear is the year in which the season begins that a word like "last" points to.
func (s *scanner) seasonYear(dir, n int) int {
	y := s.ref.Year()
	d := Date{Grain: Season, Index: n}
	d.settle(y - 1)
	if s.ref.Before(d.Until) && dir == deicticThis { // January is in this winter
		return y - 1
	}
	for k := 1; k >= -2; k-- {
		d.settle(y + k)
		switch {
		case dir == deicticThis && k == 0, (dir == deicticLast || dir == deicticPast) && !d.Until.After(s.ref):
			return y + k
		}
	}
	if d.settle(y); dir == deicticNext || dir == deicticComing || dir == deicticFollowing {
		if !d.From.After(s.ref) {
			return y + 1
		}
		return y
	}
	switch {
	case s.yes:
		return s.year
	case dir >= deicticSame:
		return s.seen.from.Year()
	}
	return y
}

// verbal reports whether "fall" or "spring" at i is rather a verb or a thing.
func (s *scanner) verbal(i int) bool {
	return s.id(i) == fall && (verbish.at(s.id(i+1)) != 0 || s.id(i+1) == of)
}

// seasonCue reports whether the words before a bare season make it a time of the year.
func (s *scanner) seasonCue(i int) bool {
	before := s.id(i - 1)
	if before == the {
		before = s.id(i - 2)
		return seasonCues.at(before) != 0
	}
	return parts.at(before) != 0 || dashes.at(before) != 0 && parts.at(s.id(i-2)) != 0 || seasonCues.at(before) != 0 && s.id(i) != fall
}

var (
	fall = token.Intern("fall")
	// Verbs after which "that" begins a clause: "shows that summer rains are rare".
	tellings = set(`say says said show shows showed shown reveal reveals revealed find finds found suggest suggests suggested believe believes believed think thinks thought
		claim claims claimed report reports reported know knows knew known argue argues argued note notes noted indicate indicates indicated mean means meant confirm confirms
		confirmed estimate estimates estimated conclude concludes concluded warn warns warned predict predicts predicted so fact`)
	verbish    = set("in into on to from below under behind short apart back down off by within between out asleep over through")
	terms      = set("semester term quarter season")
	seasonCues = set("in during since until till by before after throughout over through")
)
