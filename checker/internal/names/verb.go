package names

import (
	"github.com/steadfact/steadfact/checker/internal/about"
	"github.com/steadfact/steadfact/checker/internal/sentence"
	"github.com/steadfact/steadfact/checker/internal/statement"
	"github.com/steadfact/steadfact/internal/language/lexicon"
)

// verbFillers lists the names that stand to a verb of the sentence as the held name stands to the statement's.
func verbFillers(c *about.Comparison, s statement.Slot, proper bool) []about.Filler {
	var out []about.Filler
	for _, j := range c.Links.To[s.Anchor] {
		if c.Links.By[s.Anchor] < sentence.Akin || hyphenated(c.Text, j) { // "built-in"
			continue
		}
		switch s.Relation {
		case statement.AgentOf:
			if c.St.Words[s.Anchor].Verb || !c.Text.Words[j].Verb && !c.Text.IsParticiple(j) { // who recorded an album may not be whose it is
				out = append(out, at(j, agents(c, j, proper))...)
			}
			if !c.Text.Words[j].Verb && isWork(c, s, j) {
				out = append(out, at(j, makers(c, j+2))...)
			}
		case statement.PatientOf:
			out = append(out, at(j, objects(c, j, proper))...)
		case statement.AdjunctOf:
			if answersVerb(c, s.Anchor, j) {
				out = append(out, at(j, adjuncts(c, j, s.Preposition, proper))...)
			}
		}
	}
	if s.Relation == statement.AgentOf {
		out = append(out, doers(c, s.Anchor)...)
		out = append(out, charged(c, s.Anchor)...)
	}
	if s.Relation == statement.AdjunctOf && s.Preposition == "from" {
		for j := range c.Text.Words {
			if c.Text.Words[j].Verb && hailing[c.Text.Words[j].Stem] && c.SameTheme(j) {
				out = append(out, at(j, adjuncts(c, j, s.Preposition, proper))...)
			}
		}
	}
	if s.Relation == statement.AdjunctOf && (instrumental[s.Preposition] || s.Preposition == "in" && recording[c.St.Words[s.Anchor].Stem]) && proper {
		out = append(out, usedFor(c, s.Anchor)...)
	}
	out = append(out, cast(c, s)...)
	return append(out, turned(c, s, proper)...)
}

// answersVerb reports whether word j of the sentence says of what the statement speaks of what the statement's word i does: of the object of a
// request, or of an active verb, where the statement is in the passive.
func answersVerb(c *about.Comparison, i, j int) bool {
	turned := c.St.Words[i].Verb && c.St.IsPassive(i) && c.Text.Words[j].Verb && !c.Text.IsPassive(j)
	if turned && c.Text.Urged(j) && c.Text.ObjectOf(j) >= 0 {
		return themeAfter(c, j)
	}
	return c.SameTheme(j) || turned && themeAfter(c, j)
}

// at notes that word j gives fillers their place.
func at(j int, fs []about.Filler) []about.Filler {
	for i := range fs {
		fs[i].Anchor, fs[i].Bound = j, true
	}
	return fs
}

// objects is whom or what the active verb at word j is done to, when who does it is spoken of.
func objects(c *about.Comparison, j int, proper bool) []about.Filler {
	if !c.Text.Words[j].Verb || c.Text.IsPassive(j) || !c.SameTheme(j) {
		return nil
	}
	if next := j + 1; next < len(c.Text.Words) && sentence.Possessives[c.Text.Words[next].Form] {
		j++
	}
	return single(list(c, j+1, proper))
}

// agents lists who does what the verb at word j says: the name behind "by", or before an active verb whose object the
// statement names.
func agents(c *about.Comparison, j int, proper bool) []about.Filler {
	r := c.Text
	for k := j + 1; k < len(r.Words) && k <= j+6; k++ {
		w := &r.Words[k]
		if leadsToAgent(r, j, k) && r.IsParticiple(j) {
			if !c.SameTheme(j) {
				return nil
			}
			return doersBehind(c, k)
		}
		if w.Sign && w.Form != "-" || w.Verb || !(w.Function || r.IsAdverb(k) || w.Mention >= 0 || c.Links.Used[k] >= sentence.Akin) {
			break
		}
	}
	if by := agentBehind(r, j); by > 0 && c.SameTheme(j) {
		return doersBehind(c, by)
	}
	if !r.Words[j].Verb || r.IsPassive(j) || !themeAfter(c, j) {
		return nil
	}
	before := r.GroupStart(j) - 1
	for before > 0 && (r.IsAdverb(before) || r.Words[before].Is(lexicon.Modal)) && r.Words[before].Phrase < 0 {
		before-- // "X carefully picks", "X shall pick"
	}
	if f, ok := runBefore(c, before); ok {
		return about.AsList(f, ok)
	}
	return about.AsList(officeBefore(c, before))
}

// doersBehind lists who stands behind the "by" at word i, by name or by an office.
func doersBehind(c *about.Comparison, i int) []about.Filler {
	if fs := makers(c, i+1); len(fs) > 0 {
		return fs
	}
	return officeAt(c, i+1)
}

// recording are the verbs of what is done in a program as well as with it.
var recording = sentence.Set("record log track enter submit note document file store keep write manage plan")

// providing are the verbs of what somebody lets others have, by whom or through whom they have it.
var providing = sentence.Set("provide offer supply deliver insure cover administer handle")

// leadsToAgent reports whether word k leads to who did what the participle at word j tells.
func leadsToAgent(r *sentence.Reading, j, k int) bool {
	f := r.Words[k].Form
	return f == "by" || providing[r.Words[j].Stem] && (f == "via" || f == "through")
}

// agentBehind is the "by" of the participle at word j behind the times and places that it is told with: "was released in Norway on 3 May by X"; 0
// for none.
func agentBehind(r *sentence.Reading, j int) int {
	if !r.IsParticiple(j) || !r.IsPassive(j) {
		return 0
	}
	for k := j + 1; k < len(r.Words); k++ {
		w, before := &r.Words[k], &r.Words[k-1]
		told := before.Phrase >= 0 || before.Mention >= 0 && r.Mentions[before.Mention].Temporal != nil
		switch {
		case leadsToAgent(r, j, k) && told && k > j+1:
			return k
		case w.Form == "and" && k+1 < len(r.Words) && r.Words[k+1].Phrase >= 0: // "on disc and Lumo"
		case w.Mention >= 0 || w.Phrase >= 0 || w.Function && !w.Sign && !w.Is(lexicon.Conjunction) && !sentence.Relative[w.Form]:
		case r.IsNominal(k) && r.IsPreposition(k-1): // "on disc"
		default:
			return 0
		}
	}
	return 0
}

// isVerbForm reports whether word i is a participle that is used as a verb.
func isVerbForm(r *sentence.Reading, i int) bool {
	return i < len(r.Words) && r.Words[i].Verb && r.IsParticiple(i)
}

// predicatesTheme reports whether the noun at word j is said of something that the statement speaks of: "Y is a midfielder",
// "Y, a midfielder".
func predicatesTheme(c *about.Comparison, j int) bool {
	for k := j - 1; k >= 0 && !c.Text.EndsClauses(k); k-- {
		if c.Text.Words[k].Form == "," && k > 0 && c.Text.IsDeterminer(k+1) && c.Known(k-1) {
			return true
		}
		if c.Text.Words[k].Verb {
			return c.Text.IsCopula(k) && c.SameTheme(k)
		}
		if c.Text.IsPreposition(k) && c.Text.Words[k].Form != "of" && c.Text.IsDeterminer(k+1) {
			return false // "is near the home ground of X"
		}
	}
	return false
}
