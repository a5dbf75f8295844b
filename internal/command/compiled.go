package command

import (
	"io"
	"io/fs"
	"sync"

	"github.com/steadfact/steadfact/checker"
	"github.com/steadfact/steadfact/internal/cache"
	"github.com/steadfact/steadfact/internal/flat"
	"github.com/steadfact/steadfact/rules"
)

// base is the flags of commands that need the fact base.
type base struct {
	Facts   []string `name:"facts" sep:"none" variable:"STEADFACT_FACTS"`
	NoCache bool     `name:"no-cache"`
}

// loaded is a fact base and what is made of it: now, or by an earlier run that has kept it.
type loaded struct {
	*rules.Base
	store *cache.Store // nil for what is not to be kept
	key   string
	rest  *flat.Codec // what an earlier run has made of the base; nil when none has

	once     sync.Once
	compiled *checker.Checker // see checker
}

// worthKeeping is from how many bytes of facts on it takes less time to bring back what was made of them than to make it again.
const worthKeeping = 32 << 10

// restore is load for files of which an earlier run has kept what it made. What is not there, not whole or not of these files is
// loaded, and can be kept for the next run.
func (b base) restore(r *run, paths []string) (*loaded, error) {
	dir, l := rules.Dir(r.Dir), &loaded{}
	if !b.NoCache && r.Cache != "" && l.find(cache.In(r.Cache), dir, paths) {
		return l, nil
	}
	var err error
	l.rest = nil
	l.Base, err = rules.Load(dir, paths...)
	return l, err
}

// find brings back what this program has kept of fact files, if it is that, and notes where it is to be kept otherwise. Another
// program may read facts otherwise, and keeps its own.
func (l *loaded) find(store *cache.Store, dir fs.FS, paths []string) bool {
	inputs, err := rules.Inputs(dir, paths...)
	own := program()
	if err != nil || own == "" {
		return false
	}
	key := []string{own}
	for _, in := range inputs {
		key = append(key, in.Path, in.Sum)
	}
	l.store, l.key = store, cache.Key("facts", key...)
	text, ok := store.Load(l.key)
	return ok && l.read(text) && l.Current(dir, inputs)
}

// read brings the facts back, if it is facts that were kept.
func (l *loaded) read(text string) bool {
	l.Base, l.rest = &rules.Base{}, flat.Reader(text)
	return l.Base.Code(l.rest) == nil
}

// checker brings back what was made of the base when it is first asked for, or makes it and keeps it.
func (l *loaded) checker() *checker.Checker {
	l.once.Do(func() {
		if l.rest != nil {
			if l.compiled = checker.Restore(l.Base, l.rest); l.rest.End() == nil {
				return
			}
		}
		l.compiled = checker.New(l.Base)
		if l.store != nil && l.Size() >= worthKeeping {
			l.store.Save(l.key, l.write)
		}
	})
	return l.compiled
}

func (l *loaded) write(w io.Writer) error {
	to := flat.Writer(w)
	l.Base.Code(to)
	l.compiled.Code(to)
	return to.End()
}
