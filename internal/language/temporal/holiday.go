package temporal

import "github.com/steadfact/steadfact/internal/language/token"

// holiday reads a holiday and its year: "Christmas 2014", "Thanksgiving Day, 1999", "Easter of last year", "last Christmas".
func (s *scanner) holiday(i int) (piece, bool) {
	f, end := s.holidayName(i)
	if end == 0 || !s.upper(i) && s.upper(end-1) || s.glued(i) && s.dash(i-1) || s.dash(end) && s.glued(end) && s.kind(end+1, token.Word) && s.glued(end+1) { // a good Friday; Christmas-themed
		return piece{}, false
	}
	p := piece{first: i, last: end, date: Date{Grain: Day}}
	y, e := s.yearAfter(end, false)
	if e == 0 && festivals.at(s.id(end)) != 0 { // Thanksgiving weekend 2019
		y, e = s.yearAfter(end+1, false)
	}
	if e != 0 {
		p.last, p.date.Year, p.date.HasYear = e, y, true
		s.celebrate(&p.date, f, y)
		return p, true
	}
	if s.named(end) && !s.kind(end, token.Sign) || s.upper(i) && s.titled(i-1) {
		return piece{}, false // Easter Island, Christmas Carol
	}
	if f.cued && plainPrepositions.at(s.id(i-1)) == 0 && bounds.at(s.id(i-1)) == 0 && deictics.at(s.id(i-1)) == 0 {
		return piece{}, false
	}
	p.date.Deixis = Partial
	if f.fixed() && f.length == 0 {
		p.date.Month, p.date.Day = f.month, f.day
	}
	if y, known := s.yearOf(f, i, &p); known {
		s.celebrate(&p.date, f, y)
	}
	return p, true
}

// titled reports whether token i is a capitalised word that makes the holiday after it a part of a name: "Father Christmas".
func (s *scanner) titled(i int) bool {
	if !s.upper(i) || s.toks[i].Caps || !s.kind(i, token.Word) {
		return false
	}
	if i != s.sentence().First {
		return true
	}
	for _, grammar := range []known{deictics, bounds, plainPrepositions, closers, every, parts} {
		if grammar.at(s.id(i)) != 0 {
			return false
		}
	}
	return true
}

var festivals = set("weekend week holiday holidays season break parade")

var afterWord = token.Intern("after")

// celebrate places a feast in a year.
func (s *scanner) celebrate(d *Date, f feast, year int) {
	t := f.in(year)
	if d.Approx = f.about; t.IsZero() {
		return
	}
	d.From, d.Until = t, t.AddDate(0, 0, max(f.length, 1))
	if d.Range = f.length > 1; !d.Range {
		d.Month, d.Day = int(t.Month()), t.Day()
	}
}

// yearOf chooses the year of a feast: the one a word points to, one of the sentence, or that of the reference.
func (s *scanner) yearOf(f feast, i int, p *piece) (int, bool) {
	if outer, ok := s.pointedYear(p.last); ok {
		p.last, p.date.Deixis = outer.last, outer.date.Deixis
		return outer.date.From.Year(), !outer.date.From.IsZero()
	}
	if s.yes {
		p.date.Deixis = Anaphoric
		return s.year, true
	}
	if s.ref.IsZero() {
		return 0, false
	}
	dir := deictics.at(s.id(i - 1))
	if dir != 0 {
		p.first, p.date.Deixis = i-1, Relative
		t := f.in(s.ref.Year())
		return s.directed(dir, t.YearDay(), s.ref.YearDay()), true
	}
	t := f.in(s.ref.Year())
	d := Date{Grain: Day, Month: int(t.Month()), Day: t.Day()}
	s.nearest(&d, i)
	return d.From.Year(), true
}

// holidayName finds the longest name of a holiday that begins with token i; the end is 0 when there is none.
func (s *scanner) holidayName(i int) (f feast, end int) {
	head := holidayHeads.at(s.id(i))
	if head == 0 {
		return feast{}, 0
	}
	for _, name := range feastNames[head-1:] {
		if name.words[0] != s.id(i) {
			break
		}
		if end := s.spelled(i, name.words); end != 0 {
			return feasts[name.feast], end
		}
	}
	return feast{}, 0
}

var daysAway = [...]int{dayToday: 0, dayYesterday: -1, dayTomorrow: 1}

// deicticDay reads "today", "tonight", "yesterday", "the day before yesterday", "tomorrow".
func (s *scanner) deicticDay(i int) (piece, bool) {
	n := daysAway[days.at(s.id(i))]
	if s.possessive(i+1) && s.id(i) == today || s.glued(i) && s.kind(i-1, token.Number) {
		return piece{}, false
	}
	p := piece{first: i, last: i + 1, date: Date{Grain: Day, Deixis: Relative}}
	twice := n < 0 && s.id(i-1) == beforeWord || n > 0 && s.id(i-1) == afterWord // the day before yesterday
	if c, _ := s.count(i - 2); twice && c == 0 && s.unitIs(i-2, Day) && i-2 >= s.floor {
		p.first, n = i-2, 2*n
		if s.id(i-3) == the {
			p.first--
		}
	}
	p.date.Shift.Days = n
	if !s.ref.IsZero() {
		p.date.From = s.ref.AddDate(0, 0, n)
		p.date.Until = p.date.From.AddDate(0, 0, 1)
	}
	return p, true
}

// dayPart reads "this morning", "last night", "the next evening", which stand for their day.
func (s *scanner) dayPart(i int) (piece, bool) {
	dir := deictics.at(s.id(i - 1))
	p := piece{first: i - 1, last: i + 1, date: Date{Grain: Day, Deixis: Relative}}
	base, n := s.ref, 0
	switch dir {
	case deicticThis:
	case deicticLast:
		if s.id(i-1) == last && articles.at(s.id(i-2)) != 0 { // the last night of the fair
			return piece{}, false
		}
		if n = -1; s.id(i-1) != last {
			base, p.date.Deixis = s.anchor().from, Anaphoric
		}
	case deicticNext, deicticFollowing:
		n, base, p.date.Deixis = 1, s.anchor().from, Anaphoric
	case deicticSame, deicticThat:
		base, p.date.Deixis = s.seen.from, Anaphoric
	default:
		return piece{}, false
	}
	if !base.IsZero() {
		p.date.From = midnight(base).AddDate(0, 0, n)
		p.date.Until = p.date.From.AddDate(0, 0, 1)
	}
	return p, true
}

var dayParts = set("morning afternoon evening night")

var beforeWord = token.Intern("before")
