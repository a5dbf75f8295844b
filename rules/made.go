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
	size     int // of all files together, in bytes
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

// Size is how many bytes the files have that a base was loaded from, all together.
func (b *Base) Size() int { return b.made.size }

// Inputs are the fact files that a base was loaded from, those that others include as well, as they were then.
func (b *Base) Inputs() []Input { return b.made.files }

// Inputs reads what Load would read of fact files, without what they include. Files that can be read only once, as a pipe is, are an
// error, and none of them is read.
func Inputs(fsys fs.FS, paths ...string) ([]Input, error) {
	inputs := make([]Input, len(paths))
	for i, p := range paths {
		inputs[i].Path = path.Clean(filepath.ToSlash(p))
		if info, err := fs.Stat(fsys, inputs[i].Path); err != nil || !info.Mode().IsRegular() {
			return nil, fs.ErrInvalid
		}
	}
	for i := range inputs {
		var err error
		if inputs[i].Sum, err = sumOf(fsys, inputs[i].Path); err != nil {
			return nil, err
		}
	}
	return inputs, nil
}

// Summed is a file system that may know what Input.Sum of a file is without reading it, and else has it read.
type Summed interface {
	Sum(name string, read func() (string, error)) (string, error)
}

// sumOf is the SHA-256 of a file.
func sumOf(fsys fs.FS, name string) (string, error) {
	read := func() (string, error) { return readSum(fsys, name) }
	if s, ok := fsys.(Summed); ok {
		return s.Sum(name, read)
	}
	return read()
}

func readSum(fsys fs.FS, name string) (string, error) {
	f, err := fsys.Open(name)
	if err != nil {
		return "", err
	}
	defer f.Close()
	sum := sha256.New()
	_, err = io.Copy(sum, f)
	return string(sum.Sum(nil)), err
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
		now, err := Inputs(fsys, in.Path)
		return err != nil || now[0] != in
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
	flat.Number(c, &m.size)
}
