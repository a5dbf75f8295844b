package checker

import (
	"cmp"
	"fmt"
	"math/big"
	"strings"

	"github.com/steadfact/steadfact/internal/language"
	"github.com/steadfact/steadfact/internal/language/lexicon"
	"github.com/steadfact/steadfact/internal/language/quantity"
	"github.com/steadfact/steadfact/internal/language/temporal"
	"github.com/steadfact/steadfact/internal/source"
)

// restricted answers the second and the fourth question for a mention that differs from the held value: does something in
// the sentence make it another value, or keep it from being asserted? It returns the reason, or "".
func (c *comparison) restricted(d candidate) string {
	m := &c.text.mentions[d.mention]
	first, last := c.text.wordsIn(m.Span)
	if first >= last {
		return ""
	}
	for _, ask := range []func(d candidate, first, last int) string{
		c.denied, c.supposed, c.formerly, c.otherSubject, c.otherObject,
	} {
		if reason := ask(d, first, last); reason != "" && !c.apposed(first) {
			return reason
		}
	}
	for _, ask := range []func(d candidate, first, last int) string{
		c.changed, c.divided, c.rated, c.modified, c.otherTime, c.grown, c.ranked, c.labelled, c.partial, c.narrowed, c.displaced,
	} {
		if reason := ask(d, first, last); reason != "" {
			return reason
		}
	}
	return ""
}

// apposed reports whether the value stands in parentheses behind a noun of the statement and explains it: "if you need the
// micro-purchase threshold ($10,000)": it is asserted, whatever the sentence says.
func (c *comparison) apposed(first int) bool {
	return first >= 2 && c.text.words[first-1].form == "(" && c.links.used[first-2] >= derived
}

// inClause is a word of the table that stands before word i in its clause, unless the statement has it too; "" for none.
func (c *comparison) inClause(i int, table map[string]bool) string {
	for j := i - 1; j >= 0 && c.text.words[j].clause == c.text.words[i].clause; j-- {
		w := &c.text.words[j]
		if table[w.form] && w.mention < 0 && !c.has(w.form) && !c.text.passiveUse(j) {
			return w.form
		}
	}
	return ""
}

// passiveUse reports whether word j is the "used" of "is used to", which tells of no other time.
func (r *reading) passiveUse(j int) bool {
	if r.words[j].form != "used" {
		return false
	}
	return j+1 >= len(r.words) || r.words[j+1].form != "to" || j > 0 && lexicon.Closed(r.words[j-1].form)&lexicon.Auxiliary != 0
}

// has reports whether the statement has this word.
func (c *comparison) has(form string) bool {
	for i := range c.st.words {
		if c.st.words[i].form == form && c.st.words[i].mention < 0 {
			return true
		}
	}
	return false
}

// denied: a denial of the verb that governs the value, or a subject that is nobody.
func (c *comparison) denied(_ candidate, first, last int) string {
	if c.st.denies() {
		return ""
	}
	v := c.text.governor(first, last)
	for j := range c.text.words {
		w := &c.text.words[j]
		if !negations[w.form] || w.mention >= 0 || abs(w.clause-c.text.words[first].clause) > 0 {
			continue
		}
		if nobody[w.form] && j < first || v >= 0 && abs(v-j) <= 3 && j < first || v < 0 {
			return fmt.Sprintf("the sentence denies it (%q)", w.form)
		}
	}
	return ""
}

// denies reports whether the reading has a denial.
func (r *reading) denies() bool {
	for i := range r.words {
		if negations[r.words[i].form] {
			return true
		}
	}
	return false
}

