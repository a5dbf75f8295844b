package temporal

import (
	"time"

	"github.com/steadfact/steadfact/internal/language/token"
)

// Recognize finds the dates and times of day among the tokens that are not taken by another recogniser. Relative and partial
// dates hang on reference, the date of the text; with a zero reference they keep what is stated and have no From and Until.
//
// A part that is missing is chosen so: a year or month comes from an earlier date of the same sentence, if one states it
// (Anaphoric), or from a day or month of a stated year just told of, where the text's own date is unknown or long past it. Otherwise the verb nearest to the date decides ("said in October" is the last October, "will meet in October" the
// next); where no verb does, it is the reference's own year, unless the same day of a neighbouring year is less than 100 days
// away. A bare weekday is the last one after a past tense and the next one otherwise.
func Recognize(text string, toks []token.Token, taken []bool, sents []token.Sentence, reference time.Time) []Mention {
	s := scanner{text: text, toks: toks, taken: taken, sents: sents}
	if !reference.IsZero() {
		s.ref = midnight(reference)
	}
	for i := 0; i < len(toks); {
		if !taken[i] && (toks[i].Kind == token.Number || triggers.at(toks[i].ID) != 0) {
			s.enter(i)
			if p, ok := s.expression(i); ok {
				s.emit(p)
				i = p.last
				continue
			}
		}
		i++
	}
	return s.out
}

// Telling reports whether a date or a time of day may be told by a token. Each has such a one, or two words that are Naming and
// Named.
func Telling(t token.Token) bool {
	role := triggers.at(t.ID)
	return t.Kind == token.Number || role != 0 && (role != roleHoliday || feastAlone.at(t.ID) != 0)
}

// Naming reports whether the name of a feast may begin with a token.
func Naming(t token.Token) bool { return holidayHeads.at(t.ID) != 0 }

// Named reports whether the name of a feast may go on with a token.
func Named(t token.Token) bool { return feastNext.at(t.ID) != 0 }

// scanner walks over the tokens of one text.
type scanner struct {
	text  string
	toks  []token.Token
	taken []bool
	sents []token.Sentence
	ref   time.Time // midnight; zero when unknown
	out   []Mention

	sent   int  // index of the sentence that is being read
	floor  int  // first token that no mention covers
	year   int  // stated by an earlier date of the sentence
	yes    bool // year is set
	near   bool // that date was one of months or days, or began the sentence
	depth  int
	second bool   // the second end of a range is being read
	seen   anchor // the last date that was resolved

	story time.Time // the last day or month of a stated year; zero when there was none
	told  int       // the sentence it stands in
}

// anchor is a date that a later one may hang on.
type anchor struct {
	from, until time.Time
	month       bool // as precise as a month
}

// piece is a part of a text that has been read as a date or a time of day.
type piece struct {
	first, last int // tokens of the date itself
	date        Date
	clock       *Clock
	weak        bool // a date only beside another one or after a preposition
	head, tail  int  // tokens of Whole; 0, 0 when nothing stands around
}

// expression reads the whole temporal expression whose first telling word is token i.
func (s *scanner) expression(i int) (piece, bool) {
	p, ok := s.ranged(i)
	if !ok {
		p, ok = s.single(i)
		if ok && p.clock == nil || ok && p.date.Grain != None {
			p = s.span(p)
		}
	}
	if !ok {
		return p, false
	}
	p = s.withClock(s.weekdayInBrackets(p, i))
	s.underWay(&p.date, i)
	p = s.leftward(p)
	if p.weak {
		return p, false
	}
	return p, true
}

// single reads one date or time of day that begins with token i or whose telling word it is.
func (s *scanner) single(i int) (piece, bool) {
	if i >= len(s.toks) || s.taken[i] || s.depth > 4 {
		return piece{}, false
	}
	s.depth++
	defer func() { s.depth-- }()
	for _, read := range readers[s.role(i)] {
		if p, ok := read(s, i); ok && p.first >= s.floor {
			return p, true
		}
	}
	return piece{}, false
}

// role tells which readers a token calls.
func (s *scanner) role(i int) int {
	if s.toks[i].Kind == token.Number {
		return roleNumber
	}
	return triggers.at(s.toks[i].ID)
}

// emit adds a mention and keeps what later dates may hang on.
func (s *scanner) emit(p piece) {
	if p.tail == 0 {
		p.head, p.tail = p.first, p.last
	}
	p.head, p.tail = min(p.head, p.first), max(p.tail, p.last)
	m := Mention{Span: s.place(p.first, p.last), Whole: s.place(p.head, p.tail), First: p.head, Last: p.tail, Clock: p.clock}
	if p.date.Grain != None {
		d := p.date
		m.Date = &d
		s.remember(&d, p)
	}
	s.backfill(p)
	s.out = append(s.out, m)
	s.floor = p.tail
}

// remember keeps the date for those that hang on it.
func (s *scanner) remember(d *Date, p piece) {
	near := d.Grain <= Month || p.head == s.sentence().First
	switch {
	case d.HasYear:
		s.year, s.yes, s.near = d.Year, true, near
	case d.Range && d.Deixis == Absolute && !d.From.IsZero():
		s.year, s.yes, s.near = d.From.Year(), true, near
	}
	stated := d.HasYear || d.Deixis == Anaphoric || d.Range && d.Deixis == Absolute
	carried := d.Deixis == Partial && s.sent-s.told <= 2 && !s.story.IsZero() && distance(*d, s.story) < 366
	if !d.From.IsZero() && d.Grain <= Month && (stated || carried) {
		s.story, s.told = d.From, s.sent
	}
	if !d.From.IsZero() && !d.Until.IsZero() && d.Bound == Closed {
		s.seen = anchor{d.From, d.Until, d.Grain <= Month}
	}
}

// backfill gives a partial date the year of the one it is listed with: "March and April 2020", "5 May, 7 May and 9 May 2021".
func (s *scanner) backfill(p piece) {
	if !p.date.HasYear || p.date.Month == 0 {
		return
	}
	next := p.head
	for k := len(s.out) - 1; k >= 0; k-- {
		m := &s.out[k]
		if m.Date == nil || m.Date.Deixis != Partial || m.Date.Month == 0 || m.Date.Range || !s.listed(m.Last, next) {
			return
		}
		m.Date.Deixis = Anaphoric
		m.Date.settle(p.date.Year)
		next = m.First
	}
}

// listed reports whether only commas and conjunctions stand between two tokens.
func (s *scanner) listed(first, last int) bool {
	for i := first; i < last; i++ {
		if listing.at(s.id(i)) == 0 {
			return false
		}
	}
	return last-first <= 3
}
