package checker

import (
	"github.com/steadfact/steadfact/internal/language"
	"github.com/steadfact/steadfact/internal/language/lexicon"
)

// denierOf is the verb that governs a mention and the word by which that is denied: "does not have", "failed to reach", "no team has";
// -1 when it is not, and for the verb when there is none.
func (r *reading) denierOf(m int) (verb, denier int) {
	said := &r.mentions[m]
	first, last := r.wordsOf(m)
	if first >= last || said.Caps() || said.Floors() || r.bounded(said) != said || r.notUntil(said) {
		return -1, -1
	}
	v := r.governor(first, last)
	if v < 0 || !r.words[v].verb {
		return -1, -1
	}
	if k := r.exceptBefore(first); k >= 0 {
		return v, k
	}
	g, fails := r.groupStart(v), -1
	if g > 1 && r.words[g-1].form == "to" && (r.words[g-2].verb || r.fails(g-2)) {
		if r.fails(g - 2) {
			fails = g - 2
		}
		g = r.groupStart(g - 2)
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
func (r *reading) exceptBefore(i int) int {
	for k := i - 1; k >= 0 && k >= i-3; k-- {
		switch w := &r.words[k]; {
		case leavingOut[w.form]:
			return k
		case !w.is(lexicon.Preposition | lexicon.Determiner):
			return -1
		}
	}
	return -1
}

// leftOutOf reports whether word i only says of which times, all of them, one is left out: "every day except Monday".
func (r *reading) leftOutOf(i int) bool {
	return periods[r.words[i].stem] && leavingOut[r.formAt(i+1)] && i > 0 && portionWords[r.words[i-1].form].low == one
}

// leavingOut are the words that leave what follows out of what is said.
var leavingOut = set("except excepting excluding save barring")

// failsBefore reports whether what the verb at word j says is not done: "failed to reach".
func (r *reading) failsBefore(j int) bool { return j > 1 && r.words[j-1].form == "to" && r.fails(j-2) }

// fails reports whether what follows word i with "to" is not done.
func (r *reading) fails(i int) bool {
	return r.formAt(i+1) == "to" && (failing[r.words[i].stem] || unable[r.words[i].form])
}

// negationIn is the negation that stands in the group of verbs from word g to word v, right before it or right behind it; -1 for none.
func (r *reading) negationIn(g, v int, m *language.Mention) int {
	for g > 0 && (r.isAdverb(g-1) || r.words[g-1].is(lexicon.Particle|lexicon.Auxiliary) || g > 1 && r.noLonger(g-2)) {
		g--
	}
	for k := g; k < len(r.words) && (k <= v || r.isAdverb(k) || r.words[k].form == "no"); k++ {
		w := &r.words[k]
		if denying[w.form] && !limiting[r.formAt(k+1)] && !m.Whole.Contains(w.Span) && (w.form != "no" || r.noLonger(k)) {
			return k
		}
	}
	return -1
}

// nobodyBefore is the word by which the subject of the verb at word g is nobody or nothing: "no team", "none of the lamps"; -1 for none.
func (r *reading) nobodyBefore(g int, m *language.Mention) int {
	for k := g - 1; k >= 0 && r.words[k].clause == r.words[g].clause && !r.words[k].verb; k-- {
		w := &r.words[k]
		if (nobody[w.form] || w.form == "not") && w.mention < 0 && !m.Whole.Contains(w.Span) && (k == 0 || r.words[k-1].sign || r.words[k-1].is(lexicon.Conjunction)) {
			return k
		}
	}
	return -1
}

// denying are the words that deny the verb in whose group they stand.
var denying = set(`not never no neither n't didn't doesn't don't isn't wasn't weren't aren't hasn't haven't hadn't cannot can't won't wouldn't
	couldn't`)

// failing are the verbs of which what follows with "to" is not done, unable other words before such a "to".
var (
	failing = set("fail refuse decline neglect omit forget")
	unable  = set("unable yet impossible unwilling")
)

// noLonger reports whether word i begins a "no longer".
func (r *reading) noLonger(i int) bool { return r.words[i].form == "no" && r.formAt(i+1) == "longer" }

// complement is the word that says what a form of "be" or "do" at word v only begins to say: "is never open" → open, "does not run" → run;
// v for other verbs and when there is none.
func (r *reading) complement(v int) int {
	be, do := r.words[v].stem == "be", r.words[v].stem == "do"
	if !be && !do {
		return v
	}
	for j := v + 1; j < len(r.words); j++ {
		switch w := &r.words[j]; {
		case w.mention >= 0 || w.sign || w.phrase >= 0:
			return v
		case r.noLonger(j):
			j++
		case w.verb, w.weight > 0 && (be && w.mayBe(lexicon.Adjective) || do && w.mayBe(lexicon.Verb)) && !r.isAdverb(j):
			return j
		case !r.isAdverb(j):
			return v
		}
	}
	return v
}

// deniesOf reports whether the sentence denies that the words before word last do what somebody does in the statement: "members may not
// vote".
func (c *comparison) deniesOf(last int) bool {
	denied := false
	for k := last; k < len(c.text.words); k++ {
		w := &c.text.words[k]
		switch {
		case denying[w.form] && !limiting[c.text.formAt(k+1)]:
			denied = true
		case w.verb && !w.function:
			return denied && c.st.some(func(f *word) bool { return f.verb && f.stem == w.stem })
		case !w.verb && !c.text.isAdverb(k) && !w.is(lexicon.Modal):
			return false
		}
	}
	return false
}
