package checker

import (
	"fmt"
	"slices"

	"github.com/steadfact/steadfact/internal/language"
	"github.com/steadfact/steadfact/internal/language/lexicon"
	"github.com/steadfact/steadfact/internal/language/name"
	"github.com/steadfact/steadfact/internal/language/temporal"
)

// account says how much of a statement a sentence speaks of: the first question.
type account struct {
	own     float64 // share of the statement's telling words, by weight, that the sentence itself has
	total   float64 // share that the sentence or its context has
	missing string  // why the sentence is not about the fact; "" if it may be
}

// enough is the share of a statement's telling words that must be accounted for.
const (
	enough        = 0.55
	enoughUnnamed = 0.6 // when the statement names nothing
	evident       = 6   // weight of the words that the sentence itself, or its table or list, must have; others count half
)

// pronominal reports whether a statement leaves its subject to a context that it does not have: "He died in 2016."
func (st *statement) pronominal() bool {
	for i := range st.words {
		w := &st.words[i]
		if w.phrase >= 0 || w.verb {
			return false
		}
		if pronouns[w.form] {
			return true
		}
	}
	return false
}

// carry accounts for words of the statement that the sentence leaves to its context. A sentence without a verb of its own
// takes everything over from headings, lead-ins and table headers, every other sentence the things spoken of; from the text
// before, it takes over only what it points at.
func (c *comparison) carry() {
	c.carried = make([]strength, len(c.st.words))
	c.nearby = make([]strength, len(c.st.words))
	c.elsewhere = make([]bool, len(c.st.phrases))
	fragment := c.text.fragment()
	points := fragment || c.text.anaphor()
	for _, r := range c.context.carried {
		if !r.structural && !points {
			continue
		}
		l := c.book.carriedLinks(c.st, r.reading)
		for i, s := range l.by {
			if !c.st.words[i].verb || fragment && r.structural {
				c.carried[i] = max(c.carried[i], s)
				if r.near {
					c.nearby[i] = max(c.nearby[i], s)
				}
			}
		}
		for p := range c.st.phrases {
			c.elsewhere[p] = c.elsewhere[p] || c.st.namedIn(p, r.reading, l)
		}
	}
}

// carriedLinks links a statement to a reading that several sentences take over from, once.
func (b *book) carriedLinks(st *statement, r *reading) *links {
	if l := r.links[st]; l != nil {
		return l
	}
	l := b.link(st.reading, r)
	if r.links == nil {
		r.links = map[*statement]*links{}
	}
	r.links[st] = l
	return l
}

// fragment reports whether the sentence has no verb: a list item, a table cell, a heading.
func (r *reading) fragment() bool {
	for i := range r.words {
		if r.words[i].verb {
			return false
		}
	}
	return true
}

// anaphor reports whether the sentence points back at something: with a pronoun, or with a description that takes its
// meaning from the text before ("the group", "this limit").
func (r *reading) anaphor() bool {
	for i := range r.words {
		w := &r.words[i]
		if pronouns[w.form] {
			return true
		}
		if i+1 < len(r.words) && pointing[w.form] && r.describes(i+1) {
			return true
		}
	}
	return false
}

// describes reports whether a description of the sort "film", "same band", "two teams" begins with word i.
func (r *reading) describes(i int) bool {
	for ; i < len(r.words) && !r.words[i].sign && r.words[i].phrase < 0; i++ {
		if descriptions[r.words[i].stem] {
			return true
		}
		if r.words[i].function || r.words[i].verb {
			return false
		}
	}
	return false
}

