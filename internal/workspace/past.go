package workspace

import (
	"bytes"
	"errors"
	"fmt"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
)

// Past is the files of a commit, named as in a Listing. As a file system it also opens absolute paths, and paths that lead out of
// the folder it is seen from, as people name them on a command line. What no commit of the repository holds (files outside of it, in
// submodules, or ignored) is opened as it is now: no change can have touched it.
type Past struct {
	dir, root string
	blobs     map[string]string // by path: the object that holds the text
	modules   []string          // folders that other repositories are checked out in
}

// newPast lists the files of a commit. Symbolic links hold no text.
func newPast(dir, root, commit string) (*Past, error) {
	out, err := git(dir, "ls-tree", "-r", "-z", "--full-tree", commit)
	if err != nil {
		return nil, fmt.Errorf("git could not list the files of %s%s", commit, because(err))
	}
	p := &Past{dir: dir, root: root, blobs: map[string]string{}}
	for _, line := range split(out) { // "100644 blob 1f2e…\tdocs/guide.md"
		head, name, _ := strings.Cut(line, "\t")
		path := relative(dir, filepath.Join(root, filepath.FromSlash(name)))
		switch f := strings.Fields(head); {
		case len(f) == 3 && strings.HasPrefix(f[0], "100"):
			p.blobs[path] = f[2]
		case len(f) == 3 && f[1] == "commit":
			p.modules = append(p.modules, path)
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
