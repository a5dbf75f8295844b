package about

import "github.com/steadfact/steadfact/checker/internal/sentence"

// Filler is a run of words in the sentence that may stand in the place of a held name.
type Filler struct {
	First, Last int // half open
	Anchor      int // word of the sentence that gives it its place, when it is bound
	Bound       bool
	Score       float64         // how closely its surroundings correspond to the held name's; 1 more in its very place
	Apposed     bool            // an apposition or a title gives it its place, whatever the rest of the sentence says
	Timeless    bool            // what is said of it cannot have been otherwise at another time
	Role        sentence.Phrase // the noun phrase of that apposition or title
	Template    bool            // its neighbours on both sides stand for the held part's neighbours
}

// AsList is a list of the filler, if there is one.
func AsList(f Filler, ok bool) []Filler {
	if !ok {
		return nil
	}
	return []Filler{f}
}
