package temporal

import (
	"github.com/steadfact/steadfact/internal/language/token"
)

// measured reports whether what stands at i makes the number before it a count or a measure.
func (s *scanner) measured(i int) bool {
	if s.kind(i, token.Sign) {
		c := s.text[s.toks[i].Start]
		return c == '%' || c == '$' || c == '+' && s.glued(i)
	}
	return s.plural(i) || measures.at(s.id(i)) != 0
}

var measures = set(`percent kcal kj nm µm μm µg μg µl μl mmol kpa hpa mpa psi rpm ppm ppb kev mev gev mph kph kwh mwh gwh gw khz kbps mbps gbps km m cm mm kg g lb lbs mg ml mb gb tb kb kw mw hz mhz ghz volts watts miles feet meters metres tons tonnes barrels acres hectares
	square cubic million billion thousand hundred hours hrs pm am p.m. a.m. gmt utc bytes bits words pages points degrees times grams calories dollars euros pounds`)

// yearCue reports whether the words around the year at i show that it is one.
func (s *scanner) yearCue(i, y int) bool {
	if s.dash(i-1) && s.glued(i) && prefixes.at(s.id(i-2)) != 0 { // pre-2020
		return y >= 1700 && y <= 2100
	}
	if s.currency(i-1) || s.measured(i+1) && !s.eventYear(i, y) {
		return false
	}
	before, modern := s.id(i-1), y >= 1700 && y <= 2100
	recent := y > 1800 && y < 2050
	closes := !s.kind(i+1, token.Word) || closers.at(s.id(i+1)) != 0
	switch {
	case s.possessive(i+1) && s.glued(i+1):
		return modern
	case before == about || before == aroundWord:
		return closes && s.aboutYear(i, y)
	case before == least && s.id(i-2) == at && bounds.at(s.id(i-3)) != 0: // until at least 1943
		return recent && closes
	case before == to && s.id(i-2) == throughWord, before == to && s.id(i-2) == up && i-2 == s.sentence().First && s.id(i+1) == comma: // through to 2019
		return recent && closes
	case before == into && deeply.at(s.id(i-2)) != 0, before == of && wholes.at(s.id(i-2)) != 0 && y%100 != 0: // well into 2025; most of 2019
		return recent && closes
	case before == as && timely.at(s.id(i-2)) != 0, before == to && built.at(s.id(i-2)) != 0:
		return y >= 1100 && closes
	case before == onWord || before == forWord:
		return recent && y%100 != 0 && closes
	case before == from:
		return modern && y%100 != 0 && !s.changing(i-1) && (connectors.at(s.id(i+1)) == 0 || !s.kind(i+2, token.Number))
	case dated.at(before) != 0 && (s.upper(i-1) || closes):
		return recent
	case before == stop && (s.id(i-2) == cWord || s.id(i-2) == ca):
		return true
	case yearCues.at(before) != 0:
		return !s.glued(i) && (y >= 1100 || strongCues.at(before) != 0)
	case before == of:
		return modern && totals.at(s.id(i-2)) == 0 && !(y%100 == 0 && s.kind(i+1, token.Word) && s.toks[i+1].Caps) // of 2000 TPS
	case recent && closes && y%100 != 0 && s.felt(i-1): // a better 2019
		return true
	case before == per && s.upper(i+1):
		return recent
	case s.parenthesised(i):
		return modern || y >= 1100
	case s.afterYear(i):
		return s.id(i+1) != of
	case before == comma && s.id(i+1) == comma && s.restated(i-1): // that same year, 2008,
		return recent
	case before == that && openers.at(s.id(i+1)) != 0 && s.id(i+2) == the && yearWord.at(s.id(i+3)) != 0: // claims that 1994 was the year
		return recent
	case s.pairedYear(i):
		return recent && (s.modifies(i) || i == s.sentence().First)
	case s.kind(i+1, token.Word) && !s.glued(i+1) && s.modifies(i):
		return recent && before != that && closers.at(s.id(i+1)) == 0
	case i == s.sentence().First && !s.glued(i):
		return modern && s.opensWithYear(i, y)
	case before == comma && s.upper(i-2) && s.kind(i-2, token.Word):
		return recent && (i+1 == len(s.toks) || s.kind(i+1, token.Sign) || s.upper(i+1)) && (s.placed(i) || s.glued(i-1) && !s.glued(i))
	}
	return false
}

// aboutYear reports whether "about" before the number at i stands before a year: "built about 1850", "in about 1850", "about 1850 the"; a number
// that is not round is hardly a rough count.
func (s *scanner) aboutYear(i, y int) bool {
	opens := i-1 == s.sentence().First && (s.id(i+1) == comma || i+1 == s.sentence().Last)
	return opens || built.at(s.id(i-2)) != 0 || yearCues.at(s.id(i-2)) != 0 || s.kind(i+1, token.Word) && s.id(i+1) != of || y >= 1700 && y%50 != 0
}

