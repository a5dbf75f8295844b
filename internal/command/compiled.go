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

// loaded is a fact base and what is made of it: now, or by an earlier run that has kept it. The facts and the checker are kept apart, since
// a run whose documents have not changed needs no checker.
type loaded struct {
	*rules.Base
	store *cache.Store // nil for what is not to be kept
	own   string       // this program: another may read facts otherwise, and keeps its own

	once     sync.Once
	compiled *checker.Checker // see checker
}

// worthKeeping is from how many bytes of facts on it takes less time to bring back what was made of them than to make it again.
const worthKeeping = 32 << 10

// restore is load for files of which an earlier run has kept what it made. What is not there, not whole or not of these files is
// loaded, and kept for the next run.
func (b base) restore(r *run, paths []string) (*loaded, error) {
	dir, l := rules.Dir(r.Dir), &loaded{}
	if b.NoCache || r.Cache == "" {
		return l, l.readAnew(dir, paths)
	}
	if l.own = program(); l.own == "" {
		return l, l.readAnew(dir, paths)
	}
	store := cache.In(r.Cache)
	known := sumsOf(dir, r.Dir, store, l.own, r.now())
	inputs, err := rules.Inputs(known, paths...)
	if err != nil {
		return l, l.readAnew(dir, paths)
	}
	defer known.save()
	l.store = store
	key := l.key("facts", inputs)
	if l.find(key) && l.Current(known, inputs) {
		return l, nil
	}
	if err := l.readAnew(dir, paths); err != nil {
		return nil, err
	}
	l.keep(key, func(to *flat.Codec) { _ = l.Base.Code(to) }) // an error of the codec shows at its end
	return l, nil
}

// readAnew reads the facts themselves.
func (l *loaded) readAnew(dir fs.FS, paths []string) (err error) {
	l.Base, err = rules.Load(dir, paths...)
	return err
}

// find brings facts back, if it is facts that were kept.
func (l *loaded) find(key string) bool {
	from, ok := l.kept(key)
	if !ok {
		return false
	}
	l.Base = &rules.Base{}
	return l.Base.Code(from) == nil && from.End() == nil
}

// checker brings back what was made of the base when it is first asked for, or makes it and keeps it.
func (l *loaded) checker() *checker.Checker {
	l.once.Do(func() {
		key := l.key("index", l.Inputs())
		if from, ok := l.kept(key); ok {
			if l.compiled = checker.Restore(l.Base, from); from.End() == nil {
				return
			}
		}
		l.compiled = checker.New(l.Base)
		l.keep(key, l.compiled.Code)
	})
	return l.compiled
}

// key is the name under which this program keeps what depends on files, and on other texts.
func (l *loaded) key(kind string, on []rules.Input, texts ...string) string {
	texts = append(texts, l.own)
	for _, in := range on {
		texts = append(texts, in.Path, in.Sum)
	}
	return cache.Key(kind, texts...)
}

// kept gives what an earlier run has kept, if it has.
func (l *loaded) kept(key string) (from *flat.Codec, ok bool) {
	if l.store == nil {
		return nil, false
	}
	text, ok := l.store.Load(key)
	return flat.Reader(text), ok
}

// keep keeps something of a base that is worth it for the next run.
func (l *loaded) keep(key string, code func(*flat.Codec)) {
	if l.store != nil && l.Size() >= worthKeeping {
		save(l.store, key, code)
	}
}

// save keeps what is coded.
func save(store *cache.Store, key string, code func(*flat.Codec)) {
	store.Save(key, func(w io.Writer) error {
		to := flat.Writer(w)
		code(to)
		return to.End()
	})
}
