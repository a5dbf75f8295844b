package sentence

import (
	"github.com/steadfact/steadfact/internal/language/lexicon"
	"github.com/steadfact/steadfact/internal/language/temporal"
)

// DatedNoun is the noun that a date before it modifies ("the October 7 attack"), -1 when the mention at word i is no date or
// stands by itself.
func (r *Reading) DatedNoun(i int) int {
	if i >= len(r.Words) {
		return -1
	}
	m := r.Words[i].Mention
	if m < 0 || r.Mentions[m].Temporal == nil {
		return -1
	}
	head := -1
	for j := i; j < len(r.Words); j++ {
		w := &r.Words[j]
		if w.Mention == m {
			continue
		}
		if w.Sign && w.Form != "-" || w.Function || w.Verb || w.Mention >= 0 || w.Mostly(lexicon.Adverb) && w.Phrase < 0 {
			break
		}
		head = j
	}
	if head >= 0 && (r.beginsClause(i, head) || dayParts[r.Words[head].Stem] || stretches[r.Words[head].Stem] && r.atTime(i)) {
		return -1
	}
	return head
}

// dayParts are the nouns behind a day that tell what part of it is meant: "on Friday evenings".
var dayParts = Set("morning afternoon evening night lunchtime noon")

// beginsClause reports whether the date at word i only stands before the name, up to word head, of what a clause is about: "In
// December Harvik ordered …", "today Lourdes has …".
func (r *Reading) beginsClause(i, head int) bool {
	if p := r.Words[head].Phrase; p < 0 || head+1 >= len(r.Words) || !r.Words[head+1].Verb || r.Words[r.Phrases[p].First-1].Mention != r.Words[i].Mention {
		return false
	}
	d := r.Mentions[r.Words[i].Mention].Temporal.Date
	return i > 0 && Dating[r.Words[i-1].Form] || i == 0 && d != nil && (d.Deixis != temporal.Absolute || d.Grain < temporal.Year)
}

// Dating are prepositions before a date by itself.
var Dating = Set("in on by since until during")

// opensTime reports whether a mention that begins with word i is the beginning of a time ("since January 2020"), or the time of
// what a noun calls up ("the events of 2014").
func (r *Reading) opensTime(i int) bool {
	if i >= len(r.Words) || r.Words[i].Mention < 0 {
		return false
	}
	t := r.Mentions[r.Words[i].Mention].Temporal
	return t != nil && t.Date != nil && (t.Date.Bound == temporal.Since || i > 0 && r.Words[i-1].Form == "of")
}

// VerbOfWhen is the verb of the clause that says what happened at the date before word i: "since January 2020, when the
// general was killed"; -1 when there is none.
func (r *Reading) VerbOfWhen(i int) int {
	for i < len(r.Words) && r.Words[i].Form == "," {
		i++
	}
	if i >= len(r.Words) || r.Words[i].Form != "when" {
		return -1
	}
	v := -1
	for j := i + 1; j < len(r.Words) && !r.EndsClauses(j); j++ {
		if r.Words[j].Verb {
			v = j
			if !r.Words[j].Function {
				break
			}
		}
	}
	return v
}
