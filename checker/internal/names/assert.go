package names

import (
	"github.com/steadfact/steadfact/checker/internal/about"
	"github.com/steadfact/steadfact/checker/internal/restrict"
	"github.com/steadfact/steadfact/checker/internal/sentence"
	"github.com/steadfact/steadfact/checker/internal/statement"
	"github.com/steadfact/steadfact/internal/language/lexicon"
)

// assertsName reports whether the sentence asserts what it says of a filler, and of the time that the statement speaks of.
// The verb of a sentence that merely mentions somebody by a role says nothing about the time of the role: "the mayor, Ann
// Lee, announced" is about who is mayor now.
func assertsName(c *about.Comparison, h *statement.Held, f about.Filler) bool {
	if c.Text.Asks() || !f.Timeless && otherDate(c, h, f) || !f.Apposed && restrict.OnlyMeant(c, f.First) >= 0 {
		return false
	}
	if f.Bound && everDone(c, f.Anchor) {
		return false
	}
	clauses := clausesOf(c, f)
	for i := range c.Text.Words {
		w := &c.Text.Words[i]
		if w.Mention >= 0 || f.First <= i && i < f.Last || i == 0 && inKnownCase(c, f) || restrict.Has(c, w.Form) || tellsOfBeginning(c.St, w.Form) || restrict.BothPlan(c, w.Form) {
			continue
		}
		said := clauses[w.Clause]
		supposes := sentence.Suppositions[w.Form] && !w.Is(lexicon.Modal) && !restrict.TellsCause(c.Text, i) || modalOf(c.Text, i, f) && !rulesBy(c, h, f, i)
		if said && !f.Apposed && (sentence.Negations[w.Form] || supposes) {
			return false
		}
		if f.Timeless {
			continue
		}
		if elsewhen[w.Form] && (said || besides(c, clauses, w.Clause)) || sentence.Former[w.Form] && datesRole(c, i, f, clauses) {
			return false
		}
	}
	return true
}

// inKnownCase reports whether the sentence opens, before a filler, with a condition that the statement tells of as well, or that only points
// back: "If this happens,".
func inKnownCase(c *about.Comparison, f about.Filler) bool {
	if !c.Text.OpensCase() {
		return false
	}
	strange := false
	for j := 1; j < f.First; j++ {
		switch w := &c.Text.Words[j]; {
		case w.Sign && sentence.PartsClauses(w.Form):
			return !strange
		case w.Weight > 1 && w.Mention < 0 && c.Links.Used[j] > sentence.Broader:
			return true
		case w.Mention >= 0 || w.Weight > 1 && !happening[w.Stem]:
			strange = true
		}
	}
	return false
}

// happening are the verbs of a condition that only points back: "if this occurs".
var happening = sentence.Set("occur happen apply")

// everDone reports whether the verb at word j of the sentence tells what somebody has done at some time, where the statement tells by it what he
// does now: "has played for X". What has been so since then is so.
func everDone(c *about.Comparison, j int) bool {
	g := c.Text.GroupStart(j)
	if form := c.Text.Words[g].Form; g == j || form != "has" && form != "have" || c.Text.IsPassive(j) {
		return false
	}
	if c.Text.Some(func(w *sentence.Word) bool { return w.Form == "since" || w.Form == "always" }) {
		return false
	}
	for i := range c.St.Words {
		if w := &c.St.Words[i]; w.Verb && !w.Function && c.StandsFor(i, j) && c.St.GroupStart(i) == i && !c.St.PastAt(i) {
			return true
		}
	}
	return false
}

// modalOf reports whether word i is a modal verb of the group that governs a filler, or that its place hangs on. A rule says by "shall" how
// things are.
func modalOf(r *sentence.Reading, i int, f about.Filler) bool {
	if w := &r.Words[i]; !w.Is(lexicon.Modal) || w.Upper || sentence.Ruling[w.Form] && r.FormAt(i+1) == "be" {
		return false
	}
	v := i + 1
	for v < len(r.Words) && r.IsAdverb(v) {
		v++
	}
	if v >= len(r.Words) || !r.Words[v].Verb {
		return true
	}
	main, governor := r.MainVerb(v), r.Governor(f.First, f.Last)
	return governor == main || governor == main+2 && r.FormAt(main+1) == "to" || f.Bound && (f.Anchor == main || !r.Words[f.Anchor].Verb)
}

