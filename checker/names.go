package checker

import (
	"slices"
	"strings"

	"github.com/steadfact/steadfact/internal/language"
	"github.com/steadfact/steadfact/internal/language/lexicon"
	"github.com/steadfact/steadfact/internal/language/name"
	"github.com/steadfact/steadfact/internal/language/token"
	"github.com/steadfact/steadfact/internal/source"
)

// filler is a run of words in the sentence that may stand in the place of a held name.
type filler struct {
	first, last int
	score       float64
	apposed     bool // an apposition gives it its place, whatever the rest of the sentence says
	template    bool // its neighbours on both sides stand for the held part's neighbours
}

// names judges the held parts that are names or other words.
func (c *comparison) names() (outcome, bool) {
	var best outcome
	for h := range c.st.held {
		held := &c.st.held[h]
		if held.mention >= 0 {
			continue
		}
		out := c.word(h, held)
		if out.verdict == Contradicted {
			return out, true
		}
		if out.verdict == Supported && best.verdict == NotEnoughInfo {
			best = out
		}
	}
	return best, best.verdict != NotEnoughInfo
}

// word judges one held part that is no value.
func (c *comparison) word(h int, held *held) outcome {
	if c.st.denial(held) {
		return c.polarity(h, held)
	}
	if acronym := c.st.defined(held); acronym != "" {
		return c.expansion(h, held, acronym)
	}
	return c.name(h, held)
}

func (c *comparison) name(h int, held *held) outcome {
	coverage := c.account.total
	if c.account.missing != "" && !c.nameable(held) {
		return outcome{coverage: coverage, reasons: []string{c.account.missing}}
	}
	if span, ok := c.findName(held); ok {
		if c.account.missing != "" && c.account.total < enough {
			return outcome{coverage: coverage, reasons: []string{c.account.missing}}
		}
		return outcome{verdict: Supported, held: h, span: span, coverage: coverage}
	}
	best := filler{}
	reason := "the sentence gives it the held name's place"
	for _, f := range c.related(held) {
		if best.score == 0 && !c.agreesWithAny(f) && c.asserted(held, f) {
			best = f
			best.score = 1
			reason = c.st.slotOf(held).relation.String()
		}
	}
	if best.score == 0 {
		reason = "in its place, fact: " + c.st.slotOf(held).relation.String()
		for _, f := range c.fillers(held) {
			if c.account.missing == "" && f.score > best.score && c.fills(held, f) && c.asserted(held, f) {
				best = f
			}
		}
	}
	if best.score == 0 {
		return outcome{coverage: coverage, reasons: []string{"no name stands in the place of the held one"}}
	}
	return outcome{verdict: Contradicted, held: h, span: c.text.spanOf(best.first, best.last), coverage: coverage, score: best.score, reasons: []string{reason}}
}

// nameable reports whether a sentence that leaves something of the statement open may still name what it holds: all the
// statement's names are accounted for, and only a word of what is said of them is not. Where the text stands alone, one name
// may be what it points back at.
func (c *comparison) nameable(h *held) bool {
	s, open := c.st.slotOf(h), 0
	for k := range c.st.mentions {
		if !c.st.holds(k) && c.condition(k) == language.Differ {
			return false
		}
	}
	for p, ph := range c.st.phrases {
		if ph.first < s.last && s.first < ph.last || c.understood[ph.first] || c.named(p) {
			continue
		}
		open++
	}
	if c.context.open && c.text.anaphor() {
		return open <= 1
	}
	return open == 0 && (len(c.st.phrases) > 1 && c.account.total >= enough || c.context.open)
}

// related lists the names that the sentence's structure puts in the held name's place.
func (c *comparison) related(h *held) []filler {
	s := c.st.slotOf(h)
	if s.first < h.first || h.last < s.last {
		if c.account.own < samePlaceCoverage && !c.context.open {
			return nil
		}
		return c.sorted(h, c.namesakes(h, s))
	}
	if s.anchor < 0 {
		return nil
	}
	proper := c.st.words[h.first].upper
	switch s.relation {
	case roleOf:
		return c.sorted(h, append(c.roleFillers(h, s.anchor, proper), c.cell(s.anchor)...))
	case adjunctOf, agentOf:
		if s.said {
			return c.sorted(h, c.said(s.preposition))
		}
		return c.sorted(h, append(c.verbFillers(s, proper), c.cell(s.anchor)...))
	case patientOf:
		if c.account.own >= nearlySame || c.context.open {
			return c.sorted(h, c.verbFillers(s, proper))
		}
	case predicateOf:
		return c.sorted(h, c.nationalities(h))
	case modifierOf:
		if c.account.own >= samePlaceCoverage || c.context.open {
			return slices.DeleteFunc(c.sorted(h, c.modifiers(h, s.anchor)), func(f filler) bool { return !c.sameEvent(f) })
		}
	}
	return nil
}

