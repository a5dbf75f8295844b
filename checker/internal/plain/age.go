package plain

import (
	"fmt"
	"math/big"
	"time"

	"github.com/steadfact/steadfact/checker/internal/sentence"
	"github.com/steadfact/steadfact/internal/language"
	"github.com/steadfact/steadfact/internal/language/lexicon"
	"github.com/steadfact/steadfact/internal/language/quantity"
	"github.com/steadfact/steadfact/internal/language/temporal"
	"github.com/steadfact/steadfact/internal/language/token"
)

// age holds the age at which someone died against the years of birth and death.
func (p *prose) age(died int) {
	birth, death, ok := p.life(died)
	if !ok {
		return
	}
	age, at, ok := p.ageIn(died, p.sentenceOf(died).Last)
	if !ok || p.speaksOfMistakes(died) {
		return
	}
	// An age of full years: from the latest birth to the earliest death, up to the earliest birth and the latest death.
	low, high := fullYears(birth.Until.AddDate(0, 0, -1), death.From), fullYears(birth.From, death.Until.AddDate(0, 0, -1))
	if low < 0 || low <= age && age <= high {
		return
	}
	want := fmt.Sprint(high)
	if low != high {
		want = fmt.Sprintf("%d or %d", low, high)
	}
	p.report(Slip{Span: at.Span, Kind: "number", Expected: want,
		Message: fmt.Sprintf("who was born in %d and died in %d was %s, not %d", birth.From.Year(), death.From.Year(), want, age)})
}

// life is when somebody was born and died, of whom token died tells: "born in 1950 … died in 2010", the birth perhaps in the
// sentence before, or "(1950–2010) died".
func (p *prose) life(died int) (birth, death *temporal.Date, ok bool) {
	s := p.sentenceOf(died)
	in, until := s, died
	if other := somebodyElse[p.word(s.First)]; p.countOf("born", s) == 0 && s.First > 0 && other != "" && p.countOf(other, p.sentenceOf(s.First-1)) == 0 {
		in = p.sentenceOf(s.First - 1)
		until = in.Last
	}
	if in != s && p.names("to", in) || p.countOf("died", s) != 1 || p.says(people, s.First, s.Last) || p.says(people, in.First, in.Last) {
		return nil, nil, false
	}
	born := p.find("born", in.First, until)
	switch n := p.countOf("born", in); {
	case n == 0 && in == s:
		return p.yearsOfLife(s, died)
	case n != 1 || born < 0:
		return nil, nil, false
	}
	birth, ok1 := p.onlyDate(born, until)
	death, ok2 := p.onlyDate(died, s.Last)
	return birth, death, ok1 && ok2
}

// yearsOfLife reads "Ada Quill (1950–2010)" before token died, if the sentence has no other date.
func (p *prose) yearsOfLife(s token.Sentence, died int) (birth, death *temporal.Date, ok bool) {
	for _, m := range p.Mentions {
		if m.First < s.First || m.First >= s.Last || !m.Dated() {
			continue
		}
		d, first, last := m.Temporal.Date, p.tokenAt(m.Start), p.tokenAt(m.End-1)+1
		if ok || last > died || !d.Range || d.Grain != temporal.Year || d.Approx || d.Bound != temporal.Closed || !d.Until.After(d.From) ||
			p.word(first-1) != "(" || p.word(last) != ")" || first < 2 || !p.Tokens[first-2].Upper {
			return nil, nil, false
		}
		birth = &temporal.Date{From: d.From, Until: d.From.AddDate(1, 0, 0)}
		death = &temporal.Date{From: d.Until.AddDate(-1, 0, 0), Until: d.Until}
		ok = true
	}
	return birth, death, ok
}

// somebodyElse has, for the pronouns of somebody, those of another.
var somebodyElse = map[string]string{"he": "she", "she": "he"}

// names reports whether a name stands behind a word: "born to Anna Quill" names another of whom the next sentence may speak.
func (p *prose) names(word string, s token.Sentence) bool {
	for i := s.First; i+1 < s.Last; i++ {
		if p.word(i) == word && p.isWord(i+1) && p.Tokens[i+1].Upper {
			return true
		}
	}
	return false
}

// find is the first of tokens [first, last) that is a word; -1 when none is.
func (p *prose) find(word string, first, last int) int {
	for i := first; i < last; i++ {
		if p.word(i) == word {
			return i
		}
	}
	return -1
}

// countOf is how often a sentence has a word.
func (p *prose) countOf(word string, s token.Sentence) (n int) {
	for i := s.First; i < s.Last; i++ {
		if p.word(i) == word {
			n++
		}
	}
	return n
}

// people are words that bring in somebody else.
var people = sentence.Set(`baptised baptized christened son daughter wife husband brother sister mother father child children twin they their parents
	widow his her spouse when after before since married emigrated moved`)

// onlyDate is the one date among tokens [first, last), if its year is stated.
func (p *prose) onlyDate(first, last int) (*temporal.Date, bool) {
	var found *temporal.Date
	for _, m := range p.Mentions {
		if m.First < first || m.First >= last || !m.Dated() {
			continue
		}
		d := m.Temporal.Date
		if found != nil || !d.HasYear || d.Approx || d.Bound != temporal.Closed || d.Swappable || d.Grain > temporal.Year || d.From.IsZero() || d.From.Year() < 1000 {
			return nil, false
		}
		found = d
	}
	return found, found != nil
}

// ageIn is the one age that is stated among tokens [first, last): "aged 70", "at the age of 70", "at age 70",
// "died at 70".
func (p *prose) ageIn(first, last int) (age int, at language.Mention, ok bool) {
	for _, m := range p.Mentions {
		i := p.tokenAt(m.Start)
		if i < first || i >= last || m.Quantity == nil {
			continue
		}
		q := m.Quantity
		aged := p.word(i-1) == "aged" || p.word(i-1) == "age" || p.word(i-1) == "of" && p.word(i-2) == "age" || p.diedAt(i, m)
		if !aged || ok || q.Comparator != quantity.Exactly || q.Value == nil || !q.Value.IsInt() || q.Value.Sign() <= 0 || q.Value.Cmp(big.NewRat(130, 1)) > 0 {
			return 0, at, false
		}
		age, at, ok = int(q.Value.Num().Int64()), m, true
	}
	return age, at, ok
}

// diedAt reports whether a number is the age in "died at 70".
func (p *prose) diedAt(i int, m language.Mention) bool {
	next := p.tokenAt(m.End-1) + 1
	return p.word(i-1) == "at" && p.word(i-2) == "died" && m.Quantity.Unit == "" &&
		(next >= len(p.Tokens) || p.Tokens[next].Kind == token.Sign || lexicon.Parts(p.word(next))&lexicon.Function != 0)
}

// fullYears is the number of birthdays from the first day to the second.
func fullYears(from, to time.Time) int {
	n := to.Year() - from.Year()
	if from.AddDate(n, 0, 0).After(to) {
		n--
	}
	return n
}
