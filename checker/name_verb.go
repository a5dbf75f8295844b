package checker

import (
	"slices"

	"github.com/steadfact/steadfact/internal/language"
	"github.com/steadfact/steadfact/internal/language/lexicon"
)

// verbFillers lists the names that stand to a verb of the sentence as the held name stands to the statement's.
func (c *comparison) verbFillers(s slot, proper bool) []filler {
	var out []filler
	for _, j := range c.links.to[s.anchor] {
		if c.links.by[s.anchor] < akin {
			continue
		}
		switch s.relation {
		case agentOf:
			out = append(out, c.agents(j, proper)...)
		case patientOf:
			out = append(out, c.objects(j, proper)...)
		case adjunctOf:
			if c.sameTheme(j) {
				out = append(out, c.adjuncts(j, s.preposition, proper)...)
			}
		}
	}
	switch s.relation {
	case agentOf:
		out = append(out, c.doers(s.anchor)...)
		out = append(out, c.cast(s.anchor)...)
	case adjunctOf:
		for j := range c.text.words {
			if kindred[c.st.words[s.anchor].stem][c.text.words[j].stem] && (c.text.words[j].verb && c.sameTheme(j) || c.predicatesTheme(j)) {
				out = append(out, c.adjuncts(j, s.preposition, proper)...)
			}
		}
	}
	return out
}

// kindred are words that take the same place beside them as another: what those are called who do what a verb says, and verbs
// made from nouns that the lexicon does not join.
var kindred = map[string]map[string]bool{
	"play": set(`player footballer midfielder forward defender goalkeeper striker winger quarterback linebacker cornerback receiver
		end tackle guard center back safety pitcher catcher baseman outfielder shortstop infielder drummer guitarist bassist`),
	"sing":         set("singer vocalist frontman frontwoman"),
	"headquarters": set("headquarter base"),
	"headquarter":  set("headquarters base"),
	"base":         set("headquarter headquarters"),
	"work":         set("employee worker scientist engineer researcher journalist reporter analyst editor"),
}

// objects is whom or what the active verb at word j is done to, when who does it is spoken of.
func (c *comparison) objects(j int, proper bool) []filler {
	if !c.text.words[j].verb || c.text.isPassive(j) || !c.sameTheme(j) {
		return nil
	}
	if next := j + 1; next < len(c.text.words) && possessives[c.text.words[next].form] {
		j++
	}
	return single(c.list(j+1, proper))
}

// cast lists who is given in parentheses behind a part that the statement names: "Ophelia (Jane Doe)", for "Ophelia was played
// by [X]".
func (c *comparison) cast(i int) []filler {
	if !acting[c.st.words[i].stem] {
		return nil
	}
	var out []filler
	for _, p := range c.text.phrases {
		if k := p.last; c.mostlyKnown(p.first, k) && k+1 < len(c.text.words) && c.text.words[k].form == "(" {
			if f, ok := c.runAt(k+1, true); ok && f.first == k+1 && f.last < len(c.text.words) && c.text.words[f.last].form == ")" {
				out = append(out, f)
			}
		}
	}
	return out
}

var acting = set("play portray voice")

// predicatesTheme reports whether the noun at word j is said of something that the statement speaks of: "Y is a midfielder".
func (c *comparison) predicatesTheme(j int) bool {
	for k := j - 1; k >= 0 && !c.text.endsClauses(k); k-- {
		if c.text.words[k].verb {
			return c.text.isCopula(k) && c.sameTheme(k)
		}
	}
	return false
}

// predicateAdjuncts lists the names behind the preposition in what the sentence says of the statement's subject: "Y is a band from X".
func (c *comparison) predicateAdjuncts(preposition string) []filler {
	for k := range c.text.words {
		if c.text.words[k].verb && c.text.isCopula(k) && c.sameTheme(k) {
			return c.firstAdjunct(c.text.mainVerb(k)+1, preposition)
		}
	}
	return nil
}

// firstAdjunct lists the names behind the preposition in the noun phrases, joined by commas and "and", that begin at word i.
func (c *comparison) firstAdjunct(i int, preposition string) []filler {
	r := c.text
	for ; i < len(r.words); i++ {
		w := &r.words[i]
		switch {
		case r.isPreposition(i) && samePreposition(w.form, preposition):
			return single(c.list(i+1, true))
		case w.form == "," || w.form == "and" || w.form == "-" || r.isNominal(i) || r.isDeterminer(i) || r.isAdverb(i) || w.mention >= 0 || r.isQuote(i):
		default:
			return nil
		}
	}
	return nil
}

// agents lists who does what the verb at word j says: the name behind "by", or before an active verb whose object the
// statement names.
func (c *comparison) agents(j int, proper bool) []filler {
	r := c.text
	for k := j + 1; k < len(r.words) && k <= j+6; k++ {
		w := &r.words[k]
		if w.form == "by" && r.isParticiple(j) {
			if !c.sameTheme(j) {
				return nil
			}
			return c.list(k+1, proper)
		}
		if w.sign && w.form != "-" || w.verb || !(w.function || r.isAdverb(k) || w.mention >= 0 || c.links.used[k] >= akin) {
			break
		}
	}
	if !r.words[j].verb || r.isPassive(j) || !c.themeAfter(j) {
		return nil
	}
	if f, ok := c.runBefore(r.groupStart(j) - 1); ok {
		return []filler{f}
	}
	return nil
}

