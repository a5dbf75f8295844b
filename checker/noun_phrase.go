package checker

import (
	"github.com/steadfact/steadfact/internal/language/lexicon"
	"github.com/steadfact/steadfact/internal/language/name"
)

// isNominal reports whether a word may be a noun or an adjective of a noun phrase.
func (r *reading) isNominal(i int) bool {
	w := &r.words[i]
	return !w.sign && !w.function && !w.verb && w.mention < 0 && !r.isAdverb(i)
}

// isPreposition reports whether word i is a preposition.
func (r *reading) isPreposition(i int) bool {
	return r.words[i].is(lexicon.Preposition)
}

// isDeterminer reports whether word i is an article or stands in its place.
func (r *reading) isDeterminer(i int) bool {
	w := &r.words[i]
	return w.is(lexicon.Determiner|lexicon.Quantifier) || possessives[w.form]
}

// breaksPhrase reports whether a sign ends a noun phrase: all do but hyphens and quotation marks.
func (r *reading) breaksPhrase(i int) bool {
	return r.words[i].sign && r.words[i].form != "-" && !r.isQuote(i) && !r.shortens(i)
}

// shortens reports whether the full stop at word i only shortens a name's word: "St. Anne".
func (r *reading) shortens(i int) bool {
	return r.words[i].form == "." && i > 0 && i+1 < len(r.words) && r.words[i-1].upper && len(r.words[i-1].form) <= 3 && r.words[i+1].upper && r.words[i-1].End == r.words[i].Start
}

// isQuote reports whether a sign encloses a name without parting anything.
func (r *reading) isQuote(i int) bool {
	switch r.words[i].form {
	case "", "\"", "“", "”", "'", "‘", "’", "*", "_", "`", "«", "»":
		return true
	}
	return false
}

// isGenitive reports whether a folded form may be the "'s" of a possessive, or what is left of it when the apostrophe is
// folded away.
func isGenitive(form string) bool {
	return form == "'s" || form == "’s" || form == "s" || form == "'" || form == "" || form == "’"
}

// skipBack passes over articles, quotation marks and the kind of thing a name is given with ("the band [X]", "the Danish
// football club [X]"), leftwards.
func (r *reading) skipBack(i int) int {
	for i >= 0 {
		switch {
		case r.isQuote(i), r.isDeterminer(i), r.isAdverb(i):
			i--
		case r.isNominal(i) && r.words[i].phrase < 0 && descriptions[r.words[i].stem]:
			i--
			if k := r.chunk(i); k < i && r.isDeterminer(k) {
				i = k - 1
			}
		default:
			return i
		}
	}
	return i
}

// prepositionBefore is the preposition that stands before word i, articles aside.
func (r *reading) prepositionBefore(i int) string {
	for i--; i >= 0; i-- {
		w := &r.words[i]
		if w.is(lexicon.Preposition) {
			return w.form
		}
		if !w.is(lexicon.Determiner) {
			return ""
		}
	}
	return ""
}

// headOf is the last noun of the noun phrase that goes on with word i.
func (r *reading) headOf(i int) int {
	for i+1 < len(r.words) && (r.isNominal(i+1) || r.words[i+1].form == "-") {
		i++
	}
	return i
}

// headAfter is the head of the noun phrase that begins at word i, articles passed over; -1 when there is none.
func (r *reading) headAfter(i int) int {
	for ; i < len(r.words); i++ {
		w := &r.words[i]
		if !(r.isDeterminer(i) || r.isQuote(i) || r.isAdverb(i) || w.mention >= 0 || isGenitive(w.form) || w.form == "as") {
			break
		}
	}
	if i >= len(r.words) || !r.isNominal(i) {
		return -1
	}
	i = r.headOf(i)
	for i+2 < len(r.words) && isGenitive(r.words[i+1].form) {
		next := i + 2
		for next+1 < len(r.words) && r.words[next].mention >= 0 {
			next++ // "the king's second wife"
		}
		if !r.isNominal(next) {
			break
		}
		i = r.headOf(next)
	}
	if p := r.words[i].parts; p != 0 && p&lexicon.Noun == 0 {
		return -1
	}
	return i
}

// subjectHead is the head of the noun phrase before the verb at word i: the noun that its first preposition, or the verb,
// follows. It is -1 when a mere name stands there.
func (r *reading) subjectHead(i int) int {
	from := 0
	if r.isPreposition(0) {
		for k := range i {
			if r.words[k].form == "," {
				from = k + 1
			}
		}
	}
	head := r.headAfter(from)
	if head < 0 || head >= i {
		return -1
	}
	if w := &r.words[head]; w.phrase >= 0 && (r.phrases[w.phrase].first == head || !w.mayBe(lexicon.Noun)) && !name.Title(w.form) {
		return -1
	}
	return head
}

// chunk is where the noun phrase that ends with word j begins; j+1 when that word ends none.
func (r *reading) chunk(j int) int {
	for i := j; i >= 0; i-- {
		w := &r.words[i]
		if w.is(lexicon.Determiner) && w.mention < 0 {
			return i
		}
		if r.breaksPhrase(i) && !r.inDate(i) || w.verb || w.function && w.form != "'s" && w.mention < 0 && r.formAt(i+1) != "-" {
			return i + 1
		}
	}
	return 0
}

// inDate reports whether word i belongs to a date: "the 2019–20 season".
func (r *reading) inDate(i int) bool {
	m := r.words[i].mention
	return m >= 0 && r.mentions[m].Temporal != nil
}

// pointed reports whether the noun phrase with this head begins with a word that points back: "the film", "its director" no.
func (r *reading) pointed(head int) bool {
	return pointing[r.formAt(r.chunk(head))]
}

// pointsAt reports whether the noun phrase with this head begins with a word that means one just spoken of: "this limit".
func (r *reading) pointsAt(head int) bool { return demonstratives[r.formAt(r.chunk(head))] }

// hasOwner reports whether the noun phrase with this head has an owner: "the abbey's brewery".
func (r *reading) hasOwner(head int) bool {
	for i := r.chunk(head); i < head; i++ {
		if f := r.words[i].form; f == "'s" || f == "s" || possessives[f] {
			return true
		}
	}
	return false
}

// indefinite reports whether the noun phrase with its head at word j begins with "a" or "an".
func (r *reading) indefinite(j int) bool {
	for j > 0 && r.isNominal(j-1) {
		j--
	}
	return j > 0 && (r.words[j-1].form == "a" || r.words[j-1].form == "an")
}
