package checker

import (
	"github.com/steadfact/steadfact/internal/language/lexicon"
)

// cast lists who plays a part that the statement names, or which part somebody plays whom it names: "Ophelia (Jane Doe)", "Jane
// Doe as Ophelia".
func (c *comparison) cast(s slot) []filler {
	if !acting[c.st.words[s.anchor].stem] {
		return nil
	}
	r := c.text
	var out []filler
	for _, p := range r.phrases {
		if !c.mostlyKnown(p.first, p.last) {
			continue
		}
		if k := p.last; s.relation == agentOf && r.formAt(k) == "(" {
			if f, ok := c.runAt(k+1, true); ok && f.first == k+1 && r.formAt(f.last) == ")" {
				out = append(out, f)
			}
		}
		if s.relation == agentOf && p.first > 1 && r.words[p.first-1].form == "as" {
			out = append(out, asList(c.runBefore(p.first-2))...)
		}
		if s.relation != agentOf && r.formAt(p.last) == "as" {
			out = append(out, asList(c.runAt(p.last+1, true))...)
		}
	}
	return out
}

// acting are verbs by which a cast is told.
var acting = set("play portray voice")

// doers lists who is called the doer of the statement's verb: "the founder of Y, X", for "Y was founded by [X]".
func (c *comparison) doers(i int) []filler {
	var out []filler
	for j := range c.text.words {
		w := &c.text.words[j]
		if w.verb || w.form != w.stem || !callsDoer(w.form, c.st.words[i].stem) {
			continue
		}
		if start, end, ok := c.doerAt(j); ok {
			out = append(out, at(j, c.beside(start, j, end, true))...)
		}
	}
	return out
}

// deeds lists who does what the statement's role is called after: "Y is owned by X", for "The owner of Y is [X]".
func (c *comparison) deeds(i int, proper bool) []filler {
	if w := &c.st.words[i]; w.form != w.stem && w.form != w.stem+"s" || !isDoer(w.stem) && !namedLikeDeed[w.stem] {
		return nil
	}
	var out []filler
	for j := range c.text.words {
		w := &c.text.words[j]
		if (w.verb || c.text.isParticiple(j)) && !w.sign && w.phrase < 0 && callsDoer(c.st.words[i].stem, w.stem) {
			out = append(out, at(j, c.agents(j, proper))...)
		}
	}
	return out
}

// doerAt is the noun phrase around the noun of a doer; whose work it is must stand in it, or go without saying.
func (c *comparison) doerAt(j int) (start, end int, ok bool) {
	start = j
	whose := c.context.open && c.text.anaphor() && !c.strangeSubject(filler{})
	for start > 0 && (c.text.isNominal(start-1) || isGenitive(c.text.words[start-1].form)) {
		start--
		if w := &c.text.words[start]; w.weight > 0 && c.links.used[start] < derived && !neutral[w.form] && w.form != "head" {
			return 0, 0, false
		}
		whose = whose || c.known(start)
	}
	end, ok = c.complement(j + 1)
	for k := j + 1; k < end; k++ {
		whose = whose || c.known(k)
	}
	if start > 0 && c.text.isDeterminer(start-1) {
		start--
	}
	return start, end, ok && whose
}

// isDoer reports whether a noun may call somebody by what he does: "founder", "director".
func isDoer(form string) bool {
	n := len(form)
	return n > 4 && (form[n-2:] == "er" || form[n-2:] == "or")
}

// callsDoer reports whether a noun calls somebody by what a verb says: an owner owns, a lead leads.
func callsDoer(noun, verb string) bool {
	return isDoer(noun) && lexicon.Related(noun, verb) == lexicon.Derived || namedLikeDeed[noun] && noun == verb
}

// namedLikeDeed are the nouns for those who do what the verb of the same letters says.
var namedLikeDeed = set("lead head chair coach captain host sponsor guide patron")
