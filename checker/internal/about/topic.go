package about

import (
	"github.com/steadfact/steadfact/checker/internal/sentence"
	"github.com/steadfact/steadfact/internal/language/lexicon"
)

// answersWithMore reports whether the sentence can answer the statement with a name or a number, and not merely with a date.
func (c *Comparison) answersWithMore() bool {
	return c.St.HoldsName() || c.firstAnswer() >= 0
}

// firstAnswer is the first number of the sentence that can answer a held one, -1 when there is none.
func (c *Comparison) firstAnswer() int {
	for m := range c.Text.Mentions {
		if c.Text.Mentions[m].Quantity != nil && c.Comparable(m) {
			return m
		}
	}
	return -1
}

// leavesTopic reports whether the sentence leaves it to its reader what the statement's number is about: where it gives a number
// that can answer, it names nothing that the statement does not name, and nothing before that either when it leaves a name of
// the statement out.
func (c *Comparison) leavesTopic(unnamed bool) bool {
	m := c.firstAnswer()
	if m < 0 {
		return false
	}
	first, _ := c.Text.WordsOf(m)
	first, last := ClauseOf(c.Text, first)
	if unnamed {
		first = 0
	}
	return c.Stranger(first, last) < 0
}

// ClauseOf is the clause that word i stands in.
func ClauseOf(r *sentence.Reading, i int) (first, last int) {
	for first = i; first > 0 && r.Words[first-1].Clause == r.Words[i].Clause; {
		first--
	}
	for last = i; last < len(r.Words) && r.Words[last].Clause == r.Words[i].Clause; {
		last++
	}
	return first, last
}

// Stranger is the first word of a name between words [first, last) of the sentence that stands for nothing in the statement; -1
// when there is none. Who gives a mark to something, and who the members are of what is named, is no other thing.
func (c *Comparison) Stranger(first, last int) int {
	for j := first; j < last; j++ {
		if w := &c.Text.Words[j]; w.Weight > 0 && w.Phrase >= 0 && c.Links.Used[j] < sentence.Derived && !Marks(c.Text, j) && !c.listsMembers(j) {
			return j
		}
	}
	return -1
}

// Marks reports whether the name at word j gives marks to what the sentence speaks of: "Filmscale assigned an average score".
func Marks(r *sentence.Reading, j int) bool {
	k := r.Phrases[r.Words[j].Phrase].Last
	for k < len(r.Words) && r.IsAdverb(k) {
		k++
	}
	if k >= len(r.Words) || !Marking[r.Words[k].Stem] || !r.Words[k].Verb {
		return false
	}
	o := r.ObjectOf(k)
	if k+1 < len(r.Words) && r.Words[k+1].Mention >= 0 && k+2 < len(r.Words) && r.IsCounted(k+2) {
		return false // "Mia scored four goals"
	}
	return o < 0 || r.Words[o].Phrase < 0
}

// Marking are the verbs by which a critic gives marks.
var Marking = sentence.Set("assign calculate compute rate score grade rank list place")

// listsMembers reports whether the name at word j stands in a list in brackets behind a name of the statement, or a noun of it, and so
// tells who belongs to it: "the Hollen brothers (Per and Nils)".
func (c *Comparison) listsMembers(j int) bool {
	open, listed := j, false
	for ; open > 0 && c.Text.Words[open].Form != "("; open-- {
		switch w := &c.Text.Words[open]; {
		case w.Form == ")", w.Verb, w.Mention >= 0:
			return false
		}
	}
	if open == 0 || c.Links.Used[open-1] < sentence.Derived || c.Text.Words[open-1].Mention >= 0 {
		return false
	}
	for k := open + 1; k < len(c.Text.Words) && c.Text.Words[k].Form != ")"; k++ {
		switch w := &c.Text.Words[k]; {
		case w.Form == "and":
			listed = true
		case w.Verb, w.Mention >= 0, w.Phrase < 0 && w.Weight > 0:
			return false
		}
	}
	return listed
}

// leaveOut marks words of the statement that are left to the reader.
func (c *Comparison) leaveOut(first, last int) {
	for i := first; i < last; i++ {
		c.Understood[i] = true
	}
}

// DeniesOf reports whether the sentence denies that the words before word last do what somebody does in the statement: "members may not
// vote".
func (c *Comparison) DeniesOf(last int) bool {
	denied := false
	for k := last; k < len(c.Text.Words); k++ {
		w := &c.Text.Words[k]
		switch {
		case sentence.Denying[w.Form] && !sentence.Limiting[c.Text.FormAt(k+1)]:
			denied = true
		case w.Verb && !w.Function:
			return denied && c.St.Some(func(f *sentence.Word) bool { return f.Verb && f.Stem == w.Stem })
		case !w.Verb && !c.Text.IsAdverb(k) && !w.Is(lexicon.Modal):
			return false
		}
	}
	return false
}
