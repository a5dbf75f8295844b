package about

import (
	"slices"

	"github.com/steadfact/steadfact/checker/internal/sentence"
	"github.com/steadfact/steadfact/checker/internal/statement"
	"github.com/steadfact/steadfact/internal/language/lexicon"
	"github.com/steadfact/steadfact/internal/language/name"
)

// AccountsForName reports whether a name of the statement is accounted for by the sentence or its context.
func (c *Comparison) AccountsForName(p int) bool {
	return NamesIn(c.St, p, c.Text, c.Links) || c.Elsewhere[p] || c.namedInFull(p)
}

// missingCode is a word of a code span of the statement that neither the sentence nor its context has, -1 for none: code is a name, however
// common its words.
func (c *Comparison) missingCode() int {
	code := false
	for i := range c.St.Words {
		switch {
		case c.St.Words[i].Form == "`":
			code = !code
		case code && c.St.Content(i) && !c.Understood[i] && c.AccountedFor(i) < sentence.Derived:
			return i
		}
	}
	return -1
}

// namedInFull reports whether a name of the statement is the beginning of another one before it that is accounted for: "PondCon
// Europe was the eighth PondCon".
func (c *Comparison) namedInFull(p int) bool {
	k := c.St.LongerName(p)
	return k >= 0 && c.AccountsForName(k)
}

// NamesIn reports whether a reading has a name: all of its words, a name that may mean the same, or a part of it that is not
// part of another name.
func NamesIn(st *statement.Statement, p int, r *sentence.Reading, l *statement.Links) bool {
	ph := st.Phrases[p]
	all, found := 0, 0
	for i := ph.First; i < ph.Last; i++ {
		if !st.Content(i) {
			continue
		}
		all++
		if l.By[i] >= sentence.Derived {
			found++
		}
	}
	if found == all {
		return !alwaysGoesOn(l, r, ph) && !alwaysTurned(l, r, ph)
	}
	for i := ph.First; i < ph.Last; i++ {
		for _, j := range l.To[i] {
			if t, ok := NameAt(r, j); ok && l.By[i] >= sentence.Derived && meansSameName(st, p, r, t, l) {
				return true
			}
		}
	}
	return false
}

// NameAt is the name that word j belongs to: also the single word of a name that opens a sentence, where an ordinary word would
// have a capital, too ("Waits was born …").
func NameAt(r *sentence.Reading, j int) (sentence.Phrase, bool) {
	if p := r.Words[j].Phrase; p >= 0 {
		return r.Phrases[p], true
	}
	return sentence.Phrase{First: j, Last: j + 1}, r.Words[j].Upper && r.Opens(j) && j+1 < len(r.Words) && r.Words[j+1].Verb
}

// meansSameName reports whether a name of the reading may mean the statement's name: by its letters, or because all its telling
// words stand for words of it.
func meansSameName(st *statement.Statement, p int, r *sentence.Reading, t sentence.Phrase, l *statement.Links) bool {
	f := st.Phrases[p]
	if name.Compare(st.TextOf(f.First, f.Last), r.TextOf(t.First, t.Last)) != name.Different {
		return !goesOn(l, r, t)
	}
	for j := t.First; j < t.Last; j++ {
		if r.Words[j].Weight > 0 && l.Used[j] < sentence.Derived {
			return false
		}
	}
	return true
}

// goesOn reports whether a name of the reading goes on behind the part that is linked, and so names something else:
// "Ferrum Lite" is not Ferrum. Ordinary words behind a name only say what it is ("Toronto Airport").
func goesOn(l *statement.Links, r *sentence.Reading, t sentence.Phrase) bool {
	last := t.Last - 1
	return l.Used[t.First] >= sentence.Derived && l.Used[last] < sentence.Derived && (furthers(r, t.First, last) || lexicon.Common(r.Words[last].Stem) < 60 && !lexicon.Stop(r.Words[last].Form))
}

// alwaysGoesOn reports whether a statement's name stands in the reading only as the beginning of the name of a variant: "Ferrum Mini".
func alwaysGoesOn(l *statement.Links, r *sentence.Reading, ph sentence.Phrase) bool {
	js := l.To[ph.Last-1]
	return len(js) > 0 && !slices.ContainsFunc(js, func(j int) bool {
		p := r.Words[j].Phrase
		return p < 0 || r.Phrases[p].Last == j+1 || !furthers(r, r.Phrases[p].First, j+1) || l.Used[j+1] >= sentence.Derived || l.Used[r.Phrases[p].First] < sentence.Derived
	})
}

// alwaysTurned reports whether a statement's name stands in the reading only behind a point of the compass that makes of it the name of another
// place: "West Ardshire".
func alwaysTurned(l *statement.Links, r *sentence.Reading, ph sentence.Phrase) bool {
	js := l.To[ph.First]
	return len(js) > 0 && !slices.ContainsFunc(js, func(j int) bool {
		return j == 0 || !compass[r.Words[j-1].Form] || !r.Words[j-1].Upper || l.Used[j-1] >= sentence.Derived
	})
}

// compass are the words before the name of a place for one beside it or a part of it.
var compass = sentence.Set("north south east west northern southern eastern western upper lower inner outer")

// furthers reports whether word j makes of the name that begins at word first the name of a variant or of the branch in a country: "Ferrum Mini",
// "Norwind Denmark". Behind a place stands the country that it is in.
func furthers(r *sentence.Reading, first, j int) bool {
	form := r.Words[j].Form
	if variants[form] {
		return true
	}
	_, place := lexicon.Place(r.Words[first].Form)
	country, _ := lexicon.Place(form)
	return !place && country == form && lexicon.Nation(form)
}

// IsVariant reports whether a word behind a product's name makes it the name of another one.
func IsVariant(form string) bool { return variants[form] }

// variants are the words behind a product's name that make it the name of another one.
var variants = sentence.Set(`mini micro nano max pro plus lite light heavy ultra premium basic classic express enterprise community cloud desktop
	mobile online home starter standard professional business personal edge core junior senior xl beta ii iii iv go air se team`)

// tellsSeries reports whether value k of the statement numbers one of a series, "Harvik Nights 3", and the sentence has its name only as that
// of the series: then the number is what it calls "the game".
func (c *Comparison) tellsSeries(k int) bool {
	i, _ := c.St.WordsOf(k)
	if !c.St.NamesWith(k) || c.Links.By[i-1] < sentence.Derived {
		return false
	}
	return !slices.ContainsFunc(c.Links.To[i-1], func(j int) bool {
		return !seriesNouns[c.Text.FormAt(j+1)] && !seriesNouns[c.Text.FormAt(j+2)]
	})
}

// seriesNouns are the nouns behind the name of a series.
var seriesNouns = sentence.Set("series franchise saga trilogy tetralogy cycle")

// HasNameItself reports whether the sentence itself has one of the statement's names, if it has any.
func (c *Comparison) HasNameItself() bool {
	for p := range c.St.Phrases {
		if NamesIn(c.St, p, c.Text, c.Links) {
			return true
		}
	}
	return len(c.St.Phrases) == 0
}

// nothingElse reports whether the sentence names nothing that the statement does not name.
func (c *Comparison) nothingElse() bool {
	return c.Stranger(0, len(c.Text.Words)) < 0
}
