package sentence

import (
	"github.com/steadfact/steadfact/internal/language"
	"github.com/steadfact/steadfact/internal/language/lexicon"
	"github.com/steadfact/steadfact/internal/language/name"
)

// IsNominal reports whether a word may be a noun or an adjective of a noun phrase.
func (r *Reading) IsNominal(i int) bool {
	w := r.at(i)
	return !w.Sign && !w.Function && !w.Verb && w.Mention < 0 && !r.IsAdverb(i)
}

// IsPreposition reports whether word i is a preposition.
func (r *Reading) IsPreposition(i int) bool {
	return r.at(i).Is(lexicon.Preposition)
}

// IsDeterminer reports whether word i is an article or stands in its place.
func (r *Reading) IsDeterminer(i int) bool {
	return r.at(i).Has(isDeterminer)
}

// BreaksPhrase reports whether a sign ends a noun phrase: all do but hyphens and quotation marks.
func (r *Reading) BreaksPhrase(i int) bool {
	return r.at(i).Sign && r.at(i).Form != "-" && !r.IsQuote(i) && !r.shortens(i)
}

// shortens reports whether the full stop at word i only shortens a name's word: "St. Anne".
func (r *Reading) shortens(i int) bool {
	return r.Words[i].Form == "." && i > 0 && i+1 < len(r.Words) && r.Words[i-1].Upper && len(r.Words[i-1].Form) <= 3 && r.Words[i+1].Upper && r.Words[i-1].End == r.Words[i].Start
}

// IsQuote reports whether a sign encloses a name without parting anything.
func (r *Reading) IsQuote(i int) bool {
	switch r.at(i).Form {
	case "", "\"", "“", "”", "'", "‘", "’", "*", "_", "`", "«", "»":
		return true
	}
	return false
}

// PastQuotes is the first word from i on that is no such sign.
func (r *Reading) PastQuotes(i int) int {
	for i < len(r.Words) && r.IsQuote(i) {
		i++
	}
	return i
}

// BeforeQuotes is the last word up to i that is no such sign; 0 when all are.
func (r *Reading) BeforeQuotes(i int) int {
	for i > 0 && r.IsQuote(i) {
		i--
	}
	return i
}

// SkipBack passes over articles, quotation marks and the kind of thing a name is given with ("the band [X]", "the Danish
// football club [X]"), leftwards.
func (r *Reading) SkipBack(i int) int {
	for i >= 0 {
		switch {
		case r.IsQuote(i), r.IsDeterminer(i), r.IsAdverb(i):
			i--
		case r.IsNominal(i) && r.Words[i].Phrase < 0 && Descriptions[r.Words[i].Stem]:
			i--
			if k := r.Chunk(i); k < i && r.IsDeterminer(k) {
				i = k - 1
			}
		default:
			return i
		}
	}
	return i
}

// PrepositionBefore is the preposition that stands before word i, articles aside; before the end, where i lies behind that.
func (r *Reading) PrepositionBefore(i int) string {
	for i = min(i, len(r.Words)) - 1; i >= 0; i-- {
		w := &r.Words[i]
		if w.Is(lexicon.Preposition) {
			return w.Form
		}
		if !w.Is(lexicon.Determiner) {
			return ""
		}
	}
	return ""
}

// HeadOf is the last noun of the noun phrase that goes on with word i.
func (r *Reading) HeadOf(i int) int {
	for i+1 < len(r.Words) && (r.IsNominal(i+1) || r.Words[i+1].Form == "-") {
		i++
	}
	return i
}