// doers lists who is called the doer of the statement's verb: "the founder of Y, X", for "Y was founded by [X]".
func (c *comparison) doers(i int) []filler {
	var out []filler
	for j := range c.text.words {
		w := &c.text.words[j]
		if w.verb || w.form != w.stem || !isDoer(w.form) || lexicon.Related(w.stem, c.st.words[i].stem) != lexicon.Derived {
			continue
		}
		if start, end, ok := c.doerAt(j); ok {
			out = append(out, c.beside(start, j, end, true)...)
		}
	}
	return out
}

// doerAt is the noun phrase around the noun of a doer; whose work it is must stand in it, or go without saying.
func (c *comparison) doerAt(j int) (start, end int, ok bool) {
	start = j
	whose := c.context.open && c.text.anaphor()
	for start > 0 && (c.text.isNominal(start-1) || isGenitive(c.text.words[start-1].form)) {
		start--
		if c.text.words[start].weight > 0 && c.links.used[start] < derived {
			return 0, 0, false
		}
		whose = whose || c.known(start)
	}
	end, ok = c.complement(j + 1)
	for k := j + 1; k < end; k++ {
		whose = whose || c.known(k)
	}
	if start > 0 && c.text.isDeterminer(start-1) {
		start--
	}
	return start, end, ok && whose
}

func isDoer(form string) bool {
	n := len(form)
	return n > 4 && (form[n-2:] == "er" || form[n-2:] == "or")
}

// adjuncts lists the names behind the preposition that belongs to word j: in its clause, with nothing between that could
// take the preposition for itself.
func (c *comparison) adjuncts(j int, preposition string, proper bool) []filler {
	r := c.text
	for k := j + 1; k < len(r.words); k++ {
		w := &r.words[k]
		if r.isPreposition(k) && samePreposition(w.form, preposition) && w.mention < 0 {
			if next := k + 1; next < len(r.words) && r.words[next].mention < 0 {
				return single(c.list(next, proper))
			}
		}
		if w.sign && w.form != "-" && !r.isQuote(k) || w.verb && !r.isLight(k) || w.form == "and" || w.form == "or" {
			break
		}
	}
	if r.isPreposition(0) && samePreposition(r.words[0].form, preposition) && r.words[0].clause <= r.words[j].clause {
		if f, ok := c.runAt(1, true); ok && f.last < len(r.words) && r.words[f.last].form == "," && r.words[f.last].clause == 1 {
			return []filler{f}
		}
	}
	return nil
}

// single keeps a list of one name: what is in several places may be in another, too.
func single(fs []filler) []filler {
	if len(fs) > 1 {
		return nil
	}
	return fs
}

// list is the name that begins at word i and those joined to it by "and".
func (c *comparison) list(i int, proper bool) []filler {
	var out []filler
	for {
		f, ok := c.runAt(i, proper)
		if !ok {
			return out
		}
		out = append(out, f)
		i = f.last
		if i < len(c.text.words) && c.text.words[i].form == "," && i+1 < len(c.text.words) && c.text.words[i+1].form == "and" {
			i++
		}
		if i+1 >= len(c.text.words) || c.text.words[i].form != "and" || c.text.words[i+1].phrase < 0 {
			return out
		}
		i++
	}
}

// samePreposition reports whether two prepositions may say the same of a place.
func samePreposition(a, b string) bool {
	return a == b || a != "" && b != "" && locative[a] && locative[b]
}

var locative = set("in at")

// sameTheme reports whether the verb at word j is said of what the statement speaks of: the noun phrase before it has the
// statement's words for head, or points back at them; a fragment leaves it to its context.
func (c *comparison) sameTheme(j int) bool {
	r := c.text
	if !r.words[j].verb && !r.isParticiple(j) {
		return c.themeOf(j)
	}
	if k := r.describedBy(j); k >= 0 {
		return c.sameTheme(k)
	}
	end := r.groupStart(j)
	start := c.subjectStart(end)
	if start < end && r.isPreposition(start) {
		return false
	}
	if start >= end {
		return c.context.open && !r.opens(j) || r.fragment() || c.dangles(j)
	}
	if start > 0 && r.words[start-1].verb && relative[r.words[end-1].form] && r.isCopula(start-1) { // "Y is a player who …"
		return c.sameTheme(start - 1)
	}
	return c.isTheme(start, end)
}

// describedBy is the verb that says what something is, when the participle at word j only describes that: "Y is a company owned
// by X"; -1 when it does not.
func (r *reading) describedBy(j int) int {
	if r.isPassive(j) || !r.isParticiple(j) {
		return -1
	}
	for k := j - 1; k >= 0; k-- {
		w := &r.words[k]
		if w.verb && r.isCopula(k) {
			return k
		}
		if !(w.verb || r.isNominal(k) || r.isAdverb(k) || r.isDeterminer(k) || w.mention >= 0 || w.form == "-" || w.form == "and") {
			break
		}
	}
	return -1
}

