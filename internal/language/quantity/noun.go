package quantity

import (
	"strings"

	"github.com/steadfact/steadfact/internal/language/lexicon"
	"github.com/steadfact/steadfact/internal/language/token"
)

const maxNoun = 7 // tokens of a counted noun with its modifiers

// noun is a counted noun with its modifiers: a half-open range of tokens and the singular of its head.
type noun struct {
	first, last int
	singular    string
}

// nounAfter reads the noun phrase that begins with token i. Its head is the first plural (or the last word, when one thing is
// counted); without a head nothing is counted.
func nounAfter(text string, toks []token.Token, i int, one bool) (noun, bool) {
	n := noun{first: i}
	for k := i; k < len(toks) && k < i+maxNoun; k++ {
		t := toks[k]
		if t.Kind == token.Sign && is(toks, k, idHyphen) && k > i && !t.Space && k+1 < len(toks) && !toks[k+1].Space && toks[k+1].Kind != token.Sign {
			continue
		}
		if t.Kind == token.Number && !t.Space && k > i+1 && is(toks, k-1, idHyphen) && !toks[k-1].Space {
			continue // covid-19 deaths
		}
		if t.Kind != token.Word || !t.Space && k == i && i > 0 && toks[i-1].Kind != token.Sign || stops.has(toks, k) && !t.Caps || t.End-t.Start == 1 || starts.number(t.ID) && !hyphenFollows(toks, k+1) && !(one && k == i && parts.has(toks, k)) || t.ID == idS {
			break
		}
		w := strings.ToLower(t.Of(text))
		if one && n.last > n.first && !t.Upper && (verbal(w) || lexicon.Dominant(w)&lexicon.Adjective != 0) {
			break
		}
		if plural(text, t) && !hyphenFollows(toks, k+1) && !(verbal(w) && (describes(toks, k+1) || object(text, toks, k+1))) && (nounForm(w) || k == i && !one) {
			n.last, n.singular = k+1, singular(text, t)
			return headOf(text, toks, n), true
		}
		if one && k+1 < len(toks) && toks[k+1].Kind == token.Number { // the tenth Top 40 single
			break
		}
		if one && nounForm(w) && !superlative(w) && (t.Upper || !verbal(w) || auxiliaries.has(toks, k+1)) {
			n.last, n.singular = k+1, w
			if n.last-n.first >= 5 {
				break
			}
		}
	}
	return n, n.last > n.first
}

// bareNoun reads the nouns after "one" that are verbs elsewhere: one test, one search request. No verb follows "one" in its plain form.
func bareNoun(text string, toks []token.Token, i int) (noun, bool) {
	n := noun{first: i, last: i}
	for n.last < len(toks) && n.last < i+3 && toks[n.last].Kind == token.Word && (n.last == i || toks[n.last].Space) && !stops.has(toks, n.last) && !toks[n.last].Upper {
		w := strings.ToLower(toks[n.last].Of(text))
		if len(w) < 3 || lexicon.Stem(w) != w || lexicon.Parts(w)&lexicon.Noun == 0 || lexicon.Dominant(w)&(lexicon.Verb|lexicon.Noun) == 0 {
			break
		}
		n.last, n.singular = n.last+1, w
	}
	return n, n.last > n.first
}

// headOf moves the head on over nouns that take another noun before them: service members, sales staff, Abrams tanks, Champions
// League seasons.
func headOf(text string, toks []token.Token, n noun) noun {
	end := n.last
	for end < len(toks) && end < n.first+maxNoun && toks[n.last-1].Upper && toks[end].Upper && toks[end].Kind == token.Word && toks[end].Space {
		end++
	}
	if end > n.last && end < len(toks) && toks[end].Kind == token.Word && toks[end].Space && !stops.has(toks, end) && plural(text, toks[end]) && !verbal(toks[end].Of(text)) { // Champions League seasons
		n.last, n.singular = end+1, singular(text, toks[end])
		return n
	}
	name := toks[n.last-1].Upper && n.last < len(toks) && !toks[n.last].Upper && toks[n.last].Kind == token.Word && !stops.has(toks, n.last) && plural(text, toks[n.last]) && !verbal(toks[n.last].Of(text))
	if n.last < len(toks) && toks[n.last].Space && (name || collective.has(toks, n.last)) {
		n.singular = singular(text, toks[n.last])
		n.last++
	}
	return n
}