func (c *comparison) supposed(_ candidate, first, _ int) string {
	if w := c.text.words[len(c.text.words)-1]; w.form == "?" {
		return "the sentence asks"
	}
	if w := c.inClause(first, suppositions); w != "" {
		return fmt.Sprintf("the sentence does not assert it (%q)", w)
	}
	if v := c.text.governor(first, first+1); v >= 0 {
		for j := max(0, v-3); j < v; j++ {
			if w := &c.text.words[j]; suppositions[w.form] && w.mention < 0 && !c.has(w.form) {
				return fmt.Sprintf("the sentence does not assert it (%q)", w.form)
			}
		}
	}
	if c.text.modified(first) >= 0 {
		return ""
	}
	for j := range c.text.words[:len(c.text.words)-1] { // "is to be raised", "want it to rise"
		if w := &c.text.words[j]; w.clause == c.text.words[first].clause && w.form == "to" && c.text.words[j+1].verb && j > 0 && (lexicon.Closed(c.text.words[j-1].form)&lexicon.Auxiliary != 0 || c.text.wished(j)) && !c.has("to") {
			return "the sentence speaks of what is planned or wished"
		}
	}
	return ""
}

// wished reports whether a verb of wishing or asking stands before word j in its clause.
func (r *reading) wished(j int) bool {
	for k := j - 1; k >= 0 && r.words[k].clause == r.words[j].clause; k-- {
		if r.words[k].verb && wishes[r.words[k].stem] {
			return true
		}
	}
	return false
}

var wishes = set("want wish ask demand seek intend plan hope aim expect try urge call propose recommend request agree decide vow promise pledge threaten offer need")

// changed: "rose by 500", "500 more", "an additional 500", "up from 300".
func (c *comparison) changed(d candidate, at, _ int) string {
	first, last := c.text.wordsIn(c.text.mentions[d.mention].Whole)
	if v := c.text.governor(first, last); first > 0 && v >= 0 && differences[c.text.words[first-1].form] && !c.has(c.text.words[first-1].form) && changes[c.text.words[v].stem] {
		return fmt.Sprintf("the sentence speaks of a difference (%q)", c.text.words[first-1].form)
	}
	for _, j := range []int{first - 1, first, at - 1, last} {
		if j >= 0 && j+1 < len(c.text.words) && c.text.words[j+1].form == "than" {
			continue
		}
		if j >= 0 && j < len(c.text.words) && additions[c.text.words[j].form] && !c.has(c.text.words[j].form) {
			return fmt.Sprintf("the sentence speaks of a part or a difference (%q)", c.text.words[j].form)
		}
	}
	return ""
}

// divided: "of whom 31 died", "including 10 in the capital".
func (c *comparison) divided(_ candidate, first, _ int) string {
	for j := first - 1; j >= 0 && j >= first-3; j-- {
		w := c.text.words[j].form
		if w == "including" || w == "among" || (w == "whom" || w == "which" || w == "these" || w == "them") && j > 0 && c.text.words[j-1].form == "of" {
			if !c.has(w) {
				return fmt.Sprintf("the sentence speaks of a part (%q)", w)
			}
		}
	}
	return ""
}

// rated: a value for each of something is not the value itself.
func (c *comparison) rated(d candidate, _, _ int) string {
	_, last := c.text.wordsIn(c.text.mentions[d.mention].Whole)
	if c.text.mentions[d.mention].Temporal != nil {
		return ""
	}
	f := c.st.mentions[c.st.held[d.held].mention]
	if c.st.repeated(f.Whole) != c.text.repeated(c.text.mentions[d.mention].Whole) && !c.text.recurs() && !c.st.recurs() {
		return "one of them says how often, the other how long"
	}
	_, after := c.st.wordsIn(f.Whole)
	a, b := rate(c.st.reading, after), rate(c.text, last)
	if a != b && (a != "" && b != "" || b != "" && !c.has("per") && !c.has(b)) {
		return fmt.Sprintf("the sentence speaks of a rate (per %s)", strings.TrimSpace(b+" "+a))
	}
	return ""
}

// repeated reports whether a value says how often something happens: "every six hours".
func (r *reading) repeated(s source.Span) bool {
	first, last := r.wordsIn(s)
	for j := max(0, first-1); j < last; j++ {
		if r.words[j].form == "every" {
			return true
		}
	}
	return false
}

