package names

import (
	"slices"

	"github.com/steadfact/steadfact/checker/internal/about"
	"github.com/steadfact/steadfact/checker/internal/restrict"
	"github.com/steadfact/steadfact/checker/internal/statement"
	"github.com/steadfact/steadfact/internal/language/name"
)

// relatedNames lists the names that the sentence's structure puts in the held name's place.
func relatedNames(c *about.Comparison, h *statement.Held) []about.Filler {
	if fs := c.NamedAlike(h); len(fs) == 1 {
		return ofSameSort(c, h, fs)
	}
	if saysNation(c.St, h) {
		return ofSameSort(c, h, nationalities(c))
	}
	if fs := contacts(c, h); len(fs) > 0 {
		return fs
	}
	s := c.St.SlotOf(h)
	if s.First < h.First || h.Last < s.Last {
		if c.Account.Own < restrict.SamePlaceCoverage && !c.Context.Open {
			return nil
		}
		if c.Account.Own >= restrict.SamePlaceCoverage || c.Account.Missing == "" || s.First == h.First { // not a mere given name in common
			if fs := ofSameSort(c, h, namesakes(c, h, s)); len(fs) > 0 {
				return fs
			}
		}
		if !c.Context.Open || s.Relation == statement.ModifierOf {
			return nil
		}
		return slices.DeleteFunc(bound(c, h, s), func(f about.Filler) bool { return sharesName(c, s, f) })
	}
	return bound(c, h, s)
}

// sharesName reports whether a filler may mean the name that the held words are a part of.
func sharesName(c *about.Comparison, s statement.Slot, f about.Filler) bool {
	return name.Compare(c.St.TextOf(s.First, s.Last), c.Text.TextOf(f.First, f.Last)) != name.Different
}

// bound lists the names that the sentence binds as the statement binds the held one.
func bound(c *about.Comparison, h *statement.Held, s statement.Slot) []about.Filler {
	if s.Anchor < 0 {
		return nil
	}
	proper := c.St.Words[h.First].Upper
	switch s.Relation {
	case statement.RoleOf:
		return ofSameSort(c, h, slices.Concat(roleFillers(c, h, s.Anchor, proper), c.Entries(h), converse(c), deeds(c, s.Anchor, proper), named(c, s.Anchor), turned(c, s, proper)))
	case statement.AdjunctOf, statement.AgentOf:
		if s.Said {
			return ofSameSort(c, h, slices.Concat(predicateAdjuncts(c, s.Preposition), turned(c, s, proper), homelands(c, h, s)))
		}
		fs := slices.Concat(variants(c, h, s.Anchor), verbFillers(c, s, proper), c.Entries(h))
		for _, j := range c.SaidAlike(c.St.FilingOf(h)) {
			fs = append(fs, at(j, adjuncts(c, j, s.Preposition, proper))...)
		}
		if s.Preposition == "from" && !c.St.Words[s.Anchor].Verb {
			fs = append(fs, predicateAdjuncts(c, s.Preposition)...) // "a singer and producer from X"
		}
		fs = append(fs, homelands(c, h, s)...)
		return ofSameSort(c, h, fs)
	case statement.PatientOf:
		if c.Account.Own >= statement.NearlySame || c.Context.Open {
			return ofSameSort(c, h, verbFillers(c, s, proper))
		}
	case statement.ModifierOf:
		if fs := ofSameSort(c, h, c.Entries(h)); len(fs) > 0 {
			return fs
		}
		plays := statement.Slot{Relation: statement.AdjunctOf, Anchor: s.Anchor, Preposition: "for"}
		if fs := ofSameSort(c, h, turned(c, plays, proper)); proper && len(fs) > 0 {
			return fs // "is an [X] player"
		}
		if c.Account.Own >= restrict.SamePlaceCoverage || c.Context.Open {
			return slices.DeleteFunc(ofSameSort(c, h, modifiers(c, h, s.Anchor)), func(f about.Filler) bool { return !sameEvent(c, f) })
		}
	}
	return nil
}

// ofSameSort keeps the fillers of the held name's sort.
func ofSameSort(c *about.Comparison, h *statement.Held, fs []about.Filler) []about.Filler {
	return slices.DeleteFunc(fs, func(f about.Filler) bool { return !sameSort(c, h, f) || otherAcronym(c, f) })
}
