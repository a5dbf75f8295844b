package checker

import (
	"slices"
	"strings"

	"github.com/steadfact/steadfact/internal/language/lexicon"
	"github.com/steadfact/steadfact/internal/language/name"
)

// accountsForName reports whether a name of the statement is accounted for by the sentence or its context.
func (c *comparison) accountsForName(p int) bool {
	return c.st.namesIn(p, c.text, c.links) || c.elsewhere[p] || c.namedInFull(p)
}

// missingCode is a word of a code span of the statement that neither the sentence nor its context has, -1 for none: code is a name, however
// common its words.
func (c *comparison) missingCode() int {
	code := false
	for i := range c.st.words {
		switch {
		case c.st.words[i].form == "`":
			code = !code
		case code && c.st.content(i) && !c.understood[i] && c.accountedFor(i) < derived:
			return i
		}
	}
	return -1
}

// namedInFull reports whether a name of the statement is the beginning of another one before it that is accounted for: "PondCon
// Europe was the eighth PondCon".
func (c *comparison) namedInFull(p int) bool {
	k := c.st.longerName(p)
	return k >= 0 && c.accountsForName(k)
}

// longerName is a name of the statement, before its name p, that begins with it; -1 for none.
func (st *statement) longerName(p int) int {
	if p == 0 {
		return -1
	}
	name := st.formsOf(st.phrases[p])
	for k := range p {
		if strings.HasPrefix(st.formsOf(st.phrases[k]), name) {
			return k
		}
	}
	return -1
}

// namesIn reports whether a reading has a name: all of its words, a name that may mean the same, or a part of it that is not
// part of another name.
func (st *statement) namesIn(p int, r *reading, l *links) bool {
	ph := st.phrases[p]
	all, found := 0, 0
	for i := ph.first; i < ph.last; i++ {
		if !st.content(i) {
			continue
		}
		all++
		if l.by[i] >= derived {
			found++
		}
	}
	if found == all {
		return !l.alwaysGoesOn(r, ph)
	}
	for i := ph.first; i < ph.last; i++ {
		for _, j := range l.to[i] {
			if t, ok := r.nameAt(j); ok && l.by[i] >= derived && st.meansSameName(p, r, t, l) {
				return true
			}
		}
	}
	return false
}

// nameAt is the name that word j belongs to: also the single word of a name that opens a sentence, where an ordinary word would
// have a capital, too ("Waits was born …").
func (r *reading) nameAt(j int) (phrase, bool) {
	if p := r.words[j].phrase; p >= 0 {
		return r.phrases[p], true
	}
	return phrase{first: j, last: j + 1}, r.words[j].upper && r.opens(j) && j+1 < len(r.words) && r.words[j+1].verb
}

// meansSameName reports whether a name of the reading may mean the statement's name: by its letters, or because all its telling
// words stand for words of it.
func (st *statement) meansSameName(p int, r *reading, t phrase, l *links) bool {
	f := st.phrases[p]
	if name.Compare(st.textOf(f.first, f.last), r.textOf(t.first, t.last)) != name.Different {
		return !l.goesOn(r, t)
	}
	for j := t.first; j < t.last; j++ {
		if r.words[j].weight > 0 && l.used[j] < derived {
			return false
		}
	}
	return true
}

// goesOn reports whether a name of the reading goes on behind the part that is linked, and so names something else:
// "Ferrum Lite" is not Ferrum. Ordinary words behind a name only say what it is ("Toronto Airport").
func (l *links) goesOn(r *reading, t phrase) bool {
	last := t.last - 1
	return l.used[t.first] >= derived && l.used[last] < derived && (variants[r.words[last].form] || lexicon.Common(r.words[last].stem) < 60 && !lexicon.Stop(r.words[last].form))
}

// alwaysGoesOn reports whether a statement's name stands in the reading only as the beginning of the name of a variant: "Ferrum Mini".
func (l *links) alwaysGoesOn(r *reading, ph phrase) bool {
	js := l.to[ph.last-1]
	return len(js) > 0 && !slices.ContainsFunc(js, func(j int) bool {
		p := r.words[j].phrase
		return p < 0 || r.phrases[p].last == j+1 || !variants[r.words[j+1].form] || l.used[j+1] >= derived || l.used[r.phrases[p].first] < derived
	})
}

// variants are the words behind a product's name that make it the name of another one.
var variants = set(`mini micro nano max pro plus lite light heavy ultra premium basic classic express enterprise community cloud desktop
	mobile online home starter standard professional business personal edge core junior senior xl beta ii iii iv`)

// hasNameItself reports whether the sentence itself has one of the statement's names, if it has any.
func (c *comparison) hasNameItself() bool {
	for p := range c.st.phrases {
		if c.st.namesIn(p, c.text, c.links) {
			return true
		}
	}
	return len(c.st.phrases) == 0
}

// nothingElse reports whether the sentence names nothing that the statement does not name.
func (c *comparison) nothingElse() bool {
	return c.stranger(0, len(c.text.words)) < 0
}
