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
// else. nil keeps nothing.
type memory struct {
	store *cache.Store
	key   string
	code  *checker.ResultCode
	found map[string]row // by path

	sync.Mutex
	now   map[string]row // of this run's documents
	fresh int            // how many bytes of documents had to be checked
}

// row is what was found in a document that had some text.
type row struct {
	sum    string // of the text
	result string // see checker.ResultCode
}

const (
	worthChecked = 64 << 10 // from how many bytes of documents on it is worth the time to keep what was found in them
	mostFound    = 32 << 20 // how many bytes of what was found in documents that a run has not seen stay
)

// remember brings back what was found in documents, with a date for those that state none.
func (l *loaded) remember(date day) *memory {
	if l.store == nil {
		return nil
	}
	key := l.key("found", l.Inputs(), date.Format(time.DateOnly))
	m := &memory{store: l.store, key: key, code: checker.NewResultCode(l.Base), found: map[string]row{}, now: map[string]row{}}
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
		flat.String(c, &r.sum)
		flat.String(c, &r.result)
		rows[*path] = r
	})
}

// result is what an earlier run has found in a document, or else what a check finds.
func (m *memory) result(src *source.Source, check func() *checker.Result) *checker.Result {
	if m == nil {
		return check()
	}
	now := row{sum: digest(src.Text)}
	if r := m.found[src.Path]; r.sum == now.sum {
		if result, ok := m.code.Read(r.result); ok {
			m.note(src.Path, r, 0)
			return result
		}
	}
	result := check()
	now.result = m.code.Write(result)
	m.note(src.Path, now, len(src.Text))
	return result
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

func (m *memory) note(path string, r row, fresh int) {
	m.Lock()
	defer m.Unlock()
	m.now[path] = r
	m.fresh += fresh
}

// save keeps what was found in this run's documents, and as much as there is room for of others.
func (m *memory) save() {
	if m == nil || m.fresh < worthChecked {
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
