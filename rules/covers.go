package rules

import "github.com/bmatcuk/doublestar/v4"

// Covers reports whether the fact is to be held against a file, named by its repository-relative path.
func (f *Fact) Covers(path string) bool { return len(f.Files) == 0 || matches(f.Files, path) }

// matches reports whether one of the globs matches a path.
func matches(globs []string, path string) bool {
	for _, glob := range globs {
		if ok, err := doublestar.Match(glob, path); ok && err == nil {
			return true
		}
	}
	return false
}
