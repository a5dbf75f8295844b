package checker

import (
	"strings"

	"github.com/steadfact/steadfact/internal/language"
	"github.com/steadfact/steadfact/internal/language/lexicon"
	"github.com/steadfact/steadfact/internal/language/name"
	"github.com/steadfact/steadfact/internal/language/token"
	"github.com/steadfact/steadfact/internal/source"
)

// word is a word of a reading: one token, or several that are written together ("cloud.gov", "18F", "COVID-19").
type word struct {
	source.Span
	form     string // folded: small letters, no diacritics
	stem     string // base form
	mention  int    // index of the mention it belongs to, or -1
	phrase   int    // index of the name phrase it belongs to, or -1
	clause   int    // number of its clause in the sentence
	group    int    // the alias group it belongs to, 0 for none
	place    string // the place it names or whose adjective it is
	weight   int    // how telling it is, 0 (function words) to 10
	upper    bool   // begins with a capital
	caps     bool   // has no small letters
	function bool   // pronoun, preposition, determiner, conjunction, auxiliary
	verb     bool
	sign     bool // punctuation
	compound bool // written together from several tokens: "cloud.gov", "18F"
}

// phrase is a run of capitalised words that make a name.
type phrase struct {
	first, last int    // half-open range of words
	short       string // its acronym, when the text gives it in parentheses behind it
}

// reading is one sentence, of a fact or of a document, taken apart so that two can be compared. Mentions and words carry
// spans into text.
type reading struct {
	text     string
	span     source.Span // of the sentence in text
	words    []word
	phrases  []phrase
	mentions []language.Mention
	keys     []string              // what the index looks it up by, once it has
	prepared bool                  // its words' groups and places are known
	links    map[*statement]*links // of a reading that others take over from: how it stands to statements
}

// is reports whether the word is one of a closed class of function words.
func (w *word) is(class lexicon.Class) bool { return lexicon.Closed(w.form)&class != 0 }

// mayBe reports whether the word may be one of these parts of speech.
func (w *word) mayBe(part lexicon.Part) bool { return lexicon.Parts(w.form)&part != 0 }

// newReading takes apart the sentence made of tokens [first, last).
func newReading(t *language.Text, first, last int) *reading {
	r := &reading{text: t.Text}
	if first < last {
		r.span = source.Span{Start: int(t.Tokens[first].Start), End: int(t.Tokens[last-1].End)}
	}
	for _, m := range t.Mentions {
		if r.span.Contains(m.Span) {
			r.mentions = append(r.mentions, m)
		}
	}
	r.addWords(t.Tokens[first:last])
	r.addPhrases()
	r.markVerbs()
	return r
}

func (r *reading) addWords(toks []token.Token) {
	clause, m := 0, 0
	for i := 0; i < len(toks); {
		j := i + 1
		for j < len(toks) && toks[i].Kind != token.Sign && writtenTogether(r.text, toks, i, j) {
			j++
		}
		for j > i+1 && toks[j-1].Kind == token.Sign {
			j--
		}
		w := word{Span: source.Span{Start: int(toks[i].Start), End: int(toks[j-1].End)}, mention: -1, phrase: -1, upper: toks[i].Upper, caps: toks[i].Caps}
		for m < len(r.mentions) && r.mentions[m].End <= w.Start {
			m++
		}
		if m < len(r.mentions) && r.mentions[m].Overlaps(w.Span) {
			w.mention = m
		}
		r.fill(&w, toks[i], j-i)
		if w.sign && partsClauses(w.Of(r.text)) && w.mention < 0 {
			clause++
		}
		w.clause = clause
		r.words = append(r.words, w)
		i = j
	}
}

// fill looks the word up.
func (r *reading) fill(w *word, t token.Token, tokens int) {
	surface := w.Of(r.text)
	w.form = name.Fold(surface)
	if n := len(w.form); n > 2 && w.form[n-2:] == "nt" && strings.ContainsAny(surface, "'’") {
		w.form = w.form[:n-1] + "'t" // "won't"
	}
	w.sign = tokens == 1 && t.Kind == token.Sign
	if w.sign {
		w.stem = w.form
		return
	}
	w.compound = tokens > 1
	w.stem = lexicon.Stem(w.form)
	parts := lexicon.Parts(w.form)
	w.function = parts&lexicon.Function != 0 && !(t.Caps && len(surface) > 1) || isOwnerSign(surface)
	switch {
	case w.mention >= 0, w.function:
		w.weight = 0
	case !w.upper && (lightVerbs[w.stem] || vague[w.stem]):
		w.weight = 1
	default:
		w.weight = weightOf(w.stem, w.upper)
	}
}

// isOwnerSign reports whether a word is the "'s" of a possessive.
func isOwnerSign(surface string) bool {
	return strings.HasPrefix(surface, "'") || strings.HasPrefix(surface, "’")
}

// weightOf is how much a word tells one statement from another, 1 to 10: rare words and names tell more.
func weightOf(stem string, upper bool) int {
	n := 10 - lexicon.Common(stem)/28
	if upper {
		n += 2
	}
	return min(max(n, 1), 10)
}