// sorted keeps the fillers of the held name's sort.
func (c *comparison) sorted(h *held, fs []filler) []filler {
	return slices.DeleteFunc(fs, func(f filler) bool { return !c.sameSort(h, f) || c.otherAcronym(f) })
}

// agreesWithAny reports whether a filler agrees with any part that the statement holds.
func (c *comparison) agreesWithAny(f filler) bool {
	for h := range c.st.held {
		if c.st.held[h].mention < 0 && c.agreesWith(&c.st.held[h], f) {
			return true
		}
	}
	return false
}

// asserted reports whether the sentence asserts what it says of a filler, and of the time that the statement speaks of.
func (c *comparison) asserted(h *held, f filler) bool {
	if c.text.doubtful() || c.otherDate(h, f) {
		return false
	}
	clause := c.text.words[f.first].clause
	said := clause
	if v := c.text.governor(f.first, f.last); v >= 0 {
		said = c.text.words[v].clause
	}
	for i := range c.text.words {
		w := &c.text.words[i]
		if abs(w.clause-clause) > 1 || w.mention >= 0 || f.first <= i && i < f.last {
			continue
		}
		doubt := former[w.form] || elsewhen[w.form]
		if !f.apposed && (w.clause == clause || w.clause == said) {
			doubt = doubt || negations[w.form] || suppositions[w.form] || lexicon.Closed(w.form)&lexicon.Modal != 0 && !w.upper
		}
		if doubt && !c.has(w.form) && !c.st.begins(w.form) {
			return false
		}
	}
	return true
}

// Words that make the holder of a role another one, or say that somebody held it at another time.
var elsewhen = set("until till late deceased ex predecessor successor designate elect interim acting outgoing incoming next future deputy vice assistant")

// otherDate reports whether a sentence about how things are is about another time: it states a year, and not since when.
func (c *comparison) otherDate(h *held, f filler) bool {
	if c.st.timed() || c.st.past(*h) {
		return false
	}
	for k := range c.text.mentions {
		m := &c.text.mentions[k]
		if m.Temporal == nil || m.Temporal.Date == nil || !year(m.Of(c.text.text)) {
			continue
		}
		i, last := c.text.wordsIn(m.Span)
		if v := c.text.governor(i, last); !c.text.now(i) && (v < 0 || c.text.groupStart(v) == c.text.groupStart(max(c.text.governor(f.first, f.last), 0))) {
			return true
		}
	}
	return false
}

// year reports whether a date is written with its year.
func year(s string) bool {
	digits := 0
	for i := range len(s) {
		if '0' <= s[i] && s[i] <= '9' {
			if digits++; digits == 4 {
				return true
			}
		} else {
			digits = 0
		}
	}
	return false
}

// begins reports whether a word of another time goes without saying in a statement about an event.
func (st *statement) begins(form string) bool { return originally[form] && st.eventful() }

var originally = set("originally initially once earlier")

// eventful reports whether the statement speaks of an event and not of a state.
func (st *statement) eventful() bool {
	for i := range st.words {
		if w := &st.words[i]; w.verb && !st.light(i) {
			return true
		}
	}
	return false
}

// findName looks for the held name, or one of its alternatives, in the sentence: first in its own place, then word for word
// anywhere, then as a name that may mean the same.
func (c *comparison) findName(h *held) (source.Span, bool) {
	for _, g := range c.gaps(h) {
		if c.agreesWith(h, g) {
			return c.text.spanOf(g.first, g.last), true
		}
	}
	for _, want := range h.words {
		forms := forms(want)
		for i := range c.text.words {
			if last, ok := c.text.stands(i, forms); ok && len(forms) > 0 && !c.linked(i, last) {
				return c.text.spanOf(i, last), true
			}
		}
	}
	for _, p := range c.text.phrases {
		f, ok := c.trimmed(p.first, p.last)
		if ok && c.agreesWith(h, f) || !c.linked(p.first, p.last) && c.agreesWith(h, filler{first: p.first, last: p.last}) {
			return c.text.spanOf(p.first, p.last), true
		}
	}
	return source.Span{}, false
}

