package sentence

import (
	"strings"
	"unicode/utf8"

	"github.com/steadfact/steadfact/internal/language/lexicon"
	"github.com/steadfact/steadfact/internal/language/name"
	"github.com/steadfact/steadfact/internal/language/token"
	"github.com/steadfact/steadfact/internal/source"
)

// Word is a word of a reading: one token, or several that are written together ("cloud.gov", "18F", "COVID-19").
type Word struct {
	source.Span
	Form     string // folded: small letters, no diacritics
	Stem     string // base form
	Mention  int    // index of the mention it belongs to, or -1
	Phrase   int    // index of the name phrase it belongs to, or -1
	Clause   int    // number of its clause in the sentence
	Term     int32  // of a statement: what it is met by, 0 for signs and values
	Group    int    // the alias group it belongs to, 0 for none
	Begins   bool   // an alias of several words may begin with it
	Place    string // the place it names or whose adjective it is
	Weight   int    // how telling it is, 0 (function words) to 10
	Upper    bool   // begins with a capital
	Caps     bool   // has no small letters
	Function bool   // pronoun, preposition, determiner, conjunction, auxiliary
	Verb     bool
	Sign     bool // punctuation
	Compound bool // written together from several tokens: "cloud.gov", "18F"
	Parts    lexicon.Part
	Dominant lexicon.Part // what it most often is
	class    lexicon.Class
	traits   Trait
	idioms   idioms // that have a wording which needs it
	order
	Vocable *Vocable // nil for a word that nobody remembers
}

// Plain reports whether the word is neither a sign nor of a value.
func (w *Word) Plain() bool { return !w.Sign && w.Mention < 0 }

// addWords makes words of the tokens: joins what is written together, and counts clauses and mentions.
func (r *Reading) addWords(toks []token.Token, known *Vocables) {
	r.Words = known.take(len(toks))
	clause, m := 0, 0
	for i := 0; i < len(toks); {
		j := WordEnd(r.Text, toks, i)
		span := source.Span{Start: int(toks[i].Start), End: int(toks[j-1].End)}
		r.Words = append(r.Words, *known.word(r.longForm(span.Of(r.Text), toks, i), toks[i], j-i))
		w := &r.Words[len(r.Words)-1]
		w.Span = span
		r.traits, r.idioms = r.traits|w.traits, r.idioms|w.idioms
		for m < len(r.Mentions) && r.Mentions[m].End <= w.Start {
			m++
		}
		if m < len(r.Mentions) && r.Mentions[m].Overlaps(w.Span) {
			w.Mention, w.Weight = m, 0
		}
		if w.Sign && w.Mention < 0 && (PartsClauses(w.Of(r.Text)) || isDash(r.Text, toks, i)) {
			clause++
		}
		w.Clause = clause
		i = j
	}
}

// WordEnd is the token behind the word that begins with token i.
func WordEnd(text string, toks []token.Token, i int) int {
	j := i + 1
	for j < len(toks) && toks[i].Kind != token.Sign && writtenTogether(text, toks, i, j) {
		j++
	}
	for j > i+1 && toks[j-1].Kind == token.Sign {
		j--
	}
	return j
}

// newWord looks a word up that is made of some tokens, of which t is the first.
func newWord(surface string, t token.Token, tokens int) Word {
	w := NewForm(surface, t, tokens)
	w.class, w.Parts, w.Dominant = lexicon.Closed(w.Form), lexicon.Parts(w.Form), lexicon.Dominant(w.Form)
	if !w.Sign {
		w.Weigh(surface, w.Parts)
		w.traits, w.idioms = traitsOf(&w), needing()[w.Stem]|needing()[w.Form]
	}
	return w
}

// NewForm is a word without what it weighs.
func NewForm(surface string, t token.Token, tokens int) Word {
	w := Word{Mention: -1, Phrase: -1, Upper: t.Upper, Caps: t.Caps}
	w.Form = name.Fold(surface)
	if n := len(w.Form); n > 2 && w.Form[n-2:] == "nt" && strings.ContainsAny(surface, "'’") {
		w.Form = w.Form[:n-1] + "'t" // "won't"
	} else if whole := shortened[w.Form]; whole != "" && isApostrophe(surface) {
		w.Form = whole
	}
	w.Sign = tokens == 1 && t.Kind == token.Sign
	if w.Sign {
		w.Stem = w.Form
		return w
	}
	w.Compound = tokens > 1
	w.Stem = lexicon.Stem(w.Form)
	return w
}

