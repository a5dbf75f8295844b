package sentence

import (
	"slices"
	"strings"

	"github.com/steadfact/steadfact/internal/language/lexicon"
)

// Acts reports whether word j is a verb that does more than say where something is: "are deployed in" does not.
func (r *Reading) Acts(j int) bool {
	w := &r.Words[j]
	return w.Verb && !w.Function && !strings.HasSuffix(w.Form, "ed") && !r.IsPassive(j)
}

// AreaAt is the area that word j speaks of, or opens as a preposition.
func (r *Reading) AreaAt(j int) Area {
	w := &r.Words[j]
	switch {
	case !w.Has(mayBeArea):
		return Area{}
	case w.Phrase >= 0 && !worldly[w.Form]:
	case Elsewhere[w.Form] && (w.Form != "outside" || len(r.placesFrom(j+1)) > 0), outland[w.Stem] && (j > 0 && otherWords[r.Words[j-1].Form] || j+1 < len(r.Words) && r.Words[j+1].Form == "other"):
		return Area{Reach: Abroad}
	case worldly[w.Form] && j > 2 && r.Words[j-3].Form == "rest":
		return Area{Reach: Abroad} // "the rest of the world"
	case worldly[w.Form]:
		return Area{Reach: Worldwide}
	}
	if w.Form != "in" && w.Form != "from" {
		return Area{}
	}
	if names := r.placesFrom(j + 1); len(names) > 0 {
		at := j + 1
		for r.Words[at].Phrase < 0 {
			at++
		}
		return Area{Reach: InPlaces, Names: names, At: at}
	}
	return Area{}
}

// placesFrom lists the places named from word i on, sorted, and the countries of those that have a name together: "the United States and
// Canada", "North America".
func (r *Reading) placesFrom(i int) (names []string) {
	for ; i < len(r.Words) && (r.Words[i].Phrase >= 0 || r.Words[i].Is(lexicon.Determiner|lexicon.Conjunction) || r.listsPlaces(i)); i++ {
		if p := r.Words[i].Phrase; p >= 0 {
			name := r.placeOf(r.Phrases[p])
			if all := lexicon.Countries(name); all != nil {
				names = append(names, all...)
			} else {
				names = append(names, name)
			}
			i = r.Phrases[p].Last - 1
		}
	}
	slices.Sort(names)
	return slices.Compact(names)
}

// listsPlaces reports whether the comma at word i stands between countries: "in Norway, Sweden and Denmark", but not in "in Oslo, Norway".
func (r *Reading) listsPlaces(i int) bool {
	return i > 0 && i+1 < len(r.Words) && r.Words[i].Form == "," && lexicon.Nation(r.Words[i-1].Form) && lexicon.Nation(r.Words[i+1].Form)
}

// placeOf is what a name calls a place: its canonical name where that is known, and without what says what sort of place it is:
// "Montana Province".
func (r *Reading) placeOf(p Phrase) string {
	name := strings.TrimSpace(r.FormsOf(p))
	if place, known := lexicon.Place(name); known {
		return place
	}
	if last := p.Last - 1; last > p.First && Descriptions[r.Words[last].Stem] {
		name = strings.TrimSpace(r.FormsOf(Phrase{First: p.First, Last: last}))
		if place, known := lexicon.Place(name); known {
			return place
		}
	}
	return name
}

// worldly are the words for a value that holds everywhere, Elsewhere for one that holds in other countries.
var (
	worldly   = Set("worldwide globally global world globe")
	Elsewhere = Set("elsewhere overseas abroad internationally outside")
)

// outland are the nouns that otherWords make areas abroad: "other territories", "foreign markets".
var (
	outland    = Set("territory market country region")
	otherWords = Set("other foreign international overseas")
)

// Area is where a value holds, by the words that stand with it.
type Area struct {
	Reach Reach
	Names []string // of the places, sorted, when it holds in some
	At    int      // the word with which the first of these begins
}

// Reach is how far a value holds.
type Reach uint8

const (
	Anywhere  Reach = iota // nothing is said
	Worldwide              // "worldwide", "across the world"
	Abroad                 // "elsewhere", "in other countries", "outside Canada"
	InPlaces               // "in Canada"
)

// Meets reports whether two values hold in the same area, as far as the words tell.
func (a Area) Meets(b Area) bool {
	if a.Reach != InPlaces || b.Reach != InPlaces {
		return a.Reach == b.Reach
	}
	return slices.EqualFunc(a.Names, b.Names, func(x, y string) bool {
		return x == y || strings.HasPrefix(x, y+" ") || strings.HasPrefix(y, x+" ") // "Harrow" and "Harrow County"
	})
}

// Far reports whether an area is no place, but everywhere or elsewhere.
func (a Area) Far() bool { return a.Reach == Worldwide || a.Reach == Abroad }
