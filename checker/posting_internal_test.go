package checker

import (
	"fmt"
	"slices"
	"strings"
	"testing"

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
	s := newScan(newCollection(base))
	texts := strings.FieldsFunc(guardedText, func(r rune) bool { return r == '\n' })
	met, spared := 0, 0
	for _, enough := range []func(*scan, *demand) bool{(*scan).meets, (*scan).nears} {
		for i := range 2 * len(texts) {
			around := s.surrounded(texts, i%len(texts), i < len(texts))
			s.look(around)
			s.retrieve(around, enough)
			found := slices.Clone(s.found)
			for n := range int32(len(s.demands)) {
				want := s.finds(n) && (s.answers != 0 || s.demands[n].holdsName) && enough(s, &s.demands[n])
				if got := slices.Contains(found, n); got != want {
					t.Errorf("%q: %s is found: %v, want %v", texts[i%len(texts)], s.statement(n).fact.ID, got, want)
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
func (s *scan) surrounded(texts []string, i int, beside bool) setting {
	in := setting{own: s.bag(texts[i]), verbs: true, sorts: language.AllSorts, agentless: true}
	if in.own.valued {
		in.answers = language.AllSorts
	}
	if i > 0 {
		in.before = []*bag{s.bag(texts[i-1])}
		in.above = []*bag{s.bag(texts[0])}
	}
	if beside {
		in.beside = in.above
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
	c := newCollection(base)
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
	c := newCollection(base)
	for n, g := range c.guards {
		id := c.statement(int32(n)).fact.ID
		if got, want := g == (guard{}), id == "named" || id == "long"; got != want {
			t.Errorf("%s is unguarded: %v", id, got)
		}
	}
}
