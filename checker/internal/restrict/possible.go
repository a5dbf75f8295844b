package restrict

import (
	"fmt"

	"github.com/steadfact/steadfact/checker/internal/about"
	"github.com/steadfact/steadfact/checker/internal/sentence"
	"github.com/steadfact/steadfact/internal/language/lexicon"
	"github.com/steadfact/steadfact/internal/language/quantity"
)

// settable: what something can be set to is not what it is: "you can set it to keep 500 entries".
func settable(c *about.Comparison, d about.Candidate) string {
	h := &c.St.Held[d.Held]
	f := c.St.Governor(h.First, h.Last)
	permits := f >= 0 && sentence.Permitting[c.St.Words[f].Stem]
	for j := d.First - 1; j > 0 && c.Text.Words[j].Clause == c.Text.Words[d.First].Clause; j-- {
		w := &c.Text.Words[j]
		if !w.Verb || !setters[w.Stem] || c.Links.Used[j] >= sentence.Akin || permits && mayDo(c.Text, j) {
			continue
		}
		k := j - 1
		for k > 0 && (c.Text.Words[k].Form == "be" || c.Text.IsAdverb(k)) {
			k--
		}
		if m := &c.Text.Words[k]; m.Is(lexicon.Modal) && allowing[m.Form] {
			return fmt.Sprintf("the sentence tells what is possible (%q)", c.Text.TextOf(k, j+1))
		}
	}
	v := c.Text.Governor(d.First, d.Last)
	if v < 0 || v > d.First || !changers[c.Text.Words[v].Stem] || c.Links.Used[v] >= sentence.Akin {
		return ""
	}
	if c.Text.Urged(v) && !c.St.Urged(max(f, 0)) && !modalBefore(c.St.Reading, max(f, 0)) {
		return fmt.Sprintf("the sentence asks to have it otherwise (%q)", c.Text.Surface(v))
	}
	return ""
}

var (
	// changers are the verbs by which somebody is asked to have something otherwise than it is.
	changers = sentence.Set(`change adjust raise lower increase decrease reduce extend double halve bump tune override customise customize update upgrade
		downgrade migrate`)
	// setters are the verbs by which a value is chosen, allowing the modals before them by which a choice is given.
	setters  = sentence.More(changers, "set configure choose pick select buy order request tell ask let make instruct force allow permit enable")
	allowing = sentence.Set("can may could might")
)

// limitsDefault: the most or the least that something may be is not what it is by default.
func limitsDefault(c *about.Comparison, d about.Candidate) string {
	q := c.Text.Mentions[d.Mention].Quantity
	if q == nil || q.Comparator == quantity.Exactly && !c.Text.SaidBefore(d.First, sentence.Greatest) && !c.Text.SaidBefore(d.First, sentence.Least) {
		return ""
	}
	if f, _ := c.Quantities(d); f == nil || f.Comparator != quantity.Exactly {
		return ""
	}
	if i := c.St.PresetWord(); i >= 0 && c.Links.By[i] == sentence.Unlinked {
		return "the sentence tells a limit, the fact a default"
	}
	return ""
}

// setsOther: what somebody sets or raises something to is not what it is by default.
func setsOther(c *about.Comparison, d about.Candidate) string {
	v := c.Text.Governor(d.First, d.Last)
	if v < 0 || v > d.First || !setters[c.Text.Words[v].Stem] || c.Links.Used[v] > sentence.Unlinked || c.Context.Heads("default") {
		return ""
	}
	if i := c.St.PresetWord(); i >= 0 && c.Links.By[i] == sentence.Unlinked {
		return fmt.Sprintf("the fact tells a default, the sentence what something is changed to (%q)", c.Text.Surface(v))
	}
	return ""
}

