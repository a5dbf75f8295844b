package sentence

import (
	"github.com/steadfact/steadfact/internal/language"
	"github.com/steadfact/steadfact/internal/language/lexicon"
)

// DenierOf is the verb that governs a mention and the word by which that is denied: "does not have", "failed to reach", "no team has";
// -1 when it is not, and for the verb when there is none.
func (r *Reading) DenierOf(m int) (verb, denier int) {
	said := &r.Mentions[m]
	first, last := r.WordsOf(m)
	if first >= last || said.Caps() || said.Floors() || r.Bounded(said) != said || r.NotUntil(said) {
		return -1, -1
	}
	v := r.Governor(first, last)
	if v < 0 || !r.Words[v].Verb {
		return -1, -1
	}
	if k := r.exceptBefore(first); k >= 0 {
		return v, k
	}
	g, fails := r.GroupStart(v), -1
	if g > 1 && r.Words[g-1].Form == "to" && (r.Words[g-2].Verb || r.Fails(g-2)) {
		if r.Fails(g - 2) {
			fails = g - 2
		}
		g = r.GroupStart(g - 2)
	}
	denier = r.negationIn(g, v, said)
	if denier < 0 {
		denier = r.nobodyBefore(g, said)
	}
	switch {
	case fails < 0:
		return v, denier
	case denier < 0:
		return v, fails
	}
	return v, -1 // "did not fail to reach"
}

// exceptBefore is the word by which the value at word i is left out of what is said: "every day except Monday"; -1 for none.
func (r *Reading) exceptBefore(i int) int {
	for k := i - 1; k >= 0 && k >= i-3; k-- {
		switch w := &r.Words[k]; {
		case Excepting[w.Form]:
			return k
		case !w.Is(lexicon.Preposition | lexicon.Determiner):
			return -1
		}
	}
	return -1
}

// LeftOutOf reports whether word i only says of which times, all of them, one is left out: "every day except Monday".
func (r *Reading) LeftOutOf(i int) bool {
	return Periods[r.Words[i].Stem] && Excepting[r.FormAt(i+1)] && i > 0 && PortionWords[r.Words[i-1].Form].low == One
}

// Excepting are the words that leave what follows out of what is said.
var Excepting = Set("except excepting excluding barring")

// FailsBefore reports whether what the verb at word j says is not done: "failed to reach".
func (r *Reading) FailsBefore(j int) bool { return j > 1 && r.Words[j-1].Form == "to" && r.Fails(j-2) }

// Fails reports whether what follows word i with "to" is not done.
func (r *Reading) Fails(i int) bool {
	return r.FormAt(i+1) == "to" && (failing[r.Words[i].Stem] || unable[r.Words[i].Form])
}

// negationIn is the negation that stands in the group of verbs from word g to word v, right before it or right behind it; -1 for none.
func (r *Reading) negationIn(g, v int, m *language.Mention) int {
	for g > 0 && (r.IsAdverb(g-1) || r.Words[g-1].Is(lexicon.Particle|lexicon.Auxiliary) || g > 1 && r.NoLonger(g-2)) {
		g--
	}
	for k := g; k < len(r.Words) && (k <= v || r.IsAdverb(k) || r.Words[k].Form == "no"); k++ {
		w := &r.Words[k]
		if Denying[w.Form] && !Limiting[r.FormAt(k+1)] && !m.Whole.Contains(w.Span) && (w.Form != "no" || r.NoLonger(k)) {
			return k
		}
	}
	return -1
}

// nobodyBefore is the word by which the subject of the verb at word g is nobody or nothing: "no team", "none of the lamps"; -1 for none.
func (r *Reading) nobodyBefore(g int, m *language.Mention) int {
	for k := g - 1; k >= 0 && r.Words[k].Clause == r.Words[g].Clause && !r.Words[k].Verb; k-- {
		w := &r.Words[k]
		if (Nobody[w.Form] || w.Form == "not") && w.Mention < 0 && !m.Whole.Contains(w.Span) && (k == 0 || r.Words[k-1].Sign || r.Words[k-1].Is(lexicon.Conjunction)) {
			return k
		}
	}
	return -1
}

// Denying are the words that deny the verb in whose group they stand.
var Denying = Set(`not never no neither n't didn't doesn't don't isn't wasn't weren't aren't hasn't haven't hadn't cannot can't won't wouldn't
	couldn't`)

// failing are the verbs of which what follows with "to" is not done, unable other words before such a "to".
var (
	failing = Set("fail refuse decline neglect omit forget")
	unable  = Set("unable yet impossible unwilling")
)

// NoLonger reports whether word i begins a "no longer".
func (r *Reading) NoLonger(i int) bool { return r.Words[i].Form == "no" && r.FormAt(i+1) == "longer" }

// Complement is the word that says what a form of "be" or "do" at word v only begins to say: "is never open" → open, "does not run" → run;
// v for other verbs and when there is none.
func (r *Reading) Complement(v int) int {
	be, do := r.Words[v].Stem == "be", r.Words[v].Stem == "do"
	if !be && !do {
		return v
	}
	for j := v + 1; j < len(r.Words); j++ {
		switch w := &r.Words[j]; {
		case w.Mention >= 0 || w.Sign || w.Phrase >= 0:
			return v
		case r.NoLonger(j):
			j++
		case w.Verb, w.Weight > 0 && (be && w.MayBe(lexicon.Adjective) || do && w.MayBe(lexicon.Verb)) && !r.IsAdverb(j):
			return j
		case !r.IsAdverb(j):
			return v
		}
	}
	return v
}

// Nobody are subjects that deny whatever is said of them.
var Nobody = Set("none nobody nothing no neither")

// NegatedAt reports whether a denial stands in the clause of word j.
func (r *Reading) NegatedAt(j int) bool {
	for k := range r.Words {
		if r.Words[k].Clause == r.Words[j].Clause && (Negations[r.Words[k].Form] || r.Words[k].Form == "no" && k+1 < len(r.Words)) {
			return true
		}
	}
	return false
}

// NotUntil reports whether the sentence denies something until the date of a mention, and so says that it happened then: "did not open
// until May 2013", "not until 2013 did it open".
func (r *Reading) NotUntil(m *language.Mention) bool {
	if !m.Dated() {
		return false
	}
	first, _ := r.WordsIn(m.Whole)
	j := min(first, len(r.Words)-1)
	for j > 0 && !Untils[r.Words[j].Form] && (j == first || r.IsAdverb(j) || r.Words[j].Is(lexicon.Preposition|lexicon.Determiner) || r.Words[j].Mostly(lexicon.Adjective)) {
		j--
	}
	if !Untils[r.Words[j].Form] {
		return false
	}
	for k := j - 1; k >= 0 && r.Words[k].Clause == r.Words[j].Clause; k-- {
		if w := &r.Words[k]; w.Is(lexicon.Negation) && w.Mention < 0 {
			return true
		}
	}
	return false
}

// Untils are the prepositions of a time up to a date.
var Untils = Set("until till")

// Limiting are words behind "not" with which it denies nothing: "not only approved".
var Limiting = Set("only just merely simply solely")
