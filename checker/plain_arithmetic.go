package checker

import (
	"fmt"
	"math/big"
	"time"

	"github.com/steadfact/steadfact/internal/language"
	"github.com/steadfact/steadfact/internal/language/quantity"
	"github.com/steadfact/steadfact/internal/language/temporal"
)

// arithmetic finds figures that contradict the figures beside them: shares, ages, and how long something lasted.
func (p *prose) arithmetic() {
	for i := range p.Mentions {
		p.share(i)
		p.lasted(i)
	}
	for i := range p.Tokens {
		if p.word(i) == "died" {
			p.age(i)
		}
	}
}

// share holds "10 of 40 (35%)" and "35% (10 of 40)" against what the numbers give.
func (p *prose) share(i int) {
	if i+1 >= len(p.Mentions) {
		return
	}
	a, b := p.Mentions[i], p.Mentions[i+1]
	if a.Quantity == nil || b.Quantity == nil {
		return
	}
	part, percent := a.Quantity, b.Quantity
	if part.Kind == quantity.Percent {
		part, percent = percent, part
	}
	if percent.Kind != quantity.Percent || part.Kind != quantity.Ratio || part.Quantity.Of == nil || part.Value == nil || percent.Value == nil ||
		part.Comparator != quantity.Exactly || percent.Comparator != quantity.Exactly || percent.Value.Sign() < 0 || !p.inBrackets(a, b) || !p.ofWhole(part.Span.Start, part.Span.End) {
		return
	}
	if part.Quantity.Of.Sign() == 0 || part.Value.Cmp(part.Quantity.Of) > 0 || !part.Value.IsInt() {
		return
	}
	right := new(big.Rat).Mul(part.Quotient(), big.NewRat(100, 1))
	rest := new(big.Rat).Sub(big.NewRat(100, 1), right) // "2% waste (98 of 100 are used)"
	if near(right, percent) || near(rest, percent) {
		return
	}
	first := p.tokenAt(a.Start)
	if before := p.word(p.tokenAt(part.Span.Start) - 1); numbered[before] || ranked[before] {
		return
	}
	if p.says(weighted, first-12, p.tokenAt(b.End)+6) || p.speaksOfMistakes(first) {
		return
	}
	decimals := 0
	if !percent.Value.IsInt() {
		decimals = 1
	}
	want := right.FloatString(decimals) + "%"
	p.report(slip{Span: p.span(first, p.tokenAt(b.End)+1), kind: "percent", expected: want,
		message: fmt.Sprintf("%s of %s is %s, not %s", part.Value.RatString(), part.Quantity.Of.RatString(), want, percent.Value.FloatString(decimals)+"%")})
}

// near reports whether a figure agrees with a percentage as it is rounded, up or down.
func near(v *big.Rat, percent *quantity.Mention) bool {
	gap := new(big.Rat).Sub(v, percent.Value)
	return gap.Abs(gap).Cmp(percent.Step) < 0
}

// ranked are words before a number that make it a place in an order: "top 10 of 100".
var ranked = set("top first last next best worst rank ranked place level question task lesson test week month year stage phase round chapter episode")

var partitive = set("of")

var weighted = set("weighted adjusted weight weights approximately about roughly around nearly almost some estimated compared versus vs minus up down rise increase decrease increased decreased target")

// inBrackets reports whether b stands alone in parentheses right behind a, at most its noun between them.
func (p *prose) inBrackets(a, b language.Mention) bool {
	open, last := p.tokenAt(b.Start)-1, p.tokenAt(b.End-1)+1
	if p.word(open) != "(" || p.word(last) != ")" {
		return false
	}
	from := p.tokenAt(a.End-1) + 1
	for k := from; k < open; k++ {
		if !p.isWord(k) {
			return false
		}
	}
	return isDigit(b.Of(p.Text.Text)[0]) && open-from <= 3 && (open == from || a.Quantity.Noun.Len() > 0 && open <= p.tokenAt(a.Quantity.Noun.End-1)+1)
}

// ofWhole reports whether a ratio is worded as a part of a whole: "10 of 40", "10 out of the 40".
func (p *prose) ofWhole(start, end int) bool {
	return p.says(partitive, p.tokenAt(start), p.tokenAt(end-1))
}