// merelyDone: how much there was is not how much is allowed: "received 60 requests per minute".
func merelyDone(c *about.Comparison, d about.Candidate) string {
	f, t := c.Quantities(d)
	i, v := governors(c, d)
	if f == nil || t == nil || i < 0 || v < 0 || !sentence.Permitting[c.St.Words[i].Stem] || t.Comparator != quantity.Exactly || v > d.First {
		return ""
	}
	if w := &c.Text.Words[v]; w.Stem == "be" || w.Stem == "have" || sentence.Capping[w.Stem] || c.Links.Used[v] > sentence.Unlinked || c.Text.SaidBefore(d.First, sentence.Greatest) {
		return ""
	}
	if modalAhead(c.Text, v) {
		return ""
	}
	return "the fact says what is allowed, the sentence what is so"
}

// modalAhead reports whether a modal verb stands anywhere before the group of the verb at word v, in its clause.
func modalAhead(r *sentence.Reading, v int) bool {
	for j := r.GroupStart(v) - 1; j >= 0 && r.Words[j].Clause == r.Words[v].Clause; j-- {
		if r.Words[j].Is(lexicon.Modal) {
			return true
		}
	}
	return false
}

// merelyThere: how many there are somewhere is not how many it can hold, or was built for: "The jail now holds 310 prisoners".
func merelyThere(c *about.Comparison, d about.Candidate) string {
	h := &c.St.Held[d.Held]
	i, v := governors(c, d)
	if _, t := c.Quantities(d); t == nil || t.Comparator != quantity.Exactly || i < 0 || v < 0 || modalBefore(c.Text, v) {
		return ""
	}
	built := designing[c.St.Words[i].Stem] && BeforeWhole(c.St.Reading, h.Mention) == "for"
	if !built && !(modalBefore(c.St.Reading, i) && c.Text.Some(isNow)) || designing[c.Text.Words[v].Stem] || c.Links.Used[v] > sentence.Unlinked && !c.Text.Some(isNow) {
		return ""
	}
	return "the fact says how many there can be, the sentence how many there are"
}

// modalBefore reports whether a modal verb stands in the group of the verb at word v, or right before it.
func modalBefore(r *sentence.Reading, v int) bool {
	for j := r.GroupStart(v); j <= v; j++ {
		if r.Words[j].Is(lexicon.Modal) {
			return true
		}
	}
	k := r.GroupStart(v) - 1
	for k > 0 && r.IsAdverb(k) {
		k-- // "can now hold"
	}
	return k >= 0 && r.Words[k].Is(lexicon.Modal)
}

// isNow reports whether a word tells that something is so at present.
func isNow(w *sentence.Word) bool { return present[w.Form] }

// designing are the verbs for what something was made to hold.
var designing = sentence.Set("build design plan intend mean lay conceive")

// onAverage: what is so on average is neither a limit nor what is so each time.
func onAverage(c *about.Comparison, d about.Candidate) string {
	if c.St.Some(func(w *sentence.Word) bool { return w.Stem == "average" }) || c.Text.Mentions[d.Mention].Quantity == nil {
		return ""
	}
	for j := 1; j < len(c.Text.Words); j++ {
		if c.Text.Words[j].Form == "average" && c.Text.Words[j-1].Form == "on" && c.Text.Words[j].Clause == c.Text.Words[d.First].Clause {
			return `the sentence speaks of an average`
		}
	}
	return ""
}

// unsure: what might or should be so need not be.
func unsure(c *about.Comparison, d about.Candidate) string {
	v := c.Text.Governor(d.First, d.Last)
	if v < 0 || c.St.Some(func(w *sentence.Word) bool { return w.Is(lexicon.Modal) }) {
		return ""
	}
	for k := v; k >= 0 && (k == v || c.Text.Words[k].Function && !c.Text.Words[k].Is(lexicon.Pronoun) || c.Text.IsAdverb(k)); k-- {
		if w := c.Text.FormAt(k); doubting[w] {
			return fmt.Sprintf("the sentence says what need not be (%q)", w)
		}
	}
	return ""
}

// doubting are the modal verbs of what need not be so.
var doubting = sentence.Set("might could would should")
