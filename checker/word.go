package checker

import (
	"strings"
	"unicode/utf8"

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
	term     int32  // of a statement: what it is met by, 0 for signs and values
	group    int    // the alias group it belongs to, 0 for none
	begins   bool   // an alias of several words may begin with it
	place    string // the place it names or whose adjective it is
	weight   int    // how telling it is, 0 (function words) to 10
	upper    bool   // begins with a capital
	caps     bool   // has no small letters
	function bool   // pronoun, preposition, determiner, conjunction, auxiliary
	verb     bool
	sign     bool // punctuation
	compound bool // written together from several tokens: "cloud.gov", "18F"
	parts    lexicon.Part
	dominant lexicon.Part // what it most often is
	class    lexicon.Class
	traits   trait
	vocable  *vocable // nil for a word that nobody remembers
}

// plain reports whether the word is neither a sign nor of a value.
func (w *word) plain() bool { return !w.sign && w.mention < 0 }

// addWords makes words of the tokens: joins what is written together, and counts clauses and mentions.
func (r *reading) addWords(toks []token.Token, known *vocables) {
	r.words = known.take(len(toks))
	clause, m := 0, 0
	for i := 0; i < len(toks); {
		j := wordEnd(r.text, toks, i)
		span := source.Span{Start: int(toks[i].Start), End: int(toks[j-1].End)}
		w := known.word(span.Of(r.text), toks[i], j-i)
		w.Span = span
		for m < len(r.mentions) && r.mentions[m].End <= w.Start {
			m++
		}
		if m < len(r.mentions) && r.mentions[m].Overlaps(w.Span) {
			w.mention, w.weight = m, 0
		}
		if w.sign && w.mention < 0 && (partsClauses(w.Of(r.text)) || isDash(r.text, toks, i)) {
			clause++
		}
		w.clause = clause
		r.words = append(r.words, w)
		i = j
	}
}

// wordEnd is the token behind the word that begins with token i.
func wordEnd(text string, toks []token.Token, i int) int {
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
func newWord(surface string, t token.Token, tokens int) word {
	w := newForm(surface, t, tokens)
	w.class, w.parts, w.dominant = lexicon.Closed(w.form), lexicon.Parts(w.form), lexicon.Dominant(w.form)
	if !w.sign {
		w.weigh(surface, w.parts)
		w.traits = traitsOf(&w)
	}
	return w
}

// newForm is a word without what it weighs.
func newForm(surface string, t token.Token, tokens int) word {
	w := word{mention: -1, phrase: -1, upper: t.Upper, caps: t.Caps}
	w.form = name.Fold(surface)
	if n := len(w.form); n > 2 && w.form[n-2:] == "nt" && strings.ContainsAny(surface, "'’") {
		w.form = w.form[:n-1] + "'t" // "won't"
	}
	w.sign = tokens == 1 && t.Kind == token.Sign
	if w.sign {
		w.stem = w.form
		return w
	}
	w.compound = tokens > 1
	w.stem = lexicon.Stem(w.form)
	return w
}

// weigh says how telling a word is.
func (w *word) weigh(surface string, parts lexicon.Part) {
	w.function = parts&lexicon.Function != 0 && !(w.caps && len(surface) > 1) || isOwnerSign(surface)
	switch {
	case w.function, w.form == "first": // where it is no ordinal it only says that nothing of the kind was before
		w.weight = 0
	case !w.upper && (lightVerbs[w.stem] || vague[w.stem]):
		w.weight = 1
	default:
		w.weight = weightOf(w.stem, w.upper)
	}
}

// isOwnerSign reports whether a word is the "'s" of a possessive.
func isOwnerSign(surface string) bool {
	return strings.HasPrefix(surface, "'") || strings.HasPrefix(surface, "’") || strings.HasPrefix(surface, "´")
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
// "float64", "COVID-19", "std::vec". Hyphens join only a name and a number.
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
	case t.Of(text) == "'s" || t.Of(text) == "’s" || t.Of(text) == "´s" || t.Of(text) == "'S":
		return false
	default:
		return true
	}
}

// isDash reports whether token i is a hyphen that stands for a dash: with a space on either side.
func isDash(text string, toks []token.Token, i int) bool {
	return toks[i].Of(text) == "-" && toks[i].Space && i+1 < len(toks) && toks[i+1].Space
}

// partsClauses reports whether a sign parts clauses.
func partsClauses(s string) bool {
	switch s {
	case ",", ";", ":", "(", ")", "—", "–", "|", "[", "]", "•":
		return true
	}
	return false
}

// allCaps reports whether a text has letters, and none of them small.
func allCaps(s string) bool {
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

// hasInnerCapital reports whether a word that begins with a small letter has a capital inside: "gRPC", "iPhone".
func hasInnerCapital(s string) bool { return len(s) > 0 && hasCapital(s[1:]) }

// hasCapital reports whether a text has a capital letter of the English alphabet.
func hasCapital(s string) bool {
	for i := range len(s) {
		if 'A' <= s[i] && s[i] <= 'Z' {
			return true
		}
	}
	return false
}