// forms are the folded words of a wording.
func forms(wording string) []string {
	toks := token.Tokenize(wording, nil)
	var out []string
	for _, w := range newReading(&language.Text{Text: wording, Tokens: toks}, 0, len(toks)).words {
		if !w.sign && !(w.function && strings.HasSuffix(w.form, "s") && len(w.form) < 3 && len(out) > 0) {
			out = append(out, w.form)
		}
	}
	return out
}

func (r *reading) spanOf(first, last int) source.Span {
	return source.Span{Start: r.words[first].Start, End: r.words[last-1].End}
}

// fillers lists what may stand in the held name's place.
func (c *comparison) fillers(h *held) []filler {
	var out []filler
	add := func(first, last int, template bool) {
		score := c.near(h.first, h.last, first, last)
		if template {
			score++
		}
		out = append(out, filler{first: first, last: last, score: score, template: template})
	}
	for _, g := range c.gaps(h) {
		if f, ok := c.nameIn(h, g); ok {
			add(f.first, f.last, true)
		}
	}
	for _, p := range c.text.phrases {
		if !c.linked(p.first, p.last) {
			add(p.first, p.last, false)
		}
	}
	for _, w := range c.windows(h) {
		add(w.first, w.last, false)
	}
	return out
}

// nameIn is the name that fills a gap: for a held name the one at its beginning, for other words all of it.
func (c *comparison) nameIn(h *held, g filler) (filler, bool) {
	if !c.st.words[h.first].upper || c.st.opens(h.first) {
		return g, true
	}
	f, ok := c.runAt(g.first, false)
	if !ok || c.text.words[f.first].phrase < 0 {
		return g, c.text.words[g.first].upper
	}
	f.last = min(max(c.text.phrases[c.text.words[f.first].phrase].last, f.first+1), g.last)
	return f, true
}

// linked reports whether most of the words stand for words of the statement that are not held.
func (c *comparison) linked(first, last int) bool {
	n := 0
	for j := first; j < last; j++ {
		if c.linkedWord(j) {
			n++
		}
	}
	return 2*n >= last-first
}

func (c *comparison) linkedWord(j int) bool {
	for i, to := range c.links.to {
		if c.st.isHeld(i) || c.st.words[i].weight == 0 || c.links.by[i] < derived {
			continue
		}
		for _, k := range to {
			if k == j {
				return true
			}
		}
	}
	return false
}

// gaps finds what stands between words that stand for the held part's neighbours.
func (c *comparison) gaps(h *held) []filler {
	var out []filler
	left, right := c.neighbour(h.first-1, -1), c.neighbour(h.last, 1)
	longest := h.last - h.first + 3
	for _, j := range left {
		for _, k := range right {
			first, last := c.trim(j+1, k)
			if first < last && last-first <= longest {
				out = append(out, filler{first: first, last: last})
			}
		}
	}
	return out
}

// trim leaves signs at both ends out.
func (c *comparison) trim(first, last int) (int, int) {
	for first < last && c.text.words[first].sign {
		first++
	}
	for last > first && c.text.words[last-1].sign {
		last--
	}
	return first, last
}

// neighbour is where the word next to the held part stands in the sentence: the sentence's edge when the held part stands at
// the statement's, nothing when it is not found.
func (c *comparison) neighbour(i, step int) []int {
	for ; i >= 0 && i < len(c.st.words); i += step {
		if w := c.st.words[i]; !w.sign {
			if w.mention >= 0 {
				return c.mentionAt(w.mention, step)
			}
			return c.links.to[i]
		}
	}
	if step < 0 {
		return []int{-1}
	}
	return []int{len(c.text.words)}
}

