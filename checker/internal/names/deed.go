package names

import (
	"github.com/steadfact/steadfact/checker/internal/about"
	"github.com/steadfact/steadfact/checker/internal/sentence"
	"github.com/steadfact/steadfact/checker/internal/statement"
)

// cast lists who plays a part that the statement names, or which part somebody plays whom it names: "Ophelia (Jane Doe)", "Jane
// Doe as Ophelia".
func cast(c *about.Comparison, s statement.Slot) []about.Filler {
	if !sentence.Acting[c.St.Words[s.Anchor].Stem] {
		return nil
	}
	r := c.Text
	var out []about.Filler
	for _, p := range r.Phrases {
		if !mostlyKnown(c, p.First, p.Last) {
			continue
		}
		if k := p.Last; s.Relation == statement.AgentOf && r.FormAt(k) == "(" {
			if f, ok := runAt(c, k+1, true); ok && f.First == k+1 && r.FormAt(f.Last) == ")" {
				out = append(out, f)
			}
		}
		if s.Relation == statement.AgentOf && p.First > 1 && r.Words[p.First-1].Form == "as" {
			out = append(out, about.AsList(runBefore(c, p.First-2))...)
		}
		if s.Relation != statement.AgentOf && r.FormAt(p.Last) == "as" {
			out = append(out, about.AsList(runAt(c, p.Last+1, true))...)
		}
	}
	return out
}

// doers lists who is called the doer of the statement's verb: "the founder of Y, X", for "Y was founded by [X]".
func doers(c *about.Comparison, i int) []about.Filler {
	var out []about.Filler
	for j := range c.Text.Words {
		w := &c.Text.Words[j]
		if w.Verb || w.Form != w.Stem || !about.CallsDoer(w.Form, c.St.Words[i].Stem) {
			continue
		}
		if start, end, ok := c.DoerAt(j); ok {
			out = append(out, at(j, beside(c, start, j, end, true))...)
		}
	}
	return out
}

// deeds lists who does what the statement's role is called after: "Y is owned by X", for "The owner of Y is [X]".
func deeds(c *about.Comparison, i int, proper bool) []about.Filler {
	if w := &c.St.Words[i]; w.Form != w.Stem && w.Form != w.Stem+"s" || !about.MayCallDoer(w.Stem) {
		return nil
	}
	var out []about.Filler
	for j := range c.Text.Words {
		w := &c.Text.Words[j]
		if (w.Verb || c.Text.IsParticiple(j)) && !w.Sign && w.Phrase < 0 && about.CallsDoer(c.St.Words[i].Stem, w.Stem) {
			out = append(out, at(j, agents(c, j, proper))...)
		}
	}
	return out
}
