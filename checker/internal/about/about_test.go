package about_test

import (
	"strings"
	"testing"

	"github.com/steadfact/steadfact/checker/internal/about"
	"github.com/steadfact/steadfact/checker/internal/abouttest"
	"github.com/steadfact/steadfact/internal/language"
)

// TestAccounts: is a sentence that stands alone about the fact, or what does it not speak of?
func TestAccounts(t *testing.T) {
	for _, tt := range []struct{ fact, text, missing string }{
		{"Varde Mill has [9] wheels.", "Varde Mill has 12 wheels.", ""},
		{"Varde Mill has [9] wheels.", "It has 12 wheels.", ""},
		{"Varde Mill has [9] wheels.", "Loden Mill has 12 wheels.", "the sentence does not mention Varde Mill"},
		{"Varde Mill has [9] wheels.", "Varde Mill Lite has 12 wheels.", "the sentence does not mention Varde Mill"},
		{"Varde Mill has [9] wheels.", "Varde Mill has 12 sacks.", about.TooLittle},
		{"Varde Mill, a museum, has [9] wheels.", "Varde Mill, a bakery, has 12 wheels.", "the sentence speaks of something else of that name (bakery)"},
		{"The option `max_hops` is [9] by default.", "The option `min_hops` is 12 by default.", "the sentence does not mention max_hops"},
		{"In 2011 Varde Mill had [9] wheels.", "In 2014 Varde Mill had 12 wheels.", "the sentence does not speak of 2011"},
		{"In 2011 Varde Mill had [9] wheels.", "In 2011 Varde Mill had 12 wheels.", ""},
	} {
		if got := abouttest.Last(t, tt.fact, tt.text).Account.Missing; got != tt.missing {
			t.Errorf("%s\n\t%s\n\tgot %q, want %q", tt.fact, tt.text, got, tt.missing)
		}
	}
}

// TestThemes: is the verb in brackets said of what the statement speaks of?
func TestThemes(t *testing.T) {
	const fact = "Varde Mill was built in [1911]."
	for text, want := range map[string]bool{
		"Varde Mill was [built] in 1920.":                        true,
		"Near Varde Mill, Loden Mill was [built] in 1920.":       false,
		"It was [built] in 1920.":                                true,
		"The pier of Varde Mill was [built] in 1920.":            false,
		"Varde Mill, which was [built] in 1920, burnt.":          true,
		"[Built] in 1920, Varde Mill burnt.":                     true,
		"[Built] in 1920, Loden burnt.":                          false,
		"After being [built] in 1920, Varde Mill burnt.":         true,
		"In Varde Mill was [built] a pier.":                      false,
		"Loden burnt and was [built] anew.":                      false,
		"Varde Mill burnt and was [built] anew.":                 true,
		"Loden, better known as Varde Mill, was [built] in May.": true,
	} {
		before, rest, _ := strings.Cut(text, "[")
		word, _, _ := strings.Cut(rest, "]")
		c := abouttest.Last(t, fact, strings.NewReplacer("[", "", "]", "").Replace(text))
		j, _ := c.Text.WordsIn(c.Text.Span)
		for ; j < len(c.Text.Words) && (c.Text.Words[j].Start < len(before) || c.Text.Surface(j) != word); j++ {
		}
		if got := c.SameTheme(j); got != want {
			t.Errorf("%s: %v, want %v", text, got, want)
		}
	}
}

