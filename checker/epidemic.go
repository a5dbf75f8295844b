package checker

import "github.com/steadfact/steadfact/internal/language/lexicon"

// understandEpidemic marks the words of the statement that tell in what epidemic something happened, and of what illness something is
// said ("flu cases", "deaths of the flu"). A text that stands alone and tells of cases has said of what.
func (c *comparison) understandEpidemic() {
	for i := range c.st.words {
		w := &c.st.words[i]
		switch {
		case w.phrase >= 0 || w.mention >= 0 && !c.st.inCounted(i):
		case ofIllness[w.form] && w.phrase < 0:
			c.leaveIllness(i, c.st.objectOf(i)+1)
		case spreads(w.stem):
			c.leaveUnsaid(c.st.adjunctAt(i), i+1)
		case w.mayBe(lexicon.Noun) && !w.function:
			c.leaveIllness(c.st.modifiersOf(i), i)
			if j := i + 1; c.st.formAt(j) == "of" {
				c.leaveIllness(j, c.st.objectOf(j)+1)
			}
		}
	}
}

// ofIllness are the prepositions before an illness that somebody has or that killed him.
var ofIllness = set("of from with for by to")

// leaveIllness leaves words [first, last) of the statement to the reader when they name an illness.
func (c *comparison) leaveIllness(first, last int) {
	for i := first; i < last; i++ {
		if namesIllness(c.st.words[i].stem) {
			c.leaveUnsaid(first, last)
			return
		}
	}
}

// leaveUnsaid marks words [first, last) of the statement as left to the reader, unless the sentence says some of them, or a place is
// among them.
func (c *comparison) leaveUnsaid(first, last int) {
	for i := first; i < last; i++ {
		if c.st.isHeld(i) && c.st.words[i].mention < 0 || c.st.words[i].weight > 0 && c.links.by[i] > unlinked || c.st.namesPlace(i) {
			return
		}
	}
	c.leaveOut(first, last)
}

// adjunctAt is where the phrase begins that ends with word i and tells during or because of what something happened; i+1 when
// there is none.
func (st *statement) adjunctAt(i int) int {
	for j := i - 1; j >= 0 && !st.words[j].verb; j-- {
		switch w := &st.words[j]; {
		case w.sign && w.form != "-":
			return i + 1
		case w.form == "to" && j > 0 && st.words[j-1].form == "due":
			return j - 1
		case w.form == "during", w.form == "amid", w.form == "amidst":
			return j
		}
	}
	return i + 1
}

// modifiersOf is where the words that describe noun i begin: names and nouns right before it.
func (st *statement) modifiersOf(i int) int {
	j := i
	for j > 0 {
		w := &st.words[j-1]
		if w.sign && w.form != "-" || w.function || w.verb || w.mention >= 0 && !st.inCounted(j-1) || w.phrase < 0 && !w.mayBe(lexicon.Noun) {
			break
		}
		j--
	}
	return j
}

// inCounted reports whether word i belongs to the noun that a number counts.
func (st *statement) inCounted(i int) bool {
	m := st.words[i].mention
	return m >= 0 && st.mentions[m].Quantity != nil && st.mentions[m].Quantity.Noun.Overlaps(st.words[i].Span) && !st.mentions[m].Span.Overlaps(st.words[i].Span)
}

// namesIllness reports whether a word is the name of an illness.
func namesIllness(stem string) bool {
	return illnesses[stem] || lexicon.Related(stem, "illness") == lexicon.Broader
}

// illnesses are names of illnesses, and words for one, that the lexicon does not know as such.
var illnesses = set(`coronavirus covid covid-19 ncov 2019-ncov sars sars-cov sars-cov-2 mers ebola zika influenza flu measles cholera
	plague malaria dengue polio smallpox typhus infection virus`)

// spreads reports whether a word is one for the spread of an illness: "outbreak".
func spreads(stem string) bool {
	r := lexicon.Related(stem, "epidemic")
	return lexicon.Same <= r && r <= lexicon.Akin
}
