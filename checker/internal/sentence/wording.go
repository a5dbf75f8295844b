package sentence

import (
	"math"
	"slices"
	"strings"
	"sync"
	"unicode"

	"github.com/steadfact/steadfact/internal/language/lexicon"
	"github.com/steadfact/steadfact/internal/source"
)

// Wording is one of the ways in which English tells a relation between something and a value: its own words in their order, the place of what it is
// told of and the place of the value.
type Wording struct {
	before, after []part // of the value, those next to it first
	bound         string // "M" where the value must be told as the most there may be, "L" as the least; else "V"
	sort          string // of which a name must be known to be, see knownSorts; "" for any
}

// part is what stands at one place of a wording.
type part struct {
	words   map[string]bool // stems or forms of which one stands there; nil for the place of what it is told of
	mayLack bool
}

// Worded is a stretch of a reading that tells a value by a wording.
type Worded struct {
	Own   []int // the wording's own words
	First int   // of what it is told of, half open; none where both are the same
	Last  int
	Begin int // where all of it begins
	End   int // the word behind it
}

// wordings reads rows of words, one wording a row: "S" is what it is told of, "V" the value, "M" and "L" one
// that is told as the most or the least there may be, words between which "|" stands may stand for each other, and
// what ends in "?" may be missing, and "V:sort" is a name that is known to be of a sort. Verbs are written in their base form, participles too. What
// belongs to S by "of" may be its own by a genitive as well, see owning.
func wordings(rows string) (out []Wording) {
	var owned []Wording // behind all others: "customer data" is rather stored itself than the data of a customer
	for row := range strings.Lines(rows) {
		fields := strings.Fields(row)
		if len(fields) == 0 {
			continue
		}
		out = append(out, wordingOf(fields))
		if own := owning(fields); own != nil {
			owned = append(owned, wordingOf(own))
		}
	}
	return append(out, owned...)
}

// wordingOf reads one row.
func wordingOf(fields []string) Wording {
	v := slices.IndexFunc(fields, isValue)
	w := Wording{before: partsOf(fields[:v]), after: partsOf(fields[v+1:])}
	w.bound, w.sort, _ = strings.Cut(fields[v], ":")
	slices.Reverse(w.before)
	return w
}

// isValue reports whether a field of a row is the place of its value.
func isValue(f string) bool { return f == "V" || f == "M" || f == "L" || strings.HasPrefix(f, "V:") }

// owning is a row in which what belongs to something stands before "of" that, and with that as its owner: "owner of S be V" and "S owner be V"; nil
// for any other row.
func owning(fields []string) []string {
	of := slices.IndexFunc(fields, func(f string) bool { return slices.Contains(strings.Split(f, "|"), "of") })
	if of < 1 || of+1 >= len(fields) || fields[of+1] != "S" {
		return nil
	}
	first := 0
	if isValue(fields[0]) && fields[1] == "be" {
		first = 2
	}
	if first == of || slices.ContainsFunc(fields[first:of], isValue) {
		return nil
	}
	return slices.Concat(fields[:first], []string{"S"}, fields[first:of], fields[of+2:])
}

// rarest are words of which one stands wherever the wording does: those of the part of which even the most common word is rarer than in others.
func (w *Wording) rarest() (words map[string]bool) {
	least := math.MaxInt
	for _, p := range slices.Concat(w.before, w.after) {
		common := 0
		for word := range p.words {
			if common = max(common, lexicon.Common(word)); !unicode.IsLetter(rune(word[0])) {
				common = math.MaxInt // a sign has no idioms
			}
		}
		if p.words != nil && !p.mayLack && common < least {
			least, words = common, p.words
		}
	}
	return words
}

// mayWord reports whether the reading has a word without which none of an idiom's wordings stands.
func (x *Idiom) mayWord(r *Reading) bool { return r.idioms&x.place != 0 }

// idioms is a set of those that have wordings, by their places among all.
type idioms uint64

// needing are the idioms that have a wording which needs a word.
var needing = sync.OnceValue(func() map[string]idioms {
	all := map[string]idioms{}
	worded := slices.DeleteFunc(slices.Concat(Idioms, Relations), func(x *Idiom) bool { return x.Wordings == "" })
	for i, x := range worded {
		x.wordings, x.place = wordings(x.Wordings), 1<<(i%64) // more of them would share their places
		for _, w := range x.wordings {
			for word := range w.rarest() {
				all[word] |= x.place
			}
		}
	}
	return all
})

// partsOf reads the words of a row.
func partsOf(fields []string) (out []part) {
	for _, f := range fields {
		var p part
		if f, p.mayLack = strings.CutSuffix(f, "?"); f != "S" {
			p.words = Set(strings.ReplaceAll(f, "|", " "))
		}
		out = append(out, p)
	}
	return out
}

