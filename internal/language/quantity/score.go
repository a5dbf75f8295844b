package quantity

import "github.com/steadfact/steadfact/internal/language/token"

// score reads 5–2: what two sides reached against each other.
func (r *reader) score(a, b *amount) *Mention {
	if b.unit != nil {
		return nil
	}
	if r.toks[max(a.first, 1)-1].Upper && r.digits(a.first) == 3 && !r.toks[a.last].Space && (step100(a.num) || step100(b.num)) { // a Boeing 747-400
		a.last = r.chain(a.last)
		return &Mention{}
	}
	m := r.ratioMention(a, b.num)
	m.Score = true
	return m
}

// mayScore reports whether two numbers can be what two sides reached: whole numbers of nothing.
func mayScore(a, b *amount) bool {
	return a.unit == nil && !a.num.Signed && a.num.Value.IsInt() && b.num.Value.IsInt() && a.num.Scale.Cmp(one) == 0
}

// scored reports whether two numbers are joined as those of a score: with a dash, or with "to" where nothing changes from one to the
// other, the higher one first unless the words beside them say what they are.
func (r *reader) scored(a, b *amount, how connection, opener token.ID) bool {
	higherFirst := a.num.Value.Cmp(b.num.Value) >= 0
	switch how {
	case dash:
		return higherFirst || opener == 0 && r.tellsScore(a.first, b.last)
	case to:
		return opener == 0 && !r.change(a.first) && (higherFirst || r.tellsBallot(a.first, b.last))
	}
	return false
}

// tellsScore reports whether the words beside two numbers with a dash between them, the lower one first, say that they are a score:
// "a 14–21 loss", "lost 14–21 to them". A verb before them says so only where they count nothing: "lost 14–21 pounds".
func (r *reader) tellsScore(first, last int) bool {
	if contests.has(r.toks, last) {
		return true
	}
	return contested.has(r.toks, first-1) && !r.countsBehind(last)
}

// tellsBallot reports whether the words before two numbers with "to" between them, the lower one first, say that they are votes for and
// against: "voted 4 to 9", "by a vote of 4 to 9".
func (r *reader) tellsBallot(first, last int) bool {
	return (ballots.has(r.toks, first-1) || is(r.toks, first-1, idOf) && ballots.has(r.toks, first-2)) && !r.countsBehind(last)
}

// countsBehind reports whether the number before token i counts what a word there says, or some of what follows it: "seats", "of the
// seats".
func (r *reader) countsBehind(i int) bool {
	return is(r.toks, i, idOf) || i < len(r.toks) && r.toks[i].Kind == token.Word && !stops.has(r.toks, i)
}

// contests are the nouns for how a contest ended, contested the verbs, ballots the words for a vote.
var (
	contests  = list(`win victory triumph loss defeat draw tie record scoreline score upset decision`)
	contested = list(`won lost beat drew tied prevailed`)
	ballots   = list(`vote votes voted voting tally`)
)
