package checker

import (
	"runtime"
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

// keptStatements bounds how many statements are kept taken apart. Those of a base that is not larger are so from the start.
const keptStatements = 4096

// taken is a statement that is kept taken apart, and its number. Each has one place, which it shares with those that lie
// keptStatements before and behind it; the last that was asked for has it.
type taken struct {
	*statement
	number int32
}

// compile reads every statement once and notes what texts are looked through for.
func (c *Checker) compile() {
	b := builder{numbers: map[string]int32{}, keys: keyList{numbers: map[string]int32{}}}
	total := int32(0)
	readInOrder(c.book, c.base.Facts, func(fact int, read [][]*statement) {
		for wording, parts := range read {
			for part, st := range parts {
				c.origins = append(c.origins, origin{int32(fact), int32(wording), int32(part)})
				c.add(&b, st)
				if total++; total <= keptStatements {
					b.kept = append(b.kept, st)
				}
			}
		}
	})
	c.makeRoom()
	if total <= keptStatements {
		for n, st := range b.kept {
			c.read[n].Store(&taken{st, int32(n)})
		}
	}
	c.book.home = b.homeNames()
	c.index.fill(&b.keys)
	for i := range c.demands {
		c.finishDemand(&c.demands[i], b.phrases)
	}
	c.post()
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
}

// nameCount is in how many facts a name stands.
type nameCount struct {
	name  string
	facts int
	last  *rules.Fact // the last of them
	home  bool
}

// add notes a statement.
func (c *Checker) add(b *builder, st *statement) {
	if st.fact != b.last {
		b.last = st.fact
		b.facts++
	}
	for _, p := range st.phrases {
		n := b.number(st.formsOf(p))
		c.book.names[b.phrases[n].name] = true
		if b.phrases[n].last != st.fact {
			b.phrases[n].last = st.fact
			b.phrases[n].facts++
		}
	}
	c.prepare(st, c.book.terms.ofWord)
	b.keys.add(c.book.keys(st.reading, st.content))
	c.demands = append(c.demands, c.newDemand(b, st))
}

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
func (c *Checker) prepare(st *statement, term func(*word) int32) {
	c.book.prepare(st.reading)
	for _, i := range st.plainWords() {
		st.words[i].term = term(&st.words[i])
	}
}

// statement is a statement of the base, taken apart.
func (c *Checker) statement(n int32) *statement {
	place := &c.read[n%keptStatements]
	if t := place.Load(); t != nil && t.number == n {
		return t.statement
	}
	o := c.origins[n]
	st := newStatements(c.base.Facts[o.fact], int(o.wording), nil)[o.part]
	c.prepare(st, c.book.terms.known)
	place.Store(&taken{st, n})
	return st
}

// makeRoom makes places for statements that are taken apart.
func (c *Checker) makeRoom() {
	c.read = make([]atomic.Pointer[taken], min(len(c.origins), keptStatements))
}

// statements are all of them, in the order of the base.
func (c *Checker) statements() []*statement {
	out := make([]*statement, len(c.origins))
	for n := range out {
		out[n] = c.statement(int32(n))
	}
	return out
}

// batch is how many facts a worker reads at a time.
const batch = 64

// readInOrder reads the wordings of all facts, several at a time, and gives them in their order.
func readInOrder(b *book, facts []*rules.Fact, give func(fact int, read [][]*statement)) {
	batches := make([]chan [][][]*statement, (len(facts)+batch-1)/batch)
	for i := range batches {
		batches[i] = make(chan [][][]*statement, 1)
	}
	workers := min(runtime.GOMAXPROCS(0), len(batches))
	ahead := make(chan struct{}, 4*max(workers, 1)) // what is read and not yet given
	var next atomic.Int64
	for range workers {
		go func() {
			known := newVocables(b)
			for {
				ahead <- struct{}{}
				i := int(next.Add(1)) - 1
				if i >= len(batches) {
					return
				}
				batches[i] <- readFacts(facts[i*batch:min((i+1)*batch, len(facts))], known)
			}
		}()
	}
	for i, read := range batches {
		for k, read := range <-read {
			give(i*batch+k, read)
		}
		<-ahead
	}
}

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
