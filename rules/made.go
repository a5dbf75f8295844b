package rules

import (
	"crypto/sha256"
	"io"
	"io/fs"
	"path"
	"path/filepath"
	"slices"

	"github.com/bmatcuk/doublestar/v4"

	"github.com/steadfact/steadfact/internal/flat"
)

// made is what a base was made of. Of the same it would be made again.
type made struct {
	files    []Input
	patterns []expansion
}

// Input is a fact file as it was read.
type Input struct {
	Path string
	Sum  string // SHA-256 of its content
}

// expansion is the files that a pattern stood for.
type expansion struct {
	pattern string
	found   []string
}

// Inputs reads what Load would read of fact files, without what they include. size is what they have together, in bytes.
func Inputs(fsys fs.FS, paths ...string) (inputs []Input, size int64, err error) {
	for _, p := range paths {
		in := Input{Path: path.Clean(filepath.ToSlash(p))}
		n := int64(0)
		if in.Sum, n, err = sumOf(fsys, in.Path); err != nil {
			return nil, 0, err
		}
		inputs = append(inputs, in)
		size += n
	}
	return inputs, size, nil
}

// sumOf is the SHA-256 of a file, and its length.
func sumOf(fsys fs.FS, name string) (string, int64, error) {
	f, err := fsys.Open(name)
	if err != nil {
		return "", 0, err
	}
	defer f.Close()
	sum := sha256.New()
	n, err := io.Copy(sum, f)
	return string(sum.Sum(nil)), n, err
}

// Current reports whether the files that a base was loaded from are as they were, and its patterns stand for the same files. Of some
// it is known what they are.
func (b *Base) Current(fsys fs.FS, known []Input) bool {
	for _, x := range b.made.patterns {
		found, err := expand(fsys, x.pattern)
		if err != nil || !slices.Equal(found, x.found) {
			return false
		}
	}
	return !slices.ContainsFunc(b.made.files, func(in Input) bool {
		if i := slices.IndexFunc(known, func(k Input) bool { return k.Path == in.Path }); i >= 0 {
			return known[i] != in
		}
		sum, _, err := sumOf(fsys, in.Path)
		return err != nil || sum != in.Sum
	})
}

// expand is the files that a pattern stands for, in order.
func expand(fsys fs.FS, pattern string) ([]string, error) {
	found, err := doublestar.Glob(fsys, pattern, doublestar.WithFilesOnly())
	slices.Sort(found)
	return found, err
}

func (m *made) code(c *flat.Codec) {
	flat.List(c, &m.files, func(in *Input) {
		flat.String(c, &in.Path)
		flat.String(c, &in.Sum)
	})
	flat.List(c, &m.patterns, func(x *expansion) {
		flat.String(c, &x.pattern)
		flat.Strings(c, &x.found)
	})
}
