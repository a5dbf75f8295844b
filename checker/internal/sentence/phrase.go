package sentence

import (
	"strings"

	"github.com/steadfact/steadfact/internal/language/lexicon"
	"github.com/steadfact/steadfact/internal/language/name"
)

// Phrase is a run of capitalised words that make a name.
type Phrase struct {
	First, Last int    // half-open range of words
	Short       string // its acronym, when the text gives it in parentheses behind it
}

// Named is a name, and its words as FormsOf writes them.
type Named struct {
	Phrase
	Forms string
}

// addPhrases finds the names: runs of capitalised words, with small connecting words inside.
func (r *Reading) addPhrases() {
	for i := 0; i < len(r.Words); i++ {
		if !r.startsName(i) {
			continue
		}
		j := i + 1
		for n := 1; n > 0 && j < len(r.Words); j += n {
			n = r.nameGoesOn(j)
		}
		for k := i; k < j; k++ {
			r.Words[k].Phrase = len(r.Phrases)
		}
		r.Phrases = append(r.Phrases, Phrase{First: i, Last: j})
		i = j - 1
	}
	r.addAcronyms()
}

// nameGoesOn is how many words from word j on go on the name before it, 0 for none.
func (r *Reading) nameGoesOn(j int) int {
	next := j+1 < len(r.Words) && r.nameWord(j+1)
	switch w := &r.Words[j]; {
	case r.nameWord(j), r.IsNumeral(j):
		return 1
	case Connecting[w.Form] && next, r.isInitial(j), r.numbersVolume(j):
		return 2
	case r.joinsParticle(j, j+1):
		return 3
	case w.Form == "-" && next && w.Start == r.Words[j-1].End && r.Words[j+1].Start == w.End:
		return 2
	}
	return 0
}

// isInitial reports whether the sign at word j is the full stop of an initial with a name behind it: "Matt T. Proud".
func (r *Reading) isInitial(j int) bool {
	return r.Words[j].Form == "." && len(r.Words[j-1].Form) == 1 && r.Words[j-1].Start+1 == r.Words[j].Start && j+1 < len(r.Words) && r.nameWord(j+1)
}

// numbersVolume reports whether the sign at word j is the full stop of an abbreviation behind which the name's number stands: "Low Tide
// Vol. 2".
func (r *Reading) numbersVolume(j int) bool {
	return r.Words[j].Form == "." && volumes[r.Words[j-1].Form] && j+1 < len(r.Words) && r.IsNumeral(j+1)
}

// volumes are the abbreviations before the number of a part.
var volumes = Set("vol vols pt pts")

// IsNumeral reports whether word j is a bare number that goes on a name: "RFC 1211".
func (r *Reading) IsNumeral(j int) bool {
	w := &r.Words[j]
	return w.Mention < 0 && !w.Sign && w.Form != "" && w.Form[0] >= '0' && w.Form[0] <= '9'
}

// joinsParticle reports whether a small word hyphened to a name goes on a name at word j: "Mustafa al-Kadhimi".
func (r *Reading) joinsParticle(j, k int) bool {
	return k+1 < len(r.Words) && Connecting[r.Words[j].Form] && r.Words[k].Form == "-" && r.Words[k].Start == r.Words[j].End && r.nameWord(k+1)
}

// Connecting words may stand inside a name: "Centers of Excellence", "Bosnia and Herzegovina" is left in two.
var Connecting = Set("of de al el ibn ben abu di da dos den ter le ul bin van von der du la")

// nameWord reports whether word i may be a word of a name.
func (r *Reading) nameWord(i int) bool {
	w, surface := &r.Words[i], r.Surface(i)
	if w.Sign || w.Mention >= 0 || w.Function && len(w.Form) > 1 && !AllCaps(surface) || AllCaps(surface) && emphatic[w.Form] {
		return false
	}
	return w.Upper || w.Compound || HasInnerCapital(surface)
}

