package restrict

import (
	"fmt"

	"github.com/steadfact/steadfact/checker/internal/about"
	"github.com/steadfact/steadfact/checker/internal/sentence"
)

// underOther: what stands under one heading of a page is not said of what the page tells under another one beside it: "The company pays 90% of
// the premium", under "Dental insurance", of a fact about the medical insurance, where the page has a heading for that.
func underOther(c *about.Comparison, _ about.Candidate) string {
	if c.Context.Beside == nil {
		return ""
	}
	var left []int // what the sentence leaves to its context
	for i := range c.St.Words {
		w := &c.St.Words[i]
		if c.St.Content(i) && !w.Verb && w.Mention < 0 && w.Weight > 1 && !c.Understood[i] && !sentence.Vague[w.Stem] && c.Links.By[i] < sentence.Derived {
			left = append(left, i)
		}
	}
	if len(left) == 0 {
		return ""
	}
	for _, s := range c.Context.Beside() {
		for _, other := range s.Beside {
			if fitsBetter(c, left, s.Own, other) {
				return fmt.Sprintf("the page speaks of that under another heading (%s)", other.TextOf(0, len(other.Words)))
			}
		}
	}
	return ""
}

// fitsBetter reports whether a heading that says nothing else has more than the sentence's own one of the words that the sentence leaves to its
// context, and none fewer: one that nothing around the sentence has, or the same words without those by which the own one tells of another sort.
func fitsBetter(c *about.Comparison, left []int, own, other *sentence.Reading) bool {
	has, theirs := about.ShareOf(c.Book, c.St, own), about.ShareOf(c.Book, c.St, other)
	if len(theirs.By) == 0 || tellsMore(other, theirs.Used) {
		return false
	}
	same, more := false, false
	for _, i := range left {
		mine := len(has.By) > 0 && has.By[i] >= sentence.Derived
		switch said := theirs.By[i] >= sentence.Derived; {
		case mine && !said:
			return false
		case mine:
			same = true
		case said && c.Carried[i] < sentence.Derived:
			more = true
		}
	}
	return more || same && tellsSort(own, has.Used)
}

// tellsSort reports whether a heading has a word right before one of the statement's that tells of which sort it is: "Junior team laptops".
func tellsSort(heading *sentence.Reading, used []sentence.Strength) bool {
	for j := 1; j < len(used); j++ {
		if w := &heading.Words[j-1]; used[j] >= sentence.Derived && used[j-1] == sentence.Unlinked && heading.IsNominal(j-1) && w.Weight > 1 {
			return true
		}
	}
	return false
}

// tellsMore reports whether a heading has a telling word of which the statement does not speak.
func tellsMore(heading *sentence.Reading, used []sentence.Strength) bool {
	for j := range used {
		if heading.Words[j].Weight > 1 && used[j] == sentence.Unlinked {
			return true
		}
	}
	return false
}
