// Package workspace finds and reads the files to check.
//
// Every path it returns is relative to the working directory, clean, and written with forward slashes, whatever the system.
// No other package makes such paths, so that the same file has one name in every report.
package workspace

import (
	"fmt"
	"os"
	"path/filepath"
	"slices"

	"github.com/bmatcuk/doublestar/v4"
)

// Request says what to check.
type Request struct {
	Dir     string   // the working directory, absolute
	Paths   []string // files and folders as the user named them; none means Dir
	Files   []string // globs of the documents in a folder
	Exclude []string // globs of what to leave out of a folder
}

// Listing is what a request came to.
type Listing struct {
	Paths   []string // sorted, each once
	Notices []string // what the user should know but need not mend
	Unread  []Unread // folders that could not be opened
}

// Unread is a file or folder that could not be read, and why.
type Unread struct{ Path, Reason string }

func (u Unread) Error() string { return u.Path + ": " + u.Reason }

// ArgumentError is a path that the user named and that cannot be checked.
type ArgumentError struct {
	Path   string // as the user wrote it
	Reason string
}

func (e *ArgumentError) Error() string { return fmt.Sprintf("%s: %s", e.Path, e.Reason) }

// List finds the documents of a request. A file named by the user is always one of them, also when the globs or .gitignore
// would leave it out. Its error is an *ArgumentError.
func List(r Request) (Listing, error) {
	var l Listing
	for _, arg := range withDefault(r.Paths) {
		info, err := os.Stat(absolute(r.Dir, arg))
		switch {
		case os.IsNotExist(err):
			return l, &ArgumentError{arg, "there is no such file or folder"}
		case err != nil:
			return l, &ArgumentError{arg, reason(err)}
		case info.IsDir():
			r.listFolder(arg, &l)
		default:
			l.Paths = append(l.Paths, relative(r.Dir, arg))
		}
	}
	slices.Sort(l.Paths)
	l.Paths = slices.Compact(l.Paths)
	return l, nil
}

// listFolder adds the documents of one folder.
func (r Request) listFolder(arg string, l *Listing) {
	root := absolute(r.Dir, arg)
	f := list(root)
	if f.notice != "" {
		l.Notices = append(l.Notices, relative(r.Dir, arg)+": "+f.notice)
	}
	for _, u := range f.unread {
		l.Unread = append(l.Unread, Unread{relative(r.Dir, filepath.Join(root, filepath.FromSlash(u.Path))), u.Reason})
	}
	for _, name := range f.names {
		full := filepath.Join(root, filepath.FromSlash(name))
		if path := relative(r.Dir, full); r.wants(path) && regular(full) {
			l.Paths = append(l.Paths, path)
		}
	}
}

// wants reports whether the globs ask for a file.
func (r Request) wants(path string) bool { return matches(r.Files, path) && !matches(r.Exclude, path) }

func matches(globs []string, path string) bool {
	return slices.ContainsFunc(globs, func(glob string) bool {
		ok, err := doublestar.Match(glob, path)
		return err == nil && ok
	})
}

// regular reports whether a listed name is a file to read. Symbolic links are left out: what they point to is checked under
// its own name, and a loop cannot catch us. Files deleted since git's index was written are gone, and submodules are folders.
func regular(path string) bool {
	info, err := os.Lstat(path)
	return err == nil && info.Mode().IsRegular()
}

// Name is the one name of a file that the user named: relative to dir, with forward slashes.
func Name(dir, path string) string { return relative(dir, path) }

func withDefault(paths []string) []string {
	if len(paths) == 0 {
		return []string{"."}
	}
	return paths
}

func absolute(dir, path string) string {
	if filepath.IsAbs(path) {
		return filepath.Clean(path)
	}
	return filepath.Join(dir, path)
}

// relative is the one name of a file: relative to dir, with forward slashes. On another drive there is no such name, and the
// absolute path stays.
func relative(dir, path string) string {
	path = absolute(dir, path)
	if rel, err := filepath.Rel(dir, path); err == nil {
		path = rel
	}
	return filepath.ToSlash(path)
}
