package command

import (
	"fmt"
	"strconv"
	"strings"
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

// share are the paths that belong to the shard, in their order. The shards of one list have each path once.
func (s shard) share(paths []string) []string {
	if s.of == 0 {
		return paths
	}
	var out []string
	for i := s.number - 1; i < len(paths); i += s.of {
		out = append(out, paths[i])
	}
	return out
}
