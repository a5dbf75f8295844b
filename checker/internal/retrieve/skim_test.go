package retrieve

import (
	"slices"
	"strings"
	"testing"

	"github.com/steadfact/steadfact/rules"
)

// skimmer looks through texts for facts with names, acronyms, aliases and compounds.
func skimmer(t testing.TB) *Scan {
	t.Helper()
	base, err := rules.Parse("facts.toml", `[facts]
grain = "The Tarnby Grain Board stores [40] sacks of barley in Eskdale."
staff = "The TGB and the U.S. Harbour Office employ [12] clerks."
ferry = "Ferries of OL.2 leave Norhaven-7 every [20] minutes; 18F and the World Food Fund pay for them."
query = "The function std::sort of the library compares [3] keys."

[aliases]
"Grain Board" = ["the Board of Grain", "TGB"]
`)
	if err != nil {
		t.Fatal(err)
	}
	return NewScan(New(base))
}

// sameBag holds what skim tells, where it does, against what the sentences tell.
func sameBag(t *testing.T, s *Scan, text string) (skimmed bool) {
	t.Helper()
	var quick, whole Bag
	skimmed = s.skim(&quick, text)
	s.cut(&whole, text)
	if skimmed && (!slices.Equal(sorted(quick.keys), sorted(whole.keys)) || !slices.Equal(sortedHits(quick), sortedHits(whole))) {
		t.Errorf("%q: skim tells %v, the sentences %v", text, quick, whole)
	}
	return skimmed
}

func sorted(keys []int32) []int32 {
	keys = slices.Clone(keys)
	slices.Sort(keys)
	return keys
}

func sortedHits(b Bag) (out []int32) {
	for _, h := range b.hits {
		out = append(out, h.Term<<8|int32(h.By))
	}
	slices.Sort(out)
	return out
}

var skimmedTexts = []struct {
	text string
	ok   bool // false where skim must leave it to the sentences
}{
	{"", true},
	{" \n\t ", true},
	{"The Tarnby Grain Board stores 40 sacks of barley.", true},
	{"the board (of Grain), \"barley\" -- and sacks!", true},
	{"Clerks of the T.G.B. compare keys with std::sort(a, b).", true},
	{"It ended.The Board of Grain paid 18F's ferries in 1998.Then it slept.", true},
	{"They met Tarnby. Ostwick is far away.", true},
	{"They met in Tarnby. Grain Boards are made of wood.", false}, // two sentences, and TGB only across them
	{"They went to Tarnby (Grain) Board.", true},
	{"Tarnby - Grain - Board - 7", true},
	{"The Board’s “Grain” and Norhaven-7’s clerks", true},
	{"sacks\u00a0of barley", false},
	{"sacks\u200bof barley", false},
	{"_Tarnby_ Grain. _Board_ a.m. Eskdale U.S. Harbour", false},
	{"Hello!World?The...Board. Of. Grain. 1. First", true},
	{"\xff\xfe barley \xe2\x80", true},
	{strings.Repeat("a", 60) + " " + strings.Repeat("B'", 60), true},
}

func TestSkimTellsWhatTheSentencesTell(t *testing.T) {
	s := skimmer(t)
	for _, c := range skimmedTexts {
		if got := sameBag(t, s, c.text); got != c.ok {
			t.Errorf("%q: skimmed is %v", c.text, got)
		}
	}
}

func FuzzSkim(f *testing.F) {
	for _, c := range skimmedTexts {
		f.Add(c.text)
	}
	s := skimmer(f)
	f.Fuzz(func(t *testing.T, text string) { sameBag(t, s, text) })
}
