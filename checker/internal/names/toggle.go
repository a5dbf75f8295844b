package names

import (
	"slices"

	"github.com/steadfact/steadfact/checker/internal/about"
	"github.com/steadfact/steadfact/checker/internal/restrict"
	"github.com/steadfact/steadfact/checker/internal/sentence"
	"github.com/steadfact/steadfact/checker/internal/statement"
	"github.com/steadfact/steadfact/internal/language/lexicon"
	"github.com/steadfact/steadfact/internal/source"
)

// judgeToggle judges whether something is so by default by an entry that tells what is so when a setting is on, and whether it is:
// "retry: whether failed jobs are retried (default: true)". It is not ok where the fact tells of no such default, or the sentence none.
func judgeToggle(c *about.Comparison, h int, held *statement.Held) (out about.Outcome, ok bool) {
	so, ok := heldToggle(c.St, held)
	k, on := toggleOf(c.Text)
	if !ok || k < 0 {
		return about.Outcome{}, false
	}
	out = about.Outcome{Held: h, Coverage: c.Account.Total, Score: 1, Reasons: []string{about.TooLittle}}
	inverse, clear := turnsOff(c.Text, k)
	switch {
	case c.Account.Missing != "":
		out.Reasons = []string{c.Account.Missing}
	case !clear || !sameToggle(c, held, k) || restrict.OnlySo(c, about.Candidate{Held: h, Mention: -1, First: k, Last: k + 1}) != "":
	case (on != inverse) == so:
		out.Verdict, out.Span, out.Reasons = about.Supported, c.Text.SpanOf(k, k+1), []string{"the sentence tells the same default"}
	default:
		out.Verdict, out.Span, out.Reasons = about.Contradicted, c.Text.SpanOf(k, k+1), []string{"the sentence tells another default"}
	}
	return out, true
}

// heldToggle is whether the statement says that something is so by default, or that it is not: "is [disabled] by default", "is [not] retried by
// default".
func heldToggle(st *statement.Statement, h *statement.Held) (so, ok bool) {
	if st.PresetWord() < 0 {
		return false, false
	}
	if st.IsDenial(h) {
		i := st.DeniedWord(h)
		off, isToggle := toggles[st.FormAt(i)]
		return isToggle && !off, i >= 0
	}
	if h.Last != h.First+1 || restrict.Denies(st.Reading) {
		return false, false
	}
	if so, ok = toggles[st.FormAt(h.First)]; ok {
		return so, true
	}
	return true, doneTo(st, h)
}

// doneTo reports whether a statement holds by a participle what is done to its subject: "failed jobs are [retried]".
func doneTo(st *statement.Statement, h *statement.Held) bool {
	return st.Words[h.First].Verb && st.IsParticiple(h.First) && sentence.BeForms[st.FormAt(st.GroupStart(h.First))]
}

// toggleOf is the word by which a sentence tells whether a setting is on by default, and whether it is; -1 for none. The sentence opens with the
// setting's name or has no other verb than those that tell more behind it.
func toggleOf(r *sentence.Reading) (k int, on bool) {
	for p := range r.Words {
		if r.Words[p].Stem == "default" && r.Words[p].Mention < 0 && p > 0 {
			if k, on = toggledAt(r, p); k >= 0 {
				return k, on
			}
		}
	}
	return -1, false
}

// toggledAt is the same of what stands beside the "default" at word p.
func toggledAt(r *sentence.Reading, p int) (k int, on bool) {
	if k = p + 1; r.FormAt(p-1) == "by" {
		for k = p - 2; k > 0 && r.Words[k].Sign; k-- {
		}
	}
	for k > p && k < len(r.Words) && (r.Words[k].Sign || sentence.PresetLinks[r.Words[k].Form]) {
		k++
	}
	on, ok := toggles[r.FormAt(k)]
	if !ok || k > p && k+1 < len(r.Words) && !r.Words[k+1].Sign || keyEnd(r, k) == 0 && !r.Fragment() {
		return -1, false
	}
	return k, on
}

// keyEnd is where the name of a setting ends with which a sentence opens that tells by word k whether that is on: an identifier, the words before a
// colon or a bracket, or before a verb by which it is given a value, "The option `cache` is set to `false`"; 0 where it opens with none.
func keyEnd(r *sentence.Reading, k int) int {
	if end := r.KeyEnd(); end > 0 {
		return end
	}
	for j := range min(k, keyWords) {
		w := &r.Words[j]
		if j > 0 && (w.Form == ":" || w.Form == "(") {
			return j
		}
		if w.Stem == "default" || w.Verb {
			if given := r.FormAt(j+1) == "to" || r.FormAt(j+1) == "set" || sentence.BeForms[w.Form] && r.Coded(k); j == 0 || !given {
				return 0
			}
			for n := j + 1; n < k; n++ {
				if f := r.FormAt(n); !r.Words[n].Sign && f != "to" && f != "set" {
					return 0
				}
			}
			return j
		}
	}
	return 0
}

// keyWords is how many words and signs the name of a setting may have that is no identifier, with the verb behind it.
const keyWords = 7

