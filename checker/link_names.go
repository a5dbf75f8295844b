package checker

import (
	"slices"
	"strings"

	"github.com/steadfact/steadfact/internal/language/lexicon"
	"github.com/steadfact/steadfact/internal/language/name"
)

// linkNames links names that stand as acronyms on one side and in full on the other, and aliases of several words.
func (b *book) linkNames(st, text *reading, l *links) {
	for _, f := range st.phrases {
		full := st.textOf(f.first, f.last)
		for _, t := range text.phrases {
			other := text.textOf(t.first, t.last)
			if !name.Acronym(full, other) && !name.Acronym(other, full) && (f.short == "" || f.short != text.words[t.first].form) {
				continue
			}
			l.linkRuns(f.first, f.last, t.first, t.last)
		}
	}
	for _, a := range b.aliasSpans(st) {
		for _, t := range b.aliasSpans(text) {
			if a.alias == t.alias && !l.partOfOther(text, t) {
				l.linkRuns(a.first, a.last, t.first, t.last)
			}
		}
	}
}

// partOfOther reports whether an alias stands in a longer name of something else: "the Copper Meridians" are not the
// Meridians.
func (l *links) partOfOther(r *reading, a aliasSpan) bool {
	p := r.words[a.first].phrase
	if p < 0 {
		return false
	}
	for j := r.phrases[p].first; j < r.phrases[p].last; j++ {
		if (j < a.first || j >= a.last) && r.words[j].weight > 0 && l.used[j] < derived && !lexicon.Stop(r.words[j].form) && !name.Title(r.words[j].form) {
			return true
		}
	}
	return false
}

// linkRuns links every word of one run with every word of another.
func (l *links) linkRuns(first, last, from, to int) {
	for i := first; i < last; i++ {
		if l.by[i] == exact {
			continue
		}
		l.by[i], l.to[i] = exact, l.to[i][:0]
		for j := from; j < to; j++ {
			l.to[i] = append(l.to[i], j)
		}
	}
	for j := from; j < to; j++ {
		l.used[j] = exact
	}
}

// unlinkSiblings takes links back where the sentence names something else that the fact base knows by a longer or shorter
// name: "Rush Hour Live" is not "Rush Hour" when there are facts about both.
func (b *book) unlinkSiblings(st, text *reading, l *links) {
	for _, t := range text.phrases {
		name := text.formsOf(t)
		if !b.names[name] {
			continue
		}
		for _, f := range st.phrases {
			other := st.formsOf(f)
			if other != name && (strings.HasPrefix(other, name) || strings.HasPrefix(name, other)) {
				l.unlink(f.first, f.last, t.first, t.last)
			}
		}
	}
}

// unlink takes the links between two runs of words back.
func (l *links) unlink(first, last, from, to int) {
	for i := first; i < last; i++ {
		l.to[i] = slices.DeleteFunc(l.to[i], func(j int) bool { return from <= j && j < to })
		if len(l.to[i]) == 0 {
			l.by[i] = unlinked
		}
	}
}

// unlinkOwners takes the links of a name back that only owns what the sentence speaks of, when the statement does not speak
// of that: "Norwind's rival" is not Norwind. In "Norwind's capital city" one word that the statement has is enough.
func (l *links) unlinkOwners(st, text *reading) {
	for j := 1; j+1 < len(text.words); j++ {
		if text.words[j].form != "s" || !isOwnerSign(text.surface(j)) || text.words[j-1].phrase < 0 {
			continue
		}
		head := text.ownedBy(j)
		if head < 0 || slices.Max(l.used[j+1:head+1]) > akin || l.used[head] > unlinked || text.words[head].phrase >= 0 {
			continue
		}
		p := text.phrases[text.words[j-1].phrase]
		for i := range l.to {
			if st.words[i].phrase >= 0 { // "Mayor Lee's office" speaks of the mayor
				l.unlink(i, i+1, p.first, p.last)
			}
		}
	}
}

// ownedBy is the head of the noun phrase that the "'s" at word j gives an owner, -1 when it is a value or unclear.
func (r *reading) ownedBy(j int) int {
	head := -1
	for k := j + 1; k < len(r.words); k++ {
		w := &r.words[k]
		if w.form == "-" || w.is(lexicon.Determiner) {
			continue
		}
		if w.mention >= 0 {
			return -1
		}
		if w.sign || w.function || w.verb || w.phrase >= 0 && head >= 0 {
			return head
		}
		if w.phrase < 0 { // a name may describe what is owned: "Kelland's COVID-19 patients"
			head = k
		}
	}
	return head
}
