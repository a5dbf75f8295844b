package sentence

import (
	"strings"

	"github.com/steadfact/steadfact/internal/language/lexicon"
)

// MeantBy is the word by which what the verb at word v says is only thought of, wanted, tried, offered or not done: "considered buying", "tried to
// buy", "an attempt to buy", "talked about buying"; -1 where nothing says so.
func (r *Reading) MeantBy(v int) int {
	if v < 1 || !r.Words[v].Verb && !strings.HasSuffix(r.Words[v].Form, "ing") {
		return -1
	}
	first := v // of a doing that has a "be" or "have" before it: "to have been sold"
	for first > 1 && r.Words[first-1].Is(lexicon.Auxiliary) && !r.Words[first-1].Is(lexicon.Modal) {
		first--
	}
	j := first - 1
	for j > 0 && r.IsAdverb(j) {
		j--
	}
	switch before := &r.Words[j]; {
	case before.Form == "to" && j > 1 && Relative[r.Words[j-2].Form]: // "those who wish to apply must do so" do
	case before.Form == "to" && j > 0 && r.Words[first].Form == r.Words[first].Stem:
		if stem := r.Words[j-1].Stem; trying[stem] || failing[stem] || unable[r.Words[j-1].Form] || attempts[stem] {
			return j - 1
		}
	case !strings.HasSuffix(r.Words[first].Form, "ing"):
	case pondering[before.Stem] && (before.Verb || r.IsParticiple(j)):
		return j
	case leadingTo[before.Form] && j > 0 && (voicing[r.Words[j-1].Stem] || attempts[r.Words[j-1].Stem]):
		return j - 1
	}
	return -1
}

var (
	// trying are the verbs and adjectives whose "to" leads to what is not yet done, and may never be.
	trying = Set(`try attempt seek want wish hope intend plan aim expect consider offer propose threaten prepare hesitate long strive struggle
		aspire desire bid compete apply vie eager keen ready willing reluctant unwilling likely unlikely`)
	// attempts are the nouns for what somebody meant to do.
	attempts = Set("attempt bid plan effort offer proposal intention idea desire try hope wish talk possibility prospect option chance")
	// pondering are the verbs whose object is a doing that is only thought or spoken of.
	pondering = Set("consider contemplate ponder discuss propose suggest oppose recommend envisage imagine mull avoid resist postpone deny explore weigh")
	// voicing are the verbs and adjectives with which a doing is spoken or thought of, leadingTo the words between the two.
	voicing   = Set("talk think speak dream joke interest insist plan warn worry refrain accuse suspect decide vote threaten afraid capable close")
	leadingTo = Set("about of on against in from with at to")
)
