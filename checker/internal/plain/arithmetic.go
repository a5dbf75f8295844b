package plain

import (
	"fmt"
	"strings"

	"github.com/steadfact/steadfact/checker/internal/sentence"
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

// lasted holds "from 2014 to 2024 (five years)" and "five years, from 2014 to 2024" against the time between.
func (p *prose) lasted(i int) {
	span, length, ok := p.spanAndLength(i)
	if !ok || p.speaksOfMistakes(span.First) || p.says(interrupted, p.Mentions[i].First-12, p.Mentions[i+1].Last+12) {
		return
	}
	low, usual, high := lengths(span.Temporal.Date, length.Quantity.Unit)
	n := int(length.Quantity.Value.Num().Int64())
	in := p.sentenceOf(span.First)
	if n >= usual && n <= high || n >= low && p.says(terms, in.First, in.Last) {
		return
	}
	doubtful := n >= low && n < usual
	if doubtful {
		low = usual
	}
	word := "to"
	if low+1 == high {
		word = "or"
	}
	want := fmt.Sprintf("%d %s %d %ss", max(low, 0), word, high, length.Quantity.Unit)
	p.report(Slip{Span: length.Span, Kind: "duration", Expected: want, doubtful: doubtful,
		Message: fmt.Sprintf("%s is %s, not %d", span.Of(p.Text.Text), want, n)})
}

// spanAndLength are mention i and the one behind it, when the one is a span of time and the other says in whole years or days how
// long it is.
func (p *prose) spanAndLength(i int) (span, length language.Mention, ok bool) {
	if i+1 >= len(p.Mentions) || p.Mentions[i+1].Start < p.Mentions[i].End {
		return span, length, false
	}
	span, length = p.Mentions[i], p.Mentions[i+1]
	between, behind := p.Text.Text[span.End:length.Start], p.word(p.tokenAt(length.End-1)+1)
	if span.Quantity != nil {
		span, length = length, span
		ok = between == " from " || between == ", from " && endsPhrase[behind]
	}
	ok = ok || between == " (" && behind == ")" || between == ", " && endsPhrase[behind]
	if !ok || span.Temporal == nil || span.Temporal.Date == nil || length.Quantity == nil {
		return span, length, false
	}
	d, q := span.Temporal.Date, length.Quantity
	known := d.Range && d.Deixis == temporal.Absolute && d.Bound == temporal.Closed && !d.Approx && !d.Swappable && !d.Fiscal
	exact := q.Kind == quantity.Duration && q.Comparator == quantity.Exactly && !q.Vague && q.Value != nil && q.Value.IsInt()
	if !known || !exact || d.From.IsZero() || !d.Until.After(d.From) || len(strings.Fields(length.Of(p.Text.Text))) != 2 { // five working days
		return span, length, false
	}
	return span, length, q.Unit == "year" && d.Grain <= temporal.Year || q.Unit == "day" && d.Grain == temporal.Day
}

// lengths are the fewest and the most years or days that a span of time may be said to have. From 2014 to 2024 are ten years, or
// eleven with both of them; nine full years (low, and not usual) lie there too, as reigns and lives are counted.
func lengths(d *temporal.Date, unit string) (low, usual, high int) {
	if unit == "day" {
		days := int(d.Until.Sub(d.From).Hours() / 24)
		return days - 1, days - 1, days
	}
	years := d.Until.Year() - d.From.Year()
	if d.Grain < temporal.Year { // ends between years
		return years - 3, years - 3, years + 1
	}
	return years - 2, years - 1, years
}

var (
	endsPhrase  = map[string]bool{"": true, ".": true, ",": true, ";": true, ")": true}
	interrupted = sentence.Set("break breaks interrupted interruption gap except excluding intermittently every each per over")
	// terms are words of lives and offices, whose years are counted from day to day.
	terms = sentence.Set(`reign reigned reigns rule ruled king queen emperor president premier chancellor minister office term terms served serve serving tenure
		mayor pope bishop governor ambassador director chair chaired held married marriage lived life worked career imprisoned prison`)
)