// recurs reports whether a noun of the reading says that its value is the time between two of something.
func (r *reading) recurs() bool {
	for i := range r.words {
		if recurrences[r.words[i].stem] {
			return true
		}
	}
	return false
}

var recurrences = set("interval period frequency cycle cadence rhythm")

// rate is what a value is counted per: "per day", "a week", "each month".
func rate(r *reading, i int) string {
	if i+1 < len(r.words) && (r.words[i].form == "per" || r.words[i].form == "each" || r.words[i].form == "/" || r.words[i].form == "a" && periods[r.words[i+1].stem]) {
		return r.words[i+1].stem
	}
	return ""
}

func (c *comparison) formerly(_ candidate, first, _ int) string {
	if w := c.inClause(first, former); w != "" {
		return fmt.Sprintf("the sentence speaks of another time (%q)", w)
	}
	return ""
}

// modified: the counted noun is narrowed by a word the statement does not have, where the statement narrows it otherwise.
func (c *comparison) modified(d candidate, _, _ int) string {
	f, t := c.st.mentions[c.st.held[d.held].mention].Quantity, c.text.mentions[d.mention].Quantity
	if f == nil || t == nil || t.Noun.Len() == 0 {
		return ""
	}
	from, to := c.text.wordsIn(t.Noun)
	narrowed := ""
	for j := from; j < to; j++ {
		if w := &c.text.words[j]; w.weight > 0 && c.links.used[j] < akin {
			if narrowing[w.form] {
				return fmt.Sprintf("the sentence narrows it (%q)", w.form)
			}
			narrowed = w.form
		}
	}
	first, last := c.st.wordsIn(f.Noun)
	for i := first; i < last && narrowed != ""; i++ {
		if w := &c.st.words[i]; w.weight > 0 && c.accounted(i) < akin {
			return fmt.Sprintf("the sentence counts %q, the fact %q", narrowed, w.form)
		}
	}
	return ""
}

// otherTime: a statement that speaks of no time speaks of now; what the sentence says of another time, it does not deny.
func (c *comparison) otherTime(d candidate, first, _ int) string {
	if c.text.mentions[d.mention].Temporal != nil || c.st.timed() {
		return ""
	}
	if k := c.text.occasion(c.links); k >= 0 {
		return fmt.Sprintf("the sentence speaks of another occasion (%s)", c.text.mentions[k].Of(c.text.text))
	}
	if c.st.past(c.st.held[d.held]) {
		return ""
	}
	v := c.text.governor(first, first+1)
	past := v >= 0 && c.text.pastAt(v)
	for k := range c.text.mentions {
		m := &c.text.mentions[k]
		if m.Temporal == nil || m.Temporal.Date == nil || k == d.mention {
			continue
		}
		if m.Temporal.Date.Deixis == temporal.Anaphoric {
			continue
		}
		i, j := c.text.wordsIn(m.Span)
		if g := c.text.governor(i, j); i > 1 && g >= 0 && v >= 0 && g != v && !c.participle(g, v) {
			continue // the time of something else in the sentence
		}
		if past || !c.text.now(i) {
			return fmt.Sprintf("the sentence speaks of another time (%s)", m.Of(c.text.text))
		}
	}
	return ""
}

// participle reports whether the verb at g only describes what the verb at v speaks of: "the council elected in 2011 had …".
func (c *comparison) participle(g, v int) bool {
	return g < v && g > 0 && lexicon.Closed(c.text.words[g-1].form)&lexicon.Auxiliary == 0 && c.text.words[g].clause == c.text.words[v].clause && c.links.used[g-1] >= derived
}

