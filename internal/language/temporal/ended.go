package temporal

import "github.com/steadfact/steadfact/internal/language/token"

// ended reads a period told by its length and its last day or month: "the three months to 30 June 2019", "nine months ended Sept. 30", "the fiscal
// year ended March 31, 2020", "the week ending 12 June", "the five years to 2019".
func (s *scanner) ended(i int) (piece, bool) {
	l, counted := s.lengths(i)
	if !counted {
		l = length{first: i, last: i}
		if units.at(s.id(i)) == 0 || !s.addLength(&l, 1, i) {
			return piece{}, false
		}
		if yearKinds.at(s.id(i-1)) != 0 && i-1 >= s.floor {
			l.first--
		}
	}
	k := l.last
	if s.id(k) == periodWord {
		k++
	}
	join := endings.at(s.id(k))
	pointed := s.id(l.first-1) == the
	if join == 0 || s.id(l.first-1) == from || join == 2 && !pointed && (!counted || l.first != s.sentence().First) {
		return piece{}, false
	}
	q, ok := s.single(k + 1)
	if !ok {
		q, ok = s.bare(k + 1)
	}
	if !ok || q.date.Range || q.date.Month == 0 && !(q.date.Grain == Year && q.date.HasYear && counted && pointed && l.grain >= Year) {
		return piece{}, false
	}
	p := piece{first: l.first, last: q.last, date: Date{Grain: q.date.Grain, Range: true, Deixis: q.date.Deixis, Ends: [2]End{1: {Month: q.date.Month, Day: q.date.Day}}}}
	if until := q.date.Until; !until.IsZero() {
		p.date.From, p.date.Until = step(until, Month, -12*l.years-l.months).AddDate(0, 0, -l.days), until
	}
	return p, true
}

var (
	periodWord = token.Intern("period")
	endings    = words(map[int]string{1: "ended ending", 2: "to through"})
)
