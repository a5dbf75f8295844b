package checker

// isLight reports whether a verb needs no account of its own.
func (r *reading) isLight(i int) bool {
	return i < 0 || r.words[i].function || lightVerbs[r.words[i].stem] || officeVerbs[r.words[i].stem] && r.formAt(i+1) == "as" || r.tellsFame(i)
}

// tellsFame reports whether the verb at word i says no more than as what somebody became known: "rose to prominence as the guitarist".
func (r *reading) tellsFame(i int) bool {
	if !rising[r.words[i].stem] {
		return false
	}
	for k := i + 1; k < len(r.words) && k <= i+4 && !r.words[k].verb && !r.words[k].sign; k++ {
		if fame[r.words[k].stem] {
			return r.formAt(k+1) == "as"
		}
	}
	return false
}

// rising are the verbs, and fame the nouns, by which somebody is told to have become known.
var (
	rising = set("rise come shoot gain achieve attain win find")
	fame   = set("prominence fame recognition renown stardom popularity attention acclaim notice")
)

// officeVerbs are the verbs that say no more than "be" before "as": "served as a judge".
var officeVerbs = set("serve act function work")