// grown: what is counted grows. A lower number at an earlier time than the fact's, or a higher one later, denies nothing.
func (c *comparison) grown(d candidate, _, _ int) string {
	f, t := c.st.mentions[c.st.held[d.held].mention].Quantity, c.text.mentions[d.mention].Quantity
	if f == nil || t == nil || f.Value == nil && f.Low == nil && f.High == nil || t.Value == nil {
		return ""
	}
	bound := f.Value
	for _, x := range []*big.Rat{f.Low, f.High} {
		if x != nil {
			bound = x
		}
	}
	a, ok := c.st.day()
	b, ok2 := c.text.day()
	if !ok || !ok2 {
		return ""
	}
	switch order, size := cmp.Compare(b, a), t.Value.Cmp(bound); {
	case order < 0 && size < 0, order > 0 && size > 0:
		return "the sentence speaks of another time, when there may have been another number"
	}
	return ""
}

// day is the day that a reading speaks of, as a number that grows with time, when it states just one date.
func (r *reading) day() (int, bool) {
	found, n := 0, 0
	for k := range r.mentions {
		t := r.mentions[k].Temporal
		if t == nil || t.Date == nil || t.Date.Month == 0 {
			continue
		}
		d := t.Date
		n++
		found = (d.Month*32 + d.Day) * 2
		if d.HasYear {
			found += d.Year * 13 * 64
		}
		if d.Bound == temporal.Before {
			found--
		}
	}
	return found, n == 1
}

// occasion is a date that tells which one of several a noun of the statement is: "the earthquake of 1911", "the 1911
// earthquake"; -1 when there is none.
func (r *reading) occasion(l *links) int {
	for k := range r.mentions {
		if r.mentions[k].Temporal == nil {
			continue
		}
		i, _ := r.wordsIn(r.mentions[k].Span)
		if head := r.modified(i); head >= 0 && l.used[head] >= derived {
			return k
		}
		if i >= 2 && r.words[i-1].form == "of" && l.used[i-2] >= derived && r.words[i-2].weight > 0 && !r.words[i-2].verb {
			return k
		}
	}
	return -1
}

// timed reports whether the reading states a date.
func (r *reading) timed() bool {
	for k := range r.mentions {
		if t := r.mentions[k].Temporal; t != nil && t.Date != nil {
			return true
		}
	}
	return false
}

// past reports whether the statement says of its held value that it was: then it tells of an event, whose date a sentence may
// add.
func (st *statement) past(h held) bool {
	v := st.governor(h.first, h.last)
	return v >= 0 && st.pastAt(v)
}

// pastAt reports whether the verb at word v is in the past tense.
func (r *reading) pastAt(v int) bool {
	switch f := r.words[v].form; f {
	case "was", "were", "had", "did":
		return true
	case "is", "are", "am", "has", "have", "do", "does", "be", "been":
		return false
	default:
		before := r.before(v)
		if before == "is" || before == "are" || before == "has" || before == "have" || before == "be" || before == "been" {
			return false
		}
		return f != r.words[v].stem && f[len(f)-1] != 's' && (len(f) < 4 || f[len(f)-3:] != "ing")
	}
}

// now reports whether the date at word i tells when the sentence was true at the latest: "as of 8 April", "since 2014".
func (r *reading) now(i int) bool {
	for k := i - 1; k >= 0 && k >= i-3; k-- {
		switch r.words[k].form {
		case "as", "since", "by", "until", "through", "currently", "today":
			return true
		}
	}
	return false
}

// ranked: an ordinal in a sentence's subject ("the first edition was …") tells which one it speaks of; where the statement's
// stands behind its verb it is what the statement says.
func (c *comparison) ranked(d candidate, first, last int) string {
	h := &c.st.held[d.held]
	q := c.st.mentions[h.mention].Quantity
	if q == nil || q.Kind != quantity.Ordinal {
		return ""
	}
	f, t := c.st.governor(h.first, h.last), c.text.governor(first, last)
	if f >= 0 && t >= 0 && f < h.first && t >= last && c.account.own < nearlySame {
		return "the sentence speaks of another one of a series"
	}
	return ""
}

