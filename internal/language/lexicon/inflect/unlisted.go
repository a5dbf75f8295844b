package inflect

import "strings"

// prefixes may stand before a listed word without changing how it is inflected. Negations are no such: unsupported is
// no form of a verb.
var prefixes = [...]string{
	"counter", "inter", "super", "under", "multi", "micro", "cross", "trans", "over", "fore", "self", "auto", "anti",
	"back", "down", "hyper", "out", "mis", "pre", "sub", "dis", "re", "up", "de", "co",
}

// endings are what a form that no table knows may end in, and what its base ends in instead. They are tried in order;
// an empty part leaves the form alone.
var endings = [...]struct {
	form, base string
	part       Part
}{
	{"ss", "", 0}, {"us", "", 0}, {"is", "", 0}, {"as", "", 0}, {"os", "", 0}, {"ics", "", 0},
	{"sses", "ss", Noun | Verb}, {"shes", "sh", Noun | Verb}, {"ches", "ch", Noun | Verb}, {"xes", "x", Noun | Verb},
	{"ies", "y", Noun | Verb}, {"s", "", Noun | Verb},
	{"ified", "ify", Verb}, {"ized", "ize", Verb}, {"ised", "ise", Verb}, {"ated", "ate", Verb},
	{"ifying", "ify", Verb}, {"izing", "ize", Verb}, {"ising", "ise", Verb}, {"ating", "ate", Verb},
}

// shortest is how many letters the base of an unlisted form must have: words as short as "gps" are names.
const shortest = 3

// unlisted reads a form that is not in the vocabulary: a compound by its last piece, a prefixed word by what follows
// the prefix, anything else by its ending.
func unlisted(v Vocabulary, form string) Reading {
	if i := strings.LastIndexByte(form, '-'); i >= 0 && i+1 < len(form) {
		return join(form, i+1, Read(v, form[i+1:]))
	}
	if strings.IndexByte(form, '\'') >= 0 || strings.IndexByte(form, '.') >= 0 || strings.IndexByte(form, '_') >= 0 {
		return Reading{Base: form}
	}
	for _, p := range prefixes {
		if rest, ok := strings.CutPrefix(form, p); ok && len(rest) > shortest && exceptions[rest].base != rest {
			_, own := v.Find(rest, "")
			r := regular(v, rest, own)
			if _, parts := v.Find(p, r.Base); r.Base != "" && parts == 0 {
				return join(form, len(p), r)
			}
		}
	}
	for _, e := range endings {
		if head, ok := strings.CutSuffix(form, e.form); ok && len(head)+len(e.base) >= shortest {
			return ended(v, form, head, e.base, e.part)
		}
	}
	return Reading{Base: form}
}

// ended is the reading of an unlisted form as head+base, unless that is a word that should have been found before,
// or an adjective like unoptimized.
func ended(v Vocabulary, form, head, base string, part Part) Reading {
	if _, parts := v.Find(head, base); part == 0 || parts != 0 || part == Verb && strings.HasPrefix(form, "un") {
		return Reading{Base: form}
	}
	if base == "" {
		return Reading{head, part}
	}
	return Reading{head + base, part}
}

// join puts a reading of form[at:] behind form[:at].
func join(form string, at int, r Reading) Reading {
	if strings.HasPrefix(form[at:], r.Base) {
		r.Base = form[:at+len(r.Base)]
	} else {
		r.Base = form[:at] + r.Base
	}
	return r
}
