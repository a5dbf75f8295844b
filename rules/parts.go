package rules

import (
	"runtime"
	"sync"
	"sync/atomic"
)

// together is how many facts one goroutine reads at a time.
const together = 256

// inParts reads n facts of a file, several at a time, each into a part of the file. What comes of it stands in their order.
func (f *file) inParts(n int, read func(part *file, i int)) {
	parts := make([]*file, (n+together-1)/together)
	var next atomic.Int64
	var wg sync.WaitGroup
	for range min(len(parts), runtime.GOMAXPROCS(0)) {
		wg.Go(func() {
			for k := int(next.Add(1)) - 1; k < len(parts); k = int(next.Add(1)) - 1 {
				parts[k] = &file{source: f.source, root: f.root, broken: f.broken}
				for i := k * together; i < min(n, (k+1)*together); i++ {
					read(parts[k], i)
				}
			}
		})
	}
	wg.Wait()
	for _, part := range parts {
		f.facts = append(f.facts, part.facts...)
		f.mistakes = append(f.mistakes, part.mistakes...)
	}
}
