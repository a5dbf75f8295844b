package restrict

import (
	"fmt"
	"slices"

	"github.com/steadfact/steadfact/checker/internal/about"
	"github.com/steadfact/steadfact/checker/internal/sentence"
)

// inOtherCell: a value that stands by itself in a table is said of what the row's first cell names, and is what the header of its column says: the
// length of the cable drum is not that of the cable, nor is the cable's width.
func inOtherCell(c *about.Comparison, d about.Candidate) string {
	if d.Mention < 0 || c.St.Held[d.Held].Mention < 0 || !c.Text.Fragment() {
		return ""
	}
	if a, b := ratePer(c.St.Mentions[c.St.Held[d.Held].Mention].Quantity), ratePer(c.Text.Mentions[d.Mention].Quantity); a != "" && b != "" && a != b && inTable(c) {
		return fmt.Sprintf("the table's column tells something else (per %s)", b)
	}
	if sharedWords(c) > 0 {
		return ""
	}
	cell := false
	for _, r := range c.Context.Carried {
		if r.Row {
			cell = true
			if w := goesOnInLabel(c, r.Reading); w != "" {
				return fmt.Sprintf("the table's row speaks of something else (%s)", w)
			}
		}
	}
	for _, r := range c.Context.Carried {
		if cell && r.Near && !r.Row && !r.Sort {
			if w := otherColumn(c, r.Reading); w != "" {
				return fmt.Sprintf("the table's column tells something else (%s)", w)
			}
			break
		}
	}
	return ""
}

// inTable reports whether the sentence stands in a table's row.
func inTable(c *about.Comparison) bool {
	return slices.ContainsFunc(c.Context.Carried, func(r about.Carried) bool { return r.Row })
}

// goesOnInLabel is the word of a label, right behind one that stands for a word of the statement, that makes of it the name of something else:
// "cable drum"; "" for none.
func goesOnInLabel(c *about.Comparison, label *sentence.Reading) string {
	used := about.ShareOf(c.Book, c.St, label).Used
	for j := 1; j < len(label.Words); j++ {
		w, k := &label.Words[j], j-1
		if k > 0 && label.Words[k].Form == "-" {
			k--
		}
		strange := used[k] >= sentence.Derived && used[j] == sentence.Unlinked && !w.Sign && !w.Function && w.Mention < 0 && w.Weight > 0
		if strange && !sentence.Descriptions[w.Stem] && !sentence.Programmed[w.Stem] && !sentence.Vague[w.Stem] {
			return label.Surface(j)
		}
	}
	return ""
}

// otherColumn is a word of a header that tells of something of which the statement does not speak, where none of its words does; "" for none.
func otherColumn(c *about.Comparison, header *sentence.Reading) (other string) {
	used := about.ShareOf(c.Book, c.St, header).Used
	for j := range header.Words {
		switch w := &header.Words[j]; {
		case used[j] > sentence.Unlinked, about.KindsOfSection[w.Stem]:
			return ""
		case w.Weight > 1 && w.Mention < 0 && !sentence.Vague[w.Stem] && !sentence.Periods[w.Stem]:
			other = header.Surface(j)
		}
	}
	return other
}
