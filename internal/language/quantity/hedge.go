package quantity

import (
	"strings"

	"github.com/steadfact/steadfact/internal/language/token"
)

// phrase is a fixed wording around a number.
type phrase struct {
	ids  []token.ID
	comp Comparator
}

// before and after are the wordings that stand before and after a number, by their word next to it.
var before, after = map[token.ID][]phrase{}, map[token.ID][]phrase{}

// beforeWords lists wordings before the number. A longer wording wins over a shorter one inside it.
var beforeWords = map[Comparator]string{
	Exactly: `exactly|precisely|only|just|a total of|total of|a full|equals|equal to|equaling|equaling to|is equals to|equals to|=|a mere|merely|an additional|another|
		a further|a combined|an average of|average of|averaging|as few as|as little as|as long as`,
	About: `about|around|roughly|approximately|approx|approx.|circa|ca|ca.|some|an estimated|estimated|in the region of|in the order of|on the order of|of the order of|somewhere around|
		somewhere near|in the neighborhood of|in the neighbourhood of|in the vicinity of|in the ballpark of|more or less|~|≈|∼|≃|an approximate|approximate|a reported|or about|at about|at around|maybe|perhaps|barely|scarcely`,
	Nearly: `nearly|almost|just under|just below|just less than|just fewer than|just short of|just shy of|close to|approaching|not quite|a little under|a little less than|a little below|slightly under|
		slightly less than|slightly fewer than|slightly below|virtually|near|nearing|near to|a bit less than|a bit under|little less than`,
	JustOver: `just over|just above|just more than|slightly more than|slightly over|slightly above|a little over|a little more than|a little above|little more than|a bit more than|a bit over|barely over|
		barely above`,
	MoreThan: `more than|over|above|greater than|larger than|higher than|bigger than|in excess of|upwards of|upward of|exceeding|exceeds|exceed|exceeded|surpass|surpasses|surpassed|surpassing|well over|far more than|
		well above|north of|beyond|longer than|older than|heavier than|taller than|faster than|>|topped|topping|better than|much more than|many more than|wider than|deeper than|significantly more than`,
	AtLeast: `at least|no fewer than|no less than|not less than|not fewer than|a minimum of|minimum of|minimum|min|min.|>=|≥|⩾|> =|=>|no lower than|no smaller than|no shorter than|no earlier than|no sooner than|no younger than|no lighter than|no slower than|no narrower than|
		not lower than|at the least|at the very least|as low as|a floor of`,
	LessThan: `less than|lesser than|fewer than|under|below|lower than|smaller than|beneath|<|short of|shorter than|younger than|well under|well below|lighter than|slower than|far less than|far fewer than|much less than|
		south of|cheaper than|not even|shy of`,
	AtMost: `at most|up to|up to and including|no more than|not more than|a maximum of|maximum of|maximum|max|max.|as many as|as much as|as high as|<=|≤|⩽|< =|
		not exceeding|no greater than|not to exceed|no higher than|no larger than|no longer than|no bigger than|no later than|no older than|no heavier than|
		no taller than|no wider than|no deeper than|no faster than|no farther than|no further than|
		not exceed|cannot exceed|can't exceed|not go beyond|not go over|not go above|within|capped at|at the most|at the very most|a ceiling of|a limit of|limited to`,
}

// afterWords lists wordings after the number, its unit or its noun.
var afterWords = map[Comparator]string{
	About: `or so|or thereabouts|approximately|approx|approx.|give or take|more or less|odd|ish|roughly`,
	AtLeast: `+|or more|and more|or greater|or higher|or above|and above|or over|and over|and up|or up|or longer|and higher|and beyond|at least|at the least|at the very least|minimum|or larger|or better|at minimum|at a minimum|
		or more than|plus|or older|and older|and upwards|or upwards|and upward|or upward|upwards|upward`,
	AtMost: `or less|or fewer|or lower|or below|and below|and less|and fewer|and lower|or under|and under|at most|at the most|at the very most|max|max.|maximum|at maximum|at a maximum|tops|or smaller|or equal|or shorter|or younger|and younger|or cheaper`,
}

