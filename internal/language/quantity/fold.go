package quantity

import (
	"strings"

	"github.com/steadfact/steadfact/internal/language/token"
	"github.com/steadfact/steadfact/internal/language/unit"
)

// fold reads the x of "5x faster" and the fold of "a ten-fold increase".
func (r *reader) fold(a *amount) bool {
	at := a.last
	if r.tightHyphen(at) && !r.toks[at].Space && r.toks[at+1].ID == foldID {
		a.last, a.counted = at+2, "time"
		return true
	}
	if at >= len(r.toks) || r.toks[at].Space || a.num.Worded || at+1 < len(r.toks) && !r.toks[at+1].Space && r.toks[at+1].Kind != token.Sign {
		return false
	}
	if w := r.toks[at].Of(r.text); w != "x" && w != "×" {
		return false
	}
	a.last, a.counted = at+1, "time"
	return true
}

var foldID = token.Intern("fold")

// recurring reads per what time something happens so often: "twice a year". Alone such a word is no quantity: "twice as large".
func (r *reader) recurring(a *amount) bool {
	at := a.last
	if !is(r.toks, at, idPer) && !(articles.has(r.toks, at) && times.has(r.toks, at+1)) {
		return false
	}
	u, last, ok := unit.Parse(r.text, r.toks, at+1, true)
	if ok {
		a.counted, a.last = "time per "+u.Name, last
	}
	return ok
}

// countsDoings reports whether "twice" says how often something was done, and nothing how much larger it is: at the end of a clause.
func (r *reader) countsDoings(a *amount) bool {
	return r.clauseEnds(a.last) && !compared.has(r.toks, a.first-1) || is(r.toks, a.last, idBy)
}

var idBy = token.Intern("by")

// compared are the words before "twice" behind which it counts nothing that is told: "once or twice", "not twice".
var compared = list("or not even once than think")

// often are the numbers that are one word with "times".
var often = list("twice thrice")

// folds are the numbers that are one word with "fold", or with "times".
var folds = func() map[token.ID]int64 {
	m := map[token.ID]int64{token.Intern("twice"): 2, token.Intern("thrice"): 3}
	for n, w := range strings.Fields("two three four five six seven eight nine ten") {
		m[token.Intern(w+"fold")] = int64(n) + 2
	}
	for w, v := range map[string]int64{"twelve": 12, "fifteen": 15, "twenty": 20, "thirty": 30, "forty": 40, "fifty": 50, "hundred": 100, "thousand": 1000} {
		m[token.Intern(w+"fold")] = v
	}
	return m
}()
