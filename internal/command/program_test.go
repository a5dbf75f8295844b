package command

import (
	"strings"
	"testing"
)

const sampleID = "aA1_-/bB2/cC3/dD4"

// TestBuildID: the build ID is found where the linker writes it, and nothing else is taken for one.
func TestBuildID(t *testing.T) {
	file := elf + strings.Repeat("\x00", 90)
	for name, c := range map[string]struct{ begin, want string }{
		"ELF":             {file + "\x04\x00\x00\x00\x11\x00\x00\x00" + note + sampleID + "\x00\x00\x00", sampleID},
		"others":          {"MZ\x90" + marked + sampleID + unmarked + "code", sampleID},
		"empty":           {file + "\x04\x00\x00\x00\x00\x00\x00\x00" + note + sampleID, ""},
		"one word":        {"MZ" + marked + "redacted" + unmarked, ""},
		"words":           {"MZ" + marked + "a / b / c / d" + unmarked, ""},
		"no length":       {elf + note + sampleID[:9], ""},
		"cut note":        {file + "\x04\x00\x00\x00\x11\x00\x00\x00" + note + "aA1_-/bB2/cC3", ""},
		"text in ELF":     {file + marked + sampleID + unmarked, ""},
		"nothing":         {"", ""},
		"without a note":  {file, ""},
		"note in another": {"MZ" + "\x04\x00\x00\x00\x11\x00\x00\x00" + note + sampleID, ""},
	} {
		if got := buildID(c.begin); got != c.want {
			t.Errorf("%s: %q, want %q", name, got, c.want)
		}
	}
}

// TestIdentify: a file without a build ID is told from others by all of its content.
func TestIdentify(t *testing.T) {
	long := strings.Repeat("x", beginning)
	identity := func(content string) string { return identify(strings.NewReader(content)) }
	if a, b := identity(long+"a"), identity(long+"b"); a == b || a == "" || a != identity(long+"a") {
		t.Errorf("%q and %q", a, b)
	}
	if a := identity("MZ" + marked + sampleID + unmarked + long + "a"); a != sampleID {
		t.Errorf("%q, want %q", a, sampleID)
	}
}