var collective = list(`members personnel people staff troops workers officers soldiers employees players students seats votes points fans teams`)

func hyphenFollows(toks []token.Token, i int) bool {
	return is(toks, i, idHyphen) && !toks[i].Space && i+1 < len(toks) && !toks[i+1].Space
}

// describes reports whether an article or the like follows, so that the word before is a verb: "5 describes the".
func describes(toks []token.Token, i int) bool {
	if articles.has(toks, i) && times.has(toks, i+1) { // 600 requests a minute
		return false
	}
	return i < len(toks) && toks[i].Kind == token.Word && (articles.has(toks, i) || wholeArticles.has(toks, i) || objects.has(toks, i))
}

// object reports whether a plain noun follows, so that the verb-like word before is a verb: "29 makes sense".
func object(text string, toks []token.Token, i int) bool {
	return i < len(toks) && toks[i].Kind == token.Word && toks[i].Space && !toks[i].Upper && !plural(text, toks[i]) && !stops.has(toks, i) && lexicon.Dominant(toks[i].Of(text)) == lexicon.Noun
}

// superlative tells "largest" from "request".
func superlative(w string) bool {
	return strings.HasSuffix(w, "est") && (lexicon.Parts(w)&lexicon.Adjective != 0 || lexicon.Parts(w) == 0)
}

// auxiliaries are the words before which a word that may be a verb is a noun: 1 tunnel was found, one request per second.
var auxiliaries = list(`is was has had will would can could may might must per every each`)

// parts are words of numbers that are also what an ordinal orders: the third quarter, the second half.
var parts = list(`quarter half`)

var times = list(`second minute hour day week month year night`)

var objects = list(`him it them us me you this that what how`)

// verbal reports whether a word is more often a verb than a noun.
func verbal(w string) bool { return lexicon.Dominant(w)&lexicon.Verb != 0 }

// nounForm reports whether a word may be a noun, as far as the lexicon knows.
func nounForm(w string) bool {
	p := lexicon.Parts(w)
	return p == 0 || p&lexicon.Noun != 0
}

// plural reports whether a word looks like a plural.
func plural(text string, t token.Token) bool {
	if t.ID != 0 && irregular[t.ID] != "" {
		return true
	}
	w := t.Of(text)
	n := len(w)
	if n < 4 && !(n == 3 && w[2] == 's' && !t.Caps) || w[n-1] != 's' && !(w[n-1] == 'S' && t.Caps) {
		return false
	}
	switch w[n-2] {
	case 's', 'S':
		return false
	case 'u', 'i':
		return n == 4 && w[n-2] == 'i' || w == "menus" || w == "gnus"
	}
	return true
}

// singular is the lower-case singular of a plural.
func singular(text string, t token.Token) string {
	if s := irregular[t.ID]; t.ID != 0 && s != "" {
		return s
	}
	w := strings.ToLower(t.Of(text))
	if s := lexicon.Stem(w); s != w && !t.Upper && len(s)+3 >= len(w) {
		return s
	}
	n := len(w)
	switch {
	case strings.HasSuffix(w, "ies") && n > 4:
		return w[:n-3] + "y"
	case strings.HasSuffix(w, "sses"), strings.HasSuffix(w, "shes"), strings.HasSuffix(w, "ches"), strings.HasSuffix(w, "xes"), strings.HasSuffix(w, "zzes"):
		return w[:n-2]
	case strings.HasSuffix(w, "men") && n > 4:
		return w[:n-2] + "an"
	case strings.HasSuffix(w, "s"):
		return w[:n-1]
	}
	return w
}
