package workspace

import (
	"bytes"
	"errors"
	"fmt"
	"io/fs"
	"path"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"time"
)

// Past is the files of a commit, named as in a Listing. As a file system it also opens absolute paths, and paths that lead out of
// the folder it is seen from, as people name them on a command line.
type Past struct {
	dir   string
	blobs map[string]string // by path: the object that holds the text
}

// newPast lists the files of a commit. Symbolic links and submodules hold no text.
func newPast(dir, root, commit string) (*Past, error) {
	out, err := git(dir, "ls-tree", "-r", "-z", "--full-tree", commit)
	if err != nil {
		return nil, fmt.Errorf("git could not list the files of %s%s", commit, because(err))
	}
	p := &Past{dir: dir, blobs: map[string]string{}}
	for _, line := range split(out) { // "100644 blob 1f2e…\tdocs/guide.md"
		head, name, _ := strings.Cut(line, "\t")
		if f := strings.Fields(head); len(f) == 3 && strings.HasPrefix(f[0], "100") {
			p.blobs[relative(dir, filepath.Join(root, filepath.FromSlash(name)))] = f[2]
		}
	}
	return p, nil
}

func (p *Past) has(path string) bool { return p.blobs[path] != "" }

// List names the documents that a request would have come to then, sorted.
func (p *Past) List(r Request) []string {
	var out []string
	for name := range p.blobs {
		if r.covers(name) {
			out = append(out, name)
		}
	}
	slices.Sort(out)
	return out
}

// covers reports whether a request asks for a file, which need not be there.
func (r Request) covers(name string) bool {
	return slices.ContainsFunc(withDefault(r.Paths), func(arg string) bool {
		arg = relative(r.Dir, arg)
		below := arg == "." && name != ".." && !strings.HasPrefix(name, "../") || strings.HasPrefix(name, strings.TrimSuffix(arg, "/")+"/")
		return name == arg || below && r.wants(name)
	})
}

// Read reads files, in their order. A file that is not there or is binary is an empty text.
func (p *Past) Read(paths []string) ([]string, error) {
	var ask bytes.Buffer
	for _, name := range paths {
		fmt.Fprintln(&ask, p.blobs[name])
	}
	out, err := gitWith(&ask, p.dir, "cat-file", "--batch")
	if err != nil {
		return nil, errors.New("git could not read the files of the past" + because(err))
	}
	texts := make([]string, len(paths))
	for i := range paths {
		text, rest, ok := nextObject(out)
		if !ok {
			return nil, errors.New("git could not read " + paths[i] + " as it was")
		}
		if !strings.Contains(text[:min(len(text), sniffed)], "\x00") {
			texts[i] = text
		}
		out = rest
	}
	return texts, nil
}

// nextObject reads an object of git cat-file --batch: "ID blob SIZE", a line feed, the object, a line feed; or "ID missing".
func nextObject(out []byte) (text string, rest []byte, ok bool) {
	head, rest, ok := bytes.Cut(out, []byte{'\n'})
	f := strings.Fields(string(head))
	if !ok || len(f) != 3 {
		return "", rest, ok
	}
	size, err := strconv.Atoi(f[2])
	if err != nil || size < 0 || size >= len(rest) {
		return "", nil, false
	}
	return string(rest[:size]), rest[size+1:], true
}

// Open opens a file, or a folder that holds some.
func (p *Past) Open(name string) (fs.File, error) {
	name = relative(p.dir, filepath.FromSlash(name))
	if p.has(name) {
		texts, err := p.Read([]string{name})
		if err != nil {
			return nil, &fs.PathError{Op: "open", Path: name, Err: err}
		}
		return &pastFile{pastInfo{path.Base(name), false}, strings.NewReader(texts[0])}, nil
	}
	if entries := p.entries(name); len(entries) > 0 {
		return &pastFolder{pastInfo{path.Base(name), true}, entries}, nil
	}
	return nil, &fs.PathError{Op: "open", Path: name, Err: fs.ErrNotExist}
}

// entries are the names in a folder, sorted.
func (p *Past) entries(folder string) []fs.DirEntry {
	seen := map[string]bool{}
	var out []fs.DirEntry
	for name := range p.blobs {
		rest, ok := strings.CutPrefix(path.Clean(name), folder+"/")
		if folder == "." {
			rest, ok = name, !strings.HasPrefix(name, "../")
		}
		first, _, deeper := strings.Cut(rest, "/")
		if ok && first != ".." && !seen[first] {
			seen[first] = true
			out = append(out, fs.FileInfoToDirEntry(pastInfo{first, deeper}))
		}
	}
	slices.SortFunc(out, func(a, b fs.DirEntry) int { return strings.Compare(a.Name(), b.Name()) })
	return out
}

// pastInfo describes a file or folder as far as anybody asks.
type pastInfo struct {
	name   string
	folder bool
}

func (i pastInfo) Name() string       { return i.name }
func (i pastInfo) Size() int64        { return 0 }
func (i pastInfo) ModTime() time.Time { return time.Time{} }
func (i pastInfo) IsDir() bool        { return i.folder }
func (i pastInfo) Sys() any           { return nil }
func (i pastInfo) Mode() fs.FileMode {
	if i.folder {
		return fs.ModeDir | 0o555
	}
	return 0o444
}

type pastFile struct {
	info pastInfo
	*strings.Reader
}

func (f *pastFile) Stat() (fs.FileInfo, error) { return f.info, nil }
func (f *pastFile) Close() error               { return nil }

type pastFolder struct {
	info    pastInfo
	entries []fs.DirEntry
}

func (f *pastFolder) Stat() (fs.FileInfo, error) { return f.info, nil }
func (f *pastFolder) Close() error               { return nil }
func (f *pastFolder) Read([]byte) (int, error)   { return 0, fs.ErrInvalid }

// ReadDir reads the next n entries; all that are left when n is not positive.
func (f *pastFolder) ReadDir(n int) ([]fs.DirEntry, error) {
	if n <= 0 || n > len(f.entries) {
		n = len(f.entries)
	}
	out := f.entries[:n]
	f.entries = f.entries[n:]
	return out, nil
}
