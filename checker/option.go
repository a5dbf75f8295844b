package checker

import "fmt"

// tellsDefault reports whether the sentence tells the default of what the text before explains: "Defaults to 5.", "The default is 5."
func (r *reading) tellsDefault() bool {
	i := 0
	if len(r.words) > 0 && r.words[0].form == "the" {
		i = 1
	}
	if i+1 >= len(r.words) || r.words[i].stem != "default" {
		return false
	}
	next := &r.words[i+1]
	return next.form == ":" || next.form == "to" || next.form == "is" || next.form == "=" || next.form == "`" || next.mention >= 0
}

// defaultAside reports whether the value at word i is told in brackets as the default of what its line is about: "--jobs N: how many
// files are read at once (default: 4)".
func (r *reading) defaultAside(i int) bool {
	for i--; i > 0 && (r.words[i].form == "to" || r.words[i].form == "is" || r.words[i].sign && r.words[i].form != "(" || r.words[i].mention >= 0); i-- {
	}
	return i > 0 && r.words[i].stem == "default" && r.words[i-1].form == "("
}

// otherOption: the default that a line tells is that of what opens it, or of what the text before explains.
func (c *comparison) otherOption() string {
	in, used, first, last := c.text, c.links.used, 0, c.text.keySign()
	if x := c.referent(); last < 0 && x.in != nil && c.text.tellsDefault() {
		in, used, first, last = x.in, x.used, max(x.first, 0), x.head+1
	}
	for j := first; j < last; j++ {
		if used[j] >= akin {
			return ""
		}
	}
	if last <= first {
		return ""
	}
	return fmt.Sprintf("the sentence speaks of something else (%s)", in.surface(first))
}
