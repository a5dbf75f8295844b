package command

import (
	"crypto/sha256"
	"io"
	"os"
	"runtime/debug"
	"strings"

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
	compiled *checker.Checker // nil until it is asked for
	store    *cache.Store     // nil for what is not to be kept
	key      string
}

// worthKeeping is from how many bytes of facts on it takes less time to bring back what was made of them than to make it again.
const worthKeeping = 32 << 10

// restore is load for files of which an earlier run has kept what it made. What is not there, not whole or not of these files is
// loaded, and can be kept for the next run.
func (b base) restore(r *run, paths []string) (*loaded, error) {
	dir := rules.Dir(r.Dir)
	inputs, size, err := rules.Inputs(dir, paths...)
	name, known := program()
	if b.NoCache || r.Cache == "" || err != nil || size < worthKeeping || !known {
		facts, err := rules.Load(dir, paths...)
		return &loaded{Base: facts}, err
	}
	key := []string{name}
	for _, in := range inputs {
		key = append(key, in.Path, in.Sum)
	}
	l := &loaded{store: cache.In(r.Cache), key: cache.Key(key...)}
	if text, ok := l.store.Load(l.key); ok && l.read(text) && l.Current(dir, inputs) {
		return l, nil
	}
	l.compiled = nil
	l.Base, err = rules.Load(dir, paths...)
	return l, err
}

// read brings back what was kept, if it is that.
func (l *loaded) read(text string) bool {
	from := flat.Reader(text)
	l.Base = &rules.Base{}
	l.Base.Code(from)
	l.compiled = checker.Restore(l.Base, from)
	return from.End() == nil
}

// checker compiles the base, and keeps what comes of it.
func (l *loaded) checker() *checker.Checker {
	if l.compiled == nil {
		l.compiled = checker.New(l.Base)
		if l.store != nil {
			l.store.Save(l.key, l.write)
		}
	}
	return l.compiled
}

func (l *loaded) write(w io.Writer) error {
	to := flat.Writer(w)
	l.Base.Code(to)
	l.compiled.Code(to)
	return to.End()
}

// program tells this program from others: by its version, or, where it has none that no other build has, by its content.
func program() (name string, known bool) {
	info, ok := debug.ReadBuildInfo()
	if ok && strings.HasPrefix(info.Main.Version, "v") && !strings.Contains(info.Main.Version, "dirty") {
		return info.Main.Version, true
	}
	own, err := os.Executable()
	if err != nil {
		return "", false
	}
	f, err := os.Open(own)
	if err != nil {
		return "", false
	}
	defer f.Close()
	sum := sha256.New()
	_, err = io.Copy(sum, f)
	return string(sum.Sum(nil)), err == nil
}
