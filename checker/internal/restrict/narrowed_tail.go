package restrict

import (
	"fmt"
	"slices"
	"strings"

	"github.com/steadfact/steadfact/checker/internal/about"
	"github.com/steadfact/steadfact/checker/internal/sentence"
	"github.com/steadfact/steadfact/checker/internal/statement"
	"github.com/steadfact/steadfact/internal/language"
	"github.com/steadfact/steadfact/internal/language/lexicon"
)

// OnlySo: where the sentence says all that the statement says and adds behind its value how, for whom or in what case that is so, it does not
// speak of every case: "takes 35 minutes with the fast boat", "unless the sea is calm", "pupils who board". Of a name or another word, and of a day
// that comes again, that counts for what is so at present: "is led by Jon Ude at night".
func OnlySo(c *about.Comparison, d about.Candidate) string {
	value, now := tells(c, d), saysNow(c, d)
	if !value && !now || c.Account.Own < statement.NearlySame || tellsMark(c.Text) || tailElsewhere(c, d) || c.Text.AllTogether(d.First) {
		return ""
	}
	from, v := behindCounted(c.Text, d), c.Text.Governor(d.First, d.Last)
	if !value {
		from = d.Last
	} else if v >= 0 && v < d.First && c.Text.IsCopula(v) && (sentence.Relative[c.Text.FormAt(from)] || from < len(c.Text.Words) && c.Text.IsParticiple(from)) {
		return "" // "is a 64-bit number that tells one key from another" says what all of it is
	}
	if end := onlyUndone(c, from); end > 0 {
		return fmt.Sprintf("the sentence speaks of %q", c.Text.TextOf(d.First, end))
	}
	for k := from; k+1 < len(c.Text.Words) && !c.Text.BreaksPhrase(k) && !tellsNoCase(c.Text, k); k++ {
		w := &c.Text.Words[k]
		if byDefaultAt(c.Text, k) && (!value || byDefault(c.Text, d, k)) {
			k++ // what follows may tell of which case: "by default on Windows"
			continue
		}
		if w.Form == "in" && sentence.MeasureNouns[c.Text.Words[k+1].Stem] {
			continue // "8 GB in size"
		}
		named := towards[w.Form] || w.Form == "for" && c.Text.AcronymAt(k+1) && c.Text.BreaksPhrase(k+2) || !value && !c.Text.Words[d.First].Upper // "is unstable in Harvik"
		end, leads := limitEnd(c, d, k), value && limiting[w.Form] && !(c.Text.Mentions[d.Mention].Kind == language.Duration && counting[w.Form])
		leads = leads || !value && limitsWord(c.Text, d, k)
		if end == 0 && leads && c.Text.Words[k-1].Form != "even" && !madeUp(c.Text, k) && !beforeDeed(c.Text, k) {
			end = strangeTail(c, k+1, named, now)
		}
		if end == 0 && value && k == from {
			end = doingEnd(c, d, k)
		}
		if end > 0 {
			return fmt.Sprintf("the sentence speaks of %q", c.Text.TextOf(d.First, end))
		}
		if c.Strange(k, sentence.Broader) && w.Form != "even" || w.Mention >= 0 || !value && w.Phrase >= 0 {
			return ""
		}
	}
	return ""
}

// tells reports whether an answer tells how many, how much, how long or at what hour, and the statement no date.
func tells(c *about.Comparison, d about.Candidate) bool {
	if d.Mention < 0 {
		return false
	}
	m := &c.Text.Mentions[d.Mention]
	if h := &c.St.Held[d.Held]; h.Mention < 0 || c.St.Mentions[h.Mention].Dated() {
		return false
	}
	return (m.Quantity != nil || m.Kind == language.Duration || m.Kind == language.Time) && m.Kind != language.Ordinal
}