// Weigh says how telling a word is.
func (w *Word) Weigh(surface string, parts lexicon.Part) {
	w.Function = parts&lexicon.Function != 0 && !(w.Caps && len(surface) > 1 && !emphatic[w.Form]) || isApostrophe(surface)
	switch {
	case w.Function, w.Form == "first": // where it is no ordinal it only says that nothing of the kind was before
		w.Weight = 0
	case !w.Upper && (lightVerbs[w.Stem] || Vague[w.Stem]):
		w.Weight = 1
	default:
		w.Weight = weightOf(w.Stem, w.Upper)
	}
}

// weightOf is how much a word tells one statement from another, 1 to 10: rare words and names tell more.
func weightOf(stem string, upper bool) int {
	n := 10 - lexicon.Common(stem)/28
	if upper {
		n += 2
	}
	return min(max(n, 1), 10)
}

// writtenTogether reports whether token j is written together with the tokens i … j-1 as one word: "cloud.gov", "18F",
// "float64", "COVID-19", "std::vec". Hyphens join only a name and a number, a slash not what a price is paid for: "$15/user/month".
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
		if s == "/" && (isPricePer(text, toks, j) || isPeriodPer(text, toks, j)) {
			return false
		}
		if s == "-" {
			return prev.Kind == token.Word && prev.Upper && toks[j+1].Kind == token.Number
		}
		return strings.Contains("._/:@\\", s) && prev.Kind != token.Sign || s == ":" && prev.Of(text) == ":"
	case t.Kind == token.Word && isApostrophe(t.Of(text)):
		return false
	default:
		return true
	}
}

// isPricePer reports whether the slash at token j stands behind a price, before what each costs that much: "$15/user".
func isPricePer(text string, toks []token.Token, j int) bool {
	return j > 1 && toks[j-1].Kind == token.Number && currencySigns[toks[j-2].Of(text)] && toks[j+1].Kind == token.Word
}

// isPeriodPer reports whether the slash at token j stands before a time that something is counted per, the last of what it joins:
// "requests/minute", and not "day/month/year".
func isPeriodPer(text string, toks []token.Token, j int) bool {
	if !Periods[toks[j+1].Of(text)] || Periods[toks[j-1].Of(text)] {
		return false
	}
	behind := j + 2
	return behind >= len(toks) || toks[behind].Space || toks[behind].Kind == token.Sign && (behind+1 >= len(toks) || toks[behind+1].Space)
}

// currencySigns stand before a sum.
var currencySigns = Set("$ € £ ¥ ₹")

// isDash reports whether token i is a hyphen that stands for a dash: with a space on either side.
func isDash(text string, toks []token.Token, i int) bool {
	return toks[i].Of(text) == "-" && toks[i].Space && i+1 < len(toks) && toks[i+1].Space
}

// PartsClauses reports whether a sign parts clauses.
func PartsClauses(s string) bool {
	switch s {
	case ",", ";", ":", "(", ")", "—", "–", "|", "[", "]", "•":
		return true
	}
	return false
}

// AllCaps reports whether a text has letters, and none of them small.
func AllCaps(s string) bool {
	letters := false
	for i := range len(s) {
		switch c := s[i]; {
		case 'a' <= c && c <= 'z':
			return false
		case 'A' <= c && c <= 'Z':
			letters = true
		case c >= utf8.RuneSelf:
			return strings.ToUpper(s) == s && strings.ToLower(s) != s
		}
	}
	return letters
}

// HasInnerCapital reports whether a word that begins with a small letter has a capital inside: "gRPC", "iPhone".
func HasInnerCapital(s string) bool { return len(s) > 0 && HasCapital(s[1:]) }

// HasCapital reports whether a text has a capital letter of the English alphabet.
func HasCapital(s string) bool {
	for i := range len(s) {
		if 'A' <= s[i] && s[i] <= 'Z' {
			return true
		}
	}
	return false
}

// IsDigit reports whether a byte is an ASCII digit.
func IsDigit(c byte) bool { return '0' <= c && c <= '9' }
