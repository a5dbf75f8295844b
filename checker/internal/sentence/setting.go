package sentence

import (
	"strings"

	"github.com/steadfact/steadfact/internal/language/lexicon"
)

// SettingEnd is where the phrase ends with which the reading opens and that tells of where, when or in what case the rest is so, its comma not
// included; 0 when it does not end before word limit. Where nothing else parts the two it ends before words that are known: "On the children's ward |
// visits end".
func (r *Reading) SettingEnd(limit int, known func(j int) bool) int {
	content := false
	for j := 1; j < limit && j < len(r.Words); j++ {
		switch w := &r.Words[j]; {
		case w.Form == "," && w.Mention < 0:
			if !content {
				return 0
			}
			return j
		case content && (r.opensSubjectAt(j) || known(j) && r.leadsToVerb(j)):
			return j
		case w.Verb && !r.IsParticiple(j):
			return 0
		case w.Weight > 0 || w.Mention >= 0:
			content = true
		}
	}
	return 0
}

// leadsToVerb reports whether word j begins a run of nouns right before a verb, with more than that verb.
func (r *Reading) leadsToVerb(j int) bool {
	for k := j; k < len(r.Words); k++ {
		if w := &r.Words[k]; w.Verb && !strings.HasSuffix(w.Form, "ing") {
			return k > j
		} else if w.Function || w.Sign || w.Mention >= 0 {
			return false
		}
	}
	return false
}

// opensSubjectAt reports whether a noun phrase of its own begins with word j, behind the one that opens the sentence: "For students a
// ticket costs", "After the extension Harvik Airport has".
func (r *Reading) opensSubjectAt(j int) bool {
	w, before := &r.Words[j], &r.Words[j-1]
	if w.Phrase >= 0 && before.Form == "`" && j > 2 {
		return true // "With `--jobs 16` Moss runs"
	}
	if before.Is(lexicon.Preposition) || before.Sign && before.Mention < 0 && !r.IsQuote(j-1) || before.Is(lexicon.Determiner) {
		return false
	}
	if Pointing[w.Form] || w.Form == "a" || w.Form == "an" || w.Form == "there" || Pronouns[w.Form] {
		return true
	}
	return w.Phrase >= 0 && before.Phrase < 0 && before.MayBe(lexicon.Noun) && !Descriptions[before.Stem] && r.Phrases[w.Phrase].First == j && r.FormAt(r.Phrases[w.Phrase].Last) != ","
}

// OpeningSetting is where the setting ends with which the reading begins, its comma included; 0 when there is none.
func (r *Reading) OpeningSetting() int {
	if r.Words[0].Form != "in" {
		return 0
	}
	for k := 1; k < len(r.Words); k++ {
		switch w := &r.Words[k]; {
		case w.Form == ",":
			return k + 1
		case w.Verb && w.Phrase < 0, w.Mention >= 0, r.NamesPlace(k), r.IsPreposition(k) && w.Phrase < 0 && w.Form != "of":
			return 0
		}
	}
	return 0
}

// Placing are the words that lead to where, when or for what something is so.
var Placing = Set("in on at for during under when while")
