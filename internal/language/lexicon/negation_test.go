package lexicon

import "testing"

func TestNegates(t *testing.T) {
	for _, p := range [][2]string{
		{"unsupported", "support"}, {"unverified", "verify"}, {"unhappy", "happy"}, {"non-binding", "bind"},
		{"nonbinding", "bind"}, {"unlikely", "likely"}, {"unchanging", "change"}, {"unplanned", "plan"},
	} {
		if !negates(p[0], p[1]) {
			t.Errorf("%s does not negate %s", p[0], p[1])
		}
		if negates(p[1], p[0]) {
			t.Errorf("%s negates %s", p[1], p[0])
		}
	}
	for _, p := range [][2]string{
		{"union", "ion"}, {"unit", "it"}, {"united", "ite"}, {"until", "til"}, {"uncle", "cle"}, {"under", "der"},
		{"unearth", "earth"}, {"unrest", "rest"}, {"nonsense", "sense"}, {"nonprofit", "profit"}, {"unique", "ique"},
		{"universe", "iverse"}, {"undertake", "take"}, {"uninteresting", "interested"}, {"un", ""}, {"", "un"},
		{"unsupported", "port"}, {"support", "support"},
	} {
		if negates(p[0], p[1]) {
			t.Errorf("%s negates %s", p[0], p[1])
		}
	}
}

func TestSpellings(t *testing.T) {
	for _, p := range [][2]string{{"containerise", "containerize"}, {"dockerisation", "dockerization"}} {
		if Related(p[0], p[1]) != Same || Related(p[1], p[0]) != Same {
			t.Errorf("%s and %s are two words", p[0], p[1])
		}
	}
	for _, p := range [][2]string{
		{"prise", "prize"}, {"containerise", "dockerize"}, {"visual", "vizual"}, {"timbre", "timber"}, {"hour", "hor"},
		{"metre", "meteor"}, {"tour", "tor"}, {"course", "corse"}, {"check", "chequer"},
	} {
		if Related(p[0], p[1]) == Same {
			t.Errorf("%s and %s are one word", p[0], p[1])
		}
	}
}

func TestEnding(t *testing.T) {
	for word, want := range map[string]Part{
		"quxment": Noun, "dockerization": Noun, "shardable": Adjective, "shardify": Verb, "shardedly": Adverb,
		"fly": 0, "moment": 0, "kubelet": 0, "ly": 0, "": 0, "xly": 0,
	} {
		if got := ending(word); got != want {
			t.Errorf("ending(%q) = %b, want %b", word, got, want)
		}
	}
}
