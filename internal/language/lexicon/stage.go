package lexicon

import "strings"

// Stage says of which end of a thing's time a verb tells, and what sort of thing it is.
type Stage struct {
	End End
	Of  Course
}

// End is an end of the time in which something was there.
type End uint8

// The ends.
const (
	NoEnd     End = iota
	Beginning     // it is there from then on: found, open
	Ending        // it is there until then: dissolve, close
)

// Course is how the time of a thing goes.
type Course uint8

// The courses.
const (
	NoCourse Course = iota
	Going           // it goes on from then on or until then: begin, end
	Done            // it goes on until then, or is there from then on: finish
	Standing        // it stands: found, build, demolish
	Living          // somebody lives: bear, die
	Made            // a work, or a thing that is made once: write, design
	Issued          // it comes out, or is made, again and again: release, produce
	Enacted         // it is in force: adopt, sign
)

// stages are the verbs that tell of the beginning or the end of what they are said of. Verbs of the middle (reopen, complete) and
// those that may tell of either (set up, settle) are in no row.
var stages = func() map[string]Stage {
	m := map[string]Stage{}
	for _, row := range []struct {
		Course
		beginning, ending string
	}{
		{Going, "open begin start commence launch premiere debut", "close end cease stop dissolve disband"},
		{Done, "", "finish conclude retire"},
		{Standing, "found establish create form inaugurate institute build construct erect commission incorporate",
			"abolish demolish destroy raze dismantle decommission discontinue terminate"},
		{Living, "bear", "die"},
		{Made, "design invent discover patent coin write compose paint sculpt author consecrate dedicate canonize canonise beatify", ""},
		{Issued, "make produce record develop release publish introduce", ""},
		{Enacted, "enact pass sign adopt", ""},
	} {
		for _, v := range strings.Fields(row.beginning) {
			m[v] = Stage{Beginning, row.Course}
		}
		for _, v := range strings.Fields(row.ending) {
			m[v] = Stage{Ending, row.Course}
		}
	}
	return m
}()

// StageOf is the stage that a verb's stem tells of.
func StageOf(stem string) Stage { return stages[stem] }

// Counter reports whether one of two stems tells of the beginning and the other of the end of one time: what was founded and what was
// closed. What is made, issued or enacted has no such end, and what is finished may only then begin to be used.
func Counter(a, b string) bool {
	x, y := stages[a], stages[b]
	return x.ends() && y.ends() && x.End != y.End
}

// ends reports whether verbs tell of both ends of such a time.
func (s Stage) ends() bool { return s.Of == Going || s.Of == Standing || s.Of == Living }
