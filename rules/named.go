package rules

import "slices"

// Named reports whether a fact, or a check that needs no facts, goes by an id. If not, help names the nearest that there is.
func (b *Base) Named(id string) (known bool, help string) {
	names := slices.Clone(checkNames)
	for _, f := range b.Facts {
		names = append(names, f.ID)
	}
	if slices.Contains(names, id) {
		return true, ""
	}
	return false, nearestOf(id, names)
}

// nearestOf is the help for an id that is not known.
func nearestOf(id string, names []string) string {
	if best := nearest(id, names); best != "" {
		return "did you mean " + best + "?"
	}
	return "steadfact facts lists those there are"
}
