package quantity

import (
	"strings"

	"github.com/steadfact/steadfact/internal/language/number"
	"github.com/steadfact/steadfact/internal/language/token"
	"github.com/steadfact/steadfact/internal/source"
)

func Recognize(text string, toks []token.Token, taken []bool, sents []token.Sentence) []Mention {
	var out []Mention
	for i := 0; i < len(toks); {
		if taken[i] {
			i++
			continue
		}
		n, ok := number.Parse(text, toks, i)
		if !ok || n.Value == nil {
			i++
			continue
		}
		m := Mention{First: n.First, Last: n.Last}
		m.Span = source.Span{Start: int(toks[n.First].Start), End: int(toks[n.Last-1].End)}
		m.Whole, m.Core = m.Span, m.Span
		m.Value, m.Step, m.Worded = n.Value, n.Step, n.Worded
		if n.Ordinal {
			m.Kind = Ordinal
		}
		if n.First > 0 && strings.Contains("$€£", toks[n.First-1].Of(text)) {
			m.Kind, m.Unit, m.Dimension = Money, toks[n.First-1].Of(text), "money"
		}
		if n.Last < len(toks) {
			w := toks[n.Last]
			s := strings.ToLower(w.Of(text))
			switch {
			case s == "%" || s == "percent":
				m.Kind, m.Unit, m.Dimension = Percent, "percent", "percent"
			case w.Kind == token.Word && !n.Ordinal:
				j := n.Last
				for j < len(toks) && toks[j].Kind == token.Word && j < n.Last+4 && !stopw[strings.ToLower(toks[j].Of(text))] {
					j++
				}
				if j > n.Last {
					m.Noun = source.Span{Start: int(toks[n.Last].Start), End: int(toks[j-1].End)}
					m.Unit = strings.TrimSuffix(strings.ToLower(toks[j-1].Of(text)), "s")
				}
			}
		}
		prev := func(k int) string {
			if n.First-k >= 0 {
				return strings.ToLower(toks[n.First-k].Of(text))
			}
			return ""
		}
		switch {
		case prev(1) == "than" && (prev(2) == "more" || prev(2) == "higher"), prev(1) == "over":
			m.Comparator = MoreThan
		case prev(1) == "than" && (prev(2) == "less" || prev(2) == "fewer" || prev(2) == "lower"), prev(1) == "under":
			m.Comparator = LessThan
		case prev(1) == "about" || prev(1) == "approximately" || prev(1) == "some":
			m.Comparator = About
		}
		out = append(out, m)
		i = n.Last
	}
	return out
}

var stopw = map[string]bool{}

func init() {
	for _, w := range strings.Fields("in on at of the a an and or for to by with from as is are was were has have been per than that which who into after before during between") {
		stopw[w] = true
	}
}
