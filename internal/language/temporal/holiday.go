package temporal

import (
	"time"

	"github.com/steadfact/steadfact/internal/language/token"
)

// feast is a day that comes every year.
type feast struct {
	name    string // its words, as tokens
	month   int
	day     int
	weekday int // with nth: the nth weekday of the month (from its end when negative)
	nth     int
	easter  int // with movable: days after Easter Sunday
	movable bool
}

// feasts are the holidays with a fixed or computable date. Those of the United States are meant where countries differ ("Labor
// Day", spelled so); "Independence Day" and the like, which every country has, are left out. Longer names stand before shorter
// ones.
var feasts = []feast{
	{name: "christmas eve", month: 12, day: 24},
	{name: "christmas day", month: 12, day: 25},
	{name: "christmas", month: 12, day: 25},
	{name: "xmas", month: 12, day: 25},
	{name: "boxing day", month: 12, day: 26},
	{name: "new year 's eve", month: 12, day: 31},
	{name: "new years eve", month: 12, day: 31},
	{name: "new year 's day", month: 1, day: 1},
	{name: "new years day", month: 1, day: 1},
	{name: "valentine 's day", month: 2, day: 14},
	{name: "valentines day", month: 2, day: 14},
	{name: "valentine day", month: 2, day: 14},
	{name: "groundhog day", month: 2, day: 2},
	{name: "saint patrick 's day", month: 3, day: 17},
	{name: "st . patrick 's day", month: 3, day: 17},
	{name: "st patrick 's day", month: 3, day: 17},
	{name: "april fools ' day", month: 4, day: 1},
	{name: "april fool 's day", month: 4, day: 1},
	{name: "april fools day", month: 4, day: 1},
	{name: "earth day", month: 4, day: 22},
	{name: "may day", month: 5, day: 1},
	{name: "cinco de mayo", month: 5, day: 5},
	{name: "juneteenth", month: 6, day: 19},
	{name: "bastille day", month: 7, day: 14},
	{name: "fourth of july", month: 7, day: 4},
	{name: "halloween", month: 10, day: 31},
	{name: "all saints ' day", month: 11, day: 1},
	{name: "guy fawkes night", month: 11, day: 5},
	{name: "veterans day", month: 11, day: 11},
	{name: "armistice day", month: 11, day: 11},
	{name: "australia day", month: 1, day: 26},
	{name: "canada day", month: 7, day: 1},
	{name: "anzac day", month: 4, day: 25},
	{name: "martin luther king jr . day", month: 1, weekday: 1, nth: 3},
	{name: "martin luther king day", month: 1, weekday: 1, nth: 3},
	{name: "mlk day", month: 1, weekday: 1, nth: 3},
	{name: "presidents ' day", month: 2, weekday: 1, nth: 3},
	{name: "presidents day", month: 2, weekday: 1, nth: 3},
	{name: "mother 's day", month: 5, weekday: 7, nth: 2},
	{name: "mothers day", month: 5, weekday: 7, nth: 2},
	{name: "father 's day", month: 6, weekday: 7, nth: 3},
	{name: "fathers day", month: 6, weekday: 7, nth: 3},
	{name: "memorial day", month: 5, weekday: 1, nth: -1},
	{name: "labor day", month: 9, weekday: 1, nth: 1},
	{name: "columbus day", month: 10, weekday: 1, nth: 2},
	{name: "thanksgiving day", month: 11, weekday: 4, nth: 4},
	{name: "thanksgiving", month: 11, weekday: 4, nth: 4},
	{name: "black friday", month: 11, weekday: 4, nth: 4, easter: 1},
	{name: "cyber monday", month: 11, weekday: 4, nth: 4, easter: 4},
	{name: "shrove tuesday", movable: true, easter: -47},
	{name: "mardi gras", movable: true, easter: -47},
	{name: "ash wednesday", movable: true, easter: -46},
	{name: "palm sunday", movable: true, easter: -7},
	{name: "maundy thursday", movable: true, easter: -3},
	{name: "good friday", movable: true, easter: -2},
	{name: "easter sunday", movable: true},
	{name: "easter day", movable: true},
	{name: "easter monday", movable: true, easter: 1},
	{name: "easter", movable: true},
	{name: "ascension day", movable: true, easter: 39},
	{name: "pentecost", movable: true, easter: 49},
	{name: "whit sunday", movable: true, easter: 49},
	{name: "whit monday", movable: true, easter: 50},
	{name: "corpus christi day", movable: true, easter: 60},
}

