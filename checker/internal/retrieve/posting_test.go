package retrieve

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/steadfact/steadfact/checker/internal/statement"
	"github.com/steadfact/steadfact/internal/language"
	"github.com/steadfact/steadfact/rules"
)

// guardedFacts have long and short statements, names, aliases, held words and a definition.
const guardedFacts = `[facts]
grain = "The Tarnby Grain Board stores [40] sacks of barley in Eskdale."
staff = "The TGB and the U.S. Harbour Office employ [12] clerks."
chair = "The board of the Marden society is chaired by [Judith Farrow]."
short = "Ferries: [20]"
named = "MHS stands for [Marden Harbour Service]."
never = "Clerks in Marden do [not] smoke."
twice = "In [1987] the members of the society opened a library with [4,000] books."

[aliases]
"Grain Board" = ["the Board of Grain", "TGB"]
`

const guardedText = `# The board of the Marden society

Clerks in Marden never smoke. The Board of Grain keeps 60 sacks of barley.

- Judith Farrow chaired the board
- Marden Harbour Service (MHS)
- ferries: 30

Its members opened a library in 1988. The office employs nobody.

The river is wide. It holds 4,100 books.
`

// TestGuards: a statement of which a text has what it demands passes its guard, in every text and with every surroundings.
func TestGuards(t *testing.T) {
	base, err := rules.Parse("facts.toml", guardedFacts)
	if err != nil {
		t.Fatal(err)
	}
	s := NewScan(New(base))
	texts := strings.FieldsFunc(guardedText, func(r rune) bool { return r == '\n' })
	met, spared := 0, 0
	for _, enough := range []func(*Scan, *Demand) bool{(*Scan).Meets, (*Scan).Nears} {
		for i := range 2 * len(texts) {
			around := s.surrounded(texts, i%len(texts), i < len(texts))
			s.Look(around)
			s.Retrieve(around, enough)
			found := slices.Clone(s.Found)
			for n := range int32(len(s.Demands)) {
				want := s.finds(n) && (s.answers != 0 || s.Demands[n].HoldsName) && enough(s, &s.Demands[n])
				if got := slices.Contains(found, n); got != want {
					t.Errorf("%q: %s is found: %v, want %v", texts[i%len(texts)], s.Statement(n).Fact.ID, got, want)
				}
				if want {
					met++
				} else {
					spared++
				}
			}
			if slices.ContainsFunc(s.amounts, func(a amount) bool { return a != 0 }) {
				t.Fatal("amounts are left for the next text")
			}
		}
	}
	if met < 20 || spared < 20 {
		t.Errorf("%d are found and %d are not", met, spared)
	}
}

// surrounded is the setting of one of several texts that follow each other under the first, which may stand beside it.
func (s *Scan) surrounded(texts []string, i int, beside bool) Setting {
	in := Setting{Own: s.Bag(texts[i]), Verbs: true, Sorts: language.AllSorts, Ways: statement.AllWays}
	if in.Own.Valued {
		in.Answers = language.AllSorts
	}
	if i > 0 {
		in.Before = []*Bag{s.Bag(texts[i-1])}
		in.Above = []*Bag{s.Bag(texts[0])}
	}
	if beside {
		in.Beside = in.Above
	}
	return in
}

// TestPosted: statements that share most of their words are not posted under all of them.
func TestPosted(t *testing.T) {
	var b strings.Builder
	b.WriteString("[facts]\n")
	for i := range 200 {
		fmt.Fprintf(&b, "f%d = \"The pump at well %s has a pressure of [%d] bar and a tank of copper.\"\n", i, strings.Repeat(string(rune('A'+i%20)), 3+i/20), i+1)
	}
	base, err := rules.Parse("facts.toml", b.String())
	if err != nil {
		t.Fatal(err)
	}
	c := New(base)
	if got := len(c.posted.list); got == 0 || got >= len(c.wants) {
		t.Errorf("%d postings of %d words", got, len(c.wants))
	}
	if slices.Contains(c.guards, guard{}) || len(c.unguarded) > 0 || len(c.posted.classes) != 2 {
		t.Errorf("some statement is not posted, or as of another class than %v", c.posted.classes)
	}
}

// TestUnguarded: nothing guards a definition, and what has more words than can be added up.
func TestUnguarded(t *testing.T) {
	var long strings.Builder
	for i := range 5 * mostPosted {
		fmt.Fprintf(&long, " and w%cx%cy", 'a'+i%26, 'a'+i/26)
	}
	base, err := rules.Parse("facts.toml", guardedFacts+"\n[[fact]]\nid = \"long\"\nstatement = \"The pump"+long.String()+" weigh [70] kg.\"\n")
	if err != nil {
		t.Fatal(err)
	}
	c := New(base)
	for n, g := range c.guards {
		id := c.Statement(int32(n)).Fact.ID
		if got, want := g == (guard{}), id == "named" || id == "long"; got != want {
			t.Errorf("%s is unguarded: %v", id, got)
		}
	}
}
