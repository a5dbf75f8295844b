package rules

import "github.com/bmatcuk/doublestar/v4"

// Covers reports whether the fact is to be held against a file, named by its repository-relative path.
func (f *Fact) Covers(path string) bool {
	if len(f.Files) == 0 {
		return true
	}
	for _, glob := range f.Files {
		if ok, err := doublestar.Match(glob, path); ok && err == nil {
			return true
		}
	}
	return false
}