// in is the feast's day in a year.
func (f feast) in(year int) time.Time {
	switch {
	case f.movable:
		return easter(year).AddDate(0, 0, f.easter)
	case f.nth != 0:
		return nth(day(year, f.month, 1), day(year, f.month+1, 1), f.weekday, f.nth).AddDate(0, 0, f.easter)
	}
	return day(year, f.month, f.day)
}

var (
	holidayNames = holidayWords()
	holidayHeads = heads()
)

func holidayWords() [][]token.ID {
	out := make([][]token.ID, len(feasts))
	for i, f := range feasts {
		for _, w := range split(f.name) {
			out[i] = append(out[i], token.Intern(w))
		}
	}
	return out
}

func heads() table {
	row := ""
	for _, f := range feasts {
		if w := split(f.name)[0]; months.at(token.Lookup(w)) == 0 && ordinals.at(token.Lookup(w)) == 0 {
			row += w + " "
		}
	}
	return set(row)
}

// holiday reads a holiday and its year: "Christmas 2014", "Thanksgiving Day, 1999", "Easter of last year", "last Christmas".
func (s *scanner) holiday(i int) (piece, bool) {
	n, end := s.holidayName(i)
	if end == 0 || s.glued(i) && s.dash(i-1) || s.dash(end) && s.glued(end) && s.kind(end+1, token.Word) && s.glued(end+1) { // Christmas-themed
		return piece{}, false
	}
	f := feasts[n]
	p := piece{first: i, last: end, date: Date{Grain: Day}}
	if y, e := s.yearAfter(end, false); e != 0 {
		p.last, p.date.Year, p.date.HasYear = e, y, true
		s.celebrate(&p.date, f, y)
		return p, true
	}
	if s.named(end) && !s.kind(end, token.Sign) || s.upper(i) && s.titled(i-1) {
		return piece{}, false // Easter Island, Christmas Carol
	}
	p.date.Deixis = Partial
	if f.month != 0 && f.nth == 0 {
		p.date.Month, p.date.Day = f.month, f.day
	}
	y, known := s.yearOf(f, i, &p)
	if known {
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
	for _, grammar := range []table{deictics, bounds, plainPrepositions, closers, every, parts} {
		if grammar.at(s.id(i)) != 0 {
			return false
		}
	}
	return true
}

var afterWord = token.Intern("after")

// celebrate places a feast in a year.
func (s *scanner) celebrate(d *Date, f feast, year int) {
	t := f.in(year)
	d.Month, d.Day = int(t.Month()), t.Day()
	d.From, d.Until = t, t.AddDate(0, 0, 1)
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
	d := Date{Grain: Day, Month: int(f.in(s.ref.Year()).Month()), Day: f.in(s.ref.Year()).Day()}
	s.nearest(&d, i)
	return d.From.Year(), true
}

// holidayName finds the holiday whose name begins with token i.
func (s *scanner) holidayName(i int) (n, end int) {
	for n, name := range holidayNames {
		k := 0
		for k < len(name) && s.id(i+k) == name[k] && name[k] != 0 {
			k++
		}
		if k == len(name) {
			return n, i + k
		}
	}
	return 0, 0
}

// deicticDay reads "today", "tonight", "yesterday", "the day before yesterday", "tomorrow".
func (s *scanner) deicticDay(i int) (piece, bool) {
	n := map[int]int{dayToday: 0, dayYesterday: -1, dayTomorrow: 1}[days.at(s.id(i))]
	if s.possessive(i+1) && days.at(s.id(i)) == dayToday || s.glued(i) && s.kind(i-1, token.Number) {
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
