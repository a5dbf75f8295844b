package lexicon

// Stage says of which end of a thing's time a verb tells.
type Stage uint8

// The stages.
const (
	NoStage   Stage = iota
	Beginning       // it is there from then on: found, open
	Ending          // it is there until then: dissolve, close
)

// stages are the verbs that tell of the beginning or the end of what they are said of. Verbs of the middle (reopen, complete) and
// those that may tell of either (set up, settle) are in neither row.
var stages = func() map[string]Stage {
	m := map[string]Stage{}
	for stage, verbs := range map[Stage][]string{
		Beginning: {"open", "begin", "start", "commence", "found", "establish", "create", "form", "launch", "inaugurate", "institute",
			"build", "construct", "erect", "commission", "incorporate", "premiere", "debut", "bear"},
		Ending: {"close", "end", "cease", "stop", "dissolve", "disband", "abolish", "demolish", "destroy", "raze", "dismantle",
			"decommission", "discontinue", "terminate", "die"},
	} {
		for _, v := range verbs {
			m[v] = stage
		}
	}
	return m
}()

// StageOf is the stage that a verb's stem tells of.
func StageOf(stem string) Stage { return stages[stem] }
