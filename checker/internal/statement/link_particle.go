package statement

import (
	"slices"
	"strings"

	"github.com/steadfact/steadfact/checker/internal/sentence"
)

// unlinkParticles takes links back between a verb and another that says the same only with its particle: "passed away" stands for
// "died", "passed" does not.
func (l *Links) unlinkParticles(st, text *sentence.Reading) {
	for i := range l.To {
		for k := len(l.To[i]) - 1; k >= 0; k-- {
			j := l.To[i][k]
			f, t := st.Words[i].Stem, text.Words[j].Stem
			if f == t {
				continue
			}
			if p, ok := particles[f+" "+t]; ok && !hasParticle(text, j, p) {
				l.forget(i, j)
			}
			if p, ok := particles[t+" "+f]; ok && !hasParticle(st, i, p) {
				l.forget(i, j)
			}
		}
	}
}

// forget takes the link between words i and j back; a word that then stands for none has nothing of the statement.
func (l *Links) forget(i, j int) {
	l.unlink(i, i+1, j, j+1)
	if !slices.ContainsFunc(l.To, func(to []int) bool { return slices.Contains(to, j) }) {
		l.Used[j] = sentence.Unlinked
	}
}

// hasParticle reports whether the verb at word i has one of some particles, behind it or behind its object: "took the mill over".
func hasParticle(r *sentence.Reading, i int, particles string) bool {
	for j := i + 1; j < len(r.Words) && j <= i+5 && r.Words[j].Clause == r.Words[i].Clause && !r.Words[j].Verb; j++ {
		if slices.Contains(strings.Fields(particles), r.Words[j].Form) {
			return true
		}
	}
	return false
}

// particles are what the second verb needs in order to mean the first. The generator's events list both.
var particles = map[string]string{
	"die pass": "away", "acquire take": "over", "buy take": "over", "purchase take": "over", "resign step": "down", "retire step": "down",
	"conduct carry": "out", "perform carry": "out", "demolish tear": "down", "demolish knock": "down", "demolish pull": "down",
	"erect put": "up", "build put": "up", "postpone put": "off", "reject turn": "down", "disband break": "up", "disband split": "up",
	"dissolve break": "up", "begin kick": "off", "start kick": "off", "complete wrap": "up", "dismiss lay": "off", "fire lay": "off",
	"cancel call": "off", "submit hand": "in", "extinguish put": "out", "return come": "back", "return go": "back",
	"represent stand": "for", "join move": "to", "join transfer": "to", "join switch": "to", "join sign": "for with to",
	"release come": "out", "publish come": "out", "appear come": "out", "found date": "back from", "establish date": "back from", "build date": "back from", "erect date": "back from",
	"found set": "up", "establish set": "up", "form set": "up",
}

// prefixOf is what is written with a hyphen before word i and makes it another thing: "semi" of "semi-final"; "" for nothing.
func prefixOf(r *sentence.Reading, i int) string {
	if i < 2 || r.Words[i-1].Form != "-" || !prefixes[r.Words[i-2].Form] {
		return ""
	}
	return r.Words[i-2].Form
}

// prefixes are those without which a word means another thing.
var prefixes = sentence.Set("semi quarter half sub pre post re non ex anti micro mini mega inter counter vice")
