package checker

// unlinkParticles takes links back between a verb and another that says the same only with its particle: "passed away" stands for
// "died", "passed" does not.
func (l *links) unlinkParticles(st, text *reading) {
	for i := range l.to {
		for k := len(l.to[i]) - 1; k >= 0; k-- {
			j := l.to[i][k]
			f, t := st.words[i].stem, text.words[j].stem
			if f == t {
				continue
			}
			if p, ok := particles[f+" "+t]; ok && !text.hasParticle(j, p) {
				l.unlink(i, i+1, j, j+1)
			}
			if p, ok := particles[t+" "+f]; ok && !st.hasParticle(i, p) {
				l.unlink(i, i+1, j, j+1)
			}
		}
	}
}

// hasParticle reports whether the verb at word i has a particle, behind it or behind its object: "took the mill over".
func (r *reading) hasParticle(i int, particle string) bool {
	for j := i + 1; j < len(r.words) && j <= i+5 && r.words[j].clause == r.words[i].clause && !r.words[j].verb; j++ {
		if r.words[j].form == particle {
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
	"represent stand": "for", "found date": "back", "establish date": "back", "found set": "up", "establish set": "up", "form set": "up",
}

// prefixOf is what is written with a hyphen before word i and makes it another thing: "semi" of "semi-final"; "" for nothing.
func (r *reading) prefixOf(i int) string {
	if i < 2 || r.words[i-1].form != "-" || !prefixes[r.words[i-2].form] {
		return ""
	}
	return r.words[i-2].form
}

// prefixes are those without which a word means another thing.
var prefixes = set("semi quarter half sub pre post re non ex anti micro mini mega inter counter vice")
