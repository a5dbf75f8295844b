package names

import (
	"github.com/steadfact/steadfact/checker/internal/about"
	"github.com/steadfact/steadfact/checker/internal/sentence"
)

// adjuncts lists the names behind the preposition that belongs to word j, then those behind another one of place: in its
// clause, with nothing between that could take the preposition for itself.
func adjuncts(c *about.Comparison, j int, preposition string, proper bool) []about.Filler {
	return append(behind(c, j, func(p string) bool { return p == preposition }, proper),
		behind(c, j, func(p string) bool { return p != preposition && samePreposition(p, preposition) }, proper)...)
}

// behind lists the names behind the first such preposition that belongs to word j and has any: after it, or at the sentence's
// beginning.
func behind(c *about.Comparison, j int, such func(form string) bool, proper bool) []about.Filler {
	r := c.Text
	for k := j + 1; k < len(r.Words); k++ {
		w := &r.Words[k]
		if next := k + 1; (r.IsPreposition(k) || w.Form == "using") && such(w.Form) && w.Mention < 0 && next < len(r.Words) && r.Words[next].Mention < 0 {
			if fs := list(c, next, proper); len(fs) > 0 {
				return single(fs)
			}
			if w.Form == "of" && k == j+1 {
				return nil // "the body of a whale, near the house of X"
			}
		}
		if !r.Words[j].Verb && w.Form == "of" && (r.FormAt(k+1) == "a" || r.FormAt(k+1) == "an") {
			return nil // "the friend of a singer from X"
		}
		if w.Form == "and" && isVerbForm(r, k+1) { // "was born and raised in"
			k++
			continue
		}
		if joinsNouns(r, k) { // "as a midfielder or winger for"
			continue
		}
		if w.Form == "," && r.Words[k-1].Phrase >= 0 && k+1 < len(r.Words) && r.IsPreposition(k+1) && such(r.Words[k+1].Form) { // "in Y, near X"
			continue
		}
		if r.BreaksPhrase(k) && r.Words[k-1].Mention < 0 || w.Verb && (!r.IsLight(k) || hasOne(r, k)) || w.Form == "and" || w.Form == "or" {
			break
		}
	}
	if r.IsPreposition(0) && such(r.Words[0].Form) && r.Words[0].Clause <= r.Words[j].Clause {
		if f, ok := runAt(c, 1, true); ok && f.Last < len(r.Words) && r.Words[f.Last].Form == "," && r.Words[f.Last].Clause == 1 {
			return []about.Filler{f}
		}
	}
	return nil
}

// predicateAdjuncts lists the names behind the preposition in what the sentence says of the statement's subject: "Y is a
// band from X".
func predicateAdjuncts(c *about.Comparison, preposition string) []about.Filler {
	for k := range c.Text.Words {
		switch w := &c.Text.Words[k]; {
		case !w.Verb:
		case c.Text.IsCopula(k) && c.SameTheme(k):
			return firstAdjunct(c, c.Text.MainVerb(k)+1, preposition)
		case preposition == "from" && hailing[w.Stem] && c.SameTheme(k):
			return adjuncts(c, k, preposition, true)
		}
	}
	return nil
}

// hailing are the verbs that tell where somebody is from.
var hailing = sentence.Set("come hail immigrate emigrate originate")

// firstAdjunct lists the names behind the preposition in the noun phrases, joined by commas and "and", that begin at word i.
func firstAdjunct(c *about.Comparison, i int, preposition string) []about.Filler {
	r := c.Text
	for ; i < len(r.Words); i++ {
		w := &r.Words[i]
		switch {
		case r.IsPreposition(i) && samePreposition(w.Form, preposition):
			return single(list(c, i+1, true))
		case w.Form == "," || w.Form == "and" || w.Form == "-" || r.IsNominal(i) || r.IsDeterminer(i) || r.IsAdverb(i) || w.Mention >= 0 || r.IsQuote(i):
		default:
			return nil
		}
	}
	return nil
}

// hasOne reports whether the verb at word k says of its subject that it has something, which need not be all there is: "has shops in X".
func hasOne(r *sentence.Reading, k int) bool {
	o := r.ObjectOf(k)
	return r.Words[k].Stem == "have" && o >= 0 && r.Words[o].Mention < 0 && !seats[r.Words[o].Stem] && !r.Some(func(w *sentence.Word) bool { return foremost[w.Form] })
}

// joinsNouns reports whether word k joins two common nouns.
func joinsNouns(r *sentence.Reading, k int) bool {
	if f := r.Words[k].Form; f != "and" && f != "or" || k == 0 || k+1 >= len(r.Words) {
		return false
	}
	return r.IsNominal(k-1) && r.Words[k-1].Phrase < 0 && r.IsNominal(k+1) && r.Words[k+1].Phrase < 0
}

var (
	// seats are the nouns for the one place where somebody is at home.
	seats = sentence.Set("headquarters headquarter seat base hub home birthplace origin root")
	// foremost are the words for the one that counts most of several.
	foremost = sentence.Set("main head principal central chief registered primary sole only corporate global world")
)

// onlyHas reports whether the verb at word v says no more than that something is had of which the statement does not speak.
func onlyHas(c *about.Comparison, v int) bool {
	if !hasOne(c.Text, v) {
		return false
	}
	o := c.Text.ObjectOf(v)
	return c.Links.Used[v] == sentence.Unlinked && c.Links.Used[o] == sentence.Unlinked || c.Text.Indefinite(o) && c.Links.Used[o] < sentence.Exact
}
