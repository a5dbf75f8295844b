package checker

import (
	"slices"
	"strings"

	"github.com/steadfact/steadfact/internal/language/lexicon"
)

// acts reports whether word j is a verb that does more than say where something is: "are deployed in" does not.
func (r *reading) acts(j int) bool {
	w := &r.words[j]
	return w.verb && !w.function && !strings.HasSuffix(w.form, "ed") && !r.isPassive(j)
}

// areaAt is the area that word j speaks of, or opens as a preposition.
func (r *reading) areaAt(j int) area {
	w := &r.words[j]
	switch {
	case !w.has(mayBeArea):
		return area{}
	case w.phrase >= 0 && !worldly[w.form]:
	case elsewhere[w.form] && (w.form != "outside" || len(r.placesFrom(j+1)) > 0), outland[w.stem] && (j > 0 && otherWords[r.words[j-1].form] || j+1 < len(r.words) && r.words[j+1].form == "other"):
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
