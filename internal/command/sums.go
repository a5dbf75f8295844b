package command

import (
	"io/fs"
	"time"

	"github.com/steadfact/steadfact/internal/cache"
	"github.com/steadfact/steadfact/internal/flat"
	"github.com/steadfact/steadfact/internal/workspace"
)

// sums is a file system of fact files that keeps the sums of large ones between runs: while such a file has the stamp that it had, it need
// not be read to know that it is the same.
type sums struct {
	fs.FS
	dir   string
	now   time.Time
	store *cache.Store
	key   string
	known map[string]row // by path; nil until it is asked for
	fresh bool           // whether there is something to keep
}

// worthSummed is from how many bytes on a fact file takes longer to sum than what is known of others to read.
const worthSummed = 1 << 20

// sumsOf are the sums of the files that a program reads in a folder.
func sumsOf(files fs.FS, dir string, store *cache.Store, program string, now time.Time) *sums {
	return &sums{FS: files, dir: dir, now: now, store: store, key: cache.Key("sums", program, dir)}
}

// Stat tells what is at a path without opening it.
func (s *sums) Stat(name string) (fs.FileInfo, error) { return fs.Stat(s.FS, name) }

// Sum is the sum of a file, which is read unless it has the stamp of a sum that is known.
func (s *sums) Sum(name string, read func() (string, error)) (string, error) {
	info, err := s.Stat(name)
	if err != nil || info.Size() < worthSummed {
		return read()
	}
	s.load()
	stamp := workspace.Stamp(s.dir, name, s.now)
	if was := s.known[name]; stamp != "" && was.stamp == stamp {
		return was.sum, nil
	}
	sum, err := read()
	if err == nil && stamp != "" {
		s.known[name], s.fresh = row{stamp: stamp, sum: sum}, true
	}
	return sum, err
}

// load brings back the sums of earlier runs.
func (s *sums) load() {
	if s.known != nil {
		return
	}
	s.known = map[string]row{}
	if text, ok := s.store.Load(s.key); ok {
		from := flat.Reader(text)
		if codeRows(from, s.known); from.End() != nil {
			s.known = map[string]row{}
		}
	}
}

// save keeps the sums of this run with those of earlier ones.
func (s *sums) save() {
	if s.fresh {
		save(s.store, s.key, func(to *flat.Codec) { codeRows(to, s.known) })
	}
}
