package names

import (
	"github.com/steadfact/steadfact/checker/internal/about"
	"github.com/steadfact/steadfact/checker/internal/sentence"
)

// wholeNames are the words before "name" with which it is the name that somebody has beside the one he goes by.
var wholeNames = sentence.Set("real actual full birth legal true original given")

// named lists the names that the sentence gives for the name of what the statement speaks of: "Ann Marie Lee" for "Ann Lee's
// middle name is [X]", "Ann Lee, known as Nan, …" for "Nan's real name is [X]".
func named(c *about.Comparison, i int) []about.Filler {
	if c.St.Words[i].Stem != "name" || i == 0 {
		return nil
	}
	switch kind := c.St.Words[i-1].Form; {
	case kind == "middle":
		return middleNames(c)
	case wholeNames[kind]:
		return namesBeforeAlias(c)
	}
	return nil
}

// middleNames lists what stands inside a name of the sentence between the words of a name of the statement.
func middleNames(c *about.Comparison) []about.Filler {
	var out []about.Filler
	for _, st := range c.St.Phrases {
		for _, p := range c.Text.Phrases {
			first, last := p.First, p.First+1
			for last < p.Last && !c.StandsFor(st.Last-1, last) {
				last++
			}
			if last < p.Last && st.Last-st.First == 2 && c.StandsFor(st.First, first) && last > first+1 && !c.St.IsHeld(st.First) {
				out = append(out, about.Filler{First: first + 1, Last: last, Timeless: true})
			}
		}
	}
	return out
}

// namesBeforeAlias lists the name with which a sentence begins that says by what other name its bearer is known.
func namesBeforeAlias(c *about.Comparison) []about.Filler {
	r := c.Text
	if len(r.Phrases) == 0 || !r.Opens(r.Phrases[0].First) || c.NamedBy(r.Phrases[0].First, r.Phrases[0].Last) {
		return nil
	}
	for j := range r.Words {
		if r.Words[j].Form != "known" {
			continue
		}
		for _, p := range r.Phrases[1:] {
			if p.First > j && p.First-j <= about.ReachOfAlias && c.NamedBy(p.First, p.Last) && !about.Parted(r, j+1, p.First) && (r.HasSign(j, p.First, "as") || r.HasSign(j, p.First, "by")) {
				return []about.Filler{{First: r.Phrases[0].First, Last: r.Phrases[0].Last, Timeless: true}}
			}
		}
	}
	return nil
}