// felt reports whether the words that end with token i tell how a year is: "a difficult", "an even better", "another".
func (s *scanner) felt(i int) bool {
	if s.id(i) == another {
		return true
	}
	k := i - 1
	if s.lower(k) && !s.indefinite(k) {
		k--
	}
	return feelings.at(s.id(i)) != 0 && s.indefinite(k)
}

// opensWithYear reports whether the sentence begins with a year: "2014 was", "1946 – he joined", "2008 Summer Games", "2016: The team is
// formed".
func (s *scanner) opensWithYear(i, y int) bool {
	switch {
	case openers.at(s.id(i+1)) != 0, figures.at(s.id(i+1)) != 0 && y >= 1900 && y < 2050:
		return true
	case s.upper(i+1) && !s.glued(i+1), s.id(i+1) == colon && s.glued(i+1) && s.kind(i+2, token.Word) && !s.glued(i+2):
		return y >= 1900 && y < 2050
	}
	return s.dash(i+1) && s.toks[i+1].Space && !s.kind(i+2, token.Number)
}

// restated reports whether the date before token i is a year that the text points to without naming it.
func (s *scanner) restated(i int) bool {
	if len(s.out) == 0 {
		return false
	}
	m := &s.out[len(s.out)-1]
	return m.Last == i && m.Date != nil && m.Date.Grain == Year && !m.Date.HasYear
}

// changing reports whether a verb of change stands shortly before token i: "rose from 1500 to 1800" speaks of no years.
func (s *scanner) changing(i int) bool {
	for k := max(i-4, s.sentence().First); k < i; k++ {
		if changes.at(s.id(k)) != 0 {
			return true
		}
	}
	return false
}

var (
	prefixes = set("pre post mid early late end")

	about      = token.Intern("about")
	as         = token.Intern("as")
	aroundWord = token.Intern("around")
	forWord    = token.Intern("for")
	built      = set(`built erected constructed completed established founded born died dates dating dated date made created written painted published closed
		opened from until by since back began started reconstructed rebuilt extended installed designed founded formed active`)
	timely  = set("early late recently soon far long back")
	changes = set(`rose risen rise rises rising increased increase increases increasing grew grown growth fell fallen fall dropped drop declined decline decreased went raised
		reduced cut expanded expand changed change up down varied vary varies`)
	// Nouns that a year is put behind: "the Companies Act 2006".
	dated = set(`act order rules regulations review olympics games championship championships cup awards census election elections edition convention
		bill expo festival euro day season ashes contest prix tournament open conference summit congress forum biennale marathon`)
	superlatives = set("first last next other only remaining additional further some nearly almost over least most than total")
)

var (
	that        = token.Intern("that")
	yearCues    = set("in since by until till before after during circa c ca early late mid through throughout year years summer winter autumn copyright ©")
	strongCues  = set("in since circa ca year early late mid")
	feelings    = set("better worse good bad great strong weak tough hard difficult challenging turbulent tumultuous successful busy happy prosperous disastrous dismal terrible stellar")
	deeply      = set("well far deep late")
	wholes      = set("all most much")
	into        = token.Intern("into")
	another     = token.Intern("another")
	per         = token.Intern("per")
	throughWord = token.Intern("through")
	up          = token.Intern("up")
	totals      = set(`total maximum minimum population average sum crew height weight length speed number cost price capacity range limit group mean value count staff
		force most least power size depth distance fee salary budget port most audience attendance out each some all one any many`)
	openers = set("was is saw has will had brought marked began would may and also marks")
)

// currency reports whether token i makes the number after it no year: "$1969", "No. 2001", "#1984", "port 2049".
func (s *scanner) currency(i int) bool {
	if s.kind(i, token.Sign) && s.glued(i+1) {
		switch s.text[s.toks[i].Start] {
		case '$', '#', '=', '<', '@', '~', '\\', '`':
			return true
		}
		return s.text[s.toks[i].Start] >= 0x80 && opening.at(s.id(i)) == 0 && !s.dash(i)
	}
	return false
}

// afterYear reports whether the year continues a list of dates: "in 2014, 2016 and 2018", "between May 2014 and 2016".
func (s *scanner) afterYear(i int) bool {
	if len(s.out) == 0 {
		return false
	}
	m := &s.out[len(s.out)-1]
	return m.Date != nil && m.Date.HasYear && m.Date.Grain >= Month && m.Last < i && s.listed(m.Last, i)
}

// placed reports whether a comma before the year closes a place or a date: "Paris, 2015."
func (s *scanner) placed(i int) bool {
	return s.id(i-3) == in || s.id(i-4) == in
}
