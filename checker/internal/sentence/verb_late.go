package sentence

import (
	"slices"
	"strings"

	"github.com/steadfact/steadfact/internal/language/lexicon"
)

// markLateVerb finds the verb of a sentence in which none was found, or only that of a relative clause: of the words that may be verbs the
// first one behind a noun phrase that agrees with it in number. A sentence has a verb, so here what is doubtful is one.
func (r *Reading) markLateVerb() {
	n := len(r.Words)
	if n == 0 || r.Words[n-1].Form != "." && !(r.Words[n-1].Mention >= 0 && strings.HasSuffix(r.Surface(n-1), ".")) {
		return // no sentence; "at 11 p.m." ends one
	}
	from, subject := 1, -1
	v := r.firstVerb()
	switch {
	case v < 0:
	case v > 1 && r.opensAside(v) > 0 && r.IsParticiple(v):
		if c := r.closingComma(v); c > 0 && r.mayBeLateVerb(c+1, r.Antecedent(r.opensAside(v)).Head) {
			r.Words[c+1].Verb = true // "A daughter house, founded in 1164, lies"
		}
		return
	case v > 1 && r.Words[v-1].Form == "to":
		n = v // "refuse to be …"
	default:
		k := max(r.relativeBehindNoun(v), r.relativeOf(v))
		if k < 1 || r.Some(func(w *Word) bool { return w.Sign && PartsClauses(w.Form) }) {
			return
		}
		subject = r.Antecedent(k).Head
		from = r.MainVerb(v) + 1
		if slices.ContainsFunc(r.Words[from:], func(w Word) bool { return w.Verb }) {
			return
		}
	}
	for i := from; i+1 < n; i++ {
		if r.mayBeLateVerb(i, subject) {
			next := &r.Words[i+1]
			if (r.Words[i].Dominant == lexicon.Noun && next.Dominant == lexicon.Verb || !r.beforeObject(i) && r.beforeObject(i+1)) && r.mayBeLateVerb(i+1, subject) {
				i++ // "Backups of the test cluster run", "The tool that handles requests limits the queue"
			}
			r.Words[i].Verb = true
			return
		}
	}
}

// firstVerb is the first verb of the sentence that does not stand in brackets behind a name: "Jon Ude (born in 1988)"; -1 for none.
func (r *Reading) firstVerb() int {
	for i := 0; i < len(r.Words); i++ {
		if i > 0 && r.Words[i].Form == "(" && r.Words[i-1].Phrase >= 0 {
			i = r.BehindBrackets(i) - 1
		} else if r.Words[i].Verb {
			return i
		}
	}
	return -1
}

// opensAside is the comma right before the participle at word v, or before the adverb that says how much it is so: ", better known as"; -1 for
// none.
func (r *Reading) opensAside(v int) int {
	k := v - 1
	if f := r.Words[k].Form; f == "better" || f == "best" || r.IsAdverb(k) {
		k--
	}
	if k > 0 && r.Words[k].Form == "," && r.Words[k].Mention < 0 {
		return k
	}
	return -1
}

// closingComma is the first comma behind word v, where no other verb stands in between and more than one word follows; 0 for none.
func (r *Reading) closingComma(v int) int {
	for k := v + 1; k+2 < len(r.Words); k++ {
		switch w := &r.Words[k]; {
		case w.Verb:
			return 0
		case w.Form == "," && w.Mention < 0:
			return k
		}
	}
	return 0
}

// relativeBehindNoun is the relative pronoun before the verb at word v, right behind a noun; -1 for none.
func (r *Reading) relativeBehindNoun(v int) int {
	k := r.GroupStart(v) - 1
	for k > 0 && r.isBetween(k) {
		k--
	}
	if k > 0 && Relative[r.Words[k].Form] && !r.Words[k-1].Sign && !r.Words[k-1].Function && r.Words[k-1].Mention < 0 {
		return k
	}
	return -1
}

// mayBeLateVerb reports whether word i may be the verb of what stands before it, or of the noun at word subject.
func (r *Reading) mayBeLateVerb(i, subject int) bool {
	w := &r.Words[i]
	if w.Sign || w.Function || w.Mention >= 0 || w.Phrase >= 0 || strings.HasSuffix(w.Form, "ing") || r.IsCounted(i) || r.comparesTo(i+1) {
		return false
	}
	if !w.MayBe(lexicon.Verb) && lexicon.Parts(w.Stem)&lexicon.Verb == 0 && !w.thirdPerson() {
		return false
	}
	if subject < 0 {
		k := i
		for k > 1 && r.IsAdverb(k-1) && r.Words[k-1].Plain() {
			k-- // "The tests also run"
		}
		switch before := &r.Words[k-1]; {
		case before.Form == "," && before.Mention < 0:
			if subject = r.beforeApposition(k - 1); subject < 0 {
				return false
			}
			return r.agrees(subject, i) && r.beforeComplement(i)
		case before.Sign && before.Form != ")" || before.Function || !r.IsNominal(k-1) && before.Mention < 0:
			return false
		case before.Mention >= 0 && r.Mentions[before.Mention].Temporal != nil:
			return false
		}
		subject = r.subjectBefore(k)
	}
	return subject >= 0 && r.agrees(subject, i) && r.beforeComplement(i)
}

// comparesTo reports whether a comparison begins with word i: "larger than".
func (r *Reading) comparesTo(i int) bool { return r.FormAt(i+1) == "than" && comparatives[r.FormAt(i)] }

