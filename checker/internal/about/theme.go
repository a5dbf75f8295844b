package about

import (
	"slices"

	"github.com/steadfact/steadfact/checker/internal/sentence"
	"github.com/steadfact/steadfact/internal/language"
)

// DoerAt is the noun phrase around the noun of a doer; whose work it is must stand in it, or go without saying.
func (c *Comparison) DoerAt(j int) (start, end int, ok bool) {
	start = j
	whose := c.Context.Open && c.Text.Anaphor() && !c.StrangeSubject(Filler{})
	for start > 0 && (c.Text.IsNominal(start-1) || sentence.IsGenitive(c.Text.Words[start-1].Form)) {
		start--
		if w := &c.Text.Words[start]; w.Weight > 0 && c.Links.Used[start] < sentence.Derived && !Neutral[w.Form] && !Foremost[w.Form] {
			return 0, 0, false
		}
		whose = whose || c.Known(start)
	}
	end, ok = c.Complement(j + 1)
	for k := j + 1; k < end; k++ {
		whose = whose || c.Known(k)
	}
	if start > 0 && c.Text.IsDeterminer(start-1) {
		start--
		whose = whose || sentence.Possessives[c.Text.Words[start].Form] && c.onlyKnownBefore(start)
	}
	return start, end, ok && whose
}

// onlyKnownBefore reports whether names stand before word i of the sentence, and the statement has all of them: then "her" is theirs.
func (c *Comparison) onlyKnownBefore(i int) bool {
	known := false
	for _, p := range c.Text.Phrases {
		if p.Last > i {
			break
		}
		if !c.AnyKnown(p.First, p.Last) {
			return false
		}
		known = true
	}
	return known
}

// ReachOfAlias is how many words may stand between "known" and the name: "known professionally by his stage name Y".
const ReachOfAlias = 7

// SameTheme reports whether the verb at word j is said of what the statement speaks of: the noun phrase before it has the
// statement's words for head, or points back at them; a fragment leaves it to its context.
func (c *Comparison) SameTheme(j int) bool {
	r := c.Text
	if !r.Words[j].Verb && !r.IsParticiple(j) {
		return c.themeOf(j)
	}
	if k := r.DescribedBy(j); k >= 0 {
		return c.SameTheme(k)
	}
	if opensAfter(r, j) {
		return c.dangles(j)
	}
	s, first := r.SubjectOf(j), r.FirstOfVerbs(j)
	switch {
	case s.Head < 0:
		return c.Context.Open && continues(r, first) && !c.StrangeSubject(Filler{}) || r.Fragment() ||
			(first == j || r.IsParticiple(first)) && c.dangles(first) || r.Opens(first) && r.Subjectless() && c.subjectAbove()
	case s.First > 0 && r.IsPreposition(s.First-1) && r.FormAt(s.First-1) != "as" && r.FormAt(s.First-1) != "since" && (r.Opens(s.First-1) || r.BreaksPhrase(s.First-2)):
		return false // "in the town stands"
	}
	return c.isTheme(s)
}

// continues reports whether the verb at word j only goes on with what is said before it.
func continues(r *sentence.Reading, j int) bool {
	k := r.GroupStart(j) - 1
	return k >= 0 && !r.Opens(k+1) && (r.Words[k].Sign || r.Words[k].Verb || sentence.Coordinating[r.Words[k].Form])
}

// isTheme reports whether a subject is what the statement speaks of, by its own words.
func (c *Comparison) isTheme(s sentence.Subject) bool {
	r, head, next := c.Text, s.Head, s.Head+1
	w := &r.Words[head]
	switch {
	case sentence.Pronouns[w.Form] && !sentence.Possessives[w.Form]:
		return true
	case Complements[r.FormAt(next)] && next+1 < len(r.Words) && r.Words[next+1].Mention < 0 && !r.Words[next+1].Verb:
		if _, ok := c.Complement(next); !ok {
			return false
		}
	case r.FormAt(next) == "," && next+1 < len(r.Words) && r.Words[next+1].Phrase >= 0 && c.NamedBy(next+1, r.Phrases[r.Words[next+1].Phrase].Last):
		return true // "Ann's daughter, Y, …"
	case r.FormAt(r.BehindBrackets(next)) == "," && c.aliasIn(r.BehindBrackets(next)+1, len(r.Words)):
		return true // "Jon Ude (born in 1988), known as Y, …"
	}
	if c.Known(head) || w.Mention >= 0 && c.AnyKnown(s.First, head) || w.Phrase >= 0 && c.NamedBy(s.First, next) {
		return true
	}
	if c.Account.Own == 1 && !slices.Contains(c.Understood, true) {
		return false // all that the statement speaks of is named
	}
	return sentence.Descriptions[w.Stem] && head > s.First && (c.Known(head-1) || sentence.Pointing[r.Words[head-1].Form])
}

// aliasIn reports whether words [start, end) open with a participle that tells another name of what stands before, and that is one of the
// statement's: ", better known by her stage name Y,".
func (c *Comparison) aliasIn(start, end int) bool {
	for start < end && (c.Text.IsAdverb(start) || rather[c.Text.Words[start].Form]) {
		start++
	}
	if start >= end || !naming[c.Text.Words[start].Form] {
		return false
	}
	for _, p := range c.Text.Phrases {
		if p.First > start && p.Last <= end && p.First-start <= ReachOfAlias && !Parted(c.Text, start+1, p.First) && c.NamedBy(p.First, p.Last) {
			return true
		}
	}
	return false
}

// NamedBy reports whether the names that alone stand in words [start, end) have every word of a name of the statement:
// "Jon "Jonny" Aker-Lund" names Jon Aker.
func (c *Comparison) NamedBy(start, end int) bool {
	for k := start; k < end; k++ {
		if c.Text.Words[k].Phrase < 0 && !c.Text.Words[k].Sign {
			return false
		}
	}
	for _, ph := range c.St.Phrases {
		all := !c.St.IsHeld(ph.First)
		for i := ph.First; i < ph.Last && all; i++ {
			all = c.St.Words[i].Weight == 0 || c.Links.By[i] >= sentence.Derived && c.FoundAmong(i, start, end)
		}
		if all {
			return true
		}
	}
	return false
}

// themeOf reports whether the noun at word j is of what the statement speaks of: a noun that stands for the statement's own
// noun is, one that stands for its verb must say so ("the creation of Y", "its launch").
func (c *Comparison) themeOf(j int) bool {
	for i, to := range c.Links.To {
		if slices.Contains(to, j) && (c.St.Words[i].Verb || c.St.IsParticiple(i)) {
			_, _, ok := c.DoerAt(j)
			return ok
		}
	}
	for k := j - 1; k >= 0 && (c.Text.IsNominal(k) || c.Text.Words[k].Mention >= 0); k-- {
		if m := c.Text.Words[k].Mention; sentence.Former[c.Text.Words[k].Form] || m >= 0 && c.Text.Mentions[m].Kind == language.Ordinal && !c.StatesVerbatim(m) {
			return false
		}
	}
	return true
}

// rather are the words before such a participle that compare two names.
var rather = sentence.Set("better best")

// naming are the participles by which another name is told.
var naming = sentence.Set("nicknamed named called dubbed known aka titled entitled baptised baptized christened alias")
