package sentence

import "github.com/steadfact/steadfact/internal/language"

// sharers are the verbs that only say of what a share of something consists, from either side: "sales account for 35 % of the revenue",
// "35 % of the revenue comes from sales".
var sharers = Set("account make constitute comprise compose represent come derive stem originate generate provide contribute form produce earn")

// IsShared reports whether mention m is a share of something that one of these verbs tells.
func (r *Reading) IsShared(m int) bool {
	first, last := r.WordsOf(m)
	if r.Mentions[m].Kind != language.Percent || first >= last || r.OfWhat(last) < 0 {
		return false
	}
	v := r.Governor(first, last)
	return v >= 0 && sharers[r.Words[v].Stem]
}