// emphatic are the words that specifications write in capitals (RFC 2119, RFC 8174), and others that texts stress in this way.
var emphatic = Set("must shall should may not never always only cannot required recommended optional")

// startsName leaves out ordinary words that are capitalised only because they begin the sentence.
func (r *Reading) startsName(i int) bool {
	if !r.nameWord(i) {
		return false
	}
	if !r.Opens(i) {
		return true
	}
	w := r.Words[i]
	if w.Function && len(w.Form) == 1 || handling[w.Form] {
		return false // "A", "Building Harbor takes"
	}
	if AllCaps(w.Of(r.Text)) || lexicon.Common(w.Stem) == 0 && w.Parts == 0 {
		return true
	}
	if i+1 >= len(r.Words) {
		return false
	}
	return r.nameWord(i+1) || r.bareSubject(i)
}

// handling are the gerunds with which a sentence begins that speaks of what is done with what is named behind them.
var handling = Set(`building running installing using upgrading updating configuring deploying compiling testing hosting operating creating
	downloading importing exporting migrating debugging packaging publishing releasing maintaining launching starting stopping restarting
	uninstalling removing joining visiting reaching crossing contacting generating`)

// bareSubject reports whether a singular noun without an article begins the sentence as its subject or as the owner of that: "Lockout has
// grossed …", "Frost's father is …".
func (r *Reading) bareSubject(i int) bool {
	w, next := &r.Words[i], &r.Words[i+1]
	if singular[next.Form] && w.Form[len(w.Form)-1] == 's' && lexicon.Common(w.Stem) == 0 {
		return true // what looks like a plural and is not
	}
	return w.Form == w.Stem && w.Mostly(lexicon.Noun) && (next.Is(lexicon.Auxiliary|lexicon.Modal) || r.pastForm(i+1) || r.IsOwnerSign(i+1) && !daily[w.Form])
}

// daily are the nouns for a time that own without an article what belongs to it: "today's session".
var daily = Set("today yesterday tomorrow tonight midnight noon morning evening night")

// pastForm reports whether word i can only be a verb in the past tense: "earned", "sold".
func (r *Reading) pastForm(i int) bool {
	w := &r.Words[i]
	return w.Mention < 0 && !w.Upper && !w.Function && w.Form != w.Stem && w.Mostly(lexicon.Verb) && !strings.HasSuffix(w.Form, "s") && !strings.HasSuffix(w.Form, "ing")
}

// singular are the auxiliaries that only follow a subject in the singular.
var singular = Set("is was has does")

// addAcronyms joins "Federal Acquisition Service (FAS)".
func (r *Reading) addAcronyms() {
	for p := 0; p+1 < len(r.Phrases); p++ {
		a, b := r.Phrases[p], r.Phrases[p+1]
		if b.First == a.Last+1 && r.Words[a.Last].Form == "(" && b.Last == b.First+1 {
			short := r.Surface(b.First)
			if name.Acronym(short, r.TextOf(a.First, a.Last)) {
				r.Phrases[p].Short = strings.ToLower(short)
			}
		}
	}
}

// BehindBrackets passes over a parenthesis that opens at word i.
func (r *Reading) BehindBrackets(i int) int {
	if r.FormAt(i) != "(" {
		return i
	}
	for i < len(r.Words) && r.Words[i].Form != ")" {
		i++
	}
	return i + 1
}

// FormsOf is a name's words, each followed by a blank.
func (r *Reading) FormsOf(p Phrase) string {
	var b strings.Builder
	for i := p.First; i < p.Last; i++ {
		b.WriteString(r.Words[i].Form)
		b.WriteByte(' ')
	}
	return b.String()
}

// AcronymAt reports whether word i is written in capitals, a plural s aside.
func (r *Reading) AcronymAt(i int) bool {
	s := strings.TrimSuffix(r.Surface(i), "s")
	return len(s) > 1 && !r.Words[i].Sign && AllCaps(s)
}
