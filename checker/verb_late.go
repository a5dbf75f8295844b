package checker

import (
	"slices"
	"strings"

	"github.com/steadfact/steadfact/internal/language/lexicon"
)

// markLateVerb finds the verb of a sentence in which none was found, or only that of a relative clause: of the words that may be verbs the
// first one behind a noun phrase that agrees with it in number. A sentence has a verb, so here what is doubtful is one.
func (r *reading) markLateVerb() {
	n := len(r.words)
	if n == 0 || r.words[n-1].form != "." {
		return
	}
	from, subject := 1, -1
	v := slices.IndexFunc(r.words, func(w word) bool { return w.verb })
	switch {
	case v < 0:
	case v > 1 && r.words[v-1].form == "to":
		n = v // "refuse to be …"
	default:
		k := max(r.relativeBehindNoun(v), r.relativeOf(v))
		if k < 1 || r.some(func(w *word) bool { return w.sign && partsClauses(w.form) }) {
			return
		}
		subject = r.antecedent(k).head
		from = r.mainVerb(v) + 1
		if slices.ContainsFunc(r.words[from:], func(w word) bool { return w.verb }) {
			return
		}
	}
	for i := from; i+1 < n; i++ {
		if r.mayBeLateVerb(i, subject) {
			r.words[i].verb = true
			return
		}
	}
}

// relativeBehindNoun is the relative pronoun before the verb at word v, right behind a noun; -1 for none.
func (r *reading) relativeBehindNoun(v int) int {
	k := r.groupStart(v) - 1
	if k > 0 && relative[r.words[k].form] && !r.words[k-1].sign && !r.words[k-1].function && r.words[k-1].mention < 0 {
		return k
	}
	return -1
}

// mayBeLateVerb reports whether word i may be the verb of what stands before it, or of the noun at word subject.
func (r *reading) mayBeLateVerb(i, subject int) bool {
	w, before := &r.words[i], &r.words[i-1]
	if w.sign || w.function || w.mention >= 0 || w.phrase >= 0 || !w.mayBe(lexicon.Verb) && lexicon.Parts(w.stem)&lexicon.Verb == 0 || r.isCounted(i) || strings.HasSuffix(w.form, "ing") {
		return false
	}
	if subject < 0 {
		switch {
		case before.form == "," && before.mention < 0:
			if subject = r.beforeApposition(i - 1); subject < 0 {
				return false
			}
			return r.agrees(subject, i) && r.beforeComplement(i)
		case before.sign && before.form != ")" || before.function || !r.isNominal(i-1) && before.mention < 0:
			return false
		case before.mention >= 0 && r.mentions[before.mention].Temporal != nil:
			return false
		}
		subject = r.subjectBefore(i)
	}
	return subject >= 0 && r.agrees(subject, i) && r.beforeComplement(i)
}

// subjectBefore is the head of the noun phrase that ends right before word i; -1 when it is only a number. A number may limit it.
func (r *reading) subjectBefore(i int) int {
	j := i - 1
	for j > 0 && r.words[j].mention >= 0 {
		j--
	}
	if j > 0 && j < i-1 && aboveOrBelow[r.words[j].form] {
		j-- // "employees over 50"
	}
	if !r.isNominal(j) {
		return -1
	}
	return r.outerHead(j)
}

// beforeApposition is the head of the noun phrase that opens the sentence and of which the insertion that ends with the comma at word j says
// what it is: "The catamaran, a rival of the ferry, …"; -1 when it closes none.
func (r *reading) beforeApposition(j int) int {
	k := r.insertion(j)
	if k < 1 || k+1 == j || !r.isDeterminer(k+1) && r.words[k+1].phrase < 0 || !r.isNominal(k-1) && r.words[k-1].phrase < 0 {
		return -1
	}
	if head := r.outerHead(k - 1); r.opens(r.chunk(head)) {
		return head
	}
	return -1
}

// agrees reports whether the verb at word i agrees in number with the noun at word j.
func (r *reading) agrees(j, i int) bool {
	w, noun := &r.words[i], &r.words[j]
	plural := peoples[noun.form] || noun.phrase < 0 && noun.form != noun.stem && strings.HasSuffix(noun.form, "s")
	switch {
	case unchanged[w.form]:
		return true
	case noun.phrase >= 0 && strings.HasSuffix(noun.form, "s") && r.formAt(r.phrases[noun.phrase].first-1) == "the":
		return w.dominant == lexicon.Verb || strings.HasSuffix(w.form, "s") // "The Rovers hold", "the Times says"
	case w.form == w.stem:
		return plural
	}
	return strings.HasSuffix(w.form, "s") && !plural
}

// beforeComplement reports whether what follows word i may go on behind a verb: anything but the end, a sign or another verb.
func (r *reading) beforeComplement(i int) bool {
	w := &r.words[i+1]
	return !w.sign && !w.verb && w.form != "of"
}

// peoples are plurals that do not end in s.
var peoples = set("people men women children police staff cattle mice teeth feet geese data media")

// unchanged are verbs that are the same in the past tense and in the present.
var unchanged = set("cost cut put hit set let shut spread hurt beat")

// unmarkSetting takes a bare verb that ends what stands behind "is", a colon or "defaults to" for what it is there: the name of a
// setting. "The default is debug."
func (r *reading) unmarkSetting() {
	for i := 1; i < len(r.words); i++ {
		w := &r.words[i]
		if !w.verb || w.function || w.form != w.stem || w.mayBe(lexicon.Adjective) || bareParticiples[w.form] || i+1 < len(r.words) && !r.words[i+1].sign {
			continue
		}
		k := i - 1
		for k > 0 && r.isQuote(k) {
			k--
		}
		if f := r.words[k].form; beForms[f] || f == ":" || f == "to" && k > 0 && r.words[k-1].stem == "default" {
			w.verb = false
		}
	}
}

// bareParticiples are the past participles that look like the verb.
var bareParticiples = set("set put cut read run let hit shut split spread come become overcome quit cost hurt shed cast broadcast reset")
