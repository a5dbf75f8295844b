package checker

import (
	"fmt"

	"github.com/steadfact/steadfact/internal/language/lexicon"
	"github.com/steadfact/steadfact/internal/language/quantity"
)

// settable: what something can be set to is not what it is: "you can set it to keep 500 entries".
func (c *comparison) settable(d candidate) string {
	for j := d.first - 1; j > 0 && c.text.words[j].clause == c.text.words[d.first].clause; j-- {
		w := &c.text.words[j]
		if !w.verb || !setters[w.stem] || c.links.used[j] >= akin {
			continue
		}
		k := j - 1
		for k > 0 && (c.text.words[k].form == "be" || c.text.isAdverb(k)) {
			k--
		}
		if m := &c.text.words[k]; m.is(lexicon.Modal) && allowing[m.form] {
			return fmt.Sprintf("the sentence tells what is possible (%q)", c.text.textOf(k, j+1))
		}
	}
	return ""
}

var (
	// setters are the verbs by which a value is chosen, allowing the modals before them by which a choice is given.
	setters  = set("set configure change adjust raise lower increase decrease reduce extend choose select override customise customize buy order request tell ask let make instruct force allow permit enable")
	allowing = set("can may could might")
)

// limitsDefault: the most or the least that something may be is not what it is by default.
func (c *comparison) limitsDefault(d candidate) string {
	q := c.text.mentions[d.mention].Quantity
	if q == nil || q.Comparator == quantity.Exactly && !c.text.saidBefore(d.first, greatest) && !c.text.saidBefore(d.first, least) {
		return ""
	}
	if f, _ := c.quantities(d); f == nil || f.Comparator != quantity.Exactly {
		return ""
	}
	for i := range c.st.words {
		if c.st.words[i].stem == "default" && c.links.by[i] == unlinked {
			return "the sentence tells a limit, the fact a default"
		}
	}
	return ""
}

// onAverage: what is so on average is neither a limit nor what is so each time.
func (c *comparison) onAverage(d candidate) string {
	if c.st.some(func(w *word) bool { return w.stem == "average" }) || c.text.mentions[d.mention].Quantity == nil {
		return ""
	}
	for j := 1; j < len(c.text.words); j++ {
		if c.text.words[j].form == "average" && c.text.words[j-1].form == "on" && c.text.words[j].clause == c.text.words[d.first].clause {
			return `the sentence speaks of an average`
		}
	}
	return ""
}
