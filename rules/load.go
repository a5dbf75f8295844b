package rules

import (
	"crypto/sha256"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path"
	"path/filepath"
	"slices"
	"strings"

	"github.com/steadfact/steadfact/internal/source"
)

// defaultPaths are where facts are looked for when no file is named; the first that is there is taken.
var defaultPaths = []string{"facts.toml", ".github/facts.toml"}

// Find returns the fact file of a repository: facts.toml, or else .github/facts.toml. It returns nothing when there is none.
func Find(root fs.FS) []string {
	for _, p := range defaultPaths {
		if info, err := fs.Stat(root, p); err == nil && !info.IsDir() {
			return []string{p}
		}
	}
	return nil
}

// Dir is the file system of a working directory. Unlike os.DirFS it also opens absolute paths and paths that lead out of the
// directory, as people name them on a command line.
func Dir(dir string) fs.FS { return directory(dir) }

type directory string

// Open opens a path with forward slashes, relative to the directory or absolute.
func (d directory) Open(name string) (fs.File, error) { return os.Open(d.path(name)) }

// Stat tells what is at a path without opening it: what a pipe holds is for whoever reads it.
func (d directory) Stat(name string) (fs.FileInfo, error) { return os.Stat(d.path(name)) }

func (d directory) path(name string) string {
	p := filepath.FromSlash(name)
	if !filepath.IsAbs(p) {
		p = filepath.Join(string(d), p)
	}
	return p
}

// Load reads fact files and the files they include into one base. Paths have forward slashes; includes are relative to the file
// that includes. The facts come in the order of the paths, each file's own before those of the files it includes, and a file
// named twice is read once. The error is Mistakes: everything that is wrong in all of the files; then there is no base.
func Load(fsys fs.FS, paths ...string) (*Base, error) {
	l := &loader{fsys: fsys, seen: map[string]bool{}}
	for _, p := range paths {
		l.load(path.Clean(filepath.ToSlash(p)), nil)
	}
	base, err := join(l.files)
	if err == nil {
		base.made = l.made
	}
	return base, err
}

// Parse reads the text of one fact file. Files that it includes are not read. The error is Mistakes, as from Load.
func Parse(path, text string) (*Base, error) {
	return join([]*file{readFile(path, text)})
}

// loader reads files and the files they include, each once.
type loader struct {
	fsys  fs.FS
	files []*file
	seen  map[string]bool
	made  made
}

// load reads a file; chain is the files that led to it.
func (l *loader) load(name string, chain []string) {
	if l.seen[name] {
		return
	}
	l.seen[name] = true
	text, err := fs.ReadFile(l.fsys, name)
	if err != nil {
		l.files = append(l.files, unreadableFile(name, err))
		return
	}
	sum := sha256.Sum256(text)
	l.made.files = append(l.made.files, Input{name, string(sum[:])})
	l.made.size += len(text)
	f := readFile(name, string(text))
	l.files = append(l.files, f)
	chain = append(slices.Clone(chain), name)
	for _, include := range f.settings.include {
		for _, p := range l.expand(f, include, chain) {
			l.load(p, chain)
		}
	}
}

// unreadableFile stands for a file that could not be read.
func unreadableFile(name string, err error) *file {
	f := readFile(name, "")
	m := Mistake{Path: name, Message: "this fact file cannot be read: " + reason(err), Err: err}
	if errors.Is(err, fs.ErrNotExist) {
		m.Message, m.Help = "there is no such fact file", "facts are looked for in "+strings.Join(defaultPaths, " and ")+" when none is named"
	}
	f.mistakes = append(f.mistakes, m)
	return f
}

// reason is an error without the path, which the mistake names already.
func reason(err error) string {
	var p *fs.PathError
	if errors.As(err, &p) {
		return p.Err.Error()
	}
	return err.Error()
}

// literal escapes what would be a pattern in a folder's name.
var literal = strings.NewReplacer(`\`, `\\`, "*", `\*`, "?", `\?`, "[", `\[`, "{", `\{`)

// expand is the files that an include names, in order.
func (l *loader) expand(f *file, include element, chain []string) []string {
	dir := path.Dir(f.source.Path)
	pattern := path.Join(literal.Replace(dir), include.text)
	found, err := expand(l.fsys, pattern)
	l.made.patterns = append(l.made.patterns, expansion{pattern, found})
	switch plain := !strings.ContainsAny(include.text, "*?[{"); {
	case err != nil:
		f.wrong(include.node.value, "this pattern cannot be followed: "+reason(err), "")
	case len(found) == 0:
		f.wrong(include.node.value, fmt.Sprintf("%q matches no file", include.text), "includes are relative to the folder of this file: "+path.Join(dir, include.text))
	case plain && slices.Contains(chain, found[0]):
		f.wrong(include.node.value, fmt.Sprintf("%q includes itself: %s", found[0], strings.Join(append(chain, found[0]), " → ")), "leave this include out")
	}
	return found
}

// join makes one base of the files, unless something is wrong in any of them.
func join(files []*file) (*Base, error) {
	judgeIDs(files)
	judgeAliases(files)
	judgeIgnores(files)
	base := &Base{Settings: joinSettings(files)}
	var mistakes Mistakes
	for _, f := range files {
		slices.SortStableFunc(f.mistakes, byPlace)
		mistakes = append(mistakes, f.mistakes...)
		base.Files = append(base.Files, f.source.Path)
		slices.SortStableFunc(f.facts, func(a, b placed) int { return a.Line - b.Line })
		for _, fact := range f.facts {
			base.Facts = append(base.Facts, fact.Fact)
		}
		for _, a := range f.aliases {
			base.Aliases = append(base.Aliases, a.Alias)
		}
	}
	if len(mistakes) > 0 {
		return nil, mistakes
	}
	return base, nil
}

// judgeIDs reports ids that several facts have, in all files together.
func judgeIDs(files []*file) {
	type owner struct {
		file *file
		id   source.Span
	}
	count := 0
	for _, f := range files {
		count += len(f.facts)
	}
	first := make(map[string]owner, count)
	for _, f := range files {
		for _, fact := range f.facts {
			if fact.ID == "" {
				continue
			}
			if o, ok := first[fact.ID]; ok {
				f.wrong(fact.id, fmt.Sprintf("the id %q is already there: %s", fact.ID, o.file.position(o.id)),
					"give every fact an id of its own")
				continue
			}
			first[fact.ID] = owner{f, fact.id}
		}
	}
}
