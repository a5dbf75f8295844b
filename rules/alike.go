package rules

import (
	"maps"
	"reflect"
	"slices"
)

// Alike reports whether two facts hold the same against the same documents: all that a verdict hangs on is equal. Their ids, their
// places and what is said for people may differ.
func (f *Fact) Alike(g *Fact) bool { return reflect.DeepEqual(f.essence(), g.essence()) }

// essence is what verdicts hang on.
func (f *Fact) essence() Fact {
	e := *f
	e.ID, e.Path, e.Line = "", "", 0
	e.Source, e.Note, e.Severity, e.ReviewBy = "", "", Error, Fact{}.ReviewBy
	return e
}

// Alike reports whether two bases make the same findings in every document: their facts, aliases and settings are alike. Ids count
// here, because what asks for silence names them.
func (b *Base) Alike(other *Base) bool {
	facts := func(f, g *Fact) bool { return f.ID == g.ID && f.Alike(g) }
	words := func(a, b Alias) bool { return a.Name == b.Name && slices.Equal(a.Words, b.Words) }
	silence := func(a, b Ignore) bool { return slices.Equal(a.IDs, b.IDs) && slices.Equal(a.Files, b.Files) }
	s, t := b.Settings, other.Settings
	return slices.EqualFunc(b.Facts, other.Facts, facts) && slices.EqualFunc(b.Aliases, other.Aliases, words) &&
		slices.Equal(s.Files, t.Files) && slices.Equal(s.Exclude, t.Exclude) && maps.Equal(s.Checks, t.Checks) &&
		slices.EqualFunc(s.Ignores, t.Ignores, silence)
}
