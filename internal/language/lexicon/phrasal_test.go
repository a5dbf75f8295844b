package lexicon

import "testing"

func TestPhrasal(t *testing.T) {
	for phrase, want := range map[[2]string]string{
		{"set", "up"}: "establish", {"take", "over"}: "acquire", {"come", "out"}: "release", {"pass", "away"}: "die",
		{"step", "down"}: "resign", {"pull", "out"}: "withdraw", {"set", "down"}: "", {"found", "up"}: "", {"", ""}: "",
		{"up", "set"}: "", {"sets", "up"}: "",
	} {
		if got, ok := Phrasal(phrase[0], phrase[1]); got != want || ok != (want != "") {
			t.Errorf("Phrasal(%q) = %q, want %q", phrase, got, want)
		}
	}
	for phrase, meaning := range phrasal {
		if Stem(phrase[0]) != phrase[0] || Stem(meaning) != meaning || Parts(meaning)&Verb == 0 {
			t.Errorf("%q → %s: no stems of verbs", phrase, meaning)
		}
	}
}