var (
	pronouns = set("he she it they his her its their him them")
	pointing = set("the this these both")
	// Nouns by which texts call again what they have named: kinds of persons, groups, works, places and things.
	descriptions = set(`actor actress airline airport album artist athlete author band battle book bridge building campaign
		candidate canal castle cathedral champion channel character church city clan club coach coalition college comedian
		commission committee company competition composer conference contract corporation council country county couple
		department director district driver duo edition election engine ensemble episode event exhibition expedition feature
		festival film final firm football footballer forward game government group guitarist heir institute institution island
		journal king lake language law leader league library line list magazine manager match mayor mill minister mission
		model mountain movie municipality museum musician nation newspaper novel novelist office operation orchestra
		organisation organization outbreak pair pandemic paper park parliament party performer place plant play player
		politician president prince princess product production programme program project protocol province publication
		queen quarterback rapper record region release report river road room route sailor school season section
		senator series server service ship show side singer site software soldier song soundtrack specification sport squad stadium
		state station street striker studio summit system team term theatre theater title tournament tower town track tool
		train treaty trial tribe university version vessel video village virus war website winner work writer year`)
)

// accounts answers the first question.
func (c *comparison) accounts() account {
	var a account
	var all, own, total, plain, spoken, evidence float64
	c.understand()
	for i := range c.st.words {
		if !c.st.content(i) || c.understood[i] {
			continue
		}
		w := float64(c.st.words[i].weight)
		if c.st.counts(i) || c.stated(i) {
			w = min(w, 1)
		}
		all += w
		own += w * strengths[c.links.by[i]]
		evidence += w * max(strengths[max(c.links.by[i], c.nearby[i])], strengths[c.carried[i]]/2)
		total += w * strengths[c.accounted(i)]
		if c.st.words[i].phrase < 0 {
			plain += w
			spoken += w * strengths[c.accounted(i)]
		}
	}
	for k := range c.st.mentions {
		if i, _ := c.st.wordsIn(c.st.mentions[k].Span); c.st.holds(k) || c.understood[i] {
			continue
		}
		all += conditionWeight
		answer := c.condition(k)
		if answer == language.Incomparable && c.st.namesWith(k) {
			a.missing = fmt.Sprintf("the sentence does not speak of %s", c.st.mentions[k].Of(c.st.text))
		}
		switch answer {
		case language.Agree:
			own += conditionWeight
			total += conditionWeight
		case language.Differ:
			a.missing = fmt.Sprintf("the sentence does not speak of %s", c.st.mentions[k].Of(c.st.text))
		}
	}
	a.own, a.total = 1, 1
	if all > 0 {
		a.own, a.total = own/all, total/all
	}
	for p, ph := range c.st.phrases {
		if !c.understood[ph.first] && !c.named(p) && !c.optional(ph) {
			a.missing = fmt.Sprintf("the sentence does not mention %s", c.st.textOf(c.st.phrases[p].first, c.st.phrases[p].last))
		}
	}
	switch {
	case a.missing != "":
	case c.mirrors():
	case a.total < enough || evidence < min(all, evident) && !slices.Contains(c.understood, true) || spoken < plain/2 && !c.listed() || len(c.st.phrases) == 0 && a.total < enoughUnnamed:
		a.missing = tooLittle
	case c.st.pronominal() && a.own < nearlySame:
		a.missing = "the fact does not say whom it speaks of"
	}
	return a
}

// accounted is how well word i of the statement is accounted for, in the sentence or its context.
func (c *comparison) accounted(i int) strength { return max(c.links.by[i], c.carried[i]) }

// named reports whether a name of the statement is accounted for by the sentence or its context.
func (c *comparison) named(p int) bool {
	return c.st.namedIn(p, c.text, c.links) || c.elsewhere != nil && c.elsewhere[p]
}

// namedIn reports whether a reading has a name: all of its words, a name that may mean the same, or a part of it that is not
// part of another name.
func (st *statement) namedIn(p int, r *reading, l *links) bool {
	ph := st.phrases[p]
	all, found := 0, 0
	for i := ph.first; i < ph.last; i++ {
		if !st.content(i) {
			continue
		}
		all++
		if l.by[i] >= derived {
			found++
		}
	}
	if found == all {
		return true
	}
	for i := ph.first; i < ph.last; i++ {
		for _, j := range l.to[i] {
			if l.by[i] >= derived && r.words[j].phrase >= 0 && st.sameName(p, r, r.phrases[r.words[j].phrase], l) {
				return true
			}
		}
	}
	return false
}

