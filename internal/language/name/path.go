package name

import "strings"

// isPath reports whether a name is that of a file or an address: it has a slash and no space, and a full stop or a sign at its beginning that
// paths have.
func isPath(s string) bool {
	s = strings.TrimRight(s, ".")
	return strings.Contains(s, "/") && !strings.ContainsAny(s, " \t\n") && (strings.Contains(s, ".") || strings.ContainsRune("/~$", rune(s[0])))
}

// comparePaths holds two paths against each other: every part counts, and how it is written. What is told from some folder on is a part of
// what is told in full.
func comparePaths(a, b string) Agreement {
	a, b = bare(a), bare(b)
	switch {
	case a == b:
		return Same
	case strings.HasSuffix(a, "/"+b), strings.HasSuffix(b, "/"+a):
		return Part
	}
	return Different
}

// bare is a path without what makes it no other one: how it is reached, and the slash at its end.
func bare(path string) string {
	if _, behind, ok := strings.Cut(path, "://"); ok {
		path = behind
	}
	return strings.TrimPrefix(strings.TrimRight(path, "/."), "www.")
}
