package checker

import (
	"fmt"
	"slices"

	"github.com/steadfact/steadfact/internal/language/lexicon"
)

// subjectOf is the head noun of the subject of the verb at word v, -1 when the sentence leaves it open, and for a relative
// clause the nouns that it may be about instead. The head of "the
// charger of the phone" is charger, that of "the abbey's brewery" brewery; a relative clause speaks of what stands before it.
func (r *reading) subjectOf(v int) (head int, others []int) {
	for j := v - 1; j >= 0; j-- {
		w := &r.words[j]
		switch {
		case w.form == ")":
			j = r.opening(j)
		case w.form == ",":
			if j = r.apposition(j); j < 0 {
				return -1, nil
			}
		case w.sign && w.form != "-" && !quotes[w.form]:
			return -1, nil
		case relative[w.form]:
			return r.antecedent(j)
		case lexicon.Closed(w.form)&lexicon.Pronoun != 0:
			return j, nil
		case w.sign || w.verb || w.function || w.phrase < 0 && lexicon.Parts(w.form)&lexicon.Noun == 0:
		case w.phrase < 0 && lexicon.Dominant(w.form) != lexicon.Noun:
		default:
			head := r.head(j)
			if c := r.chunk(head) - 1; c >= 0 && r.words[c].verb && copulas[r.words[c].form] {
				return r.subjectOf(c) // "X is a group formed in 1999"
			}
			return head, nil
		}
	}
	return -1, nil
}

// objectOf is the head noun of the noun phrase that follows the verb at word v without a preposition, -1 when none does.
func (r *reading) objectOf(v int) int {
	head := -1
	for j := v + 1; j < len(r.words); j++ {
		w := &r.words[j]
		switch {
		case head < 0 && lexicon.Closed(w.form)&lexicon.Determiner != 0 && w.mention < 0:
		case w.sign && w.form != "-" && !quotes[w.form], w.function, w.verb, w.mention >= 0:
			return head
		case w.phrase >= 0 || lexicon.Parts(w.form)&lexicon.Noun != 0:
			head = j
		}
	}
	return head
}

// head climbs from the last word of a noun phrase over its prepositional phrases to the noun they belong to.
func (r *reading) head(j int) int {
	for {
		start := r.chunk(j)
		p := start - 1
		if p < 1 || !attaching[r.words[p].form] {
			return j
		}
		k := p - 1
		if w := &r.words[k]; w.sign || w.function || w.verb || w.mention >= 0 || vague[w.stem] || lexicon.Parts(w.form)&lexicon.Noun == 0 && w.phrase < 0 {
			return j
		}
		j = k
	}
}

var copulas = set("is are was were be been being am become becomes became")

// chunk is where the noun phrase that ends with word j begins.
func (r *reading) chunk(j int) int {
	for i := j; i >= 0; i-- {
		w := &r.words[i]
		if lexicon.Closed(w.form)&lexicon.Determiner != 0 && w.mention < 0 {
			return i
		}
		if w.sign && w.form != "-" && !quotes[w.form] || w.verb || w.function && w.form != "'s" && w.mention < 0 {
			return i + 1
		}
	}
	return 0
}

// antecedent is the head of the noun phrase that a relative pronoun at word j stands for, and the nouns below it.
func (r *reading) antecedent(j int) (head int, others []int) {
	for k := j - 1; k >= 0; k-- {
		w := &r.words[k]
		if w.sign {
			continue
		}
		if w.function || w.verb {
			return -1, nil
		}
		head = r.head(k)
		for i := head + 1; i <= k; i++ {
			if !r.words[i].function && !r.words[i].sign {
				others = append(others, i)
			}
		}
		return head, others
	}
	return -1, nil
}

// opening is the bracket that the closing bracket at word j belongs to.
func (r *reading) opening(j int) int {
	for k := j - 1; k >= 0; k-- {
		if r.words[k].form == "(" {
			return k
		}
	}
	return -1
}

