package checker_test

import (
	"fmt"
	"path/filepath"
	"reflect"
	"strings"
	"testing"

	"github.com/steadfact/steadfact/checker"
	"github.com/steadfact/steadfact/internal/document"
	"github.com/steadfact/steadfact/internal/source"
	"github.com/steadfact/steadfact/rules"
)

// sparesNothing holds what Check finds in documents against what is found when nothing is left out unread.
func sparesNothing(t *testing.T, c *checker.Checker, docs []*document.Document) (verdicts int) {
	t.Helper()
	for _, doc := range docs {
		got, want := c.Check(doc), c.CheckAll(doc)
		if !reflect.DeepEqual(got.Findings, want.Findings) {
			t.Errorf("%s: findings are %v too many, %v too few", doc.Source.Path, without(lines(got), lines(want)), without(lines(want), lines(got)))
		}
		if !reflect.DeepEqual(got.Supported, want.Supported) {
			t.Errorf("%s: %d values agree, not %d", doc.Source.Path, len(got.Supported), len(want.Supported))
		}
		if got.Sentences != want.Sentences {
			t.Errorf("%s: %d sentences speak of a fact, not %d", doc.Source.Path, got.Sentences, want.Sentences)
		}
		verdicts += len(want.Findings) + len(want.Supported)
	}
	return verdicts
}

func TestNothingIsSparedInSamples(t *testing.T) {
	for _, dir := range samples(t) {
		s := readSample(t, dir)
		if sparesNothing(t, checker.New(s.base), s.docs) == 0 {
			t.Errorf("%s: there was nothing to find", dir)
		}
	}
}

// TestNothingIsSparedInPairs holds the texts of all pairs against the facts of all pairs.
func TestNothingIsSparedInPairs(t *testing.T) {
	var facts, prose, list strings.Builder
	seen := map[string]bool{}
	facts.WriteString("[facts]\n")
	for i, p := range readPairs(t) {
		if !seen[p.Fact] {
			seen[p.Fact] = true
			fmt.Fprintf(&facts, "f%d = %q\n", i, p.Fact)
		}
		fmt.Fprintf(&prose, "%s\n\n", p.Text)
		fmt.Fprintf(&list, "## %s\n\n- %s\n", strings.Trim(p.Fact, "."), p.Text)
	}
	base, err := rules.Parse("facts.toml", facts.String())
	if err != nil {
		t.Fatal(err)
	}
	docs := []*document.Document{document.Parse(source.New("prose.md", prose.String())), document.Parse(source.New("list.md", list.String()))}
	if n := sparesNothing(t, checker.New(base), docs); n < 500 {
		t.Errorf("only %d verdicts", n)
	}
}

// TestNothingIsSparedOfManyFacts: where many statements share their words, a block is read before they are looked for.
func TestNothingIsSparedOfManyFacts(t *testing.T) {
	var facts strings.Builder
	facts.WriteString("[facts]\n")
	for i, place := range places {
		for k, thing := range things {
			for n, good := range goods {
				fmt.Fprintf(&facts, "f%d-%d-%d = \"The %s of %s holds [%d] %s.\"\n", i, k, n, thing, place, 100+i+k+n, good)
			}
		}
	}
	base, err := rules.Parse("facts.toml", facts.String())
	if err != nil {
		t.Fatal(err)
	}
	c := checker.New(base)
	doc := document.Parse(source.New("a.md", prose(12)+"\n- The granary of Oxted, Tarnby and Pell\n- barrels, sacks, books and crates\n"))
	if first := c.ReadFirst(doc); first == 0 || first == len(doc.Blocks) {
		t.Errorf("%d of %d blocks are read first", first, len(doc.Blocks))
	}
	if sparesNothing(t, c, []*document.Document{doc}) == 0 {
		t.Error("there was nothing to find")
	}
}

func TestNothingIsSparedInRealDocuments(t *testing.T) {
	dirs, err := filepath.Glob(filepath.Join(corpus(t), "wild", "*", "facts.toml"))
	if err != nil || len(dirs) == 0 {
		t.Skip("no real documents")
	}
	for _, path := range dirs {
		dir := filepath.Dir(path)
		sparesNothing(t, checker.New(readSample(t, dir).base), readSample(t, dir).docs)
	}
}

// TestFoundByKeys: a definition, and a fact of more words than a guard can add up, are found all the same.
func TestFoundByKeys(t *testing.T) {
	var long strings.Builder
	for i := range 320 {
		fmt.Fprintf(&long, " and w%cx%cy", 'a'+i%26, 'a'+i/26)
	}
	base, err := rules.Parse("facts.toml", fmt.Sprintf("[facts]\nnamed = %q\nlong = %q\n",
		"MHS stands for [Marden Harbour Service].", "The pump"+long.String()+" weigh [70] kg."))
	if err != nil {
		t.Fatal(err)
	}
	c := checker.New(base)
	for text, want := range map[string]int{"MHS stands for Marden Hall Society.": 1, "The pump" + long.String() + " weigh 80 kg.": 1, "The pump weighs 80 kg.": 0} {
		if got := c.Check(document.Parse(source.New("a.md", text))).Findings; len(got) != want {
			t.Errorf("%q has %d findings, want %d", text, len(got), want)
		}
	}
}
