package about

import (
	"slices"

	"github.com/steadfact/steadfact/checker/internal/sentence"
	"github.com/steadfact/steadfact/checker/internal/statement"
	"github.com/steadfact/steadfact/internal/language/lexicon"
	"github.com/steadfact/steadfact/internal/language/name"
)

// namedAlike is a held name and one of the sentence that are told by wordings of the same relation, of the same thing.
type namedAlike struct {
	held   int
	filler Filler
}

// linkNamed finds the names of the sentence that are told by a wording of the relation by which the statement tells a held one, and lets the words of
// the one wording stand for those of the other.
func (c *Comparison) linkNamed(f *statement.Worded) {
	for _, at := range c.namesTold() {
		t, ok := f.Idiom.NamedBy(c.Text, at.First, at.Last)
		if !ok {
			continue
		}
		if c.partly(t) || c.sortedBefore(t.Begin) || c.ofWhatBelongs(t) {
			c.namedOther = append(c.namedOther, at)
			continue
		}
		if !c.onlyOfIt(f, t) || c.notTheOnly(at, t) || c.Text.OfAnother(t.Begin) || c.besideOthers(at) || c.narrowedBehind(t.End) {
			continue
		}
		at.Anchor, at.Bound, at.Score, at.Timeless = t.Own[0], true, 1, f.Idiom.Timeless
		c.named = append(c.named, namedAlike{f.Held, at})
		c.linkOwn(f.Own, t.Own)
	}
}

// ToldByRelation reports whether the statement tells a held name by a wording of a relation that is known by all its wordings.
func (c *Comparison) ToldByRelation(h *statement.Held) bool {
	return slices.ContainsFunc(c.St.Worded, func(w statement.Worded) bool { return &c.St.Held[w.Held] == h && h.Mention < 0 })
}

// NamedAlike lists the names of the sentence that it tells by a wording of the relation by which the statement tells a held one.
func (c *Comparison) NamedAlike(h *statement.Held) (out []Filler) {
	for _, a := range c.named {
		if &c.St.Held[a.held] == h {
			out = append(out, a.filler)
		}
	}
	return out
}

// NamedForGood reports whether such a name begins with word i of the sentence, and what is told of it cannot have been otherwise at another time.
func (c *Comparison) NamedForGood(i int) bool {
	return slices.ContainsFunc(c.named, func(a namedAlike) bool { return a.filler.First == i && a.filler.Timeless })
}

// namesTold are the names of the sentence, titles and what the statement has as well aside.
func (c *Comparison) namesTold() (out []Filler) {
	r := c.Text
	known := func(j int) bool { return r.Words[j].Sign || c.Known(j) }
	for _, p := range r.Phrases {
		first, last := p.First, p.Last
		for first < last && (known(first) || name.Title(r.Words[first].Form)) {
			first++
		}
		for last > first && known(last-1) {
			last--
		}
		if first < last {
			out = append(out, Filler{First: first, Last: last})
		}
	}
	if c.opensWithName() {
		out = append(out, Filler{Last: 1})
	}
	for i := 0; i < len(r.Words); i++ {
		if !r.Coded(i) || r.Words[i].Phrase >= 0 {
			continue
		}
		first := i
		for i+1 < len(r.Words) && r.Coded(i+1) && !r.IsQuote(i+1) {
			i++
		}
		out = append(out, Filler{First: first, Last: i + 1})
	}
	return out
}

// opensWithName reports whether the sentence opens with a name of one word that may look like any other there: one that the lexicon does not know, or
// that is known to be the name of something.
func (c *Comparison) opensWithName() bool {
	if len(c.Text.Words) == 0 {
		return false
	}
	w := &c.Text.Words[0]
	return w.Upper && w.Phrase < 0 && (w.Parts == 0 || lexicon.Nation(w.Form) || sentence.SortedName(w.Form)) && !c.Known(0)
}

