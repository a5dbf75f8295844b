package checker

import (
	"slices"
	"strings"
	"time"

	"github.com/steadfact/steadfact/checker/internal/sentence"
	"github.com/steadfact/steadfact/internal/document"
	"github.com/steadfact/steadfact/internal/language"
	"github.com/steadfact/steadfact/internal/source"
)

// holdMeasured holds a block against the facts, and a number that stands in a table by itself as what a header says that it is. By itself it is no
// amount of anything.
func (p *pass) holdMeasured(b *document.Block, hold func(*document.Block)) {
	findings, supported := len(p.result.Findings), len(p.result.Supported)
	hold(b)
	cell := p.withUnit(b)
	if cell == nil {
		return
	}
	bare := slices.DeleteFunc(p.result.Findings[findings:], func(f Finding) bool { return f.Kind == string(language.Quantity) })
	if p.result.Findings = p.result.Findings[:findings+len(bare)]; len(bare) == 0 && len(p.result.Supported) == supported {
		hold(cell)
	}
}

// measured is a table's header or first cell that says in what unit the numbers beside it are.
type measured struct {
	unit string          // as it stands behind a number: " ms", " requests per minute"; "" where it says none
	of   string          // what the numbers are then: "" of any, "number" or "money"
	name *document.Block // the same without the unit; nil where nothing is left
}

// withUnit is a cell with a bare number, told with the unit that the header of its column or the first cell of its row says: "40" under
// "Timeout (s)"; nil for any other block.
func (p *pass) withUnit(b *document.Block) *document.Block {
	if b.Kind != document.Cell || b.Row == nil || strings.ContainsAny(b.Row.Text, "(,") || len(b.Text) > bareBytes || !strings.ContainsAny(b.Text, "0123456789") {
		return nil
	}
	kind := p.bareNumber(b)
	if kind == "" {
		return nil
	}
	for _, from := range []*document.Block{b.Column, b.Row} {
		if from == nil {
			continue
		}
		if m := p.measuredBy(from); m.unit != "" && (m.of == "" && kind == "number" || m.of == kind) {
			t := b.Told(source.Span{End: len(b.Text)}, "", m.unit, nil)
			t.Kind, t.Row, t.Column, t.LeadIn, t.Before = b.Kind, b.Row, b.Column, b.LeadIn, b.Before
			if from == b.Column {
				t.Column = m.name
			} else {
				t.Row = m.name
			}
			return t
		}
	}
	return nil
}

// bareBytes is how long a cell is at most that holds a number alone.
const bareBytes = 24

// bareNumber says whether a cell is nothing but a number, or an amount of money; "" for anything else.
func (p *pass) bareNumber(b *document.Block) string {
	t := p.reading(b).text
	if len(t.Mentions) != 1 || t.Mentions[0].Span != (source.Span{End: len(b.Text)}) || t.Mentions[0].Quantity == nil {
		return ""
	}
	switch q := t.Mentions[0].Quantity; {
	case t.Mentions[0].Kind == language.Money && !strings.Contains(q.Unit, " per "):
		return "money"
	case t.Mentions[0].Kind == language.Number && q.Unit == "":
		return "number"
	}
	return ""
}

// unitBeside is the unit that the name or the description of a setting ends with, of whose default a cell gives the bare number: "Check interval
// (seconds)"; "" for none.
func (p *pass) unitBeside(b *document.Block, described string) string {
	if b.Kind != document.Cell || b.Row == nil || p.bareNumber(b) != "number" {
		return ""
	}
	for _, m := range []measured{p.measuredBy(b.Row), readUnit(&document.Block{Text: described})} {
		if m.unit != "" && m.of != "money" {
			return m.unit
		}
	}
	return ""
}

// measuredBy reads a header once.
func (p *pass) measuredBy(h *document.Block) measured {
	m, known := p.units[h]
	if !known {
		m = readUnit(h)
		if p.units == nil {
			p.units = map[*document.Block]measured{}
		}
		p.units[h] = m
	}
	return m
}

// readUnit finds the unit that a header says: "Timeout (s)", "Timeout in seconds", "Seconds", "Price per month", "Monthly price", "Requests per
// minute".
func readUnit(h *document.Block) measured {
	text := strings.TrimRight(h.Text, " :.")
	if open := strings.LastIndexAny(text, "(["); open > 1 && text[open-1] == ' ' && strings.HasSuffix(text, closing[text[open]]) {
		return unitBehind(h, strings.TrimPrefix(text[open+1:len(text)-1], "in "), text[:open])
	}
	if name, unit, ok := cutLast(text, " in ", ", "); ok {
		return unitBehind(h, unit, name)
	}
	if name, per, ok := cutLast(text, " per ", " / "); ok && sentence.Periods[strings.ToLower(per)] {
		if words := strings.Fields(name); len(words) == 1 && !priced[strings.ToLower(name)] {
			return measured{unit: " " + strings.ToLower(name) + " per " + strings.ToLower(per), of: "number"}
		}
		return measured{unit: " per " + strings.ToLower(per), of: "money", name: named(h, name)}
	}
	if first, rest, ok := strings.Cut(text, " "); ok && periodic[strings.ToLower(first)] != "" && priced[strings.ToLower(rest)] {
		name := named(h, text)
		name.Text = rest
		return measured{unit: " per " + periodic[strings.ToLower(first)], of: "money", name: name}
	}
	return unitBehind(h, strings.ToLower(text), "")
}

// unitBehind is what a header says whose unit is written so, if it is one.
func unitBehind(h *document.Block, unit, name string) measured {
	if unit = strings.TrimSpace(unit); unit == "" || strings.ContainsAny(unit, "0123456789") {
		return measured{}
	}
	text := "2 " + unit
	t := language.Read(text, time.Time{})
	if len(t.Mentions) != 1 || t.Mentions[0].Span != (source.Span{End: len(text)}) {
		return measured{}
	}
	if q := t.Mentions[0].Quantity; q == nil || t.Mentions[0].Kind == language.Number || q.Dimension == "" && t.Mentions[0].Kind == language.Quantity {
		return measured{}
	}
	return measured{unit: " " + unit, name: named(h, name)}
}

// named is a header cut down to its name; nil for none.
func named(h *document.Block, name string) *document.Block {
	if name = strings.TrimSpace(name); name == "" {
		return nil
	}
	cut := *h
	cut.Text = name
	return &cut
}

// cutLast cuts a text at the last of the separators that stands in it.
func cutLast(text string, separators ...string) (before, after string, ok bool) {
	for _, s := range separators {
		if i := strings.LastIndex(text, s); i > 0 {
			return text[:i], text[i+len(s):], true
		}
	}
	return "", "", false
}

var (
	closing = map[byte]string{'(': ")", '[': "]"}

	// priced are headers under which amounts of money stand.
	priced = sentence.Set("price cost fee rate charge rent pay salary wage stipend allowance budget prices costs fees")

	// periodic are the adjectives for what comes in each of a period.
	periodic = map[string]string{"hourly": "hour", "daily": "day", "weekly": "week", "monthly": "month", "yearly": "year", "annual": "year", "quarterly": "quarter"}
)