// comparatives make bounds that include the number: "greater than or equal to", "less or equal than".
var comparatives = map[Comparator]string{AtLeast: "more greater larger bigger higher longer", AtMost: "less fewer lower smaller shorter"}

// denials are what "not" makes of a bound: not over 5 is at most 5.
var denials = map[Comparator]Comparator{MoreThan: AtMost, LessThan: AtLeast}

// equalities are the ways to say that a bound includes the number; % stands for the comparative.
var equalities = []string{"% than or equal to", "% than or equal", "% or equal to", "% or equal than", "% than or equals to", "% or equals to", "equal to or % than", "equal or % than",
	"% and equal to", "% and equal than"}

var _ = func() bool {
	enter := func(words string, c Comparator) {
		ids := ids(words)
		last := ids[len(ids)-1]
		before[last] = append(before[last], phrase{ids, c})
	}
	for c, words := range beforeWords {
		for _, w := range strings.Split(words, "|") {
			enter(w, c)
			if denied := denials[c]; denied != Exactly {
				for _, no := range []string{"not ", "nor ", "neither "} {
					enter(no+strings.TrimSpace(w), denied)
				}
			}
		}
	}
	for c, words := range comparatives {
		for _, w := range strings.Fields(words) {
			for _, e := range equalities {
				enter(strings.ReplaceAll(e, "%", w), c)
			}
		}
	}
	for c, words := range afterWords {
		for _, w := range strings.Split(words, "|") {
			ids := ids(w)
			after[ids[0]] = append(after[ids[0]], phrase{ids, c})
		}
	}
	return true
}()

// ids are the identities of the words of a wording.
func ids(words string) []token.ID {
	words = strings.TrimSpace(words)
	var out []token.ID
	for _, t := range token.Cut(words, nil) {
		out = append(out, token.Intern(strings.ToLower(t.Of(words))))
	}
	return out
}

// hedgeBefore finds the longest wording that ends before token i and begins at low or later.
func hedgeBefore(toks []token.Token, i, low int) (c Comparator, first int, ok bool) {
	if i <= low {
		return 0, i, false
	}
	first = i
	for _, p := range before[toks[i-1].ID] {
		start := i - len(p.ids)
		if start < low || start >= first || toks[i-1].ID == 0 {
			continue
		}
		if matches(toks, start, p.ids) {
			c, first, ok = p.comp, start, true
		}
	}
	if ok && c == MoreThan && first == i-1 && spreads(toks, i, low) {
		return 0, i, false
	}
	return c, first, ok
}

// spreads reports whether the "over" before token i only tells in what time something is spread: shares vest over 4 years, a course runs over
// two days.
func spreads(toks []token.Token, i, low int) bool {
	if i-2 < low || !is(toks, i-1, overID) {
		return false
	}
	if spreading.has(toks, i-2) || carrying.has(toks, i-2) {
		return true
	}
	for k := i; running.has(toks, i-2) && k < min(i+4, len(toks)); k++ {
		if days.has(toks, k) {
			return true
		}
	}
	return false
}

var (
	overID    = token.Intern("over")
	spreading = list("spread spreads spreading vest vests vesting vested phased staggered distributed stretched stretches stretch extend extends extended extending sprawl sprawls sprawling")
	carrying  = list("carry carries carried roll rolls rolled hand hands handed bring brings brought") // "carry over 5 days"
	running   = list("run runs ran running held")
	days      = list("day days week weeks month months weekend weekends")
)

// hedgeAfter finds the longest wording that begins with token i.
func hedgeAfter(toks []token.Token, i int) (c Comparator, last int, ok bool) {
	if i >= len(toks) || toks[i].ID == 0 {
		return 0, i, false
	}
	last = i
	for _, p := range after[toks[i].ID] {
		if i+len(p.ids) > last && i+len(p.ids) <= len(toks) && matches(toks, i, p.ids) {
			c, last, ok = p.comp, i+len(p.ids), true
		}
	}
	return c, last, ok
}

func matches(toks []token.Token, i int, ids []token.ID) bool {
	for k, id := range ids {
		if toks[i+k].ID != id {
			return false
		}
	}
	return true
}
