package checker

import (
	"fmt"
	"slices"
	"strings"

	"github.com/steadfact/steadfact/internal/language/quantity"
)

// area is where a value holds, by the words that stand with it.
type area struct {
	reach reach
	names []string // of the places, sorted, when it holds in some
	at    int      // the word with which the first of these begins
}

// reach is how far a value holds.
type reach uint8

const (
	anywhere  reach = iota // nothing is said
	worldwide              // "worldwide", "across the world"
	abroad                 // "elsewhere", "in other countries", "outside Canada"
	inPlaces               // "in Canada"
)

// meets reports whether two values hold in the same area, as far as the words tell.
func (a area) meets(b area) bool {
	if a.reach != inPlaces || b.reach != inPlaces {
		return a.reach == b.reach
	}
	return slices.EqualFunc(a.names, b.names, func(x, y string) bool {
		return x == y || strings.HasPrefix(x, y+" ") || strings.HasPrefix(y, x+" ") // "Harrow" and "Harrow County"
	})
}

// far reports whether an area is no place, but everywhere or elsewhere.
func (a area) far() bool { return a.reach == worldwide || a.reach == abroad }

// partOf reports whether an area is some of the places of another.
func (a area) partOf(b area) bool {
	return len(a.names) > 0 && len(a.names) < len(b.names) && !slices.ContainsFunc(a.names, func(n string) bool { return !slices.Contains(b.names, n) })
}

// conflicts reports whether two values hold in areas of different reach: what is so in one country is not what is so in the
// world.
func (a area) conflicts(b area) bool {
	return a.reach != anywhere && b.reach != anywhere && a.reach != b.reach
}

// sameArea keeps the candidates that can hold where the held number holds: when some are given for its very area, these alone;
// else those that no other area is given for. A statement that names no area speaks of the whole.
func (c *comparison) sameArea(h *held, ds []candidate) []candidate {
	if c.st.mentions[h.mention].Quantity == nil {
		return ds
	}
	own := c.st.areaOf(h.first, h.last)
	areas := make([]area, len(ds))
	for k, d := range ds {
		areas[k] = c.text.areaOf(d.first, d.last)
	}
	whole := slices.ContainsFunc(areas, func(a area) bool { return a.reach == worldwide })
	for k, d := range ds {
		if own.reach == anywhere && areas[k].reach == anywhere && c.total(d) {
			areas[k].reach, whole = worldwide, true // "a total of $3 million"
		}
	}
	very := slices.ContainsFunc(areas, own.meets)
	var out []candidate
	for k, a := range areas {
		meets := own.meets(a)
		switch {
		case own.reach == anywhere:
			meets = meets || !whole || a.reach == worldwide
		case !very:
			meets = !own.conflicts(a)
		}
		if meets {
			out = append(out, ds[k])
		}
	}
	if slices.ContainsFunc(out, func(d candidate) bool { return !c.inStrangePlace(d) }) {
		out = slices.DeleteFunc(out, c.inStrangePlace)
	}
	return out
}

// areaOf is where the value of words [first, last) holds: by what follows it up to the next value or clause, else by what stands
// before it in its noun phrase.
func (r *reading) areaOf(first, last int) area {
	for j := last; j < len(r.words) && r.words[j].clause == r.words[last-1].clause && !r.acts(j); j++ {
		if m := r.words[j].mention; m >= 0 && r.mentions[m].Quantity != nil {
			break
		}
		if a := r.areaAt(j); a.reach != anywhere {
			return a
		}
	}
	for j := first - 1; j >= 0 && !r.words[j].verb && !r.breaksPhrase(j) && r.words[j].mention < 0; j-- {
		if a := r.areaAt(j); a.reach == worldwide || a.reach == abroad {
			return a
		}
		if r.isPreposition(j) && r.words[j].form != "of" {
			break
		}
	}
	if a := r.areaBefore(first); a.reach != anywhere {
		return a
	}
	return r.areaAtFront()
}

// areaBefore is the area that stands right before the bracket in which word i stands: "in Canada (over 700,000 copies)".
func (r *reading) areaBefore(i int) area {
	for ; i > 0 && r.words[i].form != "("; i-- {
		if r.words[i].form == ")" {
			return area{}
		}
	}
	if i < 2 || r.words[i-1].phrase < 0 {
		return area{}
	}
	first := r.phrases[r.words[i-1].phrase].first
	if first == 0 {
		return area{}
	}
	return r.areaAt(first - 1)
}

// areaAtFront is the area that the reading opens with: "In Canada, …".
func (r *reading) areaAtFront() area {
	if len(r.words) == 0 || !r.isPreposition(0) {
		return area{}
	}
	a := r.areaAt(0)
	for j := 1; j < len(r.words) && a.reach == inPlaces; j++ {
		if r.words[j].form == "," && r.words[j-1].phrase >= 0 {
			return a
		}
		if r.words[j].verb {
			break
		}
	}
	return area{}
}

// inStrangePlace reports whether the sentence gives a number for a place of which the statement does not speak.
func (c *comparison) inStrangePlace(d candidate) bool {
	if q := c.text.mentions[d.mention].Quantity; q == nil || q.Kind == quantity.Ordinal {
		return false
	}
	a := c.text.areaOf(d.first, d.last)
	return a.reach == inPlaces && c.stranger(a.at, c.text.phrases[c.text.words[a.at].phrase].last) >= 0
}

// inOtherPlace: a number that the sentence gives for a place of which the statement does not speak, or for one of its places only, where the
// statement's is for another or for all of them, or is all that was taken in; or one for other countries, where the statement names none.
func (c *comparison) inOtherPlace(d candidate) string {
	h := &c.st.held[d.held]
	own, a := c.st.areaOf(h.first, h.last), c.text.areaOf(d.first, d.last)
	narrower := !c.context.open && own.reach == anywhere && a.reach == inPlaces && a.at > d.last && c.text.prepositionBefore(a.at) == "in"
	if own.reach == anywhere && a.reach == abroad && !c.context.open {
		return "the sentence speaks of other countries"
	}
	if own.reach != inPlaces && !takings.tells(c.st.reading, h.mention) && !narrower || own.meets(a) || !a.partOf(own) && !c.inStrangePlace(d) {
		return ""
	}
	return fmt.Sprintf("the sentence speaks of another place (%s)", c.text.surface(a.at))
}