// tellsNoCase reports whether what begins with word k, behind a value, says that it is so in each case, or by what: "according to the bylaws", "by
// law", "as a rule", "to this day".
func tellsNoCase(r *sentence.Reading, k int) bool {
	f, next := r.FormAt(k), r.FormAt(k+1)
	if leadingTo[f] && next == "to" || f == "to" && next == "this" || f == "in" && next == "order" {
		return true
	}
	return (f == "by" && next != "default" || f == "as") && (lawful[next] || lawful[r.FormAt(k+2)])
}

// limitEnd is the end of what begins with word k, behind an answer, and limits it whatever follows: "as a reserve", "abroad", "in which nothing was
// taken"; 0 for none.
func limitEnd(c *about.Comparison, d about.Candidate, k int) int {
	w, next := &c.Text.Words[k], c.Text.FormAt(k+1)
	if w.Form == "as" && (next == "a" || next == "an") && (d.Mention >= 0 || !c.Text.Words[d.First].Upper) && strangeTail(c, k+2, false, false) > 0 {
		return k + 3
	}
	v := c.Text.Governor(d.First, d.Last)
	switch {
	case c.Text.IsPreposition(k) && k == behindCounted(c.Text, d) && sentence.Relative[next],
		c.Links.Used[k] == sentence.Unlinked && !c.Text.IsPreposition(k) && (sentence.Elsewhere[w.Form] || apartOpening[w.Form] && v >= 0 && v < d.First):
		return k + 1
	}
	return 0
}

// doingEnd is the end of what says right behind those that are counted, at word k, what they do or what was done to them: "95 pupils learning Latin";
// 0 for none.
func doingEnd(c *about.Comparison, d about.Candidate, k int) int {
	v, doing := c.Text.Governor(d.First, d.Last), c.Text.IsParticiple(k) || strings.HasSuffix(c.Text.Words[k].Form, "ing")
	if v < 0 || v >= d.First || !doing || !c.Strange(k, sentence.Broader) || !c.Text.BreaksPhrase(k+1) && !datedTail(c, k+1) && strangeTail(c, k+1, true, false) == 0 {
		return 0
	}
	return k + 1
}

// limitsWord reports whether word k, behind an answer that is none of a value, opens what limits the case in which it is so. Behind a name a place, a
// company or a material tells more of what has it: "in Torp near the river".
func limitsWord(r *sentence.Reading, d about.Candidate, k int) bool {
	f, o := r.Words[k].Form, r.ObjectOf(k)
	if f == "for" && (o >= 0 && why[r.Words[o].Stem] || everyone[r.FormAt(k+1)]) {
		return false // "is closed for repairs", "for all guests"
	}
	if limitingWord[f] || !tellingMore[f] || !r.Words[d.First].Upper {
		return limitingWord[f] || tellingMore[f]
	}
	if o < 0 || r.Words[o].Phrase >= 0 {
		return false
	}
	bare := o == k+1 && (f == "by" || f == "on") && !r.IsPlural(o) && (o+1 == len(r.Words) || r.BreaksPhrase(o+1))
	return bare || circumstances[r.Words[o].Stem] || fewOf[r.FormAt(k+1)]
}

var (
	// limitingWord are the words behind a name or another word that open what limits the case in which it is so, tellingMore those that may as well
	// tell more of what has a name.
	limitingWord = sentence.Set(`for during at on when whenever where wherever while if unless once before after until under via through among without outside
		except provided depending instead`)
	tellingMore = sentence.Set("in by with as near along across against between beyond behind")

	// circumstances are the nouns for a case or a time in which something is so.
	circumstances = sentence.Set(`case mode emergency season weather condition circumstance situation phase stage version edition event scenario environment
		instance test trial theory evening morning afternoon night summer winter spring autumn peak crisis wartime peacetime setup demo sample example exception
		district area region part place household market country delay hour`)

	// why are the nouns of what is done to something, and only tells why it is as it is.
	why = sentence.Set("repair maintenance renovation work reason")

	// fewOf are the words before a noun that say of how few that is so.
	fewOf = sentence.Set("some few most many certain several rare other")
)

