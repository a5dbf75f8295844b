package names

import (
	"strings"

	"github.com/steadfact/steadfact/checker/internal/about"
	"github.com/steadfact/steadfact/checker/internal/restrict"
	"github.com/steadfact/steadfact/checker/internal/sentence"
	"github.com/steadfact/steadfact/checker/internal/statement"
	"github.com/steadfact/steadfact/internal/language/lexicon"
)

// presetName is what the sentence tells as the default of that for which the statement tells one, where that is another than the held name: a
// single word or code, "defaults to `isolated`", "The default is isolated.", "(default: isolated)", "By default, it runs in `isolated` mode".
func presetName(c *about.Comparison, h *statement.Held) (about.Filler, bool) {
	p := c.Text.PresetWord()
	if p < 0 || c.St.PresetWord() < 0 || namesNothing(c.St.FormAt(h.First)) || strings.Contains(c.St.TextOf(h.First, h.Last), " ") || !ofSamePreset(c, h, p) {
		return about.Filler{}, false
	}
	f, ok := presetBehind(c, p)
	if !ok {
		f, ok = presetBefore(c, p)
	}
	if !ok {
		f, ok = onlyCode(c, h, p)
	}
	if !ok || !c.Text.Coded(f.First) && (describing(c.Text, f.First) && !describing(c.St.Reading, h.First) || otherPart(c, h, f)) {
		return f, false // how it is: "The default format is fine."
	}
	v := c.Text.Governor(f.First, f.Last)
	f.Apposed = v < 0 || about.Parted(c.Text, min(v+1, f.Last), max(v, f.First))
	if namesNothing(c.Text.FormAt(f.First)) || shortened(c, h, f) || !samePath(c, h, f) || agreesWithAny(c, f) || c.AnyKnown(f.First, f.Last) {
		return f, false
	}
	return f, assertsName(c, h, f) && !presetOfCase(c, h, f) && restrict.RestrictedName(c, h, f.First, f.Last, f.Apposed) == ""
}

// presetOfCase reports whether a default that the sentence tells by a filler is that of a case of which the statement says nothing, "defaults to X when
// tests run", or is said to be whatever something else is: "defaults to the value of X".
func presetOfCase(c *about.Comparison, h *statement.Held, f about.Filler) bool {
	if c.Text.PresetWord() < 0 || c.St.PresetWord() < 0 {
		return false
	}
	for k := f.First; k < f.Last; k++ {
		if presetNouns[c.Text.Words[k].Stem] && c.Text.FormAt(k+1) == "of" {
			return true
		}
	}
	return restrict.OnlySo(c, about.Candidate{Held: c.St.IndexOf(h), Mention: -1, First: f.First, Last: f.First + 1}) != "" || c.Text.OpensCase() && !c.Text.WhenUnset() && !inKnownCase(c, f)
}

// describing reports whether word i tells how something is: an adjective, or what was done to it.
func describing(r *sentence.Reading, i int) bool {
	return r.Words[i].Mostly(lexicon.Adjective) || r.IsParticiple(i)
}

// ofSamePreset reports whether the default that word p of the sentence tells is that of the statement: all else that the statement says is
// there, a verb aside where the sentence tells its default by no other, no other default is told, and none of a setting with another name.
func ofSamePreset(c *about.Comparison, h *statement.Held, p int) bool {
	r := c.Text
	if sentence.Cases[r.Words[0].Form] && !r.WhenUnset() {
		return false
	}
	for k := p + 1; k < len(r.Words); k++ {
		if r.Words[k].Stem == "default" {
			return false
		}
	}
	for i := range c.St.Words {
		w := &c.St.Words[i]
		if i >= h.First && i < h.Last || c.Understood[i] || !c.St.Content(i) || w.Stem == "default" || c.AccountedFor(i) >= sentence.Akin {
			continue
		}
		if !w.Verb || r.FormAt(p-1) == "by" && r.FormAt(p-2) != "(" && r.FormAt(p-2) != "," {
			return false
		}
	}
	if head := presetHead(c.St, h); head >= 0 && max(c.Links.By[head], c.Nearby[head]) < sentence.Akin {
		before := c.Before()
		if before == nil || !r.TellsDefault() && r.PronounSubject() < 0 {
			return false
		}
		if has := about.ShareOf(c.Book, c.St, before).By; head >= len(has) || has[head] < sentence.Akin {
			return false
		}
	}
	if head := presetHead(c.St, h); head >= 0 && !c.St.Words[head].Verb && onlyDoneFor(c, head) {
		return false
	}
	if key, ok := r.KeyBefore(min(p+1, len(r.Words)-1)); ok && !c.AnyKnown(key.First, key.Last) {
		return false
	}
	return true
}