// HeadAfter is the head of the noun phrase that begins at word i, articles passed over; -1 when there is none.
func (r *Reading) HeadAfter(i int) int {
	for ; i < len(r.Words); i++ {
		w := &r.Words[i]
		if !(r.IsDeterminer(i) || r.IsQuote(i) || r.IsAdverb(i) || w.Mention >= 0 || IsGenitive(w.Form) || w.Form == "as") {
			break
		}
	}
	if i >= len(r.Words) || !r.IsNominal(i) {
		return -1
	}
	i = r.HeadOf(i)
	for i+2 < len(r.Words) && IsGenitive(r.Words[i+1].Form) {
		next := i + 2
		for next+1 < len(r.Words) && r.Words[next].Mention >= 0 {
			next++ // "the king's second wife"
		}
		if !r.IsNominal(next) {
			break
		}
		i = r.HeadOf(next)
	}
	if p := r.Words[i].Parts; p != 0 && p&lexicon.Noun == 0 {
		return -1
	}
	return i
}

// SubjectHead is the head of the noun phrase before the verb at word i: the noun that its first preposition, or the verb,
// follows. It is -1 when a mere name stands there.
func (r *Reading) SubjectHead(i int) int {
	from := 0
	if r.IsPreposition(0) {
		for k := range i {
			if r.Words[k].Form == "," {
				from = k + 1
			}
		}
	}
	head := r.HeadAfter(from)
	if head < 0 || head >= i {
		return -1
	}
	if w := &r.Words[head]; w.Phrase >= 0 && (r.Phrases[w.Phrase].First == head || !w.MayBe(lexicon.Noun)) && !name.Title(w.Form) && !r.isTitleInCapitals(head) {
		return -1
	}
	return head
}

// isTitleInCapitals reports whether letters at word i stand for what somebody is: "the CEO of".
func (r *Reading) isTitleInCapitals(i int) bool {
	return i > 0 && r.AcronymAt(i) && r.IsDeterminer(i-1) && r.FormAt(i+1) == "of"
}

// Chunk is where the noun phrase that ends with word j begins; j+1 when that word ends none.
func (r *Reading) Chunk(j int) int {
	for i := j; i >= 0; i-- {
		w := &r.Words[i]
		if w.Is(lexicon.Determiner) && w.Mention < 0 {
			return i
		}
		if r.BreaksPhrase(i) && !r.inDate(i) || w.Verb || w.Function && w.Form != "'s" && w.Mention < 0 && r.FormAt(i+1) != "-" && !r.endsCompound(i) {
			return i + 1
		}
	}
	return 0
}

// endsCompound reports whether word i ends one that a hyphen joins: "signed-in users".
func (r *Reading) endsCompound(i int) bool { return i > 1 && r.Compounded(i-2) == i }

// inDate reports whether word i belongs to a date: "the 2019–20 season".
func (r *Reading) inDate(i int) bool {
	m := r.Words[i].Mention
	return m >= 0 && r.Mentions[m].Temporal != nil
}

// Pointed reports whether the noun phrase with this head begins with a word that points back: "the film", "its director" no.
func (r *Reading) Pointed(head int) bool {
	return Pointing[r.FormAt(r.Chunk(head))]
}

// PointsAt reports whether the noun phrase with this head begins with a word that means one just spoken of: "this limit".
func (r *Reading) PointsAt(head int) bool { return Demonstratives[r.FormAt(r.Chunk(head))] }

// Indefinite reports whether the noun phrase with its head at word j begins with "a" or "an".
func (r *Reading) Indefinite(j int) bool {
	for j > 0 && r.IsNominal(j-1) {
		j--
	}
	return j > 0 && (r.Words[j-1].Form == "a" || r.Words[j-1].Form == "an")
}

// Behind is the word behind a mention.
func (r *Reading) Behind(m *language.Mention) int {
	_, last := r.WordsIn(m.Span)
	return last
}

// Compounded is the word that a hyphen joins to word i, right behind it; -1 for none.
func (r *Reading) Compounded(i int) int {
	if i+2 >= len(r.Words) || r.Words[i+1].Form != "-" || r.Words[i].End != r.Words[i+1].Start || r.Words[i+1].End != r.Words[i+2].Start {
		return -1
	}
	return i + 2
}
