package sentence

// IsLight reports whether a verb needs no account of its own.
func (r *Reading) IsLight(i int) bool {
	return i < 0 || r.Words[i].Function || lightVerbs[r.Words[i].Stem] || officeVerbs[r.Words[i].Stem] && r.FormAt(i+1) == "as" || r.tellsFame(i)
}

// tellsFame reports whether the verb at word i says no more than as what somebody became known: "rose to prominence as the guitarist".
func (r *Reading) tellsFame(i int) bool {
	if !rising[r.Words[i].Stem] {
		return false
	}
	for k := i + 1; k < len(r.Words) && k <= i+4 && !r.Words[k].Verb && !r.Words[k].Sign; k++ {
		if fame[r.Words[k].Stem] {
			return r.FormAt(k+1) == "as"
		}
	}
	return false
}

// rising are the verbs, and fame the nouns, by which somebody is told to have become known.
var (
	rising = Set("rise come shoot gain achieve attain win find")
	fame   = Set("prominence fame recognition renown stardom popularity attention acclaim notice")
)

// officeVerbs are the verbs that say no more than "be" before "as": "served as a judge".
var officeVerbs = Set("serve act function work")