// turnsOff reports whether what an entry describes is off when its setting is on: "Disables colour". It is not clear where the entry denies
// something.
func turnsOff(r *sentence.Reading, value int) (off, clear bool) {
	on := false
	for k := range r.Words {
		w := &r.Words[k]
		switch f := w.Form; {
		case k == value:
		case refraining[w.Stem], sentence.Negations[f], f == "if" && r.FormAt(k+1) != "true" && r.FormAt(k+1) != "set":
			return false, false
		case w.Stem == "disable", f == "disabled", f == "false":
			off = true
		case w.Stem == "enable", f == "enabled", f == "true":
			on = true
		}
	}
	return off && !on, true
}

// sameToggle reports whether an entry is of what the statement says is so or not: it has all of that; and the statement all that the entry has,
// or all of the setting's name and what opens the rest.
func sameToggle(c *about.Comparison, h *statement.Held, value int) bool {
	for i := range c.St.Words {
		w := &c.St.Words[i]
		_, toggle := toggles[w.Form]
		if i >= h.First && i < h.Last || c.Understood[i] || !c.St.Content(i) || w.Stem == "default" || toggle {
			continue
		}
		if c.AccountedFor(i) < sentence.Akin {
			return false
		}
	}
	if _, toggle := toggles[c.St.FormAt(h.First)]; !toggle && doneTo(c.St, h) && !c.Text.Some(func(w *sentence.Word) bool { return w.Stem == c.St.Words[h.First].Stem }) {
		return false
	}
	key := keyEnd(c.Text, value)
	named := toldIn(c, 0, key, false)
	if named && saidBy(c, h, key) {
		return true
	}
	return toldIn(c, key, value, named) || key > 0 && toldIn(c, value+1, len(c.Text.Words), named)
}

// saidBy reports whether the name of a setting, which ends before word key, has all that the statement says is on or off.
func saidBy(c *about.Comparison, h *statement.Held, key int) bool {
	for i := range c.St.Words {
		w := &c.St.Words[i]
		if _, toggle := toggles[w.Form]; i >= h.First && i < h.Last && toggle || !c.St.Content(i) && !(i >= h.First && i < h.Last) || w.Stem == "default" || toggle {
			continue
		}
		if c.Links.By[i] < sentence.Akin || !slices.ContainsFunc(c.Links.To[i], func(j int) bool { return j < key }) {
			return false
		}
	}
	return true
}

// onlyDescribes reports whether what a sentence says with the held word at a span says nothing of a default: it only tells what a setting does,
// "Enables caching.", "Whether jobs are retried.", or what must first be done, "must be enabled".
func onlyDescribes(c *about.Comparison, h *statement.Held, at source.Span) bool {
	if _, ok := heldToggle(c.St, h); !ok || c.Text.PresetWord() >= 0 {
		return false
	}
	first, last := c.Text.WordsIn(at)
	v := last - 1
	if !c.Text.Words[v].Verb {
		if v = c.Text.Governor(first, last); v < 0 {
			_, toggle := toggles[c.Text.FormAt(last-1)]
			return !c.Text.Fragment() || !toggle && !c.Text.IsParticiple(last-1)
		}
	}
	g := c.Text.GroupStart(v)
	for k := g - 1; k >= 0 && !c.Text.BreaksPhrase(k); k-- {
		if w := &c.Text.Words[k]; w.Is(lexicon.Modal) || w.Form == "whether" || sentence.Cases[w.Form] {
			return true
		}
	}
	f := c.Text.FormAt(g)
	return f != "is" && f != "are" && !c.Text.Words[g].Is(lexicon.Auxiliary)
}

// toldIn reports whether words [first, last) of an entry tell something, and nothing that the statement has not; but for when, where or for what
// that is, behind it, where the rest may follow.
func toldIn(c *about.Comparison, first, last int, rest bool) bool {
	told := false
	for j := first; j < last; j++ {
		w := &c.Text.Words[j]
		switch {
		case w.Sign, w.Stem == "default", switching[w.Stem], sentence.Programmed[w.Stem], w.Form == "whether":
		case rest && told && (c.Text.IsPreposition(j) && w.Form != "of" || sentence.Cases[w.Form]):
			return true
		case c.Strange(j, sentence.Akin), w.Verb && w.Weight > 0 && c.Links.Used[j] < sentence.Akin:
			return false
		default:
			told = told || w.Weight > 1
		}
	}
	return told
}

// namesNothing reports whether a word tells that something is on or off, or that nothing is there, and is no name for anything.
func namesNothing(form string) bool {
	_, toggle := toggles[form]
	return toggle || blank[form] || sentence.Unset[form]
}

var (
	// blank are the words that a program has for nothing.
	blank = sentence.Set("none null nil")

	// toggles are the words by which something is told to be on or off.
	toggles = map[string]bool{"true": true, "yes": true, "on": true, "enabled": true, "false": false, "no": false, "off": false, "disabled": false}

	// switching are the verbs by which an entry tells that an option turns something on or off.
	switching = sentence.Set("enable disable turn switch toggle control activate deactivate")

	// refraining are words by which an entry tells what is not done, or not always.
	refraining = sentence.Set("skip prevent avoid ignore forbid suppress disallow hide omit exclude stop refuse reject deny no without unless only instead opt")
)