// lasted holds "from 2014 to 2024 (five years)" against the years between. Years alone leave one year's room on either side.
func (p *prose) lasted(i int) {
	if i+1 >= len(p.Mentions) {
		return
	}
	a, b := p.Mentions[i], p.Mentions[i+1]
	if a.Temporal == nil || a.Temporal.Date == nil || b.Quantity == nil {
		return
	}
	d, q := a.Temporal.Date, b.Quantity
	if !d.Range || d.Deixis != temporal.Absolute || d.Approx || d.Swappable || d.Fiscal || d.From.IsZero() || !d.Until.After(d.From) || d.Bound != temporal.Closed ||
		q.Kind != quantity.Duration || q.Unit != "year" || q.Comparator != quantity.Exactly || q.Value == nil || !q.Value.IsInt() || q.Vague {
		return
	}
	between, behind := p.Text.Text[a.End:b.Start], p.word(p.tokenAt(b.End-1)+1)
	if !(between == " (" && behind == ")" || between == ", " && endsPhrase[behind]) || d.Grain > temporal.Year {
		return
	}
	low, high := d.Until.Year()-d.From.Year()-2, d.Until.Year()-d.From.Year()
	if d.Grain < temporal.Year { // ends between years
		low, high = high-1, high+1
	}
	n := q.Value.Num().Int64()
	if int64(low) <= n && n <= int64(high) || p.speaksOfMistakes(a.First) || p.says(interrupted, a.First-12, b.Last+12) {
		return
	}
	p.report(slip{Span: b.Span, kind: "duration", expected: fmt.Sprintf("%d to %d years", max(low, 0), high),
		message: fmt.Sprintf("%s is %d to %d years, not %d", a.Of(p.Text.Text), max(low, 0), high, n)})
}

var (
	endsPhrase  = map[string]bool{"": true, ".": true, ",": true, ";": true, ")": true}
	interrupted = set("break breaks interrupted interruption gap except excluding intermittently every each per over")
)

// age holds the age at which someone died against the years of birth and death.
func (p *prose) age(died int) {
	s := p.sentenceOf(died)
	born := -1
	for i := s.First; i < s.Last; i++ {
		switch w := p.word(i); {
		case w == "born" && born < 0 && i < died:
			born = i
		case w == "born", w == "died" && i != died, people[w]:
			return
		}
	}
	if born < 0 {
		return
	}
	birth, ok1 := p.onlyDate(born, died)
	death, ok2 := p.onlyDate(died, s.Last)
	age, at, ok3 := p.ageIn(died, s.Last)
	if !ok1 || !ok2 || !ok3 || p.speaksOfMistakes(died) {
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
	p.report(slip{Span: at.Span, kind: "number", expected: want,
		message: fmt.Sprintf("who was born in %d and died in %d was %s, not %d", birth.From.Year(), death.From.Year(), want, age)})
}

// people are words that bring in somebody else.
var people = set(`baptised baptized christened son daughter wife husband brother sister mother father child children twin they their parents
	widow his her spouse when after before since married emigrated moved`)

// onlyDate is the one date among tokens [first, last), if its year is stated.
func (p *prose) onlyDate(first, last int) (*temporal.Date, bool) {
	var found *temporal.Date
	for _, m := range p.Mentions {
		if m.First < first || m.First >= last || m.Temporal == nil || m.Temporal.Date == nil {
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

// ageIn is the one age that is stated among tokens [first, last): "aged 70", "at the age of 70", "at age 70".
func (p *prose) ageIn(first, last int) (age int, at language.Mention, ok bool) {
	for _, m := range p.Mentions {
		i := p.tokenAt(m.Start)
		if i < first || i >= last || m.Quantity == nil {
			continue
		}
		aged := p.word(i-1) == "aged" || p.word(i-1) == "age" || p.word(i-1) == "of" && p.word(i-2) == "age"
		q := m.Quantity
		if !aged || ok || q.Comparator != quantity.Exactly || q.Value == nil || !q.Value.IsInt() || q.Value.Sign() <= 0 || q.Value.Cmp(big.NewRat(130, 1)) > 0 {
			return 0, at, false
		}
		age, at, ok = int(q.Value.Num().Int64()), m, true
	}
	return age, at, ok
}

// fullYears is the number of birthdays from the first day to the second.
func fullYears(from, to time.Time) int {
	n := to.Year() - from.Year()
	if from.AddDate(n, 0, 0).After(to) {
		n--
	}
	return n
}
