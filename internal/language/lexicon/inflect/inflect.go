// Package inflect finds the base of an inflected English word: plurals, verb forms, comparatives. Rules propose, a
// vocabulary decides; words that no vocabulary knows are changed only where the ending leaves no doubt.
package inflect

import "strings"

// Part is a set of parts of speech.
type Part uint8

const (
	Noun Part = 1 << iota
	Verb
	Adjective
	Adverb
	Function // the closed classes: pronouns, prepositions, conjunctions, determiners, auxiliaries, particles
)

// Vocabulary knows the bases of words and what parts of speech they are.
type Vocabulary interface {
	// Find looks up the word that head and tail make together. An unlisted word has no parts. The word comes from the
	// vocabulary's own text, so that no caller has to join the two.
	Find(head, tail string) (word string, parts Part)
}

// Reading is one way to understand a form.
type Reading struct {
	Base string
	Part Part // what the form is when it is read so; 0 when the word stands for itself
}

// Base is the base of a form by inflection alone: the form itself when it is a base or nothing is known.
func Base(v Vocabulary, form string) string { return Read(v, form).Base }

// Other is the second base of a form that two words share: found → find beside found, leaves → leaf beside leave.
func Other(form string) (string, bool) {
	e := exceptions[form]
	return e.other, e.other != ""
}

// Read is the preferred reading of a form in lower case.
func Read(v Vocabulary, form string) Reading {
	if e, ok := exceptions[form]; ok {
		return Reading{e.base, e.part(v, form)}
	}
	if len(form) < 3 {
		return Reading{Base: form}
	}
	_, own := v.Find(form, "")
	if r := regular(v, form, own); r.Base != "" {
		return r
	}
	if own != 0 {
		return Reading{Base: form}
	}
	return unlisted(v, form)
}

// part is what the form of an exception can be.
func (e exception) part(v Vocabulary, form string) Part {
	_, parts := v.Find(e.base, "")
	switch {
	case e.other != "":
		_, more := v.Find(e.other, "")
		return (parts | more) &^ Function
	case e.base == form && parts != 0:
		return 0
	case e.base == form && strings.HasSuffix(form, "s"):
		return Noun
	case e.base == form:
		return 0
	case parts&Verb != 0:
		return Verb
	}
	return Noun
}

// regular reads a form, which is listed as own, by the rules whose result the vocabulary holds; no base when there is
// none.
func regular(v Vocabulary, form string, own Part) Reading {
	if own&Function != 0 {
		return Reading{}
	}
	switch {
	case strings.HasSuffix(form, "s"):
		return plural(v, form, own)
	case strings.HasSuffix(form, "men"):
		return found(v, form[:len(form)-3], "man", Noun, Noun)
	case strings.HasSuffix(form, "ed"):
		return participle(v, form, form[:len(form)-2], own)
	case strings.HasSuffix(form, "ing"):
		return participle(v, form, form[:len(form)-3], own)
	case strings.HasSuffix(form, "er") && own&(Noun|Verb) == 0:
		return comparative(v, form[:len(form)-2])
	case strings.HasSuffix(form, "est") && own&(Noun|Verb) == 0:
		return comparative(v, form[:len(form)-3])
	}
	return Reading{}
}

// found is the reading as head+tail when the vocabulary holds that word as one of the parts wanted.
func found(v Vocabulary, head, tail string, want, as Part) Reading {
	if word, parts := v.Find(head, tail); parts&want != 0 && !inflected(v, word, parts) {
		return Reading{word, as & parts}
	}
	return Reading{}
}

// inflected says that a listed word is itself a form of another, so that nothing else is a form of it.
func inflected(v Vocabulary, word string, parts Part) bool {
	if e, ok := exceptions[word]; ok {
		return e.base != word
	}
	return hasAny(word, "s", "ed", "ing", "er", "est", "men") && regular(v, word, parts).Base != ""
}

// first is the first reading that holds.
func first(readings ...Reading) Reading {
	for _, r := range readings {
		if r.Base != "" {
			return r
		}
	}
	return Reading{}
}