// subjectBefore is the head of the noun phrase that ends right before word i; -1 when it is only a number. A number may limit it.
func (r *Reading) subjectBefore(i int) int {
	j := i - 1
	for j > 0 && r.Words[j].Mention >= 0 {
		j--
	}
	if j > 0 && j < i-1 && AboveOrBelow[r.Words[j].Form] {
		j-- // "employees over 50"
	}
	switch {
	case j == 0 && anything[r.Words[j].Form]: // "Anything above $500 needs"
		return j
	case !r.IsNominal(j):
		return -1
	}
	return r.OuterHead(j)
}

// beforeApposition is the head of the noun phrase that opens the sentence and of which the insertion that ends with the comma at word j says
// what it is: "The catamaran, a rival of the ferry, …"; -1 when it closes none.
func (r *Reading) beforeApposition(j int) int {
	k := r.insertion(j)
	if k < 1 || k+1 == j || !r.IsDeterminer(k+1) && r.Words[k+1].Phrase < 0 || !r.IsNominal(k-1) && r.Words[k-1].Phrase < 0 {
		return -1
	}
	if head := r.OuterHead(k - 1); r.Opens(r.Chunk(head)) {
		return head
	}
	return -1
}

// agrees reports whether the verb at word i agrees in number with the noun at word j.
func (r *Reading) agrees(j, i int) bool {
	w, noun := &r.Words[i], &r.Words[j]
	plural := peoples[noun.Form] || noun.Phrase < 0 && noun.Form != noun.Stem && strings.HasSuffix(noun.Form, "s")
	switch {
	case Unmarked[w.Form]:
		return true
	case noun.Phrase >= 0 && strings.HasSuffix(noun.Form, "s") && r.FormAt(r.Phrases[noun.Phrase].First-1) == "the":
		return w.Dominant == lexicon.Verb || strings.HasSuffix(w.Form, "s") // "The Rovers hold", "the Times says"
	case w.Form == w.Stem && !w.thirdPerson():
		return plural
	}
	return strings.HasSuffix(w.Form, "s") && !plural
}

// thirdPerson reports whether a word that the lexicon knows as an adverb may also be a verb with an "s": "forwards".
func (w *Word) thirdPerson() bool {
	base, ok := strings.CutSuffix(w.Form, "s")
	return ok && w.Dominant == lexicon.Adverb && w.Form == w.Stem && lexicon.Parts(base)&lexicon.Verb != 0
}

// beforeComplement reports whether what follows word i may go on behind a verb: anything but the end, a sign that tells no money, or another verb.
func (r *Reading) beforeComplement(i int) bool {
	w := &r.Words[i+1]
	return (!w.Sign || w.Mention >= 0) && !w.Verb && w.Form != "of"
}

// peoples are plurals that do not end in s.
var peoples = Set("people men women children police staff cattle mice teeth feet geese data media")

// unmarkSetting takes a bare verb that ends what stands behind "is", a colon or "defaults to" for what it is there: the name of a
// setting. "The default is debug."
func (r *Reading) unmarkSetting() {
	for i := 1; i < len(r.Words); i++ {
		w := &r.Words[i]
		if !w.Verb || w.Function || w.Form != w.Stem || w.MayBe(lexicon.Adjective) || bareParticiple(w.Form) || i+1 < len(r.Words) && !r.Words[i+1].Sign {
			continue
		}
		k := r.BeforeQuotes(i - 1)
		if f := r.Words[k].Form; BeForms[f] || f == ":" || f == "to" && k > 0 && r.Words[k-1].Stem == "default" {
			w.Verb = false
		}
	}
}

// bareParticiple reports whether a past participle looks like the verb.
func bareParticiple(form string) bool { return Unmarked[form] && form != "beat" || againBare[form] }

// againBare are the verbs of which the participle is like the base and the past tense is not.
var againBare = Set("come become overcome run")

// markMeasuring finds a verb that tells how much there is of a dimension right before a value of that, where it was taken for a noun or for the
// adjective: "tickets sold online | cost $10", "technical interviews | last 90 minutes".
func (r *Reading) markMeasuring() {
	for i := 1; i+1 < len(r.Words); i++ {
		w, before := &r.Words[i], &r.Words[i-1]
		m := r.Words[i+1].Mention
		if w.Verb || m < 0 || w.Mention >= 0 || w.Phrase >= 0 || before.Function || before.Sign || before.Mention >= 0 || before.Phrase >= 0 {
			continue
		}
		switch w.Form {
		case "cost", "costs":
			if !r.isMoney(m) || i < 2 || !r.IsParticiple(i-2) || !r.Words[i-2].Verb || before.Verb || w.Form == "costs" && !r.IsDeterminer(r.Chunk(i-3)) {
				continue
			}
			w.Verb = true
		case "last":
			if !r.isDuration(m) || !before.Verb || !before.MayBe(lexicon.Noun) || before.Form == before.Stem || !strings.HasSuffix(before.Form, "s") || !r.onlyDescribes(i-1) {
				continue
			}
			before.Verb, w.Verb = false, true
		}
	}
}

// onlyDescribes reports whether nothing but adjectives and an article stands before word i in its sentence, and one adjective at the least.
func (r *Reading) onlyDescribes(i int) bool {
	for k := range i {
		if w := &r.Words[k]; !(w.Dominant == lexicon.Adjective || k == 0 && w.Is(lexicon.Determiner)) {
			return false
		}
	}
	return i > 0 && !r.Words[i-1].Function
}
