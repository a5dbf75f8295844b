package quantity

import (
	"strings"

	"github.com/steadfact/steadfact/internal/language/token"
)

// counts tells the words of numbers that count from those that do not: the pronoun "one", the half of a game.
func (r *reader) counts(a *amount) bool {
	if a.vague || !a.num.Worded || a.num.Signed {
		return true
	}
	i := a.num.First
	single := a.num.Last == i+1
	switch {
	case single && is(r.toks, i, idZero) && (a.hyphenated && a.unit == nil || is(r.toks, i-1, ground) || is(r.toks, a.last, tolerance)): // zero-sum
		return false
	case single && is(r.toks, i, idOne):
		return r.oneCounts(a)
	case a.num.Fraction && single && is(r.toks, i, idHalf):
		return r.halfCounts(a)
	case single && is(r.toks, i, quarter):
		return a.unit != nil
	case a.num.Fraction && articles.has(r.toks, i) && a.unit == nil:
		return r.partCounts(a)
	}
	return true
}

// oneCounts reports whether "one" is a number here.
func (r *reader) oneCounts(a *amount) bool {
	i, next := a.first, a.last
	if i == 0 && next == len(r.toks) {
		return true
	}
	if r.toks[i].Upper && i > 0 && r.toks[i-1].Kind == token.Word && r.toks[i-1].Upper {
		return false // a name: Air Force One
	}
	if indefinite.has(r.toks, next) && (is(r.toks, i-1, atWord) || r.toks[i].Upper) { // at one point; One thing is clear
		return false
	}
	if pronounBefore.has(r.toks, i-1) {
		return is(r.toks, i-1, idThe) && a.hyphenated && a.unit != nil
	}
	if a.unit == nil && inverted.has(r.toks, i-1) && next < len(r.toks) && verbal(strings.ToLower(r.toks[next].Of(r.text))) {
		return false // how does one register
	}
	if a.unit != nil {
		// "One day, he …" tells no length.
		return !(r.toks[i].Upper && a.unit.Time() && (is(r.toks, next, idComma) || next < len(r.toks) && stops.has(r.toks, next)))
	}
	if a.hyphenated {
		return false
	}
	if _, _, ok := r.whole(a); ok {
		return true
	}
	_, _, hedged := hedgeBefore(r.toks, i, r.low)
	if _, _, more := hedgeAfter(r.toks, next); more && is(r.toks, next, idOr) {
		return true
	}
	if next >= len(r.toks) || r.toks[next].Kind == token.Sign {
		return hedged || i > 0 && numbered.has(r.toks, i-1)
	}
	if is(r.toks, next, idTo) || is(r.toks, next, idOr) {
		return next+1 < len(r.toks) && starts.number(r.toks[next+1].ID)
	}
	if stops.has(r.toks, next) || r.toks[next].ID == idS || adverb(r.toks[next].Of(r.text)) {
		return hedged && (is(r.toks, next, idOf) || is(r.toks, next, idIn) || is(r.toks, next, idAnd))
	}
	return true
}

// indefinite are the nouns that "one" counts no more than "a certain" would.
var indefinite = list(`point time stage moment thing way reason example problem possibility explanation option theory idea question issue concern advantage aspect official source expert analyst critic observer diplomat`)

// inverted are the verbs that come before the pronoun in a question.
var inverted = list(`does did can could should would must may might will`)

func adverb(w string) bool { return strings.HasSuffix(w, "ly") }

// numbered are the words after which a lone "one" is a number.
var numbered = list(`number version equals is least most than plus minus times`)

// halvesOf are the words before "half" that make it a half of something said before, and the words after it that make it a share.
var (
	halvesOf = list(`the first second third other last latter early late top bottom upper lower each either this that his her its their 's opening closing front back better northern southern eastern western same next and or in
		final previous winning a an one two`)
	sharesOf = list(`of the a an its their his her my our your all these those that`)
)

func (r *reader) halfCounts(a *amount) bool {
	i, next := a.first, a.last
	if a.unit != nil && a.hyphenated { // a half-mile
		return true
	}
	if halvesOf.has(r.toks, i-1) || starts.number(idAt(r.toks, i-1)) {
		return false
	}
	if a.unit != nil || next == len(r.toks) && i == 0 {
		return true
	}
	_, _, hedged := hedgeBefore(r.toks, i, r.low)
	return !a.hyphenated && !r.tightHyphen(next) && (hedged || sharesOf.has(r.toks, next))
}

