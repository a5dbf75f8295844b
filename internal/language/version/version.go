// Package version reads version numbers: v1.22, 1.26rc2, "Python 3.9+", "Windows 10 20H2".
package version

import (
	"github.com/steadfact/steadfact/internal/source"
)

// Mention is a version in a text.
type Mention struct {
	source.Span        // the number with its "v", pre-release and "+"
	First, Last int    // half-open range of tokens
	Parts       []int  // 1.22 → 1, 22
	Number      string // the parts as written: "22.04"
	Pre         string // lower case, without its separator: "rc2", "beta1"; "" for a release
	OrLater     bool   // "3.9+", "3.9 and later"
	OrEarlier   bool
}

// String writes the version in canonical form: 1.22, 1.26-rc2, 22.04.
func (m Mention) String() string {
	s := m.Number
	if m.Pre != "" {
		s += "-" + m.Pre
	}
	return s
}