// writtenTogether reports whether token j is written together with the tokens i … j-1 as one word: "cloud.gov", "18F", "float64",
// "COVID-19", "std::vec". Hyphens join only a name and a number.
func writtenTogether(text string, toks []token.Token, i, j int) bool {
	if toks[j].Space {
		return false
	}
	prev, t := toks[j-1], toks[j]
	switch {
	case t.Kind == token.Sign:
		if j+1 >= len(toks) || toks[j+1].Space || toks[j+1].Kind == token.Sign && t.Of(text) != ":" {
			return false
		}
		s := t.Of(text)
		if s == "-" {
			return prev.Kind == token.Word && prev.Upper && toks[j+1].Kind == token.Number
		}
		return strings.Contains("._/:@\\", s) && prev.Kind != token.Sign || s == ":" && prev.Of(text) == ":"
	case t.Of(text) == "'s" || t.Of(text) == "’s" || t.Of(text) == "'S":
		return false
	default:
		return true
	}
}

// partsClauses reports whether a sign parts clauses.
func partsClauses(s string) bool {
	switch s {
	case ",", ";", ":", "(", ")", "—", "–", "|", "[", "]", "•":
		return true
	}
	return false
}

// addPhrases finds the names: runs of capitalised words, with small connecting words inside.
func (r *reading) addPhrases() {
	for i := 0; i < len(r.words); i++ {
		if !r.startsName(i) {
			continue
		}
		j := i + 1
		for j < len(r.words) {
			if r.nameWord(j) || r.isNumeral(j) {
				j++
			} else if k := j + 1; connecting[r.words[j].form] && k < len(r.words) && r.nameWord(k) {
				j = k + 1
			} else if r.isInitial(j) {
				j += 2
			} else if r.joinsParticle(j, k) {
				j += 3
			} else if r.words[j].form == "-" && k < len(r.words) && r.nameWord(k) && r.words[j].Start == r.words[j-1].End && r.words[k].Start == r.words[j].End {
				j = k + 1
			} else {
				break
			}
		}
		for k := i; k < j; k++ {
			r.words[k].phrase = len(r.phrases)
		}
		r.phrases = append(r.phrases, phrase{first: i, last: j})
		i = j - 1
	}
	r.addAcronyms()
}

// isInitial reports whether the sign at word j is the full stop of an initial with a name behind it: "Matt T. Proud".
func (r *reading) isInitial(j int) bool {
	return r.words[j].form == "." && len(r.words[j-1].form) == 1 && r.words[j-1].Start+1 == r.words[j].Start && j+1 < len(r.words) && r.nameWord(j+1)
}

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
var connecting = map[string]bool{"of": true, "de": true, "al": true, "el": true, "ibn": true, "ben": true, "abu": true, "di": true, "da": true, "dos": true, "den": true, "ter": true, "le": true, "ul": true, "bin": true, "van": true, "von": true, "der": true, "du": true, "la": true}

func (r *reading) nameWord(i int) bool {
	w := r.words[i]
	return (w.upper || w.compound || hasInnerCapital(w.Of(r.text))) && !w.sign && w.mention < 0 && !(w.function && len(w.form) > 1 && !allCaps(w.Of(r.text)))
}

// hasInnerCapital reports whether a word that begins with a small letter has a capital inside: "gRPC", "iPhone".
func hasInnerCapital(s string) bool { return len(s) > 0 && hasCapital(s[1:]) }

// startsName leaves out ordinary words that are capitalised only because they begin the sentence.
func (r *reading) startsName(i int) bool {
	if !r.nameWord(i) {
		return false
	}
	if !r.opens(i) {
		return true
	}
	w := r.words[i]
	if allCaps(w.Of(r.text)) || lexicon.Common(w.stem) == 0 && lexicon.Parts(w.form) == 0 {
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
	return w.form == w.stem && lexicon.Dominant(w.form) == lexicon.Noun && next.is(lexicon.Auxiliary|lexicon.Modal)
}

// opens reports whether a word begins the sentence (quotes and signs aside).
func (r *reading) opens(i int) bool {
	for k := range i {
		if !r.words[k].sign {
			return false
		}
	}
	return true
}

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

// textOf is the text from word first up to word last (exclusive).
func (r *reading) textOf(first, last int) string {
	return r.text[r.words[first].Start:r.words[last-1].End]
}

// wordsIn is the range of words that touch a span.
func (r *reading) wordsIn(s source.Span) (first, last int) {
	first = len(r.words)
	for i, w := range r.words {
		if w.Overlaps(s) {
			first = min(first, i)
			last = i + 1
		}
	}
	return min(first, last), last
}

// wordsOf is the range of words of mention m.
func (r *reading) wordsOf(m int) (first, last int) { return r.wordsIn(r.mentions[m].Span) }

// surface is word i as it is written.
func (r *reading) surface(i int) string { return r.words[i].Of(r.text) }

// allCaps reports whether a text has letters, and none of them small.
func allCaps(s string) bool { return strings.ToUpper(s) == s && strings.ToLower(s) != s }

// vague are words that a statement can do without: they measure nothing by themselves.
var vague = set(`number total amount overall approximately estimate estimated official officially currently current present
	worldwide global globally world entire whole altogether exact exactly reported recorded confirmed registered certain various
	process several many kind type sort thing way part instance time place`)
