package command

import (
	"crypto/sha256"
	"maps"
	"slices"
	"sync"
	"time"

	"github.com/steadfact/steadfact/checker"
	"github.com/steadfact/steadfact/internal/cache"
	"github.com/steadfact/steadfact/internal/flat"
	"github.com/steadfact/steadfact/internal/source"
)

// memory is what earlier runs have found in documents, so that a document that has not changed is not held against the facts again. A
// result depends on the program, the facts, the date of documents that state none, and the path and text of its document: on nothing
// else. What has the stamp that it had is not even read. nil keeps nothing.
type memory struct {
	store *cache.Store
	key   string
	code  *checker.ResultCode
	stamp func(path string) string // see workspace.Stamp
	found map[string]row           // by path

	sync.Mutex
	now   map[string]row // of this run's documents
	fresh int            // how many bytes of documents had to be checked
	read  int            // how many were only read, to find that they are as they were
}

// row is what was found in a document that had some text.
type row struct {
	stamp  string // of the file, "" if it had none
	sum    string // of the text
	result string // see checker.ResultCode
}

const (
	worthChecked = 64 << 10 // from how many bytes of documents on it is worth the time to keep what was found in them
	worthStamped = 1 << 20  // and from how many on, that they need not be read
	mostFound    = 32 << 20 // how many bytes of what was found in documents that a run has not seen stay
)

// remember brings back what was found in documents, with a date for those that state none.
func (l *loaded) remember(date day, stamp func(path string) string) *memory {
	if l.store == nil {
		return nil
	}
	key := l.key("found", l.Inputs(), date.Format(time.DateOnly))
	m := &memory{store: l.store, key: key, code: checker.NewResultCode(l.Base), stamp: stamp, found: map[string]row{}, now: map[string]row{}}
	if from, ok := l.kept(key); ok {
		if codeRows(from, m.found); from.End() != nil {
			m.found = map[string]row{}
		}
	}
	return m
}

// codeRows codes rows by the paths of their documents, in the order of these.
func codeRows(c *flat.Codec, rows map[string]row) {
	paths := slices.Sorted(maps.Keys(rows))
	flat.List(c, &paths, func(path *string) {
		flat.String(c, path)
		r := rows[*path]
		flat.String(c, &r.stamp)
		flat.String(c, &r.sum)
		flat.String(c, &r.result)
		rows[*path] = r
	})
}

// result is what an earlier run has found in a document, or else what a check of it finds. The document is nil where it was not read.
func (m *memory) result(path string, read func() (*source.Source, error), check func(*source.Source) *checker.Result) (*checker.Result, *source.Source, error) {
	if m == nil {
		src, err := read()
		if err != nil {
			return nil, nil, err
		}
		return check(src), src, nil
	}
	was, now := m.found[path], row{stamp: m.stamp(path)}
	if now.stamp != "" && now.stamp == was.stamp {
		if result, ok := m.code.Read(was.result); ok {
			m.note(path, was, 0, 0)
			return result, nil, nil
		}
	}
	src, err := read()
	if err != nil {
		return nil, nil, err
	}
	if now.sum = digest(src.Text); now.sum == was.sum {
		if result, ok := m.code.Read(was.result); ok {
			now.result = was.result
			m.note(path, now, 0, len(src.Text))
			return result, src, nil
		}
	}
	result := check(src)
	now.result = m.code.Write(result)
	m.note(path, now, len(src.Text), 0)
	return result, src, nil
}

// same reports whether a document is still the one of which this run has told.
func (m *memory) same(src *source.Source) bool {
	m.Lock()
	defer m.Unlock()
	return m.now[src.Path].sum == digest(src.Text)
}

// digest tells a text from others. It goes through a buffer, since what takes bytes would have a copy of the whole text.
func digest(text string) string {
	sum, buffer := sha256.New(), make([]byte, 16<<10)
	for len(text) > 0 {
		n := copy(buffer, text)
		sum.Write(buffer[:n])
		text = text[n:]
	}
	return string(sum.Sum(nil))
}

// note keeps what is known now of a document, of which so many bytes had to be checked, or only read.
func (m *memory) note(path string, r row, fresh, read int) {
	m.Lock()
	defer m.Unlock()
	m.now[path] = r
	m.fresh += fresh
	if r.stamp != "" {
		m.read += read
	}
}

// save keeps what was found in this run's documents, and as much as there is room for of others.
func (m *memory) save() {
	if m == nil || m.fresh < worthChecked && m.read < worthStamped {
		return
	}
	room := mostFound
	for _, path := range slices.Sorted(maps.Keys(m.found)) {
		r := m.found[path]
		if _, seen := m.now[path]; !seen && room > len(path)+len(r.result) {
			room -= len(path) + len(r.result)
			m.now[path] = r
		}
	}
	save(m.store, m.key, func(to *flat.Codec) { codeRows(to, m.now) })
}
