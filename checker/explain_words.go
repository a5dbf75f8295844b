package checker

import (
	"fmt"
	"strconv"
	"strings"
	"unicode/utf8"

	"github.com/steadfact/steadfact/checker/internal/about"
	"github.com/steadfact/steadfact/checker/internal/sentence"
)

// shared says which telling words of the statement the sentence has, as they stand or in others, and from where it takes over more.
func shared(c *about.Comparison) (steps []string) {
	var same, other []string
	from := map[*sentence.Reading][]string{}
	for i := 0; i < len(c.St.Words); i++ {
		if !c.St.Content(i) || c.St.IsHeld(i) {
			continue
		}
		first, last := i, i+1
		if p := c.St.Words[i].Phrase; p >= 0 {
			first, last = c.St.Phrases[p].First, c.St.Phrases[p].Last
			i = last - 1
		}
		said := strconv.Quote(c.St.TextOf(first, last))
		switch j, origin := standsFor(c, first, last); {
		case j >= 0 && c.Text.Words[j].Stem == c.St.Words[first].Stem:
			same = append(same, said)
		case j >= 0:
			other = append(other, strconv.Quote(c.Text.Surface(j))+" for "+said)
		case origin != nil:
			from[origin] = append(from[origin], said)
		case c.IdiomTold(first), c.ToldOtherwise(first), c.MarkTold(first):
			other = append(other, "other words for "+said)
		}
	}
	if all := append(listed(same), listed(other)...); len(all) > 0 {
		steps = append(steps, "the sentence says "+strings.Join(all, ", and "))
	}
	for _, r := range c.Context.Carried {
		if words := from[r.Reading]; len(words) > 0 {
			steps = append(steps, fmt.Sprintf("it takes %s from %s", strings.Join(listed(words), ""), strconv.Quote(shortened(r.Span.Of(r.Text)))))
			delete(from, r.Reading)
		}
	}
	return steps
}

// standsFor is the first word of the sentence that stands for one of words [first, last) of the statement, and -1 with the nearest text around
// it that has one, nil for none.
func standsFor(c *about.Comparison, first, last int) (j int, origin *sentence.Reading) {
	for i := first; i < last; i++ {
		if c.Links.By[i] > sentence.Unlinked && len(c.Links.To[i]) > 0 && c.Links.By[i] >= c.Carried[i] {
			return c.Links.To[i][0], nil
		}
	}
	for _, r := range c.Context.Carried {
		has := about.ShareOf(c.Book, c.St, r.Reading)
		for i := first; i < min(last, len(has.By)); i++ {
			if c.Carried[i] > sentence.Unlinked && has.By[i] == c.Carried[i] {
				return -1, r.Reading
			}
		}
	}
	return -1, nil
}

// listed is a list in words, as a list of one; nil where there is nothing.
func listed(words []string) []string {
	switch n := len(words); n {
	case 0:
		return nil
	case 1:
		return words
	default:
		return []string{strings.Join(words[:n-1], ", ") + " and " + words[n-1]}
	}
}

// longest is how many characters of a text around a sentence are shown.
const longest = 60

// shortened is a text, or the beginning of a long one.
func shortened(text string) string {
	text = strings.Join(strings.Fields(text), " ")
	if utf8.RuneCountInString(text) <= longest {
		return text
	}
	head := string([]rune(text)[:longest])
	if i := strings.LastIndexByte(head, ' '); i > 0 {
		head = head[:i]
	}
	return head + " …"
}
