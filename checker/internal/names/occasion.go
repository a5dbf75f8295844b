package names

import (
	"maps"

	"github.com/steadfact/steadfact/checker/internal/about"
	"github.com/steadfact/steadfact/checker/internal/sentence"
)

// otherContest reports whether the verb at word i of the statement tells who beat whom, and the sentence may tell that of another occasion: one
// beats many, and loses to many.
func otherContest(c *about.Comparison, i int) bool {
	if w := &c.St.Words[i]; !w.Verb || !beating[w.Stem] {
		return false
	}
	of, in := stagesIn(c.St.Reading), stagesIn(c.Text)
	return !c.St.StatesDate() && (len(of) == 0 || c.Text.StatesDate()) || !maps.Equal(of, in)
}

// stagesIn are the words by which a reading tells in which game, fight or vote somebody won.
func stagesIn(r *sentence.Reading) map[string]bool {
	out := map[string]bool{}
	for i := range r.Words {
		if stem := r.Words[i].Stem; stages[stem] && r.Words[i].Mention < 0 {
			out[stem] = true
		}
	}
	return out
}

var (
	// beating are the verbs for who wins over whom.
	beating = sentence.Set("beat defeat lose overcome eliminate edge thrash trounce conquer")
	// stages are the words for one of several occasions to win.
	stages = sentence.Set(`final semi quarter semifinal quarterfinal semi-final quarter-final round group playoff play-off leg opener primary runoff
		election match game fight race bout battle debate vote`)
)

// otherWork reports whether the statement calls something the work at word i, and the sentence calls it another: the film is not by who wrote the
// novel.
func otherWork(c *about.Comparison, i int) bool {
	if w := &c.St.Words[i]; w.Verb || !sentence.Works[w.Stem] || len(c.Links.To[i]) > 0 {
		return false
	}
	return c.Text.Some(func(w *sentence.Word) bool { return sentence.Works[w.Stem] && w.Phrase < 0 })
}