// besides reports whether a clause only tells of the time or place of one of these beside it.
func besides(c *about.Comparison, clauses map[int]bool, clause int) bool {
	return (clauses[clause-1] || clauses[clause+1]) && adverbial(c.Text, clause)
}

// datesRole reports whether the word of another time at word i is said of what gives a filler its place. Beside a title or an
// apposition it must stand in it or right before it: "once", said of what the mayor did, says nothing of when he was mayor.
func datesRole(c *about.Comparison, i int, f about.Filler, clauses map[int]bool) bool {
	clause := c.Text.Words[i].Clause
	if !f.Apposed {
		return clauses[clause] || besides(c, clauses, clause)
	}
	if f.Role.First-1 <= i && i < f.Role.Last {
		return true
	}
	v := c.Text.Governor(f.First, f.Last)
	return clause == c.Text.Words[f.Anchor].Clause && (v < 0 || c.Text.Words[v].Clause != clause)
}

// clausesOf are the clauses in which a filler, the verb that governs it and the word that gives it its place stand.
func clausesOf(c *about.Comparison, f about.Filler) map[int]bool {
	out := map[int]bool{c.Text.Words[f.First].Clause: true}
	if v := c.Text.Governor(f.First, f.Last); v >= 0 {
		out[c.Text.Words[v].Clause] = true
	}
	if f.Bound {
		out[c.Text.Words[f.Anchor].Clause] = true
	}
	return out
}

// adverbial reports whether a clause only tells of time or place for the one beside it: it begins with a preposition, or has
// no noun ("until 2012", "formerly").
func adverbial(r *sentence.Reading, clause int) bool {
	opened := false
	for i := range r.Words {
		if r.Words[i].Clause != clause || r.Words[i].Sign {
			continue
		}
		if !opened && r.IsPreposition(i) {
			return true
		}
		opened = true
		if r.IsNominal(i) && r.Words[i].MayBe(lexicon.Noun) {
			return false
		}
	}
	return true
}

// elsewhen are words that make the holder of a role another one, or say that somebody held it at another time.
var elsewhen = sentence.Set(`until till late deceased ex predecessor successor designate elect interim acting outgoing incoming next future deputy
	vice assistant`)

// otherDate reports whether a sentence about how things are is about another time: it states a year, and not since when.
func otherDate(c *about.Comparison, h *statement.Held, f about.Filler) bool {
	if c.St.StatesDate() || c.St.HeldInPast(*h) {
		return false
	}
	for k := range c.Text.Mentions {
		m := &c.Text.Mentions[k]
		if !m.Dated() || !sentence.StatesYear(m.Of(c.Text.Text)) {
			continue
		}
		i, last := c.Text.WordsIn(m.Span)
		if c.Text.AsOf(i) || inLife(c.Text, i) || c.St.Covers(m) {
			continue
		}
		v, verb := c.Text.Governor(i, last), max(c.Text.Governor(f.First, f.Last), 0)
		if v >= 0 && lives[c.Text.Words[v].Stem] && !restrict.Has(c, c.Text.Words[v].Form) {
			continue
		}
		if v < 0 || c.Text.GroupStart(v) == c.Text.GroupStart(verb) {
			return true
		}
	}
	return false
}

// inLife reports whether word i stands in brackets that tell of somebody's life: "(born Ann Lee; 8 November 1994)".
func inLife(r *sentence.Reading, i int) bool {
	for k := i - 1; k >= 0 && r.Words[k].Form != "("; k-- {
		if r.Words[k].Form == ")" {
			return false
		}
		if lives[r.Words[k].Stem] {
			return true
		}
	}
	return false
}

// lives are verbs whose dates tell who somebody is, and of no other time: "X (born in 1990)".
var lives = sentence.Set("bear born die")

// tellsOfBeginning reports whether a word of another time goes without saying in a statement about an event. What once was so need not
// be so now.
func tellsOfBeginning(st *statement.Statement, form string) bool {
	if !originally[form] || !st.Eventful() {
		return false
	}
	return st.TellsOfPast() || form != "once" && !(tellsState(st) && (form == "originally" || form == "initially"))
}

// tellsState reports whether a statement tells how things are that were done to its subject: "is written in Go".
func tellsState(st *statement.Statement) bool {
	for v := range st.Words {
		if f := st.Words[v].Form; st.Words[v].Verb && (f == "is" || f == "are") && st.MainVerb(v) > v {
			return true
		}
	}
	return false
}

// originally are words that an event may have or lack: they do not move it to another time.
var originally = sentence.Set("originally initially once earlier then")