// otherObject: a dated deed is another one when it is done to something that the statement does not speak of: "released an
// evaluation", "announced that …".
func (c *comparison) otherObject(d candidate, first, last int) string {
	if c.text.mentions[d.mention].Temporal == nil {
		return ""
	}
	v := c.text.governor(first, last)
	if v < 0 || c.text.light(v) || c.text.modified(first) >= 0 {
		return ""
	}
	if v+1 < len(c.text.words) && (c.text.words[v+1].form == "that" && !c.has("that") || c.text.words[v+1].verb && strings.HasSuffix(c.text.words[v+1].form, "ing")) {
		return fmt.Sprintf("the sentence says something else to be %q", c.text.words[v].Of(c.text.text))
	}
	if o := c.text.objectOf(v); o >= 0 && c.links.used[o] < broader && !(descriptions[c.text.words[o].stem] && c.text.pointed(o)) && !vague[c.text.words[o].stem] {
		return fmt.Sprintf("the sentence speaks of %s", c.text.words[o].Of(c.text.text))
	}
	return ""
}

// labelled: "classroom 7" is one of the classrooms, not their number.
func (c *comparison) labelled(d candidate, first, _ int) string {
	f, t := c.st.mentions[c.st.held[d.held].mention].Quantity, c.text.mentions[d.mention].Quantity
	if f == nil || t == nil || f.Noun.Len() == 0 || t.Noun.Len() > 0 || t.Dimension != "" || first == 0 {
		return ""
	}
	if w := &c.text.words[first-1]; c.links.used[first-1] >= derived && w.form == w.stem && !w.verb && !w.function && !w.sign {
		return "the sentence's number tells which one it is"
	}
	return ""
}

// partial: what is said of a part, of a first year or of one place is not said of the whole.
func (c *comparison) partial(d candidate, first, _ int) string {
	for j := 0; j+1 < len(c.text.words); j++ {
		if w := &c.text.words[j]; w.clause == c.text.words[first].clause && partitives[w.stem] && c.text.words[j+1].form == "of" && c.links.used[j] == unlinked && w.mention < 0 && (j == 0 || c.text.words[j-1].form != "as") {
			return fmt.Sprintf("the sentence speaks of a part (%q)", w.form)
		}
	}
	if w := c.ofGroup(d.mention); w != "" {
		return fmt.Sprintf("the sentence speaks of a part (%q)", w)
	}
	if w := c.otherRow(); w != "" {
		return fmt.Sprintf("the table's row speaks of %s", w)
	}
	for k := range c.text.mentions {
		q := c.text.mentions[k].Quantity
		if k == d.mention || q == nil || q.Kind != quantity.Ordinal || c.statesOrdinal(k) {
			continue
		}
		if i, last := c.text.wordsIn(c.text.mentions[k].Span); c.text.words[i].clause == c.text.words[first].clause && c.oneOfSeveral(last) {
			return fmt.Sprintf("the sentence speaks of one of several (%q)", c.text.mentions[k].Of(c.text.text))
		}
	}
	if w := c.setting(first); w != "" {
		return fmt.Sprintf("the sentence speaks of its own case (%q)", w)
	}
	return ""
}

// ofGroup is the "of" that makes a count one of a part: "four of its members".
func (c *comparison) ofGroup(m int) string {
	_, last := c.text.wordsIn(c.text.mentions[m].Span)
	if q := c.text.mentions[m].Quantity; q == nil || q.Dimension != "" || q.Kind != quantity.Number || c.has("of") {
		return ""
	}
	if last+2 < len(c.text.words) && c.text.words[last].form == "of" && (possessive[c.text.words[last+1].form] || pointing[c.text.words[last+1].form]) {
		return c.text.textOf(last, last+2)
	}
	return ""
}

// otherRow is the time or the version that a table's row speaks of, when the statement speaks of none like it.
func (c *comparison) otherRow() string {
	for _, r := range c.context.carried {
		if !r.row || len(r.mentions) != 1 || len(r.words) > 2 {
			continue
		}
		for k := range c.st.mentions {
			if language.Compare(c.st.mentions[k], r.mentions[0], language.Tolerance{}) == language.Agree {
				return ""
			}
		}
		return r.mentions[0].Of(r.text)
	}
	return ""
}