// mentionAt is where a value that the statement states but does not hold stands in the sentence.
func (c *comparison) mentionAt(m, step int) []int {
	var out []int
	for k := range c.text.mentions {
		if c.text.mentions[k].Of(c.text.text) == c.st.mentions[m].Of(c.st.text) {
			first, last := c.text.wordsIn(c.text.mentions[k].Span)
			if step < 0 {
				out = append(out, last-1)
			} else {
				out = append(out, first)
			}
		}
	}
	return out
}

// windows finds runs of words that share a telling word with the held name and differ in another: "Federal Accounting
// Service" for "Federal Acquisition Service".
func (c *comparison) windows(h *held) []filler {
	var want []int
	for i := h.first; i < h.last; i++ {
		if !c.st.words[i].sign {
			want = append(want, i)
		}
	}
	if len(want) < 2 {
		return nil
	}
	var out []filler
	for from := range c.text.words {
		last, shared, differ := from, 0, 0
		for _, i := range want {
			for last < len(c.text.words) && c.text.words[last].form == "-" {
				last++
			}
			if last >= len(c.text.words) || c.text.words[last].sign || c.text.words[last].mention >= 0 {
				shared = 0
				break
			}
			f, t := &c.st.words[i], &c.text.words[last]
			switch {
			case f.form == t.form || f.stem == t.stem:
				if f.weight > 0 {
					shared++
				}
			case f.weight == 0 || t.weight == 0 || c.linkedWord(last):
				differ = len(want)
			default:
				differ++
			}
			last++
		}
		if shared > 0 && differ > 0 && differ <= (len(want)+1)/2 {
			out = append(out, filler{first: from, last: last})
		}
	}
	return out
}

// fills asks whether a run of words is spoken of as the held name is: bound to the same words, and of the same sort. Where
// the sentence is the statement in all but this, its place says enough.
func (c *comparison) fills(h *held, f filler) bool {
	if c.agreesWith(h, f) || c.otherAcronym(f) {
		return false
	}
	if f.template && c.account.own > nearlySame {
		return c.sameSort(h, f) && c.sameEvent(f) && (c.mirrored(f) || c.spokenOf(f) && c.undecided(h))
	}
	return c.context.open && c.sameSort(h, f) && c.spokenOf(f) && c.undecided(h) && (c.boundName(h, f) || c.alone(h, f) || c.governed(f))
}

// alone reports whether the sentence says nearly all that the statement says, and the filler is the only name in it that the
// statement does not have: no other could stand in the held name's place.
func (c *comparison) alone(h *held, f filler) bool {
	if c.account.own < samePlaceCoverage || c.st.pronominal() {
		return false
	}
	if !c.sameEvent(f) {
		return false
	}
	for _, p := range c.text.phrases {
		if (p.last <= f.first || f.last <= p.first) && !c.linked(p.first, p.last) {
			return false
		}
	}
	return c.text.words[f.first].phrase >= 0
}

// undecided reports whether the sentence's structure leaves open what stands in the held name's place. It does not where the
// sentence has the role, or the verb: then what it says of them is known, and of whom.
func (c *comparison) undecided(h *held) bool {
	s := c.st.slotOf(h)
	if s.first < h.first || h.last < s.last || s.anchor < 0 || s.said {
		return true
	}
	switch s.relation {
	case roleOf:
		return false
	case agentOf:
		return c.links.by[s.anchor] < exact
	case adjunctOf:
		return c.links.by[s.anchor] < exact || slices.ContainsFunc(c.links.to[s.anchor], c.sameTheme)
	}
	return true
}

// spokenOf reports whether the verb that governs a filler is said of something the statement speaks of.
func (c *comparison) spokenOf(f filler) bool {
	v := c.text.governor(f.first, f.last)
	if v < 0 {
		return true
	}
	head, _ := c.text.subjectOf(v)
	return head < 0 || head >= f.first && head < f.last || c.links.used[head] >= broader || c.text.words[head].function || c.text.words[head].mention >= 0
}

// mirrored reports whether the sentence says next to nothing but what the statement says.
func (c *comparison) mirrored(f filler) bool {
	all, known := 0, 0
	for j := range c.text.words {
		if w := &c.text.words[j]; w.weight > 0 && (j < f.first || j >= f.last) {
			all += w.weight
			if c.links.used[j] >= derived {
				known += w.weight
			}
		}
	}
	return 10*known >= 9*all
}

