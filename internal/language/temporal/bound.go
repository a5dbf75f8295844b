package temporal

import (
	"github.com/steadfact/steadfact/internal/language/token"
)

// bound reads the preposition at k before a date.
func (s *scanner) bound(p piece, k int) piece {
	if k < s.floor {
		return p
	}
	id := s.id(k)
	b := Bound(bounds.at(id))
	switch {
	case b != Closed && (s.modifier(p) || s.upper(k) && k != s.sentence().First && !s.toks[k].Caps):
		return p
	case p.date.Range || id == 0:
		if plainPrepositions.at(id) != 0 {
			p.head = k
		}
		return p
	case b == Since && id != since && !s.sure(p):
		return p
	case (b == Before || b == After) && s.id(k-1) == or && s.id(k-2) == onWord: // on or before
		k -= 2
		if b == Before {
			b = Until
		} else {
			b = Since
		}
	case b == Before && s.id(k-1) == of && s.id(k-2) == as: // "as of before 25 March" is reckoned on that day
		b = Until
	case b == After && s.id(k-1) == of && s.id(k-2) == as:
		b = Since
	case id == least && s.id(k-1) == at && bounds.at(s.id(k-2)) != 0: // since at least 1998
		b, k = Bound(bounds.at(s.id(k-2))), k-2
	case id == to && s.id(k-1) == prior:
		b, k = Before, k-1
	case id == to && s.id(k-1) == subsequent:
		b, k = After, k-1
	case id == than && s.id(k-1) == laterWord:
		b, k = After, k-1
	case id == than && (s.id(k-1) == earlier || s.id(k-1) == sooner):
		b, k = Before, k-1
		if s.id(k-1) == no || s.id(k-1) == not {
			b, k = Since, k-1
		}
	case b == Closed:
		if plainPrepositions.at(id) != 0 {
			p.head = k
		}
		return p
	}
	if b == After && (s.id(k-1) == no || s.id(k-1) == not) {
		b, k = Until, k-1
	}
	if b == Before && s.id(k-1) == not {
		b, k = Since, k-1
	}
	p.head = k
	s.edge(&p.date, p.first, b)
	p.weak = p.weak && !(b == Since || b == Before || b == After || b == Until)
	p.date.limit(b)
	return p
}

// edge makes a point of the beginning and the end of a date, where it bounds: "before the end of 2015" reaches to the end.
func (s *scanner) edge(d *Date, first int, b Bound) {
	switch noun := Part(partNouns.at(s.id(first))); {
	case noun == Late && b == Before:
		d.From = d.Until
	case noun == Early && b == After:
		d.Until = d.From
	}
}

// modifier reports whether a date stands as an adjective before a noun, so that a preposition belongs to the noun: "after the
// 1991 election", "by the late 2000s recession", "'80s pop".
func (s *scanner) modifier(p piece) bool {
	if !s.goesOn(p.last) || s.glued(p.last) || p.last >= s.sentence().Last || followers.at(s.id(p.last)) != 0 {
		return false
	}
	if p.date.Grain >= Decade && s.upper(p.last) {
		return false
	}
	if p.date.Grain >= Season && s.id(p.first-1) != the && p.date.Grain != Decade {
		return p.date.Grain == Season
	}
	return s.id(p.first-1) == the && s.verb(p.last) == 0 || p.date.Grain == Decade && s.id(p.first-1) != the && p.date.Part == Whole
}

var followers = set(`were are been be would could can may might must do does did not also then only most many some all no its their our his her this these those they
	he she you we i more several about until since due because where who which whose whom if so than up over between among including such each every both either`)

var (
	prior      = token.Intern("prior")
	subsequent = token.Intern("subsequent")
	than       = token.Intern("than")
	not        = token.Intern("not")
	sooner     = token.Intern("sooner")
	least      = token.Intern("least")
	at         = token.Intern("at")
	no         = token.Intern("no")
	laterWord  = token.Intern("later")
)

// sure reports whether a date is precise enough for "starting" and the like.
func (s *scanner) sure(p piece) bool { return p.date.Grain <= Year }

// limit makes a date one side of an open range.
func (d *Date) limit(b Bound) {
	from, until := d.From, d.Until
	d.Bound = b
	switch b {
	case Since:
		d.Until = zero
	case After:
		d.From, d.Until = until, zero
	case Until:
		d.From = zero
	case Before:
		d.From, d.Until = zero, from
	}
}

// onward reads what may follow a date and open it: "2014 onwards", "from May on", "1/1/2016 and later".
func (s *scanner) onward(p piece) piece {
	if p.date.Range || p.date.Grain == None || p.date.Bound != Closed || p.date.Deixis == Anaphoric {
		return p
	}
	j := p.last
	if s.id(j) == and || s.id(j) == or {
		j++
	}
	if s.dash(j) && s.id(j+1) == closeParen && s.id(p.first-1) == openParen { // (1990–)
		p.tail, p.weak = j+1, false
		p.date.limit(Since)
		return p
	}
	if n := furthest.at(s.id(j + 2)); n != 0 && s.id(j) == at && s.id(j+1) == the { // "5 May at the latest"
		p.tail, p.weak = j+3, false
		p.date.limit(Bound(n))
		return p
	}
	n := onwards.at(s.id(j))
	joined := j > p.last                                                                        // by "and" or "or"
	fromOn := n == 3 && s.id(p.head) == from && (s.kind(j+1, token.Sign) || j+1 == len(s.toks)) // "from May on"
	if n == 0 || joined && n == 3 || !joined && n != 1 && !fromOn {
		return p
	}
	if p.weak && s.upper(p.head-1) && p.head > s.sentence().First { // Windows Server 2022 or later
		return p
	}
	p.tail = j + 1
	p.weak = false
	if n == 4 {
		p.date.limit(Until)
	} else {
		p.date.limit(Since)
	}
	return p
}

var furthest = words(map[int]string{int(Until): "latest", int(Since): "earliest"})

var onwards = words(map[int]string{1: "onwards onward forward", 2: "later after beyond", 3: "on", 4: "earlier before"})
