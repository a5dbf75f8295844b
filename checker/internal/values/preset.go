package values

import (
	"slices"

	"github.com/steadfact/steadfact/checker/internal/about"
	"github.com/steadfact/steadfact/checker/internal/sentence"
	"github.com/steadfact/steadfact/checker/internal/statement"
)

// isDefault reports whether mention m is told as the default of what stands before it, and that is what the noun at word i of the statement
// is for: nothing less, for the next setting has a part of the name, too ("session_ttl" of "the journal TTL").
func isDefault(c *about.Comparison, m, i int) bool {
	first, _ := c.Text.WordsOf(m)
	if c.Text.DefaultAside(first) {
		return named(c, i, c.Links, 0, first)
	}
	if !c.Text.TellsDefault() {
		return false
	}
	if c.Headed(i) {
		return true
	}
	x := c.Referent()
	if x.In == nil {
		return false
	}
	for j := max(x.First, 0); j <= x.Head; j++ {
		if x.In.Words[j].Weight > 1 && x.Used[j] < sentence.Akin {
			return false
		}
	}
	return named(c, i, c.Book.Link(c.St.Reading, x.In), max(x.First, 0), x.Head+1)
}

// named reports whether words [from, to) of a sentence have the noun at word i of the statement, with all that stands before it and tells
// which one it is.
func named(c *about.Comparison, i int, l *statement.Links, from, to int) bool {
	has := func(j int) bool { return from <= j && j < to }
	for ; i >= 0 && c.St.IsNominal(i); i-- {
		if w := &c.St.Words[i]; w.Weight > 1 && w.Stem != "default" && (l.By[i] < sentence.Akin || !slices.ContainsFunc(l.To[i], has)) {
			return false
		}
	}
	return true
}
