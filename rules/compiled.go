package rules

import (
	"maps"
	"math/big"
	"slices"
	"time"

	"github.com/steadfact/steadfact/internal/flat"
)

// Code writes a base to a row of bytes, or brings it back from there as it was loaded.
func (b *Base) Code(c *flat.Codec) error {
	b.made.code(c)
	flat.Strings(c, &b.Files)
	flat.List(c, &b.Aliases, func(a *Alias) {
		flat.String(c, &a.Name)
		flat.Strings(c, &a.Words)
		flat.String(c, &a.Path)
		flat.Number(c, &a.Line)
	})
	b.Settings.code(c)
	f := factCodec{Codec: c}
	flat.List(c, &b.Facts, f.fact)
	if c.Failed() {
		return flat.ErrDamaged
	}
	return nil
}

func (s *Settings) code(c *flat.Codec) {
	flat.Strings(c, &s.Files)
	flat.Strings(c, &s.Exclude)
	severity(c, &s.FailOn)
	flat.String(c, &s.Baseline)
	checks := slices.Sorted(maps.Keys(s.Checks))
	flat.Strings(c, &checks)
	if c.Reading() {
		s.Checks = map[string]bool{}
	}
	for _, name := range checks {
		on := s.Checks[name]
		flat.Bool(c, &on)
		s.Checks[name] = on
	}
	flat.List(c, &s.Ignores, func(i *Ignore) {
		flat.Strings(c, &i.IDs)
		flat.Strings(c, &i.Files)
		flat.String(c, &i.Reason)
		flat.String(c, &i.Path)
		flat.Number(c, &i.Line)
	})
}

// factCodec is a codec of facts, with memory for what they are made of.
type factCodec struct {
	*flat.Codec
	facts      flat.Store[Fact]
	statements flat.Store[Statement]
	held       flat.Store[Held]
	texts      flat.Store[string]
	path       string // of the fact before
}

func (c *factCodec) fact(to **Fact) {
	if c.Reading() {
		*to = c.facts.New()
	}
	f := *to
	flat.String(c.Codec, &f.ID)
	flat.Number(c.Codec, &f.Line)
	c.place(&f.Path)
	flat.ListIn(c.Codec, &c.statements, &f.Statements, c.statement)
	bare := f.bare()
	flat.Bool(c.Codec, &bare)
	if !bare {
		c.limits(f)
	}
}

// place codes the file of a fact: mostly that of the fact before.
func (c *factCodec) place(path *string) {
	same := *path == c.path
	flat.Bool(c.Codec, &same)
	if !same {
		flat.String(c.Codec, path)
		c.path = *path
	}
	*path = c.path
}

// statement codes a statement. What stands in its text is not written again.
func (c *factCodec) statement(s *Statement) {
	flat.String(c.Codec, &s.Text)
	flat.ListIn(c.Codec, &c.held, &s.Held, func(h *Held) {
		flat.Number(c.Codec, &h.Start)
		flat.Number(c.Codec, &h.End)
		flat.Bool(c.Codec, &h.Bracketed)
		if c.Demand(0 <= h.Start && h.Start <= h.End && h.End <= len(s.Text)); c.Failed() {
			return
		}
		flat.ListIn(c.Codec, &c.texts, &h.Alternatives, func(a *string) {
			stands := *a == h.Of(s.Text)
			if flat.Bool(c.Codec, &stands); stands {
				*a = h.Of(s.Text)
				return
			}
			flat.String(c.Codec, a)
		})
		c.Demand(len(h.Alternatives) > 0)
	})
}

// bare reports whether a fact has nothing but its statements.
func (f *Fact) bare() bool {
	return f.Valid == Period{} && f.Source == "" && f.Note == "" && f.Tolerance == nil && f.Require == nil && f.Unless == nil &&
		f.Severity == Error && f.Files == nil && f.ReviewBy.IsZero()
}

// limits codes what a fact has beside its statements.
func (c *factCodec) limits(f *Fact) {
	moment(c.Codec, &f.Valid.From)
	moment(c.Codec, &f.Valid.Until)
	flat.String(c.Codec, &f.Source)
	flat.String(c.Codec, &f.Note)
	c.tolerance(&f.Tolerance)
	flat.Strings(c.Codec, &f.Require)
	flat.Strings(c.Codec, &f.Unless)
	severity(c.Codec, &f.Severity)
	flat.Strings(c.Codec, &f.Files)
	moment(c.Codec, &f.ReviewBy)
}

func (c *factCodec) tolerance(to **Tolerance) {
	stated := *to != nil
	if flat.Bool(c.Codec, &stated); !stated {
		return
	}
	if c.Reading() {
		*to = &Tolerance{}
	}
	t := *to
	ratio(c.Codec, &t.Share)
	ratio(c.Codec, &t.Absolute)
	flat.String(c.Codec, &t.Unit)
}

func severity(c *flat.Codec, s *Severity) {
	flat.Number(c, s)
	c.Demand(*s <= Never)
}

// moment codes a time in UTC.
func moment(c *flat.Codec, t *time.Time) {
	text, err := t.MarshalBinary()
	written := string(text)
	if flat.String(c, &written); c.Reading() {
		err = t.UnmarshalBinary([]byte(written))
	}
	c.Demand(err == nil)
}

// ratio codes a number that need not be there.
func ratio(c *flat.Codec, to **big.Rat) {
	text, err := (*to).GobEncode()
	written := string(text)
	flat.String(c, &written)
	if c.Reading() && written != "" {
		*to = new(big.Rat)
		err = (*to).GobDecode([]byte(written))
	}
	c.Demand(err == nil)
}
