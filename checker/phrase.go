package checker

import (
	"strings"

	"github.com/steadfact/steadfact/internal/language/lexicon"
	"github.com/steadfact/steadfact/internal/language/name"
)

// phrase is a run of capitalised words that make a name.
type phrase struct {
	first, last int    // half-open range of words
	short       string // its acronym, when the text gives it in parentheses behind it
}

// addPhrases finds the names: runs of capitalised words, with small connecting words inside.
func (r *reading) addPhrases() {
	for i := 0; i < len(r.words); i++ {
		if !r.startsName(i) {
			continue
		}
		j := i + 1
		for n := 1; n > 0 && j < len(r.words); j += n {
			n = r.nameGoesOn(j)
		}
		for k := i; k < j; k++ {
			r.words[k].phrase = len(r.phrases)
		}
		r.phrases = append(r.phrases, phrase{first: i, last: j})
		i = j - 1
	}
	r.addAcronyms()
}

// nameGoesOn is how many words from word j on go on the name before it, 0 for none.
func (r *reading) nameGoesOn(j int) int {
	next := j+1 < len(r.words) && r.nameWord(j+1)
	switch w := &r.words[j]; {
	case r.nameWord(j), r.isNumeral(j):
		return 1
	case connecting[w.form] && next, r.isInitial(j), r.numbersVolume(j):
		return 2
	case r.joinsParticle(j, j+1):
		return 3
	case w.form == "-" && next && w.Start == r.words[j-1].End && r.words[j+1].Start == w.End:
		return 2
	}
	return 0
}

// isInitial reports whether the sign at word j is the full stop of an initial with a name behind it: "Matt T. Proud".
func (r *reading) isInitial(j int) bool {
	return r.words[j].form == "." && len(r.words[j-1].form) == 1 && r.words[j-1].Start+1 == r.words[j].Start && j+1 < len(r.words) && r.nameWord(j+1)
}

// numbersVolume reports whether the sign at word j is the full stop of an abbreviation behind which the name's number stands: "Low Tide
// Vol. 2".
func (r *reading) numbersVolume(j int) bool {
	return r.words[j].form == "." && volumes[r.words[j-1].form] && j+1 < len(r.words) && r.isNumeral(j+1)
}

// volumes are the abbreviations before the number of a part.
var volumes = set("vol vols pt pts")

// isNumeral reports whether word j is a bare number that goes on a name: "RFC 1211".
func (r *reading) isNumeral(j int) bool {
	w := &r.words[j]
	return w.mention < 0 && !w.sign && w.form != "" && w.form[0] >= '0' && w.form[0] <= '9'
}

// joinsParticle reports whether a small word hyphened to a name goes on a name at word j: "Mustafa al-Kadhimi".
func (r *reading) joinsParticle(j, k int) bool {
	return k+1 < len(r.words) && connecting[r.words[j].form] && r.words[k].form == "-" && r.words[k].Start == r.words[j].End && r.nameWord(k+1)
}

// connecting words may stand inside a name: "Centers of Excellence", "Bosnia and Herzegovina" is left in two.
var connecting = set("of de al el ibn ben abu di da dos den ter le ul bin van von der du la")

// nameWord reports whether word i may be a word of a name.
func (r *reading) nameWord(i int) bool {
	w, surface := &r.words[i], r.surface(i)
	if w.sign || w.mention >= 0 || w.function && len(w.form) > 1 && !allCaps(surface) || emphatic[w.form] && allCaps(surface) {
		return false
	}
	return w.upper || w.compound || hasInnerCapital(surface)
}

// emphatic are the words that specifications write in capitals (RFC 2119, RFC 8174), and others that texts stress in this way.
var emphatic = set("must shall should may not never always only cannot required recommended optional")

// startsName leaves out ordinary words that are capitalised only because they begin the sentence.
func (r *reading) startsName(i int) bool {
	if !r.nameWord(i) {
		return false
	}
	if !r.opens(i) {
		return true
	}
	w := r.words[i]
	if w.function && len(w.form) == 1 {
		return false // "A"
	}
	if allCaps(w.Of(r.text)) || lexicon.Common(w.stem) == 0 && w.parts == 0 {
		return true
	}
	if i+1 >= len(r.words) {
		return false
	}
	return r.nameWord(i+1) || r.bareSubject(i)
}

// bareSubject reports whether a singular noun without an article begins the sentence as its subject: "Lockout has grossed …".
func (r *reading) bareSubject(i int) bool {
	w, next := &r.words[i], &r.words[i+1]
	if singular[next.form] && w.form[len(w.form)-1] == 's' && lexicon.Common(w.stem) == 0 {
		return true // what looks like a plural and is not
	}
	return w.form == w.stem && w.mostly(lexicon.Noun) && (next.is(lexicon.Auxiliary|lexicon.Modal) || r.pastForm(i+1))
}

// pastForm reports whether word i can only be a verb in the past tense: "earned", "sold".
func (r *reading) pastForm(i int) bool {
	w := &r.words[i]
	return w.mention < 0 && !w.upper && !w.function && w.form != w.stem && w.mostly(lexicon.Verb) && !strings.HasSuffix(w.form, "s") && !strings.HasSuffix(w.form, "ing")
}

// singular are the auxiliaries that only follow a subject in the singular.
var singular = set("is was has does")

// addAcronyms joins "Federal Acquisition Service (FAS)".
func (r *reading) addAcronyms() {
	for p := 0; p+1 < len(r.phrases); p++ {
		a, b := r.phrases[p], r.phrases[p+1]
		if b.first == a.last+1 && r.words[a.last].form == "(" && b.last == b.first+1 {
			short := r.surface(b.first)
			if name.Acronym(short, r.textOf(a.first, a.last)) {
				r.phrases[p].short = strings.ToLower(short)
			}
		}
	}
}

// formsOf is a name's words, each followed by a blank.
func (r *reading) formsOf(p phrase) string {
	var b strings.Builder
	for i := p.first; i < p.last; i++ {
		b.WriteString(r.words[i].form)
		b.WriteByte(' ')
	}
	return b.String()
}

// acronymAt reports whether word i is written in capitals, a plural s aside.
func (r *reading) acronymAt(i int) bool {
	s := strings.TrimSuffix(r.surface(i), "s")
	return len(s) > 1 && !r.words[i].sign && allCaps(s)
}
