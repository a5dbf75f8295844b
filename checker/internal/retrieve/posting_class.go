package retrieve

import (
	"cmp"
	"maps"
	"math/bits"
	"slices"

	"github.com/steadfact/steadfact/internal/language"
)

// classes are some of them that follow each other, half open.
type classes struct{ first, last int }

// all are all classes.
func (p *postings) all() classes { return classes{0, len(p.classes)} }

// answered appends the classes of which a text may meet a demand that has values of some sorts.
func (p *postings) answered(by language.Sorts, out []classes) []classes {
	for i, sorts := range p.classes {
		switch {
		case sorts != 0 && sorts&by == 0:
		case len(out) > 0 && out[len(out)-1].last == i:
			out[len(out)-1].last++
		default:
			out = append(out, classes{i, i + 1})
		}
	}
	return out
}

// mostClasses is into how many classes statements are parted at the most: into the fewer, the fewer they are.
const (
	mostClasses = 8
	perClass    = 1 << 12
)

// parted are statements in classes: those that hold a name, then those that hold values, by which of the sorts they have that most
// statements have, and last those that are like few others.
type parted struct {
	common language.Sorts           // the sorts by which they are parted
	class  map[language.Sorts]int32 // by those
	sorts  []language.Sorts         // of each class, see postings
}

// part parts the statements.
func (c *Collection) part() parted {
	most := min(2+len(c.Demands)/perClass, mostClasses)
	p := parted{common: c.commonSorts(), class: map[language.Sorts]int32{}, sorts: make([]language.Sorts, 1, mostClasses)}
	often := map[language.Sorts]int{}
	for i := range c.Demands {
		if d := &c.Demands[i]; !d.HoldsName {
			often[d.Sorts&p.common]++
		}
	}
	for _, s := range slices.SortedFunc(maps.Keys(often), func(a, b language.Sorts) int { return cmp.Or(often[b]-often[a], cmp.Compare(a, b)) }) {
		if len(p.sorts) < most {
			p.sorts = append(p.sorts, 0)
		}
		p.class[s] = int32(len(p.sorts) - 1)
	}
	for i := range c.Demands {
		if d := &c.Demands[i]; !d.HoldsName {
			p.sorts[p.of(d)] |= d.Sorts
		}
	}
	return p
}

// commonSorts are the sorts that most statements hold, as many as there are classes.
func (c *Collection) commonSorts() (common language.Sorts) {
	var often [64]int
	for i := range c.Demands {
		for s := c.Demands[i].Sorts; s != 0; s &= s - 1 {
			often[bits.TrailingZeros64(uint64(s))]++
		}
	}
	for range mostClasses {
		most := 0
		for b := range often {
			if often[b] > often[most] {
				most = b
			}
		}
		common |= 1 << most
		often[most] = 0
	}
	return common
}

// of is the class of a demand.
func (p *parted) of(d *Demand) int32 {
	if d.HoldsName {
		return 0
	}
	return p.class[d.Sorts&p.common]
}