func idAt(toks []token.Token, i int) token.ID {
	if i < 0 || i >= len(toks) {
		return 0
	}
	return toks[i].ID
}

// partCounts tells "a quarter of voters" from "in a quarter".
func (r *reader) partCounts(a *amount) bool {
	_, _, hedged := hedgeBefore(r.toks, a.first, r.low)
	if is(r.toks, a.first-1, by) && (!is(r.toks, a.num.Last-1, quarter) || r.change(a.first)) {
		return true
	}
	return hedged || is(r.toks, a.last, idOf) || a.first == 0 && a.last == len(r.toks) || !is(r.toks, a.num.Last-1, quarter) && r.clauseEnds(a.last)
}

var quarter = token.Intern("quarter")

// ordinal makes a mention of an ordinal that ranks something.
func (r *reader) ordinal(a *amount) (*Mention, int) {
	i, last := a.num.First, a.num.Last
	a.last, a.core, a.noUnit = last, last, last
	behind := last
	if r.superlative(last) {
		behind++
	} else if r.tightHyphen(last) || a.num.Worded && r.idle(i, last) {
		return nil, last
	}
	if last < len(r.toks) && !r.toks[last].Space && r.toks[last].Kind == token.Sign && strings.Contains("/_:", r.toks[last].Of(r.text)) && last+1 < len(r.toks) && !r.toks[last+1].Space {
		return nil, last
	}
	m := a.mention(r.text, r.toks)
	m.Kind = Ordinal
	if n, ok := nounAfter(r.text, r.toks, behind, true); ok {
		m.Unit, m.Noun = n.singular, r.span(n.first, n.last)
		m.Last = n.last
		m.Whole.End = m.Noun.End
	}
	return m, m.Last
}

// idle reports whether an ordinal orders speech, or is something else altogether: "First, …", "at first", "a second later".
func (r *reader) idle(i, last int) bool {
	if last > i+1 {
		return false
	}
	t := r.toks[i]
	if idleBefore.has(r.toks, i-1) || i > 0 && is(r.toks, i-1, idHyphen) && !t.Space {
		return true
	}
	if t.ID == third && parties.has(r.toks, last) {
		return true
	}
	if t.ID == second {
		if r.seconds(i) {
			return true
		}
		if thoughts.has(r.toks, last) || articles.has(r.toks, i-1) && (last >= len(r.toks) || r.toks[last].Kind != token.Word || stops.has(r.toks, last)) {
			return true
		}
	}
	if is(r.toks, last, idComma) && (i == 0 || t.Upper) || is(r.toks, last, idOf) && is(r.toks, last+1, all) {
		return true
	}
	if t.ID == first && (is(r.toks, last, time) || is(r.toks, last, place) && is(r.toks, i-2, idIn) && r.clauseEnds(last+1)) {
		return true
	}
	return last < len(r.toks) && !is(r.toks, last, idOf) && stops.has(r.toks, last) && r.toks[last].Kind == token.Word && !rank.has(r.toks, i-1) && (t.ID == first || !copulas.has(r.toks, i-1) && !r.ranksBefore(i))
}

// seconds reports whether "second" is the verb: to second a motion. It may stand in quotation marks.
func (r *reader) seconds(i int) bool {
	k, next := i-1, i+1
	if k > 0 && next < len(r.toks) && r.toks[k].Kind == token.Sign && r.toks[next].Kind == token.Sign && !r.toks[next].Space {
		k, next = k-1, next+1
	}
	return is(r.toks, k, idTo) && (articles.has(r.toks, next) || wholeArticles.has(r.toks, next) || objects.has(r.toks, next))
}

var (
	second     = token.Intern("second")
	third      = token.Intern("third")
	parties    = list(`party parties rail`)
	all        = token.Intern("all")
	first      = token.Intern("first")
	time       = token.Intern("time")
	place      = token.Intern("place")
	atWord     = token.Intern("at")
	ground     = token.Intern("ground")
	tolerance  = token.Intern("tolerance")
	thoughts   = list(`thought thoughts hand nature guess`)
	idleBefore = list(`at per every each split one two three`)
	copulas    = list(`is was were are be been being`) // "was first used" is no rank, "was second with" is
	rank       = list(`the finished ranked came placed its his her their in`)
)
