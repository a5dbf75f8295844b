package sentence

// IsMark reports whether the bare number of words [first, last) is what a noun for a mark tells: "a score of 53".
func (r *Reading) IsMark(first, last int) bool {
	f := r.FrameOf(first, last)
	return f.Noun >= 0 && f.Noun < first && Scoring[r.Words[f.Noun].Stem]
}

// Scoring are the verbs and nouns for a mark.
var Scoring = Set("score rate rating grade mark")
