package rules

// Named reports whether a fact, or a check that needs no facts, goes by an id. If not, help names the nearest that there is.
func (b *Base) Named(id string) (known bool, help string) {
	var names []string
	for _, f := range b.Facts {
		names = append(names, f.ID)
	}
	names = append(names, checkNames...)
	for _, name := range names {
		if name == id {
			return true, ""
		}
	}
	if best := nearest(id, names); best != "" {
		return false, "did you mean " + best + "?"
	}
	return false, "steadfact facts lists those there are"
}