// plural reads -s: a plural noun or the third person of a verb.
func plural(v Vocabulary, form string, own Part) Reading {
	const open = Noun | Verb
	n := len(form)
	head := form[:n-1]
	switch {
	case strings.HasSuffix(form, "ss"):
		return Reading{}
	case strings.HasSuffix(form, "ings") && n > 5 && !isVerb(v, head): // not so "brings"
		if r := Read(v, head); r.Base != head || own == 0 {
			return Reading{r.Base, Noun}
		}
	case strings.HasSuffix(form, "ies") && n > 4:
		if r := found(v, head, "", open, open); r.Base != "" {
			return r
		}
		return found(v, form[:n-3], "y", open, open)
	case hasAny(form, "sses", "shes", "ches", "xes", "zes", "oes", "uses", "ases"):
		if r := found(v, form[:n-2], "", open, open); r.Base != "" && !better(v, head) {
			return r
		}
	case own != 0 && hasAny(form, "us", "is", "as", "os"):
		return Reading{}
	}
	if r := found(v, head, "", open, open); r.Base != "" || !strings.HasSuffix(form, "es") {
		return r
	}
	return found(v, form[:n-2], "", open, open)
}

// isVerb says that the word is listed as a verb.
func isVerb(v Vocabulary, word string) bool {
	_, parts := v.Find(word, "")
	return parts&Verb != 0
}

// better says that the base with its e is listed: caches is of cache, causes of cause, and buses, boxes, passes are not.
func better(v Vocabulary, withE string) bool {
	_, parts := v.Find(withE, "")
	return parts&(Noun|Verb) != 0
}

// participle reads -ed and -ing over the letters before the ending.
func participle(v Vocabulary, form, head string, own Part) Reading {
	n := len(head)
	if n < 2 || !hasVowel(head) || strings.HasSuffix(form, "eed") && own&(Noun|Verb) != 0 {
		return Reading{}
	}
	bare := found(v, head, "", Verb, Verb)
	if bare.Base != "" && (strings.HasSuffix(head, "ng") || doubled(head)) {
		return bare
	}
	if head[n-1] == 'i' && form[len(form)-1] == 'd' {
		return first(found(v, head, "e", Verb, Verb), found(v, head[:n-1], "y", Verb, Verb))
	}
	r := first(found(v, head, "e", Verb, Verb), bare)
	if r.Base == "" && doubled(head) {
		r = found(v, head[:n-1], "", Verb, Verb)
	}
	return r
}

// comparative reads -er and -est over the letters before the ending.
func comparative(v Vocabulary, head string) Reading {
	n := len(head)
	if n < 3 || !hasVowel(head) || !gradable(head) {
		return Reading{}
	}
	if head[n-1] == 'i' {
		return found(v, head[:n-1], "y", Adjective, Adjective)
	}
	r := first(found(v, head, "e", Adjective, Adjective), found(v, head, "", Adjective, Adjective))
	if r.Base == "" && doubled(head) {
		r = found(v, head[:n-1], "", Adjective, Adjective)
	}
	return r
}

// gradable says that an adjective may take -er and -est: it has one syllable, or a weak second one (narrow, simple,
// clever, quiet). The others are compared with more and most, and their -er is somebody who does something: presenter.
func gradable(head string) bool {
	syllables, before := 0, false
	for _, letter := range head {
		vowel := strings.ContainsRune("aeiouy", letter)
		if vowel && !before {
			syllables++
		}
		before = vowel
	}
	return syllables < 2 || hasAny(head, "i", "l", "ow", "er", "et", "r", "lit", "mot", "un")
}

func doubled(head string) bool {
	n := len(head)
	return n > 2 && head[n-1] == head[n-2] && !strings.ContainsRune("aeiou", rune(head[n-1]))
}

func hasVowel(s string) bool { return strings.ContainsAny(s, "aeiouy") }

func hasAny(s string, endings ...string) bool {
	for _, e := range endings {
		if strings.HasSuffix(s, e) {
			return true
		}
	}
	return false
}
