package unit

import (
	"strings"

	"github.com/steadfact/steadfact/internal/language/token"
)

// simple finds the longest name or symbol in the tables.
func simple(text string, toks []token.Token, i int, after bool) (u *Unit, last int, sym, ok bool) {
	walk(toks, i, func(n *node, end int) {
		for _, e := range n.entries {
			if e.fits(text, toks, i, end, after) {
				u, last, sym, ok = e.unit, end, e.surface != "", true
				return
			}
		}
	})
	return u, last, sym, ok
}

// Begins reports whether a unit may begin with a word.
func Begins(id token.ID) bool {
	return roots.At(id) != nil || powers.At(id) != 0
}

// walk follows the tree of names from token i and calls at for every node it passes.
func walk(toks []token.Token, i int, at func(*node, int)) {
	if i >= len(toks) {
		return
	}
	for n := roots.At(toks[i].ID); n != nil; {
		i++
		at(n, i)
		if i >= len(toks) || toks[i].ID == 0 {
			return
		}
		if toks[i].ID == hyphenID && n.to(hyphenID) == nil && !toks[i].Space && i+1 < len(toks) && !toks[i+1].Space {
			i++ // 25-basis-point
		}
		n = n.to(toks[i].ID)
	}
}

// fits reports whether the entry is written as it must be, and where it may stand.
func (e *entry) fits(text string, toks []token.Token, i, end int, after bool) bool {
	if e.surface != "" && text[toks[i].Start:toks[end-1].End] != e.surface {
		return false
	}
	if e.surface != "" && end < len(toks) && !toks[end].Space && toks[end].Kind == token.Number && e.sign {
		return false
	}
	switch e.guard {
	case close:
		if end < len(toks) && len(e.surface) == 1 && toks[i].Caps && afterSymbol.Has(toks[end].ID) {
			return true
		}
		if w, _, _ := inverse(text, toks, end); w != nil { // J K⁻¹
			return true
		}
		return !toks[i].Space || after || clauseEnds(text, toks, end) || end < len(toks) && !toks[end].Space && (toks[end].Of(text) == "²" || toks[end].Of(text) == "³") || end+1 < len(toks) && (toks[end].ID == slashID || toks[end].ID == dotID || toks[end].ID == bulletID) && !toks[end].Space && !toks[end+1].Space
	case summed:
		return after
	case tight:
		return !toks[i].Space
	}
	return true
}

// dimensionWords may follow a measure without being counted by it.
var dimensionWords = token.SetOf("by x × wide long tall high deep thick across diameter of")

// afterSymbol are the words after which a lone capital is a symbol: 350 K for two hours.
var afterSymbol = token.SetOf("for and or to in at with under was is were are from on when while during")

// clauseEnds reports whether a clause ends before token i.
func clauseEnds(text string, toks []token.Token, i int) bool {
	if i >= len(toks) || dimensionWords.Has(toks[i].ID) {
		return true
	}
	t := toks[i]
	return t.Kind == token.Sign && (strings.IndexByte(".,;:!?)]", text[t.Start]) >= 0 || t.Of(text) == "–" || t.Of(text) == "—")
}