// onlyDoneFor reports whether the sentence has the statement's noun at word i only as a verb that tells what something is for: "the version to build for".
func onlyDoneFor(c *about.Comparison, i int) bool {
	for _, j := range c.Links.To[i] {
		if !c.Text.Words[j].Verb || c.Text.FormAt(j-1) != "to" {
			return false
		}
	}
	return len(c.Links.To[i]) > 0
}

// usedAs is what stands before the "as" of a default: "uses X as the default shell".
func usedAs(c *about.Comparison, p int) (about.Filler, bool) {
	r, k := c.Text, p-1
	if k > 0 && r.IsDeterminer(k) {
		k--
	}
	if k < 2 || r.Words[k].Form != "as" || p+1 >= len(r.Words) || !r.IsNominal(p+1) {
		return about.Filler{}, false
	}
	k = r.BeforeQuotes(k - 1)
	last := k + 1
	for k > 0 && r.Words[k-1].End == r.Words[k].Start && !r.IsQuote(k-1) {
		k--
	}
	v := k - 1
	for v > 0 && (r.IsQuote(v) || r.IsDeterminer(v)) {
		v--
	}
	if r.FormAt(v-1) == "to" && r.Opens(v-1) {
		return about.Filler{}, false // "To use X as the default shell, …"
	}
	return about.Filler{First: k, Last: last}, v >= 0 && r.Words[v].Stem == "use" && r.Words[k].Mention < 0 && r.Words[k].Weight > 0
}

// presetHead is the noun for that of which the statement tells a default; -1 for none.
func presetHead(st *statement.Statement, h *statement.Held) int {
	if s := st.SlotOf(h); s.Anchor >= 0 && !st.Words[s.Anchor].Verb {
		return s.Anchor
	}
	if v := st.Governor(h.First, h.Last); v >= 0 {
		return st.SubjectOf(v).Head
	}
	return -1
}

// presetBehind is what word p leads to: "default: X", "default value is X", "defaults to X", "by default X" in brackets.
func presetBehind(c *about.Comparison, p int) (about.Filler, bool) {
	r, k, led := c.Text, p+1, false
	if r.FormAt(p-1) == "by" && r.FormAt(p-2) != "(" {
		return about.Filler{}, false
	}
	for ; k < len(r.Words); k++ {
		switch w := &r.Words[k]; {
		case w.Form == "." || w.Form == "," || w.Form == ")" || w.Form == ";":
			return about.Filler{}, false
		case w.Sign, w.Form == "is", w.Form == "are", w.Form == "to", w.Form == "set" && led:
			led = true
			continue
		case r.IsDeterminer(k), !led && (presetNouns[w.Stem] || r.IsNominal(k) && c.Links.Used[k] >= sentence.Akin), !led && w.Form == "of":
			continue
		}
		break
	}
	if !led && !r.Coded(k) && r.FormAt(p-1) != "(" {
		return about.Filler{}, false
	}
	f, ok := codeAt(c, k)
	return f, ok && !(r.FormAt(f.Last) == "," && r.Words[f.Last].End < len(r.Text) && k > p+2 && r.FormAt(k-1) == "(") // one of several
}

// presetNouns are the nouns for what a default is.
var presetNouns = sentence.Set("value setting option")

// presetBefore is what stands right before "by default" as an aside: "(isolated by default)", ", isolated by default".
func presetBefore(c *about.Comparison, p int) (about.Filler, bool) {
	r, k := c.Text, p-2
	if f, ok := usedAs(c, p); ok {
		return f, true
	}
	if k < 1 || r.FormAt(p-1) != "by" {
		return about.Filler{}, false
	}
	k = r.BeforeQuotes(k)
	for k > 0 && r.Words[k-1].End == r.Words[k].Start && !r.IsQuote(k-1) && r.Words[k-1].Form != "(" {
		k--
	}
	b := r.BeforeQuotes(k - 1)
	if b < 0 || r.FormAt(b) != "(" && r.FormAt(b) != "," {
		return about.Filler{}, false
	}
	return codeAt(c, k)
}
