package command

import (
	"fmt"
	"strconv"
	"strings"

	"github.com/steadfact/steadfact/internal/workspace"
)

// shard is the part of the documents that one of several runs checks: --shard 3/8 is every eighth file, from the third on.
// The zero value is all of them.
type shard struct{ number, of int }

// UnmarshalText reads NUMBER/COUNT.
func (s *shard) UnmarshalText(text []byte) error {
	number, of, _ := strings.Cut(string(text), "/")
	n, err := strconv.Atoi(number)
	m, err2 := strconv.Atoi(of)
	if err != nil || err2 != nil || n < 1 || n > m {
		return fmt.Errorf("%q is no part of the files: write for instance 3/8, the third of eight parts", text)
	}
	*s = shard{n, m}
	return nil
}

// part divides the documents into those of the shard and those of the others, in their order. The shards of one listing have each
// path once.
func (s shard) part(l workspace.Listing) (mine, others workspace.Listing) {
	if s.of == 0 {
		return l, workspace.Listing{}
	}
	mine = l
	mine.Paths = nil
	for i, path := range l.Paths {
		if i%s.of == s.number-1 {
			mine.Paths = append(mine.Paths, path)
		} else {
			others.Paths = append(others.Paths, path)
		}
	}
	return mine, others
}