// sameName reports whether a name of the reading may mean the statement's name: by its letters, or because all its telling
// words stand for words of it.
func (st *statement) sameName(p int, r *reading, t phrase, l *links) bool {
	f := st.phrases[p]
	if name.Compare(st.textOf(f.first, f.last), r.textOf(t.first, t.last)) != name.Different {
		return !l.extended(r, t)
	}
	for j := t.first; j < t.last; j++ {
		if r.words[j].weight > 0 && l.used[j] < derived {
			return false
		}
	}
	return true
}

// extended reports whether a name of the reading goes on behind the part that is linked, and so names something else:
// "Ferrum Lite" is not Ferrum. Ordinary words behind a name only say what it is ("Toronto Airport").
func (l *links) extended(r *reading, t phrase) bool {
	last := t.last - 1
	return l.used[t.first] >= derived && l.used[last] < derived && lexicon.Common(r.words[last].stem) < 60 && !lexicon.Stop(r.words[last].form)
}

// counts reports whether word i only describes what a held number counts: a sentence may leave "confirmed" out of "confirmed
// cases".
func (st *statement) counts(i int) bool {
	for _, h := range st.held {
		if h.mention < 0 || st.mentions[h.mention].Quantity == nil {
			continue
		}
		if n := st.mentions[h.mention].Quantity.Noun; n.Overlaps(st.words[i].Span) && n.End > st.words[i].End {
			return true
		}
	}
	return false
}

// stated reports whether word i is the verb of a held number that the sentence replaces by one that merely states a number:
// "there are 2,500 troops in the country" for "2,500 troops are deployed".
func (c *comparison) stated(i int) bool {
	if !c.st.words[i].verb || c.links.by[i] > unlinked {
		return false
	}
	for _, h := range c.st.held {
		if h.mention < 0 || c.st.mentions[h.mention].Temporal != nil || c.st.governor(h.first, h.last) != i {
			continue
		}
		for m := range c.text.mentions {
			if c.text.mentions[m].Quantity == nil || c.compare(&h, &c.text.mentions[m]) == language.Incomparable {
				continue
			}
			first, last := c.text.wordsIn(c.text.mentions[m].Span)
			if v := c.text.governor(first, last); v >= 0 && c.text.light(v) {
				return true
			}
		}
	}
	return false
}

// listed reports whether the sentence is a mere name with a date in parentheses, as lists of works and products have it.
func (c *comparison) listed() bool {
	if !c.text.fragment() || !c.datesOnly() {
		return false
	}
	for m := range c.text.mentions {
		first, last := c.text.wordsIn(c.text.mentions[m].Span)
		h := &c.st.held[0]
		if c.dateOfName(c.st.frameOf(h.first, h.last), first, last) {
			return true
		}
	}
	return false
}

// optional reports whether a statement's name may be missing: it stands behind a preposition, the value held is a date, and
// the sentence has another name of the statement and none that could stand in the missing one's place.
func (c *comparison) optional(ph phrase) bool {
	if preposition(c.st.reading, ph.first) == "" || !c.datesOnly() {
		return false
	}
	others := false
	for p, other := range c.st.phrases {
		others = others || other != ph && c.st.namedIn(p, c.text, c.links)
	}
	return others && c.nothingElse()
}

// datesOnly reports whether all that the statement holds are dates.
func (c *comparison) datesOnly() bool {
	for _, h := range c.st.held {
		if h.mention < 0 || c.st.mentions[h.mention].Temporal == nil {
			return false
		}
	}
	return true
}

