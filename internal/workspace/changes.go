package workspace

import (
	"bytes"
	"errors"
	"fmt"
	"path/filepath"

	"github.com/bluekeyes/go-gitdiff/gitdiff"
)

// Changes are what lies in a folder now against what lay there in a commit. Paths are named as in a Listing.
type Changes struct {
	Past *Past

	old   map[string]bool        // what was there and is not, or is otherwise
	lines map[string][]lineRange // the lines that were added or rewritten, of every file that is otherwise
}

// lineRange is a half-open range of lines, counted from 1.
type lineRange struct{ first, end int }

// ChangesSince compares the files of a repository, as they lie there, with a commit. What git does not know yet counts as well.
func ChangesSince(dir, commit string) (*Changes, error) {
	up, err := git(dir, "rev-parse", "--show-cdup")
	if err != nil {
		return nil, errors.New("this is no git repository" + because(err))
	}
	root := filepath.Join(dir, firstLine(up))
	past, err := newPast(dir, root, commit)
	if err != nil {
		return nil, err
	}
	// Whatever the user's settings are, the diff is one that can be read here.
	diff, err := git(dir, "-c", "core.quotePath=true", "diff", "-U0", "--inter-hunk-context=0", "-M", "--ignore-submodules", "--no-color", "--no-ext-diff", "--no-textconv", "--no-relative",
		"--src-prefix=a/", "--dst-prefix=b/", commit, "--")
	if err != nil {
		return nil, fmt.Errorf("git could not compare with %s%s", commit, because(err))
	}
	return parseChanges(past, dir, root, diff)
}

// parseChanges reads a diff whose paths are relative to root.
func parseChanges(past *Past, dir, root string, diff []byte) (*Changes, error) {
	files, _, err := gitdiff.Parse(bytes.NewReader(diff))
	if err != nil {
		return nil, fmt.Errorf("the output of git diff could not be read: %w", err)
	}
	c := &Changes{Past: past, old: map[string]bool{}, lines: map[string][]lineRange{}}
	for _, f := range files {
		if f.OldName != "" && !f.IsCopy {
			c.old[relative(dir, filepath.Join(root, filepath.FromSlash(f.OldName)))] = true
		}
		if f.NewName == "" {
			continue
		}
		path := relative(dir, filepath.Join(root, filepath.FromSlash(f.NewName)))
		var lines []lineRange // a file that is only moved has none
		for _, t := range f.TextFragments {
			if t.NewLines > 0 {
				lines = append(lines, lineRange{int(t.NewPosition), int(t.NewPosition + t.NewLines)})
			}
		}
		c.lines[path] = lines
	}
	return c, nil
}

// Changed reports whether a file is otherwise than it was, or new.
func (c *Changes) Changed(path string) bool {
	_, otherwise := c.lines[path]
	return otherwise || !c.Past.has(path)
}

// Replaced reports whether a file of the past is gone or otherwise now.
func (c *Changes) Replaced(path string) bool { return c.old[path] }

// Touches reports whether one of the lines first to last of a file was added or rewritten.
func (c *Changes) Touches(path string, first, last int) bool {
	lines, otherwise := c.lines[path]
	for _, r := range lines {
		if first < r.end && r.first <= last {
			return true
		}
	}
	return !otherwise && !c.Past.has(path)
}
