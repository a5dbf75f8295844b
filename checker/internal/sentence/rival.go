package sentence

import "strings"

// rivals are words of which only one is said of a thing, a line for each set: a world title is no European one, nor gold silver.
const rivals = `
gold golden; silver; bronze
olympic; world; european; asian; african; commonwealth; national; continental; regional; paralympic; pan-american
summer; winter; spring; autumn
single singles; double doubles; mixed
indoor; outdoor
home; away
men men's male; women women's female
domestic; overseas abroad foreign
studio; live; compilation; soundtrack
adult; child
urban; rural
civilian; military
freshwater; saltwater
morning; evening; afternoon
breakfast; lunch; dinner
diesel; petrol; electric
passenger; freight cargo
primary; secondary
undergraduate; postgraduate graduate
league; cup; international national; friendly
part; full
`

// rivalSets has the places of each word.
var rivalSets = readRivals()

// rival is a word's place in the table: its set, and which member of that it stands for.
type rival struct{ set, member int }

// readRivals reads the table.
func readRivals() map[string][]rival {
	out, set := map[string][]rival{}, 0
	for line := range strings.Lines(rivals) {
		set++
		for member, words := range strings.Split(line, ";") {
			for _, w := range strings.Fields(words) {
				out[w] = append(out[w], rival{set, member})
			}
		}
	}
	return out
}

// HasRivals reports whether a word is one of a set of which only one is said of a thing.
func HasRivals(word string) bool { return rivalSets[word] != nil }

// Rivals reports whether only one of two words is said of a thing: "gold" and "bronze".
func Rivals(a, b string) bool {
	for _, x := range rivalSets[a] {
		for _, y := range rivalSets[b] {
			if x.set == y.set && x.member != y.member {
				return true
			}
		}
	}
	return false
}
