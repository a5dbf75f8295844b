package sentence

// SinceRelease reports whether the number at word i tells from which release on something is so: "since v2.1", "from version 2.1", "starting with
// release 2.1".
func (r *Reading) SinceRelease(i int) bool {
	k := i - 1
	for k > 0 && (VersionNouns[r.Words[k].Stem] || r.Words[k].Form == "the") {
		k--
	}
	return r.opensSince(k) >= 0 && !r.Furthers()
}

// Furthers reports whether the reading tells that what was there before is so still, or in more ways: "are still supported", "on Windows, too".
func (r *Reading) Furthers() bool {
	return r.Some(func(w *Word) bool { return furthering[w.Form] })
}

// opensSince is the first word of those that tell, with the one at word k, from which release on something is so: "since", "as of", "starting
// with", and "from" where the sentence begins with it; -1 when it tells nothing of that.
func (r *Reading) opensSince(k int) int {
	switch f, before := r.FormAt(k), r.FormAt(k-1); {
	case f == "since" || f == "from" && r.Opens(k):
		return k
	case f == "of" && before == "as", (f == "from" || f == "with" || f == "in") && (before == "starting" || before == "beginning"):
		return k - 1
	}
	return -1
}

// VersionNouns are the nouns before the number of a version.
var VersionNouns = Set("version release")

// debuts reports whether the release [first, last) is told as the one since which something is there, in other words than those of a verb and a
// preposition: "As of 2.4, locks are supported", "needs 2.4 or later", "2.4 introduced".
func (r *Reading) debuts(first, last int) bool {
	if v := last; v < len(r.Words) && r.Words[v].Verb && !r.Words[v].Function {
		return bringing[r.Words[v].Stem] && !r.IsPassive(v)
	}
	k := r.beforeRelease(first)
	from := r.opensSince(k)
	later := r.orLater(last)
	switch {
	case from >= 0:
	case k >= 0 && r.Words[k].Form == "from" && onward[r.FormAt(last)]:
		from = k
	case k >= 0 && later && (r.Words[k].Form == "in" || r.Words[k].Form == "with"):
		from = k
	default:
		return k >= 0 && r.Words[k].Verb && (r.Words[k].Stem == "require" || r.Words[k].Stem == "need")
	}
	return r.presentOutside(from, last)
}

// beforeRelease is the word before the release at word i and what tells whose it is: "since" of "since the version 2.1" and "since Reed 2.1".
func (r *Reading) beforeRelease(i int) int {
	k := i - 1
	for k > 0 && (VersionNouns[r.Words[k].Stem] || r.IsDeterminer(k) || r.Words[k].Phrase >= 0 || r.ownsRelease(k)) {
		k--
	}
	return k
}

// ownsRelease reports whether word k is a name in small letters and a release of it follows: "npm 2.1", "npm version 2.1".
func (r *Reading) ownsRelease(k int) bool {
	w := &r.Words[k]
	if w.Function || w.Verb || w.Sign || w.Mention >= 0 || r.IsPreposition(k) || !r.IsNominal(k) {
		return false
	}
	next := &r.Words[k+1]
	return next.Mention >= 0 && r.Mentions[next.Mention].Version != nil || VersionNouns[next.Stem]
}

// presentOutside reports whether a verb of the sentence outside of words [from, to), or what it says of its subject, tells that something is there
// or can be used, and nothing is denied.
func (r *Reading) presentOutside(from, to int) bool {
	told := false
	for j := range r.Words {
		w := &r.Words[j]
		if Negations[w.Form] || furthering[w.Form] || w.Form == "by" && r.FormAt(j+1) == "default" {
			return false
		}
		says := w.Verb && !w.Function || j > 0 && BeForms[r.Words[j-1].Form]
		says = says && (debuting[w.Stem] || usable[w.Stem]) || supporting[w.Stem] || w.Form == "can" || w.Stem == "have" && w.Verb && r.IsDeterminer(j+1)
		told = told || (j < from || j >= to) && says
	}
	return told
}

// orLater reports whether the words from i on take in all later releases: "or later", "and above".
func (r *Reading) orLater(i int) bool {
	f := r.FormAt(i)
	return (f == "or" || f == "and") && later[r.FormAt(i+1)]
}

var (
	later    = Set("later newer above higher up onward onwards")
	onward   = Set("on onward onwards")
	bringing = Set("introduce add bring") // verbs of which a release is the subject
	// furthering are the words by which what was there before is told to be so still, or in more ways.
	furthering = Set("still also too fully natively even but better again otherwise only")

	usable = Set("use allow provide offer possible usable have include")
)