// understand marks the words of the statement that the sentence may leave to its reader: in a text that stands alone the name,
// or the names side by side, that the statement is about, when the sentence points back at something or names nothing else;
// in a document what the whole repository is about, when the sentence names nothing else.
func (c *comparison) understand() {
	c.understood = make([]bool, len(c.st.words))
	for p, ph := range c.st.phrases {
		if c.book.home[c.st.formsOf(ph)] && !c.named(p) && c.nothingElse() {
			for i := ph.first; i < ph.last; i++ {
				c.understood[i] = true
			}
		}
	}
	if !c.context.open {
		return
	}
	first, last := -1, -1
	for p, ph := range c.st.phrases {
		if c.named(p) {
			continue
		}
		if last >= 0 && !c.st.adjoin(last, ph.first) {
			return // two things are missing
		}
		if first < 0 {
			first = ph.first
		}
		last = ph.last
	}
	if first < 0 || !(c.text.anaphor() && c.st.subject(first)) && !c.nothingElse() {
		return
	}
	for first > 0 && (descriptions[c.st.words[first-1].stem] || c.st.words[first-1].sign) {
		first--
	}
	for i := first; i < last; i++ {
		c.understood[i] = true
	}
}

// adjoin reports whether nothing but small words and signs stands between word i (exclusive end) and word j.
func (r *reading) adjoin(i, j int) bool {
	for ; i < j; i++ {
		if w := &r.words[i]; w.weight > 0 && w.mention < 0 || w.verb {
			return false
		}
	}
	return true
}

// nothingElse reports whether the sentence names nothing that the statement does not name.
func (c *comparison) nothingElse() bool {
	for _, p := range c.text.phrases {
		for j := p.first; j < p.last; j++ {
			if c.text.words[j].weight > 0 && c.links.used[j] < derived {
				return false
			}
		}
	}
	return true
}

// subject reports whether a name that begins with word i is what the sentence is about: it stands before the first verb, or
// behind an opening phrase ("On Rotten Tomatoes, …").
func (r *reading) subject(i int) bool {
	for k := range i {
		if r.words[k].verb {
			return false
		}
	}
	return true
}

// conditionWeight is how telling a value is that a statement states but does not hold: "OpenMetrics 1.0 was …".
const conditionWeight = 6

// condition says whether a value that the statement states but does not hold is stated by the sentence or its context too.
func (c *comparison) condition(k int) language.Comparison {
	differ := false
	for _, r := range append([]carried{{reading: c.text}}, c.context.carried...) {
		for m := range r.mentions {
			switch language.Compare(c.st.mentions[k], r.mentions[m], language.Tolerance{}) {
			case language.Agree:
				if r.reading == c.text && c.partOfTime(k, m) {
					return language.Differ
				}
				return language.Agree
			case language.Differ:
				differ = differ || r.reading == c.text && !c.comparable(m)
			}
		}
	}
	if differ {
		return language.Differ
	}
	return language.Incomparable
}

// namesWith reports whether value k of the statement belongs to the name before it: "Prometheus 1.0", "PromCon 2016".
func (st *statement) namesWith(k int) bool {
	first, _ := st.wordsIn(st.mentions[k].Span)
	return first > 0 && st.words[first-1].phrase >= 0 && !st.words[first-1].sign
}

// partOfTime reports whether the sentence speaks of a part of the time for which the statement holds a number: what holds for
// a year need not hold for its first half.
func (c *comparison) partOfTime(k, m int) bool {
	f, t := c.st.mentions[k].Temporal, c.text.mentions[m].Temporal
	return f != nil && t != nil && f.Date != nil && t.Date != nil && !c.datesOnly() && t.Date.Grain < f.Date.Grain && t.Date.Grain > temporal.Day && f.Date.Bound == temporal.Closed
}

// comparable reports whether mention m of the sentence may answer a held value.
func (c *comparison) comparable(m int) bool {
	for h := range c.st.held {
		if c.st.held[h].mention >= 0 && c.compare(&c.st.held[h], &c.text.mentions[m]) != language.Incomparable {
			return true
		}
	}
	return false
}

// holds reports whether mention k of the statement is held.
func (st *statement) holds(k int) bool {
	for _, h := range st.held {
		if h.mention == k || h.mention < 0 && h.Overlaps(st.mentions[k].Span) {
			return true
		}
	}
	return false
}
