package checker

import (
	"github.com/steadfact/steadfact/internal/language/name"
)

// runAt is the name that begins at word i, articles, quotation marks, titles and a lower-case description passed over; for
// words that are no name, the run of telling words there.
func (c *comparison) runAt(i int, proper bool) (filler, bool) {
	r := c.text
	for i < len(r.words) && (r.isQuote(i) || r.words[i].form == "[" || r.isDeterminer(i) && !possessives[r.words[i].form] || r.isAdverb(i) || proper && name.Title(r.words[i].form)) {
		i++
	}
	if i >= len(r.words) {
		return filler{}, false
	}
	if !proper {
		last := i
		for last < len(r.words) && r.isNominal(last) {
			last++
		}
		return filler{first: i, last: last}, last > i
	}
	i = r.described(i)
	if i >= len(r.words) || r.words[i].phrase < 0 {
		return filler{}, false
	}
	last := r.phrases[r.words[i].phrase].last
	for next := r.described(r.behindAcronym(last)); next > r.behindAcronym(last) && next < len(r.words) && r.words[next].phrase >= 0; next = r.described(r.behindAcronym(last)) {
		i, last = next, r.phrases[r.words[next].phrase].last
	}
	if r.hyphenated(last - 1) {
		return filler{}, false // "a Norwind-based guild"
	}
	return c.trimmed(i, last)
}

// behindAcronym passes over an acronym in brackets that opens at word i: "the Danish Football Union (DFU) champion Harvik".
func (r *reading) behindAcronym(i int) int {
	if i+2 < len(r.words) && r.words[i].form == "(" && r.acronymAt(i+1) && r.words[i+2].form == ")" {
		return i + 3
	}
	return i
}

// hyphenated reports whether a hyphen joins word i to the one behind it.
func (r *reading) hyphenated(i int) bool {
	return i+1 < len(r.words) && r.words[i+1].form == "-" && r.words[i+1].Start == r.words[i].End
}

// described passes over a lower-case description that begins at word i: the "club" of "Danish club Harvik Rovers", the
// "record label" of "the record label Norwind". A name before it belongs to the description.
func (r *reading) described(i int) int {
	for n := 0; n < 6 && i < len(r.words) && (r.isNominal(i) && !r.words[i].upper && r.words[i].phrase < 0 || n > 0 && r.words[i].form == "-"); n++ {
		i++
	}
	return i
}

// runBefore is the name that ends with word i, quotation marks and parentheses passed over.
func (c *comparison) runBefore(i int) (filler, bool) {
	r := c.text
	for i >= 0 {
		switch {
		case r.words[i].form == ")":
			for i > 0 && r.words[i].form != "(" {
				i--
			}
			i--
		case r.isQuote(i), r.words[i].form == "who", r.words[i].form == "," && i+1 < len(r.words) && r.words[i+1].form == "who":
			i--
		default:
			if r.words[i].phrase < 0 {
				return filler{}, false
			}
			p := r.phrases[r.words[i].phrase]
			return c.trimmed(p.first, i+1)
		}
	}
	return filler{}, false
}

// trimmed leaves titles and words that stand for the statement's own out at both ends of a name.
func (c *comparison) trimmed(first, last int) (filler, bool) {
	for first < last && (name.Title(c.text.words[first].form) || c.known(first) || c.text.words[first].sign) {
		first++
	}
	for last > first && (c.text.words[last-1].sign || c.known(last-1) || connecting[c.text.words[last-1].form]) {
		last-- // "Farrow of Aldermouth"
	}
	if last < len(c.text.words) && c.text.words[last].mention >= 0 && c.st.holdsNumberedName() && !c.text.words[last].sign {
		last++ // "RFC 1212"
	}
	return filler{first: first, last: last}, first < last && !c.mostlyKnown(first, last) && c.text.words[last-1].End-c.text.words[first].Start > 1
}

// holdsNumberedName reports whether a held name has a number in it.
func (st *statement) holdsNumberedName() bool {
	for _, h := range st.held {
		for i := h.first; h.mention < 0 && i < h.last; i++ {
			if st.words[i].mention >= 0 || st.isNumeral(i) {
				return true
			}
		}
	}
	return false
}

// list is the name that begins at word i and those joined to it by "and".
func (c *comparison) list(i int, proper bool) []filler {
	var out []filler
	for {
		f, ok := c.runAt(i, proper)
		if !ok || c.text.ownsNext(f.last) { // "by Ann Lee's brother"
			return out
		}
		out = append(out, f)
		i = f.last
		if i < len(c.text.words) && c.text.words[i].form == "," && i+1 < len(c.text.words) && c.text.words[i+1].form == "and" {
			i++
		}
		if i+1 >= len(c.text.words) || c.text.words[i].form != "and" || c.text.words[i+1].phrase < 0 {
			return out
		}
		i++
	}
}

// single keeps a list of one name: what is in several places may be in another, too.
func single(fs []filler) []filler {
	if len(fs) > 1 {
		return nil
	}
	return fs
}
