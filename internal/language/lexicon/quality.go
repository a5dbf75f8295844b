package lexicon

import "strings"

// quality is how something is in one respect: words of one respect and one group can be true of the same, those of two groups cannot, and
// those with one sense say the same.
type quality struct{ of, group, sense uint8 }

// qualities are words for how something is of which two exclude each other, as far as they are no opposites that other tables know. A row is
// a respect, the narrower before the wider; a bar parts its groups, and a slash joins words of one sense. What lies between two (turquoise) is
// in no row.
var qualities = func() map[string][]quality {
	m := map[string][]quality{}
	for of, row := range []string{
		"enabled/on/active/activated | disabled/off/inactive/deactivated",
		"open | closed/shut",
		"empty/blank | full",
		"alpha | beta",
		"stable | experimental alpha beta preview unstable",
		"red scarlet crimson | blue azure | green | yellow | black | white | brown | grey/gray | purple violet | pink | orange",
		"steel iron | bronze brass copper | aluminium/aluminum | silver | gold",
		"wooden/wood timber | stone brick concrete | glass | plastic | metal steel iron bronze copper brass | leather | paper | cotton | wool/woollen | silk",
		"north/northern | south/southern",
		"east/eastern | west/western",
		"left | right",
		"round/circular | square | triangular | hexagonal",
		"male | female",
		"sweet | sour | bitter | salty",
		"catholic | protestant | muslim islamic | jewish | hindu | buddhist",
		"solid | liquid | gaseous",
		"single unmarried | married | divorced | widowed",
		"written | oral",
		"active | dormant extinct",
		"indoor | outdoor",
		"digital | analog/analogue",
		"raw | cooked",
		"quiet | noisy loud",
		"free | paid",
		"fixed | variable",
		"flat | steep",
		"visible | hidden",
		"sorted | unsorted",
	} {
		for group, words := range strings.Split(row, "|") {
			for sense, same := range strings.Fields(words) {
				for _, w := range strings.Split(same, "/") {
					m[w] = append(m[w], quality{uint8(of), uint8(group), uint8(sense)})
				}
			}
		}
	}
	return m
}()

// Excludes reports whether what is as one of two words says cannot be as the other says: what is red is not blue.
func Excludes(a, b string) bool {
	x, y, ok := inOneRespect(a, b)
	return ok && x.group != y.group || Related(a, b) == Opposite
}

// Equals reports whether two words say the same of how something is: enabled, on.
func Equals(a, b string) bool {
	x, y, ok := inOneRespect(a, b)
	return a == b || ok && x == y
}

// inOneRespect is what two words say in the first respect of which both tell.
func inOneRespect(a, b string) (x, y quality, ok bool) {
	for _, x := range qualities[a] {
		for _, y := range qualities[b] {
			if x.of == y.of {
				return x, y, true
			}
		}
	}
	return quality{}, quality{}, false
}