// datedTail reports whether a time of which the statement does not speak begins with word k, or behind a preposition there: "books printed | before
// 1800".
func datedTail(c *about.Comparison, k int) bool {
	if c.Text.IsPreposition(k) {
		k++
	}
	if k >= len(c.Text.Words) || c.Text.Words[k].Mention < 0 {
		return false
	}
	return c.Text.Mentions[c.Text.Words[k].Mention].Dated() && !c.St.StatesDate()
}

// onlyUndone is the end of what says right behind what is counted, at word k, that it is not, not yet or too much so: "not yet read", "too faded"; 0
// for none.
func onlyUndone(c *about.Comparison, k int) int {
	if f := c.Text.FormAt(k); f != "not" && f != "too" && f != "still" && f != "never" || c.Text.FormAt(k-1) == "or" {
		return 0
	}
	for j := k + 1; j <= k+2 && j < len(c.Text.Words); j++ {
		if w := &c.Text.Words[j]; (c.Text.IsParticiple(j) || w.Dominant == lexicon.Adjective) && c.Strange(j, sentence.Broader) {
			return j + 1
		}
	}
	return 0
}

// madeUp reports whether the "of" at word k only tells what a group consists of: "three groups of officers".
func madeUp(r *sentence.Reading, k int) bool {
	return r.Words[k].Form == "of" && k > 0 && groups[r.Words[k-1].Stem]
}

// beforeDeed reports whether the word at k opens a clause that only tells what comes behind: "before the client hears of it".
func beforeDeed(r *sentence.Reading, k int) bool {
	return r.Words[k].Form == "before" && slices.ContainsFunc(r.Words[k+1:], func(w sentence.Word) bool { return w.Verb && w.Clause == r.Words[k+1].Clause })
}

// tailElsewhere reports whether the statement has a telling word behind its value that does not stand behind the sentence's: what the sentence has
// there may say it in other words, "in other countries" for "outside Lusitania".
func tailElsewhere(c *about.Comparison, d about.Candidate) bool {
	for i := c.St.Held[d.Held].Last; i < len(c.St.Words); i++ {
		behind := func(j int) bool { return j >= d.First && c.Text.Words[j].Clause == c.Text.Words[d.First].Clause }
		if c.St.Content(i) && c.St.Words[i].Mention < 0 && !slices.ContainsFunc(c.Links.To[i], behind) {
			return true
		}
	}
	return false
}

// strangeTail is the end of the words from word k on, up to the next sign, when they tell something and nothing of it stands for anything in the
// statement; 0 otherwise.
func strangeTail(c *about.Comparison, k int, named, now bool) (end int) {
	if c.Text.FormAt(k) == "date" || sentence.Possessives[c.Text.FormAt(k)] && c.Text.FormAt(k+1) == "name" {
		return 0 // "has won six races to his name"
	}
	if c.Text.FormAt(k-1) == "to" && c.Text.Words[k].MayBe(lexicon.Verb) && c.Text.Words[k].Form == c.Text.Words[k].Stem && !c.Text.IsPlural(k) && c.Text.Words[k].Phrase < 0 {
		return 0 // "takes 40 minutes to finish"
	}
	first := k
	for ; k < len(c.Text.Words) && (!c.Text.BreaksPhrase(k) || c.Text.Words[k].Mention >= 0); k++ {
		w := &c.Text.Words[k]
		switch {
		case c.Text.TellsRate(k):
			return end // "with season tickets | a day"
		case k == first && c.Text.IsPreposition(k-1) && strings.HasSuffix(w.Form, "ing") && w.MayBe(lexicon.Verb) && c.Strange(k, sentence.Broader):
			return k + 1 // "for changing the name"
		case w.Mention >= 0 && tellsWhich(c, w.Mention, now):
			end = k + 1
		case w.Mention >= 0, w.Phrase >= 0 && !named, w.Weight > 1 && c.Links.Used[k] > sentence.Unlinked:
			return 0
		case c.Strange(k, sentence.Broader) && (!tellsLittle(w.Stem) || sortsBy(c.Text, k) || sentence.Cases[c.Text.FormAt(first-1)]):
			end = k + 1
		}
	}
	return end
}

