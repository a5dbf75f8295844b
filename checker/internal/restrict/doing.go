package restrict

import (
	"strings"

	"github.com/steadfact/steadfact/checker/internal/sentence"
	"github.com/steadfact/steadfact/internal/language/lexicon"
)

// onlyUsing are the doings that need what the thing needs that they are done with: "Using the cache requires 4 GB".
var onlyUsing = sentence.Set("using running installing operating deploying enabling")

// opensWithDoing reports whether the subject of the verb at word v is what its sentence opens with, and that is a doing: "Restoring a
// backup takes 5 hours", "Planning for it began".
func opensWithDoing(r *sentence.Reading, v int) bool {
	w := &r.Words[0]
	base, ing := strings.CutSuffix(w.Form, "ing")
	if w.Form != w.Stem {
		base = w.Stem
	}
	if v < 2 || !ing || lexicon.Parts(base)&lexicon.Verb == 0 || w.Mention >= 0 || !r.IsDeterminer(1) && !r.IsPreposition(1) && r.Words[1].Phrase < 0 {
		return false
	}
	for j := 1; j < r.GroupStart(v); j++ {
		if r.Words[j].Verb || r.BreaksPhrase(j) {
			return false
		}
	}
	return true
}

// onlyDoing reports whether the reading opens with a doing and has no other word that is known for a verb, nor any clause: "Storing a boat costs
// members $240".
func onlyDoing(r *sentence.Reading) bool {
	if !strings.HasSuffix(r.Words[0].Form, "ing") {
		return false
	}
	for j := 1; j+1 < len(r.Words); j++ {
		if w := &r.Words[j]; w.Verb || w.Form == "," && w.Mention < 0 {
			return false
		}
	}
	return true
}
