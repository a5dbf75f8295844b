package about

import "github.com/steadfact/steadfact/checker/internal/sentence"

// Whoever is spoken of in a house's own rules gets what they lay down: employees, members, you.

// Grants reports whether the verb at word v of a reading says that somebody gets, has or may use something.
func Grants(r *sentence.Reading, v int) bool {
	if v < 0 {
		return false
	}
	if r.IsCopula(v) {
		next := r.FormAt(v + 1)
		return next == "entitled" || next == "eligible"
	}
	return granting[r.Words[v].Stem] && !r.IsPassive(v) || r.Words[v].Form == "entitled"
}

// granting are the verbs by which somebody gets, has or may use something.
var granting = sentence.Set("get receive have take spend use claim enjoy accrue earn serve expense")

// OfAnyone reports whether the subject with its head at word i says no more of persons than that they belong to the house whose rules a text
// tells, where the statement speaks of no persons at all.
func (c *Comparison) OfAnyone(i int) bool {
	start := c.Text.Chunk(i)
	for start < i && c.Text.IsDeterminer(start) {
		start++
	}
	if start < i && !(start == i-1 && c.Text.Words[start].Form == "team") || !anyone[c.Text.Words[i].Stem] {
		return false
	}
	if f := c.Text.FormAt(i + 1); sentence.Relative[f] || i+1 < len(c.Text.Words) && c.Text.IsPreposition(i+1) {
		return false // "employees of the harbour"
	}
	return !c.St.Some(func(w *sentence.Word) bool { return roles[w.Stem] || sentence.Persons[w.Stem] })
}

// anyone are the nouns for all who belong to a house.
var anyone = sentence.Set("employee staff member user everyone everybody anyone person people teammate worker student participant colleague")