// WordedBy is how one of an idiom's wordings tells mention m; not ok when none does.
func (x *Idiom) WordedBy(r *Reading, m int) (told Worded, ok bool) {
	if !x.mayWord(r) || !x.Fits(r, m) {
		return told, false
	}
	first, last := r.WordsOf(m)
	if first >= last {
		return told, false
	}
	for i := range x.wordings {
		w := &x.wordings[i]
		if b := r.Bounded(&r.Mentions[m]); w.bound == "M" && !b.Caps() || w.bound == "L" && !b.Floors() {
			continue
		}
		if told, ok := w.at(r, r.Mentions[m].Whole, first, last); ok {
			return told, true
		}
	}
	return told, false
}

// NamedBy is how one of an idiom's wordings tells the name that words [first, last) are; not ok when none does.
func (x *Idiom) NamedBy(r *Reading, first, last int) (told Worded, ok bool) {
	if !x.mayWord(r) {
		return told, false
	}
	for i := range x.wordings {
		w := &x.wordings[i]
		if w.sort != "" && !ofSort(w.sort, r.TextOf(first, last)) {
			continue
		}
		if told, ok := w.at(r, r.SpanOf(first, last), first, last); ok {
			return told, true
		}
	}
	return told, false
}

// at is how the wording tells a value, of words [first, last) and what belongs to it besides; not ok when it does not.
func (w *Wording) at(r *Reading, value source.Span, first, last int) (Worded, bool) {
	s := stretch{r: r, value: value}
	if s.take(w.before, first-1, -1) && s.take(w.after, last, 1) {
		_, end := r.WordsIn(s.value)
		if begin := min(first, slices.Min(s.own)); s.first < s.last {
			first = min(begin, s.first)
		} else {
			first = begin
		}
		end = max(last, end, s.last, slices.Max(s.own)+1)
		return Worded{Own: s.own, First: s.first, Last: s.last, Begin: first, End: end}, end == len(r.Words) || !r.IsOwnerSign(end)
	}
	return Worded{}, false
}

// stretch is what of a wording is found in a reading so far.
type stretch struct {
	r           *Reading
	value       source.Span // with what belongs to the value
	own         []int
	first, last int
}

// take finds parts from word i on, in steps of so much.
func (s *stretch) take(parts []part, i, step int) bool {
	if len(parts) == 0 {
		return true
	}
	p, n := &parts[0], len(s.own)
	if p.words == nil {
		return s.takeSubject(parts[1:], i, step)
	}
	for k, skipped := i, 0; k >= 0 && k < len(s.r.Words) && skipped <= mostSkipped; k, skipped = k+step, skipped+1 {
		w := &s.r.Words[k]
		if p.words[w.Stem] || p.words[w.Form] {
			s.own = append(s.own, k)
			if s.take(parts[1:], k+step, step) {
				return true
			}
			s.own = s.own[:n]
		}
		if s.value.Overlaps(w.Span) {
			skipped--
		} else if !s.r.passedOver(k) {
			break
		}
	}
	return p.mayLack && s.take(parts[1:], i, step)
}

// mostSkipped is how many small words may stand between two of a wording.
const mostSkipped = 4

// takeSubject finds what the wording is told of, from word i on, and the parts behind that.
func (s *stretch) takeSubject(parts []part, i, step int) bool {
	noun := false
	for i >= 0 && i < len(s.r.Words) && (!s.r.mayBeTold(i) && s.r.passedOver(i) || s.value.Overlaps(s.r.Words[i].Span)) {
		i += step
	}
	for k := i; k >= 0 && k < len(s.r.Words) && s.r.mayBeTold(k); k += step {
		noun = noun || s.r.IsNominal(k) || Pronouns[s.r.Words[k].Form]
		next := k + step
		ends := next < 0 || next >= len(s.r.Words) || !s.r.mayBeTold(next)
		if !noun || len(parts) == 0 && !ends {
			continue
		}
		if s.first, s.last = min(i, k), max(i, k)+1; s.take(parts, next, step) {
			s.first, s.last = min(i, k), max(i, k)+1
			return true
		}
	}
	return false
}

// mayBeTold reports whether word k may belong to the noun phrase of which a wording is told.
func (r *Reading) mayBeTold(k int) bool {
	w := &r.Words[k]
	switch {
	case w.Verb, w.Form == "default" && r.FormAt(k-1) == "by":
		return false
	case w.Sign:
		return r.IsQuote(k) || w.Form == "-" || w.Form == "'" || w.Form == "’"
	}
	return r.IsNominal(k) || r.IsDeterminer(k) || Pronouns[w.Form] || w.Mention >= 0 || ofWhom[w.Form] || IsGenitive(w.Form)
}

// ofWhom are the small words inside such a noun phrase.
var ofWhom = Set("of for in and or")

// passedOver reports whether word k may stand between two words of a wording.
func (r *Reading) passedOver(k int) bool {
	w := &r.Words[k]
	if Negations[w.Form] || w.Mention >= 0 {
		return false
	}
	return r.IsDeterminer(k) || r.IsAdverb(k) || w.Is(lexicon.Modal) || w.Form == "have" || w.Form == "has" || w.Form == "been" || r.IsQuote(k) ||
		w.Form == "default" && r.FormAt(k-1) == "by" || w.Form == "by" && r.FormAt(k+1) == "default" || w.Form == "," && k > 0
}
