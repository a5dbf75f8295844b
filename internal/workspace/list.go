package workspace

import (
	"io/fs"
	"os"
	"path/filepath"
	"strings"
)

// folder is what is in a folder: names relative to it, with forward slashes.
type folder struct {
	names  []string
	unread []Unread
	notice string
}

// list names the files under root. In a git repository git itself says which: nobody else reads .gitignore without mistakes.
// Elsewhere there is no .gitignore to respect, and everything counts.
func list(root string) folder {
	if real, err := filepath.EvalSymlinks(root); err == nil {
		root = real
	}
	if !inRepository(root) {
		return walk(root)
	}
	out, err := git(root, "ls-files", "-coz", "--exclude-standard")
	if err != nil {
		f := walk(root)
		f.notice = "git could not list the files, so ignored files are checked as well"
		return f
	}
	names := split(out)
	if len(names) == 0 && ignored(root) { // asked for by name: the user wants it read all the same
		return walk(root)
	}
	return folder{names: names}
}

func ignored(root string) bool {
	_, err := git(root, "check-ignore", "-q", ".")
	return err == nil
}

// inRepository looks for .git, which is a folder, or a file in worktrees and submodules, here or above.
func inRepository(dir string) bool {
	for {
		if _, err := os.Lstat(filepath.Join(dir, ".git")); err == nil {
			return true
		}
		parent := filepath.Dir(dir)
		if parent == dir {
			return false
		}
		dir = parent
	}
}

// walk names every file under root, and the folders that could not be opened.
func walk(root string) folder {
	var f folder
	_ = filepath.WalkDir(root, func(path string, d fs.DirEntry, err error) error {
		name := filepath.ToSlash(strings.TrimPrefix(path[len(root):], string(filepath.Separator)))
		switch {
		case err != nil:
			f.unread = append(f.unread, Unread{name, reason(err)})
			return fs.SkipDir
		case d.IsDir() && d.Name() == ".git":
			return fs.SkipDir
		case !d.IsDir():
			f.names = append(f.names, name)
		}
		return nil
	})
	return f
}
