package about

import (
	"github.com/steadfact/steadfact/checker/internal/sentence"
	"github.com/steadfact/steadfact/checker/internal/statement"
	"github.com/steadfact/steadfact/internal/language/lexicon"
)

// IsDoer reports whether a noun may call somebody by what he does: "founder", "director".
func IsDoer(form string) bool {
	n := len(form)
	return n > 4 && (form[n-2:] == "er" || form[n-2:] == "or")
}

// CallsDoer reports whether a noun calls somebody by what a verb says: an owner owns, a lead leads, an author writes.
func CallsDoer(noun, verb string) bool {
	return IsDoer(noun) && lexicon.Related(noun, verb) == lexicon.Derived || NamedLikeDeed[noun] && noun == verb || callings[noun][verb]
}

// NamesDoer reports whether the noun at word j of the sentence calls the one who does what the statement says that a held name does: "the
// architect" for "was designed by [X]".
func (c *Comparison) NamesDoer(h *statement.Held, j int) bool {
	s := c.St.SlotOf(h)
	return statement.HasBy(c.St.Reading, c.Text.Words[j].Stem) || s.Relation == statement.AgentOf && s.Anchor >= 0 && CallsDoer(c.Text.Words[j].Stem, c.St.Words[s.Anchor].Stem)
}

// MayCallDoer reports whether a noun may call somebody by what he does.
func MayCallDoer(noun string) bool {
	return IsDoer(noun) || NamedLikeDeed[noun] || callings[noun] != nil
}

// NamedLikeDeed are the nouns for those who do what the verb of the same letters says.
var NamedLikeDeed = sentence.Set("lead head chair coach captain host sponsor guide patron")

// callings are the nouns for those who do something that other letters tell, with the verbs for it.
var callings = map[string]map[string]bool{
	"author":       sentence.Set("write pen"),
	"architect":    sentence.Set("design plan"),
	"manufacturer": sentence.Set("make produce build"),
	"maker":        sentence.Set("manufacture produce build"),
	"builder":      sentence.Set("construct erect"),
	"head":         sentence.Set("lead run direct manage"),
	"leader":       sentence.Set("head"),
	"boss":         sentence.Set("lead head run manage"),
	"chairman":     sentence.Set("chair"),
	"chairwoman":   sentence.Set("chair"),
	"chairperson":  sentence.Set("chair"),
	"coach":        sentence.Set("train manage"),
	"manager":      sentence.Set("coach run"),
	"trainer":      sentence.Set("coach"),
	"discoverer":   sentence.Set("find"),
	"landlord":     sentence.Set("own"),
	"proprietor":   sentence.Set("own"),
	"creator":      sentence.Set("invent devise"),
	"inventor":     sentence.Set("devise"),
	"teacher":      sentence.Set("instruct"),
	"instructor":   sentence.Set("teach"),
	"pilot":        sentence.Set("fly"),
}

// Foremost are the words before a noun for somebody that only set him over others who help him: "head coach", "lead architect".
var Foremost = sentence.Set("head lead chief main principal sole")
