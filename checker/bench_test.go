package checker_test

import (
	"fmt"
	"strings"
	"testing"

	"github.com/steadfact/steadfact/checker"
	"github.com/steadfact/steadfact/internal/document"
	"github.com/steadfact/steadfact/internal/source"
	"github.com/steadfact/steadfact/rules"
)

// prose makes paragraphs, the same ones every time: some state facts of factsOf, most speak of something else.
func prose(paragraphs int) string {
	var b strings.Builder
	for i := range paragraphs {
		if i%20 == 0 {
			fmt.Fprintf(&b, "## The harbour of %s\n\n", places[i/20%len(places)])
		}
		fmt.Fprintf(&b, "The %s of %s %s every %s, and nobody in the town knows why it does so.\n", things[i%len(things)], places[i/3%len(places)], acts[i/5%len(acts)], times[i%len(times)])
		if i%4 == 0 {
			fmt.Fprintf(&b, "The %s of %s holds %d %s.\n", things[i/7%len(things)], places[i/2%len(places)], 100+i%900, goods[i/9%len(goods)])
		}
		b.WriteByte('\n')
	}
	return b.String()
}

// factsOf makes a base of n facts.
func factsOf(tb testing.TB, n int) *rules.Base {
	tb.Helper()
	var b strings.Builder
	b.WriteString("[facts]\n")
	for i := range n {
		fmt.Fprintf(&b, "f%d = \"The %s number %d of %s holds [%d] %s.\"\n", i, things[i/7%len(things)], i/1000, places[i/2%len(places)], 100+i%900, goods[i/9%len(goods)])
	}
	base, err := rules.Parse("facts.toml", b.String())
	if err != nil {
		tb.Fatal(err)
	}
	return base
}

var (
	places = strings.Fields("Aldermouth Norhaven Marden Oxted Ferrum Quillford Tarnby Eskdale Wexley Pell Ostwick Brannoch Dunmere Larkhill Corvale Hestwick")
	things = strings.Fields("warehouse granary cellar library depot chapel market brewery tannery foundry sawmill museum")
	acts   = strings.Fields("closes floods reopens creaks expands shines empties burns")
	times  = strings.Fields("winter morning Sunday harvest decade spring evening")
	goods  = strings.Fields("barrels sacks books crates bells anvils planks paintings ropes lanterns")
)

// BenchmarkNew compiles bases; a second op of the same number of facts costs as much as the first.
func BenchmarkNew(b *testing.B) {
	for _, n := range []int{10, 1_000, 10_000} {
		base := factsOf(b, n)
		b.Run(fmt.Sprint(n), func(b *testing.B) {
			b.ReportAllocs()
			for b.Loop() {
				checker.New(base)
			}
		})
	}
}

// BenchmarkCheck holds a parsed document against bases of several sizes.
func BenchmarkCheck(b *testing.B) {
	text := prose(4000)
	doc := document.Parse(source.New("a.md", text))
	for _, n := range []int{10, 1_000, 10_000} {
		c := checker.New(factsOf(b, n))
		b.Run(fmt.Sprint(n), func(b *testing.B) {
			b.SetBytes(int64(len(text)))
			b.ReportAllocs()
			for b.Loop() {
				c.Check(doc)
			}
		})
	}
}

// BenchmarkWhole parses and checks real documents.
func BenchmarkWhole(b *testing.B) {
	dir := corpus(b)
	s := readSample(b, dir+"/wild/prometheus+docs")
	c := checker.New(s.base)
	size := 0
	for _, d := range s.docs {
		size += len(d.Source.Text)
	}
	b.SetBytes(int64(size))
	b.ReportAllocs()
	for b.Loop() {
		for _, d := range s.docs {
			c.Check(document.Parse(source.New(d.Source.Path, d.Source.Text)))
		}
	}
}
