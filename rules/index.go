package rules

import (
	"strings"

	"github.com/steadfact/steadfact/internal/source"
)

// node is the place of a key and of its value in a TOML file. The decoder gives no places of keys, so the file is read a second
// time for them alone; the decoder has then already judged whether it is TOML.
type node struct {
	key    source.Span // the key, or the table's header
	value  source.Span // the value; of a table, its header
	names  []string    // of a table: its keys in the order of the file
	fields map[string]*node
	items  []*node // of an array: its elements; of an array of tables: its tables
	header bool    // a table that has a header of its own
	array  bool    // an array of tables
}

// index holds the places of a file.
type index struct {
	root   *node
	leaves []source.Span // every "key = value", in order
	twice  []repeated    // keys and tables that stand in the file more than once
}

// repeated is a key that was already there.
type repeated struct {
	name          string
	first, second source.Span // the keys
	entry         source.Span // the second one with its value, if it stands on lines of its own; empty for tables
	table         bool
}

// newIndex reads the places of all keys and values. It never fails: what is no TOML is passed over line by line.
func newIndex(text string) *index {
	s := &scanner{text: text}
	x := &index{root: &node{}}
	table := x.root
	for s.skipBlank(); s.pos < len(text); s.skipBlank() {
		start := s.pos
		if text[s.pos] == '[' {
			table = x.addHeader(s)
		} else {
			x.addLeaf(table, s)
		}
		if s.pos == start {
			s.pos++
		}
	}
	return x
}

// addHeader reads "[a.b]" or "[[a.b]]" and returns the table that the lines below it fill.
func (x *index) addHeader(s *scanner) *node {
	start := s.pos
	s.pos++
	array := s.accept('[')
	path, spans := s.keyPath()
	for s.accept(']') {
	}
	span := source.Span{Start: start, End: s.pos}
	if len(path) == 0 {
		s.skipLine()
		return &node{}
	}
	at := x.root
	for i, name := range path[:len(path)-1] {
		at = at.child(name, spans[i]).last()
	}
	name := path[len(path)-1]
	old, known := at.fields[name]
	if array {
		list := at.child(name, span)
		list.array = true
		item := &node{key: span, value: span}
		list.items = append(list.items, item)
		return item
	}
	n := at.child(name, span)
	if known && (old.header || old.array || !old.implicit()) {
		x.twice = append(x.twice, repeated{name: strings.Join(path, "."), first: old.key, second: spans[len(spans)-1], table: true})
	}
	n.header, n.key, n.value = true, span, span
	return n.last()
}

// addLeaf reads "a.b = value" into a table.
func (x *index) addLeaf(table *node, s *scanner) {
	path, spans := s.keyPath()
	if len(path) == 0 || !s.accept('=') {
		s.skipLine()
		return
	}
	n := x.leaf(table, path, spans)
	s.skipSpace()
	x.value(n, s)
	x.leaves = append(x.leaves, source.Span{Start: spans[0].Start, End: n.value.End})
	if k := len(x.twice); k > 0 && x.twice[k-1].second == n.key {
		x.twice[k-1].entry = x.leaves[len(x.leaves)-1]
	}
}

// leaf makes the node of a dotted key.
func (x *index) leaf(table *node, path []string, spans []source.Span) *node {
	at := table
	for i, name := range path[:len(path)-1] {
		at = at.child(name, spans[i])
	}
	name, span := path[len(path)-1], spans[len(spans)-1]
	if old, ok := at.fields[name]; ok {
		x.twice = append(x.twice, repeated{name: strings.Join(path, "."), first: old.key, second: span})
		return &node{key: span} // the first one stays
	}
	return at.child(name, span)
}

// value reads a value and the values inside it.
func (x *index) value(n *node, s *scanner) {
	start := s.pos
	switch s.peek() {
	case '"', '\'':
		s.skipString()
	case '[':
		s.pos++
		for s.skipBlank(); s.pos < len(s.text) && s.text[s.pos] != ']'; s.skipBlank() {
			item := &node{}
			x.value(item, s)
			item.key = item.value
			n.items = append(n.items, item)
			s.skipBlank()
			if !s.accept(',') && s.peek() != ']' {
				break
			}
		}
		s.close(']')
	case '{':
		s.pos++
		for s.skipBlank(); s.pos < len(s.text) && s.text[s.pos] != '}'; s.skipBlank() {
			path, spans := s.keyPath()
			if len(path) == 0 || !s.accept('=') {
				break
			}
			s.skipSpace()
			x.value(x.leaf(n, path, spans), s)
			s.skipBlank()
			if !s.accept(',') && s.peek() != '}' {
				break
			}
		}
		s.close('}')
	default:
		s.skipScalar()
	}
	n.value = source.Span{Start: start, End: s.pos}
}

// child is the field of a table, made when it is not there.
func (n *node) child(name string, key source.Span) *node {
	if c, ok := n.fields[name]; ok {
		return c
	}
	if n.fields == nil {
		n.fields = map[string]*node{}
	}
	c := &node{key: key, value: key}
	n.fields[name] = c
	n.names = append(n.names, name)
	return c
}

// last is the table itself, or the newest of an array of tables.
func (n *node) last() *node {
	if n.array && len(n.items) > 0 {
		return n.items[len(n.items)-1]
	}
	return n
}

// implicit reports whether the table stands in the file only as the parent of others, so that a header may still come.
func (n *node) implicit() bool { return n.value == n.key && len(n.fields) > 0 }