// tellsWhich reports whether mention m of the sentence tells, in what is said of now, in which of several or on which days that is so, and nothing in
// the statement does: "in the second round", "at Christmas".
func tellsWhich(c *about.Comparison, m int, now bool) bool {
	said := &c.Text.Mentions[m]
	return now && (said.Kind == language.Ordinal && !c.St.States(*said) || said.Dated() && !sentence.StatesYear(said.Of(c.Text.Text)))
}

var (
	// limiting are the words behind a value that open what limits the case in which it is so.
	limiting = sentence.Set(`with without for from to against by after before during in at on under of via among between beyond within outside inside
		through along across around near behind once while unless where who that whose whom until`)

	// towards are those of them that lead to what may have a name: "to Japan".
	towards = sentence.Set("to with without via")

	// counting are those behind a time that tell from when it is counted.
	counting = sentence.Set("of from after before until")
)

// onlyThen: where the sentence says all that the statement says and adds between its verb and its date for what, from where or in what form it was
// done, it dates that: "was shut down for repairs in 1998", "was published in paperback in 1996".
func onlyThen(c *about.Comparison, d about.Candidate) string {
	m := &c.Text.Mentions[d.Mention]
	if !m.Dated() || c.Account.Own < statement.NearlySame {
		return ""
	}
	v := c.Text.Governor(d.First, d.Last)
	if v < 0 || c.Text.IsLight(v) || c.BefellOnce(v) {
		return ""
	}
	if next := c.Text.FormAt(v + 1); afresh[next] && !Has(c, next) {
		return fmt.Sprintf("the sentence speaks of another time (%q)", next)
	}
	for k := v + 1; k < d.First && !c.Text.BreaksPhrase(k) && !c.Text.Words[k].Verb && c.Text.Words[k].Form != "as"; k++ {
		o := c.Text.ObjectOf(k)
		if !saysHow(c.Text, k, o) || o < 0 || o >= d.First || c.Text.Words[o].Phrase >= 0 || c.Text.Words[o].Mention >= 0 || !c.Strange(o, sentence.Broader) {
			continue
		}
		if w := &c.Text.Words[o]; !sentence.Vague[w.Stem] && !moments[w.Stem] && !eras[w.Stem] && !festive[w.Stem] && !(sentence.Descriptions[w.Stem] && c.Text.Pointed(o)) {
			return fmt.Sprintf("the sentence speaks of %q", c.Text.TextOf(k, o+1))
		}
	}
	return ""
}

// afresh are the words behind a deed that was done before.
var afresh = sentence.Set("again anew afresh")

// saysHow reports whether the preposition at word k, behind a deed, says with the noun at word o for what, from where or in what form that was
// done, or by or to one of many.
func saysHow(r *sentence.Reading, k, o int) bool {
	if forming[r.Words[k].Form] {
		return true
	}
	unknown := o > k && (r.Indefinite(o) || r.IsPlural(o) && r.Chunk(o) == k+1)
	return unknown && some[r.Words[k].Form] && !sentence.Participial[r.FormAt(k-1)]
}

var (
	// forming are the prepositions behind a deed that say for what, from where or in what form it was done.
	forming = sentence.Set("for from without in on through")

	// some are those that say so where no known one follows: "by a woman", "to cyclists".
	some = sentence.Set("by to with")

	// festive are the nouns for a day on which something is done.
	festive = sentence.Set("weekend holiday feast anniversary occasion eve day morning evening night afternoon birthday festival")
)
