package flat

import (
	"maps"
	"reflect"
	"slices"
)

// List is a list of which each element is coded by a function. A list that is read takes as much memory as its elements need, and
// not as it says: each is demanded to be there.
func List[T any](c *Codec, list *[]T, element func(*T)) {
	ListIn(c, nil, list, element)
}

// Strings is a list of texts.
func Strings(c *Codec, list *[]string) { List(c, list, func(s *string) { String(c, s) }) }

// ListIn is List for short lists of which there are many: those that are read lie together in a store.
func ListIn[T any](c *Codec, in *Store[T], list *[]T, element func(*T)) {
	n := len(*list)
	Number(c, &n)
	if !c.Reading() {
		for i := range *list {
			element(&(*list)[i])
		}
		return
	}
	*list = nil
	if n < 0 || n > len(c.text) { // each has a byte at the least
		c.Fail()
		return
	}
	if n == 0 {
		return
	}
	if in != nil {
		*list = in.take(n)
	} else {
		*list = make([]T, 0, min(n, max(several, mostMemory*len(c.text)/int(reflect.TypeFor[T]().Size()))))
	}
	for i := 0; i < n && c.err == nil; i++ {
		var zero T
		*list = append(*list, zero)
		element(&(*list)[i])
	}
}

// Names is a set of texts, in their order.
func Names(c *Codec, set *map[string]bool) {
	list := slices.Sorted(maps.Keys(*set))
	Strings(c, &list)
	if c.Reading() {
		*set = make(map[string]bool, len(list))
		for _, name := range list {
			(*set)[name] = true
		}
	}
}

// several is for how many elements memory is taken at a time.
const several = 1024

// mostMemory is how many bytes a list may take beforehand for each byte that is left to read.
const mostMemory = 8

// Store is memory for many short lists.
type Store[T any] struct{ free []T }

// take gives an empty list with room for n.
func (s *Store[T]) take(n int) []T {
	if n > several {
		return make([]T, 0, several)
	}
	if n > len(s.free) {
		s.free = make([]T, several)
	}
	list := s.free[:0:n]
	s.free = s.free[n:]
	return list
}

// New gives memory for one value.
func (s *Store[T]) New() *T {
	list := s.take(1)[:1]
	return &list[0]
}

// All reports whether each element of a list is such: what was read is checked by it.
func All[T any](list []T, such func(T) bool) bool {
	return !slices.ContainsFunc(list, func(x T) bool { return !such(x) })
}