// isTheme reports whether the noun phrase of words [start, end) is what the statement speaks of.
func (c *comparison) isTheme(start, end int) bool {
	r, last := c.text, -1
	for k := start; k < end; k++ {
		w := &r.words[k]
		if w.form == "(" {
			for k < end && r.words[k].form != ")" {
				k++
			}
			continue
		}
		if last >= 0 && complements[w.form] {
			if _, ok := c.complement(k); !ok {
				return false
			}
		}
		if r.isPreposition(k) && last >= 0 || relative[w.form] || w.sign && !r.isQuote(k) && w.form != "-" {
			break
		}
		if pronouns[w.form] && !possessives[w.form] {
			return true
		}
		if w.weight > 0 || w.mention >= 0 {
			last = k
		}
	}
	if last < 0 {
		return false
	}
	w := &r.words[last]
	if c.known(last) || w.mention >= 0 && c.anyKnown(start, last) {
		return true
	}
	return descriptions[w.stem] && last > start && (c.known(last-1) || pointing[r.words[last-1].form])
}

// themeOf reports whether the noun at word j is of what the statement speaks of: a noun that stands for the statement's own
// noun is, one that stands for its verb must say so ("the creation of Y", "its launch").
func (c *comparison) themeOf(j int) bool {
	for i, to := range c.links.to {
		if slices.Contains(to, j) && (c.st.words[i].verb || c.st.isParticiple(i)) {
			_, _, ok := c.doerAt(j)
			return ok
		}
	}
	for k := j - 1; k >= 0 && (c.text.isNominal(k) || c.text.words[k].mention >= 0); k-- {
		if m := c.text.words[k].mention; former[c.text.words[k].form] || m >= 0 && c.text.mentions[m].Kind == language.Ordinal && !c.statesVerbatim(m) {
			return false
		}
	}
	return true
}

// dangles reports whether the participle at word j opens the sentence and belongs to the noun phrase behind the comma, which
// the statement speaks of: "Chaired by X, the board meets …".
func (c *comparison) dangles(j int) bool {
	r := c.text
	if !r.opens(j) {
		return false
	}
	for k := j + 1; k < len(r.words); k++ {
		if r.words[k].form != "," {
			continue
		}
		for k++; k < len(r.words) && (r.isDeterminer(k) || r.isNominal(k)); k++ {
			if r.isNominal(k) && (k+1 == len(r.words) || !r.isNominal(k+1)) {
				return c.known(k)
			}
		}
		return c.context.open && k < len(r.words) && pronouns[r.words[k].form]
	}
	return c.context.open
}

// anyKnown reports whether one of the words [first, last) stands for a word of the statement.
func (c *comparison) anyKnown(first, last int) bool {
	for k := first; k < last; k++ {
		if c.known(k) {
			return true
		}
	}
	return false
}

// subjectStart is where the noun phrase begins that stands before the verb at word end: behind the verb or the conjunction
// before it, and behind an opening phrase.
func (c *comparison) subjectStart(end int) int {
	r, start := c.text, 0
	for k := end - 1; k >= 0; k-- {
		if r.words[k].form == ")" {
			k = max(r.openingBracket(k), 0)
		}
		if open := r.insertion(k); open >= 0 {
			k = open
		}
		if w := &r.words[k]; w.verb || r.endsClauses(k) || w.form == "and" && (k+1 == end || !r.isNominal(k+1)) {
			start = k + 1
			break
		}
	}
	if start < end && r.isPreposition(start) {
		for k := start; k < end; k++ {
			if r.words[k].form == "," && r.words[k].mention < 0 {
				return k + 1
			}
		}
	}
	return start
}

var others = set("another other others")

// insertion is the comma that opens what the comma at word k closes, when no finite verb stands between: "X, also known as Y,
// is …"; -1 when there is none.
func (r *reading) insertion(k int) int {
	if r.words[k].form != "," || r.words[k].mention >= 0 {
		return -1
	}
	for j := k - 1; j > 0; j-- {
		w := &r.words[j]
		switch {
		case w.form == "," && w.mention < 0:
			return j
		case w.form == ")":
			j = max(r.openingBracket(j), 0)
		case w.verb && (w.function || !r.isParticiple(j)):
			return -1
		}
	}
	return -1
}

// themeAfter reports whether the object of the active verb at word j is what the statement speaks of.
func (c *comparison) themeAfter(j int) bool {
	r := c.text
	for k := j + 1; k < len(r.words); k++ {
		w := &r.words[k]
		if pronouns[w.form] {
			return c.context.open
		}
		if others[w.form] {
			return false
		}
		if w.weight > 0 || w.mention >= 0 {
			for k+1 < len(r.words) && (r.isNominal(k+1) || r.words[k+1].form == "-") {
				k++
			}
			return c.known(k)
		}
		if w.sign && !r.isQuote(k) || w.verb || r.isPreposition(k) {
			return false
		}
	}
	return false
}
