package sentence

import (
	"slices"
	"testing"
)

// TestPieces: an identifier is made of words; what has one telling word only, or single letters, is a word of its own.
func TestPieces(t *testing.T) {
	for surface, want := range map[string][]string{
		"log_level": {"log", "level"}, "logLevel": {"log", "level"}, "maxRetries": {"maximum", "retries"}, "cache.ttl": {"cache", "ttl"},
		"HTTP_PORT": {"http", "port"}, "PermitRootLogin": {"permit", "root", "login"}, "days_to_keep": {"days", "keep"},
		"retries": nil, "": nil, "Retries": nil, "iPhone": nil, "U.S": nil, "e.g": nil, "_port": nil, "HTTP": nil, "LinkedIn": nil, "v1.22": nil,
		"page-size": nil, "x_max": nil,
	} {
		var got []string
		for _, w := range Pieces(surface) {
			got = append(got, w.Form)
		}
		if !slices.Equal(got, want) {
			t.Errorf("%q: %q, want %q", surface, got, want)
		}
	}
}
