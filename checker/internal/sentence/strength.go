package sentence

// Share is what a reading that others take over from has of a statement.
type Share struct {
	By, Used []Strength // see links; of nothing there is no by
	Names    []bool     // for each name of the statement: the reading has it
}

// Strengths is how much of a word's weight a link of each strength accounts for.
var Strengths = [...]float64{Unlinked: 0, Broader: 0.5, Akin: 0.7, Derived: 0.9, Exact: 1}

// Strength says how well one word stands for another.
type Strength uint8

// How well one word stands for another, from not at all.
const (
	Unlinked Strength = iota
	Broader           // "group" for "band"
	Akin              // "created" for "founded"
	Derived           // "formation" for "formed"
	Exact             // the same word, inflected or spelled otherwise, or an alias
)

// Meeting is a word of a reading that stands for a term, in one number, so that they sort fast: the term, the word, and how well it
// stands for that.
type Meeting uint64

// Hit says that a term was met, and how well what was met stands for it.
type Hit struct {
	Term int32
	By   Strength
}