// TestCompared: how does a value of a sentence, as the sentence tells it, stand to the held one?
func TestCompared(t *testing.T) {
	for _, tt := range []struct {
		fact, text string
		want       language.Comparison
	}{
		// the beginning and the end of a time
		{"The Ark opened in [1911].", "The Ark (1911–1940) was large.", language.Agree},
		{"The Ark opened in [1911].", "The Ark (1920–1940) was large.", language.Differ},
		{"The Ark closed in [1940].", "The Ark operated from 1911 to 1940.", language.Agree},
		{"The Ark closed in [1940].", "The Ark operated from 1911 to 1950.", language.Differ},
		{"The Ark was founded in [1911].", "The Ark has existed since 1911.", language.Agree},
		// how long it was
		{"Ann Lee reigned for [15 years].", "Ann Lee reigned from 1412 to 1427.", language.Agree},
		{"Ann Lee reigned for [20 years].", "Ann Lee reigned from 1412 to 1427.", language.Differ},
		{"Ann Lee reigned for [16 years].", "Ann Lee reigned from 1412 to 1427.", language.Incomparable}, // its months are not told
		{"Ann Lee was elected [two years] after she joined.", "Ann Lee joined in 1990 and was elected five years later.", language.Differ},
		// what happened at last
		{"The Ark opened in [May 2013].", "The Ark did not open until May 2013.", language.Agree},
		// a limit, and what is spared
		{"The limit is [100 MB].", "Nothing above 100 MB is accepted.", language.Agree},
		{"You may spend up to [$500] without approval.", "Expenses above $500 require approval.", language.Agree},
		{"You may spend up to [$500] without approval.", "Expenses above $900 require approval.", language.Differ},
		// a mark on a scale of a hundred
		{"The film scored [54%] on Filmscale.", "The film has a score of 54 on Filmscale.", language.Agree},
		{"The film scored [54%] on Filmscale.", "The film has a score of 71 on Filmscale.", language.Differ},
		// in the course of a running time
		{"The goal fell after the [57th] minute.", "The goal fell in the 49th minute.", language.Differ},
		{"The goal fell after the [57th] minute.", "The goal fell in the 60th minute.", language.Agree},
	} {
		c := abouttest.Last(t, tt.fact, tt.text)
		got := language.Incomparable
		for m := range c.Text.Mentions {
			if by := c.CompareValue(&c.St.Held[0], &c.Text.Mentions[m]); by != language.Incomparable {
				got = by
				break
			}
		}
		if got != tt.want {
			t.Errorf("%s\n\t%s\n\tgot %v, want %v", tt.fact, tt.text, got, tt.want)
		}
	}
}

// TestSameNoun: do two quantities count the same?
func TestSameNoun(t *testing.T) {
	for _, tt := range []struct {
		fact, text string
		want       bool
	}{
		{"The inn has [40] rooms.", "The inn has 50 rooms.", true},
		{"The inn has [40] rooms.", "The inn has 50.", true},
		{"The inn has [40] rooms.", "The inn has 50 boats.", false},
		{"The inn has [40] bright rooms.", "The inn has 50 rooms.", true},
		{"There were [40] confirmed cases.", "There were 50 cases.", true},
		{"Varde has [40] Danish towns.", "Varde has 50 Danish schools.", false},
		{"The call returns [404].", "The call returns HTTP 500.", true},
		{"The pier is ranked [15].", "The pier has 3 sheds.", false},
	} {
		c := abouttest.Last(t, tt.fact, tt.text)
		if got := c.SameNoun(&c.St.Held[0], 0); got != tt.want {
			t.Errorf("%s\n\t%s\n\tgot %v", tt.fact, tt.text, got)
		}
	}
}

// TestReferents: what does a sentence speak of that leaves its subject to the text before?
func TestReferents(t *testing.T) {
	for text, want := range map[string]string{
		"The mill burnt. It had 9 wheels.":                          "mill",
		"Low Tide: a film of 2011. It won.":                         "Tide",
		"It burnt. It had 9 wheels.":                                "-",
		"The mill burnt. It was old. It had 9 wheels.":              "mill",
		"The mill burnt. The pier sank. It had 9 wheels.":           "pier",
		"The mill of Varde, which was old, burnt. It had 9 wheels.": "mill",
		"It had 9 wheels.":                                          "-",
	} {
		x, got := abouttest.Last(t, "Varde Mill has [9] wheels.", text).Referent(), "-"
		if x.In != nil {
			got = x.In.Surface(x.Head)
		}
		if got != want {
			t.Errorf("%s\n\tgot %s, want %s", text, got, want)
		}
	}
}

// TestDoers: which noun calls somebody by what a verb says?
func TestDoers(t *testing.T) {
	for _, tt := range []struct {
		noun, verb string
		want       bool
	}{
		{"owner", "own", true}, {"founder", "found", true}, {"lead", "lead", true}, {"coach", "coach", true}, {"owner", "build", false},
		{"river", "build", false}, {"coach", "lead", false},
	} {
		if got := about.CallsDoer(tt.noun, tt.verb); got != tt.want {
			t.Errorf("%s, who does %s: %v", tt.noun, tt.verb, got)
		}
	}
}

// TestPronominal: does a statement leave its subject to a context that it does not have?
func TestPronominal(t *testing.T) {
	for fact, want := range map[string]bool{
		"He died in [2016].": true, "It has [9] wheels.": true, "At its peak, the mill had [9] wheels.": false, "The mill has [9] wheels.": false,
		"Ann Lee sold [9] of her boats.": false,
	} {
		if got := about.Pronominal(abouttest.Last(t, fact, "The fee is 9.").St); got != want {
			t.Errorf("%s: %v", fact, got)
		}
	}
}
