package temporal

import "github.com/steadfact/steadfact/internal/language/token"

// leftward reads the words around a date: hedge, preposition, bound.
func (s *scanner) leftward(p piece) piece {
	if p.date.Grain != None && !p.date.Range {
		p = s.partOf(p)
		p = s.weekOf(p)
	}
	p.head, p.tail = p.first, p.last
	k := p.first - 1
	if k >= s.floor && (s.id(k) == the || s.id(k) == yearID) {
		if k--; k >= s.floor && s.id(k) == the {
			k--
		}
	}
	if k >= s.floor && hedges.at(s.id(k)) != 0 && !s.glued(k+1) && s.id(k-1) != slash || s.id(k) == stop && hedges.at(s.id(k-1)) != 0 && s.glued(k) {
		if s.id(k) == stop {
			k--
		}
		if s.id(k) != in {
			p.date.Approx = p.date.Grain != None
		}
		p.head, p.weak = k, p.weak && s.id(k) != circa && s.id(k) != cWord && s.id(k) != ca
		k--
	}
	if s.id(k) == than && s.id(k-1) == more { // more than two years ago
		p.date.Approx, p.head, k = p.date.Grain != None, k-1, k-2
	}
	if s.afterNow(p) {
		return s.fromNow(p, p.first-2)
	}
	if p.date.Grain != None {
		p = s.bound(p, k)
	} else if k >= s.floor && clockPrepositions.at(s.id(k)) != 0 {
		p.head = k
	}
	return s.onward(p)
}

// afterNow reports whether "between now and" or "now to" stands before the date.
func (s *scanner) afterNow(p piece) bool {
	i := p.first - 2
	if i < s.floor || s.id(i) != nowWord || p.date.Range || p.date.Bound != Closed || p.date.Grain == None {
		return false
	}
	return s.id(i+1) == and && s.id(i-1) == between || s.id(i+1) == to
}

// fromNow reads "between now and May": the range begins with the reference.
func (s *scanner) fromNow(p piece, i int) piece {
	p.first, p.head, p.weak = i, i, false
	d := Date{Grain: p.date.Grain, Range: true, Deixis: Relative, From: s.ref, Until: p.date.Until}
	p.date = d
	return p
}

var (
	nowWord = token.Intern("now")
	more    = token.Intern("more")
)

var (
	yearID = token.Intern("year")
	circa  = token.Intern("circa")
	ca     = token.Intern("ca")
	cWord  = token.Intern("c")
)

var commencing = set("commencing beginning starting")

// weekOf reads "the week of October 6", "the week commencing 6 October" and "the month of May".
func (s *scanner) weekOf(p piece) piece {
	k := p.first - 1
	if k-1 >= s.floor && s.unitIs(k-1, Week) && commencing.at(s.id(k)) != 0 && p.date.Grain == Day && !p.date.Range {
		d := Date{Grain: Week, Deixis: p.date.Deixis, From: p.date.From}
		if !d.From.IsZero() {
			d.Until = d.From.AddDate(0, 0, 7)
		}
		return piece{first: k - 1, last: p.last, date: d}
	}
	if s.id(k) == the {
		k--
	}
	if k-1 < s.floor || s.id(k) != of || p.date.Deixis == Relative {
		return p
	}
	switch g := Grain(units.at(s.id(k - 1))); {
	case g == Week && p.date.Grain == Day, g == Month && p.date.Grain == Day:
		p.first = k - 1
		if !p.date.From.IsZero() {
			f := floor(p.date.From, g)
			if g == Week && weekday(p.date.From) == 7 { // a week told by its Sunday begins with it, as in the United States
				f = p.date.Until
			}
			p.date = Date{Grain: g, From: f, Until: step(f, g, 1), Deixis: p.date.Deixis}
		} else {
			p.date.Grain = g
		}
		p.date.Day = 0
	case g == p.date.Grain:
		p.first = k - 1
	}
	return p
}
