package language

import (
	"testing"
	"time"
)

// TestBytes: a decimal prefix may mean a power of 1,024 in a fact, where the text tells bytes or such a power.
func TestBytes(t *testing.T) {
	for _, tt := range []struct {
		fact, text string
		want       Comparison
	}{
		{"100 MB", "104857600 bytes", Agree},
		{"100 MB", "100000000 bytes", Agree},
		{"100 MB", "100 MiB", Agree},
		{"100 MiB", "100 MB", Differ},
		{"64 KB", "65,536 bytes", Agree},
		{"1 GB", "1,024 MiB", Agree},
		{"1 GB", "1,024 MB", Agree},
		{"1 GB", "1,000 MB", Agree},
		{"1 GB", "1,048 MB", Differ},
		{"100 MB/s", "100 MiB/s", Agree},
		{"100 MB/s", "120 MiB/s", Differ},
		{"100 MiB", "100000000 bytes", Differ},
		{"100 MB", "110000000 bytes", Differ},
		{"100 MB", "50 MiB", Differ},
	} {
		fact, text := Read(tt.fact, time.Time{}), Read(tt.text, time.Time{})
		if len(fact.Mentions) != 1 || len(text.Mentions) != 1 {
			t.Fatalf("%q and %q hold no value each", tt.fact, tt.text)
		}
		if got := Compare(fact.Mentions[0], text.Mentions[0], Tolerance{}); got != tt.want {
			t.Errorf("%q against %q: %v, not %v", tt.text, tt.fact, got, tt.want)
		}
	}
}
