package command

import (
	"slices"

	"github.com/steadfact/steadfact/checker"
	"github.com/steadfact/steadfact/internal/report"
	"github.com/steadfact/steadfact/internal/workspace"
	"github.com/steadfact/steadfact/rules"
)

// facts lists the fact base, and what documents make of it.
type facts struct {
	base
	screen
	scope
	Paths    []string    `arg:"" optional:"" sep:"none"`
	Format   factsFormat `name:"format" default:"text"`
	Selftest bool        `name:"selftest"`
}

func (c *facts) run(r *run) int {
	loaded, status := c.load(r, c.Paths...)
	if loaded == nil {
		return status
	}
	base, compiled := loaded.Base, loaded.checker()
	listing, err := r.list(c.Paths, base.Settings)
	if err != nil {
		return r.misused("%v", err)
	}
	if c.Selftest {
		return c.selftest(r, base, compiled, listing)
	}
	checked := r.check(loaded, listing, c.scope, true)
	status = r.explainGaps(checked, listing, base.Settings, false)
	i := inventoryOf(base, checked.result)
	i.addNear(r.near(compiled, listing, c.scope))
	i.addConflicts(compiled.Conflicts())
	i.addAge(base, c.today(r))
	if c.Format == "json" {
		err = report.Encode(r.out, i, "  ")
	} else {
		err = i.print(r, r.colored(c.Color))
	}
	if err != nil {
		return r.unwritten("standard output", err)
	}
	return status
}

// today is what the validity of facts is held against: --date, or else what the clock says, where there is one.
func (c *facts) today(r *run) day {
	if c.Date.IsZero() && r.Now != nil {
		return day{r.Now().UTC()}
	}
	return c.Date
}

// near finds the sentences near a fact in every document that can be read.
func (r *run) near(c *checker.Checker, l workspace.Listing, s scope) []checker.Near {
	found := make([][]checker.Near, len(l.Paths))
	each(len(l.Paths), s.number(), func(i int) {
		if src, err := r.source(l.Paths[i]); err == nil { // what cannot be read was said before
			found[i] = c.Near(r.document(src, s.Date))
		}
	})
	return slices.Concat(found...)
}

// named are the facts of a base by what they are in an inventory.
func (i *inventory) named(base *rules.Base) map[*rules.Fact]*entry {
	out := make(map[*rules.Fact]*entry, len(base.Facts))
	for n, f := range base.Facts {
		out[f] = &i.Facts[n]
	}
	return out
}