// onlyOfIt reports whether a wording of the sentence tells a name of the very thing of which one of the statement tells the held name, and of no part
// or kind of that.
func (c *Comparison) onlyOfIt(f *statement.Worded, t sentence.Worded) bool {
	for i := f.First; i < f.Last; i++ {
		w := &c.St.Words[i]
		if w.Weight > 0 && !sentence.Descriptions[w.Stem] && !slices.ContainsFunc(c.Links.To[i], func(j int) bool { return t.First <= j && j < t.Last }) {
			return false
		}
	}
	known := false
	for j := t.First; j < t.Last; j++ {
		w := &c.Text.Words[j]
		switch {
		case c.Links.Used[j] >= sentence.Akin && w.Weight > 0, w.Mention >= 0 && c.StatesVerbatim(w.Mention):
			known = true
		case w.Mention >= 0, w.Weight > 0 && !sentence.Descriptions[w.Stem], several[w.Form], j > t.First && c.Text.IsPreposition(j) && c.Links.Used[j-1] < sentence.Akin:
			return false // "parts of the mill", "a street near the mill"
		}
	}
	return known
}

// ofWhatBelongs reports whether a wording of the sentence is told of what belongs to something of which the statement speaks, or has to do with that: "the
// choir of the mill".
func (c *Comparison) ofWhatBelongs(t sentence.Worded) bool {
	known, strange := false, false
	for j := t.First; j < t.Last; j++ {
		w := &c.Text.Words[j]
		known = known || c.Links.Used[j] >= sentence.Derived && w.Weight > 0
		next := c.Text.FormAt(j + 1)
		strange = strange || c.Strange(j, sentence.Akin) && (!sentence.Descriptions[w.Stem] || next == "of" || next == "for")
	}
	return known && strange
}

// notTheOnly reports whether a wording of the sentence tells that a name is one of several by which the thing has it: "is a director of".
func (c *Comparison) notTheOnly(f Filler, t sentence.Worded) bool {
	return slices.ContainsFunc(t.Own, func(i int) bool {
		k := c.Text.Chunk(i)
		return i > f.Last && c.Text.IsNominal(i) && (unpointed[c.Text.FormAt(k-1)] || unpointed[c.Text.FormAt(k)])
	})
}

// unpointed are the articles before what may be said of several.
var unpointed = sentence.Set("a an one another")

// sortedBefore reports whether a word stands right before word i of the sentence that says of which sort that is, and the statement speaks of no such
// sort: "the old | capital".
func (c *Comparison) sortedBefore(i int) bool {
	if i == 0 || !c.Text.IsNominal(i) {
		return false
	}
	w := &c.Text.Words[i-1]
	return !w.Sign && !w.Verb && !w.Function && !c.Text.IsAdverb(i-1) && c.Links.Used[i-1] == sentence.Unlinked && !Neutral[w.Form] || w.Mention >= 0
}

// NamedOfOther reports whether the sentence tells a name by a wording of the relation by which the statement tells a held one, of something else, at another
// time or not for certain.
func (c *Comparison) NamedOfOther(f Filler) bool {
	return slices.ContainsFunc(c.namedOther, func(o Filler) bool { return o.First < f.Last && f.First < o.Last })
}

// several are the small words for some of something, or for more than one.
var several = sentence.Set("some many most few several other another no all both each every")

// partly reports whether the sentence tells by a wording what is so in part, at another time or not for certain: "is partly written in". What was begun
// was so at first and at no other time: "was initially started by".
func (c *Comparison) partly(t sentence.Worded) bool {
	begun := slices.ContainsFunc(t.Own, func(i int) bool { return beginning[c.Text.Words[i].Stem] })
	return slices.ContainsFunc(c.Text.Words[t.Begin:t.End], func(w sentence.Word) bool {
		return notWholly[w.Form] && !(begun && atFirst[w.Form]) || w.Is(lexicon.Modal)
	})
}

// beginning are the verbs by which something comes about, and atFirst the adverbs that say no more of these than the verbs do.
var (
	beginning = sentence.Set("start found founded establish create set begin")
	atFirst   = sentence.Set("initially originally first")
)

// besideOthers reports whether a name of the sentence is joined to another one.
func (c *Comparison) besideOthers(f Filler) bool {
	joining := func(k int) bool { return sentence.Joining[c.Text.FormAt(k)] || alternative[c.Text.FormAt(k)] }
	return joining(c.Text.SkipBack(f.First-1)) || joining(f.Last) && !(f.Last+1 < len(c.Text.Words) && c.Text.Words[f.Last+1].Verb)
}

// alternative are what stands between two names of which either may be meant.
var alternative = sentence.Set("or / &")

// notWholly are the adverbs for what is so in part, beside something else, at another time or not quite.
var notWholly = sentence.Set(`also partly partially mostly mainly largely chiefly primarily additionally sometimes often usually optionally either originally
	initially formerly previously once nearly almost soon still not never no longer first later jointly internally both`)
