package checker

import (
	"fmt"
	"slices"
	"strings"

	"github.com/steadfact/steadfact/internal/language/lexicon"
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
// statement's is for another or for all of them, or is all that was taken in.
func (c *comparison) inOtherPlace(d candidate) string {
	h := &c.st.held[d.held]
	own, a := c.st.areaOf(h.first, h.last), c.text.areaOf(d.first, d.last)
	narrower := !c.context.open && own.reach == anywhere && a.reach == inPlaces && a.at > d.last && c.text.prepositionBefore(a.at) == "in"
	if own.reach != inPlaces && !c.st.takes(h) && !narrower || own.meets(a) || !a.partOf(own) && !c.inStrangePlace(d) {
		return ""
	}
	return fmt.Sprintf("the sentence speaks of another place (%s)", c.text.surface(a.at))
}

// acts reports whether word j is a verb that does more than say where something is: "are deployed in" does not.
func (r *reading) acts(j int) bool {
	w := &r.words[j]
	return w.verb && !w.function && !strings.HasSuffix(w.form, "ed") && !r.isPassive(j)
}

// areaAt is the area that word j speaks of, or opens as a preposition.
func (r *reading) areaAt(j int) area {
	w := &r.words[j]
	switch {
	case w.phrase >= 0 && !worldly[w.form]:
	case elsewhere[w.form], outland[w.stem] && (j > 0 && otherWords[r.words[j-1].form] || j+1 < len(r.words) && r.words[j+1].form == "other"):
		return area{reach: abroad}
	case worldly[w.form] && j > 2 && r.words[j-3].form == "rest":
		return area{reach: abroad} // "the rest of the world"
	case worldly[w.form]:
		return area{reach: worldwide}
	}
	if w.form != "in" && w.form != "from" {
		return area{}
	}
	if names := r.placesFrom(j + 1); len(names) > 0 {
		at := j + 1
		for r.words[at].phrase < 0 {
			at++
		}
		return area{reach: inPlaces, names: names, at: at}
	}
	return area{}
}

// placesFrom lists the places named from word i on, sorted, and the countries of those that have a name together: "the United States and
// Canada", "North America".
func (r *reading) placesFrom(i int) (names []string) {
	for ; i < len(r.words) && (r.words[i].phrase >= 0 || r.words[i].is(lexicon.Determiner|lexicon.Conjunction) || r.listsPlaces(i)); i++ {
		if p := r.words[i].phrase; p >= 0 {
			name := r.placeOf(r.phrases[p])
			if all := lexicon.Countries(name); all != nil {
				names = append(names, all...)
			} else {
				names = append(names, name)
			}
			i = r.phrases[p].last - 1
		}
	}
	slices.Sort(names)
	return slices.Compact(names)
}

// listsPlaces reports whether the comma at word i stands between countries: "in Norway, Sweden and Denmark", but not in "in Oslo, Norway".
func (r *reading) listsPlaces(i int) bool {
	return i > 0 && i+1 < len(r.words) && r.words[i].form == "," && lexicon.Nation(r.words[i-1].form) && lexicon.Nation(r.words[i+1].form)
}

// placeOf is what a name calls a place: its canonical name where that is known, and without what says what sort of place it is:
// "Montana Province".
func (r *reading) placeOf(p phrase) string {
	name := strings.TrimSpace(r.formsOf(p))
	if place, known := lexicon.Place(name); known {
		return place
	}
	if last := p.last - 1; last > p.first && descriptions[r.words[last].stem] {
		name = strings.TrimSpace(r.formsOf(phrase{first: p.first, last: last}))
		if place, known := lexicon.Place(name); known {
			return place
		}
	}
	return name
}

// worldly are the words for a value that holds everywhere, elsewhere for one that holds in other countries.
var (
	worldly   = set("worldwide globally global world globe")
	elsewhere = set("elsewhere overseas abroad internationally outside")
)

// outland are the nouns that otherWords make areas abroad: "other territories", "foreign markets".
var (
	outland    = set("territory market country region")
	otherWords = set("other foreign international overseas")
)
