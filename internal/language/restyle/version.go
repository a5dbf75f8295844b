package restyle

import "strings"

// writeVersion writes the fact's version with found's "v", or without.
func writeVersion(found, fact Value) string {
	v := strings.TrimLeft(fact.Surface(), "vV")
	surface := found.Surface()
	return surface[:len(surface)-len(strings.TrimLeft(surface, "vV"))] + v
}
