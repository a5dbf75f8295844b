package temporal

import (
	"time"

	"github.com/steadfact/steadfact/internal/language/token"
	"github.com/steadfact/steadfact/internal/source"
)

// Recognize finds the dates and times of day among the tokens that are not taken by another recogniser. Relative and partial
// dates hang on reference, the date of the text; with a zero reference they keep what is stated and have no From and Until.
//
// A part that is missing is chosen so: a year or month comes from an earlier date of the same sentence, if one states it
// (Anaphoric). Otherwise the verb nearest to the date decides ("said in October" is the last October, "will meet in October" the
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

// enter notes in which sentence token i stands.
func (s *scanner) enter(i int) {
	for s.sent < len(s.sents) && s.sents[s.sent].Last <= i {
		s.sent++
		s.yes = false
	}
}

// sentence is the token range of the sentence that is being read.
func (s *scanner) sentence() token.Sentence {
	if s.sent < len(s.sents) {
		return s.sents[s.sent]
	}
	return token.Sentence{First: 0, Last: len(s.toks)}
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
	p = s.withClock(p)
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

func (s *scanner) place(first, last int) source.Span {
	return source.Span{Start: int(s.toks[first].Start), End: int(s.toks[last-1].End)}
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

// id is the word at i; 0 outside the text and for tokens that are taken.
func (s *scanner) id(i int) token.ID {
	if i < 0 || i >= len(s.toks) || s.taken[i] {
		return 0
	}
	return s.toks[i].ID
}

// glued reports whether token i exists and follows the one before it without space.
func (s *scanner) glued(i int) bool {
	return i > 0 && i < len(s.toks) && !s.toks[i].Space
}

func (s *scanner) kind(i int, k token.Kind) bool {
	return i >= 0 && i < len(s.toks) && s.toks[i].Kind == k
}

func (s *scanner) upper(i int) bool { return i >= 0 && i < len(s.toks) && s.toks[i].Upper }

// char is the first byte of token i; 0 outside the text.
func (s *scanner) char(i int) byte {
	if i < 0 || i >= len(s.toks) {
		return 0
	}
	return s.text[s.toks[i].Start]
}

func (s *scanner) dash(i int) bool { return dashes.at(s.id(i)) != 0 }

func (s *scanner) possessive(i int) bool { return possessives.at(s.id(i)) != 0 }

func (s *scanner) unitIs(i int, g Grain) bool { return units.at(s.id(i)) == int(g) }

// goesOn reports whether token i is a word that makes what stands before it a part of a longer phrase, and not one that closes it off.
func (s *scanner) goesOn(i int) bool {
	return s.kind(i, token.Word) && closers.at(s.id(i)) == 0
}

// number is the digit run at i and its length; length 0 when there is none (or it is longer than 8 digits).
func (s *scanner) number(i int) (value, length int) {
	if !s.kind(i, token.Number) || s.taken[i] {
		return 0, 0
	}
	t := s.toks[i]
	length = int(t.End - t.Start)
	if length > 8 {
		return 0, 0
	}
	for _, c := range []byte(s.text[t.Start:t.End]) {
		value = value*10 + int(c-'0')
	}
	return value, length
}

// sealed reports whether the digit run that ends before token i ends there: not "3,000", "3.5", "3%", "3a", "3:1", "3/4".
func (s *scanner) sealed(i int) bool {
	if !s.glued(i) {
		return true
	}
	switch c := s.text[s.toks[i].Start]; c {
	case ',', '.', ':', '/', '-':
		return !s.glued(i+1) || !s.kind(i+1, token.Number)
	case '%', '$', '+', '*', '_', '=', '#', '@', '&':
		return false
	default:
		return s.toks[i].Kind == token.Sign || possessives.at(s.toks[i].ID) != 0
	}
}

// open reports whether a digit run may begin at token i: not inside "1.2.3", "A-12", "$12", "#5", "x12".
func (s *scanner) open(i int) bool {
	if !s.glued(i) || s.second && s.id(i-1) == slash {
		return true
	}
	switch s.text[s.toks[i-1].Start] {
	case '(', '[', '"', '\'', ',', ';', '>', '*', '_', '|', ':', '`':
		return !s.glued(i-1) || !s.kind(i-2, token.Number)
	}
	id := s.toks[i-1].ID
	if id == stop { // sentences glued together
		return s.kind(i-2, token.Word) && s.glued(i-1) && s.toks[i-2].End-s.toks[i-2].Start > 3
	}
	return opening.at(id) != 0 || dashes.at(id) != 0 && (!s.glued(i-1) || s.kind(i-2, token.Word))
}
