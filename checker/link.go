package checker

import (
	"slices"
	"strings"

	"github.com/steadfact/steadfact/internal/language/lexicon"
	"github.com/steadfact/steadfact/internal/language/name"
)

// strength says how well one word stands for another.
type strength uint8

const (
	unlinked strength = iota
	broader           // "group" for "band"
	akin              // "created" for "founded"
	derived           // "formation" for "formed"
	exact             // the same word, inflected or spelled otherwise, or an alias
)

// links says which words of a sentence stand for which words of a statement.
type links struct {
	to   [][]int    // for each word of the statement the words of the sentence, best first
	by   []strength // the best of them
	used []strength // for each word of the sentence: how well it stands for some word of the statement
}

// link finds for every word of the statement the words of the sentence that stand for it.
func (b *book) link(st, text *reading) *links {
	l := &links{to: make([][]int, len(st.words)), by: make([]strength, len(st.words)), used: make([]strength, len(text.words))}
	m := b.memory.Get().(*memory)
	defer b.memory.Put(m)
	b.prepare(st)
	b.prepare(text)
	for i := range st.words {
		f := &st.words[i]
		if f.sign || f.mention >= 0 {
			continue
		}
		for j := range text.words {
			t := &text.words[j]
			if t.sign || t.mention >= 0 {
				continue
			}
			s := m.stands(f, t)
			if s == unlinked {
				continue
			}
			l.used[j] = max(l.used[j], s)
			switch {
			case s > l.by[i]:
				l.by[i], l.to[i] = s, append(l.to[i][:0:0], j)
			case s == l.by[i]:
				l.to[i] = append(l.to[i], j)
			}
		}
	}
	b.linkNames(st, text, l)
	b.unlinkSiblings(st, text, l)
	l.unlinkOwners(text)
	return l
}

// memory is what one goroutine remembers of the words it has held against each other.
type memory struct {
	related map[string]map[string]strength // stem of the statement → stem of the sentence
	variant map[string]map[string]bool     // the same for the letters of names
	size    int
}

func newMemory() any {
	return &memory{related: map[string]map[string]strength{}, variant: map[string]map[string]bool{}}
}

// stands says how well word t of a sentence stands for word f of a statement.
func (m *memory) stands(f, t *word) strength {
	if f.form == t.form || f.stem == t.stem {
		return exact
	}
	if f.function || t.function {
		return unlinked
	}
	if f.group != 0 && f.group == t.group {
		return exact
	}
	if f.upper && t.upper {
		if f.place != "" && t.place != "" {
			if f.place == t.place {
				return exact
			}
			return unlinked
		}
		if m.variants(f.form, t.form) {
			return exact
		}
	}
	return m.relation(f.stem, t.stem)
}

// relation says how well one stem stands for another by the lexicon.
func (m *memory) relation(f, t string) strength {
	known := m.related[f]
	if known == nil {
		known = map[string]strength{}
		m.related[strings.Clone(f)] = known
	}
	s, ok := known[t]
	if !ok {
		switch lexicon.Related(f, t) {
		case lexicon.Same:
			s = exact
		case lexicon.Derived, lexicon.Synonym:
			s = derived
		case lexicon.Akin:
			s = akin
		case lexicon.Broader, lexicon.Narrower:
			s = broader
		}
		known[strings.Clone(t)] = s
		m.grow()
	}
	return s
}

// variants reports whether two names may be spellings of one.
func (m *memory) variants(f, t string) bool {
	known := m.variant[f]
	if known == nil {
		known = map[string]bool{}
		m.variant[strings.Clone(f)] = known
	}
	v, ok := known[t]
	if !ok {
		v = name.Variant(f, t)
		known[strings.Clone(t)] = v
		m.grow()
	}
	return v
}

// grow forgets everything when there is too much of it.
func (m *memory) grow() {
	if m.size++; m.size > 1<<20 {
		clear(m.related)
		clear(m.variant)
		m.size = 0
	}
}

