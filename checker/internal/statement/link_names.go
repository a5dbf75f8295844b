package statement

import (
	"slices"
	"strings"

	"github.com/steadfact/steadfact/checker/internal/sentence"
	"github.com/steadfact/steadfact/internal/language/lexicon"
	"github.com/steadfact/steadfact/internal/language/name"
)

// linkNames links names that stand as acronyms on one side and in full on the other, and aliases of several words, and reports whether
// there are any.
func (b *Book) linkNames(st, text *sentence.Reading, l *Links) (linked bool) {
	for _, f := range st.Phrases {
		full := st.TextOf(f.First, f.Last)
		for _, t := range text.Phrases {
			other := text.TextOf(t.First, t.Last)
			if !name.Acronym(full, other) && !name.Acronym(other, full) && (f.Short == "" || f.Short != text.Words[t.First].Form) {
				continue
			}
			l.linkRuns(f.First, f.Last, t.First, t.Last)
			linked = true
		}
	}
	for _, a := range b.AliasSpans(st) {
		for _, t := range b.AliasSpans(text) {
			if a.Alias == t.Alias && !l.partOfOther(text, t) {
				l.linkRuns(a.First, a.Last, t.First, t.Last)
				linked = true
			}
		}
	}
	return linked
}

// partOfOther reports whether an alias stands in a longer name of something else: "the Copper Meridians" are not the
// Meridians.
func (l *Links) partOfOther(r *sentence.Reading, a AliasSpan) bool {
	p := r.Words[a.First].Phrase
	if p < 0 {
		return false
	}
	for j := r.Phrases[p].First; j < r.Phrases[p].Last; j++ {
		if (j < a.First || j >= a.Last) && r.Words[j].Weight > 0 && l.Used[j] < sentence.Derived && !lexicon.Stop(r.Words[j].Form) && !name.Title(r.Words[j].Form) {
			return true
		}
	}
	return false
}

// linkRuns links every word of one run with every word of another.
func (l *Links) linkRuns(first, last, from, to int) {
	for i := first; i < last; i++ {
		if l.By[i] == sentence.Exact {
			continue
		}
		l.By[i], l.To[i] = sentence.Exact, l.To[i][:0]
		for j := from; j < to; j++ {
			l.To[i] = append(l.To[i], j)
		}
	}
	for j := from; j < to; j++ {
		l.Used[j] = sentence.Exact
	}
}

// unlinkSiblings takes links back where the sentence names something else that the fact base knows by a longer or shorter
// name: "Rush Hour Live" is not "Rush Hour" when there are facts about both.
func (b *Book) unlinkSiblings(st, text *sentence.Reading, l *Links) {
	if len(text.Named) == 0 {
		return
	}
	for _, f := range st.Phrases {
		other := st.FormsOf(f)
		for _, t := range text.Named {
			if other != t.Forms && (strings.HasPrefix(other, t.Forms) || strings.HasPrefix(t.Forms, other)) {
				l.unlink(f.First, f.Last, t.First, t.Last)
			}
		}
	}
}

// unlinkNamesakes takes back the links of a name with a word of the statement's name, and one of its own, where the sentence has the statement's name
// besides: "Loden Mill" in "Loden Mill lies near Varde Mill".
func (l *Links) unlinkNamesakes(st, text *sentence.Reading) {
	for _, f := range st.Phrases {
		if f.Last-f.First < 2 || len(text.Phrases) < 2 || !slices.ContainsFunc(text.Phrases, func(t sentence.Phrase) bool { return l.hasAll(st, f, t) }) {
			continue
		}
		for _, t := range text.Phrases {
			if !l.hasAll(st, f, t) && l.strangeIn(text, t) {
				l.unlink(f.First, f.Last, t.First, t.Last)
				l.disuse(t.First, t.Last)
			}
		}
	}
}

