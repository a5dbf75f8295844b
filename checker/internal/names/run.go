package names

import (
	"strings"

	"github.com/steadfact/steadfact/checker/internal/about"
	"github.com/steadfact/steadfact/checker/internal/sentence"
	"github.com/steadfact/steadfact/internal/language/name"
)

// runAt is the name that begins at word i, articles, quotation marks, titles and a lower-case description passed over; for
// words that are no name, the run of telling words there.
func runAt(c *about.Comparison, i int, proper bool) (about.Filler, bool) {
	r := c.Text
	for i < len(r.Words) && (r.IsQuote(i) || r.Words[i].Form == "[" || r.IsDeterminer(i) && !sentence.Possessives[r.Words[i].Form] || r.IsAdverb(i) || proper && name.Title(r.Words[i].Form)) {
		i++
	}
	if i >= len(r.Words) {
		return about.Filler{}, false
	}
	if !proper {
		last := i
		for last < len(r.Words) && r.IsNominal(last) {
			last++
		}
		return about.Filler{First: i, Last: last}, last > i
	}
	i = described(r, i)
	if i >= len(r.Words) || r.Words[i].Phrase < 0 {
		return about.Filler{}, false
	}
	last := r.Phrases[r.Words[i].Phrase].Last
	for next := described(r, behindAcronym(r, last)); next > behindAcronym(r, last) && next < len(r.Words) && r.Words[next].Phrase >= 0; next = described(r, behindAcronym(r, last)) {
		i, last = next, r.Phrases[r.Words[next].Phrase].Last
	}
	if hyphenated(r, last-1) {
		return about.Filler{}, false // "a Norwind-based guild"
	}
	return trimmed(c, i, last)
}

// behindAcronym passes over an acronym in brackets that opens at word i: "the Danish Football Union (DFU) champion Harvik".
func behindAcronym(r *sentence.Reading, i int) int {
	if i+2 < len(r.Words) && r.Words[i].Form == "(" && r.AcronymAt(i+1) && r.Words[i+2].Form == ")" {
		return i + 3
	}
	return i
}

// hyphenated reports whether a hyphen joins word i to the one behind it.
func hyphenated(r *sentence.Reading, i int) bool {
	return i+1 < len(r.Words) && r.Words[i+1].Form == "-" && r.Words[i+1].Start == r.Words[i].End
}

// described passes over a lower-case description that begins at word i: the "club" of "Danish club Harvik Rovers", the
// "record label" of "the record label Norwind". A name before it belongs to the description.
func described(r *sentence.Reading, i int) int {
	for n := 0; n < 6 && i < len(r.Words) && (r.IsNominal(i) && !r.Words[i].Upper && r.Words[i].Phrase < 0 || n > 0 && r.Words[i].Form == "-"); n++ {
		i++
	}
	return i
}

// runBefore is the name that ends with word i, quotation marks and parentheses passed over.
func runBefore(c *about.Comparison, i int) (about.Filler, bool) {
	r := c.Text
	for i >= 0 {
		switch {
		case r.Words[i].Form == ")":
			for i > 0 && r.Words[i].Form != "(" {
				i--
			}
			i--
		case r.IsQuote(i), sentence.Relative[r.Words[i].Form], r.Words[i].Form == "," && i+1 < len(r.Words) && sentence.Relative[r.Words[i+1].Form]:
			i--
		default:
			if r.Words[i].Phrase < 0 {
				return about.Filler{}, false
			}
			p := r.Phrases[r.Words[i].Phrase]
			return trimmed(c, p.First, i+1)
		}
	}
	return about.Filler{}, false
}

// trimmed leaves titles and words that stand for the statement's own out at both ends of a name.
func trimmed(c *about.Comparison, first, last int) (about.Filler, bool) {
	for first < last && (name.Title(c.Text.Words[first].Form) || c.Known(first) || c.Text.Words[first].Sign) {
		first++
	}
	for last > first && (c.Text.Words[last-1].Sign || c.Known(last-1) || sentence.Connecting[c.Text.Words[last-1].Form]) {
		last-- // "Farrow of Aldermouth"
	}
	if last < len(c.Text.Words) && c.Text.Words[last].Mention >= 0 && c.St.HoldsNumberedName() && !c.Text.Words[last].Sign {
		last++ // "RFC 1212"
	}
	return about.Filler{First: first, Last: last}, first < last && !mostlyKnown(c, first, last) && c.Text.Words[last-1].End-c.Text.Words[first].Start > 1
}

// list is the name that begins at word i and those joined to it by "and".
func list(c *about.Comparison, i int, proper bool) []about.Filler {
	var out []about.Filler
	for {
		f, ok := runAt(c, i, proper)
		if !ok || c.Text.OwnsNext(f.Last) { // "by Ann Lee's brother"
			return out
		}
		out = append(out, f)
		i = f.Last
		if i < len(c.Text.Words) && c.Text.Words[i].Form == "," && i+1 < len(c.Text.Words) && c.Text.Words[i+1].Form == "and" {
			i++
		}
		if i+1 >= len(c.Text.Words) || c.Text.Words[i].Form != "and" || c.Text.Words[i+1].Phrase < 0 {
			return out
		}
		i++
	}
}

// makers are the names, joined by commas and "and", that begin at word i, those left out that the statement has beside the held one.
func makers(c *about.Comparison, i int) []about.Filler {
	for r := c.Text; i < len(r.Words); i++ {
		fs := list(c, i, true)
		if len(fs) > 0 {
			if last := fs[len(fs)-1].Last; r.FormAt(last) == "and" && sentence.Others[strings.TrimSuffix(r.FormAt(last+1), "s")] {
				return nil // "by Ann Lee, Jon Ude and others"
			}
			return fs
		}
		p := r.Words[i].Phrase
		if p < 0 || !mostlyKnown(c, r.Phrases[p].First, r.Phrases[p].Last) {
			return nil
		}
		i = r.Phrases[p].Last
		if f := r.FormAt(i); f == "," && r.FormAt(i+1) == "and" {
			i++
		} else if f != "and" && f != "," {
			return nil
		}
	}
	return nil
}

// single keeps a list of one name: what is in several places may be in another, too.
func single(fs []about.Filler) []about.Filler {
	if len(fs) > 1 {
		return nil
	}
	return fs
}
