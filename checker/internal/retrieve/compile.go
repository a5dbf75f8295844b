package retrieve

import (
	"slices"
	"sync"
	"sync/atomic"

	"github.com/steadfact/steadfact/checker/internal/sentence"
	"github.com/steadfact/steadfact/checker/internal/statement"
	"github.com/steadfact/steadfact/rules"
)

// origin is where a statement comes from: it is read again when a text may be about it, so that a large base need not be kept
// taken apart.
type origin struct {
	fact    int32 // in the base
	wording int32 // of the fact
	part    int32 // of the wording: which of its statements
}

// keptStatements bounds how many statements are kept taken apart. Those of a base with no more are so from the start.
const keptStatements = 4096

// taken is a statement that is kept taken apart, and its number. Each has one place, which it shares with those that lie
// keptStatements before and behind it; the last that was asked for has it.
type taken struct {
	*statement.Statement
	number int32
}

// compile reads every statement once and notes what texts are looked through for.
func (c *Collection) compile() {
	b := builder{numbers: map[string]int32{}, keys: keyList{numbers: map[string]int32{}}}
	stay := len(c.Base.Facts) <= keptStatements
	readInOrder(c.Book, c.Base.Facts, stay, func(fact int, read [][]*statement.Statement) {
		for wording, parts := range read {
			for part, st := range parts {
				c.origins = append(c.origins, origin{int32(fact), int32(wording), int32(part)})
				c.add(&b, st)
				if stay {
					b.kept = append(b.kept, st)
				}
			}
		}
	})
	c.makeRoom()
	if len(b.kept) <= keptStatements {
		for n, st := range b.kept {
			c.read[n].Store(&taken{st, int32(n)})
		}
	}
	for i := range b.phrases {
		if b.phrases[i].written {
			c.Book.Names[b.phrases[i].name] = true
		}
	}
	c.Book.Home = b.homeNames()
	var indexed sync.WaitGroup
	indexed.Go(func() { c.Index.fill(&b.keys) })
	for i := range c.Demands {
		c.finishDemand(&c.Demands[i], b.phrases)
	}
	c.post()
	indexed.Wait()
	c.listUnguarded()
}

// builder holds what is needed of all statements before any of them is done.
type builder struct {
	kept []*statement.Statement
	keys keyList // what statements may be found by

	facts   int
	last    *rules.Fact
	phrases []nameCount      // names, by number
	numbers map[string]int32 // names as FormsOf writes them → number

	// Of the statement that is noted:
	names   []int32               // the numbers of its names
	opening int32                 // the number of its first word, which may be one; -1 for none
	aliases []statement.AliasSpan // its aliases
	agents  []int                 // see statement.Statement.Agents
}

// nameCount is in how many facts a name stands.
type nameCount struct {
	name  string
	facts int
	last  *rules.Fact // the last of them
	home  bool

	written bool // as a name, and not only where any word has a capital

	full, short string  // how it was last written
	others      []int32 // what that is met by, see statement.TermBase.OfName
}

// add notes a statement.
func (c *Collection) add(b *builder, st *statement.Statement) {
	st.Number = int32(len(c.Demands))
	if st.Fact != b.last {
		b.last = st.Fact
		b.facts++
	}
	b.names = b.names[:0]
	for _, p := range st.Phrases {
		n := b.count(st.FormsOf(p), st.Fact)
		b.phrases[n].written = true
		b.names = append(b.names, n)
		if p.Last > p.First+1 {
			b.count(st.FormsOf(sentence.Phrase{First: p.First, Last: p.First + 1}), st.Fact) // "the Harbor API"
		}
	}
	b.opening = -1
	if st.MayOpenWithName() {
		b.opening = b.count(st.FormsOf(statement.Opening), st.Fact)
	}
	c.prepare(st, c.Book.Terms.OfWord)
	b.aliases = c.Book.AliasSpans(st.Reading)
	b.keys.add(c.Book, st, b.aliases)
	if room := cap(c.wants) - len(c.wants); room < len(st.Words) && b.facts >= telling {
		left := len(c.Base.Facts) - b.facts
		c.wants = slices.Grow(c.wants, len(st.Words)+len(c.wants)/b.facts*left)
	}
	c.Demands = append(c.Demands, c.newDemand(b, st))
}

// telling is after how many facts it is known how much all others take.
const telling = 1024

// number is the number of a name.
func (b *builder) number(name string) int32 {
	n, known := b.numbers[name]
	if !known {
		n = int32(len(b.phrases))
		b.numbers[name] = n
		b.phrases = append(b.phrases, nameCount{name: name})
	}
	return n
}

// count notes that a fact has a name, and gives the number of that.
func (b *builder) count(name string, fact *rules.Fact) int32 {
	n := b.number(name)
	if b.phrases[n].last != fact {
		b.phrases[n].last = fact
		b.phrases[n].facts++
	}
	return n
}

// prepare looks a statement's words up, so that goroutines need not write to it.
func (c *Collection) prepare(st *statement.Statement, term func(*sentence.Word) int32) {
	c.Book.Prepare(st.Reading)
	for i := range st.Words {
		if w := &st.Words[i]; w.Plain() {
			w.Term = term(w)
		}
	}
}

// Statement is a statement of the base, taken apart.
func (c *Collection) Statement(n int32) *statement.Statement { return c.statementBy(n, nil) }

// Statement is the same by what this goroutine remembers of words.
func (s *Scan) Statement(n int32) *statement.Statement { return s.statementBy(n, s.Vocables) }

func (c *Collection) statementBy(n int32, known *sentence.Vocables) *statement.Statement {
	place := &c.read[n%keptStatements]
	if t := place.Load(); t != nil && t.number == n {
		return t.Statement
	}
	o := c.origins[n]
	st := statement.Read(c.Base.Facts[o.fact], int(o.wording), known)[o.part]
	st.Number = n
	c.prepare(st, c.Book.Terms.Known)
	place.Store(&taken{st, n})
	return st
}

// makeRoom makes places for statements that are taken apart.
func (c *Collection) makeRoom() {
	c.read = make([]atomic.Pointer[taken], min(len(c.origins), keptStatements))
}

// Statements are all of them, in the order of the base.
func (c *Collection) Statements() []*statement.Statement {
	out := make([]*statement.Statement, len(c.origins))
	for n := range out {
		out[n] = c.Statement(int32(n))
	}
	return out
}

// Fewer than fewFacts are too few to tell from half of them what a repository is about, fewer than veryFew to tell it from three quarters.
const (
	fewFacts = 8
	veryFew  = 4
)

// homeNames are the names that at least half of the facts speak of, or three quarters of only a few: what the repository is about.
func (b *builder) homeNames() map[string]bool {
	home := map[string]bool{}
	for i := range b.phrases {
		p := &b.phrases[i]
		if p.home = p.written && (b.facts >= fewFacts && 2*p.facts >= b.facts || b.facts >= veryFew && 4*p.facts >= 3*b.facts); p.home {
			home[p.name] = true
		}
	}
	return home
}