// hasAll reports whether all telling words of a statement's name stand in a name of the sentence.
func (l *Links) hasAll(st *sentence.Reading, f, t sentence.Phrase) bool {
	for i := f.First; i < f.Last; i++ {
		in := func(j int) bool { return t.First <= j && j < t.Last }
		if st.Words[i].Weight > 0 && (l.By[i] < sentence.Derived || !slices.ContainsFunc(l.To[i], in)) {
			return false
		}
	}
	return true
}

// strangeIn reports whether a name of the sentence has a telling word, other than a title, that stands for nothing.
func (l *Links) strangeIn(text *sentence.Reading, t sentence.Phrase) bool {
	for j := t.First; j < t.Last; j++ {
		if w := &text.Words[j]; w.Weight > 0 && l.Used[j] < sentence.Akin && !lexicon.Stop(w.Form) && !name.Title(w.Form) {
			return true
		}
	}
	return false
}

// disuse notes of words [from, to) of the sentence which of them stand for nothing any more.
func (l *Links) disuse(from, to int) {
	for j := from; j < to; j++ {
		if !slices.ContainsFunc(l.To, func(to []int) bool { return slices.Contains(to, j) }) {
			l.Used[j] = sentence.Unlinked
		}
	}
}

// unlink takes the links between two runs of words back.
func (l *Links) unlink(first, last, from, to int) {
	for i := first; i < last; i++ {
		l.To[i] = slices.DeleteFunc(l.To[i], func(j int) bool { return from <= j && j < to })
		if len(l.To[i]) == 0 {
			l.By[i] = sentence.Unlinked
		}
	}
}

// HasBy reports whether a noun is one for what somebody has by a deed or a state that a reading tells.
func HasBy(r *sentence.Reading, noun string) bool {
	return r.Some(func(w *sentence.Word) bool { return places[w.Stem][noun] })
}

// places are the nouns for what somebody has by a deed or a state that a verb tells: who is married has a wife or a husband.
var places = map[string]map[string]bool{
	"marry":       sentence.Set("wife husband spouse"),
	"base":        sentence.Set("headquarters headquarter seat"),
	"headquarter": sentence.Set("seat base"),
	"own":         sentence.Set("parent company proprietor owner"),
	"belong":      sentence.Set("owner proprietor parent"),
	"store":       sentence.Set("database datastore server"),
	"keep":        sentence.Set("database datastore server"),
	"license":     sentence.Set("licence license"),
	"licence":     sentence.Set("licence license"),
	"licensed":    sentence.Set("licence license"),
	"write":       sentence.Set("author writer language"),
	"found":       sentence.Set("founder creator"),
	"founded":     sentence.Set("founder creator"),
	"establish":   sentence.Set("founder creator"),
	"publish":     sentence.Set("publisher"),
	"manufacture": sentence.Set("manufacturer maker producer"),
	"host":        sentence.Set("host hosting server"),
	"lead":        sentence.Set("boss head chief chairman director president"),
	"manage":      sentence.Set("coach boss head"),
	"coach":       sentence.Set("manager trainer"),
}

// unlinkOwners takes the links of a name back that only owns what the sentence speaks of, when the statement does not speak
// of that: "Norwind's rival" is not Norwind. In "Norwind's capital city" one word that the statement has is enough.
func (l *Links) unlinkOwners(st, text *sentence.Reading) {
	for j := 1; j+1 < len(text.Words); j++ {
		if text.Words[j].Form != "s" || !text.IsOwnerSign(j) || text.Words[j-1].Phrase < 0 {
			continue
		}
		head := text.OwnedBy(j)
		if head >= 0 && HasBy(st, text.Words[head].Stem) {
			continue
		}
		if head < 0 || slices.Max(l.Used[j+1:head+1]) > sentence.Akin || l.Used[head] > sentence.Unlinked || text.Words[head].Phrase >= 0 {
			continue
		}
		p := text.Phrases[text.Words[j-1].Phrase]
		for i := range l.To {
			if st.Words[i].Phrase >= 0 { // "Mayor Lee's office" speaks of the mayor
				l.unlink(i, i+1, p.First, p.Last)
			}
		}
	}
}
