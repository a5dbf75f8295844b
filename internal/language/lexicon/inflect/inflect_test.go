package inflect

import (
	"strings"
	"testing"
)

// words is a vocabulary small enough to see why a reading comes out as it does.
type words map[string]Part

func (v words) Find(head, tail string) (string, Part) {
	w := head + tail
	return w, v[w]
}

var few = words{
	"hope": Noun | Verb, "hop": Noun | Verb, "bus": Noun, "cause": Noun | Verb, "sing": Verb, "singe": Verb, "see": Verb,
	"seed": Noun | Verb, "present": Noun | Verb | Adjective, "narrow": Verb | Adjective, "large": Adjective, "company": Noun,
	"movie": Noun, "man": Noun, "policeman": Noun, "us": Function, "meet": Verb, "meeting": Noun, "open": Verb | Adjective,
	"opening": Noun, "saw": Noun | Verb, "load": Noun | Verb, "sort": Noun | Verb, "find": Verb, "found": Verb, "leaf": Noun,
	"leave": Noun | Verb, "bring": Verb,
}

func TestRead(t *testing.T) {
	for form, want := range map[string]Reading{
		"hoped": {"hope", Verb}, "hopped": {"hop", Verb}, "hoping": {"hope", Verb}, "hopping": {"hop", Verb},
		"buses": {"bus", Noun}, "brings": {"bring", Verb}, "causes": {"cause", Noun | Verb}, "singing": {"sing", Verb}, "seed": {"seed", 0},
		"companies": {"company", Noun}, "movies": {"movie", Noun}, "policemen": {"policeman", Noun}, "narrower": {"narrow", Adjective},
		"largest": {"large", Adjective}, "presenter": {"presenter", 0}, "us": {"us", 0}, "meetings": {"meeting", Noun},
		"openings": {"open", Noun}, "opening": {"open", Verb}, "sees": {"see", Verb}, "seen": {"see", Verb},
		"preloaded": {"preload", Verb}, "re-sorted": {"re-sort", Verb}, "unsorted": {"unsorted", 0}, "quxes": {"qux", Noun | Verb},
		"quxified": {"quxify", Verb}, "quxed": {"quxed", 0}, "quxing": {"quxing", 0}, "gps": {"gps", 0}, "": {"", 0}, "s": {"s", 0},
		"found": {"found", Verb}, "leaves": {"leave", Noun | Verb}, "i'ms": {"i'ms", 0}, "foo_bars": {"foo_bars", 0},
	} {
		if got := Read(few, form); got != want {
			t.Errorf("Read(%q) = %v, want %v", form, got, want)
		}
	}
}

// A base that some table takes for a form of yet another word would make no base.
func TestExceptionsLeadToBases(t *testing.T) {
	for form, e := range exceptions {
		if again, ok := exceptions[e.base]; ok && again.base != e.base {
			t.Errorf("%s is of %s, which is of %s", form, e.base, again.base)
		}
		if form == "" || strings.ToLower(form) != form {
			t.Errorf("%q is no form in lower case", form)
		}
	}
}

func TestClosedWords(t *testing.T) {
	n := 0
	ClosedWords(func(word string, class Class) bool {
		if class == 0 || Closed(word) != class {
			t.Errorf("%s: %b", word, class)
		}
		n++
		return true
	})
	if n < 200 {
		t.Errorf("only %d words", n)
	}
	for _, w := range []string{"", "city", "of the", "deploy"} {
		if Closed(w) != 0 {
			t.Errorf("%q is closed", w)
		}
	}
}