// apposition is the comma that opens the apposition which the comma at word j closes; -1 when there is none.
func (r *reading) apposition(j int) int {
	for k := j - 1; k > 0; k-- {
		if r.words[k].form == "," {
			return k
		}
		if r.words[k].verb && !relative[r.words[k-1].form] {
			return -1
		}
	}
	return -1
}

var (
	relative  = set("which who that")
	attaching = set("of in for on at to from with by")
	quotes    = set("\" “ ” ' ‘ ’ *")
	// Subjects that stand for everybody, or for where a statement comes from.
	sources = set(`people person user reader everyone anybody report study data figure statistic survey source official critic
		authority aggregator website analyst expert author record estimate census list table chart`)
)

// otherSubject: what the sentence says its value of must be something that the statement speaks of.
func (c *comparison) otherSubject(_ candidate, first, last int) string {
	if c.text.modified(first) >= 0 {
		return ""
	}
	v := first
	if !c.text.words[v].verb {
		v = c.text.governor(first, last)
	}
	if v < 0 {
		return ""
	}
	head, others := c.text.subjectOf(v)
	if head < 0 || head >= first && head < last || c.st.existential() {
		return ""
	}
	for _, o := range others {
		if c.links.used[o] >= broader {
			return ""
		}
	}
	w := &c.text.words[head]
	if c.text.light(v) && lightReports[c.text.words[v].stem] {
		return ""
	}
	if w.phrase >= 0 && c.links.used[head] < broader && (others != nil || slices.Contains(c.understood, true) || !c.namesOwn()) {
		return fmt.Sprintf("the sentence speaks of %s", w.Of(c.text.text))
	}
	if w.function || w.phrase >= 0 || w.mention >= 0 || c.links.used[head] >= broader || sources[w.stem] {
		return ""
	}
	if descriptions[w.stem] && c.text.pointed(head) && !c.text.owned(head) && c.modifier(head) == "" {
		return ""
	}
	if measures[w.stem] && c.measured(head) {
		return ""
	}
	return fmt.Sprintf("the sentence speaks of %s", w.Of(c.text.text))
}

// namesOwn reports whether the sentence itself has one of the statement's names, if it has any.
func (c *comparison) namesOwn() bool {
	for p := range c.st.phrases {
		if c.st.namedIn(p, c.text, c.links) {
			return true
		}
	}
	return len(c.st.phrases) == 0
}

// measured reports whether what the noun at word head measures is something that the statement speaks of: "the push
// interval", "the length of the line".
func (c *comparison) measured(head int) bool {
	for i := c.text.chunk(head); i < len(c.text.words) && !c.text.words[i].verb && (!c.text.words[i].sign || c.text.words[i].form == "-"); i++ {
		if c.links.used[i] >= akin && c.text.words[i].weight > 0 {
			return true
		}
	}
	return false
}

// measures are nouns that name a dimension or a limit and leave what is measured to the words around them.
var measures = set(`age amount area average cap capacity cost count default depth distance duration extent fee height interval
	length level limit maximum mean median minimum number peak percentage period price quota range rate score share size span
	speed temperature term threshold time timeout total value volume weight width window`)

// existential reports whether the statement says only that something exists: "There are five kinds of …".
func (r *reading) existential() bool {
	return len(r.words) > 1 && r.words[0].form == "there" && r.words[1].verb
}

// lightReports are verbs whose subject only tells where a statement comes from.
var lightReports = set("say report state note list show record give confirm calculate")

// pointed reports whether the noun phrase with this head begins with a word that points back: "the film", "its director" no.
func (r *reading) pointed(head int) bool {
	i := r.chunk(head)
	return pointing[r.words[i].form]
}

// owned reports whether the noun phrase with this head has an owner: "the abbey's brewery".
func (r *reading) owned(head int) bool {
	for i := r.chunk(head); i < head; i++ {
		if f := r.words[i].form; f == "'s" || f == "s" || possessive[f] {
			return true
		}
	}
	return false
}

var possessive = set("his her its their my our your")
