package sentence

// IsLight reports whether a verb needs no account of its own.
func (r *Reading) IsLight(i int) bool {
	if i < 0 || r.Words[i].Function {
		return true
	}
	stem, next := r.Words[i].Stem, r.FormAt(i+1)
	return lightVerbs[stem] && !(stem == "take" && (next == "part" || r.takesBack(i))) || officeVerbs[stem] && next == "as" || r.lightObject(i)
}

// takesBack reports whether the verb at word i, "take", has "back" or "over" behind it or behind its object: then it tells more.
func (r *Reading) takesBack(i int) bool {
	for k := i + 1; k < len(r.Words) && k <= i+4 && !r.Words[k].Sign && r.Words[k].Mention < 0; k++ {
		next := min(k+1, len(r.Words)-1)
		if f := r.Words[k].Form; (f == "back" || f == "over") && (k == i+1 || next == k || r.Words[next].Function || r.Words[next].Sign || r.Words[next].Mention >= 0) {
			return true
		} else if r.Words[k].Verb {
			return false
		}
	}
	return false
}

// lightObject reports whether the verb at word i says no more than the noun behind it: as what somebody became known, "rose to prominence as
// the guitarist", that there is a record, "posted a record of 9 goals", or that something is in force, "took effect".
func (r *Reading) lightObject(i int) bool {
	stem := r.Words[i].Stem
	if !rising[stem] && !setting[stem] && !entering[stem] {
		return false
	}
	for k := i + 1; k < len(r.Words) && k <= i+4 && !r.Words[k].Verb && !r.Words[k].Sign && r.Words[k].Mention < 0; k++ {
		switch w := &r.Words[k]; {
		case rising[stem] && fame[w.Stem]:
			return r.FormAt(k+1) == "as"
		case setting[stem] && w.Form == "record", entering[stem] && inForce[w.Form] && (k == i+1 || r.Words[k-1].Form == "into"):
			return true
		}
	}
	return false
}

// rising are the verbs, and fame the nouns, by which somebody is told to have become known; setting are the verbs for reaching a record;
// entering are the verbs before, or before "into" and, inForce.
var (
	rising   = Set("rise come shoot gain achieve attain win find")
	fame     = Set("prominence fame recognition renown stardom popularity attention acclaim notice")
	setting  = Set("set establish manage post achieve attain notch log break")
	entering = Set("take come enter go")
	inForce  = Set("effect force")
)

// officeVerbs are the verbs that say no more than "be" before "as": "served as a judge".
var officeVerbs = Set("serve act function work")
