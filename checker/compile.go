package checker

import (
	"runtime"
	"slices"
	"sync"
	"sync/atomic"

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
	*statement
	number int32
}

// compile reads every statement once and notes what texts are looked through for.
func (c *collection) compile() {
	b := builder{numbers: map[string]int32{}, keys: keyList{numbers: map[string]int32{}}}
	stay := len(c.base.Facts) <= keptStatements
	readInOrder(c.book, c.base.Facts, stay, func(fact int, read [][]*statement) {
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
		c.book.names[b.phrases[i].name] = true
	}
	c.book.home = b.homeNames()
	var indexed sync.WaitGroup
	indexed.Go(func() { c.index.fill(&b.keys) })
	for i := range c.demands {
		c.finishDemand(&c.demands[i], b.phrases)
	}
	c.post()
	indexed.Wait()
	c.listUnguarded()
}

// builder holds what is needed of all statements before any of them is done.
type builder struct {
	kept []*statement
	keys keyList // what statements may be found by

	facts   int
	last    *rules.Fact
	phrases []nameCount      // names, by number
	numbers map[string]int32 // names as formsOf writes them → number

	// Of the statement that is noted:
	names   []int32     // the numbers of its names
	aliases []aliasSpan // its aliases
	agents  []int       // see statement.agents
}

// nameCount is in how many facts a name stands.
type nameCount struct {
	name  string
	facts int
	last  *rules.Fact // the last of them
	home  bool

	full, short string  // how it was last written
	others      []int32 // what that is met by, see termBase.ofName
}

// add notes a statement.
func (c *collection) add(b *builder, st *statement) {
	st.number = int32(len(c.demands))
	if st.fact != b.last {
		b.last = st.fact
		b.facts++
	}
	b.names = b.names[:0]
	for _, p := range st.phrases {
		n := b.number(st.formsOf(p))
		b.names = append(b.names, n)
		if b.phrases[n].last != st.fact {
			b.phrases[n].last = st.fact
			b.phrases[n].facts++
		}
	}
	c.prepare(st, c.book.terms.ofWord)
	b.aliases = c.book.aliasSpans(st.reading)
	b.keys.add(c.book, st, b.aliases)
	if room := cap(c.wants) - len(c.wants); room < len(st.words) && b.facts >= telling {
		left := len(c.base.Facts) - b.facts
		c.wants = slices.Grow(c.wants, len(st.words)+len(c.wants)/b.facts*left)
	}
	c.demands = append(c.demands, c.newDemand(b, st))
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

// prepare looks a statement's words up, so that goroutines need not write to it.
func (c *collection) prepare(st *statement, term func(*word) int32) {
	c.book.prepare(st.reading)
	for i := range st.words {
		if w := &st.words[i]; w.plain() {
			w.term = term(w)
		}
	}
}

// statement is a statement of the base, taken apart.
func (c *collection) statement(n int32) *statement { return c.statementBy(n, nil) }

// statement is the same by what this goroutine remembers of words.
func (s *scan) statement(n int32) *statement { return s.statementBy(n, s.vocables) }

func (c *collection) statementBy(n int32, known *vocables) *statement {
	place := &c.read[n%keptStatements]
	if t := place.Load(); t != nil && t.number == n {
		return t.statement
	}
	o := c.origins[n]
	st := newStatements(c.base.Facts[o.fact], int(o.wording), known)[o.part]
	st.number = n
	c.prepare(st, c.book.terms.known)
	place.Store(&taken{st, n})
	return st
}

// makeRoom makes places for statements that are taken apart.
func (c *collection) makeRoom() {
	c.read = make([]atomic.Pointer[taken], min(len(c.origins), keptStatements))
}

// statements are all of them, in the order of the base.
func (c *collection) statements() []*statement {
	out := make([]*statement, len(c.origins))
	for n := range out {
		out[n] = c.statement(int32(n))
	}
	return out
}

// together is how many facts a worker reads at a time.
const together = 64

// batch is some facts that have been read: the statements of each wording of each.
type batch struct {
	read [][][]*statement
	room []word // that their words lie in
}

// readInOrder reads the wordings of all facts, several at a time, and gives them in their order. Where they do not stay, the words of
// what was given last may lie where those of what comes next do.
func readInOrder(b *book, facts []*rules.Fact, stay bool, give func(fact int, read [][]*statement)) {
	batches := make([]chan batch, (len(facts)+together-1)/together)
	for i := range batches {
		batches[i] = make(chan batch, 1)
	}
	workers := min(runtime.GOMAXPROCS(0), len(batches))
	ahead := 4 * max(workers, 1)      // how many are read and not yet given
	rooms := make(chan []word, ahead) // one for each of them
	for range ahead {
		var room []word
		if !stay {
			room = make([]word, 0, together*wordsPerFact)
		}
		rooms <- room
	}
	var next atomic.Int64
	for range workers {
		go func() {
			known := newVocables(b.lookUp)
			for {
				known.room = <-rooms
				i := int(next.Add(1)) - 1
				if i >= len(batches) {
					return
				}
				batches[i] <- batch{readFacts(facts[i*together:min((i+1)*together, len(facts))], known), known.room}
			}
		}()
	}
	for i := range batches {
		done := <-batches[i]
		for k, read := range done.read {
			give(i*together+k, read)
		}
		rooms <- done.room[:0]
	}
}

// wordsPerFact is how many words a fact has, often.
const wordsPerFact = 32

// readFacts reads every wording of some facts.
func readFacts(facts []*rules.Fact, known *vocables) [][][]*statement {
	out := make([][][]*statement, len(facts))
	for i, f := range facts {
		for wording := range f.Statements {
			out[i] = append(out[i], newStatements(f, wording, known))
		}
	}
	return out
}
