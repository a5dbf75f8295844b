package workspace

import (
	"bytes"
	"errors"
	"fmt"
	"path/filepath"
	"strings"

	"github.com/bluekeyes/go-gitdiff/gitdiff"
)

// Changes are the lines that a change added or rewrote.
type Changes struct {
	lines map[string][]lineRange // by path, as Listing names files
}

// lineRange is a half-open range of lines, counted from 1.
type lineRange struct{ first, end int }

// Touches reports whether one of the lines first to last of a file was changed.
func (c *Changes) Touches(path string, first, last int) bool {
	for _, r := range c.lines[path] {
		if first < r.end && r.first <= last {
			return true
		}
	}
	return false
}

// ChangesOfHead finds what the checked-out commit changed against its first parent. For the merge commit that GitHub checks out
// for a pull request, that parent is the branch the request goes to. Of a clone that holds the one commit only, the parent is
// fetched; nothing else is asked of a network. An error says why the changes cannot be known.
func ChangesOfHead(dir string) (*Changes, error) {
	parent, err := firstParent(dir)
	if err != nil {
		return nil, err
	}
	up, err := git(dir, "rev-parse", "--show-cdup")
	if err != nil {
		return nil, errors.New("this is no git repository")
	}
	// Whatever the user's settings are, the diff is one that can be read here. It ends at the files as they lie there, for these
	// are the lines that are checked.
	diff, err := git(dir, "-c", "core.quotePath=true", "diff", "-U0", "--no-color", "--no-ext-diff", "--no-textconv",
		"--src-prefix=a/", "--dst-prefix=b/", parent)
	if err != nil {
		return nil, fmt.Errorf("git could not compare with %s", parent)
	}
	return parseChanges(dir, filepath.Join(dir, strings.TrimSuffix(string(up), "\n")), diff)
}

// parseChanges reads a diff whose paths are relative to root.
func parseChanges(dir, root string, diff []byte) (*Changes, error) {
	files, _, err := gitdiff.Parse(bytes.NewReader(diff))
	if err != nil {
		return nil, fmt.Errorf("the output of git diff could not be read: %w", err)
	}
	c := &Changes{lines: map[string][]lineRange{}}
	for _, f := range files {
		path := relative(dir, filepath.Join(root, filepath.FromSlash(f.NewName)))
		for _, t := range f.TextFragments {
			if t.NewLines > 0 {
				c.lines[path] = append(c.lines[path], lineRange{int(t.NewPosition), int(t.NewPosition + t.NewLines)})
			}
		}
	}
	return c, nil
}

// firstParent names the parent of HEAD, and fetches it where only HEAD was. The commit itself is read, because a shallow clone
// hides parents that it does not hold.
func firstParent(dir string) (string, error) {
	commit, err := git(dir, "cat-file", "-p", "HEAD")
	if err != nil {
		return "", errors.New("this is no git repository with a commit")
	}
	header, _, _ := strings.Cut(string(commit), "\n\n")
	_, rest, ok := strings.Cut("\n"+header, "\nparent ")
	if !ok {
		return "", errors.New("the commit has no parent")
	}
	parent, _, _ := strings.Cut(rest, "\n")
	if _, err := git(dir, "cat-file", "-e", parent+"^{commit}"); err == nil {
		return parent, nil
	}
	// A full clone holds every parent. Fetching with a depth would cut its history short.
	if shallow, err := git(dir, "rev-parse", "--is-shallow-repository"); err != nil || string(shallow) != "true\n" {
		return "", fmt.Errorf("commit %s is missing", parent)
	}
	if _, err := git(dir, "fetch", "-q", "--depth=1", "--no-tags", "origin", parent); err != nil {
		return "", fmt.Errorf("commit %s could not be fetched", parent)
	}
	return parent, nil
}
