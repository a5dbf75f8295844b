package retrieve

import (
	"runtime"
	"sync/atomic"

	"github.com/steadfact/steadfact/checker/internal/sentence"
	"github.com/steadfact/steadfact/checker/internal/statement"
	"github.com/steadfact/steadfact/rules"
)

// together is how many facts a worker reads at a time.
const together = 64

// batch is some facts that have been read: the statements of each wording of each.
type batch struct {
	read [][][]*statement.Statement
	room []sentence.Word // that their words lie in
}

// readInOrder reads the wordings of all facts, several at a time, and gives them in their order. Where they do not stay, the words of
// what was given last may lie where those of what comes next do.
func readInOrder(b *statement.Book, facts []*rules.Fact, stay bool, give func(fact int, read [][]*statement.Statement)) {
	batches := make([]chan batch, (len(facts)+together-1)/together)
	for i := range batches {
		batches[i] = make(chan batch, 1)
	}
	workers := min(runtime.GOMAXPROCS(0), len(batches))
	ahead := 4 * max(workers, 1)               // how many are read and not yet given
	rooms := make(chan []sentence.Word, ahead) // one for each of them
	for range ahead {
		var room []sentence.Word
		if !stay {
			room = make([]sentence.Word, 0, together*wordsPerFact)
		}
		rooms <- room
	}
	var next atomic.Int64
	for range workers {
		go func() {
			known := sentence.NewVocables(func(v *sentence.Vocable) { b.LookUp(&v.Word) })
			for {
				known.Room = <-rooms
				i := int(next.Add(1)) - 1
				if i >= len(batches) {
					return
				}
				batches[i] <- batch{readFacts(facts[i*together:min((i+1)*together, len(facts))], known), known.Room}
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
func readFacts(facts []*rules.Fact, known *sentence.Vocables) [][][]*statement.Statement {
	out := make([][][]*statement.Statement, len(facts))
	for i, f := range facts {
		for wording := range f.Statements {
			out[i] = append(out[i], statement.Read(f, wording, known))
		}
	}
	return out
}
