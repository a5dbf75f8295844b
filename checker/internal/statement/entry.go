package statement

import "slices"

// Filing is how a list or a table gives a held name: by a noun that it stands behind or below, for what the statement says by a verb.
type Filing struct {
	Anchor int      // word of the statement for which the noun stands; -1 when the name is not to be filed
	Sort   int      // the noun by which the statement says of what sort the name is, "team" of "the [Harbour] team"; -1 for none
	Nouns  []string // stems of the nouns that stand for the anchor, besides its own and, behind "by", that of who does it
	Doer   bool

	Preposition string // behind the anchor
}

// FilingOf is how a held name may be filed.
func (st *Statement) FilingOf(h *Held) Filing {
	f := Filing{Anchor: -1, Sort: -1}
	if h.Mention >= 0 {
		return f
	}
	s := st.SlotOf(h)
	if s.Relation == ModifierOf && s.First == h.First && s.Last == h.Last {
		f.Sort = s.Anchor
		s = st.SlotOf(&Held{Mention: -1, First: h.First, Last: s.Anchor + 1})
	}
	if s.Anchor < 0 || s.First < h.First || s.Last > max(h.Last, f.Sort+1) {
		return f
	}
	switch s.Relation {
	case AgentOf:
		f.Doer = true
		f.Nouns = FiledUnder[st.Words[s.Anchor].Stem+" by"]
	case AdjunctOf:
		f.Nouns, f.Preposition = FiledUnder[st.Words[s.Anchor].Stem+" "+s.Preposition], s.Preposition
	case RoleOf:
	default:
		return f
	}
	if f.Doer || len(f.Nouns) > 0 || !st.Words[s.Anchor].Verb {
		f.Anchor = s.Anchor
	}
	return f
}

// FiledUnder are the nouns under which lists give what a verb says with a preposition; those for who does it, which are made of the verb, are
// not named. Verbs that say the same have the first noun in common: see SaidAlike.
var FiledUnder = map[string][]string{
	"write in": {"language"}, "implement in": {"language"}, "program in": {"language"}, "code in": {"language"},
	"license under": {"license", "licence"}, "release under": {"license", "licence"}, "distribute under": {"license", "licence"},
	"publish under": {"license", "licence"}, "offer under": {"license", "licence"},
	"base in": {"headquarters", "headquarter", "seat", "location", "base"}, "headquarter in": {"headquarters", "headquarter", "seat", "location"},
	"locate in": {"location", "place", "site"}, "locate at": {"location", "address", "place"}, "hold in": {"venue", "place", "location"}, "hold at": {"venue", "place", "location"},
	"bear in": {"birthplace"}, "host on": {"host"}, "run on": {"platform"}, "store in": {"path", "location"}, "keep in": {"path", "location"},
	"default to": {"default"},
	"write by":   {"author"}, "lead by": {"head"}, "head by": {"lead"}, "run by": {"operator"}, "report to": {"manager"},
}

// MayBeFiled reports whether a list may say what word i of the statement says by the noun under which it gives a held name, or leave it
// out: the verb of that name, or the noun for its sort.
func (st *Statement) MayBeFiled(i int) bool {
	for k := range st.Held {
		if f := st.FilingOf(&st.Held[k]); f.Anchor >= 0 && (i == f.Anchor && st.Words[i].Verb || i == f.Sort) {
			return true
		}
	}
	return false
}

// AnyFiled reports whether a list may say what the statement says of a held name.
func (st *Statement) AnyFiled() bool {
	return slices.ContainsFunc(st.Held, func(h Held) bool { return st.FilingOf(&h).Anchor >= 0 })
}