// governed reports whether a filler's verb tells of an event and is the statement's.
func (c *comparison) governed(f filler) bool {
	v := c.text.governor(f.first, f.last)
	return !c.text.light(v) && c.links.used[v] >= derived
}

// sameEvent reports whether the verb that governs a filler says little by itself or is the statement's.
func (c *comparison) sameEvent(f filler) bool {
	v := c.text.governor(f.first, f.last)
	return c.text.light(v) || c.links.used[v] >= derived
}

// nearlySame is the share of a statement's telling words that a sentence must have to be called the same but for one place.
const nearlySame = 0.85

func (c *comparison) agreesWith(h *held, f filler) bool {
	for _, want := range h.words {
		if name.Compare(want, c.text.textOf(f.first, f.last)) != name.Different {
			return true
		}
	}
	return false
}

// otherAcronym reports whether the filler is followed by an acronym of its own that the statement does not know:
// "High-Level Intermediate Representation (HIR)" is not what MIR stands for.
func (c *comparison) otherAcronym(f filler) bool {
	if f.last+1 >= len(c.text.words) || c.text.words[f.last].form != "(" {
		return false
	}
	w := c.text.words[f.last+1]
	return allCaps(strings.TrimSuffix(w.Of(c.text.text), "s")) && !c.linkedWord(f.last+1)
}

// sameSort reports whether held name and filler are of one sort: both capitalised or neither, both places or nationalities
// or neither.
func (c *comparison) sameSort(h *held, f filler) bool {
	a, b := &c.st.words[h.first], &c.text.words[f.first]
	if a.upper != b.upper && !c.st.opens(h.first) && !c.text.opens(f.first) {
		return false
	}
	_, x := lexicon.Place(a.form)
	_, y := lexicon.Place(b.form)
	return x == y || h.last-h.first > 1 || f.last-f.first > 1
}

// boundName reports whether what binds the held name in the statement also binds the filler in the sentence: the word that
// its place hangs on, else the verb, or with a verb that says little by itself the noun of the role.
func (c *comparison) boundName(h *held, f filler) bool {
	fact, text := c.st.frameOf(h.first, h.last), c.text.frameOf(f.first, f.last)
	if s := c.st.slotOf(h); s.anchor >= 0 && !c.st.light(s.anchor) {
		return c.binds(s.anchor, text.verb, f) && c.samePrepositions(h, f)
	}
	if !c.st.light(fact.verb) {
		return c.binds(fact.verb, text.verb, f) && c.samePrepositions(h, f)
	}
	role := c.st.role(h)
	return role >= 0 && c.binds(role, text.noun, f)
}

// binds reports whether word i of the statement is the sentence's word j, or stands close to the filler.
func (c *comparison) binds(i, j int, f filler) bool {
	if j >= 0 && c.links.by[i] >= derived && c.linkedTo(i, j) {
		return true
	}
	for _, k := range c.links.to[i] {
		if c.links.by[i] >= derived && (k < f.first || k >= f.last) && nearness(c.text, k, f.first, f.last) >= 0.55 {
			return true
		}
	}
	return false
}

// role is the noun that says what the held name is: "The prime minister of Iraq is [X]", "Prime Minister [X]".
func (st *statement) role(h *held) int {
	best := -1
	for i := range st.words {
		w := &st.words[i]
		if st.content(i) && !w.verb && w.phrase < 0 && lexicon.Parts(w.form)&lexicon.Noun != 0 {
			if best < 0 || i < h.first {
				best = i
			}
			if i > h.last {
				break
			}
		}
	}
	return best
}

// samePrepositions reports whether a preposition before the held name stands before the filler too.
func (c *comparison) samePrepositions(h *held, f filler) bool {
	a, b := preposition(c.st.reading, h.first), preposition(c.text, f.first)
	return a == "" || b == "" || a == b
}

// preposition is the preposition that stands before word i, articles aside.
func preposition(r *reading, i int) string {
	for i--; i >= 0; i-- {
		w := &r.words[i]
		if lexicon.Closed(w.form)&lexicon.Preposition != 0 {
			return w.form
		}
		if lexicon.Closed(w.form)&lexicon.Determiner == 0 {
			return ""
		}
	}
	return ""
}

func isTitle(form string) bool { return name.Title(form) }