// oneOfSeveral reports whether the noun behind an ordinal is a time or something that the statement speaks of: "its first
// year", "the second bridge".
func (c *comparison) oneOfSeveral(i int) bool {
	for ; i < len(c.text.words) && !c.text.words[i].sign && !c.text.words[i].function && !c.text.words[i].verb; i++ {
		if w := &c.text.words[i]; periods[w.stem] || w.stem == "half" || w.stem == "season" || w.weight > 0 && c.links.used[i] >= derived {
			return true
		}
	}
	return false
}

// statesOrdinal reports whether the statement has an ordinal like the sentence's mention k.
func (c *comparison) statesOrdinal(k int) bool {
	for i := range c.st.mentions {
		if q := c.st.mentions[i].Quantity; q != nil && q.Kind == quantity.Ordinal && (q.Unit == "" || q.Unit == c.text.mentions[k].Quantity.Unit) && language.Compare(c.st.mentions[i], c.text.mentions[k], language.Tolerance{}) == language.Agree {
			return true
		}
	}
	return false
}

// setting is the phrase that opens the sentence and narrows all of it ("In earlier versions, …") when the statement has
// nothing of it.
func (c *comparison) setting(first int) string {
	ws := c.text.words
	if c.datesOnly() || len(ws) == 0 || lexicon.Closed(ws[0].form)&lexicon.Preposition == 0 || attribution[ws[0].form] {
		return ""
	}
	content := false
	for j := 1; j < first && j < len(ws); j++ {
		switch w := &ws[j]; {
		case w.form == "," || content && pointing[w.form]:
			if content {
				return c.text.textOf(0, j)
			}
			return ""
		case w.mention >= 0:
			if c.text.mentions[w.mention].Temporal != nil || c.statesLike(w.mention) {
				return ""
			}
			content = true
		case w.verb || c.links.used[j] > unlinked && w.weight > 0 || vague[w.stem]:
			return ""
		case w.weight > 0:
			content = true
		}
	}
	return ""
}

// statesLike reports whether the statement has a value that agrees with the sentence's mention m.
func (c *comparison) statesLike(m int) bool {
	for k := range c.st.mentions {
		if language.Compare(c.st.mentions[k], c.text.mentions[m], language.Tolerance{}) == language.Agree {
			return true
		}
	}
	return false
}

var attribution = set("according as like unlike despite per by of since because")

// displaced: where the statement has a telling word that the sentence lacks, the sentence has another one: "a refresh token"
// is not "a session token", "bought the vineyard" not "bought the farm".
func (c *comparison) displaced(_ candidate, first, _ int) string {
	if c.account.own >= 0.8 && c.spoken() >= wordy {
		return "" // a long sentence that is otherwise the statement may be worded otherwise
	}
	for i := range c.st.words {
		w := &c.st.words[i]
		if !c.st.content(i) || w.weight < 2 || c.accounted(i) > broader || c.understood[i] || w.phrase >= 0 || descriptions[w.stem] || vague[w.stem] {
			continue
		}
		for _, step := range []int{-1, 1} {
			if j := c.instead(i, step, first); j >= 0 {
				return fmt.Sprintf("the sentence says %q where the fact says %q", c.text.words[j].Of(c.text.text), w.Of(c.st.text))
			}
		}
	}
	return ""
}

// wordy is how many telling words two sentences share that are one worded in two ways.
const wordy = 5

// spoken is how many telling words of the statement the sentence has.
func (c *comparison) spoken() int {
	n := 0
	for i := range c.st.words {
		if c.st.content(i) && c.links.by[i] > unlinked {
			n++
		}
	}
	return n
}

