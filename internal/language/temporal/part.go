package temporal

import (
	"github.com/steadfact/steadfact/internal/language/token"
)

// partOf reads the part of a date before it: "early 2017", "mid-October", "the end of March", "late last year".
func (s *scanner) partOf(p piece) piece {
	k := p.first - 1
	if k < s.floor || p.date.Grain <= Day && !p.date.Range || p.date.Part != Whole {
		return p
	}
	i := k
	if s.id(i) == the || s.id(i) == this {
		i--
	}
	if s.id(i) == in && parts.at(s.id(i-1)) != 0 {
		i--
	}
	if s.dash(i) && s.glued(i) && s.glued(i+1) {
		i--
	}
	part := Part(parts.at(s.id(i)))
	switch {
	case i < s.floor:
		return p
	case part != Whole && s.id(i) != middle:
	case s.id(i) == of && i-2 >= s.floor && pieces.at(s.id(i-1)) != 0 && pieceParts.at(s.id(i-2)) != 0:
		i -= 2
		part = Part(pieceParts.at(s.id(i)))
	case s.id(i) == of && i > s.floor && partNouns.at(s.id(i-1)) != 0:
		i--
		part = Part(partNouns.at(s.id(i)))
	case partNouns.at(s.id(i)) == int(Late) && i < k+1 && s.id(i) == endWord && (i == k || s.dash(k)): // end-March
		part = Late
	case s.id(i) == of && i > s.floor && s.id(i-1) == rest || s.id(i) == rest:
		return s.remainder(p, i)
	case i == k && (s.id(i) == later || s.id(i) == earlier) && p.date.Deixis == Relative:
		return s.remainder(p, i)
	default:
		return p
	}
	p.first, p.weak = i, false
	p.date.Part = part
	p.date.narrow()
	return p
}

var (
	// The part that "the closing months of 2019" and its like tell.
	pieces     = set("part portion days weeks months years")
	pieceParts = words(map[int]string{int(Early): "early opening", int(Mid): "middle", int(Late): "late later latter closing final dying"})

	middle  = token.Intern("middle")
	endWord = token.Intern("end")
	rest    = token.Intern("rest")
	later   = token.Intern("later")
	earlier = token.Intern("earlier")
)

// remainder reads "the rest of the week", "later this week" and "earlier this year".
func (s *scanner) remainder(p piece, i int) piece {
	if s.ref.IsZero() || !p.date.From.Before(s.ref) && s.id(i) != rest && s.id(i) != of || p.date.Deixis != Relative || p.date.Until.Before(s.ref) {
		return p
	}
	if s.id(i) == of {
		i--
	}
	p.first = i
	if s.id(i) == earlier {
		p.date.Until = s.ref.AddDate(0, 0, 1)
	} else {
		p.date.From = s.ref
	}
	return p
}
