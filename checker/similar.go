package checker

// reworded is the share of a statement's words, small ones too, that a sentence must have in the statement's own order to be
// the statement in other words, and fewWords are too few to tell.
const (
	reworded = 0.8
	fewWords = 10
)

// mirrors reports whether the sentence is the statement, word for word, but for a few words put otherwise. Then what differs
// in a value's place is the value.
func (c *comparison) mirrors() bool {
	if c.similarity == 0 {
		c.similarity = c.similar()
	}
	return c.similarity >= reworded
}

// similar is the share of the statement's words that stand in the sentence in the same order, signs and values aside; -1
// when the statement is too short to tell, or the sentence much longer.
func (c *comparison) similar() float64 {
	f, t := c.st.plainWords(), c.text.plainWords()
	if len(f) < fewWords || len(t) > 2*len(f) {
		return -1
	}
	row := make([]int, len(t)+1)
	for _, i := range f {
		diagonal := 0
		for n, j := range t {
			above := row[n+1]
			switch {
			case c.st.words[i].form == c.text.words[j].form || c.standsFor(i, j):
				row[n+1] = diagonal + 1
			default:
				row[n+1] = max(row[n+1], row[n])
			}
			diagonal = above
		}
	}
	return float64(row[len(t)]) / float64(len(f))
}

// plainWords are the words that are neither signs nor values.
func (r *reading) plainWords() []int {
	var out []int
	for i := range r.words {
		if r.words[i].plain() {
			out = append(out, i)
		}
	}
	return out
}