// instead finds a word of the sentence that stands to a linked word as word i of the statement stands to it.
func (c *comparison) instead(i, step, first int) int {
	k := c.st.telling(i, step)
	if k < 0 || c.links.by[k] < derived {
		return -1
	}
	for _, j := range c.links.to[k] {
		u := c.text.telling(j, -step)
		if u < 0 {
			continue
		}
		w := &c.text.words[u]
		if c.links.used[u] <= broader && w.phrase < 0 && w.verb == c.st.words[i].verb && !descriptions[w.stem] && !vague[w.stem] && abs(w.clause-c.text.words[first].clause) <= 1 {
			return u
		}
	}
	return -1
}

// telling is the nearest telling word on one side of word i, -1 when a sign that parts clauses comes first.
func (r *reading) telling(i, step int) int {
	for k := i + step; k >= 0 && k < len(r.words); k += step {
		w := &r.words[k]
		if w.sign && boundary(w.form) {
			return -1
		}
		if w.weight >= 2 && w.mention < 0 {
			return k
		}
	}
	return -1
}

// narrowed: a noun that the statement has stands in the sentence with a modifier that the statement lacks, and either the
// statement modifies it otherwise or the modifier makes it another thing: "the youth choir" is not "the choir".
func (c *comparison) narrowed(_ candidate, first, last int) string {
	for i := range c.st.words {
		if !c.st.content(i) || c.st.words[i].verb || c.links.by[i] < derived || descriptions[c.st.words[i].stem] || vague[c.st.words[i].stem] {
			continue
		}
		for _, j := range c.links.to[i] {
			if w := c.modifier(j); w != "" && c.text.words[j].clause == c.text.words[first].clause {
				return fmt.Sprintf("the sentence speaks of another %s (%q)", c.text.words[j].Of(c.text.text), w)
			}
		}
	}
	return ""
}

// modifier is a word right before noun j of the sentence that narrows it and that nothing in the statement stands for.
func (c *comparison) modifier(j int) string {
	k := j - 1
	if k >= 0 && c.text.words[k].form == "-" {
		k--
	}
	if k < 0 || c.text.words[j].verb || c.text.words[j].phrase >= 0 {
		return ""
	}
	w := &c.text.words[k]
	if w.sign || w.verb || w.weight == 0 || w.mention >= 0 || w.phrase >= 0 || c.links.used[k] > unlinked {
		return ""
	}
	p := lexicon.Dominant(w.form)
	if p == lexicon.Noun || narrowing[w.form] {
		return w.form
	}
	return ""
}

func set(words string) map[string]bool {
	m := map[string]bool{}
	for _, w := range strings.Fields(words) {
		m[w] = true
	}
	return m
}

var (
	negations = set("not never neither nor none no nobody nothing didn't doesn't don't isn't wasn't weren't aren't hasn't haven't hadn't cannot can't won't wouldn't couldn't without rather instead unlike contrary deny denied denies")
	// Words that keep a clause from being an assertion.
	suppositions = set("if unless whether would could might may should perhaps probably possibly planned plans plan expected expects due scheduled supposed proposed hoped hopes aims aimed target targeted goal projected forecast potential potentially hypothetical suppose imagine example eg e.g. e.g")
	differences  = set("by")
	changes      = set(`rise grow increase raise fall drop decline decrease reduce cut expand extend shrink lower gain lose climb jump
		surge exceed outnumber miss beat win improve widen narrow`)
	nobody     = set("none nobody nothing no neither")
	additions  = set("additional another further extra more fewer less other others remaining")
	former     = set("former formerly previously previous originally initially once earlier ago ex-president then-president then used")
	partitives = set("part stretch section portion half third quarter majority minority fraction share piece segment rest remainder")
	periods    = set("second minute hour day week month year quarter night")
	narrowing  = set(`female male additional other others new remaining first second third last next former foreign local unique
		only guest deputy vice acting assistant junior senior youth annual quarterly monthly weekly daily average minimum maximum
		minimal maximal median partial double return northern southern eastern western upper lower inner outer early late
		previous current old older newer original final initial temporary permanent internal external public private`)
)
