package delta

import "strings"

// apart are the items of one list that are not in the other, and the other way round, each as often as it is there more often. Key is all that an item
// says.
func apart[T any](old, now []T, key func(T) string) (gone, come []T) {
	count := map[string]int{}
	keys := make([]string, len(old))
	for i, x := range old {
		keys[i] = key(x)
		count[keys[i]]++
	}
	for _, x := range now {
		k := key(x)
		if count[k]--; count[k] < 0 {
			come = append(come, x)
		}
	}
	for i, x := range old {
		if k := keys[i]; count[k] > 0 {
			count[k]--
			gone = append(gone, x)
		}
	}
	return gone, come
}

// difference is what two sentences do not have in common: half-open ranges of their words or parts.
type difference struct{ first, was, now int }

// differ compares two sentences piece by piece from both ends, by what each piece says.
func differ[T any](was, now []T, said func(T) string) difference {
	shorter := min(len(was), len(now))
	first, same := 0, 0
	for first < shorter && said(was[first]) == said(now[first]) {
		first++
	}
	for same < shorter-first && said(was[len(was)-1-same]) == said(now[len(now)-1-same]) {
		same++
	}
	return difference{first, len(was) - same, len(now) - same}
}

// joined is all that the pieces of a sentence say.
func joined[T any](pieces []T, said func(T) string) string {
	var b strings.Builder
	for _, p := range pieces {
		b.WriteString(said(p))
		b.WriteByte(0)
	}
	return b.String()
}