// prepare looks up what the aliases and the places of the world know of a reading's words.
func (b *book) prepare(r *reading) {
	if r.prepared {
		return
	}
	r.prepared = true
	for i := range r.words {
		w := &r.words[i]
		w.group = b.group(w)
		if w.upper {
			w.place, _ = lexicon.Place(w.form)
		}
	}
}

// shares reports whether a sentence has one of a statement's telling words as it is, inflected or by another name. Without
// one it is not worth looking further.
func (b *book) shares(st *statement, text *reading) bool {
	b.prepare(st.reading)
	b.prepare(text)
	content := false
	for i := range st.words {
		f := &st.words[i]
		if !st.content(i) || f.mention >= 0 {
			continue
		}
		content = true
		for j := range text.words {
			t := &text.words[j]
			if t.weight > 0 && (f.stem == t.stem || f.form == t.form) {
				return true
			}
			if f.group != 0 && f.group == t.group {
				return true
			}
		}
		if f.upper && len(text.phrases) > 0 {
			return true // names may be spelled otherwise
		}
	}
	return !content || len(b.long) > 0 && len(b.spans(text)) > 0
}

// linkNames links names that stand as acronyms on one side and in full on the other, and aliases of several words.
func (b *book) linkNames(st, text *reading, l *links) {
	for _, f := range st.phrases {
		full := st.textOf(f.first, f.last)
		for _, t := range text.phrases {
			other := text.textOf(t.first, t.last)
			if !name.Acronym(full, other) && !name.Acronym(other, full) && (f.short == "" || f.short != text.words[t.first].form) {
				continue
			}
			l.join(f.first, f.last, t.first, t.last)
		}
	}
	for _, a := range b.spans(st) {
		for _, t := range b.spans(text) {
			if a.alias == t.alias && !l.partOfOther(text, t) {
				l.join(a.first, a.last, t.first, t.last)
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

// join links every word of one run with every word of another.
func (l *links) join(first, last, from, to int) {
	for i := first; i < last; i++ {
		if l.by[i] == exact {
			continue
		}
		l.by[i], l.to[i] = exact, nil
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
				l.part(f.first, f.last, t.first, t.last)
			}
		}
	}
}

// formsOf is a name's words, each followed by a blank.
func (r *reading) formsOf(p phrase) string {
	var b strings.Builder
	for i := p.first; i < p.last; i++ {
		b.WriteString(r.words[i].form)
		b.WriteByte(' ')
	}
	return b.String()
}

// part takes the links between two runs of words back.
func (l *links) part(first, last, from, to int) {
	for i := first; i < last; i++ {
		l.to[i] = slices.DeleteFunc(l.to[i], func(j int) bool { return from <= j && j < to })
		if len(l.to[i]) == 0 {
			l.by[i] = unlinked
		}
	}
}

// unlinkOwners takes the links of a name back that only owns what the sentence speaks of, when the statement does not speak
// of that: "Norwind's rival" is not Norwind.
func (l *links) unlinkOwners(text *reading) {
	for j := 1; j+1 < len(text.words); j++ {
		if text.words[j].form != "s" || !owner(text.words[j].Of(text.text)) || text.words[j-1].phrase < 0 {
			continue
		}
		head := text.ownedBy(j)
		if head < 0 || l.used[head] > unlinked || text.words[head].phrase >= 0 {
			continue
		}
		p := text.phrases[text.words[j-1].phrase]
		for i := range l.to {
			l.part(i, i+1, p.first, p.last)
		}
	}
}

// ownedBy is the head of the noun phrase that the "'s" at word j gives an owner, -1 when it is a value or unclear.
func (r *reading) ownedBy(j int) int {
	head := -1
	for k := j + 1; k < len(r.words); k++ {
		w := &r.words[k]
		if w.form == "-" || lexicon.Closed(w.form)&lexicon.Determiner != 0 {
			continue
		}
		if w.mention >= 0 {
			return -1
		}
		if w.sign || w.function || w.verb || w.phrase >= 0 {
			return head
		}
		head = k
	}
	return head
}
