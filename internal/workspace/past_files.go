package workspace

import (
	"io/fs"
	"os"
	"path"
	"path/filepath"
	"slices"
	"strings"
	"time"
)

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
	if p.foreign(name) {
		return os.Open(absolute(p.dir, filepath.FromSlash(name)))
	}
	return nil, &fs.PathError{Op: "open", Path: name, Err: fs.ErrNotExist}
}

// foreign reports whether a path is none of the repository's.
func (p *Past) foreign(name string) bool {
	full := absolute(p.dir, filepath.FromSlash(name))
	if up := relative(p.root, full); up == ".." || strings.HasPrefix(up, "../") || filepath.IsAbs(up) {
		return true
	}
	if slices.ContainsFunc(p.modules, func(m string) bool { return strings.HasPrefix(name, m+"/") }) {
		return true
	}
	_, err := git(p.dir, "check-ignore", "-q", "--", full)
	return err == nil
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
